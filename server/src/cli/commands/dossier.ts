import path from 'node:path'
import { createSession } from '../../core/engine/session.ts'
import { lawStand } from '../../core/law/as-of.ts'
import { defineMessages, message, render } from '../../core/locale/messages.ts'
import { dossierReport } from '../../core/report/dossier.ts'
import { describePath, diskWorkspace } from '../../workspace/disk.ts'
import { loadInto } from '../../workspace/load.ts'
import { VERSION } from '../../version.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { readOptions } from '../options.ts'
import { write } from '../write.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

const messages = defineMessages(
  {
    which: ({ names }: { names: string }) => `say which service with --service: ${names || 'none was found'}`,
    unknown: ({ name, names }: { name: string; names: string }) =>
      `no service is called ${name}; there are: ${names || 'none'}`,
  },
  {
    which: ({ names }) => `请用 --service 指明服务：${names || '未发现服务'}`,
    unknown: ({ name, names }) => `没有名为 ${name} 的服务；现有：${names || '无'}`,
  },
)

/** `genai-measures dossier [PATH] --service NAME [--output FILE]`: drafts for the filing file, blanks marked. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, { service: { type: 'string' }, output: { type: 'string' }, ...LAW_OPTION }, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  const say = (line: Parameters<typeof render>[0]): 2 => {
    io.err(terminal`${render(line, io.language)}\n`)
    return 2
  }
  const target = parsed.positionals[0] ?? '.'
  const root = path.resolve(io.cwd, target)
  if (describePath(root) !== 'folder') return say(message(cliMessages, 'missing', { path: target }))
  const session = createSession(path.basename(root), () => performance.now())
  const { texts, files } = await loadInto(session, diskWorkspace(root, true))
  const result = session.evaluate({ asOf: io.today })
  const offered = result.services.filter(
    ({ profile }) => profile.generates.length > 0 || profile.trains || profile.declared,
  )
  const names = offered.map(({ profile }) => profile.name)
  const name = parsed.text('service') ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined) return say(message(messages, 'which', { names: names.join(', ') }))
  const context = {
    toolVersion: VERSION,
    ...lawStand(),
    language: io.language,
    files,
    durationMs: 0,
    textOf: (file: string) => texts.get(file),
  }
  const draft = dossierReport(result, context, name)
  if (draft === undefined) return say(message(messages, 'unknown', { name, names: names.join(', ') }))
  const output = parsed.text('output')
  const file = output === undefined ? undefined : path.resolve(io.cwd, output)
  return (await write(draft, file, io)) ? 0 : 2
}
