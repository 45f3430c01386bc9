import type { DutyStatus } from '../../engine/audit-result.ts'
import type { LawStand } from '../../law/as-of.ts'
import { fromPack } from '../../law/pack-messages.ts'
import { defineMessages, type MessageTable } from '../../locale/messages.ts'
import type { Markup } from './markup.ts'
import { said } from './markup.ts'
import type { FileLine } from '../left-out.ts'

/** How many services there are, may reach the mainland public or are stated to, and how many duties stand open. */
interface Lead {
  readonly services: number
  /** Which of the two they do, all of them together. */
  readonly does: { readonly generate: boolean; readonly train: boolean }
  readonly reach: number
  readonly stated: number
  readonly open: number
}

const s = (count: number): string => (count === 1 ? '' : 's')

/** `generates content or trains models`, as far as it is so. */
function doesEn({ does, services }: Lead): string {
  const end = services === 1 ? 's' : ''
  const [generate, train] = [`generate${end} content`, `train${end} models`]
  return does.generate && does.train ? `${generate} or ${train}` : does.train ? train : generate
}

function doesZh({ does }: Lead): string {
  return does.generate && does.train ? '生成内容或训练模型' : does.train ? '训练模型' : '生成内容'
}

/** Every text of the report page that is not a finding, a duty or a word. */
export const pageTexts = defineMessages(
  {
    title: ({ project }: { project: string }) => (project ? `Audit of ${project}` : 'Audit of generative AI'),
    kicker: () => 'Generative AI under China’s Interim Measures',
    asOfLine: ({ day, lawAsOf, filedServicesAsOf, lawPack }: { day: string } & LawStand) =>
      `Audited as of ${day} · law as of ${lawAsOf} · list of filed services as of ${filedServicesAsOf}${fromPack(lawPack).en}`,
    notAdvice: () => 'Engineering facts, not legal advice.',
    skip: () => 'Skip to the summary',
    contents: () => 'Contents',
    summary: () => 'Summary',
    services: () => 'Services',
    findings: () => 'Findings',
    matrix: () => 'Duties by service',
    models: () => 'Models',
    data: () => 'Training data',
    numbers: () => 'Numbers',
    unread: () => 'What was not read',
    about: () => 'About this report',
    leadNone: () => 'Nothing that generates content for others was found in the product code.',
    lead: (facts: Lead): string => {
      const { services, reach, stated, open } = facts
      const does = doesEn(facts)
      const duties =
        open === 0 ? 'no duties stand open' : open === 1 ? '1 duty stands open' : `${open} duties stand open`
      if (services === 1)
        return reach === 1
          ? `1 service ${does}. It ${stated === 1 ? 'is stated to reach' : 'may reach'} the public in mainland China, and ${duties}.`
          : `1 service ${does}. It does not reach the public in mainland China.`
      if (reach === 0) return `${services} services ${does}. None reaches the public in mainland China.`
      const how = stated < reach ? 'may reach' : reach === 1 ? 'is stated to reach' : 'are stated to reach'
      return `${services} services ${does}. ${reach} ${how} the public in mainland China, and ${duties} there.`
    },
    undeclared: ({ count, of }: { count: number; of: number }): string =>
      `${of === 1 ? 'Nobody has stated whom it is offered to' : `For ${count} of them nobody has stated whom ${count === 1 ? 'it is' : 'they are'} offered to`}; what follows is read from code until genai-measures.yaml says so.`,
    counted: () => 'A duty counts once for each service that it reaches.',
    first: () => 'What to do first',
    all: ({ count }: { count: number }) => `All ${count} findings`,
    filter: () => 'Filter the report',
    service: () => 'Service',
    family: () => 'Area',
    severity: () => 'Severity',
    allServices: () => 'All services',
    reset: () => 'Show everything',
    shown: ({ shown, of }: { shown: string; of: number }) => `${shown} of ${of} findings shown`,
    why: () => 'What this rests on',
    firstSeen: () => 'At a glance',
    audience: () => 'Offered to',
    territory: () => 'Where',
    basis: () => 'Basis',
    generates: () => 'Generates',
    reached: () => 'Reached through',
    providers: () => 'Providers',
    modelsUsed: () => 'Models',
    trains: () => 'Training',
    trainsYes: () => 'models are trained or tuned here',
    labels: () => 'Labels seen',
    labelsSeen: ({ explicit, metadata }: { explicit: boolean; metadata: boolean }): string =>
      explicit && metadata ? 'visible and in metadata' : explicit ? 'visible' : metadata ? 'in metadata' : 'none',
    moderation: () => 'Content checks',
    seen: () => 'seen',
    noneSeen: () => 'none seen',
    operator: () => 'Operator',
    duty: () => 'Duty',
    dutyBar: (counts: Readonly<Record<DutyStatus, number>>) =>
      `${counts.open} open, ${counts['nothing-seen']} nothing seen, ${counts.stated} stated, ${counts.evidenced} evidenced, ${counts.accepted} accepted, ${counts['not-checkable']} not checkable`,
    legend: () =>
      'Only “evidenced” counts as done: a place in the files shows it. “Stated” is what genai-measures.yaml says and nothing here could check; “nothing seen” means that no rule reports a fault and nothing shows it either. What no file can show is “not checkable” and stays with a person.',
    notEngaged: ({ count }: { count: number }) =>
      `${count} further dut${count === 1 ? 'y is' : 'ies are'} engaged by no service here, and why`,
    law: () => 'Law',
    related: ({ count }: { count: number }) => `${count} related place${s(count)}`,
    fixable: () => 'A fix is offered in the editor',
    fix: () => 'Fix…',
    accept: () => 'Accept…',
    open: () => 'Open',
    noFindings: () => 'No findings.',
    noMatch: () => 'Nothing matches the filter.',
    accepted: () => 'Accepted by the team',
    acceptedNote: () => 'Looked at and kept, with a reason and a day to look again, in genai-measures.yaml.',
    withheld: () => 'Held back until the scope is stated',
    withheldNote: () =>
      'These keep their duties open in this record; the editor shows them once audience and territory are stated.',
    reason: () => 'Reason',
    by: () => 'By',
    until: () => 'Until',
    rule: () => 'Rule',
    model: () => 'Model',
    origin: ({ id }: { id: string }) => `a copy of ${id}`,
    supplier: () => 'Supplier',
    use: () => 'Use',
    licence: () => 'Licence',
    listed: () => 'Vendor on the list',
    listedNote: ({ asOf }: { asOf: string }) =>
      `Numbers are those of the vendor’s own services on the list of ${asOf}. They say nothing of weights, of a copy, or of a service built on them.`,
    noneListed: () => 'none known here',
    places: () => 'Where',
    declared: () => 'Declared',
    notDeclared: () => 'not declared',
    noModels: () => 'No model is named in the product code or declared.',
    source: () => 'Source',
    scale: () => 'Scale',
    type: () => 'Type',
    annotation: () => 'Annotation rules',
    noData: () => 'No training data was seen or declared.',
    art19: () =>
      'What Art 19 of the Interim Measures requires a provider to explain on inspection: source, scale, type and annotation rules of training data, and the algorithm’s mechanism.',
    toFill: () => 'not stated',
    catalogued: () => 'Known about it',
    number: () => 'Number',
    kind: () => 'Kind',
    says: () => 'What the list says',
    noNumbers: () => 'No filing, registration or algorithm number is shown or declared.',
    filesLine: ({ seen, read, other, out, unreadable }: FileLine) =>
      `${seen} files seen: ${read} read, ${other} of no kind the tool reads, ${out} left out, ${unreadable} unreadable.`,
    file: () => 'File',
    cause: () => 'Why',
    allRead: () => 'Every file of a kind the tool reads was read whole.',
    more: ({ count }: { count: number }) => `${count} more`,
    broken: ({ rule, service }: { rule: string; service: string }) =>
      `Rule ${rule} failed on ${service} and was left out: a fault of the tool, please report it.`,
    aboutText: ({ version }: { version: string }) =>
      `Written by genai-measures ${version} from files alone: it ran nothing, opened no connection and read no secret. A finding says what was seen and which duty it engages, not that the law is broken. Evidenced means that what was asked for was found at the place named, not that a regulator agrees.`,
    sources: () => 'Instruments referred to',
    inForce: ({ day }: { day: string }) => `in force since ${day}`,
    unconfirmed: () => 'unconfirmed',
    statement: ({ services }: { services: number }) => `${services} service${s(services)}`,
  },
  {
    title: ({ project }) => (project ? `${project} 合规检查报告` : '生成式人工智能合规检查报告'),
    kicker: () => '生成式人工智能服务管理暂行办法',
    asOfLine: ({ day, lawAsOf, filedServicesAsOf, lawPack }) =>
      `检查日期 ${day} · 法规截至 ${lawAsOf} · 备案清单截至 ${filedServicesAsOf}${fromPack(lawPack)['zh-CN']}`,
    notAdvice: () => '本报告为工程事实，不构成法律意见。',
    skip: () => '跳到摘要',
    contents: () => '目录',
    summary: () => '摘要',
    services: () => '服务',
    findings: () => '问题项',
    matrix: () => '各服务的义务',
    models: () => '模型',
    data: () => '训练数据',
    numbers: () => '编号',
    unread: () => '未读取的内容',
    about: () => '关于本报告',
    leadNone: () => '产品代码中未发现向他人提供生成内容的部分。',
    lead: facts => {
      const { services, reach, stated, open } = facts
      const does = doesZh(facts)
      const how = stated < reach ? '可能面向' : '声明面向'
      const duties = open === 0 ? '没有待处理的义务' : `有 ${open} 项义务待处理`
      if (services === 1)
        return reach === 1 ? `1 个服务${does}，${how}境内公众，${duties}。` : `1 个服务${does}，不面向境内公众。`
      return reach === 0
        ? `${services} 个服务${does}，均不面向境内公众。`
        : `${services} 个服务${does}，其中 ${reach} 个${how}境内公众，${duties}。`
    },
    undeclared: ({ count }) =>
      `其中 ${count} 个尚未声明面向谁提供；在 genai-measures.yaml 写明之前，以下内容由代码推断。`,
    counted: () => '同一义务按涉及的服务分别计数。',
    first: () => '先做什么',
    all: ({ count }) => `全部 ${count} 个问题项`,
    filter: () => '筛选报告',
    service: () => '服务',
    family: () => '领域',
    severity: () => '级别',
    allServices: () => '全部服务',
    reset: () => '显示全部',
    shown: ({ shown, of }) => `显示 ${shown} / ${of} 个问题项`,
    why: () => '判断理由',
    firstSeen: () => '概况',
    audience: () => '服务对象',
    territory: () => '地域',
    basis: () => '依据',
    generates: () => '生成',
    reached: () => '提供方式',
    providers: () => '提供方',
    modelsUsed: () => '模型',
    trains: () => '训练',
    trainsYes: () => '在此训练或微调模型',
    labels: () => '发现的标识',
    labelsSeen: ({ explicit, metadata }) =>
      explicit && metadata ? '显式标识和元数据标识' : explicit ? '显式标识' : metadata ? '元数据标识' : '无',
    moderation: () => '内容检查',
    seen: () => '已发现',
    noneSeen: () => '未发现',
    operator: () => '提供者',
    duty: () => '义务',
    dutyBar: counts =>
      `待处理 ${counts.open}，未见依据 ${counts['nothing-seen']}，已声明 ${counts.stated}，有依据 ${counts.evidenced}，已接受 ${counts.accepted}，无法从代码核查 ${counts['not-checkable']}`,
    legend: () =>
      '只有“有依据”计为完成，即文件中某处可以体现。“已声明”是 genai-measures.yaml 所写而此处未能核查的内容；“未见依据”表示规则未报告问题，也没有可以体现的内容。文件无法体现的标为“无法从代码核查”，由人负责。',
    notEngaged: ({ count }) => `另有 ${count} 项义务不涉及这里的任何服务，理由如下`,
    law: () => '法规',
    related: ({ count }) => `${count} 处相关位置`,
    fixable: () => '编辑器中提供修复',
    fix: () => '修复…',
    accept: () => '接受…',
    open: () => '打开',
    noFindings: () => '没有问题项。',
    noMatch: () => '没有符合筛选条件的内容。',
    accepted: () => '团队已接受',
    acceptedNote: () => '已查看并保留，理由和复查日期写在 genai-measures.yaml 中。',
    withheld: () => '声明适用范围后显示',
    withheldNote: () => '这些问题项使相应义务在本记录中保持待处理；声明服务对象和地域后，编辑器会显示它们。',
    reason: () => '理由',
    by: () => '决定人',
    until: () => '至',
    rule: () => '规则',
    model: () => '模型',
    origin: ({ id }) => `${id} 的副本`,
    supplier: () => '提供方',
    use: () => '用途',
    licence: () => '许可证',
    listed: () => '清单上的厂商服务',
    listedNote: ({ asOf }) => `编号为厂商自身服务在截至 ${asOf} 的清单上的编号，不代表权重、副本或基于其构建的服务。`,
    noneListed: () => '此处未知',
    places: () => '位置',
    declared: () => '声明',
    notDeclared: () => '未声明',
    noModels: () => '产品代码和声明中均未写明模型。',
    source: () => '来源',
    scale: () => '规模',
    type: () => '类型',
    annotation: () => '标注规则',
    noData: () => '未发现或声明训练数据。',
    art19: () => '依《暂行办法》第十九条，监督检查时提供者应当说明训练数据来源、规模、类型、标注规则和算法机制机理。',
    toFill: () => '未写明',
    catalogued: () => '已知情况',
    number: () => '编号',
    kind: () => '类别',
    says: () => '清单如何记载',
    noNumbers: () => '未展示或声明备案号、上线编号或算法备案号。',
    filesLine: ({ seen, read, other, out, unreadable }) =>
      `共 ${seen} 个文件：读取 ${read} 个，${other} 个不属于本工具读取的类型，${out} 个被略去，${unreadable} 个无法读取。`,
    file: () => '文件',
    cause: () => '原因',
    allRead: () => '属于可读类型的文件均已完整读取。',
    more: ({ count }) => `另有 ${count} 个`,
    broken: ({ rule, service }) => `规则 ${rule} 在 ${service} 上出错，已跳过：这是本工具的问题，请反馈。`,
    aboutText: ({ version }) =>
      `由 genai-measures ${version} 仅根据文件生成：未运行任何内容，未联网，未读取密钥。问题项说明看到了什么、涉及哪项义务，不表示违法。“有依据”表示在所列位置找到了所需内容，不代表主管部门认可。`,
    sources: () => '涉及的法规',
    inForce: ({ day }) => `自 ${day} 起施行`,
    unconfirmed: () => '未确认',
    statement: ({ services }) => `${services} 个服务`,
  },
)

type Texts = (typeof pageTexts)['en']

/** A text of the page in both languages. */
export function say<K extends keyof Texts & string>(
  id: K,
  ...data: Parameters<Texts[K]> extends [] ? [] : [Parameters<Texts[K]>[0]]
): Markup {
  return said({ table: pageTexts as unknown as MessageTable, id, data: (data[0] ?? {}) as Record<string, unknown> })
}
