/** Headings of data-set and model cards that the law sheets ask for, by the field each stands for. */
export const HEADINGS: readonly (readonly [string, RegExp])[] = [
  ['personal_and_sensitive_information', /^personal (and|&) sensitive information|个人(和|与|及)?敏感信息|个人信息/i],
  ['annotation_process', /^annotation process|标注(过程|流程)/i],
  ['annotators', /^who are the annotators|标注(人员|者)/i],
  ['annotations', /^annotations?( \[.*\])?$|^标注$/i],
  ['source_data_producers', /^who are the source (data|language) producers|数据(生产者|来源方)/i],
  [
    'data_collection',
    /^(initial )?data collection( and (processing|normalization))?|^source data$|数据(采集|收集|来源)/i,
  ],
  ['curation_rationale', /^curation rationale|构建(目的|原因)/i],
  ['dataset_sources', /^dataset sources?/i],
  ['licensing_information', /^licen[sc](e|ing)( information)?$|^许可(证|协议)?(信息)?$/i],
  ['bias_risks_limitations', /^(bias, risks,? and limitations|discussion of biases|social impact)|偏见|局限/i],
  ['training_data', /^training (data|details)$|^训练数据/i],
  ['intended_use', /^(intended uses?|uses|direct use|out-of-scope use)|预期用途/i],
]

/** Front matter keys worth keeping in the record, beside those that become evidence of their own. */
export const FIELDS = [
  'license_name',
  'license_link',
  'license_details',
  'language',
  'pipeline_tag',
  'library_name',
  'annotations_creators',
  'language_creators',
  'multilinguality',
  'size_categories',
  'task_categories',
  'extra_gated_prompt',
  'extra_gated_fields',
  'base_model_relation',
] as const

/** Whether the text under a heading says anything: the hub's template marks what is missing. */
export function isFilled(body: string): boolean {
  const text = body
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/\[?(more information needed|needs more information|n\/a|none yet|todo|待补充)\]?(\([^)]*\))?\.?/gi, '')
  return /[\p{L}\p{N}]/u.test(text)
}
