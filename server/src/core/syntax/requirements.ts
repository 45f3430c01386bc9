import type { Span } from '../text/span.ts'

/** A requirement as PEP 508 writes it. */
export interface Requirement {
  /** As written, extras left out. */
  readonly name: string
  readonly span: Span
  /** The version specifier, when there is one: `>=1.2,<2`. */
  readonly version: string | undefined
  /** The environment marker after `;`. */
  readonly marker: string | undefined
}

export interface RequirementsFile {
  readonly requirements: readonly Requirement[]
  /** Files named by `-r` (include) and `-c` (constraint), relative to this one. */
  readonly includes: readonly { readonly path: string; readonly constraint: boolean }[]
  /** Folders installed from the repository itself: `-e ./lib`, `../lib`. */
  readonly folders: readonly string[]
}

const NAME = /^[ \t]*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(\[[^\]]*\]?)?[ \t]*/
const EGG = /[#&]egg=([A-Za-z0-9][A-Za-z0-9._-]*)/
const INCLUDE = /^[ \t]*(-r|--requirement|-c|--constraint)(?:[ \t]*=[ \t]*|[ \t]*)(\S+)/
const EDITABLE = /^[ \t]*(?:-e|--editable)(?:[ \t]*=[ \t]*|[ \t]+)/

/** Reads one requirement; `offset` is where `text` begins in the file. Gives nothing for an option, a path or a bare URL. */
export function parseRequirement(text: string, offset: number): Requirement | undefined {
  const egg = EGG.exec(text)
  if (egg?.[1] && /^\s*(?:[a-z]+\+)?[a-z]+:/i.test(text)) {
    const start = offset + egg.index + egg[0].length - egg[1].length
    return { name: egg[1], span: { start, end: start + egg[1].length }, version: undefined, marker: undefined }
  }
  const match = NAME.exec(text)
  const name = match?.[1]
  if (!match || !name) return undefined
  const rest = text.slice(match[0].length)
  if (!/^(?:$|[=<>!~@;(#]|\s|--)/.test(rest)) return undefined
  const start = offset + text.indexOf(name)
  const [specifier = '', marker] = splitOnce(rest.replace(/\s--?[a-z].*$/s, ''), ';')
  const version = specifier.startsWith('@') ? undefined : specifier.replace(/[()]/g, '').trim()
  return {
    name,
    span: { start, end: start + name.length },
    version: version || undefined,
    marker: marker?.trim() || undefined,
  }
}

/** Reads a requirements or constraints file. Pass it to `SourceFile.tree`. */
export function parseRequirements(text: string): RequirementsFile {
  const requirements: Requirement[] = []
  const includes: RequirementsFile['includes'][number][] = []
  const folders: string[] = []
  for (const { line, offset } of logicalLines(text)) {
    const include = INCLUDE.exec(line)
    if (include?.[2]) {
      if (include[2].includes('://')) continue
      includes.push({
        path: include[2],
        constraint: include[1]?.includes('c') === true && include[1] !== '--requirement',
      })
      continue
    }
    const editable = EDITABLE.exec(line)?.[0].length ?? 0
    const body = line.slice(editable)
    const path = /^\s*(?:file:)?(\.{1,2}(?:\/[^\s;[#]*)?)/.exec(body)?.[1]
    if (path) folders.push(path)
    const requirement = path ? undefined : parseRequirement(body, offset + editable)
    if (requirement) requirements.push(requirement)
  }
  return { requirements, includes, folders }
}

/** Lines with comments blanked and continuations joined, all of the same length as in the file. */
function* logicalLines(text: string): Generator<{ line: string; offset: number }> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = ''
  for (let at = start; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const raw = text.slice(at, end).replace(/(^|\s)#.*$/s, found => ' '.repeat(found.length))
    at = end + 1
    const continued = /\\\s*$/.exec(raw)
    line += continued ? `${raw.slice(0, continued.index)}${' '.repeat(continued[0].length)} ` : raw
    if (continued && at <= text.length) continue
    if (line.trim()) yield { line: line.trimEnd(), offset: start }
    start = at
    line = ''
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}
