import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Whether the service is a companion is not stated',
    unstated: ({ seen }: { seen: Sight }) =>
      `This looks like a persona made for lasting company: ${seenEn(seen)}. Services that simulate a person for continuous emotional interaction fall under the Anthropomorphic AI Measures since 2026-07-15 (Art 2); customer service, questions and work assistants are outside only without such interaction. Answer companion: true or false in genai-measures.yaml.`,
  },
  {
    title: () => '未说明是否属于拟人化互动服务',
    unstated: ({ seen }) =>
      `此处似为持续陪伴的人格设定：${seenZh(seen)}。模拟自然人人格特征、提供持续性情感互动的服务，自2026年7月15日起适用《人工智能拟人化互动服务管理暂行办法》（第二条）；智能客服、知识问答、工作助手仅在不涉及持续性情感互动时除外。请在 genai-measures.yaml 中填写 companion: true 或 false。`,
  },
)
