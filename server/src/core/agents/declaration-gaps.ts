import { DECLARATION_FILE } from '../declaration/declaration.ts'
import type { AuditedService } from '../engine/audit-result.ts'
import type { Finding } from '../finding.ts'
import { offeredServices } from '../report/offered.ts'
import { nameFromFile, renderMarked } from './from-file.ts'
import { agentMessages } from './messages.ts'
import { few, pointer } from './shown.ts'
import { type AgentTool, type Audited, textArgument } from './tool.ts'

/** What only a person can say, and nobody has said yet. */
export const declarationGaps: AgentTool = {
  name: 'declaration_gaps',
  title: { en: 'What the declaration leaves out', 'zh-CN': '声明中缺少的内容' },
  description: {
    en: 'What genai-measures.yaml does not say yet, service by service: whether it covers the service at all, whether audience and territory are stated, and each field that a finding asks for. These are questions for a person, not for you to answer.',
    'zh-CN':
      '逐个服务列出 genai-measures.yaml 尚未说明的内容：是否涵盖该服务、是否已声明服务对象和地域，以及问题项所要求的每个字段。这些问题应由人来回答，不要代为作答。',
  },
  properties: {
    service: {
      type: 'string',
      description: {
        en: 'Only this service, by the name the audit gives it',
        'zh-CN': '只看该服务，名称以 audit 的回答为准',
      },
    },
  },
  required: [],
  asks: 'folder',
  answer(args, audited) {
    const service = textArgument(args, 'service')
    const services = offeredServices(audited.result).filter(
      ({ profile }) => service === undefined || profile.name === service,
    )
    if (service !== undefined && services.length === 0)
      return { problem: agentMessages[audited.language].unknownService() }
    return {
      file: DECLARATION_FILE,
      servicesTotal: services.length,
      services: few(services).shown.map(one => gapsOf(one, audited)),
    }
  },
}

function gapsOf({ profile }: AuditedService, audited: Audited): object {
  const { result, language } = audited
  const at = pointer(audited)
  const own = [...result.findings, ...result.withheld].filter(one => one.service === profile.name)
  const where = profile.declared?.at('name')
  const stated = profile.declared?.service
  const scope = (['audience', 'territory'] as const).filter(field => !stated?.[field])
  const { total, shown } = few(
    own
      .flatMap(finding => fieldsOf(finding).map(field => ({ finding, field })))
      .filter(one => !(scope as readonly string[]).includes(one.field)),
  )
  return {
    service: nameFromFile(profile.name),
    declared: profile.declared !== undefined,
    ...(where && { at: at(where) }),
    ...(profile.scope.basis !== 'declared' && { first: agentMessages[language].scopeGap() }),
    fieldsTotal: total + scope.length,
    fields: [
      ...scope.map(field => ({ field, why: agentMessages[language].question() })),
      ...shown.map(({ finding, field }) => ({
        field,
        rule: finding.ruleId,
        why: renderMarked(finding.message, language),
      })),
    ],
  }
}

/** The fields that a finding's fixes write: `filing.number`. */
function fieldsOf({ fixes }: Finding): string[] {
  const paths = fixes.flatMap(fix => fix.steps.flatMap(step => ('path' in step ? [step.path.join('.')] : [])))
  return [...new Set(paths)]
}
