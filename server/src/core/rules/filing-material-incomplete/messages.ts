import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

export type Material = 'keyword_library' | 'question_banks' | 'classifier' | 'assessment_report' | 'label_material'
interface Missing {
  readonly service: string
  readonly missing: readonly Material[]
}

const EN: Readonly<Record<Material, string>> = {
  keyword_library: 'a keyword library (10,000 entries)',
  question_banks: 'question banks (2,000 and twice 500)',
  classifier: 'a content classifier',
  assessment_report: 'the signed self-assessment report',
  label_material: 'labelling material',
}
const ZH: Readonly<Record<Material, string>> = {
  keyword_library: '关键词库（不少于10000条）',
  question_banks: '题库（2000题及两组各500题）',
  classifier: '分类模型',
  assessment_report: '经签字的自评估报告',
  label_material: '标识相关材料',
}

export const messages = defineMessages(
  {
    title: () => 'Material that filing reviewers expect is not recorded',
    missing: ({ service, missing }: Missing) =>
      `Filing material of ${service} is not recorded: ${someEn(
        missing.map(one => EN[one]),
        5,
      )}. Filing reviewers expect it (TC260-003 clauses 8 and 9, GB/T 45654-2025; check the text), and the Labelling Measures (Art 12) require labelling material with filing or assessment; name the places under moderation and filing.`,
  },
  {
    title: () => '未记录备案评估通常参照的材料',
    missing: ({ service, missing }) =>
      `未记录 ${service} 的备案材料：${someZh(
        missing.map(one => ZH[one]),
        5,
      )}。备案评估通常参照 TC260-003 第8章、第9章和 GB/T 45654-2025（推荐性，请核对原文）查看以上材料；依《标识办法》第十二条，办理备案或评估应当提供标识材料。请在 moderation 和 filing 中写明位置。`,
  },
)
