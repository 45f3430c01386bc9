import process from 'node:process'
import { runLanguageServer } from './node.ts'

runLanguageServer(process.argv.slice(2))
