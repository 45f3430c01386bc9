import type { Trigger } from '../../law/law.ts'
import type { Language, Localized } from '../../locale/messages.ts'
import { modalitiesInWords } from './lines.ts'

const FLAGS: Readonly<Record<Exclude<keyof Trigger, 'generates' | 'modelOrigin'>, Localized>> = {
  trains: { en: 'a model is trained or tuned', 'zh-CN': '训练或微调模型' },
  buildsOnModel: { en: 'it builds on a base model', 'zh-CN': '以基础模型为底座' },
  outputsFiles: { en: 'the output is a file', 'zh-CN': '输出为文件' },
  exports: { en: 'content can be downloaded, copied or exported', 'zh-CN': '可下载、复制或导出内容' },
  publicOpinion: {
    en: 'it has public-opinion attributes or social-mobilisation capability',
    'zh-CN': '具有舆论属性或者社会动员能力',
  },
  registeredUsers: { en: 'users register', 'zh-CN': '有注册用户' },
  companion: { en: 'it plays a person for continuous emotional interaction', 'zh-CN': '模拟人格、持续情感互动' },
  miniProgram: { en: 'it is a WeChat mini-program', 'zh-CN': '为微信小程序' },
  storeApp: { en: 'it is an app from a store or a mini-program', 'zh-CN': '为经应用商店分发的应用或小程序' },
  distributionPlatform: { en: 'it distributes content', 'zh-CN': '为内容传播平台' },
  annotates: { en: 'data is annotated', 'zh-CN': '开展数据标注' },
  crawls: { en: 'data is collected automatically', 'zh-CN': '自动化采集数据' },
  trainsOnUserInput: { en: 'users’ input trains the model', 'zh-CN': '用用户输入训练' },
  inFiling: { en: 'it is on the way to filing', 'zh-CN': '正在办理备案' },
  filedAlgorithm: { en: 'an algorithm filing is on record', 'zh-CN': '已有算法备案' },
  writesCode: { en: 'labels carry a provider code', 'zh-CN': '标识中写入服务提供者编码' },
  minorsData: { en: 'data of children under fourteen is handled', 'zh-CN': '处理不满十四周岁未成年人信息' },
  faceVoice: { en: 'faces or voices can be edited', 'zh-CN': '可编辑人脸、人声' },
  government: { en: 'the project is one of a government body', 'zh-CN': '为政务项目' },
  always: { en: 'always', 'zh-CN': '始终' },
}

const ORIGINS: Readonly<Record<NonNullable<Trigger['modelOrigin']>, Localized>> = {
  'own-or-modified': { en: 'the model is the own one, or modified', 'zh-CN': '模型为自研或经改造' },
  'called-filed-model': { en: 'another’s filed model is called as it is', 'zh-CN': '直接调用他人已备案模型' },
  offshore: { en: 'the model is served from abroad', 'zh-CN': '模型由境外提供' },
}

const PUBLIC: Localized = { en: 'it generates content for the mainland public', 'zh-CN': '向境内公众提供生成内容' }

/** When a duty is engaged, in words. */
export function triggerInWords(trigger: Trigger, language: Language): string {
  if (trigger.always) return FLAGS.always[language]
  const parts = [PUBLIC[language]]
  for (const [flag, text] of Object.entries(FLAGS))
    if (trigger[flag as keyof Trigger] === true) parts.push(text[language])
  if (trigger.modelOrigin) parts.push(ORIGINS[trigger.modelOrigin][language])
  if (trigger.generates) {
    const what = modalitiesInWords(trigger.generates, language)
    parts.push(language === 'en' ? `it generates any of: ${what}` : `生成${what}之一`)
  }
  return parts.join(language === 'en' ? ', and ' : '，且')
}
