import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Something here removes AI labels or watermarks',
    removes: ({ seen }: { seen: Sight }) =>
      `This removes marks of AI-generated content: ${seenEn(seen)}. The Labelling Measures (Art 10 para 2) and the Deep Synthesis Provisions (Art 18) bar anybody from maliciously deleting, altering, forging or hiding such labels, and from offering tools or services for it; take it out, or accept the finding with what it is for (a test, a reader).`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} does so too`,
  },
  {
    title: () => '此处会去除 AI 标识或水印',
    removes: ({ seen }) =>
      `此处会去除生成合成内容的标识：${seenZh(seen)}。依《标识办法》第十条第二款、《深度合成规定》第十八条，任何组织和个人不得恶意删除、篡改、伪造、隐匿标识，不得为此提供工具或服务；请移除，或说明用途（测试、读取）后接受此项。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样如此`,
  },
)
