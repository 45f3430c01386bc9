import type { Localized } from '../../locale/messages.ts'
import { noteOf } from '../../declaration/schema/field.ts'
import { DataSource } from '../../declaration/schema/data.ts'
import { Model } from '../../declaration/schema/model.ts'
import { Service } from '../../declaration/schema/service.ts'
import { Filing } from '../../declaration/schema/filing.ts'
import { WORDS } from '../text-messages.ts'

const word = (en: string, zhCN: string): Localized => ({ en, 'zh-CN': zhCN })

export const FORCE_WORDS: Readonly<Record<string, Localized>> = {
  binding: word('binding', '有约束力'),
  expected: word('expected by filing reviewers', '推荐性，备案评估通常参照'),
  platform: word('platform rule', '平台规则'),
  policy: word('policy', '政策'),
  draft: word('draft', '草案'),
  reading: word('a reading', '理解'),
}

export const ACCESS_WORDS: Readonly<Record<string, Localized>> = {
  'hosted-api': word('hosted API', '在线接口'),
  'self-hosted': word('self-hosted', '自行部署'),
}

export const ROLE_WORDS: Readonly<Record<string, Localized>> = {
  inference: word('inference', '推理'),
  base: word('base model', '基础模型'),
  adapter: word('adapter', '适配器'),
  teacher: word('teacher', '教师模型'),
  reward: word('reward model', '奖励模型'),
  embedding: word('embedding', '向量'),
  recognition: word('recognition', '识别'),
  other: word('other', '其他'),
}

export const COMMERCIAL_WORDS: Readonly<Record<string, Localized>> = {
  yes: word('commercial use allowed', '允许商用'),
  conditional: word('commercial use on conditions', '有条件商用'),
  no: word('no commercial use', '不可商用'),
  unknown: word('unknown', '未知'),
}

export const NUMBER_WORDS: Readonly<Record<string, Localized>> = {
  'service-filing': word('Generative service filing', '生成式人工智能服务备案'),
  'service-registration': word('Generative service registration', '生成式人工智能服务登记'),
  'model-number': word("Number of the model's supplier", '模型提供方的备案号'),
  'algorithm-filing': word('Algorithm filing', '算法备案'),
  'icp-filing': word('ICP filing', 'ICP 备案'),
  'icp-licence': word('ICP licence', 'ICP 许可'),
  'police-filing': word('Police network filing', '公安联网备案'),
}

/** A word of scope, family or modality in both languages. */
export function wordOf(key: keyof (typeof WORDS)['en']): Localized {
  return { en: WORDS.en[key], 'zh-CN': WORDS['zh-CN'][key] }
}

/** The same as a heading begins: with a capital in English. */
export function headingOf(key: keyof (typeof WORDS)['en']): Localized {
  const { en, 'zh-CN': zhCN } = wordOf(key)
  return { en: en.charAt(0).toUpperCase() + en.slice(1), 'zh-CN': zhCN }
}

/** What a value of one of the declaration's closed lists means. */
export function meaningOf(
  field: 'exposure' | 'origin_type' | 'modified' | 'track' | 'access',
  value: string,
): Localized {
  const schema = {
    exposure: Service.entries.exposure,
    origin_type: DataSource.entries.origin_type,
    modified: Model.entries.modified,
    access: Model.entries.access,
    track: Filing.entries.track,
  }[field]
  return noteOf(schema)?.options?.[value] ?? { en: value, 'zh-CN': value }
}
