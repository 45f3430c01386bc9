import process from 'node:process'
import { SERVE_AUDITS } from './audit/jobs.ts'
import { main, processIo } from './main.ts'

const args = process.argv.slice(2)
void run().then(
  code => (process.exitCode = code),
  // Ours, and nobody's to read but those who mend it: without the program's text that Node would print with it.
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exitCode = 2
  },
)

async function run(): Promise<number | undefined> {
  if (args[0] === SERVE_AUDITS && (await import('./audit/worker.ts')).serveAudits()) return undefined
  return main(args, processIo(args, new URL(import.meta.url)))
}
