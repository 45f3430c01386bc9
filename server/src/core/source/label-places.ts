import type { Modality } from '../evidence/vocabulary.ts'
import { keyBefore } from './context.ts'
import type { Unit } from './unit.ts'

/** What a label is known to speak for: the kind of content it is drawn into, or one that it stands beside. */
export interface LabelledAs {
  readonly modality?: Modality
  readonly beside?: Modality
}

/** Calls that draw words into a picture. */
const DRAWS = /^(draw_?text\w*|drawString|fillText|strokeText|put_?text|annotate(?:_image)?)$/i
/** Calls that make words a part of a film. */
const FILMS = /^(TextClip|drawtext)$/
/** Calls that send a message with what stands below it. */
const SENDS = /send|reply|answer|respond|edit|post/i
/** What says beside a label that a picture goes out with it. */
const PICTURED =
  /\bset_?image\(|\b(?:image|photo|thumbnail):\s{0,3}[{`'"]|send_?photo\(|replyWithPhoto\(|answer_photo\(/i
/** Words by which a label says of pictures that they were made so; one that only mentions pictures speaks for words. */
const OF_PICTURES =
  /(?:图片|图像|配图|插图|插画|照片|画作)(?:[与和及、](?:文字|文案|文本|视频))?(?:内容)?\s?(?:均|皆|都|是|为|系)?(?:由|经|用|通过|使用)?\s?(?:AI|人工智[能慧]|大模型)|(?:AI|人工智[能慧])\s?(?:生成|合成|绘制|创作)的?(?:图|配图|插图|插画|画作|照片)|\b(?:AI|artificial intelligence)[- ](?:generated|created|made|drawn) (?:image|picture|photo|illustration|drawing|artwork)s?\b|\b(?:image|picture|photo|illustration|drawing|artwork)s? (?:(?:above|below|here|shown|you see|on this page) )?(?:(?:was|were|is|are) )?(?:AI[- ])?(?:generated|(?:created|made|drawn) (?:by|with|using) )/i
/** How much of a text around a label is looked at for the picture that it goes with. */
const BEFORE = 600
const BEHIND = 300

/** Which kind of content a call draws words into, where a string stands in such a call. */
export function isPutInto(unit: Unit, at: number): Modality | undefined {
  const call = unit.enclosing(at, 1)
  if (call === undefined) return undefined
  if (FILMS.test(call.name)) return 'video'
  // A report that is drawn line by line is no picture.
  if (call.name === 'drawString' && unit.language === 'python') return undefined
  const drawn =
    DRAWS.test(call.name) ||
    (call.name === 'text' && (unit.imported(/^PIL\b/) || /draw\w*\.text$/i.test(unit.chain(call.at))))
  return drawn ? 'image' : undefined
}

/** Whether a string stands at the foot of what a bot sends: `setFooter({ text: '…' })`, `footer: { text: '…' }`, `caption='…'`. */
export function isFooter(unit: Unit, at: number, key: string): boolean {
  if (/caption|footer/i.test(key)) return SENDS.test(unit.enclosing(at, 2)?.name ?? '')
  if (key !== 'text') return false
  if (/set_?footer/i.test(unit.enclosing(at, 2)?.name ?? '')) return true
  return /^footer$/i.test(keyBefore(unit, unit.tokens.parent(at)) ?? '')
}

/** What a label speaks for, as far as its words and its place say it. */
export function labelledAs(unit: Unit, at: number, value: string): LabelledAs {
  const modality = isPutInto(unit, at)
  if (modality !== undefined) return { modality }
  if (OF_PICTURES.test(value)) return { beside: 'image' }
  const key = keyBefore(unit, at) ?? ''
  if (!isFooter(unit, at, key) && !/set_?footer/i.test(unit.enclosing(at, 1)?.name ?? '')) return {}
  const start = unit.tokens.start(at)
  return PICTURED.test(unit.text.slice(Math.max(0, start - BEFORE), start + BEHIND)) ? { beside: 'image' } : {}
}
