import { uriPath } from '../text/uri-path.ts'
import type { Log, Notification, ReportingDescriptor, Result, Region, Run, Location, Fix as SarifFix } from 'sarif'
import { DECLARATION_FILE } from '../declaration/declaration.ts'
import type { RuleDefinition } from '../define-rule.ts'
import { acceptanceOf } from '../engine/accepted.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import type { Finding, Fix, Place, Severity } from '../finding.ts'
import type { LawStand } from '../law/as-of.ts'
import { basisOn, findDuty, isDutyInForce } from '../law/duties.ts'
import { render, type Language, type Message } from '../locale/messages.ts'
import { RULES } from '../rules/registry.generated.ts'
import { PRODUCT_PAGE, rulePage } from './docs-url.ts'
import { fingerprints } from './fingerprint.ts'
import { placer, type ReportContext, type ReportPlace } from './json.ts'
import { leftCounts, leftLine } from './left-out.ts'
import { json } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'
import { line, unlinked } from '../text/medium/line.ts'

const LEVEL: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** SARIF 2.1.0 as code-scanning services take it: rules with help, related locations, source fixes, suppressions, fingerprints. */
export function sarifReport(result: AuditResult, context: ReportContext): Written<'json'> {
  const place = placer(context.textOf)
  const shown = [...result.findings, ...result.accepted]
  const marks = fingerprints(shown, context.textOf)
  const rules = descriptors(shown, result.asOf, context.language)
  const accepted = new Set(result.accepted)
  const results = shown.map((finding): Result => {
    const fixes = finding.fixes.flatMap(fix => sourceFix(fix, place, context.language))
    return {
      ruleId: finding.ruleId,
      ruleIndex: rules.findIndex(rule => rule.id === finding.ruleId),
      level: LEVEL[finding.severity],
      message: { text: unlinked(render(finding.message, context.language)) },
      locations: [location(finding.at, place)],
      ...(finding.related.length > 0
        ? {
            relatedLocations: finding.related.map((one, id) => ({
              id,
              ...location(one.at, place, one.message, context.language),
            })),
          }
        : {}),
      partialFingerprints: { 'genaiMeasures/v1': marks.get(finding) ?? '' },
      ...(fixes.length > 0 ? { fixes } : {}),
      ...(accepted.has(finding)
        ? { suppressions: [{ kind: 'external', status: 'accepted', justification: reasonFor(finding, result) }] }
        : {}),
      properties: {
        service: finding.service,
        family: finding.family,
        duties: finding.duties,
        severity: finding.severity,
      },
    }
  })
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'genai-measures',
            semanticVersion: context.toolVersion,
            version: context.toolVersion,
            informationUri: PRODUCT_PAGE,
            rules,
          },
        },
        language: context.language === 'en' ? 'en-US' : 'zh-CN',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'the audited folder' } } },
        properties: standOf(context),
        ...invocations(result, context),
        results,
      },
    ],
  }
  return json(log)
}

/** What was left out or read in part, a notification for each reason. */
function invocations(result: AuditResult, context: ReportContext): Pick<Run, 'invocations'> {
  const toolExecutionNotifications = leftCounts(result, context).map(
    (one): Notification => ({
      descriptor: { id: one.why },
      level: 'note',
      message: { text: unlinked(line(leftLine(one, context.language))) },
    }),
  )
  return toolExecutionNotifications.length > 0
    ? { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }
    : {}
}

/** Which law the run was judged by. */
function standOf({ lawAsOf, filedServicesAsOf, lawPack }: ReportContext): LawStand {
  return { lawAsOf, filedServicesAsOf, ...(lawPack && { lawPack }) }
}

/** Why the team accepts a finding, in its own words. */
function reasonFor(finding: Finding, result: AuditResult): string {
  const profile = result.services.find(service => service.profile.name === finding.service)?.profile
  return (profile && acceptanceOf(finding, profile, result.asOf)?.reason) ?? DECLARATION_FILE
}

/** Rules that reported, and pseudo-rules of the declaration: help names each duty with its source. */
function descriptors(findings: readonly Finding[], asOf: string, language: Language): ReportingDescriptor[] {
  const known = new Map(RULES.map(rule => [rule.id, rule]))
  return [...new Set(findings.map(finding => finding.ruleId))]
    .sort()
    .map(id => descriptor(id, known.get(id), asOf, language))
}

function descriptor(
  id: string,
  rule: RuleDefinition | undefined,
  asOf: string,
  language: Language,
): ReportingDescriptor {
  const title = rule ? render({ table: rule.messages, id: 'title', data: {} }, language) : id
  const duties = (rule?.duties ?? []).flatMap(id => findDuty(id) ?? []).filter(duty => isDutyInForce(duty, asOf))
  const lines = duties.map(
    duty =>
      `- ${duty.text[language]} (${basisOn(duty, asOf)
        .map(one => `${one.instrument} ${one.article}`)
        .join(', ')})`,
  )
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: duties.map(duty => duty.text[language]).join(' ') || title },
    help: { text: [title, ...lines].join('\n'), markdown: [`**${title}**`, '', ...lines].join('\n') },
    helpUri: rulePage(id, language),
    defaultConfiguration: { level: rule ? LEVEL[rule.severity] : 'error' },
    properties: { tags: ['compliance', ...(rule ? [rule.family] : [])] },
  }
}

function location(at: Place, place: (at: Place) => ReportPlace, message?: Message, language?: Language): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriPath(at.file), uriBaseId: 'ROOT' }, region: region(place(at)) },
    ...(message && language ? { message: { text: unlinked(render(message, language)) } } : {}),
  }
}

function region({ line, column, endLine, endColumn }: ReportPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Only fixes made of source edits can stand in SARIF; steps on the declaration are the editor's and `fix`'s. */
function sourceFix(fix: Fix, place: (at: Place) => ReportPlace, language: Language): SarifFix[] {
  const edits = fix.steps.filter(step => step.op === 'edit')
  if (edits.length === 0 || edits.length !== fix.steps.length) return []
  return [
    {
      description: { text: unlinked(render(fix.title, language)) },
      artifactChanges: edits.map(step => ({
        artifactLocation: { uri: uriPath(step.file), uriBaseId: 'ROOT' },
        replacements: step.edits.map(edit => ({
          deletedRegion: region(place({ file: step.file, span: edit.span })),
          insertedContent: { text: edit.newText },
        })),
      })),
    },
  ]
}
