import * as v from 'valibot'
import { allProviders } from '../../catalogue/providers.ts'
import { MODALITY_OPTIONS } from './data.ts'
import { choice, choices, field, known, required, words } from './field.ts'

const PROVIDER = () =>
  known(Object.fromEntries(allProviders().map(({ slug, name }) => [slug, name])), [
    'whose models are behind it',
    '背后是谁的模型',
  ])
const GENERATES = choices(MODALITY_OPTIONS, ['what it generates; without: text', '生成什么；不填为文本'])

/** The house's own names, and the facts they stand for. Names are looked for as they are written; nothing here is run. */
export const HouseCatalogue = v.strictObject({
  gateways: field(
    v.array(
      v.strictObject({
        host: required(['host of the gateway, without scheme or path', '网关域名，不含协议和路径']),
        provider: PROVIDER(),
        generates: GENERATES,
      }),
    ),
    ['own gateways to models', '自有的模型网关'],
  ),
  packages: field(
    v.array(
      v.strictObject({
        name: required(['package or module as code imports it', '代码引用的软件包或模块名']),
        calls: field(v.array(v.string()), ['functions of it that answer with generated content', '返回生成内容的函数']),
        provider: PROVIDER(),
        generates: GENERATES,
      }),
    ),
    ['own packages that ask models', '自有的模型调用封装'],
  ),
  models: field(
    v.array(
      v.strictObject({
        id: required(['model id as code writes it', '代码中的模型标识'], 'model'),
        stands_for: words(['public id of the model behind it', '其背后模型的公开标识'], [], 'model'),
        provider: PROVIDER(),
        generates: GENERATES,
      }),
    ),
    ['own names of models', '自有的模型名称'],
  ),
  moderation: field(
    v.array(
      v.strictObject({
        name: required(['function or package that checks content', '检查内容的函数或软件包']),
        checks: choice(
          {
            input: ['what users send', '用户输入'],
            output: ['what is generated', '生成内容'],
            both: ['both', '两者'],
          },
          ['what it checks; without: both', '检查什么；不填为两者'],
        ),
      }),
    ),
    ['own checks of content', '自有的内容检查'],
  ),
  labels: field(
    v.array(
      v.strictObject({
        component: required(['component or function that shows the label', '显示标识的组件或函数']),
        shows: choices(MODALITY_OPTIONS, ['content it labels; without: all', '所标识的内容；不填为全部']),
      }),
    ),
    ['own components that show the label', '自有的标识组件'],
  ),
})
