import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Prompts of mainland users go to an endpoint abroad',
    sent: ({ seen }: { seen: Sight }) =>
      `Prompts of mainland users go abroad: ${seenEn(seen)}. Personal information in them may be a data export. The Personal Information Protection Law requires a ground (Art 38), separate consent where consent is the basis (Art 39) and an impact assessment (Art 55); the bands by volume are those of the Cross-Border Data Provisions (Arts 7, 8, figures unconfirmed). State the ground as cross_border.basis in genai-measures.yaml.`,
  },
  {
    title: () => '境内用户的提示词被发往境外接口',
    sent: ({ seen }) =>
      `境内用户的提示词被发往境外：${seenZh(seen)}。其中含个人信息的，可能构成个人信息出境。依《个人信息保护法》，应当具备出境依据（第三十八条），基于同意的应当取得单独同意（第三十九条），并事前开展影响评估（第五十五条）；数量档位见《促进和规范数据跨境流动规定》第七条、第八条（数额未确认）。请在 genai-measures.yaml 的 cross_border.basis 中写明依据。`,
  },
)
