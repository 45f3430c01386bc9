import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import { main, processIo } from './main.ts'

if (parentPort) {
  const { serveAudits } = await import('./audit/worker.ts')
  serveAudits(parentPort)
} else {
  const args = process.argv.slice(2)
  // A reader that closes the pipe early (head, less) is no fault of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2))
  process.exitCode = await main(args, { ...processIo(args), program: new URL(import.meta.url) })
}
