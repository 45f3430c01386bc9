import { LAW } from '../law/as-of.ts'
import { type ListAnswer, lookupNumber } from '../law/filed-list.ts'
import { knownAlgorithm } from '../catalogue/lookup.ts'
import type { AuditResult } from '../engine/audit-result.ts'
import type { NumberKind } from '../evidence/details.ts'
import { isFirm, ofKind } from '../evidence/evidence.ts'
import type { Place } from '../finding.ts'
import { defineMessages, message, type Message } from '../locale/messages.ts'

/** A number that a file shows or a declaration states, and what the shipped list says about it. */
export interface NumberRow {
  readonly number: string
  readonly kind: NumberKind | 'model-number'
  readonly services: readonly string[]
  readonly places: readonly Place[]
  /** One sentence. Never that a number is valid: numbers can be cancelled and the list grows. */
  readonly says: Message
}

const messages = defineMessages(
  {
    found: ({ asOf, service, filer, date }: Found) => `on the list of ${asOf}: ${service}, ${filer}, ${date}`,
    spelling: ({ asOf, service, filer, listed }: Found & { listed: string }) =>
      `on the list of ${asOf}, which spells it ${listed}: ${service}, ${filer}`,
    nearMiss: ({ asOf, listed, service }: { asOf: string; listed: string; service: string }) =>
      `not on the list of ${asOf}; one character from ${listed} (${service})`,
    notFound: ({ asOf }: { asOf: string }) => `not on the list of ${asOf}; newer numbers are not on it yet`,
    malformed: () => 'not of the form of a filing or registration number',
    algorithm: ({ service }: { service: string }) =>
      service
        ? `published for ${service}; look it up at beian.cac.gov.cn`
        : 'no list is shipped; look it up at beian.cac.gov.cn',
    other: () => 'no list is shipped for this kind',
  },
  {
    found: ({ asOf, service, filer, date }) => `在截至 ${asOf} 的清单上：${service}，${filer}，${date}`,
    spelling: ({ asOf, service, filer, listed }) => `在截至 ${asOf} 的清单上，清单写作 ${listed}：${service}，${filer}`,
    nearMiss: ({ asOf, listed, service }) => `不在截至 ${asOf} 的清单上；与 ${listed}（${service}）相差一个字符`,
    notFound: ({ asOf }) => `不在截至 ${asOf} 的清单上；更新的编号尚未收录`,
    malformed: () => '不符合备案号或上线编号的格式',
    algorithm: ({ service }) =>
      service ? `公示对应 ${service}；请到 beian.cac.gov.cn 查询` : '未内置清单；请到 beian.cac.gov.cn 查询',
    other: () => '此类编号未内置清单',
  },
)

interface Found {
  readonly asOf: string
  readonly service: string
  readonly filer: string
  readonly date: string
}

const SHOWN: ReadonlySet<NumberKind> = new Set([
  'service-filing',
  'service-registration',
  'algorithm-filing',
  'icp-filing',
  'icp-licence',
  'police-filing',
])

/** Every filing, registration, algorithm and site number of an audit, by kind and number, each with what is known of it. */
export function filingNumbers(result: AuditResult): NumberRow[] {
  const rows = new Map<string, { number: string; kind: NumberRow['kind']; services: Set<string>; places: Place[] }>()
  const add = (number: string | undefined, kind: NumberRow['kind'], service: string, at: Place): void => {
    if (!number) return
    const row = rows.get(number) ?? { number, kind, services: new Set<string>(), places: [] }
    row.services.add(service)
    if (!row.places.some(one => one.file === at.file && one.span.start === at.span.start)) row.places.push(at)
    rows.set(number, row)
  }
  for (const { profile } of result.services) {
    const { declared } = profile
    if (declared) {
      const { filing, permits, models = [] } = declared.service
      const kind = filing?.track === 'registration' ? 'service-registration' : 'service-filing'
      add(filing?.number, kind, profile.name, declared.at('filing', 'number'))
      add(filing?.algorithm_number, 'algorithm-filing', profile.name, declared.at('filing', 'algorithm_number'))
      add(permits?.icp_number, 'icp-filing', profile.name, declared.at('permits', 'icp_number'))
      for (const [index, model] of models.entries())
        add(model.filing_number, 'model-number', profile.name, declared.at('models', index, 'filing_number'))
    }
    for (const { value, detail, ...at } of ofKind(profile.seen.filter(isFirm), 'filing-number'))
      if (SHOWN.has(detail.numberKind)) add(value, detail.numberKind, profile.name, { file: at.file, span: at.span })
  }
  return [...rows.values()]
    .map(row => ({ ...row, services: [...row.services], says: saysOf(row.number, row.kind) }))
    .toSorted((a, b) => (a.kind === b.kind ? (a.number < b.number ? -1 : 1) : a.kind < b.kind ? -1 : 1))
}

function saysOf(number: string, kind: NumberRow['kind']): Message {
  if (kind === 'algorithm-filing')
    return message(messages, 'algorithm', { service: knownAlgorithm(number)?.service ?? '' })
  if (kind !== 'service-filing' && kind !== 'service-registration' && kind !== 'model-number')
    return message(messages, 'other', {})
  return answerInWords(lookupNumber(number))
}

/** What the list says about a number of a service, in one sentence. */
export function answerInWords(answer: ListAnswer): Message {
  switch (answer.kind) {
    case 'found': {
      const { number: listed, service, filer, date } = answer.record
      const found = { asOf: LAW.listAsOf, service, filer, date }
      return answer.spelling === 'exact'
        ? message(messages, 'found', found)
        : message(messages, 'spelling', { ...found, listed })
    }
    case 'near-miss':
      return message(messages, 'nearMiss', {
        asOf: LAW.listAsOf,
        listed: answer.record.number,
        service: answer.record.service,
      })
    case 'not-found':
      return message(messages, 'notFound', { asOf: LAW.listAsOf })
    case 'malformed':
      return message(messages, 'malformed', {})
  }
}
