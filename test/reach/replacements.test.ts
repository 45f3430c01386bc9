import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../server/src/core/engine/read-file.ts'
import type { FileFacts } from '../../server/src/core/evidence/file-facts.ts'
import { type Reach, reachOf } from '../../server/src/core/reach/reach.ts'
import { runs } from '../property.ts'

// What is taken over from before must never show: who is taken in the place of another leaves what a first reading says.

const PATHS = [
  'app/page.tsx',
  'app/about/page.tsx',
  'components/bare.tsx',
  'components/frame.tsx',
  'components/notice.tsx',
  'lib/ask.ts',
  'lib/deep/words.ts',
  'lib/log.ts',
  'lib/old.ts',
  'server/api/chat.ts',
  'server/bot.ts',
  'tool/__init__.py',
  'tool/ask.py',
  'tool/words.py',
  'main.py',
]
const IMPORTS = [...PATHS.map(nameOf), './nowhere', './nowhere/else', 'left-pad', '', './', '.']
const BODIES = [
  'export const one = 1\n',
  'export default function Page() {\n  return <main>hello</main>\n}\n',
  "// import { old } from '../lib/old'\nexport const two = 2\n",
  'export async function POST(request: Request) {\n  return Response.json(await request.json())\n}\n',
]

function nameOf(path: string): string {
  return path.replace(/\.\w+$/, '')
}

/** A program as numbers tell: what it imports, and what else it does. */
function textOf(path: string, imports: readonly number[], body: number): string {
  const names = imports.map(one => IMPORTS[one % IMPORTS.length] as string)
  if (path.endsWith('.py')) return names.map(name => `import ${name.replaceAll('/', '.')}\n`).join('')
  const up = '../'.repeat(path.split('/').length - 1) || './'
  const lines = names.map(
    (name, at) => `import { x${at} } from '${name.includes('/') && !name.startsWith('.') ? up + name : name}'\n`,
  )
  // Every third name is imported and used nowhere.
  const used = imports.flatMap((one, at) => (Math.floor(one / IMPORTS.length) % 3 === 2 ? [] : [`x${at}`]))
  return `${lines.join('')}export const used = [${used.join()}]\n${BODIES[body % BODIES.length]}`
}

/** All that is asked of a reach, as text. */
function said(reach: Reach): string {
  return JSON.stringify(
    PATHS.map(path => [
      path,
      reach.isUsed(path),
      reach.isStray(path),
      reach.isNamed(path),
      reach.distance(path),
      [...reach.ledTo([path])].sort(),
      PATHS.filter(other => reach.leads([path], new Set([other]))),
    ]),
    null,
    1,
  )
}

const program = fc.record({ imports: fc.array(fc.nat(), { maxLength: 4 }), body: fc.nat() })
/** One import of a program more or less, or its body another one. */
const edit = fc.record({ file: fc.nat(), one: fc.nat(), body: fc.option(fc.nat(), { freq: 4 }) })

describe('a file in the place of another', () => {
  it('is taken only where all is as a first reading has it', () => {
    let taken = 0
    let moved = 0
    fc.assert(
      fc.property(
        fc.array(program, { minLength: PATHS.length, maxLength: PATHS.length }),
        fc.array(edit, { maxLength: 30 }),
        (programs, edits) => {
          const present = [...programs]
          const files = PATHS.map((path, at): FileFacts => {
            const { imports, body } = programs[at] as (typeof programs)[number]
            return readFile(path, textOf(path, imports, body))
          })
          let reach = reachOf([...files])
          for (const one of edits) {
            const at = one.file % PATHS.length
            const [path, before] = [PATHS[at] as string, files[at] as FileFacts]
            const { imports, body } = present[at] as (typeof programs)[number]
            const isIn = imports.some(other => other % IMPORTS.length === one.one % IMPORTS.length)
            const changed = {
              imports: isIn
                ? imports.filter(other => other % IMPORTS.length !== one.one % IMPORTS.length)
                : [...imports, one.one],
              body: one.body ?? body,
            }
            present[at] = changed
            const after = readFile(path, textOf(path, changed.imports, changed.body))
            const [turns, led] = [reach.turns(), said(reach)]
            files[at] = after
            const fresh = reachOf([...files])
            if (reach.take(before, after)) {
              taken++
              expect(said(reach)).toBe(said(fresh))
              if (reach.turns() === turns) expect(said(reach)).toBe(led)
              else moved++
            } else reach = fresh
          }
        },
      ),
      runs(150),
    )
    expect(taken).toBeGreaterThan(200)
    expect(moved).toBeGreaterThan(20)
  }, 120_000)
})
