import type { EvidenceDetails } from '../../evidence/details.ts'
import { WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { elementName } from '../elements.ts'
import type { Call, Unit } from '../unit.ts'
import { isBrought } from '../canvas.ts'
import { functionAround } from '../function-around.ts'
import { isDefinition } from './generation.ts'

/** What generated pictures are called where they are made; pictures of users and products are none of ours. */
const GENERATED =
  /generat|aigc|seedream|dall-?e|midjourney|diffus(?:ion|ers)|text-?(?:2|to-?)image|txt2img|image_?synthesis|ImagePrompt|cogview|wanx|comfyui|生成|绘画/i
/** Signs that what the old file said of itself is carried on, or written anew. */
const CARRIES = /pnginfo|IIOMetadata|AIGC|[aA]igcLabel|aigc_label|label["', ]+copy|copyLabel/
/** Blocks that Pillow writes where it is given them, and arguments that may hold any. */
const GIVEN_EXIF = /\bexif ?=/
const GIVEN_XMP = /\bxmp ?=/
const GIVEN = /\bpnginfo ?=|\*\*/

/** Libraries that carry nothing over by themselves: Pillow without `exif`, `xmp` or `pnginfo`, Java's `ImageIO`, Go's encoders. */
const ENCODERS = [
  { tool: 'pillow', writes: /\.save$/, reads: /\bImage\.open\(/ },
  { tool: 'imageio', writes: /^ImageIO\.write$/, reads: /\bImageIO\.read\(/ },
  { tool: 'go-image', writes: /^(?:png|jpeg|gif)\.Encode$/, reads: /\b(?:image|png|jpeg|gif)\.Decode\(/ },
] as const

const STORES =
  /^(?:@aws-sdk\/(?:client-s3|lib-storage)|aws-sdk|cos-nodejs-sdk-v5|boto3|aioboto3|oss2|qcloud_cos)(?:[/.]|$)/
const UPLOADS = /^(?:PutObjectCommand|putObject|Upload|put_object|upload_file|upload_fileobj|put|upload)$/

/** What Pillow saves: the result of its own calls, or a name that says so. Models and forms are saved as well. */
const PICTURE =
  /^(?:.{0,80}[._])?(?:im|imgs?|images?|pics?|pictures?|photos?|thumbs?|thumbnails?|small|resized|cropped|frames?|canvas|poster|cover|generated|drawing|art(?:work)?)\d{0,3}$/i
const MADE = /\b(?:Image\.(?:open|new|fromarray|frombytes)|resize|convert|crop|thumbnail|rotate|paste|images)\b/

/** Steps by which generated pictures leave as files: encoded anew from others, drawn, or uploaded. */
export const filesOut: Detector = {
  calls: name => /^(?:save|write|Encode)$/.test(name) || UPLOADS.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const isPlain = unit.says(GENERATED) && !unit.says(CARRIES)
    if (!UPLOADS.test(call.name)) encoded(unit, call, isPlain, sink)
    else if (isPlain && !unit.says(GIVEN_EXIF) && !unit.says(GIVEN_XMP)) uploaded(unit, call, sink)
  },
  finish(unit, sink) {
    if (unit.mentions('next/image') && unit.imported(/^next\/image$/) && unit.says(GENERATED)) optimised(unit, sink)
  },
}

function encoded(unit: Unit, call: Call, isPlain: boolean, sink: Sink): void {
  const chain = unit.chain(call.at)
  const encoder = ENCODERS.find(one => one.writes.test(chain))
  if (!encoder || (encoder.tool === 'pillow' && !savesPicture(unit, call, chain))) return
  const { tool } = encoder
  const given = tool === 'pillow' ? unit.inside(call.open) : ''
  const [exif, xmp] = [GIVEN_EXIF.test(given), GIVEN_XMP.test(given)]
  if (GIVEN.test(given) || (exif && xmp)) return
  const isSure = isPlain && !(unit.says(GIVEN_EXIF) || unit.says(GIVEN_XMP))
  if (unit.says(encoder.reads)) {
    if (isBrought(unit, call)) return
    const within = functionAround(unit, unit.tokens.start(call.at))
    const detail: Partial<EvidenceDetails['metadata-strip']> = {
      ...((exif || xmp) && { keeps: exif ? 'exif' : 'xmp' }),
      ...(!isSure && { ifLabelled: true }),
    }
    sink.add('metadata-strip', unit.span(call.at), chain, { tool, ...detail, within }, 'medium')
  } else if (isSure) sink.add('file-out', unit.span(call.at), chain, { tool }, 'medium')
}

const FRAME = /\b(?:frame|tmp|temp)_?(?:path|file|name|dir)\b|\bframe_?\{|frames?_dir\b/i

function savesPicture(unit: Unit, call: Call, chain: string): boolean {
  const { tokens } = unit
  // A single frame is no picture that anybody gets: films are put together from them.
  if (FRAME.test(unit.inside(call.open))) return false
  if (tokens.isPunct(call.open + 1, ')') || !/^(?:python|notebook)$/.test(unit.language)) return false
  const owner = chain.slice(0, -'.save'.length)
  if (PICTURE.test(owner) || MADE.test(owner)) return true
  return /^\w{1,60}$/.test(owner) && unit.remember(`picture ${owner}`, () => isMadeAs(unit, owner))
}

/** Whether a name is given what Pillow or a pipeline makes. */
function isMadeAs(unit: Unit, name: string): boolean {
  const given = new RegExp(`(?:^|[^\\w.])${name}(?:: ?[\\w.]{1,40})? ?= ?([^\\n]{1,160})`, 'm').exec(unit.text)?.[1]
  return given !== undefined && MADE.test(given)
}

function uploaded(unit: Unit, call: Call, sink: Sink): void {
  if (!unit.imported(STORES)) return
  // Words that other objects have as well: only with the name of what is stored.
  if (/^(?:put|upload|Upload)$/.test(call.name) && !/\bBody\b/.test(unit.inside(call.open))) return
  sink.add('file-out', unit.span(call.at), unit.chain(call.at), { tool: 'object-store' }, 'medium')
}

/** What is shown of generated pictures; pictures of the page itself are not. */
const SHOWN = /generat|result|output|artwork|painting|drawn|drawing|creation|image_?url|pictures?\b|images?\b/i
const OWN =
  /avatar|logo|icon|banner|profile|user|badge|flag|background|placeholder|example|sample|upload|reference|input/i

/** `<Image>` of Next.js, by whatever name it is brought in, serves what its optimiser encodes anew, unless it is told not to. */
function optimised(unit: Unit, sink: Sink): void {
  const { tokens } = unit
  const name = unit.imports.find(one => one.module === 'next/image')?.names[0] ?? 'Image'
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isPunct(at, '<') || elementName(unit, at) !== name) continue
    const source = attribute(unit, at, 'src')
    const written = source < 0 ? '' : unit.inside(source)
    if (!SHOWN.test(written) || OWN.test(written)) continue
    if (['unoptimized', 'loader'].some(name => unit.text.slice(tokens.start(at), endOf(unit, at)).includes(name)))
      continue
    const shown = `<${name} src={${written.trim().slice(0, 80)}}>`
    sink.add('metadata-strip', unit.span(at + 1), shown, { tool: 'next-image' }, 'medium')
  }
}

/** The brace that opens an attribute's expression, or -1. */
function attribute(unit: Unit, element: number, name: string): number {
  const { tokens } = unit
  const end = endOf(unit, element)
  for (let at = element + 2; at < tokens.count && tokens.start(at) < end; at++)
    if (
      tokens.kind(at) === WORD &&
      tokens.value(at) === name &&
      tokens.isPunct(at + 1, '=') &&
      tokens.isPunct(at + 2, '{')
    )
      return at + 2
  return -1
}

/** Where an element's opening tag ends. */
function endOf(unit: Unit, element: number): number {
  const { tokens } = unit
  const last = Math.min(tokens.count, element + 200)
  for (let at = element + 2; at < last; at++) {
    if (tokens.isPunct(at, '{')) at = Math.max(at, tokens.after(at) - 1)
    else if (tokens.isPunct(at, '>') || tokens.isPunct(at, '/')) return tokens.start(at)
  }
  return tokens.start(Math.min(last, tokens.count - 1))
}
