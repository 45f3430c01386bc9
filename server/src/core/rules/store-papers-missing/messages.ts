import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Papers that app stores verify are not recorded',
    missing: ({ seen }: { seen: Sight }) =>
      `Papers for the app store are not recorded: ${seenEn(seen)} ships this generative feature as an app. The Labelling Measures (Art 7) require stores to have apps say whether they offer generation and to verify labelling material; filing and assessment they check under the Deep Synthesis Provisions (Art 13). Collect them and name the folder as store.papers in genai-measures.yaml.`,
  },
  {
    title: () => '未记录应用商店所需材料',
    missing: ({ seen }) =>
      `未记录应用商店所需材料：${seenZh(seen)} 将生成式功能以应用形式发布。依《标识办法》第七条，应用商店应当由应用说明是否提供生成合成服务，并核验标识材料；备案和安全评估情况由商店依《深度合成规定》第十三条核验。请整理材料，并在 genai-measures.yaml 的 store.papers 中写明位置。`,
  },
)
