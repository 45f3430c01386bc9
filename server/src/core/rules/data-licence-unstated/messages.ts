import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

interface Sources {
  readonly names: readonly string[]
}

export const messages = defineMessages(
  {
    title: () => 'A source of training data has no known licence',
    missing: ({ names }: Sources) =>
      `No known licence is recorded for ${someEn(names)}. The Interim Measures (Art 7) bar infringing others' intellectual property in training, and filing reviewers expect a licence document for each open source (TC260-003 clause 5, check the text); write licence.id as the data set's own page has it.`,
    alsoHere: ({ name }: { name: string }) => `${name} has none either`,
  },
  {
    title: () => '训练数据来源没有已知的许可证',
    missing: ({ names }) =>
      `${someZh(names)} 没有已知的许可证记录。依《暂行办法》第七条，训练数据不得侵害他人知识产权；备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：每个开源来源都有许可文件。请按数据集页面填写 licence.id。`,
    alsoHere: ({ name }) => `${name} 同样没有`,
  },
)
