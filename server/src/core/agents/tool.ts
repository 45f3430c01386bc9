import type { AuditResult } from '../engine/audit-result.ts'
import type { Language, Localized } from '../locale/messages.ts'

/** A folder as it was just read and judged, for tools that look at one. */
export interface Audited {
  readonly result: AuditResult
  readonly textOf: (path: string) => string | undefined
  readonly language: Language
}

/** What a tool is asked: plain values, as a program on the other side sent them. */
export type Arguments = Readonly<Record<string, unknown>>

/** A property of a tool's input, in the part of JSON Schema that every host understands. */
export interface Property {
  readonly type: 'string'
  readonly description: Localized
  readonly enum?: readonly string[]
}

/** A question that a program may ask. Tools only read: they write no file, start nothing and open no connection. */
export interface AgentTool {
  readonly name: string
  readonly title: Localized
  /** For the model that chooses: when to ask, and what comes back. */
  readonly description: Localized
  readonly properties: Readonly<Record<string, Property>>
  readonly required: readonly string[]
  /** `folder`: the folder is read and judged first; `law`: the tables alone answer. */
  readonly asks: 'folder' | 'law'
  /** The answer, before it is bounded as a whole. */
  readonly answer: (args: Arguments, audited: Audited) => object
}

/** A string argument; undefined where none, or something else, was given. */
export function textArgument(args: Arguments, name: string): string | undefined {
  const value = args[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
