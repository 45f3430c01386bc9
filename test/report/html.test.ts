import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../server/src/core/report/html/html.ts'
import { SCRIPT_HASH, STYLE_HASH } from '../../server/src/core/report/html/integrity.ts'
import { audited, companyTree } from './support/company.ts'

const { result, context } = audited(companyTree())
const page = htmlReport(result, context)

/** The element's text, as the browser hashes it. */
function inner(tag: 'style' | 'script', html = page): string {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? ''
}

const spans = (language: string): number => page.split(`<span lang="${language}"`).length - 1

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

describe('the report page', () => {
  it('admits exactly its own style and script', () => {
    expect(STYLE_HASH, 'integrity.ts: STYLE_HASH').toBe(sha256(inner('style')))
    expect(SCRIPT_HASH, 'integrity.ts: SCRIPT_HASH').toBe(sha256(inner('script')))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    expect(policy).toContain('default-src &#39;none&#39;')
    expect(policy).toContain(`sha256-${STYLE_HASH}`)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<style/g)).toHaveLength(1)
  })

  it('takes a nonce where a host hands one out', () => {
    const hosted = htmlReport(result, context, { nonce: 'abc123', cspSource: 'https://host.example' })
    expect(hosted).toContain('<script nonce="abc123">')
    expect(hosted).toContain('style-src https://host.example &#39;nonce-abc123&#39;; script-src &#39;nonce-abc123&#39;')
  })

  it('has no handler in attributes, nothing remote to load, no style attribute', () => {
    expect(page).not.toMatch(/<[^>]*\son[a-z]+=/i)
    expect(page).not.toMatch(/<(img|link|iframe|object|embed|base|video|audio|source)\b/i)
    expect(page).not.toMatch(/<[^>]*\s(style|src|srcset|action)=/i)
    expect(inner('style')).not.toMatch(/url\(|@import/)
  })

  it('escapes whatever files say', () => {
    const nasty = '<img src=x onerror=alert(1)>"\'&'
    const { result, context } = audited(
      new Map([
        [
          'genai-measures.yaml',
          `version: 1\nservices:\n  - name: ${JSON.stringify(nasty)}\n    audience: public\n    territory: mainland-china\n    models:\n      - id: ${JSON.stringify(`${nasty}m`)}\n`,
        ],
        [
          'package.json',
          '{"name":"x","private":true,"scripts":{"start":"next"},"dependencies":{"openai":"6","next":"16"}}',
        ],
        [
          'app/javascript:alert(1)/page.tsx',
          'import OpenAI from "openai"\nexport default () => new OpenAI().chat.completions.create({ model: "gpt-4o" })\n',
        ],
      ]),
      'en',
      { workspace: nasty, left: [{ path: nasty, why: nasty }] },
    )
    const html = htmlReport(result, context)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) expect(href).toMatch(/^(#|\.\/|https:\/\/)/)
  })

  it('says everything in both languages', () => {
    expect(spans('en')).toBeGreaterThan(300)
    expect(spans('en')).toBe(spans('zh-CN'))
  })

  it('names each article once beside a finding', () => {
    const lists = [...page.matchAll(/<ul class="law plain">([^]*?)<\/ul>/g)].map(([, list = '']) =>
      [...list.matchAll(/<span lang="en">([^<]*)/g)].map(([, said = '']) => said),
    )
    expect(Math.max(...lists.map(list => list.length))).toBeGreaterThan(2)
    for (const list of lists) {
      const articles = list.map(one => one.replace(/\(.*/, ''))
      expect(articles).toEqual([...new Set(articles)])
      expect(
        articles.filter(one => articles.some(other => other !== one && other.startsWith(`${one} clause`))),
      ).toEqual([])
    }
  })

  it('never says a number is valid, and says it is no legal advice', () => {
    expect(page).not.toMatch(/\bvalid\b|有效的备案/)
    expect(page).toContain('not legal advice')
    expect(page).toContain('不构成法律意见')
  })

  it('lists what was not read, and why', () => {
    expect(page).toMatch(/assets\/notes\.txt<\/code><\/th><td><span lang="en">neither UTF-8/)
  })
})
