import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { Sink } from './detector.ts'
import { LABEL_HINT, labelElements, labelKind } from './label-words.ts'
import { shownName } from './shown-names.ts'
import { allMatches } from '../text/steps.ts'

const PATH =
  /(^|\/)\.env(\.[\w.-]+)?$|\.(ya?ml|toml|ini|conf)$|(^|\/)(configs?|conf|settings?)\/[^/]+\.json[c5]?$|(^|\/)[\w.-]*(config|conf|settings?|defaults?|options|site|app|application|interface|init)[\w.-]*\.(json[c5]?|properties)$/i
const NOT_SETTINGS =
  /(^|\/)(i18n|locales?|langs?|languages|translations?|messages|l10n|_locales|\.github|openapi|swagger|snapshots?|__snapshots__|prompts?)\/|(^|\/)(package(-lock)?|tsconfig[\w.-]*|pnpm-lock|prompts?[\w.-]*)\.\w+$/i
const LARGEST = 200_000
/** `key: value`, `KEY=value`, also with the value folded into the next line. */
const LINE =
  /^[ \t]*(?:- |export )?["']?([\w.-]{2,60})["']?[ \t]{0,40}[:=][ \t]{0,40}(?:[>|][+-]?[ \t]{0,40})?(?:\r?\n[ \t]{1,80}(?![ \t]{0,80}[\w.-]{1,80}[ \t]{0,40}:))?["']?([^"'\n#][^\n]{3,300}?)["']?[ \t]{0,40},?[ \t]{0,40}\r?$/gm
const PAIR = /"([\w.-]{2,60})"\s*:\s*"((?:[^"\\\n]|\\.){4,400})"/g

/** Words in settings that say content is made by AI: unreferenced, until a view is seen to show the setting. */
function read(file: SourceFile): Reading {
  const { text, role, path } = file
  if (role !== 'product' || text.length > LARGEST || !LABEL_HINT.test(text)) return NOTHING
  const sink = new Sink()
  for (const match of allMatches(text, /\.json[c5]?$/i.test(path) ? PAIR : LINE)) {
    const [all, key = '', value = ''] = match
    const name = shownName(key.slice(key.lastIndexOf('.') + 1))
    if (name === undefined) continue
    if (!LABEL_HINT.test(value) || labelKind(value) !== 'statement') continue
    const start = match.index + all.lastIndexOf(value)
    const detail = { elements: labelElements(value), shown: 'unreferenced', key: `shown:${name}` } as const
    sink.add('label-text', { start, end: start + value.length }, value.trim(), detail)
  }
  return { evidence: sink.evidence }
}

/** Labels kept in settings files. */
export const settingsTextsReader: Reader = {
  id: 'source-settings-texts',
  title: { en: 'Words of an interface in settings files', 'zh-CN': '配置文件中的界面文字' },
  patterns: [
    '**/.env*',
    '**/*.{yaml,yml,toml,ini,conf}',
    '**/*{config,setting,default,option,site,app,interface}*.json',
  ],
  yields: ['label-text'],
  matches: path => PATH.test(path) && !NOT_SETTINGS.test(path),
  read,
}
