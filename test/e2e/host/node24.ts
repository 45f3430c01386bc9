import process from 'node:process'
import { nodeBinary } from './node-binary.ts'

/** VS Code 1.139's server needs it, and its native modules must be built by it. */
const MAJOR = 24
const VERSION = '24.21.0'

/** Path of a Node that can run VS Code's server: the present one if it is new enough, else one from npm in the cache. */
export async function node24(): Promise<string> {
  return Number.parseInt(process.versions.node, 10) === MAJOR ? process.execPath : nodeBinary(VERSION)
}
