// Writes the activation events of package.json: the extension starts where a file lies that a reader takes for what a team builds
// with, or where such a file is opened. Made from the readers' own patterns, so that a new manifest format starts it too. `--check` writes nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { valuesOf } from './support/core-values.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const { READERS, DECLARATION_FILE, expandBraces } = await valuesOf({
  'server/src/core/readers/registry.generated.ts': 'READERS',
  'server/src/core/declaration/declaration.ts': 'DECLARATION_FILE',
  'server/src/core/readers/path-patterns.ts': 'expandBraces',
})

/** What a reader must be able to see in a file: that a folder merely has a page or a server's settings starts nothing. */
const TELLING = ['sdk', 'model', 'dataset', 'training']
/** Endings that every project has; a pattern that names nothing but one of them starts nothing. */
const COMMON =
  /^\*\.(json|jsonc|jsonl|jsonld|ya?ml|toml|py|md|conf|properties|ini|cfg|sh|bash|zsh|bat|cmd|ps1|xml|tpl)(\.(tpl|tmpl|j2|gotmpl))?$/
/** Names that projects of all kinds have, for readers that look at what is inside. */
const ORDINARY = new Set(['Makefile', 'Procfile', 'metadata.json', 'configuration.json', 'model.json'])
/** What readers know by what is inside, not by name, and people start their services with. */
const BESIDES = ['.env*', 'docker-compose*.yml', 'docker-compose*.yaml', 'compose*.yml', 'compose*.yaml']

const names = new Set(BESIDES)
for (const { patterns, yields } of READERS) {
  const manifest = yields.includes('sdk')
  if (!manifest && !yields.some(kind => TELLING.includes(kind))) continue
  for (const pattern of patterns.flatMap(expandBraces)) {
    const [, name] = /^\*\*\/([^/]+)$/.exec(pattern) ?? []
    if (name === undefined || COMMON.test(name) || ORDINARY.has(name)) continue
    // What is told by its name alone must have one; a manifest may be known by a part of it.
    if (manifest || !name.includes('*')) names.add(name)
  }
}

/**
 * A folder that lies on no disk is rarely searched, so that no `workspaceContains` comes true there: then a file of a kind that services are
 * written in starts it. On a disk that is so as well, since no event tells the two apart: there it serves scripts that lie in a folder without
 * a manifest or were opened alone, and costs a start where they ask no model. JSON is not among them: editors hold settings and schemas of
 * their own in it, and would wake this in every window.
 */
const LANGUAGES = (
  'dockerfile toml pip-requirements javascript javascriptreact typescript typescriptreact vue svelte ' +
  'python go java kotlin csharp php ruby rust swift dart'
).split(' ')

/** In two globs, so that the editor looks through a folder once: what has a fixed name, and what is known by a part of it. */
const fixed = [...names].filter(name => !name.includes('*')).toSorted()
const partly = [...names].filter(name => name.includes('*')).toSorted()
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
manifest.activationEvents = [
  ...['markdown', ...LANGUAGES].map(language => `onLanguage:${language}`),
  ...[[DECLARATION_FILE], fixed, partly].map(list =>
    list.length === 1 ? `workspaceContains:**/${list[0]}` : `workspaceContains:**/{${list.join(',')}}`,
  ),
]
keep([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]])
