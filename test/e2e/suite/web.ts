import * as vscode from 'vscode'
import * as assert from './assert.ts'
import { CHAT_SESSION } from './chat-session.ts'
import { runSuite } from './harness.ts'

/** The same session in a browser's worker: no Node, every file read through the client. */
export const run = (): Promise<void> =>
  runSuite({
    'runs in a browser worker': async () => {
      assert.equal(typeof globalThis.process?.versions?.node, 'undefined')
      assert.ok(vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'file', 'the folder is on the local disk')
    },
    ...CHAT_SESSION,
  })
