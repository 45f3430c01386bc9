import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Called {
  readonly seen: Sight
  readonly service: string
}

const BASIS_EN =
  'A service for the mainland public engages filing (own or tuned model) or registration with the local CAC (calling a filed model), and, where it can shape public opinion, a security assessment and an algorithm filing first (Interim Measures Art 17)'
const BASIS_ZH =
  '面向境内公众的服务，自研或微调模型的应办理备案，调用已备案模型的应向属地网信办登记；具有舆论属性或社会动员能力的，还应先开展安全评估并办理算法备案（《暂行办法》第十七条）'

export const messages = defineMessages(
  {
    title: () => 'No filing or registration is recorded for a generative service',
    unrecorded: ({ seen, service }: Called) =>
      `No filing or registration is recorded for ${service}: ${seenEn(seen)} generates content for its users. ${BASIS_EN}; record the track and the number in genai-measures.yaml.`,
    noNumber: ({ service, track }: { service: string; track: string }) =>
      `No number is recorded for the ${track} of ${service}. ${BASIS_EN}; add the number, or state that it is in progress.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} belongs to the same service`,
  },
  {
    title: () => '生成式服务未记录备案或登记',
    unrecorded: ({ seen, service }) =>
      `未记录 ${service} 的备案或登记：${seenZh(seen)} 向用户生成内容。${BASIS_ZH}；请在 genai-measures.yaml 中写明办理途径和编号。`,
    noNumber: ({ service, track }) =>
      `${service} 已声明${track === 'filing' ? '备案' : '登记'}，但未填写编号。${BASIS_ZH}；请补充编号，或写明正在办理。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 属于同一服务`,
  },
)
