import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../e2e/host/cache.ts'
import { casesOf, ruleFolders } from '../../support/rule-harness.ts'

/** Small projects with right answers that may lie beside the repository, as `cases` in a folder of their own. */
const BESIDE = path.dirname(ROOT)
const CASES = readdirSync(BESIDE)
  .map(name => path.join(BESIDE, name, 'cases'))
  .find(folder => existsSync(path.join(folder, 'run.mjs')))

interface Tree {
  readonly name: string
  readonly from: string
  readonly renames?: Readonly<Record<string, string>>
}

/** Every tree at hand: the fixtures of every rule, the examples, and the cases that are there. Copied, by name, into a folder. */
export function layOut(folder: string): { roots: string[]; cases: number } {
  const beside = caseTrees()
  const trees = [...fixtureTrees(), ...exampleTrees(), ...beside]
  const roots = trees.map(({ name, from, renames }) => {
    const root = path.join(folder, name)
    cpSync(from, root, { recursive: true })
    for (const [here, there] of Object.entries(renames ?? {})) renameSync(path.join(root, here), path.join(root, there))
    return root
  })
  return { roots, cases: beside.length }
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
  return cases().map(({ name, folder, rename }) => ({
    name: `case-${name}`,
    from: path.join(folder, 'tree'),
    renames: rename ?? {},
  }))
}

/** A case beside the repository: what kind of fault it stands for, and where it lies. */
export interface Case {
  readonly name: string
  readonly folder: string
  readonly kind: string
  readonly rename?: Readonly<Record<string, string>>
}

/** The cases that are there; none, mostly. */
export function cases(): Case[] {
  if (CASES === undefined) return []
  return readdirSync(CASES)
    .map(name => ({ name, folder: path.join(CASES, name) }))
    .filter(({ folder }) => existsSync(path.join(folder, 'case.json')) && existsSync(path.join(folder, 'tree')))
    .map(one => ({ ...(JSON.parse(readFileSync(path.join(one.folder, 'case.json'), 'utf8')) as Case), ...one }))
}

/** What holds a program against the right answers of cases, where there are any. */
export const CASE_RUNNER = CASES && path.join(CASES, 'run.mjs')
