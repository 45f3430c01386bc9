import * as v from 'valibot'
import { confirmed } from './confirmed.ts'
import { choice, day, field, file, required, words } from './field.ts'

const TRACK_BY_ORIGIN = ['service-filing', 'service-registration']

/** A model the service uses. Sources: the Measures Art 7(1), 17 and 20; the display notice of 2024-04-02. */
export const Model = v.strictObject({
  id: required(['model id as in the code or the hub', '模型 ID，与代码或模型库中一致'], 'model'),
  supplier: words(
    ['who offers the model or its weights', '模型或权重的提供方'],
    ['base-model-source', 'offshore-service'],
  ),
  access: choice(
    {
      'hosted-api': ["called at the supplier's service", '调用提供方的在线服务'],
      'self-hosted': ['weights run by yourselves', '自行部署权重'],
    },
    ['how it is reached', '使用方式'],
    TRACK_BY_ORIGIN,
  ),
  modified: choice(
    {
      no: ['used as it is', '未改动，直接使用'],
      'fine-tuned': ['weights tuned by you', '自行微调'],
      retrained: ['training continued or repeated by you', '自行继续训练或重新训练'],
      own: ['trained by you from the start', '自研，从头训练'],
    },
    ['whether you changed its weights', '是否改动过权重'],
    TRACK_BY_ORIGIN,
  ),
  confirmed: confirmed(TRACK_BY_ORIGIN),
  base_model: words(['model it was tuned from', '所基于的基础模型'], ['base-model-source'], 'model'),
  licence: words(
    ['licence of the weights (not of the code)', '权重的许可证（不是代码的许可证）'],
    ['base-model-source', 'ip-and-fair-competition'],
  ),
  licence_file: file(['copy of that licence', '许可证文本'], ['base-model-source', 'training-data-ip']),
  revision: words(['commit, tag or date of the version', '版本的提交、标签或日期'], ['base-model-source']),
  filing_number: words(
    ["number of the supplier's listed service, if any", '提供方已公示服务的备案号（如有）'],
    ['filing-display', 'service-registration'],
  ),
  conditions: words(
    ["how the licence's conditions are met", '如何满足许可证的附加条件'],
    ['base-model-source', 'ip-and-fair-competition'],
  ),
  since: field(day, ['in use since (YYYY-MM-DD)', '启用日期（YYYY-MM-DD）'], ['algorithm-filing-change']),
})

/** Who offers the service to the public. */
export const Operator = v.strictObject({
  name: words(
    ['legal name of who offers the service', '服务提供者的主体名称'],
    ['service-filing', 'service-registration', 'implicit-label-metadata'],
  ),
  social_credit_code: words(
    ['unified social credit code, 18 characters', '统一社会信用代码（18位）'],
    ['provider-code'],
  ),
  kind: choice(
    {
      organisation: ['a company or other organisation', '企业或其他组织'],
      individual: ['a private developer', '个人开发者'],
    },
    ['organisation or individual', '组织还是个人'],
    ['wechat-category'],
  ),
})
