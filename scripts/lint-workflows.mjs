// Checks the workflows and the action: with GitHub's own language service, and for what this repository holds itself to.
//   node scripts/lint-workflows.mjs [FILE…]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { ROOT } from './support/root.mjs'

const workflows = path.join(ROOT, '.github/workflows')
const given = process.argv.slice(2).map(file => path.resolve(file))
const files =
  given.length > 0
    ? given
    : [path.join(ROOT, 'action.yml'), ...readdirSync(workflows).map(name => path.join(workflows, name))]

const { validate, TextDocument } = await languageService()
let faults = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const document = TextDocument.create(`file://${file}`, 'yaml', 1, text)
  const told = (await validate(document, {})).map(one => [one.range.start.line + 1, one.message])
  for (const [line, message] of [...told, ...own(text)]) {
    console.error(`${path.relative(ROOT, file)}:${line}: ${message}`)
    faults++
  }
}
process.exitCode = faults === 0 ? 0 : 1

/** What we hold ourselves to: nothing that others can move, no more rights than are used, no stored secret, no input in a script. */
function own(text) {
  const found = []
  for (const [index, line] of text.split('\n').entries()) {
    const [, action, rest = ''] = /^\s*(?:- )?uses: (\S+)(.*)$/.exec(line) ?? []
    if (action && !action.startsWith('./') && !(/@[0-9a-f]{40}$/.test(action) && /^ # v\d+\.\d+\.\d+$/.test(rest)))
      found.push([index + 1, `${action}: pin it by digest, with its version behind it as # v1.2.3`])
    if (/secrets\./.test(line)) found.push([index + 1, 'a stored secret: registries trust the workflow itself'])
  }
  const { jobs, runs, permissions } = parse(text)
  const steps = [...(runs?.steps ?? []), ...Object.values(jobs ?? {}).flatMap(job => job.steps ?? [])]
  for (const { run, uses, with: options } of steps) {
    if (run?.includes('${{')) found.push([lineOf(text, run), 'an expression in a script: give it through env'])
    if (uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false)
      found.push([lineOf(text, uses), 'checkout leaves its token in .git: persist-credentials: false'])
  }
  if (jobs && Object.keys(permissions ?? { all: 'by default' }).length > 0)
    found.push([1, 'permissions: {} at the top, and each job names its own'])
  for (const [name, job] of Object.entries(jobs ?? {}))
    for (const key of ['permissions', 'timeout-minutes'])
      if (job[key] === undefined) found.push([lineOf(text, `  ${name}:`), `job ${name}: no ${key}`])
  return found
}

function lineOf(text, part) {
  return text.slice(0, text.indexOf(part.split('\n')[0])).split('\n').length
}

/** GitHub's own checks of workflows and actions. Published for bundlers: Node alone does not load it. */
async function languageService() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-lint-'))
  try {
    const outfile = path.join(folder, 'service.cjs')
    const contents =
      "export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument'"
    const stdin = { contents, resolveDir: ROOT }
    await build({
      stdin,
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    })
    return createRequire(outfile)(outfile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
