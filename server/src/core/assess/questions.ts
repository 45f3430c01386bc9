import type { Localized } from '../locale/messages.ts'
import { EXPOSURE_WORDS } from '../service/exposure-words.ts'

/** One question about a service that may not be written yet. */
export interface Question {
  readonly id: QuestionId
  readonly text: Localized
  /** `one` and `many` choose from `options`; `words` takes a line. */
  readonly takes: 'one' | 'many' | 'words'
  readonly options: Readonly<Record<string, Localized>>
}

export const QUESTION_IDS = [
  'audience',
  'territory',
  'generates',
  'exposure',
  'model',
  'model_id',
  'public_opinion',
  'companion',
  'minors',
  'faces_voices',
] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

const text = (en: string, zhCN: string): Localized => ({ en, 'zh-CN': zhCN })
const YES_NO = { yes: text('yes', '是'), no: text('no', '否') }
const WAYS = [
  'web-ui',
  'http-api',
  'bot',
  'mobile',
  'mini-program',
  'desktop',
  'browser-extension',
  'demo-ui',
  'cli',
] as const

/** Ten questions that a person can answer without any code, in the order in which they are asked. Each may stay open. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'audience',
    text: text('To whom is it offered?', '向谁提供？'),
    takes: 'one',
    options: {
      public: text('the public', '公众'),
      internal: text('the organisation’s own people only', '仅本单位人员'),
      research: text('nobody: research, or a library for developers', '不对外提供：研发，或供开发者使用的程序库'),
    },
  },
  {
    id: 'territory',
    text: text('Where are its users?', '使用者在哪里？'),
    takes: 'one',
    options: {
      'mainland-china': text('in mainland China', '境内'),
      'outside-mainland': text('outside the mainland only', '仅境外'),
      both: text('both', '境内外都有'),
    },
  },
  {
    id: 'generates',
    text: text('What does it generate?', '生成什么内容？'),
    takes: 'many',
    options: {
      text: text('text', '文本'),
      image: text('images', '图片'),
      audio: text('audio', '音频'),
      video: text('video', '视频'),
    },
  },
  {
    id: 'exposure',
    text: text('How do users reach it?', '使用者通过什么方式使用？'),
    takes: 'many',
    options: Object.fromEntries(WAYS.map(way => [way, text(EXPOSURE_WORDS.en[way], EXPOSURE_WORDS['zh-CN'][way])])),
  },
  {
    id: 'model',
    text: text('Whose model is it?', '使用谁的模型？'),
    takes: 'one',
    options: {
      mainland: text('called at a mainland vendor’s service', '调用境内厂商的在线服务'),
      offshore: text('called at a service outside the mainland', '调用境外的在线服务'),
      'self-hosted': text('open weights, run unchanged by yourselves', '自行部署开源权重，未作改动'),
      tuned: text('a model of others that you tuned', '对他人的模型进行了微调'),
      own: text('trained by yourselves', '自行训练'),
    },
  },
  {
    id: 'model_id',
    text: text('Which model (its id, such as qwen-plus)?', '哪个模型（标识，如 qwen-plus）？'),
    takes: 'words',
    options: {},
  },
  {
    id: 'public_opinion',
    text: text(
      'Can users speak to the public through it, or be moved to act (public-opinion attributes, social mobilisation)?',
      '使用者能否借此向公众发表意见，或被动员采取行动（舆论属性或者社会动员能力）？',
    ),
    takes: 'one',
    options: YES_NO,
  },
  {
    id: 'companion',
    text: text('Does it play a person for continuous emotional interaction?', '是否模拟人格进行持续情感互动？'),
    takes: 'one',
    options: YES_NO,
  },
  {
    id: 'minors',
    text: text('Is it meant for minors, or do minors use it?', '是否面向未成年人，或有未成年人使用？'),
    takes: 'one',
    options: YES_NO,
  },
  {
    id: 'faces_voices',
    text: text('Can faces or voices of people be edited or imitated with it?', '能否用它编辑或仿造人脸、人声？'),
    takes: 'one',
    options: YES_NO,
  },
]
