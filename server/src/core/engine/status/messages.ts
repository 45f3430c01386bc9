import type { Lack } from '../../service/named-places.ts'
import { defineMessages, type Localized, type Message, render } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'

const LACKS: Readonly<Record<Lack, readonly [en: string, zhCN: string]>> = {
  empty: ['is empty', '是空文件'],
  thin: ['holds only a few words', '内容过少'],
  contact: ['holds no form, address or phone, and no word of complaints', '没有表单、邮箱、电话，也未提及投诉举报'],
  steps: ['does not say how complaints are handled', '未说明处理流程'],
  clause: ['holds no clause on labels', '没有关于标识的条款'],
}

/** Who confirmed a classification; undefined: nobody is named. */
export interface Confirmer {
  readonly by: string
  readonly role: string
  readonly on: string
}

function confirmedEn(confirmed: Confirmer | undefined): string {
  return confirmed
    ? `, and confirmed by ${confirmed.by} (${confirmed.role}) on ${confirmed.on}`
    : '; who confirmed it is not recorded'
}

function confirmedZh(confirmed: Confirmer | undefined): string {
  return confirmed ? `，并由${confirmed.by}（${confirmed.role}）于${confirmed.on}确认` : '；未记录由谁确认'
}

/** Why a duty stands where it stands. */
export const whyMessages = defineMessages(
  {
    notInForce: ({ day }: { day: string }) => `It binds from ${day}, after the day asked about.`,
    finding: ({ rule, title }: { rule: string; title: Localized }) => `Held open by a finding: ${title.en} (${rule}).`,
    withheld: ({ rule, title }: { rule: string; title: Localized }) =>
      `Held open by a finding that is shown once the scope is stated: ${title.en} (${rule}).`,
    accepted: ({ rule, reason, by, until }: { rule: string; reason: string; by: string; until: string }) =>
      `The team keeps the finding ${rule}${by ? `, decided by ${by}` : ''}, until ${until}: “${reason}”.`,
    scopeUnstated: () =>
      'Open until audience and territory are stated in genai-measures.yaml: most rules look only then.',
    noNumber: () => 'No number is stated or shown yet, so nothing shows it to users.',
    ruleOff: () => 'The rules that look at it are switched off.',
    noRule: () => 'No rule looks at it.',
    labelCheck: () => 'Told by the output files themselves: run genai-measures label check on them.',
    noFile: ({ note }: { note: Localized }) => `No repository can show it: ${note.en}`,
    nothingSeen: ({ wanted }: { wanted: Localized }) =>
      `No rule reports a fault, and nothing here shows it. It would be shown by: ${wanted.en}`,
    seen: ({ value }: { value: string }) => `Seen in code: ${value}.`,
    sign: ({ value }: { value: string }) =>
      `Only a sign of it was seen (${value}); what it leads to was not read. Name the text or page in genai-measures.yaml.`,
    seenUnnamed: ({ key, value }: { key: string; value: string }) =>
      `Seen in code: ${value}. Whether all of the service goes through it isn’t told: name its file as ${key}.`,
    fileHolds: ({ key, file }: { key: string; file: string }) =>
      `${key} names ${file}, which was looked into and holds what it is named for.`,
    fileNamed: ({ key, file }: { key: string; file: string }) =>
      `${key} names ${file}; the file is not empty, but what it is named for was not recognised in it.`,
    fileUncalled: ({ key, file }: { key: string; file: string }) =>
      `${key} names ${file}, which was begun for it and which nothing calls yet.`,
    notOpened: ({ key, value }: { key: string; value: string }) =>
      `${key} names ${value}, which is not opened here: a person has to look.`,
    fileMissing: ({ key, value }: { key: string; value: string }) => `${key} names ${value}, which is not there.`,
    fileLacks: ({ key, file, lack }: { key: string; file: string; lack: Lack }) =>
      `${key} names ${file}, which ${LACKS[lack][0]}.`,
    valueStated: ({ key, value }: { key: string; value: string }) => `Stated: ${key} ${value}.`,
    eachStated: ({ what, count }: { what: string; count: number }) =>
      `Stated for each of ${count} ${count === 1 ? 'entry' : 'entries'}: ${what}.`,
    someUnstated: ({ what, missing, of }: { what: string; missing: number; of: number }) =>
      `${missing} of ${of} ${of === 1 ? 'entry' : 'entries'} don’t state it: ${what}.`,
    listed: ({ number, day }: { number: string; day: string }) => `${number} is on the list of ${day}.`,
    wellFormed: ({ key, number }: { key: string; number: string }) =>
      `Stated: ${key} ${number}. Its form is that of such a number; it was not looked up.`,
    inProgress: () => 'Stated as handed in; no number is recorded yet.',
    trackOnly: ({ track }: { track: string }) => `Stated: filing.track ${track}, without a number.`,
    notRequired: ({ reason }: { reason: string }) => `Stated as not required: “${reason}”.`,
    notRequiredBare: () => 'Stated as not required, without a reason (filing.reason).',
    shortLog: ({ months, least }: { months: number; least: number }) =>
      `Logs are stated to be kept for ${months} months; at least ${least} are required.`,
    notApplicable: ({ key, reason }: { key: string; reason: string }) =>
      `Stated as not applicable (${key}): “${reason}”.`,
    half: ({ has, lacks }: { has: readonly Message[]; lacks: readonly string[] }) =>
      `Half of it only. ${has.map(one => render(one, 'en')).join(' ')} Not there yet: ${lacks.join(', ')}.`,
    joined: ({ whys }: { whys: readonly Message[] }) => whys.map(one => render(one, 'en')).join(' '),
    onlyStated: ({ why, note }: { why: Message; note: Localized }) =>
      `${render(why, 'en')} No repository shows more: ${note.en}`,
    notCapable: ({ ground, confirmed }: { ground: string; confirmed: Confirmer | undefined }) =>
      `Stated to have no public-opinion attributes or social-mobilisation capability${ground ? ` (${ground})` : ''}${confirmedEn(confirmed)}.`,
    minorsNotServed: ({ confirmed }: { confirmed: Confirmer | undefined }) =>
      `Stated not to serve minors${confirmedEn(confirmed)}.`,
    noFaceVoice: ({ confirmed }: { confirmed: Confirmer | undefined }) =>
      `Stated that faces and voices cannot be edited or imitated${confirmedEn(confirmed)}.`,
    modelsUnmodified: ({ confirmed }: { confirmed: Confirmer | undefined }) =>
      `Stated that every model is used unchanged${confirmedEn(confirmed)}.`,
    contradicted: ({ key, value, confirmed }: { key: string; value: string; confirmed: Confirmer | undefined }) =>
      `${key} says otherwise${confirmed ? `, as ${confirmed.by} confirmed on ${confirmed.on}` : ''}, but this speaks against it: ${value}. Look at the classification again.`,
    personalStated: ({ count, confirmed }: { count: number; confirmed: number }) =>
      `Stated for each of ${count} data ${count === 1 ? 'source' : 'sources'} whether it holds personal information; ${confirmed} of ${count} confirmed.`,
  },
  {
    notInForce: ({ day }) => `自${day}起施行，晚于所问之日。`,
    finding: ({ rule, title }) => `有待处理的问题项：${title['zh-CN']}（${rule}）。`,
    withheld: ({ rule, title }) => `有待处理的问题项，声明适用范围后显示：${title['zh-CN']}（${rule}）。`,
    accepted: ({ rule, reason, by, until }) =>
      `团队保留问题项 ${rule}${by ? `（决定人：${by}）` : ''}，至${until}：“${reason}”。`,
    scopeUnstated: () => '在 genai-measures.yaml 写明 audience 和 territory 之前待处理：多数规则在此之后才检查。',
    noNumber: () => '尚未填写或展示编号，因此没有向用户展示的内容。',
    ruleOff: () => '检查该义务的规则已关闭。',
    noRule: () => '没有规则检查该义务。',
    labelCheck: () => '须从输出文件本身判断：请用 genai-measures label check 检查。',
    noFile: ({ note }) => `仓库无法体现：${note['zh-CN']}`,
    nothingSeen: ({ wanted }) => `规则未报告问题，也未见依据。可作为依据的是：${wanted['zh-CN']}`,
    seen: ({ value }) => `代码中可见：${value}。`,
    sign: ({ value }) => `仅见线索（${value}），未读到其所指内容。请在 genai-measures.yaml 中填写相应文本或页面。`,
    seenUnnamed: ({ key, value }) => `代码中可见：${value}。是否覆盖整个服务，代码不能说明：请将所在文件填入 ${key}。`,
    fileHolds: ({ key, file }) => `${key} 所填的 ${file} 已查看，含有该项所需内容。`,
    fileNamed: ({ key, file }) => `${key} 填写了 ${file}；文件非空，但未识别出该项所需内容。`,
    fileUncalled: ({ key, file }) => `${key} 填写了 ${file}，该文件已为此新建，但尚无代码调用。`,
    notOpened: ({ key, value }) => `${key} 填写了 ${value}，本工具不打开，须由人查看。`,
    fileMissing: ({ key, value }) => `${key} 填写了 ${value}，该处不存在。`,
    fileLacks: ({ key, file, lack }) => `${key} 填写了 ${file}，该文件${LACKS[lack][1]}。`,
    valueStated: ({ key, value }) => `${spaced(`已声明：${key}`, '为', value)}。`,
    eachStated: ({ what, count }) => `${count} 项均已声明：${what}。`,
    someUnstated: ({ what, missing, of }) => `${of} 项中有 ${missing} 项未声明：${what}。`,
    listed: ({ number, day }) => `${number} 在截至${day}的清单上。`,
    wellFormed: ({ key, number }) => `${spaced(`已声明：${key}`, '为', number)}。格式与此类编号相符，未作查询。`,
    inProgress: () => '已声明提交，尚未取得编号。',
    trackOnly: ({ track }) => `已声明 filing.track 为 ${track}，未填写编号。`,
    notRequired: ({ reason }) => `已声明无需办理：“${reason}”。`,
    notRequiredBare: () => '已声明无需办理，但未写明理由（filing.reason）。',
    shortLog: ({ months, least }) => `所声明的日志留存为 ${months} 个月，应不少于 ${least} 个月。`,
    notApplicable: ({ key, reason }) => `已声明不适用（${key}）：“${reason}”。`,
    half: ({ has, lacks }) => `仅有一部分。${has.map(one => render(one, 'zh-CN')).join('')}尚缺：${lacks.join('、')}。`,
    joined: ({ whys }) => whys.map(one => render(one, 'zh-CN')).join(''),
    onlyStated: ({ why, note }) => `${render(why, 'zh-CN')}仓库所能体现的以此为限：${note['zh-CN']}`,
    notCapable: ({ ground, confirmed }) =>
      `已声明不具有舆论属性或者社会动员能力${ground ? `（${ground}）` : ''}${confirmedZh(confirmed)}。`,
    minorsNotServed: ({ confirmed }) => `已声明不面向未成年人${confirmedZh(confirmed)}。`,
    noFaceVoice: ({ confirmed }) => `已声明不能编辑或仿造人脸、人声${confirmedZh(confirmed)}。`,
    modelsUnmodified: ({ confirmed }) => `已声明所用模型均未改动${confirmedZh(confirmed)}。`,
    contradicted: ({ key, value, confirmed }) =>
      `${key} 的声明${confirmed ? `（${confirmed.by}于${confirmed.on}确认）` : ''}与下列内容不符：${value}。请重新核对该判断。`,
    personalStated: ({ count, confirmed }) => `${count} 个数据来源均已声明是否含个人信息，其中 ${confirmed} 个已确认。`,
  },
)
