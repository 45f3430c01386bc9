import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh } from '../shared/wording.ts'

type What = 'bias' | 'accuracy' | 'model_update'
interface Missing {
  readonly service: string
  readonly missing: readonly What[]
}

const EN: Readonly<Record<What, string>> = {
  bias: 'bias',
  accuracy: 'accuracy',
  model_update: 'the model after updates',
}
const ZH: Readonly<Record<What, string>> = {
  bias: '防歧视评测',
  accuracy: '准确性评测',
  model_update: '模型更新后的复评',
}

export const messages = defineMessages(
  {
    title: () => 'Evaluations of bias, accuracy and model updates are not recorded',
    missing: ({ service, missing }: Missing) =>
      `Evaluation of ${service} is not recorded: ${listEn(missing.map(one => EN[one]))}. The Interim Measures (Art 4) require measures against discrimination and for accuracy, and filing reviewers expect a new assessment after important updates (TC260-003 clause 7, check the text); name the files under evaluation in genai-measures.yaml.`,
  },
  {
    title: () => '未见防歧视、准确性的评测和模型更新后的复评',
    missing: ({ service, missing }) =>
      `未见 ${service} 的${listZh(missing.map(one => ZH[one]))}。依《暂行办法》第四条，应当采取措施防止歧视、提高准确性；备案评估通常参照 TC260-003 第7章（推荐性，请核对原文）：重要更新后重新评估。请在 genai-measures.yaml 的 evaluation 中写明相应文件。`,
  },
)
