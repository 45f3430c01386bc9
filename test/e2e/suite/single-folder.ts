import { AGENTS } from './agents.ts'
import * as assert from './assert.ts'
import { CHAT_SESSION } from './chat-session.ts'
import { runSuite } from './harness.ts'

/** The chat app in the Node extension host: the server is a child process of the client library. */
export const run = (): Promise<void> =>
  runSuite({
    'runs under Node': async () => assert.equal(typeof globalThis.process?.versions?.node, 'string'),
    ...CHAT_SESSION,
    ...AGENTS,
  })
