import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierReport } from '../../server/src/core/report/dossier.ts'
import { FORMAT_NAMES, type FormatName, RENDERERS } from '../../server/src/core/report/formats.ts'
import { SCRIPT } from '../../server/src/core/report/html/script.ts'
import { summarize } from '../../server/src/core/report/overview-entry.ts'
import { OVERVIEW_FORMS } from '../../server/src/core/report/overview-forms.ts'
import { OverviewBuilder } from '../../server/src/core/report/overview.ts'
import { jsonReport } from '../../server/src/core/report/json.ts'
import { textReport } from '../../server/src/core/report/text.ts'
import { runs } from '../property.ts'
import { audited, companyTree } from '../report/support/company.ts'
import { runCli } from '../support/cli.ts'
import { POISONS, poisonedTree } from './support/poisoned.ts'
import {
  expectAnnotations,
  expectJson,
  expectMarkdown,
  expectPage,
  expectPlain,
  expectSarif,
  expectTable,
  expectXml,
} from './support/reads-only.ts'

// Names and contents of a folder are read, wherever they are shown, and do nothing else there: every format, every command, both languages.
// What the language server answers is looked at in `poisoned-editor.test.ts`.

const COLOURS = /\u001b\[\d{1,3}m/g

const CHECKS: Readonly<Record<FormatName, (text: string, findings: number) => void>> = {
  text: expectPlain,
  json: expectJson,
  sarif: expectSarif,
  markdown: expectMarkdown,
  html: text => expectPage(text, [SCRIPT], harmless().page),
  cyclonedx: expectJson,
  spdx: expectJson,
  junit: expectXml,
  github: expectAnnotations,
  gitlab: expectJson,
  csv: expectTable,
}

/** The same pages of trees that want nothing. */
const harmless = once(() => {
  const { result, context } = audited(companyTree())
  const overview = new OverviewBuilder()
  overview.add(summarize(jsonReport(result, context), 'x')!)
  overview.unusable('y')
  return { page: RENDERERS.html(result, context), overview: OVERVIEW_FORMS.html(overview.build(), 'en') }
})

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Every poison by itself, then some of them run together. */
const poisons = fc.array(fc.constantFrom(...POISONS), { minLength: 2, maxLength: 3 }).map(some => some.join(''))

function everyReport(poison: string): void {
  for (const language of ['en', 'zh-CN'] as const) {
    const workspace = poison
    const left = [{ path: poison, why: 'encoding' }]
    const { result, context } = audited(poisonedTree(poison), language, { workspace, left })
    expect(result.findings.length).toBeGreaterThan(3)
    for (const format of FORMAT_NAMES) CHECKS[format](RENDERERS[format](result, context), result.findings.length)
    expectPlain(textReport(result, context, { color: true, explainScope: true }).replaceAll(COLOURS, ''))
    for (const { profile } of result.services) expectMarkdown(dossierReport(result, context, profile.name) ?? '')
    const overview = new OverviewBuilder()
    overview.add(summarize(jsonReport(result, context), poison)!)
    overview.unusable(poison)
    expectMarkdown(OVERVIEW_FORMS.markdown(overview.build(), language))
    expectPage(OVERVIEW_FORMS.html(overview.build(), language), [], harmless().overview)
    expectJson(OVERVIEW_FORMS.json(overview.build(), language))
  }
}

describe('every report of a tree poisoned by', () => {
  it.each(POISONS.map(poison => [JSON.stringify(poison), poison] as const))('%s', (_, poison) => everyReport(poison))

  it('some of them at once', { timeout: 120_000 }, () => {
    fc.assert(fc.property(poisons, everyReport), runs(8))
  })
})

/** A folder on disk with as much of the tree as a file system takes. */
function onDisk(poison: string): string {
  const root = mkdtempSync(join(tmpdir(), 'genai-measures-poisoned-'))
  for (const [path, text] of poisonedTree(poison)) {
    if (path.includes('\0') || path.split('/').some(part => Buffer.byteLength(part) > 255)) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Each command over the folder, and with the poison on its own line. */
const COMMANDS: readonly ((root: string, poison: string) => string[])[] = [
  root => ['audit', root, '--explain-scope', '--labels', '--fail-on', 'never'],
  root => ['audit', root, root, '--fail-on', 'never'],
  (root, poison) => ['audit', root, '--service', poison],
  (root, poison) => ['audit', root, '--since', poison],
  (root, poison) => ['audit', root, '--baseline', poison],
  (root, poison) => ['audit', root, '--verify', poison],
  (root, poison) => ['audit', root, '--format', poison],
  (root, poison) => ['audit', root, '--law', poison],
  (root, poison) => ['audit', join(root, poison)],
  (root, poison) => ['overview', join(root, poison)],
  root => ['init', root, '--dry-run'],
  root => ['fix', root, '--dry-run'],
  (root, poison) => ['fix', root, '--rule', poison],
  root => ['dossier', root],
  (root, poison) => ['dossier', root, '--service', poison],
  root => ['report-context', root],
  (_, poison) => ['explain', poison],
  (_, poison) => ['law', poison],
  root => ['label', 'read', join(root, 'notes.md')],
  root => ['label', 'check', join(root, 'notes.md')],
  (root, poison) => ['label', 'read', join(root, poison)],
  (root, poison) => ['label', 'write', join(root, 'README.md'), '--producer', poison, '--produce-id', poison],
  (_, poison) => [poison],
  (_, poison) => ['audit', `--${poison}`],
  (root, poison) => ['--lang', 'zh-CN', 'models', '--filed', '--modality', poison, root],
]

const LINES = POISONS.filter(poison => !/\p{Surrogate}/u.test(poison))

describe('every command', { timeout: 120_000 }, () => {
  it.each(COMMANDS.map(command => [command('FOLDER', 'POISON').join(' '), command] as const))(
    '%s',
    async (_, command) => {
      for (const [index, poison] of LINES.entries()) {
        // Each command meets every third poison, and another third the next one: together they meet all of them many times.
        if ((index + COMMANDS.indexOf(command)) % 3 !== 0) continue
        const root = onDisk(poison)
        for (const language of ['en', 'zh-CN'] as const) {
          const { out, err } = await runCli(command(root, poison), { language, cwd: root })
          expect(out + err).not.toBe('')
          if (out.startsWith('# ')) expectMarkdown(out)
          expectPlain(out)
          expectPlain(err)
        }
      }
    },
  )
})
