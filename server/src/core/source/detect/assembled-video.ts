import { STRING } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { writtenAs } from '../command-text.ts'
import { statementOf } from '../statements.ts'
import type { Call, Unit } from '../unit.ts'

const MAKERS =
  /^(write_videofile|CompositeVideoClip|concatenate_videoclips|renderMedia|renderMediaOnLambda|save|saveToFile|mergeToFile|output)$/
const VIDEO = /\.(mp4|mov|webm|mkv|m4v|avi|flv)["']?\s*$/i
const SOUND = /\.(wav|mp3|aac|m4a|flac|ogg|opus|pcm)["']?\s*$/i
const SAVES = /^(?:save|saveToFile|mergeToFile|output)$/
/** What puts several things into one picture or shows a still one. */
const COMPOSES = /subtitles=|overlay|drawtext|-loop|concat|xfade|amix|zoompan|-shortest|\bass=/
/** Clips that are put together, as against one that is only written anew. */
const CLIPS =
  /AudioFileClip|ImageClip|ImageSequenceClip|TextClip|CompositeVideoClip|set_audio|with_audio|concatenate_videoclips/
const FFMPEG = /(^|[/\\])ffmpeg(\.exe)?$/

/** Video that a program puts together: content that is generated where generated parts go into it, which the service as a whole shows. */
export const assembledVideo: Detector = {
  start: unit => ['ffmpeg', 'moviepy', 'remotion'].some(one => unit.mentions(one)),
  calls: name => MAKERS.test(name),
  call(unit, call, sink) {
    if (SAVES.test(call.name)) {
      if (!unit.says(WRAPPED)) return
      const { first } = statementOf(unit, call.at)
      const chain = unit.text.slice(unit.tokens.start(first), unit.tokens.start(call.at))
      if (!ADDS.test(chain) || !isVideo(unit, call, chain)) return
    } else if (/Clip|videofile|clips$/.test(call.name) && !(unit.mentions('moviepy') && unit.says(CLIPS))) return
    give(unit, call.at, call.at, unit.chain(call.at), sink)
  },
  string(unit, at, value, sink) {
    if (FFMPEG.test(value)) list(unit, at, sink)
    else if (/(^|[\s/])ffmpeg\s/.test(value) && composes(value.split(/\s+/)))
      give(unit, at, at, value.slice(0, 60), sink)
  },
}

const WRAPPED = /fluent-ffmpeg|\bffmpeg\(/
/** What a chain puts together: more than one input, or what is drawn over one. */
const ADDS = /\.(?:input|addInput|mergeAdd|complexFilter|loop)\(/
/** How pictures are encoded, which a sound is never told. */
const PICTURED = /-c:v|-vcodec|\bvideoCodec\(|libx26[45]|-pix_fmt|0:v|yuv420p|\.fps\(|\.size\(/

/** Whether a chain writes a film: by the name of its file, or where that is handed over, by how it is encoded. */
function isVideo(unit: Unit, call: Call, chain: string): boolean {
  const ending = writtenAs(unit, unit.inside(call.open))
  return ending === undefined ? PICTURED.test(chain) : VIDEO.test(`.${ending}`)
}

/** `["ffmpeg", "-i", …, "out.mp4"]`: a command as a list of words. */
function list(unit: Unit, at: number, sink: Sink): void {
  const { tokens } = unit
  const outer = tokens.parent(at)
  const words: string[] = []
  for (let here = at + 1; here < tokens.count && here < at + 160; here++) {
    if (tokens.parent(here) === outer && (tokens.isPunct(here, ']') || tokens.isPunct(here, ')'))) break
    if (here >= tokens.after(outer)) break
    if (tokens.kind(here) === STRING && tokens.parent(here) === outer) words.push(tokens.value(here))
  }
  if (composes(words)) give(unit, at, at, 'ffmpeg', sink)
}

/** Whether a command puts several inputs, or one and what is drawn on it, into a video. */
function composes(words: readonly string[]): boolean {
  const inputs = words.filter(word => word === '-i').length
  const targets = words.filter(word => !word.startsWith('-'))
  if (SOUND.test(targets.at(-1) ?? '') || words.includes('-vn')) return false
  return (
    inputs >= 2 || (inputs === 1 && words.some(word => COMPOSES.test(word)) && targets.some(word => VIDEO.test(word)))
  )
}

function give(unit: Unit, first: number, last: number, value: string, sink: Sink): void {
  sink.add('generation', unit.span(first, last), value, { generates: ['video'], assembled: true }, 'medium')
}
