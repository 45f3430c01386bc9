import { EXPOSURE_WORDS } from '../../service/exposure-words.ts'
import type { Exposure, Modality } from '../../evidence/vocabulary.ts'
import type { Seen } from '../../evidence/evidence.ts'

/** Something seen, for a sentence: what stands there, and in which file. */
export interface Sight {
  readonly value: string
  readonly file: string
}

const LONGEST = 48

/** Evidence as a sight: one line, cut where it is long; a model that no text names is told by the variable that holds it. */
export function sight(one: Seen): Sight {
  const variable = one.kind === 'model' ? one.detail.variable : undefined
  const value = (one.value || variable || one.kind)
    .replace(/\s+/g, ' ')
    .replace(/^(def|class|function) /, '')
    .trim()
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value
  return { value: /[\s\p{Script=Han}]/u.test(short) ? `“${short}”` : short, file: one.file }
}

export function seenEn({ value, file }: Sight): string {
  return value === file ? value : `${value} in ${file}`
}

export function seenZh({ value, file }: Sight): string {
  return value === file ? value : `${file} 中的 ${value}`
}

/** `a, b and c` */
export function listEn(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `a、b和c` */
export function listZh(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : spaced(`${items.slice(0, -1).join('、')}`, '和', items.at(-1) ?? '')
}

/** The first few of a long list, and how many more there are. */
export function someEn(items: readonly string[], most = 3): string {
  return items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : listEn(items)
}

export function someZh(items: readonly string[], most = 3): string {
  return items.length > most ? spaced(items.slice(0, most).join('、'), '等', `${items.length} 项`) : listZh(items)
}

/** Chinese words between what may be Latin letters or digits: a space wherever the two scripts meet. */
export function spaced(...parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    const meet = [whole.at(-1) ?? '', part[0] ?? ''].map(sign =>
      /\p{Script=Han}/u.test(sign) ? 'han' : /[\w./@]/.test(sign) ? 'latin' : '',
    )
    return meet.includes('han') && meet.includes('latin') ? `${whole} ${part}` : whole + part
  })
}

const MODALITY_ZH: Readonly<Record<Modality, string>> = { text: '文本', image: '图片', audio: '音频', video: '视频' }

/** `text and images` */
export function modalitiesEn(modalities: readonly Modality[]): string {
  return listEn(modalities.map(one => (one === 'image' ? 'images' : one)))
}

export function modalitiesZh(modalities: readonly Modality[]): string {
  return listZh(modalities.map(one => MODALITY_ZH[one]))
}

/** `a web page and a chat bot` */
export function exposuresEn(exposures: readonly Exposure[]): string {
  return listEn(exposures.map(one => EXPOSURE_WORDS.en[one]))
}

export function exposuresZh(exposures: readonly Exposure[]): string {
  return listZh(exposures.map(one => EXPOSURE_WORDS['zh-CN'][one]))
}
