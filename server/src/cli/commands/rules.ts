import { RULES } from '../../core/rules/registry.generated.ts'
import { render } from '../../core/locale/messages.ts'
import { WORDS } from '../../core/report/text-messages.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { readOptions } from '../options.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

/** `genai-measures rules`: every rule with its title, severity and duties. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  if (!readOptions(args, {}, io)) return 2
  const words = WORDS[io.language]
  for (const rule of RULES) {
    const title = render({ table: rule.messages, id: 'title', data: {} }, io.language)
    io.out(
      terminal`${rule.id}  [${words[rule.family]}, ${words[rule.severity]}]\n    ${title}\n    ${rule.duties.join(', ')}\n`,
    )
  }
  return 0
}
