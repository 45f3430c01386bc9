import { STRING, TEXT } from '../syntax/tokens.ts'
import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** What a model is told that is to read words out of a picture, and that it is to add nothing. */
const READ_OUT =
  /(?:extract|recogni[sz]e|read)[^.\n]{0,60}\b(?:text|words?|characters?|letters|(?:hand)?writing|digits|numbers?|tables?|formulas?|equations?)\b[^.\n]{0,60}\b(?:images?|pictures?|scans?|screenshots?|pages?)\b|(?:extract|recogni[sz]e|read)[^.\n]{0,60}\b(?:images?|pictures?|scans?|screenshots?|pages?)\b[^.\n]{0,40}\b(?:text|words?|characters?|letters|(?:hand)?writing|digits|numbers?|tables?|formulas?|equations?)\b|(?:transcribe|\bOCR\b)[^.\n]{0,80}\b(?:images?|pictures?|scans?|screenshots?|pages?)\b|\bconvert[^.\n]{0,60}\b(?:images?|pictures?|scans?|screenshots?|pages?)\b[^.\n]{0,20}\b(?:in)?to\b[^.\n]{0,20}\b(?:text|markdown|latex|json|csv)\b|(?:识别|提取)[^。\n]{0,30}(?:图片|图像|图中|截图)[^。\n]{0,12}(?:文字|文本|字符|公式|表格|数字|内容)|(?:图片|图像|图中|截图)[^。\n]{0,30}(?:识别|提取)[^。\n]{0,20}(?:文字|文本|字符|公式|表格|数字|内容)|(?:图片|图像|图中|截图)[^。\n]{0,12}(?:文字|文本|字符|公式|表格|数字|内容)[^。\n]{0,20}(?:识别|提取)/i
const NO_MORE =
  /\b(?:output|return|reply with|give)\b[^.\n]{0,20}\bonly\b|\bonly (?:output|return|give)|\bdo not add\b|(?:只|仅)(?:需)?(?:输出|返回)|不要添加/i
/** That it is to take the words out of a picture, and nothing else at all. */
const ALL_TOLD =
  /["'`](?:please )?(?:extract|read|recogni[sz]e|transcribe|ocr) (?:all )?(?:the )?(?:text|words) (?:from|in|on) (?:the |this )?(?:image|picture|page)[.!]?["'`]|["'`](?:请)?(?:识别|提取)(?:这张)?(?:图片|图像)(?:中|里)?的?(?:所有)?文字[。]?["'`]/i
const TALKED = /history|conversation|question|user_?input|\bstream\b|chat_?message/i
/** What is forbidden says nothing of what is asked for. */
const FORBIDDEN = /(?:\b(?:do not|don['’]t|without|never|no)\b|不要|不得|请勿|无需)[^.。,，;；\n]{0,120}/gi
/** That it is to make something of what it reads: a page out of a sketch, a poem or an advertisement about a photograph. */
const MAKES =
  /\b(?:re)?writ(?:e|ing)\b|\b(?:generate|create|compose|design|build|draft|invent|imagine|tell|describe|explain|reply|respond|alt[- ]?text|summari[sz]e|translate|answer|solve|suggest|recommend|roast|poems?|verses?|stor(?:y|ies)|tales?|songs?|jokes?|essay|copywriting|captions?|prompts?|recipes?|html|css|react|tailwind|vue|svg)\b|(?<!verification |captcha |bar|qr|bar |qr )\bcode\b|写|生成|创作|编[写成个]|文案|描述|翻译|总结|回复|解答|回答|讲|故事|代码|设计|点评|建议|提示词|诗/i
/** Whatever begins what a model is told; a file with two of them asks for something else as well. */
const ASKED = /\b(?:messages|contents)["']?\s{0,4}[:=]\s{0,4}\[/g
const SENT = /\bcompletions\.create\(|\/chat\/completions\b/g

/** Whether a file has a model read pictures out and asks it for nothing else: what comes back stood in the picture. */
export function readsOut(unit: Unit): boolean {
  if (!unit.mentions('image_url')) return false
  const reads = unit.says(ALL_TOLD) || (unit.says(READ_OUT) && unit.says(NO_MORE) && !unit.says(TALKED))
  return reads && [ASKED, SENT].every(once => [...allMatches(unit.text, once)].length < 2) && !makes(unit)
}

function makes({ tokens }: Unit): boolean {
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind(at)
    if ((kind === STRING || kind === TEXT) && isMaking(tokens.value(at))) return true
  }
  return false
}

/** A text of several words, as against a name. */
const SPOKEN = /\S\s+\S|[\u4e00-\u9fff]{4}/

function isMaking(text: string): boolean {
  return SPOKEN.test(text) && MAKES.test(text.replace(FORBIDDEN, ''))
}
