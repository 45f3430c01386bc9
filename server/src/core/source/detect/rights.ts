import { keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { TEXT_HINT, TEXT_RULES } from '../text-rules.ts'
import type { Unit } from '../unit.ts'

const PATHS: readonly (readonly [RegExp, 'user-agreement' | 'privacy-policy'])[] = [
  [/^\/?(?:[\w-]+\/)*(terms|tos|terms-of-(service|use)|user-agreement|agreement)\/?$/i, 'user-agreement'],
  [/^\/?(?:[\w-]+\/)*(privacy|privacy-policy)\/?$/i, 'privacy-policy'],
]
/** What people read has a space in it, or is Chinese. */
const SPOKEN = /[\s\u4e00-\u9fff]/
const SILENT = /prompt|error|log|console|placeholder|comment|test|describe|Description|Schema/i

/** Agreements, complaints, data subjects' rights, minors, training on input and companions, as people read them. */
export const rights: Detector = {
  start: unit => !/prompt/i.test(unit.path),
  text: (unit, at, value, sink) => said(unit, at, value, sink),
  string(unit, at, value, sink) {
    if (value.length > 80) return
    if (value.startsWith('/') && value.length < 60) path(unit, at, value, sink)
    else if (
      SPOKEN.test(value) &&
      TEXT_HINT.test(value) &&
      // Where it stands is asked last: that costs a walk.
      !SILENT.test(keyBefore(unit, at) ?? '')
    )
      said(unit, at, value, sink)
  },
}

function said(unit: Unit, at: number, value: string, sink: Sink): void {
  if (value.length > 160 || !TEXT_HINT.test(value)) return
  const text = value.replace(/\s+/g, ' ').trim()
  const found = TEXT_RULES.find(one => one.says.test(text))
  if (found !== undefined) sink.add(found.kind, unit.span(at), text, found.detail, 'medium')
}

function path(unit: Unit, at: number, value: string, sink: Sink): void {
  const found = PATHS.find(([pattern]) => pattern.test(value))
  if (found !== undefined) sink.add('agreement', unit.span(at), value, { what: found[1] }, 'medium')
  else if (/\/(report|complaints?|appeal)s?\/?$/.test(value) && unit.enclosing(at, 1) !== undefined)
    sink.add('complaint-entry', unit.span(at), value, { what: 'route' }, 'low')
}
