import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { Sink } from './detector.ts'
import { SWITCH_HINT, switchKey } from './switch-words.ts'
import { allMatches } from '../text/steps.ts'

const PATH =
  /(^|\/)(\.env(\.[\w.-]+)?|[\w.-]*(config|settings?|defaults?|features?|flags?|application|options|site)[\w.-]*\.(json|jsonc|json5|ya?ml|toml|properties|ini))$/i
const LARGEST = 200_000
/** `SHOW_AI_LABEL=false`, `showAiLabel: off`, `"showAiLabel": false,`: one setting a line, which is how such files are written. */
const LINE =
  /^[ \t]*(?:export )?["']?((?:[\w-]{1,60}\.){0,12})([\w-]{1,60})["']?[ \t]{0,40}[:=][ \t]{0,40}["']?(true|false|on|off|yes|no|0|1)\b["']?[ \t]{0,40}(?:,[ \t]{0,40})?(?:(?:#|\/\/).*)?$/gim

function read(file: SourceFile): Reading {
  const { text } = file
  if (file.role !== 'product' || text.length > LARGEST || !SWITCH_HINT.test(text)) return NOTHING
  const sink = new Sink()
  for (const match of allMatches(text, LINE)) {
    const [line, , name = '', value = ''] = match
    const key = switchKey(name)
    if (key === undefined) continue
    const start = match.index + line.indexOf(name)
    const end = text.indexOf(value, start + name.length) + value.length
    sink.add('label-switch', { start, end }, text.slice(start, end), { key, on: /^(true|on|yes|1)$/i.test(value) })
  }
  return { evidence: sink.evidence }
}

/** Switches of labels in settings files: their defaults, to be joined to the labels that hang on them. */
export const switchLinesReader: Reader = {
  id: 'source-switch-lines',
  title: { en: 'Label switches in settings files', 'zh-CN': '配置文件中的标识开关' },
  patterns: [
    '**/.env*',
    '**/*{config,setting,default,feature,flag,application,options,site}*.{json,yaml,yml,toml,properties}',
  ],
  yields: ['label-switch'],
  matches: path => PATH.test(path) && !/(^|\/)(tsconfig|package)[\w.-]*\.json$/.test(path),
  read,
}
