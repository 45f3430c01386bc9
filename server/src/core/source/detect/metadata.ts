import { STRING } from '../../syntax/tokens.ts'
import { isBrought, redrawn } from '../canvas.ts'
import { isCompared } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { isTakenBack } from '../taken-back.ts'
import type { Call, Unit } from '../unit.ts'
import { functionAround } from '../function-around.ts'
import { statementOf } from '../statements.ts'
import { isDefinition } from './generation.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'

/** Members of the label of GB 45438-2025, which nothing else is called. */
const MEMBERS = /\b(ContentProducer|ProduceID|ContentPropagator|PropagateID|ReservedCode1)\b/
const STANDARD = /tc260|TC260|^AIGC$|AIGC=/
/** Calls of sharp that carry on, or write, all of the metadata or one block of it. */
const KEEPS_ALL = /keepMetadata|withMetadata/
const KEEPS_EXIF = /keepExif|withExif/
const KEEPS_XMP = /keepXmp|withXmp/
/** What a function or a picture is called that has been labelled. */
const LABELLED = /label|aigc|tagged|marked/i
/** Arguments by which programs drop what a file says of itself. */
const MAP_NONE = /^-?-?map_metadata$|-map_metadata[ =]-1/
const CLEAR_ALL = /^-all=$|exiftool\b.*-all=/
const STRIP = /^-strip$|(convert|magick|mogrify)\b.*\s-strip\b/
const REMOVAL = /^(remove|strip|clean|erase|delete)[_-]?(aigc|ai[_-]?(label|mark|watermark|metadata|tag))/i
/** What must stand near a switch called `watermark` for it to be a provider's own. */
const VENDOR =
  /seedream|seedance|dashscope|\bwanx?\d|\bwan-|cogview|cogvideo|jimeng|\bkling|prompt_extend|images\/generations|volces|bigmodel|hailuo|minimax|\bvidu|\bark\b|aigc_meta|text2image|image_generation|video_generation/i

/** The switch as vendors' interfaces and their SDKs in many languages spell it. */
const SWITCH = /\b(?:(?:set_?|with_?)?(?:add_?|enable_?)?water_?mark(?:_?enabled)?|logo_add)\b/gi

/** Writers of the AIGC label, steps that lose a file's metadata, and vendors' watermarks switched off. */
export const metadata: Detector = {
  stringsNeed: gate(STANDARD, MAP_NONE, CLEAR_ALL, STRIP),
  calls: name => /^(sharp|toBlob|toDataURL)$/.test(name) || REMOVAL.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    if (call.name === 'sharp' && unit.imported(/^sharp$/)) sharp(unit, call, sink)
    else if (/^(toBlob|toDataURL)$/.test(call.name)) canvas(unit, call, sink)
    else if (REMOVAL.test(call.name) && !isTakenBack(unit, call))
      sink.add('label-removal', unit.span(call.at), call.name, { what: call.name })
  },
  string(unit, at, value, sink) {
    if (value.length > 400) return
    if (STANDARD.test(value) && !isCompared(unit, at)) label(unit, at, value, sink)
    else if (MAP_NONE.test(value)) flag(unit, at, value, 'ffmpeg', '-1', sink)
    else if (CLEAR_ALL.test(value)) sink.add('metadata-strip', unit.span(at), value, { tool: 'exiftool' })
    else if (STRIP.test(value)) sink.add('metadata-strip', unit.span(at), value, { tool: 'imagemagick' })
  },
  finish(unit, sink) {
    watermark(unit, sink)
    madeElsewhere(unit, sink)
  },
}

/** A canvas keeps no metadata: what is drawn on it and taken off again has lost its label. */
function canvas(unit: Unit, call: Call, sink: Sink): void {
  const sure = redrawn(unit, call)
  if (sure !== undefined) sink.add('metadata-strip', unit.span(call.at), unit.chain(call.at), { tool: 'canvas' }, sure)
}

function sharp(unit: Unit, call: Call, sink: Sink): void {
  if (!/toFile|toBuffer/.test(unit.text) || readsOnly(unit, call) || isBrought(unit, call)) return
  const said = ofPipeline(unit, call) ?? unit.text
  const keepsExif = KEEPS_EXIF.test(said)
  const keepsXmp = KEEPS_XMP.test(said)
  if (KEEPS_ALL.test(said) || (keepsExif && keepsXmp)) return
  const close = unit.tokens.partner(call.open)
  sink.add(
    'metadata-strip',
    unit.span(call.at, close > call.at ? close : call.at),
    'sharp()',
    {
      tool: 'sharp',
      ...(keepsExif ? { keeps: 'exif' } : keepsXmp ? { keeps: 'xmp' } : {}),
      within: functionAround(unit, unit.tokens.start(call.at)),
    },
    'medium',
  )
}

