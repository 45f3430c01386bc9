import process from 'node:process'
import { SERVE_AUDITS } from './audit/jobs.ts'
import { main, processIo } from './main.ts'
import { lines, terminal } from '../core/text/medium/terminal.ts'

const args = process.argv.slice(2)
void run().then(code => {
  // What broke on the way stays told, however well the rest went.
  if (process.exitCode === undefined && code !== undefined) process.exitCode = code
}, broken)
// What is thrown where nobody waits for it is a fault of ours as well: never code 1, which means findings. A thread's faults belong to
// whoever started it, who would wait for an answer for ever if they ended here.
if (args[0] !== SERVE_AUDITS) process.on('uncaughtException', broken)

/** One clear line; a stack of the packed program would tell nobody anything, but for those who ask to see it. */
function broken(error: unknown): void {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const zh = processIo(args).language === 'zh-CN'
  const line = zh
    ? `genai-measures 内部错误，未完成：${what}`
    : `genai-measures failed, through a fault of its own: ${what}`
  process.stderr.write(terminal`${line.replaceAll(/\s+/g, ' ')}\n`.text)
  if (process.env['GENAI_MEASURES_STACK'] && error instanceof Error)
    process.stderr.write(lines(`${error.stack}\n`).text)
  process.exitCode = 2
}

async function run(): Promise<number | undefined> {
  if (args[0] === SERVE_AUDITS && (await import('./audit/worker.ts')).serveAudits()) return undefined
  return main(args, processIo(args, new URL(import.meta.url)))
}
