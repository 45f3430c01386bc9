import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { readOptions } from '../options.ts'
import { oneFolder } from '../target.ts'

/** `genai-measures mcp [PATH]`: answers agents over the Model Context Protocol, on standard input and output, until they end it. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, LAW_OPTION, io)
  const root = parsed && oneFolder(parsed.positionals, io)
  if (!parsed || root === undefined || !(await lawTaken(parsed, io))) return 2
  const [{ serve }, { servedTools }] = await Promise.all([import('../../mcp/serve.ts'), import('../../mcp/tools.ts')])
  await serve(servedTools(root, io.language, () => new Date().toISOString().slice(0, 10)))
  return 0
}
