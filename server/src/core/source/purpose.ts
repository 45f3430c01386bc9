import type { Modality } from '../evidence/vocabulary.ts'
import { readsOut } from './reads-out.ts'
import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/** Names of what is no generated content, in what a program calls its values and functions. */
const RECOGNISED =
  /embed|rerank|\brank|ranker|ranking|transcri|(^|_)(asr|stt|ocr|vector)(_|$)|speech_?to_?text|count_?-?tokens\b/i

/** Whether the names around a value say that what it leads to is recognition, vectors or ranks. */
export function isForRecognition(names: readonly string[]): boolean {
  return names.some(name => RECOGNISED.test(name))
}

/** Parts of a product that turn content into vectors, ranks or transcripts, whatever model they ask to do it. */
const RECOGNISING =
  /(^|[/_-])(embed(ding|der)?s?|re-?rank(er|ing)?s?|asr|stt|audio-?llm|speech[-_]?to[-_]?text|transcri\w*|ocr)([/_.-]|$)/i

/** Whether a file's place, or all that it tells a model to be, says that it asks to recognise: nothing in it generates for people. */
export function recognises(unit: Unit): boolean {
  return unit.remember(
    'recognises',
    () => RECOGNISING.test(withSeparators(unit.path)) || (unit.says(JUDGE) && judges(unit)) || readsOut(unit),
  )
}

/** What a model is told to be, up to the end of the sentence. */
const TOLD = /\b[Yy]ou are (?:an? |the )[^.!?"'`\n]{3,120}|你是(?:一?[个名位])?[^。！？"'`\n]{2,60}/g
const JUDGE =
  /\b[Yy]ou are (?:an? |the )[^.!?"'`\n]{0,60}\b(?:(?:detect(?:ion|or)|classif(?:ier|ication)|moderat(?:ion|or)|scoring|filter(?:ing)?)\b|grader\b)|你是(?:一?[个名位])?[^。！？"'`\n]{0,24}(?:分类|检测|识别|审核|打分|评分|过滤)(?:器|系统|专家|助手|引擎|模型|员)/
/** The answer is a judgement: yes or no, a score, a class. */
const VERDICT =
  /\bis_?[a-zA-Z]+\b[^\n]{0,12}\b(?:bool\w*|true|false)|\b(?:score|confidence|probability)\b[^\n]{0,24}(?:number|float|double|\b0(?:\.0)?\b)|\b(?:label|category|verdict)\b["'`]?\s*:/i

function judges(unit: Unit): boolean {
  return VERDICT.test(unit.text) && [...allMatches(unit.text, TOLD)].every(([told]) => JUDGE.test(told))
}

/** What turns speech into words, at the vendors whose one address, or one package, serves both ways. */
const HEARS =
  /Transcri(?:ber|ption|be)|Recogni[sz](?:er|ing|e[A-Z(_])|speech_?recogn|Recogni[sz]e?Once|speech[-_ ]?to[-_ ]?text|(?<![a-z])(?:asr|stt|iat|rtasr|sauc)(?![a-z])|语音识别|语音转|语音输入|听写|转写/i
/** Any sign that it is made to speak as well, or to sing and play. */
const SPEAKS =
  /synth|text[-_ ]?to[-_ ]?speech|tts|\bspeak(?!er)|speech\.create|voice_?(?:type|name|id)\b|per=|musi[ck]|\bsongs?\b|lyric|\bsing(?:ing|s)?\b|sound[-_ ]?effect|\bsuno|\budio|歌|音乐|音樂|音效|乐曲|作曲|配乐|合成|朗读|播报|发音人|语音播|音色/i

/** Whether a file asks what makes sound, and nothing else, to listen, and says nothing of having it speak. */
export function hears(unit: Unit, generates: readonly Modality[]): boolean {
  if (generates.length === 0 || generates.some(one => one !== 'audio')) return false
  return unit.remember('hears', () => unit.says(HEARS) && !unit.says(SPEAKS))
}

/** `CohereRerank.ts` → `Cohere-Rerank.ts`: words of a name are words, however they are joined. */
function withSeparators(path: string): string {
  return path.replace(/([a-z\d])([A-Z])/g, '$1-$2')
}
