import { gate } from '../../text/looked-at.ts'
import { toldTo, writtenAs } from '../command-text.ts'
import { isCompared } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { leftBy, PICTURE_PROGRAM, PICTURE_WORDS } from '../picture-programs.ts'
import { statementOf } from '../statements.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

const FFMPEG = /^(?:[\w./\\:-]{0,80}[/\\])?ffmpeg(?:\.exe)?(?=$|\s)/
/** Files whose writer keeps known keys alone, unless it is told `use_metadata_tags`. */
const MP4 = /^(?:mp4|mov|m4v|m4a|3gp)$/
const MP4_NAMED = /\.(?:mp4|mov|m4v|m4a)\b/i
const OTHERS_NAMED = /\.(?:mkv|webm|mp3|wav|ogg|flac|png|jpe?g|webp)\b/i
const INPUT = /(?:^|[\s"'`,([])-i(?=["'`\s,])/
/** Seen by itself, as what drops all. */
const MAP_NONE = /-map_metadata["'`,\s=]{1,6}-1/
const KEEPS_KEYS = 'use_metadata_tags'
/** The label as a key, given in one command with what makes the writer keep it. */
const LABELS = /use_metadata_tags[\s\S]{0,400}\bAIGC\b|\bAIGC\b[\s\S]{0,400}use_metadata_tags/
/** What a file is called that carries the label already. */
const LABELLED = /tagged|label|aigc|marked/i

/** Libraries that put an ffmpeg command together, and the calls that name the file it writes. */
const WRAPPERS =
  /^(?:fluent-ffmpeg|ffmpeg|ffmpy|ffmpegio|typed_ffmpeg|github\.com\/u2takey\/ffmpeg-go|FFMpegCore|Xabe\.FFmpeg|FFMpeg\\|com\.arthenica|ffmpeg_kit_flutter|ws\.schild\.jave|streamio-ffmpeg)/
const SAVES = /^(?:save|saveToFile|mergeToFile|output|Output|OutputToFile|SetOutput|transcode)$/
/** One line of options, without the program's name. */
const KITS = /^(?:execute|executeAsync|executeWithArguments|exec)$/
const KIT = /FFmpegKit|FFmpeg\b|\bffmpeg\.exec/

/** Programs and their wrappers that write a file anew without the label of the old one. */
export const mediaPrograms: Detector = {
  stringsNeed: gate(FFMPEG, PICTURE_WORDS),
  calls: name => SAVES.test(name) || KITS.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call) || unit.language === 'shell') return
    if (KITS.test(call.name)) {
      if (unit.says(KIT) && KIT.test(unit.chain(call.at))) remux(unit, call.at, unit.inside(call.open), INPUT, sink)
    } else if (unit.mentions('ffmpeg') || unit.mentions('FFMpeg') || unit.mentions('FFmpeg')) wrapped(unit, call, sink)
  },
  string(unit, at, value, sink) {
    if (value.length > 2000 || unit.language === 'html' || isCompared(unit, at)) return
    if (FFMPEG.test(value)) remux(unit, at, toldTo(unit, at), INPUT, sink)
    else picture(unit, at, value, sink)
  },
}

/** `ffmpeg(input).outputOptions([…]).save(output)`: options and output in one statement. */
function wrapped(unit: Unit, call: Call, sink: Sink): void {
  if (!unit.imported(WRAPPERS) && !/ffmpeg/i.test(unit.chain(call.at))) return
  const { first, last } = statementOf(unit, call.at)
  const said = unit.text.slice(unit.tokens.start(first), unit.tokens.end(last))
  if (!/ffmpeg|transcode|\bMovie\b|\bstream\b/i.test(said)) return
  // The file is what the call names, whatever follows it.
  remux(unit, call.at, `${said} ${firstOf(unit, call)}`, /./, sink)
}

function firstOf(unit: Unit, call: Call): string {
  const inside = unit.inside(call.open)
  const string = unit.firstString(call.open)
  return string ? `"${string.value}"` : (/^[^,]{1,120}/.exec(inside)?.[0] ?? '')
}

/** A label kept as an MP4 key is dropped in silence by every ffmpeg command that writes MP4 or MOV without `use_metadata_tags`. */
function remux(unit: Unit, at: number, told: string, reads: RegExp, sink: Sink): void {
  if (told.includes(KEEPS_KEYS) || MAP_NONE.test(told) || !reads.test(told) || !writesMp4(unit, told)) return
  const start = unit.tokens.start(at)
  const isLabel = /\bAIGC\b/.test(told)
  // What is labelled further down need not carry a label yet.
  const isLabelledHere = unit.mentions('AIGC') && !LABELS.test(unit.text.slice(start + told.length, start + 20_000))
  if (!isLabelledHere && !isLabel && !LABELLED.test(told) && !unit.says(LABELLED)) return
  const detail = isLabelledHere || isLabel ? {} : { ifLabelled: true as const }
  sink.add(
    'metadata-strip',
    unit.span(at),
    shownAs(told),
    { tool: 'ffmpeg', ...detail, within: functionAround(unit, start) },
    'medium',
  )
}

/** A command in a few words: two of one file are two steps. */
function shownAs(told: string): string {
  const words = told
    .slice(0, 200)
    .replace(/["'`,[\]\s]+/g, ' ')
    .trim()
  return `ffmpeg ${words.replace(/^ffmpeg(?:\.exe)? /, '')}`.slice(0, 48).trim()
}

function writesMp4(unit: Unit, told: string): boolean {
  const ending = writtenAs(unit, told)
  if (ending !== undefined) return MP4.test(ending)
  return unit.says(MP4_NAMED) && !OTHERS_NAMED.test(told)
}

/** A program that makes a picture smaller and leaves nothing, or one block, of what it said of itself. */
function picture(unit: Unit, at: number, value: string, sink: Sink): void {
  const program = PICTURE_PROGRAM.exec(value)?.[1]
  if (program === undefined) return
  const left = leftBy(program, toldTo(unit, at))
  if (left === 'all') return
  sink.add(
    'metadata-strip',
    unit.span(at),
    program,
    {
      tool: 'program',
      ...(left === 'none' ? {} : { keeps: left }),
      ifLabelled: true,
      within: functionAround(unit, unit.tokens.start(at)),
    },
    'medium',
  )
}
