import { licenceInWords } from '../../catalogue/licence-words.ts'
import type { Localized } from '../../locale/messages.ts'
import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Terms {
  readonly seen: Sight
  readonly family: string
  readonly licence: string
}

export const messages = defineMessages(
  {
    title: () => 'The licence of a base model excludes or conditions commercial use',
    noncommercial: ({ seen, family, licence }: Terms) =>
      `Weights of ${family} exclude commercial use: ${seenEn(seen)} (${licence}). The Interim Measures require a base model of lawful source and respect for others' rights (Art 4 and Art 7); use other weights, or write under models.conditions what allows your use. Check the model card.`,
    stated: ({ model, licence }: { model: string; licence: string }) =>
      `The licence stated for ${model}, ${licence}, excludes commercial use. The Interim Measures require a base model of lawful source and respect for others' rights (Art 4 and Art 7); use other weights, or write under models.conditions what allows your use.`,
    conditions: ({ seen, family, licence, conditions }: Terms & { conditions: Localized }) =>
      `Weights of ${family} come with conditions: ${conditions.en}; ${seenEn(seen)} (${licence}). The Interim Measures require a base model of lawful source (Art 7); write under models.conditions how they are met.`,
  },
  {
    title: () => '基础模型的许可证排除或限制商业使用',
    noncommercial: ({ seen, family, licence }) =>
      `${family} 的权重不允许商业使用：${seenZh(seen)}（${licenceInWords(licence, 'zh-CN')}）。依《暂行办法》第四条、第七条，基础模型应当来源合法并尊重他人权利；请更换权重，或在 models 的 conditions 中写明允许您使用的依据。请以模型卡为准。`,
    stated: ({ model, licence }) =>
      `${model} 的许可证 ${licence} 不允许商业使用。依《暂行办法》第四条、第七条，基础模型应当来源合法并尊重他人权利；请更换权重，或在 models 的 conditions 中写明允许您使用的依据。`,
    conditions: ({ seen, family, licence, conditions }) =>
      `${family} 的权重附有条件：${conditions['zh-CN']}；${seenZh(seen)}（${licenceInWords(licence, 'zh-CN')}）。依《暂行办法》第七条，基础模型应当来源合法；请在 models 的 conditions 中写明如何满足。`,
  },
)
