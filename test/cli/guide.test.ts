import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/cli.ts'

const GUIDE = path.resolve(import.meta.dirname, '../../docs/guide')
const PAGES = ['ci', 'command-line', 'overview'].flatMap(page => [`${page}.md`, `${page}.zh-CN.md`])
const text = (page: string) => readFileSync(path.join(GUIDE, page), 'utf8')

/** Options that belong to programs named beside ours. */
const FOREIGN = new Set(['rm', 'network', 'read-only'])

describe.each(PAGES)('%s', page => {
  it('names only options that the help knows', async () => {
    const help = (await runCli(['--help'])).out
    const named = [...text(page).matchAll(/(?<![\w-])--([a-z][\w-]+)/g)].map(found => found[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    for (const option of named) if (!FOREIGN.has(option)) expect(help).toContain(`--${option}`)
  })

  it('links to files that are there', () => {
    const links = [...text(page).matchAll(/\]\(([^)#]+)\)/g)]
      .map(found => found[1] ?? '')
      .filter(link => !/^https?:/.test(link))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(existsSync(path.join(GUIDE, link)), link).toBe(true)
  })
})

describe('the page of the command line', () => {
  it.each(['command-line.md', 'command-line.zh-CN.md'])('%s has a row for every option of audit', async page => {
    const help = (await runCli(['--help'])).out
    const audit = help.slice(help.indexOf('genai-measures audit'), help.indexOf('genai-measures overview'))
    for (const [, option] of audit.matchAll(/^ {6}--([\w-]+)/gm))
      expect(text(page)).toMatch(new RegExp(`^\\| \`--${option}[ \`]`, 'm'))
  })
})
