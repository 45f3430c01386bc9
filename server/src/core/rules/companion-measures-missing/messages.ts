import { defineMessages } from '../../locale/messages.ts'
import { listEn } from '../shared/wording.ts'

export type Measure =
  | 'ai_notice'
  | 'reminder'
  | 'sign_up'
  | 'minors'
  | 'crisis'
  | 'data_rights'
  | 'exit'
  | 'complaints'
  | 'logs'
  | 'training_consent'
  | 'assessment'
  | 'algorithm_number'
interface Missing {
  readonly service: string
  readonly missing: readonly Measure[]
}

/** Each measure, with the article that requires it. */
const EN: Readonly<Record<Measure, string>> = {
  ai_notice: 'notice that it is AI (18)',
  reminder: 'reminder past 2 hours of use (18)',
  sign_up: 'age and contact at sign-up (12)',
  minors: 'minors’ mode, no virtual relatives or partners (14)',
  crisis: 'crisis response (13)',
  data_rights: 'copy and deletion of interactions (16)',
  exit: 'exit without obstruction (19)',
  complaints: 'complaint entry (21)',
  logs: 'security and logs (9, 10)',
  training_consent: 'consent to train on sensitive interactions (16)',
  assessment: 'security assessment (22)',
  algorithm_number: 'algorithm filing (26)',
}
const ZH: Readonly<Record<Measure, string>> = {
  ai_notice: '人工智能提示（第十八条）',
  reminder: '使用超过2小时的提醒（第十八条）',
  sign_up: '注册时的年龄和联系人（第十二条）',
  minors: '未成年人模式，不提供虚拟亲属、伴侣（第十四条）',
  crisis: '危机干预（第十三条）',
  data_rights: '交互数据的复制与删除（第十六条）',
  exit: '不受阻碍的退出方式（第十九条）',
  complaints: '投诉举报渠道（第二十一条）',
  logs: '安全管理与日志（第九条、第十条）',
  training_consent: '敏感交互数据用于训练的单独同意（第十六条）',
  assessment: '安全评估（第二十二条）',
  algorithm_number: '算法备案（第二十六条）',
}

export const messages = defineMessages(
  {
    title: () => 'Measures that companion services take are not recorded',
    missing: ({ service, missing }: Missing) =>
      `Measures of the companion service ${service} are not recorded: ${listEn(
        missing.map(one => EN[one]),
      )}. The Anthropomorphic AI Measures require them, in the articles given; name their places under companion_measures in genai-measures.yaml.`,
  },
  {
    title: () => '未记录拟人化互动服务的措施',
    missing: ({ service, missing }) =>
      `未记录拟人化互动服务 ${service} 的措施：${missing.map(one => ZH[one]).join('；')}。依《人工智能拟人化互动服务管理暂行办法》上列条款应当具备；请在 genai-measures.yaml 的 companion_measures 中写明所在位置。`,
  },
)
