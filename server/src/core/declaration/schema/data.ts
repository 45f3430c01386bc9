import * as v from 'valibot'
import { confirmed } from './confirmed.ts'
import { choice, choices, count, field, file, percent, place, required, words, yesNo } from './field.ts'

/** What generated content, or training data, is made of. */
export const MODALITY_OPTIONS = {
  text: ['text, chat and program code', '文本、对话与代码'],
  image: ['images', '图片'],
  audio: ['speech, music and other sound', '语音、音乐等音频'],
  video: ['video', '视频'],
} as const

const Scale = v.strictObject({
  items: field(count, ['number of items', '条数'], ['inspection-summary']),
  bytes: field(count, ['size in bytes', '字节数'], ['inspection-summary']),
})

const Licence = v.strictObject({
  id: words(
    ['SPDX or hub id of the licence', '许可证标识（SPDX 或模型库写法）'],
    ['training-data-ip', 'source-records'],
  ),
  file: file(['copy of the licence', '许可证文本'], ['training-data-ip', 'source-records']),
})

const PI = ['training-data-personal-information']
const PersonalInformation = v.strictObject({
  present: yesNo(['does it hold personal information', '是否含个人信息'], PI),
  sensitive: yesNo(['also sensitive kinds (biometric, health …)', '是否含敏感个人信息（生物识别、医疗健康等）'], PI),
  confirmed: confirmed(PI),
  minor: yesNo(['also of children under 14', '是否含不满十四周岁未成年人信息'], [...PI, 'minors-personal-information']),
  basis: words(['consent or other legal basis', '同意或其他法定依据'], PI),
  consent_ref: place(['record of the consent', '取得同意的记录'], [...PI, 'biometric-consent']),
  deidentified: yesNo(['de-identified before use', '使用前是否去标识化'], PI),
})

const IP = ['training-data-ip', 'ip-and-fair-competition']
const IntellectualProperty = v.strictObject({
  works: words(['protected works in it', '所含受保护的作品'], IP),
  review_ref: place(['record of the review', '知识产权审查记录'], IP),
})

const Sampling = v.strictObject({
  n: field(count, ['items sampled by hand', '人工抽检条数'], ['source-assessment']),
  pass_rate: field(percent, ['share that passed, in per cent', '合格率（%）'], ['source-assessment']),
})

const SourceAnnotation = v.strictObject({
  rules_ref: place(['annotation rules', '标注规则'], ['annotation-rules', 'inspection-summary']),
  safety_rules_ref: place(['separate rules for safety labels', '安全性标注规则'], ['annotation-rules']),
  reviewers: field(count, ['reviewers of each safety item', '每条安全性标注的审核人数'], ['annotation-quality']),
  training_ref: place(['training record of the annotators', '标注人员培训记录'], ['annotation-staff']),
})

/** One source of training data. Keys follow Art 19 of the Measures and clause 5 of TC260-003 one to one. */
export const DataSource = v.strictObject({
  id: required(['data set id as in the code or the hub', '数据集 ID，与代码或数据集库中一致'], 'dataset'),
  origin_type: choice(
    {
      'open-source': ['published for others to use', '开源语料'],
      'self-collected': ['collected by you; a list of links counts too', '自采语料（链接清单也算自采）'],
      commercial: ['bought or licensed under a contract', '商业语料'],
      'user-input': ['what users typed or uploaded', '使用者输入信息'],
      synthetic: ['made by a model', '模型合成数据'],
    },
    ['where it comes from', '来源类型'],
    ['training-data-sources', 'source-records', 'inspection-summary'],
  ),
  source_url: field(v.string(), ['where it was taken from', '来源地址'], ['training-data-sources'], 'url'),
  revision: words(['commit, tag or date of the copy used', '所用副本的提交、标签或日期'], ['training-data-sources']),
  scale: field(Scale, ['how much it is', '规模'], ['inspection-summary']),
  modality: choices(MODALITY_OPTIONS, ['what it is made of', '数据类型'], ['inspection-summary', 'source-diversity']),
  language: field(v.array(v.string()), ['languages, as in zh or en', '语言，如 zh、en'], ['source-diversity']),
  licence: field(Licence, ['licence of the data', '数据的许可证'], ['training-data-ip', 'source-records']),
  collection_record: place(['record of your own collection', '自采记录'], ['source-records', 'crawling-impact']),
  robots_checked: yesNo(
    ['refusals such as robots.txt respected', '是否遵守 robots.txt 等拒绝采集声明'],
    ['source-records', 'crawling-impact'],
  ),
  contract_ref: words(['contract of the purchase', '采购合同'], ['source-records']),
  supplier_commitment: words(
    ["supplier's proof of origin, quality and safety", '供方关于来源、质量与安全的承诺'],
    ['source-records'],
  ),
  authorisation_record: words(
    ['record of the users’ authorisation', '使用者授权记录'],
    ['source-records', 'training-opt-out'],
  ),
  output_terms: words(
    ["why the generating model's terms allow this use", '生成该数据的模型条款为何允许此用途'],
    ['training-data-ip'],
  ),
  pi: field(PersonalInformation, ['personal information in it', '个人信息情况'], PI),
  ip: field(IntellectualProperty, ['works of others in it', '知识产权情况'], IP),
  harmful_rate: field(
    percent,
    [
      'unlawful or unhealthy share in per cent; filing reviewers expect 5 or less',
      '违法不良信息占比（%），备案评估通常参照：不超过5',
    ],
    ['source-assessment'],
  ),
  sampling: field(Sampling, ['check by sampling', '抽检情况'], ['source-assessment']),
  annotation: field(SourceAnnotation, ['how it was annotated', '标注情况'], ['annotation-rules', 'inspection-summary']),
  region: choice(
    { domestic: ['from the mainland', '境内'], overseas: ['from outside', '境外'] },
    ['domestic or overseas', '境内还是境外'],
    ['source-diversity'],
  ),
})

/** Annotation of data, also for tuning and preference data. The Measures Art 8. */
export const Annotation = v.strictObject({
  rules: place(['annotation rules', '标注规则'], ['annotation-rules']),
  safety_rules: place(['separate rules for safety labels', '安全性标注规则'], ['annotation-rules']),
  quality: place(['quality assessment and sampling record', '质量评估与抽样核验记录'], ['annotation-quality']),
  training: place(['training record of the annotators', '标注人员培训记录'], ['annotation-staff']),
  not_applicable: words(['why no data is annotated', '为何没有数据标注'], ['annotation-rules']),
})

/** How training data as a whole is looked after. */
export const DataGovernance = v.strictObject({
  filtering: file(
    ['filter step: keywords, classifier, sampling', '过滤步骤：关键词、分类模型、人工抽检'],
    ['data-filtering', 'training-data-quality'],
  ),
  security: place(
    ['security of training data: access, audit, backup', '训练数据安全：权限、审计、备份'],
    ['training-data-security', 'training-data-other-law'],
  ),
  crawling_impact: place(['impact assessment of automated collection', '自动化采集影响评估'], ['crawling-impact']),
  ip_officer: words(['who answers for intellectual property', '知识产权负责人'], ['ip-officer']),
  ip_strategy: place(['intellectual property strategy', '知识产权管理策略'], ['ip-officer']),
})
