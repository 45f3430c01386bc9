import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Training data was made by a model whose terms may bar that use',
    data: ({ seen, name }: { seen: Sight; name: string }) =>
      `${name} was made with another model's output: ${seenEn(seen)}. That model's terms may bar training others on it (check them), and the Interim Measures require lawful sources and business ethics (Art 7 and Art 4); write under output_terms why they allow this use.`,
    teacher: ({ seen }: { seen: Sight }) =>
      `A model teaches another here: ${seenEn(seen)}. The teacher's terms may bar training others on its output (check them), and the Interim Measures require lawful sources and business ethics (Art 7 and Art 4); record the generated data under data_sources with output_terms.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} was made with a model too`,
  },
  {
    title: () => '训练数据由模型生成，该模型条款可能不允许此用途',
    data: ({ seen, name }) =>
      `${name} 由其他模型的输出制成：${seenZh(seen)}。该模型的条款可能禁止用其输出训练其他模型（请核对条款）；依《暂行办法》第四条、第七条，训练数据应当来源合法，并应当遵守商业道德。请在 output_terms 中写明为何允许此用途。`,
    teacher: ({ seen }) =>
      `此处由一个模型为另一个模型提供训练数据：${seenZh(seen)}。教师模型的条款可能禁止用其输出训练其他模型（请核对条款）；依《暂行办法》第四条、第七条，训练数据应当来源合法，并应当遵守商业道德。请在 data_sources 中记录生成的数据并填写 output_terms。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样由模型生成`,
  },
)
