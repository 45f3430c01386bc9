import { uriPath, wellFormed } from '../core/text/uri-path.ts'
import type { Position, Range } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { LineIndex } from '../core/text/line-index.ts'
import type { Span } from '../core/text/span.ts'

/** A text with its lines counted when first asked. The only place where offsets become positions, and back. */
export class PositionedText {
  readonly text: string
  #index: LineIndex | undefined

  constructor(text: string) {
    this.text = text
  }

  rangeOf(span: Span): Range {
    this.#index ??= new LineIndex(this.text)
    return { start: this.#index.positionAt(span.start), end: this.#index.positionAt(span.end) }
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) }
  }

  offsetAt(position: Position): number {
    this.#index ??= new LineIndex(this.text)
    return this.#index.offsetAt(position)
  }
}

/** Whether two spans share a place; touching counts, as a cursor at the end of an underline is on it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Brings a URI to one spelling, so that what two sides encode differently (`%3A`, drive letters) still compares equal. */
export function normalUri(uri: string): string {
  return URI.parse(wellFormed(uri)).toString().replace(/\/$/, '')
}

/** The path of a document relative to a folder, or undefined when it lies outside. Both URIs in normal form. */
export function pathInside(folder: string, uri: string): string | undefined {
  const base = baseOf(folder)
  if (!uri.startsWith(base)) return undefined
  return uri.slice(base.length).split('/').map(decoded).join('/')
}

/** The URI of a relative path in a folder. */
export function uriInside(folder: string, path: string): string {
  return normalUri(`${baseOf(folder)}${uriPath(path)}`)
}

/** The last part of a folder's path, as people call it. */
export function folderName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1)) || 'app'
}

/** The directory of a document; of one without any, such as `untitled:Untitled-1`, its scheme with the colon. */
export function directoryOf(uri: string): string {
  const slash = uri.lastIndexOf('/')
  return uri.slice(0, slash < 0 ? uri.indexOf(':') + 1 : slash)
}

/** What stands before a path inside a folder. */
function baseOf(folder: string): string {
  return folder.endsWith(':') ? folder : `${folder}/`
}

/** As written where the escapes make no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
