import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

// The client's own texts and the manifest are held by `test/lsp/client-texts.test.ts`; here stands what the server, the reports and the pages say.

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Half-width signs beside a Chinese one, and blanks around full-width ones. */
const HALF_WIDTH =
  /\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}|\p{Script=Han}[:.](?=\s|$)|\p{Script=Han}\([^)]*\p{Script=Han}|[，。；：？！、] | [，。；：？！、]/u

/** The word for what was seen where it stands for a finding: behind what tells which one, or alone. */
const FINDING = /(?:[的该无项类些这条个到]|[^未]有|同一|任何|以下|相关|跟踪|查看)发现(?!的|了|违|使)|(?:^|: )\s*发现$/

/** Texts of a source in which Chinese leads: what Chinese stands in an English one is quoted. */
function chineseTexts(source: string): string[] {
  const literals = source.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []
  return literals
    .map(one => one.slice(1, -1).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X'))
    .filter(one => (one.match(/\p{Script=Han}/gu) ?? []).length > (one.match(/[a-z]/gi) ?? []).length)
}

/** What a reader sees of a page: code, addresses and markup left out. */
function prose(page: string): string[] {
  return (
    page
      .replace(/^(```|~~~~)[\s\S]*?^\1/gm, '')
      .replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
      .replace(/`[^`\n]*`/g, 'X')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/https?:\S+/g, 'X')
      .split('\n')
      // A table's edges and a list's signs are markup as well.
      .flatMap(line => line.split('|').map(cell => cell.trim()))
  )
}

const SOURCES = globSync(['server/src/**/*.ts'], {
  cwd: ROOT,
  ignore: ['**/generated/**', '**/*.generated.ts'],
}).filter(path => /defineMessages|'zh-CN'/.test(read(path)) && !/\/(readers|source)\//.test(path))
const PAGES = globSync(['**/*.zh-CN.md'], { cwd: ROOT, ignore: ['**/node_modules/**', '**/dist/**'] })

describe('Chinese texts', () => {
  it('of the server and the reports have full-width signs', () => {
    const texts = SOURCES.flatMap(path => chineseTexts(read(path)).map(text => `${path}: ${text}`))
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(text => HALF_WIDTH.test(text.slice(text.indexOf(': ') + 2)))).toEqual([])
  })

  it.each(PAGES)('of %s have full-width signs', page => {
    expect(prose(read(page)).filter(line => HALF_WIDTH.test(line))).toEqual([])
  })

  it('call what the tool does a check: an audit is what others made of a data set', () => {
    const audits = SOURCES.flatMap(path => chineseTexts(read(path)).map(text => ({ path, text }))).filter(({ text }) =>
      text.includes('审计'),
    )
    const ofOthers =
      /licence|data|dataset|catalogue\/explain|drafting\/create|content-checks|declaration\/schema|labels|companion/
    expect(audits.filter(({ path }) => !ofOthers.test(path))).toEqual([])
  })

  it('call a finding 问题项, as the editor does', () => {
    const texts = SOURCES.flatMap(path => chineseTexts(read(path)).map(text => `${path}: ${text}`))
    const lines = PAGES.flatMap(page => prose(read(page)).map(line => `${page}: ${line}`))
    expect([...texts, ...lines].filter(text => FINDING.test(text))).toEqual([])
    for (const text of ['无发现', '各级别的发现', '同一发现算新增', 'a.md: 发现'])
      expect(FINDING.test(text), text).toBe(true)
    for (const text of ['按发现的内容填写', '未发现清单', '发现违法内容的'])
      expect(FINDING.test(text), text).toBe(false)
  })

  it('would not pass with a comma of the other kind', () => {
    for (const text of ['已读取,未发现', '服务(见文件)', '结果： 无']) expect(HALF_WIDTH.test(text), text).toBe(true)
  })
})
