import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Papers that app stores ask for are not recorded',
    missing: ({ seen }: { seen: Sight }) =>
      `Papers for the app store are not recorded: ${seenEn(seen)} ships this generative feature as an app. Stores ask whether an app generates content and check filing and labelling material (Labelling Measures Art 7); collect them and name the folder as store.papers in genai-measures.yaml.`,
  },
  {
    title: () => '未记录应用商店所需材料',
    missing: ({ seen }) =>
      `未记录应用商店所需材料：${seenZh(seen)} 将生成式功能以应用形式发布。应用商店上架审核时会核验是否提供生成服务以及备案、标识材料（《标识办法》第七条）；请整理材料，并在 genai-measures.yaml 的 store.papers 中写明位置。`,
  },
)
