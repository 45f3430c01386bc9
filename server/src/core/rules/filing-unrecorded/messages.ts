import { defineMessages, type Localized } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'
import { seenEn, seenZh, someEn, someZh, type Sight } from '../shared/wording.ts'

/** What files say of a service, apart from our own words: whoever shows it marks it as theirs. */
export interface Whose {
  readonly name?: string
  readonly folder?: string
}

interface Called {
  readonly seen: Sight
  /** The service by the name that is stated for it, or, of several, by where it stands. */
  readonly service: Whose
  /** Whose models are called, where that is settled. */
  readonly vendors: readonly Localized[]
}

const ART_17_EN =
  'The Interim Measures (Art 17) require a security assessment and an algorithm filing of services with public-opinion attributes or social-mobilisation capability'
const ART_17_ZH = '依《暂行办法》第十七条，提供具有舆论属性或者社会动员能力的服务的，应当开展安全评估并办理算法备案'
const BROADLY_EN = 'offices read this broadly'
const BROADLY_ZH = '实践中对面向公众的应用认定较宽'
const STATE_EN =
  'State under filing in genai-measures.yaml which of the two and its number, or not-required with the reason'
const STATE_ZH = '请在 genai-measures.yaml 的 filing 中写明属于哪一种及编号；认为不需要的，填写 not-required 和理由'

/** Where a model is called offshore, behind the vendors' names where the place does not tell them. */
function calledEn(seen: Sight, vendors: readonly Localized[]): string {
  return seen.through || vendors.length === 0 ? `: ${seenEn(seen)}` : `, with ${vendorsEn(vendors)}: ${seenEn(seen)}`
}

function calledZh(seen: Sight, vendors: readonly Localized[]): string {
  return seen.through || vendors.length === 0
    ? `通过境外厂商的模型生成内容，${spaced('见', seenZh(seen))}`
    : `通过境外厂商（${vendorsZh(vendors)}）的模型生成内容，${spaced('见', seenZh(seen))}`
}

function vendorsEn(vendors: readonly Localized[]): string {
  return someEn(
    vendors.map(one => one.en),
    2,
  )
}

function vendorsZh(vendors: readonly Localized[]): string {
  return someZh(
    vendors.map(one => one['zh-CN']),
    2,
  )
}

function whoseEn({ name, folder }: Whose): string {
  return name ?? (folder === undefined ? 'this service' : `the service in ${folder}`)
}

function unseenZh({ name, folder }: Whose, record: string): string {
  return spaced('未见', name ?? (folder === undefined ? '该服务' : spaced(folder, '中的服务')), record)
}

export const messages = defineMessages(
  {
    title: () => 'No filing or registration is recorded for a generative service',
    unrecorded: ({ seen, service }: Called) =>
      `No filing or registration is recorded for ${whoseEn(service)}, which generates content through ${seenEn(seen)}. ${ART_17_EN}; the CAC notices require such services to file (备案: own or tuned model) or register (登记: calling a filed model), and ${BROADLY_EN}. ${STATE_EN}.`,
    offshore: ({ seen, service, vendors }: Called) =>
      `No filing or registration is recorded for ${whoseEn(service)}, which generates content offshore${calledEn(seen, vendors)}. ${ART_17_EN}, and ${BROADLY_EN}. Neither filing nor registration is open to a model called offshore as far as the CAC notices go: call a filed model in the mainland first, or write under filing the track not-required with the reason.`,
    unlessSet: ({ seen, service, vendors }: Called) =>
      `No filing or registration is recorded for ${whoseEn(service)}, which generates content through ${seenEn(seen)}; unless its settings name another, the vendor is ${vendorsEn(vendors)}, offshore. ${ART_17_EN}, and ${BROADLY_EN}. A service that calls a filed mainland model registers (登记): state under filing in genai-measures.yaml the number. Neither track is open to a model called offshore as far as the CAC notices go: then not-required with the reason.`,
    trained: ({ seen, service }: Called) =>
      `No filing is recorded for ${whoseEn(service)}, whose model is trained or tuned here: ${seenEn(seen)}. ${ART_17_EN}; the CAC notices require such services on an own or tuned model to file (备案), and ${BROADLY_EN}. State under filing in genai-measures.yaml the number or in-progress, or not-required with the reason.`,
    noNumber: ({ service, track }: { service: string; track: string }) =>
      `No number is recorded for the ${track} of ${service}. The CAC notices require services with public-opinion attributes or social-mobilisation capability to file or register, and the number is what shows it; add it, or state that it is in progress.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} belongs to the same service`,
  },
  {
    title: () => '生成式人工智能服务未见备案或登记记录',
    unrecorded: ({ seen, service }) =>
      `${unseenZh(service, '的备案或登记记录')}：其${spaced('通过', seenZh(seen), '生成内容')}。${ART_17_ZH}；依国家网信办公告，此类服务应当办理备案（自研、微调模型）或登记（直接调用已备案模型），${BROADLY_ZH}。${STATE_ZH}。`,
    offshore: ({ seen, service, vendors }) =>
      `${unseenZh(service, '的备案或登记记录')}：其${calledZh(seen, vendors)}。${ART_17_ZH}，${BROADLY_ZH}。就网信办公告所见，在境外调用的模型目前不在备案或登记任一途径之内；请先改为调用境内已备案的模型，或在 filing 中填写 not-required 和理由。`,
    unlessSet: ({ seen, service, vendors }) =>
      `${unseenZh(service, '的备案或登记记录')}：其${spaced('通过', seenZh(seen), '生成内容')}；如未在配置中另设厂商，${spaced('则调用境外的', vendorsZh(vendors))}。${ART_17_ZH}，${BROADLY_ZH}。调用境内已备案模型的，应当办理登记，请在 genai-measures.yaml 的 filing 中填写编号；就网信办公告所见，在境外调用的模型目前不在备案或登记任一途径之内，此时请填写 not-required 和理由。`,
    trained: ({ seen, service }) =>
      `${unseenZh(service, '的备案记录')}：其模型在此训练或微调，${spaced('见', seenZh(seen))}。${ART_17_ZH}；依国家网信办公告，以自研、微调模型提供此类服务的应当办理备案，${BROADLY_ZH}。请在 genai-measures.yaml 的 filing 中填写编号或 in-progress；认为不需要的，填写 not-required 和理由。`,
    noNumber: ({ service, track }) =>
      `${service} 已声明${track === 'filing' ? '备案' : '登记'}，但未填写编号。依国家网信办公告，具有舆论属性或者社会动员能力的服务应当办理备案或登记，编号是其凭据；请补充编号，或写明正在办理。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 属于同一服务`,
  },
)
