import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Prompts of mainland users go to an endpoint abroad',
    sent: ({ seen }: { seen: Sight }) =>
      `Prompts of mainland users go abroad: ${seenEn(seen)}. Personal information in them may be a data export, for which the Personal Information Protection Law names assessment, standard contract or certification by volume (Art 38 to 40, check the official text); state the ground as cross_border.basis in genai-measures.yaml.`,
  },
  {
    title: () => '境内用户的提示词被发往境外接口',
    sent: ({ seen }) =>
      `境内用户的提示词被发往境外：${seenZh(seen)}。其中的个人信息可能构成出境，《个人信息保护法》第三十八条至第四十条按规模规定了安全评估、标准合同或认证（请核对官方文本）；请在 genai-measures.yaml 的 cross_border.basis 中写明依据。`,
  },
)
