import type { EvidenceKind } from '../evidence/evidence.ts'
import type { Basis } from '../evidence/basis.ts'
import { defineMessages, type Localized } from '../locale/messages.ts'

/** What was seen first: see `FirstSight`. */
interface Sight {
  readonly call: string
  readonly at: string
  readonly kind: EvidenceKind
  readonly basis: Basis
  /** Empty where none is named. */
  readonly model: string
  readonly providers: readonly Localized[]
  readonly way?: Localized
  readonly page?: string
}

const KINDS: Partial<Record<EvidenceKind, Localized>> = {
  sdk: { en: 'dependency', 'zh-CN': '依赖' },
  import: { en: 'import', 'zh-CN': '引用' },
  endpoint: { en: 'address', 'zh-CN': '地址' },
  model: { en: 'model', 'zh-CN': '模型' },
  'credential-name': { en: 'setting', 'zh-CN': '配置项' },
}

const BASIS_EN: Readonly<Record<Basis, string>> = { seen: 'Seen', inferred: 'Inferred', declared: 'Declared' }
const BASIS_ZH: Readonly<Record<Basis, string>> = { seen: '看到', inferred: '推断', declared: '按声明' }

/** A name as it stands in brackets behind its model: without brackets of its own. */
function bare(name: Localized): Localized {
  return {
    en: name.en.replace(/ \([^)]*\)/, ''),
    'zh-CN': name['zh-CN'].replace(/（(?:[^（）]* )?国际站）$/u, '国际站').replace(/（[^（）]*）$/u, ''),
  }
}

function whoEn({ model, providers }: Sight): string {
  const names = providers.map(one => (model ? bare(one) : one).en).join(', ')
  if (model) return names ? `${model} (${names})` : model
  return names ? `a model of ${names}` : 'a model'
}

function whoZh({ model, providers }: Sight): string {
  const names = providers.map(one => (model ? bare(one) : one)['zh-CN']).join('、')
  if (model) return names ? ` ${model}（${names}）` : ` ${model}`
  return names ? `${names}的模型` : '模型'
}

function wayEn({ way, page }: Sight): string {
  return way ? `${way.en} (${page})` : ''
}

function wayZh({ way, page }: Sight): string {
  return way ? `${way['zh-CN']}（${page}）` : ''
}

/** What was seen first, before any duty; and the one question that follows. */
export const sightMessages = defineMessages(
  {
    asks: (seen: Sight) =>
      seen.way
        ? `${BASIS_EN[seen.basis]}: ${wayEn(seen)} asks ${whoEn(seen)} through ${seen.call} (${seen.at}).`
        : `${BASIS_EN[seen.basis]}: ${seen.call} (${seen.at}) asks ${whoEn(seen)}.`,
    brings: (seen: Sight) =>
      `${BASIS_EN[seen.basis]}: the ${KINDS[seen.kind]?.en ?? 'line'} ${seen.call} (${seen.at}) brings in ${whoEn(seen)}${seen.way ? `, beside ${wayEn(seen)}` : ''}; no call was found.`,
    names: (seen: Sight) =>
      `${BASIS_EN[seen.basis]}: ${seen.at} names the model ${seen.call}${seen.way ? `, beside ${wayEn(seen)}` : ''}; no call was found.`,
    trains: (seen: Sight) => `${BASIS_EN[seen.basis]}: ${seen.call} (${seen.at}) trains or tunes a model.`,
    question: () =>
      'One question first: to whom is this offered (the public, your own people, other developers), and are they in mainland China?',
    answer: () => 'Answer it with genai-measures init, or in the lightbulb of an editor; most duties hang on it.',
    meanwhile: ({ count }: { count: number }) => `Until then, what can be said (${count}):`,
  },
  {
    asks: seen =>
      seen.way
        ? `${BASIS_ZH[seen.basis]}：${wayZh(seen)}通过 ${seen.call}（${seen.at}）调用${whoZh(seen)}。`
        : `${BASIS_ZH[seen.basis]}：${seen.call}（${seen.at}）调用${whoZh(seen)}。`,
    brings: seen =>
      `${BASIS_ZH[seen.basis]}：${KINDS[seen.kind]?.['zh-CN'] ?? ''} ${seen.call}（${seen.at}）引入${whoZh(seen)}${seen.way ? `，另有${wayZh(seen)}` : ''}；未见调用。`,
    names: seen =>
      `${BASIS_ZH[seen.basis]}：${seen.at} 写有模型 ${seen.call}${seen.way ? `，另有${wayZh(seen)}` : ''}；未见调用。`,
    trains: seen => `${BASIS_ZH[seen.basis]}：${seen.call}（${seen.at}）训练或微调模型。`,
    question: () => '先回答一个问题：向谁提供（公众、本单位人员、其他开发者），使用者是否在境内？',
    answer: () => '可用 genai-measures init 或编辑器的灯泡回答；多数义务取决于此。',
    meanwhile: ({ count }) => `在此之前可以指出的（${count} 项）：`,
  },
)
