import { evidence } from '../../evidence/evidence.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/composer.json']
const SECTIONS: readonly (readonly [string, DependencyScope])[] = [
  ['require', 'runtime'],
  ['require-dev', 'development'],
]

/** Composer packages. `php` and `ext-…` are the platform, not packages. */
export const reader: Reader = {
  id: 'composer-json',
  title: { en: 'Composer package (composer.json)', 'zh-CN': 'Composer 包（composer.json）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const dependencies = SECTIONS.flatMap(([section, scope]) =>
      entriesOf(nodeAt(root, section)).flatMap(({ key, value }): Dependency[] => {
        const name = String(key.value)
        return name.includes('/') ? [{ name, span: key.span, scope, version: textAt(value)?.value }] : []
      }),
    )
    const name = textAt(root, 'name')?.value
    if (!name && dependencies.length === 0) return NOTHING
    const links = itemsOf(nodeAt(root, 'repositories'))
      .filter(item => textAt(item, 'type')?.value === 'path')
      .flatMap(item => textAt(item, 'url')?.value ?? [])
    const type = textAt(root, 'type')
    const isMet = type !== undefined && OF_SITES.test(type.value)
    return manifestReading(
      'composer',
      dependencies,
      { name, kind: kindOf(root) },
      {
        evidence: isMet
          ? [evidence('exposure', type.span, type.value, { exposure: 'web-ui', strength: 'strong' })]
          : [],
        links: links.map(specifier => ({ specifier, how: 'import' as const })),
      },
    )
  },
}

/** Kinds of packages that whoever runs a site installs into it: what they bring is met on its pages, as with a plug-in of WordPress. */
const OF_SITES =
  /^(?:pimcore-bundle|shopware-platform-plugin|magento2-module|typo3-cms-extension|drupal-(?:custom-)?module|contao-bundle|craft-plugin|(?:october|winter)-plugin|neos-plugin|prestashop-module|oxideshop-module|mediawiki-extension|flarum-extension|matomo-plugin|moodle-\w+)$/

function kindOf(root: LocatedNode | undefined): UnitFacts['kind'] {
  const type = textAt(root, 'type')?.value
  if (type === 'project' || type === 'wordpress-plugin' || type === 'wordpress-theme') return 'application'
  if (type !== undefined && OF_SITES.test(type)) return 'application'
  const takenUp = TAKEN_UP.some(([tool, key]) => nodeAt(nodeAt(root, 'extra', tool), key) !== undefined)
  // Only an application says whose packages it does not want to be taken up.
  if (type === undefined && takenUp) return nodeAt(root, 'extra', 'laravel', 'dont-discover') ? 'unknown' : 'library'
  return type === 'library' || type?.endsWith('-bundle') || type?.endsWith('-plugin') ? 'library' : 'unknown'
}

/** What a framework is told to take up of a package that is installed into it: no application is installed so. */
const TAKEN_UP: readonly (readonly [tool: string, key: string])[] = [
  ['laravel', 'providers'],
  ['laravel', 'aliases'],
  ['hyperf', 'config'],
  ['think', 'services'],
  ['think', 'config'],
]
