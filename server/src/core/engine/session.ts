import { DECLARATION_FILE, type Declaration } from '../declaration/declaration.ts'
import { parseDeclaration } from '../declaration/parse.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Finding } from '../finding.ts'
import { inferServices } from '../service/infer.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { evaluate } from './evaluate.ts'
import { readFile } from './read-file.ts'

/** What a run is told from outside: the core knows no clock. */
export interface AuditOptions {
  /** ISO day; duties not yet in force on it are not engaged. */
  readonly asOf: string
  /** Severity set in settings for single rules; `off` silences one. */
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>
}

export type DutyStatus = 'open' | 'discharged' | 'not-engaged' | 'accepted' | 'not-checkable'

export interface AuditedService {
  readonly profile: ServiceProfile
  /** Every duty of the law, with its status for this service and the indexes of its findings. */
  readonly duties: readonly { readonly id: string; readonly status: DutyStatus; readonly findings: readonly number[] }[]
}

export interface AuditResult {
  readonly asOf: string
  readonly services: readonly AuditedService[]
  readonly findings: readonly Finding[]
  /** Findings that the declaration accepts, kept for the record. */
  readonly accepted: readonly Finding[]
  /** Findings kept back until the scope is stated; they hold duties open in the record. */
  readonly withheld: readonly Finding[]
  readonly facts: readonly FileFacts[]
  readonly declarations: readonly Declaration[]
  /** Rules of ours that failed: the scan went on without them. */
  readonly broken: readonly { readonly rule: string; readonly service: string; readonly error: string }[]
}

/** A repository held in memory: facts by file, re-read only where text changes; services and findings made anew on demand. */
export interface Session {
  /** Takes a file's text. False when nothing that matters to findings changed. */
  update(path: string, text: string): boolean
  remove(path: string): boolean
  /** Tells of a file that exists but is not read (an image, a PDF), so that places a declaration names can be checked. */
  note(path: string): void
  evaluate(options: AuditOptions): AuditResult
}

/** Starts an empty session. `rootName` names a service at the root that no manifest names. */
export function createSession(rootName = 'app'): Session {
  const texts = new Map<string, string>()
  const facts = new Map<string, FileFacts>()
  const declarations = new Map<string, Declaration>()
  const noted = new Set<string>()
  const exists = (path: string): boolean => {
    const plain = path.replace(/^\.\//, '').replace(/\/$/, '')
    if (facts.has(plain) || noted.has(plain)) return true
    const folder = `${plain}/`
    for (const known of [...facts.keys(), ...noted]) if (known.startsWith(folder)) return true
    return false
  }

  return {
    update(path, text) {
      if (texts.get(path) === text) return false
      texts.set(path, text)
      if (isDeclaration(path)) declarations.set(path, parseDeclaration(path, text))
      const before = facts.get(path)
      const after = readFile(path, text)
      facts.set(path, after)
      return before === undefined || isDeclaration(path) || JSON.stringify(before) !== JSON.stringify(after)
    },
    remove(path) {
      texts.delete(path)
      declarations.delete(path)
      noted.delete(path)
      return facts.delete(path)
    },
    note(path) {
      noted.add(path)
    },
    evaluate(options) {
      const files = [...facts.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
      const stated = [...declarations.values()]
      return evaluate(inferServices(files, { declarations: stated, rootName, exists }), files, stated, options)
    },
  }
}

function isDeclaration(path: string): boolean {
  return path === DECLARATION_FILE || path.endsWith(`/${DECLARATION_FILE}`)
}
