import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh } from '../shared/wording.ts'

export type Part = 'source' | 'scale' | 'type' | 'annotation' | 'mechanism'
interface Missing {
  readonly service: string
  readonly missing: readonly Part[]
}

const EN: Readonly<Record<Part, string>> = {
  source: 'source (source_url)',
  scale: 'scale (scale)',
  type: 'type (modality)',
  annotation: 'annotation rules (annotation.rules)',
  mechanism: 'algorithm mechanism (algorithm_summary)',
}
const ZH: Readonly<Record<Part, string>> = {
  source: '来源（source_url）',
  scale: '规模（scale）',
  type: '类型（modality）',
  annotation: '标注规则（annotation.rules）',
  mechanism: '算法机制机理（algorithm_summary）',
}

export const messages = defineMessages(
  {
    title: () => 'What an inspection covers about training data is not all recorded',
    missing: ({ service, missing }: Missing) =>
      `An inspection of ${service} would cover more than is recorded: ${listEn(missing.map(one => EN[one]))}. The Interim Measures (Art 19) require providers to explain source, scale, type and annotation rules of training data and the mechanism of the algorithm; fill in these fields.`,
  },
  {
    title: () => '监督检查应当说明的内容未全部记录',
    missing: ({ service, missing }) =>
      `监督检查应当说明的内容，${service} 尚未全部记录：缺少${listZh(missing.map(one => ZH[one]))}。依《暂行办法》第十九条，应当说明训练数据的来源、规模、类型、标注规则和算法机制机理；请补充这些字段。`,
  },
)
