import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { choose, command, reportOf } from './person/moves.ts'
import { inWindow } from './person/window.ts'

// The report as a person uses it: what is seen first, what each button does, what is saved. Every step is a click.

/** Each form of the report, the file it is saved as, and what that file then holds. */
const FORMS: readonly (readonly [form: string, file: string, holds: RegExp])[] = [
  ['HTML', 'genai-measures.html', /^<!doctype html>/i],
  ['Dossier', 'genai-measures-dossier.md', /^# .*wenwen-chat/m],
  ['SARIF', 'genai-measures.sarif', /"version": ?"2\.1\.0"/],
  ['CycloneDX', 'genai-measures.cdx.json', /"bomFormat": ?"CycloneDX"/],
]

it(
  'the report leads to the place, fixes, accepts, follows each edit and is saved in every form',
  { timeout: 240_000 },
  () =>
    inWindow(
      { example: 'nextjs-chat-mainland', settings: { 'genaiMeasures.language': 'en' } },
      async (page, workspace) => {
        await page.locator('.statusbar-item', { hasText: '§' }).first().waitFor()
        await command(page, 'GenAI Measures: Audit Workspace')
        const report = reportOf(page)
        const back = () => page.locator('.tab', { hasText: 'Audit of' }).click()
        await report.locator('#summary .standing').waitFor()
        expect(await bottomOf(report.locator('#summary .lead'))).toBeLessThan(300)
        expect(await bottomOf(report.locator('#summary .bar'))).toBeLessThan(300)
        expect(await report.locator('ol.first li').first().innerText()).toContain(
          'Nothing states who this service is for',
        )

        await button(page, 'open', 'label-explicit-undeclared').click()
        await page.locator('.tab.active', { hasText: 'route.ts' }).waitFor()
        await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 9' }).waitFor()

        await back()
        await button(page, 'fix', 'scope-undeclared').click()
        await choose(page, 'Public in the mainland')
        await page.locator('.tab.active', { hasText: 'genai-measures.yaml' }).waitFor()
        await back()
        await button(page, 'fix', 'scope-undeclared').waitFor({ state: 'detached' })

        await button(page, 'fix', 'label-explicit-undeclared').click()
        await choose(page, 'Show a label in app/page.tsx')
        await page.locator('.tab.active', { hasText: 'page.tsx' }).waitFor()
        await back()
        await button(page, 'fix', 'label-explicit-undeclared').waitFor({ state: 'detached' })

        await button(page, 'accept', 'moderation-missing').click()
        await page.locator('.tab.active', { hasText: 'genai-measures.yaml' }).waitFor()
        await page.locator('.view-line', { hasText: 'rule: moderation-missing' }).waitFor()

        await back()
        expect(await page.locator('.tab', { hasText: 'Audit of' }).count()).toBe(1)
        for (const [form, file, holds] of FORMS) {
          await page.locator('.editor-actions .action-label[aria-label^="Save Report As"]').click()
          await choose(page, form)
          await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).click()
          const saved = join(workspace, file)
          await expect
            .poll(() => (existsSync(saved) ? readFileSync(saved, 'utf8') : ''), { timeout: 20_000 })
            .toMatch(holds)
        }
      },
    ),
)

function button(page: Page, act: 'fix' | 'accept' | 'open', rule: string): Locator {
  return reportOf(page).locator(`.findings button[data-act="${act}"][data-rule="${rule}"]`).first()
}

/** How far below the top of the page something ends. */
async function bottomOf(target: Locator): Promise<number> {
  return target.evaluate(element => element.getBoundingClientRect().bottom)
}
