import { render } from '../locale/messages.ts'
import { knownOf } from '../report/law/known.ts'
import { RULES } from '../rules/registry.generated.ts'
import { nameFromFile } from './from-file.ts'
import { dutyFacts } from './shown.ts'
import { type AgentTool, textArgument } from './tool.ts'

const LONGEST = 8000

/** What the shipped tables know of one name. */
export const explain: AgentTool = {
  name: 'explain',
  title: { en: 'Explain a duty, rule, number or model', 'zh-CN': '解释义务、规则、编号或模型' },
  description: {
    en: 'What the shipped tables know of a duty, a rule id, an instrument, one of its articles (MEAS-12), a filing number, a model, provider, host, package or data set, with sources and their day. Also whether a model is on the public list of filed services, and what may be called instead. Ask this before saying anything about the law.',
    'zh-CN':
      '说明所附数据对某项义务、规则编号、法规及其条文（MEAS-12）、备案编号、模型、厂商、域名、软件包或数据集的记载，附来源和日期；包括模型是否在已备案服务清单上、可以改用什么。谈及法规之前应先调用。',
  },
  properties: {
    what: {
      type: 'string',
      description: {
        en: 'For example explicit-label-text, MEAS-12, gpt-4o, deepseek-chat, a filing number',
        'zh-CN': '例如 explicit-label-text、MEAS-12、gpt-4o、deepseek-chat 或备案编号',
      },
    },
  },
  required: ['what'],
  asks: 'law',
  answer(args, { language, result }) {
    const what = (textArgument(args, 'what') ?? '').slice(0, 200)
    const { known, text } = knownOf(what, language, nameFromFile(what))
    const rule = RULES.find(one => one.id === what)
    return {
      what: nameFromFile(what),
      known,
      ...(rule && {
        rule: {
          id: rule.id,
          title: render({ table: rule.messages, id: 'title', data: {} }, language),
          duties: rule.duties.map(id => dutyFacts(id, result.asOf, language)),
        },
      }),
      text: rule ? '' : text.slice(0, LONGEST),
    }
  },
}
