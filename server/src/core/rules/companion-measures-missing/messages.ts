import { defineMessages } from '../../locale/messages.ts'
import { someEn } from '../shared/wording.ts'

export type Measure =
  | 'ai_notice'
  | 'reminder'
  | 'minors'
  | 'crisis'
  | 'data_rights'
  | 'logs'
  | 'training_consent'
  | 'assessment'
  | 'algorithm_number'
interface Missing {
  readonly service: string
  readonly missing: readonly Measure[]
}

const EN: Readonly<Record<Measure, string>> = {
  ai_notice: 'a notice that it is AI',
  reminder: 'a reminder after each two hours',
  minors: 'no virtual relatives or partners for minors',
  crisis: 'crisis response',
  data_rights: 'copy and deletion of interaction data',
  logs: 'security and logs',
  training_consent: 'consent before training on interactions',
  assessment: 'a security assessment',
  algorithm_number: 'an algorithm filing',
}
const ZH: Readonly<Record<Measure, string>> = {
  ai_notice: '人工智能提示',
  reminder: '每满2小时的提醒',
  minors: '不向未成年人提供虚拟亲属、伴侣',
  crisis: '危机干预',
  data_rights: '交互数据的复制与删除',
  logs: '安全管理与日志',
  training_consent: '用交互数据训练前的同意',
  assessment: '安全评估',
  algorithm_number: '算法备案',
}

export const messages = defineMessages(
  {
    title: () => 'Measures that companion services take are not recorded',
    missing: ({ service, missing }: Missing) =>
      `Measures of the companion service ${service} are not recorded: ${someEn(
        missing.map(one => EN[one]),
        9,
      )}. The rules on human-like interaction (in force since 2026-07-15, Art 9 to 26; final text to be checked) ask for them; name them under companion_measures in genai-measures.yaml.`,
  },
  {
    title: () => '未记录拟人化互动服务的措施',
    missing: ({ service, missing }) =>
      `未记录拟人化互动服务 ${service} 的措施：${missing.map(one => ZH[one]).join('；')}。《拟人化互动服务管理办法》（2026年7月15日起施行，第九条至第二十六条，最终条文请核对）对此有要求；请在 genai-measures.yaml 的 companion_measures 中写明。`,
  },
)
