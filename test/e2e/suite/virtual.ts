import { filesOf } from '../../../client/src/folder-files.ts'
import { chatApp } from '../../lsp/support/chat-app.ts'
import * as assert from './assert.ts'
import { CHAT_SESSION } from './chat-session.ts'
import { fileUri, open } from './editor.ts'
import { runSuite } from './harness.ts'

/** The same session in a folder that lies on no disk and that the editor cannot search. */
export const run = (): Promise<void> =>
  runSuite({
    'starts with the first file that is opened': async () => {
      assert.equal(fileUri('').scheme, 'memfs')
      await open('app/page.tsx')
    },
    'lists the folder’s files without a search': async () => {
      const files = await filesOf(fileUri(''), 3)
      assert.equal(files.toSorted(), [...chatApp().keys()].toSorted())
    },
    ...CHAT_SESSION,
  })
