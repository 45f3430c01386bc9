// The cases of a rule, and what a page shows of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../support/root.mjs'

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

/** A file of a case. A file that a fix adds to is shown as the fix leaves it. */
export function example(id, { case: name, file, fixed }) {
  const text = readFileSync(path.join(RULES_DIR, id, 'fixtures', name, fixed ?? '', file), 'utf8').trimEnd()
  const fence = text.includes('```') ? '~~~~' : '```'
  return `\`${file}\`\n\n${fence}${kindOf(file)}\n${text}\n${fence}`
}

/** Whether a case shows what a fix leaves. */
export function hasFix(id) {
  return casesOf(id).some(name => existsSync(path.join(RULES_DIR, id, 'fixtures', name, 'fixed')))
}
