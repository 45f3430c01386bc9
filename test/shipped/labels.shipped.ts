import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../e2e/host/chromium.ts'
import { ROOT } from '../e2e/host/cache.ts'
import { drive } from './support/drive.ts'

const { nodes, project } = inject('shipped')
const PICTURE = path.join(ROOT, 'test/labels/fixtures/tiny.png')
const INPUT = "{ producer: '001191330100799655058B00000', produceId: '作品-1' }"
/** What a consumer does with the library, as a body of an async function that has `labels` and `file`. */
const USE = `
  const written = await labels.writeLabel(file, ${INPUT})
  const [label] = await labels.readLabels(written)
  const [missing] = await labels.checkLabels(file, { language: 'zh-CN' })
  const refused = await labels.writeLabel(new Uint8Array([1, 2, 3]), ${INPUT}).catch(error => error instanceof labels.LabelError && error.reason)
  return [label.members.ProduceID, missing.message.slice(0, 6), typeof refused, written.length]
`
const EXPECTED = ['作品-1', '未在此PNG', 'string', expect.any(Number)]

describe.each(nodes)('genai-measures/labels on Node $version', ({ path: node }) => {
  it.each([
    [
      'an ES project',
      'use.mjs',
      "import * as labels from 'genai-measures/labels'\nimport { readFileSync } from 'node:fs'\n",
    ],
    [
      'a CommonJS project',
      'use.cjs',
      "const labels = require('genai-measures/labels')\nconst { readFileSync } = require('node:fs')\n",
    ],
  ])('is used from %s', async (_, name, head) => {
    const body = `const use = async (labels, file) => {${USE}}\nuse(labels, new Uint8Array(readFileSync(process.argv[2]))).then(told => console.log(JSON.stringify(told)))\n`
    writeFileSync(path.join(project, name), head + body)
    const { out, err } = await drive(node, path.join(project, name), [PICTURE], project)
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual(EXPECTED)
  })
})

describe('genai-measures/labels for a compiler', () => {
  const CALL = (value: string) =>
    `export const use = async (file: Uint8Array): Promise<string[]> => {\n  const written: Uint8Array = await writeLabel(file, { producer: ${value}, produceId: 'b' })\n  if (written.length === 0) throw new LabelError('none', 'none')\n  const said: string[] = (await checkLabels(written)).map(one => one.law.instrument)\n  return [...said, ...(await readLabels(written)).map(label => label.where)]\n}\n`
  const NAMED = '{ checkLabels, LabelError, readLabels, writeLabel }'

  it.each([
    ['nodenext', 'module', `import ${NAMED} from 'genai-measures/labels'\n`],
    ['nodenext', 'commonjs', `import ${NAMED} from 'genai-measures/labels'\n`],
    ['node20', 'commonjs', `import labels = require('genai-measures/labels')\nconst ${NAMED} = labels\n`],
    ['preserve', 'module', `import ${NAMED} from 'genai-measures/labels'\n`],
  ])('has types under module %s in a %s package', async (module, type, head) => {
    expect(await compile(module, type, head + CALL("'a'"))).toEqual({ code: 0, out: '' })
    expect((await compile(module, type, head + CALL('1'))).out).toContain(
      "Type 'number' is not assignable to type 'string'",
    )
  })
})

/** Compiles one strict file of a consumer's that has installed the package. */
async function compile(module: string, type: string, source: string) {
  const folder = path.join(project, 'consumer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type }))
  writeFileSync(path.join(folder, 'use.ts'), source)
  const options = { module, strict: true, noEmit: true, types: [], lib: ['es2023'], skipLibCheck: false }
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }))
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc')
  const { code, out } = await drive(process.execPath, tsc, ['-p', folder], folder)
  return { code, out }
}

describe('genai-measures/labels in Chromium', () => {
  it('does the same', async () => {
    const library = readFileSync(path.join(project, 'node_modules/genai-measures/dist/labels.mjs'))
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const html = '<!doctype html><title>labels</title>'
      await page.route('http://labels.test/**', route =>
        route.request().url().endsWith('.mjs')
          ? route.fulfill({ body: library, contentType: 'text/javascript' })
          : route.fulfill({ body: html, contentType: 'text/html' }),
      )
      await page.goto('http://labels.test/')
      const script = `(async bytes => { const labels = await import('/labels.mjs'); const file = new Uint8Array(bytes); ${USE} })(${JSON.stringify([...readFileSync(PICTURE)])})`
      expect(await page.evaluate(script)).toEqual(EXPECTED)
    } finally {
      await browser.close()
    }
  })
})
