import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type Answers, walkGuided } from './person/guided.ts'
import { inWindow } from './person/window.ts'

// Somebody who has never seen the tool opens an example and is led to the end. What they do is counted; see test/e2e/person/person.ts.

interface Walk {
  readonly example: string
  readonly answers: Answers
  readonly acts: number
  readonly signs: number
  /** Duties that stay open at the end. */
  readonly open: number
  /** What then stands in the project. */
  readonly holds: Readonly<Record<string, string>>
}

const WALKS: readonly Walk[] = [
  {
    example: 'nextjs-chat-mainland',
    answers: [
      [/^filing\.number/, 'Beijing-WenWen-20260601S0001'],
      [/public-opinion attributes is not stated/, /^No(?!t applicable)/],
      [/^public_opinion\.ground/, 'one user, no sharing'],
      [/^complaints\.answer_days/, '15'],
      [/^(minors\.served|input_retention\.identity)/, /^No(?!t applicable)/],
      [/^input_retention\.days/, '30'],
      [/^input_retention\.purpose/, 'abuse checks'],
      [/^reason/, 'later than the list'],
      [/^by/, 'Li'],
    ],
    acts: 21,
    signs: 90,
    open: 0,
    holds: {
      'app/page.tsx': '内容由AI生成，仅供参考',
      'genai-measures.yaml': 'number: Beijing-WenWen-20260601S0001',
      'app/service-agreement/page.tsx': 'DRAFT',
    },
  },
  {
    example: 'python-image-service',
    answers: [
      [/^filing\.number/, 'Beijing-HuaHua-20260601S0001'],
      [/Where model name and filing number are shown/, 'https://example.com/about'],
      [/public-opinion attributes is not stated/, /^No(?!t applicable)/],
      [/^public_opinion\.ground/, 'one user, no sharing'],
      [/^complaints\.answer_days/, '15'],
      [/^(minors\.served|input_retention\.identity)/, /^No(?!t applicable)/],
      [/^input_retention\.days/, '30'],
      [/^input_retention\.purpose/, 'abuse checks'],
      [/^moderation\./, /main\.py/],
      [/^labels\.log\.place/, /draw\.py/],
      [/^labels\.log.*months/, '6'],
      [/^reason/, 'later than the list'],
      [/^by/, 'Li'],
    ],
    acts: 25,
    signs: 120,
    open: 0,
    holds: { 'genai-measures.yaml': 'number: Beijing-HuaHua-20260601S0001', 'docs/evaluation.md': 'DRAFT' },
  },
  {
    example: 'nextjs-chat-offshore',
    answers: [[/Audience and territory/, /^Public elsewhere/]],
    acts: 4,
    signs: 0,
    open: 0,
    holds: { 'genai-measures.yaml': 'territory: outside-mainland' },
  },
]

it.for(WALKS)(
  '$example: from the first look to $open open in at most $acts acts and $signs signs',
  { timeout: 240_000 },
  ({ example, answers, acts, signs, open, holds }) =>
    inWindow({ example, settings: { 'genaiMeasures.language': 'en' } }, async (page, workspace) => {
      const person = await walkGuided(page, answers)
      await page.locator('.statusbar-item', { hasText: `· ${open} open` }).waitFor()
      await nothingInProblems(page)
      await person.saveAll()
      const said = `${example}: ${person.acts} acts, ${person.signs} signs`
      console.log(`${said}\n${person.log.join('\n')}`)
      expect(person.acts, said).toBeLessThanOrEqual(acts)
      expect(person.signs, said).toBeLessThanOrEqual(signs)
      for (const [file, text] of Object.entries(holds))
        await expect.poll(() => textOf(join(workspace, file)), { timeout: 20_000 }).toContain(text)
    }),
)

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** The counts of errors and warnings in the status bar: none, and no information beside them. */
async function nothingInProblems(page: Page): Promise<void> {
  await page.locator('#status\\.problems[aria-label="No Problems"]').waitFor()
}
