// The cases of a rule, and what a page shows of them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../support/root.mjs'
import { applyFix, createSession, leavesAsIs, TYPED } from './core.mjs'

/** The day the tests look from. */
const DAY = '2026-11-22'

/** Where the rules' folders lie. */
export const RULES_DIR = path.join(ROOT, 'server/src/core/rules')

const kindOf = file =>
  ({
    ts: 'ts',
    tsx: 'tsx',
    py: 'python',
    go: 'go',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    txt: 'text',
    md: 'markdown',
    xml: 'xml',
  })[file.split('.').pop()] ?? 'text'

/** The names of its cases. */
export function casesOf(id) {
  return readdirSync(path.join(RULES_DIR, id, 'fixtures'))
    .filter(name => /^(flags|passes)-/.test(name))
    .toSorted()
}

/** A file of a case. A file that a fix adds to is shown as the fix leaves it, with its comments in the page's language. */
export function example(id, { case: name, file, fixed }, language) {
  const folder = path.join(RULES_DIR, id, 'fixtures', name)
  const kept = readFileSync(path.join(folder, fixed ?? '', file), 'utf8')
  const text = (fixed && language !== 'en' ? fixedIn(language, id, folder, fixed, file) : kept).trimEnd()
  const fence = text.includes('```') ? '~~~~' : '```'
  return `\`${file}\`\n\n${fence}${kindOf(file)}\n${text}\n${fence}`
}

/** What a case's fix leaves of a file in another language than the one that is kept beside the case. */
function fixedIn(language, id, folder, fixed, file) {
  const tree = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(name => {
      const from = name.replaceAll('\\', '/')
      if (/^(?:expected\.json|fixed(?:-\d+)?(?:\/.*)?)$/.test(from) || statSync(path.join(folder, from)).isDirectory())
        return []
      return [[from, readFileSync(path.join(folder, from), 'utf8')]]
    }),
  )
  const session = createSession()
  for (const [from, text] of tree) session.update(from, text)
  const result = session.evaluate({ asOf: DAY })
  const { fixes } = result.findings.find(one => one.ruleId === id)
  const fix = fixes.filter(one => !leavesAsIs(one))[Number(fixed.split('-')[1] ?? 1) - 1]
  const { typed } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  return applyFix(tree, fix, result, { ...TYPED, ...typed }, undefined, language).get(file)
}

/** Whether a case shows what a fix leaves. */
export function hasFix(id) {
  return casesOf(id).some(name => existsSync(path.join(RULES_DIR, id, 'fixtures', name, 'fixed')))
}
