import { WORD } from '../../syntax/tokens.ts'
import type { Confidence } from '../../evidence/vocabulary.ts'
import { isCompared } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { labelKind } from '../label-words.ts'
import type { Call, Unit } from '../unit.ts'
import { gate } from '../../text/looked-at.ts'
import { ATTACHED, exportWay, MAILS, mayExport, RUBY_SENDS } from '../export-ways.ts'
import { functionsIn, innermost } from '../functions.ts'
import { whatLeaves } from '../what-leaves.ts'
import { isDefinition } from './generation.ts'
import { allMatches } from '../../text/steps.ts'

const DOWNLOADS =
  /^(saveAs|html2canvas|toPng|toJpeg|exportAs\w+|downloadAs\w*|downloadImage|downloadFile|downloadBlob|download_button|DownloadButton|writeFileXLSX|html2pdf|jsPDF|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|saveFile)$/
const COPIES = /^(writeText|copyToClipboard|setClipboardData|copyTextToClipboard)$/

/** Names and words of a notice that is joined to what is exported. */
const NOTICE =
  /\b\w*(?:ai_?(?:notice|label|disclaimer|mark|tip|note|footer|hint)|notice|disclaimer|aigc|declaration)\w*\b/i
const CONSTANT = /\b(?:[A-Z]+_)?LABEL(?:_[A-Z]+)?\b/
/** `<a href={url} download={name}>`, `link.download = name`. */
const ATTRIBUTE = /\bdownload ?= ?([^=\s])/g
/** The beginning of an element that is not closed yet. */
const OPEN_TAG = /<[a-z][^<;]*$/i
const REACH = 400

/** Whether what a call takes away is given a notice first: in its arguments, or in the lines of its function before it. */
function isLabelled(unit: Unit, call: Call): boolean {
  const start = unit.tokens.start(call.at)
  const before = unit.text.slice(Math.max(0, start - REACH), start)
  const head = innermost(functionsIn(unit), start)?.start ?? 0
  const own = before.slice(
    Math.max(
      before.lastIndexOf('function '),
      before.lastIndexOf('=> {'),
      before.lastIndexOf('def '),
      head - (start - before.length),
      0,
    ),
  )
  const text = own + unit.text.slice(start, unit.tokens.end(unit.tokens.partner(call.open)))
  return hasNotice(text.replaceAll(/import[^\n]*/g, '')) || labelKind(text.slice(-300)) === 'statement'
}

function hasNotice(text: string): boolean {
  return NOTICE.test(text) || CONSTANT.test(text)
}

/** On a server the same words fetch a file from elsewhere, or keep what somebody sent: nobody takes anything away. */
const FETCHES = /^(downloadFile|downloadImage|saveFile|saveImage|downloadBlob)$/
const SERVER_SIDE = new Set(['java', 'go', 'php', 'ruby', 'csharp', 'rust', 'python'])
/** Where frameworks keep what runs on the server, and what a program stores things with for itself. */
const SERVER_PATH = /(^|\/)(server|api)\/|\+(page\.)?server\.[jt]s$|\.server\.[jt]sx?$/
const STORES = /(?:service|stor(?:e|age)|repo(?:sitory)?|db|cache|oss|bucket)\.\w+$/i

function isOnServer(unit: Unit, { name, at }: Call): boolean {
  if (!FETCHES.test(name)) return false
  if (SERVER_PATH.test(unit.path) || STORES.test(unit.chain(at))) return true
  if (SERVER_SIDE.has(unit.language)) return !unit.says(/import android|\bMAUI\b|Microsoft\.Maui|System\.Windows/)
  return unit.imported(/^(node:)?(fs|fs\/promises|stream|express|koa)$/)
}

/** Ways by which a person takes content away: files, clipboard, share sheets. */
export const exportPaths: Detector = {
  calls: name => DOWNLOADS.test(name) || COPIES.test(name) || mayExport(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call) || isOnServer(unit, call)) return
    const end = unit.tokens.start(Math.max(call.open, unit.tokens.after(call.open) - 1))
    // What leaves with the notice in it needs no other label: it is kept for the record.
    const way = exportWay(unit, call)
    if (way !== undefined) {
      const sure = way === 'download' && !isLabelled(unit, call) ? 'medium' : 'low'
      give(unit, call.at, unit.chain(call.at), { what: way, end, sure }, sink)
    } else if (DOWNLOADS.test(call.name))
      give(unit, call.at, call.name, { what: 'download', end, sure: isLabelled(unit, call) ? 'low' : 'medium' }, sink)
    else if (COPIES.test(call.name)) give(unit, call.at, call.name, { what: 'copy', end, sure: 'low' }, sink)
  },
  stringsNeed: gate(ATTACHED),
  string(unit, at, value, sink) {
    if (value.length < 300 && ATTACHED.test(value)) attached(unit, at, sink)
  },
  finish(unit, sink) {
    if (unit.language === 'ruby') sent(unit, sink)
    for (const { index, 1: next } of allMatches(unit.text, ATTRIBUTE)) {
      const at = unit.at(index)
      if (unit.tokens.kind(at) !== WORD || !isGiven(unit, at, next ?? '')) continue
      give(unit, at, 'download', { what: 'download', end: index + 80, sure: 'medium' }, sink)
      return
    }
  },
}

/** An answer that a browser keeps as a file; letters carry attachments of their own. */
function attached(unit: Unit, at: number, sink: Sink): void {
  if (isCompared(unit, at) || unit.says(MAILS)) return
  const { tokens, text } = unit
  const start = tokens.start(at)
  const around = innermost(functionsIn(unit), start)
  const from = Math.max(around?.start ?? 0, start - REACH)
  const to = Math.min(around?.stop ?? start + REACH, start + REACH)
  const whole = text.slice(from, to)
  const sure = hasNotice(whole) || labelKind(whole.slice(-300)) === 'statement' ? 'low' : 'medium'
  give(unit, at, 'attachment', { what: 'download', from, end: to, sure }, sink)
}

/** `send_data text, filename: name` of Ruby. */
function sent(unit: Unit, sink: Sink): void {
  for (const { index, 0: line, 1: name = '' } of allMatches(unit.text, RUBY_SENDS)) {
    const at = unit.at(index + line.indexOf(name))
    if (at < 0) continue
    const end = index + line.length
    const from = innermost(functionsIn(unit), index)?.start ?? index
    const sure = hasNotice(unit.text.slice(from, end)) ? 'low' : 'medium'
    give(unit, at, name, { what: 'download', from: Math.max(from, index - REACH), end, sure }, sink)
  }
}

/** Whether `download` is set on a link or in an element: a variable or function of that name takes nothing away. */
function isGiven(unit: Unit, at: number, next: string): boolean {
  if (unit.tokens.isPunct(at - 1, '.')) return true
  if (!'"\'`{'.includes(next) || /^(const|let|var|[,{(])$/.test(unit.tokens.value(at - 1))) return false
  const start = unit.tokens.start(at)
  return OPEN_TAG.test(unit.text.slice(Math.max(0, start - REACH), start))
}

interface Way {
  readonly what: 'download' | 'copy' | 'share'
  /** Where the text that tells what leaves begins, if not at the call, and where it ends. */
  readonly from?: number
  readonly end: number
  readonly sure: Confidence
}

function give(unit: Unit, at: number, value: string, { what, from, end, sure }: Way, sink: Sink): void {
  const { of, modality } = whatLeaves(unit, at, end, from)
  sink.add('export', unit.span(at), value, { what, ...(of && { of }), ...(modality && { modality }) }, sure)
}
