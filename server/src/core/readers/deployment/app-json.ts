import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, entryOf, type LocatedNode, nodeAt, textsOf } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import type { Reader } from '../reader.ts'
import { openPort } from './support/ports.ts'
import { settingEvidence } from './support/settings.ts'
import { wordOf } from './support/words.ts'

const PATTERNS = ['**/app.json', '**/app.config.json']

/** Three formats of one name: pages of a mini-program, an Expo application, a Heroku template. */
export const reader: Reader = {
  id: 'app-json',
  title: { en: 'Application settings (app.json)', 'zh-CN': '应用配置（app.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    return { evidence: [...miniProgram(root), ...expo(root), ...heroku(root)] }
  },
}

function miniProgram(root: LocatedNode | undefined): Evidence[] {
  const pages = entryOf(root, 'pages')
  const isApp = ['window', 'tabBar', 'sitemapLocation', 'style', 'subpackages', 'subPackages'].some(key =>
    entryOf(root, key),
  )
  if (!pages || !isApp || !textsOf(pages.value).some(({ value }) => value.includes('/'))) return []
  return [
    evidence('exposure', pages.key.span, 'pages', { exposure: 'mini-program', strength: 'strong' }),
    evidence('audience-hint', pages.key.span, 'pages', {
      territory: 'mainland-china',
      weight: 3,
      what: 'wechat-project',
    }),
  ]
}

function expo(root: LocatedNode | undefined): Evidence[] {
  const entry = entryOf(root, 'expo')
  if (entry?.value?.type !== 'map') return []
  return [evidence('exposure', entry.key.span, 'expo', { exposure: 'mobile', strength: 'strong' })]
}

/** Heroku's `env` maps each name to a text or to `{description, value, required}`. */
function heroku(root: LocatedNode | undefined): Evidence[] {
  const mark =
    entryOf(root, 'buildpacks') ?? entryOf(root, 'formation') ?? entryOf(root, 'addons') ?? entryOf(root, 'stack')
  const names = entriesOf(nodeAt(root, 'env'))
  if (!mark && !(names.length > 0 && entryOf(root, 'name'))) return []
  const settings = names.flatMap(({ key, value }) =>
    settingEvidence({ value: String(key.value), span: key.span }, wordOf(nodeAt(value, 'value') ?? value)),
  )
  return mark ? [openPort({ value: String(mark.key.value), span: mark.key.span }), ...settings] : settings
}