/** A pipeline that takes what was labelled in this file, up to where it ends: what it keeps is said in it alone. */
function ofPipeline(unit: Unit, call: Call): string | undefined {
  if (!unit.says(KEEPS_XMP) && !unit.says(KEEPS_EXIF) && !unit.says(KEEPS_ALL)) return undefined
  const taken = /^\s{0,9}(?:await )?([\w$]{1,60})\b(\()?/.exec(unit.inside(call.open))
  const name = taken?.[1]?.replaceAll('$', '\\$')
  if (name === undefined) return undefined
  const isLabelled =
    LABELLED.test(name) ||
    unit.remember(`labelled ${name}`, () =>
      new RegExp(`\\b${name} ?= ?[^;\\n]{0,160}(?:with(?:Xmp|Exif|Metadata)|[lL]abel|[aA]igc|[eE]mbed)`).test(
        unit.text,
      ),
    )
  const { first, last } = statementOf(unit, call.at)
  const said = unit.text.slice(unit.tokens.start(first), unit.tokens.end(last))
  return isLabelled && /to(?:File|Buffer)/.test(said) ? said : undefined
}

/** `sharp(bytes).metadata()` looks at a picture, and writes none. */
function readsOnly({ tokens }: Unit, call: Call): boolean {
  const after = tokens.after(call.open)
  return tokens.isPunct(after, '.') && /^(?:metadata|stats)$/.test(tokens.value(after + 1))
}

function flag(unit: Unit, at: number, value: string, tool: 'ffmpeg', argument: string, sink: Sink): void {
  const { tokens } = unit
  if (value.includes(argument) || tokens.value(at + 2) === argument || tokens.value(at + 1) === argument)
    sink.add('metadata-strip', unit.span(at), value, { tool })
}

function label(unit: Unit, at: number, value: string, sink: Sink): void {
  if (!MEMBERS.test(unit.text) && !/tc260/i.test(value) && !/AIGC=/.test(value)) return
  const reads = /read|parse|detect|check|verify/i.test(unit.path) && !/write|embed|add|insert|inject/i.test(unit.text)
  const what = reads ? 'reader' : 'writer'
  sink.add('label-metadata', unit.span(at), value.slice(0, 80), { what, ...blockOf(unit) }, 'medium')
}

const IN_XMP = /xmp|rdf:|ns\/AIGC/i
/** A block that is read from a picture, or handed on, holds what another wrote. */
const IN_EXIF = /UserComment|0x9286|37510|(?<!get|keep)exif(?!tool| ?=)/i

/** The block that a writer puts the label in, where its file speaks of one alone. */
function blockOf(unit: Unit): { place?: 'exif' | 'xmp' } {
  const [xmp, exif] = [unit.says(IN_XMP), unit.says(IN_EXIF)]
  return xmp === exif ? {} : { place: xmp ? 'xmp' : 'exif' }
}

/** Libraries that write the field, and services that are told to: Tencent Cloud's rules by `AIGCMetadata`, Aliyun's by a `WmType` of `Aigc…`. */
const WRITERS = /^(?:image-aigc-metadata|metatoolkit|aigc[_-]image[_-]metadata)(?:[/.]|$)/
const TOLD = /\bAIGCMetadata\b|\bWmType\b["']?[ \t]{0,8}[:=(,][ \t]{0,8}["']Aigc/g

/** A label that a library or a cloud service writes at this file's word. */
function madeElsewhere(unit: Unit, sink: Sink): void {
  const imported = unit.imports.find(one => !one.typeOnly && WRITERS.test(one.module))
  if (imported) sink.add('label-metadata', unit.span(imported.at, imported.last), imported.module, { what: 'writer' })
  if (!unit.mentions('AIGCMetadata') && !unit.mentions('WmType')) return
  for (const { index, 0: said } of allMatches(unit.text, TOLD)) {
    const at = unit.at(index)
    if (at < 0 || isCompared(unit, at)) continue
    sink.add('label-metadata', unit.stretch(index, index + said.length), said, { what: 'writer' }, 'medium')
    return
  }
}

/** `watermark: false`, `"watermark": opts.get("watermark", False)`, `.addWatermark(false)`, `Watermark: volcengine.Bool(false)`. */
function watermark(unit: Unit, sink: Sink): void {
  if (!unit.mentions('atermark') && !unit.mentions('logo_add')) return
  if (!VENDOR.test(unit.text)) return
  const { tokens } = unit
  for (const { index } of allMatches(unit.text, SWITCH)) {
    const at = unit.at(index)
    if (at < 0) continue
    const value = valueGiven(unit, at)
    if (value === undefined) continue
    sink.add('vendor-watermark', unit.span(at, value.at), unit.text.slice(tokens.start(at), tokens.end(value.at)), {
      on: value.on,
    })
  }
}

/** The value behind `watermark:` or `watermark =`, or the default of an option of that name: `Input("watermark", default=True)`. */
function valueGiven(unit: Unit, at: number): { on: boolean; at: number } | undefined {
  const { tokens } = unit
  if (tokens.isPunct(at + 1, ':') || tokens.isPunct(at + 1, '=')) return valueAfter(unit, at + 2)
  // A setter or builder: nothing but the value in its brackets.
  if (tokens.isPunct(at + 1, '(') && tokens.kind(at) !== STRING && tokens.after(at + 1) <= at + 6)
    return valueAfter(unit, at + 2)
  const open = tokens.parent(at)
  const option = tokens.kind(at) === STRING && unit.callAt(open) !== undefined ? unit.option(open, 'default') : -1
  return option < 0 ? undefined : valueAfter(unit, option)
}

function valueAfter(unit: Unit, from: number): { on: boolean; at: number } | undefined {
  const { tokens } = unit
  for (let at = from; at < from + 12; at++) {
    if (tokens.isPunct(at, ',') && tokens.parent(at) === tokens.parent(from)) return undefined
    const value = tokens.value(at)
    if (/^(false|False|FALSE)$/.test(value)) return { on: false, at }
    if (/^(true|True|TRUE)$/.test(value)) return { on: true, at }
    if (value === ';' || value === '}') return undefined
  }
  return undefined
}
