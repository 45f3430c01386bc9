import process from 'node:process'
import { lawStand } from '../../core/law/as-of.ts'
import { defineMessages } from '../../core/locale/messages.ts'
import { VERSION } from '../../version.ts'
import { type Scan, scanFor } from '../audit/scan.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION } from '../law-option.ts'
import { absolute, isDay, isOneOf, readOptions } from '../options.ts'
import { oneFolder } from '../target.ts'
import { lines } from '../../core/text/medium/terminal.ts'

const messages = defineMessages(
  {
    intro: () =>
      'For a report about genai-measures: versions, settings and counts of this folder. No names, paths or texts of it.',
    versions: () => 'versions',
    law: () => 'law and list as of',
    settings: () => 'settings',
    files: () => 'files',
    declaration: () => 'declaration',
    services: () => 'services',
    evidence: () => 'evidence',
    findings: () => 'findings',
    others: () => 'kept back',
    none: () => 'none',
    colon: () => ': ',
  },
  {
    intro: () => '供反馈 genai-measures 的问题时使用：版本、设置和此文件夹的计数，不含其中的名称、路径或文字。',
    versions: () => '版本',
    law: () => '法规与清单截至',
    settings: () => '设置',
    files: () => '文件',
    declaration: () => '声明',
    services: () => '服务',
    evidence: () => '证据',
    findings: () => '问题项',
    others: () => '未列出',
    none: () => '无',
    colon: () => '：',
  },
)

/**
 * `genai-measures report-context [PATH]`: what a report about the tool needs beside its words. Everything printed is a word of
 * ours, a version or a number, so that it can be pasted where everybody reads it.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, { 'as-of': { type: 'string' }, ...LAW_OPTION }, io)
  if (!parsed) return 2
  const asOf = parsed.text('as-of') ?? io.today
  if (!isDay(asOf)) {
    isOneOf('as-of', asOf, ['YYYY-MM-DD'], io)
    return 2
  }
  const root = oneFolder(parsed.positionals, io)
  if (root === undefined) return 2
  const law = absolute(parsed.text('law'), io)
  const scanned = await scanFor(root, io, { asOf, language: io.language, law })
  if (!scanned) return 2
  io.out(lines(contextOf(scanned, io, asOf)))
  return 0
}

function contextOf({ result, loaded }: Scan, { language }: CliIo, asOf: string): string {
  const t = messages[language]
  const { services, declarations, facts, findings, accepted, withheld } = result
  const { node } = process.versions
  const { lawAsOf, filedServicesAsOf, lawPack } = lawStand()
  const rows: readonly (readonly [string, string])[] = [
    [t.versions(), `genai-measures ${VERSION}, node ${node}, ${process.platform} ${process.arch}`],
    [t.law(), [lawAsOf, filedServicesAsOf, ...(lawPack ? [`sha256 ${lawPack}`] : [])].join(', ')],
    [t.settings(), `lang ${language}, as-of ${asOf}`],
    [t.files(), pairs(Object.entries(loaded.files))],
    [
      t.declaration(),
      pairs([
        ['files', declarations.length],
        ['services', sum(declarations, one => one.data.services?.length)],
        ['accepted', sum(declarations, one => one.data.accepted?.length)],
        ['problems', sum(declarations, one => one.problems.length)],
      ]),
    ],
    [
      t.services(),
      counted(
        services.map(({ profile: { kind, scope } }) => `${kind} ${scope.audience} ${scope.territory} (${scope.basis})`),
      ),
    ],
    [t.evidence(), counted(facts.flatMap(one => one.evidence.map(({ kind }) => kind)))],
    [t.findings(), counted(findings.map(one => `${one.ruleId} (${one.severity})`))],
    [
      t.others(),
      pairs([
        ['accepted', accepted.length],
        ['withheld', withheld.length],
        ['broken rules', result.broken.length],
      ]),
    ],
  ]
  return `${t.intro()}\n\n${rows.map(([name, value]) => `${name}${t.colon()}${value || t.none()}`).join('\n')}\n`
}

function sum<T>(list: readonly T[], of: (one: T) => number | undefined): number {
  return list.reduce((total, one) => total + (of(one) ?? 0), 0)
}

/** How often each word occurs, the words in the order of the alphabet. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return pairs([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function pairs(list: readonly (readonly [string, number])[]): string {
  return list.map(([name, count]) => `${name} ${count}`).join(', ')
}
