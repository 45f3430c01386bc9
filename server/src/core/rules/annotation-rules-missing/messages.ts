import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh } from '../shared/wording.ts'

type Record_ = 'rules' | 'quality' | 'training'
interface Missing {
  readonly service: string
  readonly missing: readonly Record_[]
}

const EN: Readonly<Record<Record_, string>> = {
  rules: 'annotation rules',
  quality: 'a quality check by sampling',
  training: 'training of the annotators',
}
const ZH: Readonly<Record<Record_, string>> = { rules: '标注规则', quality: '质量抽样核验', training: '标注人员培训' }

export const messages = defineMessages(
  {
    title: () => 'Data is annotated, but rules, checks or training are not recorded',
    missing: ({ service, missing }: Missing) =>
      `How data is annotated for ${service} is not recorded: ${listEn(missing.map(one => EN[one]))}. The Interim Measures (Art 8) require clear, workable rules, a quality check by sampling, and trained annotators; name the documents under annotation, or say under annotation.not_applicable why nothing is annotated.`,
  },
  {
    title: () => '存在数据标注，但未记录规则、核验或培训',
    missing: ({ service, missing }) =>
      `${service} 存在数据标注，但未记录${listZh(missing.map(one => ZH[one]))}。依《暂行办法》第八条，应当制定清晰、具体、可操作的标注规则，开展质量评估和抽样核验，并培训标注人员；请在 annotation 中写明文件，或以 annotation.not_applicable 说明为何没有数据标注。`,
  },
)
