import * as v from 'valibot'
import { Annotation, DataGovernance, DataSource, MODALITY_OPTIONS } from './data.ts'
import { KeptDuty } from './duty.ts'
import { choice, choices, field, file, place, placeOrWords, required, yesNo } from './field.ts'
import { Evaluation, Filing, Permits, PublicOpinion, Store } from './filing.ts'
import { Labels } from './labels.ts'
import { Model, Operator } from './model.ts'
import {
  Complaints,
  CompanionMeasures,
  CrossBorder,
  FaceVoice,
  InputRetention,
  Minors,
  Moderation,
  TrainingOnInput,
} from './safety.ts'

const EXPOSURE_OPTIONS = {
  'web-ui': ['web page', '网页'],
  'http-api': ['interface for programs', 'HTTP 接口'],
  bot: ['chat bot on a platform', '平台机器人'],
  mobile: ['phone app', '手机应用'],
  'mini-program': ['mini-program', '小程序'],
  desktop: ['desktop program', '桌面程序'],
  'browser-extension': ['browser extension', '浏览器扩展'],
  'demo-ui': ['demo page', '演示页面'],
  cli: ['command line', '命令行'],
} as const

const SCOPE = ['scope-declaration']
const TRAINS = ['training-data-sources', 'inspection-summary']

/** One offered service. The order of the keys here is the order in which new keys are written. */
export const Service = v.strictObject({
  name: required(['name of the service', '服务名称']),
  paths: field(
    v.array(v.string()),
    [
      'folders of this service, from this file; without: the whole folder',
      '该服务的目录（相对本文件）；不填为整个目录',
    ],
    [],
    'folder',
  ),
  audience: choice(
    {
      public: ['offered to the public', '面向公众'],
      internal: ["the organisation's own use", '仅内部使用'],
      research: ['research and development, not offered', '仅研发，未对外提供'],
    },
    ['who it is offered to', '面向谁提供'],
    SCOPE,
  ),
  territory: choice(
    {
      'mainland-china': ['users in the mainland', '境内用户'],
      'outside-mainland': ['users outside the mainland only', '仅境外用户'],
      both: ['both', '境内外都有'],
    },
    ['where its users are', '用户在哪里'],
    SCOPE,
  ),
  public_opinion: field(
    PublicOpinion,
    ['public-opinion attributes or social-mobilisation capability', '舆论属性或者社会动员能力'],
    ['security-assessment', 'algorithm-filing'],
  ),
  companion: yesNo(
    ['simulates a person for continuous emotional interaction', '是否模拟人格进行持续情感互动'],
    ['companion-scope'],
  ),
  generates: choices(
    MODALITY_OPTIONS,
    ['what it generates', '生成内容的类型'],
    ['explicit-label-text', 'explicit-label-image', 'explicit-label-audio', 'explicit-label-video'],
  ),
  exposure: choices(EXPOSURE_OPTIONS, ['how it reaches its users', '提供方式'], SCOPE),
  operator: field(Operator, ['who offers it', '服务提供者'], ['service-filing', 'service-registration']),
  models: field(v.array(Model), ['models it uses', '使用的模型'], ['base-model-source', 'filing-display']),
  filing: field(Filing, ['filing or registration', '备案或登记'], ['service-filing', 'service-registration']),
  store: field(
    Store,
    ['papers for app stores and mini-programs', '应用商店与小程序材料'],
    ['app-store-review', 'wechat-category'],
  ),
  permits: field(Permits, ['other licences', '其他许可'], ['permits-icp']),
  labels: field(
    Labels,
    ['labels of generated content', '生成内容的标识'],
    ['explicit-label-ui', 'implicit-label-metadata'],
  ),
  data_sources: field(v.array(DataSource), ['sources of training data', '训练数据来源'], TRAINS),
  data_governance: field(
    DataGovernance,
    ['how training data is looked after', '训练数据管理'],
    ['training-data-quality', 'training-data-security'],
  ),
  annotation: field(
    Annotation,
    ['annotation of data', '数据标注'],
    ['annotation-rules', 'annotation-quality', 'annotation-staff'],
  ),
  moderation: field(Moderation, ['checks of content', '内容安全检查'], ['content-moderation']),
  evaluation: field(Evaluation, ['evaluations', '评测'], ['anti-discrimination', 'transparency-accuracy']),
  complaints: field(Complaints, ['complaints and reports', '投诉举报'], ['complaint-channel']),
  minors: field(Minors, ['protection of minors', '未成年人保护'], ['minors']),
  user_agreement: place(['service agreement with users', '用户服务协议'], ['user-agreement']),
  audience_statement: place(
    ['public text: for whom, where and what for', '公开的适用人群、场合与用途说明'],
    ['audience-statement'],
  ),
  privacy_policy: place(['privacy policy', '隐私政策'], ['user-input-protection', 'data-subject-requests']),
  data_requests: placeOrWords(
    ['how users see, correct and delete their data', '用户查阅、更正、删除个人信息的途径'],
    ['data-subject-requests'],
  ),
  input_retention: field(
    InputRetention,
    ["what is kept of users' inputs", '用户输入的留存'],
    ['user-input-protection'],
  ),
  training_on_input: field(TrainingOnInput, ["training on users' inputs", '用用户输入训练'], ['training-opt-out']),
  cross_border: field(CrossBorder, ['personal information sent abroad', '个人信息出境'], ['pi-export']),
  face_voice: field(
    FaceVoice,
    ['editing or imitation of faces and voices', '人脸、人声的编辑或仿造'],
    ['biometric-consent'],
  ),
  biometric_consent: file(
    ['consent step before faces or voices are edited', '编辑人脸、人声前的同意步骤'],
    ['biometric-consent', 'personality-rights'],
  ),
  algorithm_summary: place(
    ['outline of model and algorithm, with limits', '模型算法概要与局限性说明'],
    ['model-outline-disclosure', 'inspection-summary'],
  ),
  companion_measures: field(
    CompanionMeasures,
    ['measures of a companion service', '拟人化互动服务的措施'],
    ['companion-scope'],
  ),
  duties: field(v.array(KeptDuty), ['who looks after single duties, and when again', '各项义务的负责人和复查日期']),
})
