import { offeredServices } from '../report/offered.ts'
import { nameFromFile, renderMarked } from './from-file.ts'
import { dutyFacts, few, pointer } from './shown.ts'
import { type AgentTool, textArgument } from './tool.ts'

/** Each duty that stands open, why, and where one would act. */
export const openDuties: AgentTool = {
  name: 'open_duties',
  title: { en: 'Duties that stand open', 'zh-CN': '待处理的义务' },
  description: {
    en: 'The duties that stand open for each service: text, articles, why it is open, and the file and line where one would act (at most 50, with the true total). Use it to plan work; never add duties of your own.',
    'zh-CN':
      '各服务待处理的义务：内容、依据的条款、为何待处理，以及应在何处着手的文件和行（最多 50 项，并给出总数）。用于安排工作；不要自行添加义务。',
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
    const { result, language } = audited
    const service = textArgument(args, 'service')
    const at = pointer(audited)
    const open = offeredServices(result)
      .filter(({ profile }) => service === undefined || profile.name === service)
      .flatMap(({ profile, duties }) =>
        duties.filter(({ status }) => status === 'open').map(duty => ({ profile, duty })),
      )
    const { total, shown } = few(open)
    return {
      auditedAsOf: result.asOf,
      total,
      duties: shown.map(({ profile, duty }) => {
        const [first] = duty.findings
        const place =
          (first === undefined ? undefined : result.findings[first]?.at) ?? duty.at ?? profile.declared?.at('name')
        return {
          service: nameFromFile(profile.name),
          ...dutyFacts(duty.id, result.asOf, language),
          why: renderMarked(duty.why, language),
          ...(place && { at: at(place) }),
        }
      }),
    }
  },
}
