import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../e2e/host/cache.ts'
import { casesOf, ruleFolders } from '../../support/rule-harness.ts'

/** Small projects with right answers that may lie beside the repository; without them there is less to compare. */
export const CASES = path.join(ROOT, '../shared/cases')

interface Tree {
  readonly name: string
  readonly from: string
  readonly renames?: Readonly<Record<string, string>>
}

/** Every tree at hand: the fixtures of every rule, the examples, and the cases that are there. Copied, by name, into a folder. */
export function layOut(folder: string): { roots: string[]; cases: number } {
  const cases = caseTrees()
  const trees = [...fixtureTrees(), ...exampleTrees(), ...cases]
  const roots = trees.map(({ name, from, renames }) => {
    const root = path.join(folder, name)
    cpSync(from, root, { recursive: true })
    for (const [here, there] of Object.entries(renames ?? {})) renameSync(path.join(root, here), path.join(root, there))
    return root
  })
  return { roots, cases: cases.length }
}

function fixtureTrees(): Tree[] {
  return ruleFolders().flatMap(rule =>
    casesOf(rule).map(({ name, folder }) => ({ name: `${rule}-${name}`, from: folder })),
  )
}

function exampleTrees(): Tree[] {
  const examples = path.join(ROOT, 'examples')
  return readdirSync(examples, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({ name: `example-${name}`, from: path.join(examples, name) }))
}

function caseTrees(): Tree[] {
  if (!existsSync(CASES)) return []
  return readdirSync(CASES)
    .filter(name => existsSync(path.join(CASES, name, 'case.json')) && existsSync(path.join(CASES, name, 'tree')))
    .map(name => {
      const { rename } = JSON.parse(readFileSync(path.join(CASES, name, 'case.json'), 'utf8')) as {
        rename?: Record<string, string>
      }
      return { name: `case-${name}`, from: path.join(CASES, name, 'tree'), renames: rename ?? {} }
    })
}
