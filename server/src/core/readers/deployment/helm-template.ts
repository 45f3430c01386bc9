import type { Evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import type { Reader } from '../reader.ts'
import { imageEvidence } from './support/images.ts'
import { settingEvidence } from './support/settings.ts'
import type { Word } from './support/words.ts'
import { addAll } from '../../text/add-all.ts'

const PATTERNS = ['**/templates/**.{yaml,yml,tpl}', '**/*.{yaml,yml}.{tpl,tmpl,j2,gotmpl}']
const IMAGE = /^[ \t]*(?:-[ \t]+)?image:[ \t]*["']?([^\s"'#]+)/
const NAME = /^[ \t]*-[ \t]+name:[ \t]*["']?([A-Za-z_][A-Za-z0-9_]*)["']?[ \t]*$/
const VALUE = /^[ \t]+value:[ \t]{0,40}["']?([^"'#\n]{0,600}[^"'#\s])/
const PAIR = /^[ \t]*([A-Z][A-Z0-9_]{3,}):[ \t]{0,40}["']?([^"'#\n]{0,600}[^"'#\s])?/

/** Templates of charts and deployment scripts, line by line: they need not be YAML until they are filled in. */
export const reader: Reader = {
  id: 'helm-template',
  title: { en: 'Helm or deployment template', 'zh-CN': 'Helm 或部署模板' },
  patterns: PATTERNS,
  yields: ['sdk', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const evidence: Evidence[] = []
    let at = file.text.startsWith('\uFEFF') ? 1 : 0
    let name: Word | undefined
    for (const raw of file.text.slice(at).split('\n')) {
      const line = raw.trimEnd()
      const word = (pattern: RegExp, index = 1): Word | undefined => {
        const match = pattern.exec(line)
        const value = match?.[index]
        if (!match || !value) return undefined
        const start = at + match[0].lastIndexOf(value)
        return { value, span: { start, end: start + value.length } }
      }
      const image = word(IMAGE)
      const value = word(VALUE)
      const pair = PAIR.exec(line)
      if (image) addAll(evidence, imageEvidence(image, 'runtime'))
      if (name && value) addAll(evidence, settingEvidence(name, value))
      else if (pair?.[1]) {
        const start = at + pair[0].indexOf(pair[1])
        evidence.push(
          ...settingEvidence({ value: pair[1], span: { start, end: start + pair[1].length } }, word(PAIR, 2)),
        )
      }
      const next = word(NAME)
      // A name is evidence by itself where its value comes from a secret.
      if (next) addAll(evidence, settingEvidence(next, undefined))
      name = next ?? (line.trim() === '' || /^[ \t]*\{\{/.test(line) ? name : undefined)
      at += raw.length + 1
    }
    return { evidence }
  },
}
