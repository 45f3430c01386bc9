import type { AuditOptions } from '../core/engine/audit-result.ts'
import { type Level, LEVELS } from '../core/engine/level.ts'
import { type Language, LANGUAGES } from '../core/locale/messages.ts'

/** The section of an editor's settings that is ours. */
export const SECTION = 'genaiMeasures'

export type RuleSeverity = NonNullable<AuditOptions['severities']>[string]
const RULE_SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off'])

/** A list that a person writes, not one that a program fills. */
const MOST_EXCLUDED = 200

export interface Settings {
  /** Undefined: the editor's own language. */
  readonly language: Language | undefined
  readonly severities: Readonly<Record<string, RuleSeverity>>
  /** ISO day the law is looked at; undefined: today. */
  readonly asOf: string | undefined
  /** How much is shown; undefined: as the declaration says. */
  readonly level: Level | undefined
  /** Whether lines carry a question or a count above them. */
  readonly codeLens: boolean
  /** Folders and files that are not judged. */
  readonly exclude: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  severities: {},
  asOf: undefined,
  level: undefined,
  codeLens: true,
  exclude: [],
}

/** Reads our section as a client sent it. What is malformed counts as not set: settings are the user's text. */
export function readSettings(section: unknown): Settings {
  const { language, severity, asOf, level, codeLens, exclude } = isRecord(section) ? section : {}
  const severities = Object.entries(isRecord(severity) ? severity : {}).filter(
    (entry): entry is [string, RuleSeverity] => RULE_SEVERITIES.has(entry[1]),
  )
  return {
    language: LANGUAGES.find(one => one === language),
    severities: Object.fromEntries(severities),
    asOf: typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
    level: LEVELS.find(one => one === level),
    codeLens: codeLens !== false,
    exclude: Array.isArray(exclude)
      ? exclude.filter((one): one is string => typeof one === 'string').slice(0, MOST_EXCLUDED)
      : [],
  }
}

/** The file that our section names as the pack of the law; undefined where it names none. */
export function readLawPack(section: unknown): string | undefined {
  const named = isRecord(section) ? section.lawPack : undefined
  return typeof named === 'string' && named.trim() !== '' ? named.trim() : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
