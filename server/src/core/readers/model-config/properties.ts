import { parseEnv } from '../../syntax/env.ts'
import { entriesOf } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { placed } from './support/placed.ts'
import { settingEvidence } from './support/settings.ts'
import { allMatches } from '../../text/steps.ts'

/** The section of an INI file that an offset lies in. */
function sectionOf(sections: readonly RegExpExecArray[], offset: number): string[] {
  const name = sections.findLast(({ index }) => index < offset)?.[1]
  return name === undefined ? [] : [name.trim()]
}

/** Java properties and INI files: `spring.ai.openai.chat.options.model=…`. */
export const reader: Reader = exact({
  id: 'properties',
  title: { en: 'Properties and INI settings', 'zh-CN': 'properties 与 INI 配置' },
  patterns: ['**/*.properties', '**/*.{ini,cfg,conf}'],
  yields: ['model', 'endpoint', 'credential-name'],
  matches: path =>
    /\.(properties|ini|cfg|conf)$/i.test(path) &&
    !/(^|\/)(gradle|gradle-wrapper|local|messages[^/]*|log4j[^/]*|logback[^/]*|nginx[^/]*|setup|tox|supervisord?[^/]*|redis[^/]*)\.(properties|ini|cfg|conf)$|(^|\/)nginx\//i.test(
      path,
    ),
  read(file) {
    if (!/model|base[-_]?url|api[-_]?key|endpoint|tts|voice|speech|llm|provider/i.test(file.text)) return NOTHING
    const sections = [...allMatches(file.text, /^[ \t]*\[([^\]\n]{1,80})\]/gm)]
    const evidence = entriesOf(file.tree(parseEnv).root).flatMap(({ key, value }) => {
      const names = String(key.value).split('.')
      // A comment mark of INI files, `;`, never parses as a name.
      return settingEvidence(file.text, {
        key: { value: names.at(-1) ?? '', span: key.span },
        context: [...sectionOf(sections, key.span.start), ...names.slice(0, -1)],
        value: placed(value),
      })
    })
    // The key's whole name stands under the span, so it is the value of a credential's name.
    return {
      evidence: evidence.map(one =>
        one.kind === 'credential-name' ? { ...one, value: file.text.slice(one.span.start, one.span.end) } : one,
      ),
    }
  },
})
