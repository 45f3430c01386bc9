import * as v from 'valibot'
import { choice, day, field, required, words } from './field.ts'
import { HouseCatalogue } from './house.ts'
import { Service } from './service.ts'

const LEVELS = {
  error: ['shown as error', '显示为错误'],
  warning: ['shown as warning', '显示为警告'],
  information: ['shown as information', '显示为信息'],
  hint: ['shown as hint', '显示为提示'],
  off: ['not shown', '不显示'],
} as const

/** A finding the team looked at and keeps as it is. */
export const Accepted = v.strictObject({
  rule: required(['rule id of the finding', '检查规则的 ID'], 'rule'),
  service: words(['service it is accepted for; without: all', '适用的服务；不填为全部'], [], 'service'),
  reason: words(['why it is accepted', '接受的理由']),
  by: words(['who decided', '决定人']),
  until: field(day, ['look again on (YYYY-MM-DD)', '复查日期（YYYY-MM-DD）']),
})

/** The whole of `genai-measures.yaml`. */
export const DeclarationFile = v.strictObject({
  version: field(v.pipe(v.number(), v.value(1, '1')), ['version of this format', '文件格式版本']),
  extends: words(
    [
      'another such file whose severities, acceptances and catalogue count here too',
      '另一份同类文件，其级别、接受和目录在此同样生效',
    ],
    [],
    'policy',
  ),
  services: field(
    v.array(Service),
    ['services offered from this repository', '本仓库提供的服务'],
    ['scope-declaration'],
  ),
  catalogue: field(HouseCatalogue, ['own names and the facts they stand for', '自有名称及其所代表的事实']),
  level: choice(
    {
      quiet: ['only what is certain and engaged', '只显示确定且涉及的'],
      normal: ['as usual', '通常'],
      auditor: ['everything the record knows', '显示记录中的全部'],
    },
    ['how much is shown', '显示多少'],
  ),
  accepted: field(v.array(Accepted), ['findings accepted as they are', '已接受的问题项']),
  rules: field(v.record(v.string(), v.picklist(Object.keys(LEVELS) as (keyof typeof LEVELS)[])), [
    'severity of single rules',
    '单条规则的级别',
  ]),
})
