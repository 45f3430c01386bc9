import { EVIDENCE_WORDS } from '../../core/evidence/words.ts'
import type { Localized } from '../../core/locale/messages.ts'
import { READERS } from '../../core/readers/registry.generated.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { readOptions } from '../options.ts'
import { terminal } from '../../core/text/medium/terminal.ts'
import { json } from '../../core/text/medium/json.ts'

/** What a manifest gives that holds no evidence of its own. */
const UNIT: Localized = { en: 'packages of a workspace', 'zh-CN': '工作区的包' }

/** `genai-measures formats`: every file format that is read, with its file patterns and what it yields. `--format json` for programs. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const options = readOptions(args, { format: { type: 'string' } }, io)
  if (!options) return 2
  const readers = READERS.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (options.text('format') === 'json') {
    const rows = readers.map(({ id, title, patterns, yields }) => ({ id, title: title[io.language], patterns, yields }))
    io.out(json(rows))
    return 0
  }
  for (const { id, title, patterns, yields } of readers) {
    const found = yields.map(kind => EVIDENCE_WORDS[kind][io.language]).join(io.language === 'zh-CN' ? '、' : ', ')
    io.out(terminal`${id}  ${title[io.language]}\n    ${patterns.join('  ')}\n    → ${found || UNIT[io.language]}\n`)
  }
  return 0
}
