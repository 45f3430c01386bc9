import { expect, it } from 'vitest'
import { picked } from '../../server/src/core/engine/picked.ts'
import { readFile } from '../../server/src/core/engine/read-file.ts'
import type { FileFacts } from '../../server/src/core/evidence/file-facts.ts'
import { inference, type InferenceContext } from '../../server/src/core/service/infer.ts'

const CONTEXT: InferenceContext = {
  declarations: [],
  rootName: 'many',
  tree: () => ({ exists: () => false, textOf: () => undefined }),
  readme: () => undefined,
  look: () => ({ textOf: () => undefined, made: () => undefined, holds: () => true }),
}
const CALL =
  "import OpenAI from 'openai'\nimport { log } from './log'\nexport const ask = async () => log(await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] }))\n"
const ROUTE =
  "import { ask } from '../../../lib/ask'\nimport { log } from '../../../lib/log'\nexport const POST = async () => log(await ask())\n"

/** Applications side by side, and one library: what an edit in one of them asks of the files of the others is counted. */
function many(parts: number): { files: FileFacts[]; asked: () => number } {
  let asked = 0
  const counted = (path: string, text: string): FileFacts =>
    new Proxy(readFile(path, text), {
      get(facts, key) {
        asked++
        return facts[key as keyof FileFacts]
      },
    })
  const files = Array.from({ length: parts }, (_, at) => {
    const root = `apps/part${String(at).padStart(4, '0')}`
    return [
      counted(`${root}/app/api/ask/route.ts`, ROUTE),
      counted(`${root}/lib/ask.ts`, CALL),
      counted(`${root}/lib/log.ts`, 'export const log = (text: string) => text\n'),
      counted(
        `${root}/package.json`,
        `{ "name": "part${at}", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }`,
      ),
    ]
  }).flat()
  return { files, asked: () => asked }
}

/** What is asked of other files when one line is typed into a program, letter by letter. */
function askedPerEdit(parts: number, line: string): number {
  const { files, asked } = many(parts)
  const servicesOf = inference()
  const at = files.findIndex(({ path }) => path.endsWith('lib/ask.ts'))
  const path = files[at]?.path as string
  const edited = (text: string): void => {
    files[at] = readFile(path, `${text}\n${CALL}`)
    servicesOf([...files], CONTEXT)
  }
  edited('')
  edited(' ')
  const before = asked()
  for (let length = 1; length <= line.length; length++) edited(line.slice(0, length))
  return (asked() - before) / line.length
}

it.each(['// a remark that is about nothing here', "const words = ['nothing', 'here']", "import { log } from './log'"])(
  'an edit asks as much of the other files of a large tree as of those of a small one: %s',
  line => {
    const [few, lots] = [askedPerEdit(5, line), askedPerEdit(60, line)]
    expect(lots).toBeLessThan(few + 10)
  },
)

it('of all files only the one that changed is asked again whether something is wrong with it', () => {
  const files = Array.from({ length: 50 }, (_, at) => readFile(`lib/part${at}.ts`, 'export const one = 1\n'))
  let asked = 0
  const inLib = picked(({ path }) => {
    asked++
    return path === 'lib/part7.ts'
  })
  expect(inLib(files)).toHaveLength(1)
  expect(asked).toBe(50)
  const edited = files.with(3, readFile('lib/part3.ts', 'export const one = 2\n'))
  expect(inLib(edited)).toHaveLength(1)
  expect(asked).toBe(52)
  const other = edited.with(7, readFile('lib/part7.ts', 'export const one = 2\n'))
  expect(inLib(other)).toEqual([other[7]])
})
