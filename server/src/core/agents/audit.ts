import { SEVERITIES } from '../finding.ts'
import { DUTY_STATUSES } from '../engine/status/standing.ts'
import type { AuditedService } from '../engine/audit-result.ts'
import { firstSight } from '../report/first-sight.ts'
import { offeredServices } from '../report/offered.ts'
import { nameFromFile } from './from-file.ts'
import { agentMessages } from './messages.ts'
import { few, pointer, shownFindings } from './shown.ts'
import { type AgentTool, type Audited, textArgument } from './tool.ts'

/** What is in the folder, and what stands open: the first question of all. */
export const audit: AgentTool = {
  name: 'audit',
  title: { en: 'Audit the folder', 'zh-CN': '检查文件夹' },
  description: {
    en: 'Reads the folder and says which generative-AI features it offers, whether each is known to be public in mainland China, how many duties of the Interim Measures stand open, and the findings with file and line (at most 50, with the true total). Ask this first.',
    'zh-CN':
      '读取文件夹，说明其中提供哪些生成式人工智能功能、是否已知面向境内公众、《暂行办法》下有多少义务待处理，以及各问题项所在的文件和行（最多 50 项，并给出总数）。应首先调用。',
  },
  properties: {
    service: {
      type: 'string',
      description: {
        en: 'Only this service, by the name the answer gives it',
        'zh-CN': '只看该服务，名称以回答中的为准',
      },
    },
    severity: {
      type: 'string',
      enum: SEVERITIES,
      description: { en: 'Only findings of this severity or graver', 'zh-CN': '只看达到该级别的问题项' },
    },
  },
  required: [],
  asks: 'folder',
  answer(args, audited) {
    const service = textArgument(args, 'service')
    const limit = SEVERITIES.findIndex(one => one === args['severity'])
    const { result } = audited
    const wanted = result.findings.filter(
      one =>
        (service === undefined || one.service === service) && (limit < 0 || SEVERITIES.indexOf(one.severity) <= limit),
    )
    const services = offeredServices(result).filter(one => service === undefined || one.profile.name === service)
    const { total, shown } = few(wanted)
    return {
      auditedAsOf: result.asOf,
      services: few(services).shown.map(one => serviceFacts(one, audited)),
      servicesTotal: services.length,
      findingsTotal: total,
      findings: shownFindings(shown, audited),
      heldBackUntilScopeIsStated: result.withheld.filter(one => service === undefined || one.service === service)
        .length,
    }
  },
}

function serviceFacts({ profile, duties }: AuditedService, audited: Audited): object {
  const { scope } = profile
  const sight = firstSight(profile)
  const at = pointer(audited)
  const isOpen = scope.basis !== 'declared'
  return {
    name: nameFromFile(profile.name),
    folder: nameFromFile(profile.root || '.'),
    ...(sight && {
      seenFirst: {
        call: nameFromFile(sight.call.value),
        at: at(sight.call),
        ...(sight.model && { model: nameFromFile(sight.model.value) }),
        ...(sight.exposure && { offeredAt: at(sight.exposure) }),
      },
    }),
    generates: profile.generates,
    trains: profile.trains,
    providers: profile.providers,
    audience: scope.audience,
    territory: scope.territory,
    scopeIs: scope.basis,
    ...(isOpen && { askThePersonFirst: agentMessages[audited.language].question() }),
    duties: Object.fromEntries(
      DUTY_STATUSES.map(status => [status, duties.filter(one => one.status === status).length] as const),
    ),
  }
}
