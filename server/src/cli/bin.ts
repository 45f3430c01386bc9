import process from 'node:process'
import { main, processIo } from './main.ts'

const args = process.argv.slice(2)
// A reader that closes the pipe early (head, less) is no fault of ours.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2))
process.exitCode = await main(args, processIo(args))
