import * as assert from './assert.ts'
import { extension } from './editor.ts'
import { runSuite } from './harness.ts'

/** A folder without any supported file: the installed extension must be there and asleep. */
export const run = (): Promise<void> =>
  runSuite({
    'is installed': async () => {
      assert.ok(extension(), 'the packed extension is not installed')
    },
    'does not activate where there is nothing to read': async () => {
      assert.equal(extension()?.isActive, false)
    },
  })
