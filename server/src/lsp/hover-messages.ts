import type { EvidenceKind } from '../core/evidence/evidence.ts'
import { defineMessages, type Localized } from '../core/locale/messages.ts'

/** What a kind of evidence is, in a few words. Kinds that explain themselves have no hover. */
export const KIND_WORDS: Readonly<Partial<Record<EvidenceKind, Localized>>> = {
  sdk: { en: 'a package that reaches a generative model', 'zh-CN': '接入生成式模型的软件包' },
  import: { en: 'an import of a generative SDK', 'zh-CN': '引入生成式 SDK' },
  endpoint: { en: "a model provider's address", 'zh-CN': '模型服务商的接口地址' },
  model: { en: 'a model', 'zh-CN': '模型' },
  dataset: { en: 'a data set', 'zh-CN': '数据集' },
  training: { en: 'training or tuning of a model', 'zh-CN': '模型训练或微调' },
  generation: { en: 'a call that generates content', 'zh-CN': '生成内容的调用' },
  exposure: { en: 'a way out to users', 'zh-CN': '面向用户的出口' },
  'access-control': { en: 'something that keeps the public out', 'zh-CN': '限制公众访问的措施' },
  'label-text': { en: 'a visible label of generated content', 'zh-CN': '生成合成内容的显式标识' },
  'label-metadata': { en: 'the AIGC metadata label', 'zh-CN': 'AIGC 元数据隐式标识' },
  'label-removal': { en: 'something that removes labels', 'zh-CN': '去除标识的工具' },
  'metadata-strip': { en: 'a step that loses file metadata', 'zh-CN': '会丢失文件元数据的步骤' },
  'vendor-watermark': { en: "the vendor's own watermark switch", 'zh-CN': '服务商自带水印的开关' },
  export: { en: 'a way to take generated content away as a file', 'zh-CN': '以文件形式导出生成内容的途径' },
  'filing-number': { en: 'a filing or registration number', 'zh-CN': '备案号或登记号' },
  moderation: { en: 'a check of content', 'zh-CN': '内容安全检测' },
  'complaint-entry': { en: 'an entry for complaints', 'zh-CN': '投诉举报入口' },
}

export const hoverMessages = defineMessages(
  {
    what: ({ value, what }: { value: string; what: string }) => `${value}: ${what}`,
    makes: ({ who, modalities }: { who: string; modalities: string }) =>
      [who, modalities && `generates ${modalities}`].filter(Boolean).join(', '),
    service: (scope: { name: string; audience: string; territory: string; basis: string }) =>
      `Part of service ${scope.name}: audience ${scope.audience}, territory ${scope.territory} (${scope.basis}).`,
    open: ({ count }: { count: number }) => `Open duties it bears on: ${count}`,
    unconfirmed: () => 'unconfirmed',
  },
  {
    what: ({ value, what }) => `${value}：${what}`,
    makes: ({ who, modalities }) => [who, modalities && `生成${modalities}`].filter(Boolean).join('，'),
    service: ({ name, audience, territory, basis }) =>
      `属于服务 ${name}：受众 ${audience}，地域 ${territory}（${basis}）。`,
    open: ({ count }) => `相关的未处理义务：${count} 项`,
    unconfirmed: () => '未经官方确认',
  },
)
