import type { Span } from '../text/span.ts'
import { step } from '../text/steps.ts'

/** One instruction of an Ollama Modelfile. */
export interface Instruction {
  /** Upper case, as in the reference. */
  readonly name: string
  readonly nameSpan: Span
  /** Without quotes. */
  readonly value: string
  readonly span: Span
}

const INSTRUCTION = /^[ \t]*(FROM|ADAPTER|SYSTEM|TEMPLATE|PARAMETER|LICENSE|MESSAGE|REQUIRES)[ \t]+/i

/** Reads an Ollama Modelfile: instructions at line starts, `"""` over several lines, comments left out. */
export function parseModelfile(text: string): Instruction[] {
  const found: Instruction[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    step(4)
    const lineEnd = endOfLine(text, at)
    const match = INSTRUCTION.exec(text.slice(at, lineEnd))
    if (!match?.[1]) {
      at = lineEnd + 1
      continue
    }
    const nameStart = at + match[0].indexOf(match[1])
    const { span, next } = valueFrom(text, at + match[0].length, lineEnd)
    found.push({
      name: match[1].toUpperCase(),
      nameSpan: { start: nameStart, end: nameStart + match[1].length },
      value: text.slice(span.start, span.end),
      span,
    })
    at = next
  }
  return found
}

function valueFrom(text: string, start: number, lineEnd: number): { span: Span; next: number } {
  if (text.startsWith('"""', start)) {
    const close = text.indexOf('"""', start + 3)
    if (close >= 0) return { span: { start: start + 3, end: close }, next: endOfLine(text, close + 3) + 1 }
  }
  const raw = text.slice(start, lineEnd).replace(/(?<![\s\uFEFF])[\s\uFEFF]+$/, '')
  const quoted = raw.length >= 2 && raw.startsWith('"') && raw.endsWith('"')
  const span = quoted ? { start: start + 1, end: start + raw.length - 1 } : { start, end: start + raw.length }
  return { span, next: lineEnd + 1 }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
