import * as assert from './assert.ts'
import { diagnosticsWhen, open } from './editor.ts'
import { fixesFor } from './fixes.ts'
import { runSuite } from './harness.ts'

const CHINESE = /[\u4e00-\u9fff]/

/** The user's settings ask for Chinese from the start. */
export const run = (): Promise<void> =>
  runSuite({
    'says everything in Chinese: findings and fixes': async () => {
      const manifest = (await open('package.json')).document.uri
      const found = await diagnosticsWhen(manifest, all => all.length > 0)
      for (const { message } of found) assert.ok(CHINESE.test(message.slice(0, 30)), message)
      const fixes = await fixesFor(manifest, found[0]?.range)
      assert.ok(fixes.length > 0, 'no fixes')
      for (const { title } of fixes) assert.ok(CHINESE.test(title), title)
    },
  })
