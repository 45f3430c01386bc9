import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import { main, processIo } from './main.ts'

if (parentPort) {
  const port = parentPort
  void import('./audit/worker.ts').then(({ serveAudits }) => serveAudits(port))
} else {
  const args = process.argv.slice(2)
  // A reader that closes the pipe early (head, less) is no fault of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2))
  void main(args, { ...processIo(args), program: new URL(import.meta.url) }).then(code => (process.exitCode = code))
}
