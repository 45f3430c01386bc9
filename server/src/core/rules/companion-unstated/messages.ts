import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Whether the service is a companion is not stated',
    unstated: ({ seen }: { seen: Sight }) =>
      `This looks like a persona for continuous company: ${seenEn(seen)}. Services that simulate a person for continuous emotional interaction have rules of their own since 2026-07-15 (Art 2 of them; final text to be checked), while customer service, questions and work assistants stay outside; answer companion: true or false in genai-measures.yaml.`,
  },
  {
    title: () => '未说明是否属于拟人化互动服务',
    unstated: ({ seen }) =>
      `此处似为持续陪伴的人格设定：${seenZh(seen)}。模拟人格、提供持续情感互动的服务自2026年7月15日起另有规定（该办法第二条，最终条文请核对），客服、知识问答、办公助手不在其内；请在 genai-measures.yaml 中填写 companion: true 或 false。`,
  },
)
