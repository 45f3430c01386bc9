import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { lawStand } from '../../server/src/core/law/as-of.ts'
import { citation } from '../../server/src/core/law/citation.ts'
import { DUTIES } from '../../server/src/core/law/duties.ts'
import { INSTRUMENTS } from '../../server/src/core/law/instruments.ts'
import { LANGUAGES, type Language } from '../../server/src/core/locale/messages.ts'
import { csvReport } from '../../server/src/core/report/csv.ts'
import { dossierReport } from '../../server/src/core/report/dossier.ts'
import { htmlReport } from '../../server/src/core/report/html/html.ts'
import { jsonReport, type ReportContext } from '../../server/src/core/report/json.ts'
import { markdownReport } from '../../server/src/core/report/markdown.ts'
import { sarifReport } from '../../server/src/core/report/sarif.ts'
import { textReport } from '../../server/src/core/report/text.ts'
import { overlay, readTree } from '../support/tree.ts'

const EXAMPLE = join(resolve(import.meta.dirname, '../../examples'), 'nextjs-chat-mainland')
const DECLARED = `services:
  - name: a
    audience: public
    territory: mainland-china
    public_opinion: true
    companion: true
    exposure: [mobile]
    filing:
      track: in-progress
      algorithm_number: 网信算备110108000000001230011号
`
const session = createSession()
beforeAll(() => {
  for (const [path, text] of overlay(readTree(EXAMPLE, ['node_modules']), new Map([['genai-measures.yaml', DECLARED]])))
    session.update(path, text)
})

function reportsOn(asOf: string, language: Language): Readonly<Record<string, string>> {
  const result = session.evaluate({ asOf })
  const context: ReportContext = {
    ...lawStand(),
    toolVersion: '0.0.0-test',
    language,
    files: { seen: 0, read: 0, skipped: 0, unreadable: 0 },
    durationMs: 0,
    textOf: () => undefined,
  }
  return {
    html: htmlReport(result, context),
    markdown: markdownReport(result, context),
    csv: csvReport(result, context),
    sarif: sarifReport(result, context),
    json: JSON.stringify(jsonReport(result, context)),
    text: textReport(result, context, { color: false, explainScope: false }),
    dossier: dossierReport(result, context, 'a') ?? '',
  }
}

const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** A report without the words of duties that bind nobody on its day: their own text may say what they will rest on. */
function binding(text: string): string {
  const lines = text.split('\n').filter(line => !line.includes(',not-engaged,'))
  return lines.join('\n').replace(/<details>.*?<\/details>/gs, '')
}

/** Places in an instrument that duties cite, in both ways that reports write them. */
function citationsOf(key: string): string[] {
  const cited = DUTIES.flatMap(({ basis }) => basis.filter(one => one.instrument === key))
  const words = cited.flatMap(one => [...LANGUAGES.map(language => citation(one)[language]), `${key} ${one.article}`])
  return [...new Set(words)].filter(one => /\s|第/.test(one))
}

const dated = INSTRUMENTS.filter(({ key, inForce }) => inForce && citationsOf(key).length > 0)

describe('the reports of a day', () => {
  it('are walked over every instrument with a day that some duty rests on', () => {
    const used = new Set(DUTIES.flatMap(({ basis }) => basis.map(one => one.instrument)))
    const without = INSTRUMENTS.filter(({ key, inForce }) => used.has(key) && !inForce).map(({ key }) => key)
    // The rules of a mini-program platform name no day.
    expect(without).toEqual(['WECHAT'])
    expect([...dated.map(({ key }) => key), ...without].toSorted()).toEqual([...used].toSorted())
  })

  it.each(dated.map(({ key, inForce }) => [key, inForce!] as const))('cite nothing of %s before %s', (key, day) => {
    for (const language of LANGUAGES)
      for (const [format, text] of Object.entries(reportsOn(before(day), language)))
        expect(
          citationsOf(key).filter(one => binding(text).includes(one)),
          format,
        ).toEqual([])
  })

  it.each(['LABEL', 'GB45438', 'ANTHRO'])('cite %s from its day on in every form that names a basis', key => {
    const { inForce } = INSTRUMENTS.find(one => one.key === key)!
    for (const [format, text] of Object.entries(reportsOn(inForce!, 'en')))
      if (!['json', 'text'].includes(format))
        expect(
          citationsOf(key).some(one => text.includes(one)),
          format,
        ).toBe(true)
  })
})
