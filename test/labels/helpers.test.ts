import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HELPERS } from '../../server/src/core/rules/shared/label-helper-code.ts'
import { fixture } from './build.ts'
import { CODE, has, ids, read, run, Scratch } from './support.ts'

// The files that a fix begins are run, as a team would run them: what they write, our reader reads.

const root = join(import.meta.dirname, '../..')
const scratch = new Scratch()
afterAll(() => scratch.remove())

describe('helpers that a fix begins', () => {
  it.skipIf(!has('python3'))('write the AIGC field into a PNG from Python, and the notice behind a text', async () => {
    scratch.put('aigc_label.py', HELPERS.python.metadata!.text)
    scratch.put('ai_notice.py', HELPERS.python.notice!.text)
    scratch.put('plain.png', fixture('tiny.png'))
    scratch.put(
      'use.py',
      `import os, sys
sys.path.insert(0, ${JSON.stringify(scratch.dir)})
os.environ["AIGC_CONTENT_PRODUCER"] = "${CODE}"
from aigc_label import with_aigc_label
from ai_notice import with_notice
open(sys.argv[2], "wb").write(with_aigc_label(open(sys.argv[1], "rb").read(), "id-7"))
print(with_notice("答"))
`,
    )
    const said = run('python3', scratch.path('use.py'), scratch.path('plain.png'), scratch.path('out.png'))
    expect(said.toString()).toBe('答\n\n内容由AI生成，仅供参考\n')
    const { labels } = await read(scratch.get('out.png'), 'out.png')
    expect(labels.map(({ place, members }) => [place, members.find(one => one.name === 'ProduceID')?.value])).toEqual([
      ['standard', 'id-7'],
    ])
    expect(await ids(scratch.get('out.png'), 'out.png')).toEqual([])
  })

  it('write the AIGC field from Node with this package, and the notice behind a text', async () => {
    run(process.execPath, join(root, 'esbuild.mjs'), 'server/dist/labels')
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, 'node_modules/.cache/helpers-'))
    try {
      writeFileSync(join(folder, 'aigc-label.mjs'), HELPERS.javascript.metadata!.text)
      writeFileSync(join(folder, 'ai-notice.mjs'), HELPERS.javascript.notice!.text)
      writeFileSync(join(folder, 'plain.jpg'), fixture('tiny.jpg'))
      writeFileSync(
        join(folder, 'use.mjs'),
        `process.env.AIGC_CONTENT_PRODUCER = '${CODE}'
import { readFileSync } from 'node:fs'
const { withAigcLabel } = await import('./aigc-label.mjs')
const { withNotice } = await import('./ai-notice.mjs')
process.stdout.write(await withAigcLabel(readFileSync(process.argv[2]), 'id-8'))
process.stderr.write(withNotice('a'))
`,
      )
      const out = new Uint8Array(run(process.execPath, join(folder, 'use.mjs'), join(folder, 'plain.jpg')))
      const { labels } = await read(out, 'out.jpg')
      expect(labels.map(({ place }) => place)).toEqual(['standard'])
      expect(await ids(out, 'out.jpg')).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.skipIf(!has('gofmt'))('are set as gofmt sets them', () => {
    const file = scratch.put('ainotice.go', HELPERS.go.notice!.text)
    expect(run('gofmt', '-l', file).toString()).toBe('')
  })
})
