import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { INSTRUMENTS } from '../../server/src/core/law/instruments.ts'
import { DUTIES_PAGE, lawPage, rulePage } from '../../server/src/core/report/docs-url.ts'
import { RULES } from '../../server/src/core/rules/registry.generated.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Where the repository is shown: what the npm package says of itself links there. */
const SHOWN = 'https://github.com/genai-measures/genai-measures/blob/main/'
/** All pages that are kept. */
const PAGES = globSync(['*.md', '{docs,examples,bench,server,client}/**/*.md'], {
  cwd: ROOT,
  ignore: ['**/node_modules/**', '**/fixtures/**', '**/dist/**'],
})
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

/** The targets of a page's links and pictures; code is left out. */
function targets(page: string): string[] {
  const prose = textOf(page)
    .replace(/^(```|~~~~)[\s\S]*?^\1/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g)].map(found => decodeURI(found[1] ?? ''))
}

/** The anchors that headings get where Markdown is shown. */
function anchors(page: string): string[] {
  const prose = textOf(page).replace(/^(```|~~~~)[\s\S]*?^\1/gm, '')
  return [...prose.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  )
}

/** Whether a link of a page leads to a file and a heading that are there. */
function leads(target: string, page: string): void {
  const own = target.startsWith(SHOWN)
  const [file = '', anchor] = target.slice(own ? SHOWN.length : 0).split('#')
  const full = own ? file : file === '' ? page : path.posix.join(path.posix.dirname(page), file)
  expect(existsSync(path.join(ROOT, full)), `${page} → ${target}`).toBe(true)
  if (anchor !== undefined) expect(anchors(full), `${page} → ${target}`).toContain(anchor)
}

describe('the documents', () => {
  it.each(PAGES)('%s links to what is there', page => {
    for (const target of targets(page).filter(one => one.startsWith(SHOWN) || !/^[a-z]+:/i.test(one)))
      leads(target, page)
  })

  it.each(['en', 'zh-CN'] as const)('are there where the product leads to them (%s)', language => {
    const ids = [...RULES.map(({ id }) => id), 'aigc-label-missing', 'declaration-invalid']
    const addresses = [
      DUTIES_PAGE[language],
      ...ids.map(id => rulePage(id, language)),
      ...INSTRUMENTS.map(({ key }) => lawPage(key, language)),
    ]
    for (const address of addresses) {
      expect(address.includes('.zh-CN.md'), address).toBe(language === 'zh-CN')
      leads(decodeURI(address), 'the product')
    }
  })

  it('show every picture of docs/images, and link to the page in the other language', () => {
    const shown = new Set(PAGES.flatMap(page => targets(page).map(one => path.posix.basename(one))))
    const pictures = readdirSync(path.join(ROOT, 'docs/images'))
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter(one => !shown.has(one))).toEqual([])
    for (const page of PAGES.filter(one => /^(README|docs\/guide\/[^/]+)\.zh-CN\.md$/.test(one)))
      expect(PAGES, page).toContain(page.replace('.zh-CN', ''))
  })
})
