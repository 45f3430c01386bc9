// CHANGELOG.md: what is unreleased becomes the version of package.json, or the notes of that version are printed.
//   node scripts/release/changelog.mjs ready     exits 1 when nothing is told of the next version (npm runs it before `npm version`)
//   node scripts/release/changelog.mjs raise     on the way of `npm version`
//   node scripts/release/changelog.mjs notes     for the release on GitHub
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { ROOT } from '../support/root.mjs'

const FILE = path.join(ROOT, 'CHANGELOG.md')
const UNRELEASED = '## Unreleased'
const text = readFileSync(FILE, 'utf8')
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))

const ACTIONS = { ready, raise, notes }
const action = ACTIONS[process.argv[2]]
if (!action) throw new Error('ready, raise or notes')
action()

function ready() {
  if (section(UNRELEASED)) return
  console.error('CHANGELOG.md: say under "Unreleased" what changes, in words of people who use it')
  process.exitCode = 1
}

function raise() {
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(FILE, text.replace(UNRELEASED, `${UNRELEASED}\n\n## ${version} - ${today}`))
}

function notes() {
  const told = section(`## ${version} `)
  if (!told) throw new Error(`CHANGELOG.md has no section of ${version}`)
  process.stdout.write(`${told}\n`)
}

/** What stands below a heading, up to the next of its kind. */
function section(heading) {
  const from = text.indexOf(`\n${heading}`)
  if (from < 0) return ''
  const body = text.slice(text.indexOf('\n', from + 1))
  return body.split(/^## /m)[0].trim()
}
