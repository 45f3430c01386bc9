import * as v from 'valibot'
import { confirmed } from './confirmed.ts'
import { choice, count, field, file, place, placeOrWords, words, yesNo } from './field.ts'

/** Checks of content on the way in and out. The Measures Art 4(1), 9, 14. */
export const Moderation = v.strictObject({
  input: file(['code that checks what users send', '检查用户输入的代码'], ['content-moderation']),
  output: file(['code that checks what is generated', '检查生成内容的代码'], ['content-moderation']),
  policy: place(['content policy', '内容安全管理制度'], ['content-moderation', 'producer-responsibility']),
  keyword_library: file(['keyword library', '关键词库'], ['keyword-library']),
  question_banks: file(['test question banks', '测试题库'], ['question-banks']),
  classifier: file(['content classifier', '分类模型'], ['content-classifier']),
  takedown: placeOrWords(
    ['how unlawful output is stopped, removed and reported', '违法内容停止生成、消除与报告的办法'],
    ['illegal-content-handling'],
  ),
  misuse: placeOrWords(
    ['how unlawful use is warned, limited and recorded', '对违法使用警示、限制并留存记录的办法'],
    ['user-misuse-handling', 'user-strike-rule'],
  ),
})

/** Complaints and reports. The Measures Art 15. */
export const Complaints = v.strictObject({
  entry: placeOrWords(['page or file with the complaint entry', '投诉举报入口所在的页面或文件'], ['complaint-channel']),
  answer_days: field(count, ['days until an answer', '反馈时限（天）'], ['complaint-channel']),
})

/** Protection of minors. The Measures Art 10. */
export const Minors = v.strictObject({
  served: yesNo(['may minors use it', '是否面向未成年人'], ['minors']),
  confirmed: confirmed(['minors', 'minors-personal-information']),
  measures: placeOrWords(['age gate, minor mode or block', '年龄验证、未成年人模式或拦截措施'], ['minors']),
  content_filter: file(['content filter of the minor mode', '未成年人模式的内容过滤'], ['minors-content']),
  guardian_consent: placeOrWords(
    ['guardian consent for those under 14', '不满十四周岁的监护人同意'],
    ['minors-personal-information'],
  ),
})

/** Whether faces or voices of persons can be edited or imitated. The Deep Synthesis Provisions Art 14. */
export const FaceVoice = v.strictObject({
  edited: yesNo(['can users edit or imitate faces or voices', '是否可编辑或仿造人脸、人声'], ['biometric-consent']),
  confirmed: confirmed(['biometric-consent']),
})

/** What is kept of users' inputs. The Measures Art 11. */
export const InputRetention = v.strictObject({
  identity: yesNo(['kept with who sent it', '是否与用户身份一并留存'], ['user-input-protection']),
  days: field(count, ['days they are kept', '留存天数'], ['user-input-protection']),
  purpose: words(['what for', '留存目的'], ['user-input-protection']),
})

/** Whether users' inputs train models, and how users say no. */
export const TrainingOnInput = v.strictObject({
  used: yesNo(["are users' inputs used for training", '是否用用户输入训练'], ['training-opt-out']),
  opt_out: file(['the switch that turns it off', '关闭开关所在的文件'], ['training-opt-out']),
  clicks: field(count, ['clicks from the main page to the switch', '从主界面到开关的点击次数'], ['training-opt-out']),
})

/** Personal information sent abroad, also inside prompts. PIPL 38-40. */
export const CrossBorder = v.strictObject({
  basis: choice(
    {
      none: ['nothing personal leaves the mainland', '个人信息不出境'],
      exempt: ['below the volume, or otherwise exempt', '未达数量或依法豁免'],
      'standard-contract': ['standard contract', '标准合同'],
      certification: ['certification', '个人信息保护认证'],
      'security-assessment': ['security assessment for exports', '数据出境安全评估'],
    },
    ['ground for sending personal information abroad', '个人信息出境的依据'],
    ['pi-export'],
  ),
  record: place(['the record of it', '相关记录'], ['pi-export']),
})

/** Measures of a companion service: a simulated person for continuous emotional interaction. Rules of 2026-07-15. */
export const CompanionMeasures = v.strictObject({
  ai_notice: file(['notice that this is AI', '说明对方为人工智能的提示'], ['companion-ai-notice']),
  reminder: file(
    ['reminder whenever continuous use exceeds 2 hours', '连续使用每超过2小时的提醒'],
    ['companion-ai-notice'],
  ),
  sign_up: file(
    ['age and guardian or emergency contact at sign-up', '注册时收集年龄、监护人或者紧急联系人信息'],
    ['companion-sign-up'],
  ),
  minors: file(
    ['minors’ mode, and no virtual relatives or partners for minors', '未成年人模式，不向未成年人提供虚拟亲属、伴侣'],
    ['companion-minors'],
  ),
  crisis: placeOrWords(
    ['crisis response that reaches the guardian or emergency contact', '危机干预及联络监护人、紧急联系人'],
    ['companion-crisis'],
  ),
  data_rights: placeOrWords(
    ['copy and deletion of the interaction data', '交互数据的复制与删除'],
    ['companion-data-rights'],
  ),
  exit: file(['way to leave without obstruction', '不受阻碍的退出方式'], ['companion-exit']),
  complaints: placeOrWords(['complaint entry of the companion', '投诉、举报渠道'], ['companion-complaints']),
  logs: placeOrWords(['security and logs', '安全管理与日志'], ['companion-security-logs']),
  training_consent: place(
    ['separate consent before sensitive interaction data trains models', '敏感交互数据用于训练前的单独同意'],
    ['companion-training-data'],
  ),
  assessment: place(['record of the assessment', '安全评估记录'], ['companion-assessment']),
})
