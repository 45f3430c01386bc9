import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh } from '../shared/wording.ts'

type What = 'bias' | 'accuracy' | 'model_update'
interface Missing {
  readonly service: string
  readonly missing: readonly What[]
}

const EN: Readonly<Record<What, string>> = { bias: 'bias', accuracy: 'accuracy', model_update: 'model updates' }
const ZH: Readonly<Record<What, string>> = { bias: '偏见歧视', accuracy: '准确性', model_update: '模型更新' }

export const messages = defineMessages(
  {
    title: () => 'Evaluations of bias, accuracy and model updates are not recorded',
    missing: ({ service, missing }: Missing) =>
      `No evaluation of ${listEn(missing.map(one => EN[one]))} is recorded for ${service}. The Interim Measures (Art 4) ask for measures against discrimination and for accuracy, and filing reviewers expect a new assessment after important updates (TC260-003 clause 7, check the text); name the files under evaluation in genai-measures.yaml.`,
  },
  {
    title: () => '未记录偏见、准确性和模型更新的评测',
    missing: ({ service, missing }) =>
      `未记录 ${service} 的${listZh(missing.map(one => ZH[one]))}评测。《暂行办法》第四条要求防止歧视、提高准确性，备案审查还期望重要更新后重新评估（TC260-003 第7章，请核对原文）；请在 genai-measures.yaml 的 evaluation 中写明相应文件。`,
  },
)
