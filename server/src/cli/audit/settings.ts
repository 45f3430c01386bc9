import { type Level, LEVELS } from '../../core/engine/level.ts'
import path from 'node:path'
import { message, render } from '../../core/locale/messages.ts'
import type { Language } from '../../core/locale/messages.ts'
import { FORMAT_NAMES, type FormatName } from '../../core/report/formats.ts'
import type { CliIo } from '../io.ts'
import { LAW_OPTION } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { absolute, isDay, isOneOf, type ParsedOptions, readOptions } from '../options.ts'
import { type Output, readOutputs } from './outputs.ts'
import { terminal } from '../../core/text/medium/terminal.ts'

export const THRESHOLDS = ['error', 'warning', 'information', 'never'] as const
export type Threshold = (typeof THRESHOLDS)[number]

/** How to audit one folder: plain data, so that it can be handed to a worker thread. Paths are absolute. */
export interface AuditSettings {
  /** The reports to write, in this order. */
  readonly reports: readonly (Pick<Output, 'format' | 'color'> & { readonly isKept: boolean })[]
  readonly threshold: Threshold
  /** ISO day. */
  readonly asOf: string
  readonly language: Language
  readonly explainScope: boolean
  readonly labels: boolean
  readonly quiet: boolean
  /** Nothing is printed or written unless the threshold is reached. */
  readonly silent: boolean
  readonly service?: string
  readonly since?: string
  readonly config?: string
  /** A pack of law tables newer than the program's, as build-law-pack makes it. */
  readonly law?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  /** The folder in which what files said is remembered from run to run. */
  readonly cache?: string
  /** A JSON report to be held against the folder, instead of writing one. */
  readonly verify?: string
  /** How much is shown; as the declaration says where it is left out. */
  readonly level?: Level
  /** An earlier JSON report: what is new, still there and settled since. */
  readonly previous?: string
}

/** What one `audit` line asks for. */
export interface AuditOrder {
  readonly settings: AuditSettings
  /** As given; at least one. */
  readonly targets: readonly string[]
  /** Where the reports of a single folder go, one for each that the settings ask for. */
  readonly outputs: readonly Output[]
  /** The folder for the reports of several, absolute. */
  readonly folder?: string
  /** How many folders are audited side by side. */
  readonly jobs: number
}

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  since: { type: 'string' },
  service: { type: 'string' },
  config: { type: 'string' },
  ...LAW_OPTION,
  'as-of': { type: 'string' },
  jobs: { type: 'string' },
  labels: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'explain-scope': { type: 'boolean' },
  cache: { type: 'string' },
  verify: { type: 'string' },
  previous: { type: 'string' },
  level: { type: 'string' },
} as const

/** Options that name one file or service of one folder. */
const ONE_FOLDER = ['baseline', 'write-baseline', 'config', 'verify', 'previous'] as const
/** What can be read one after another from one stream. */
const IN_A_ROW: ReadonlySet<FormatName> = new Set(['text', 'github'])
const MOST_JOBS = 64

/** Reads an `audit` line; on a wrong one says why, in one line, and gives undefined. */
export function readOrder(args: readonly string[], io: CliIo): AuditOrder | undefined {
  const parsed = readOptions(args, OPTIONS, io)
  if (!parsed) return undefined
  const stated = parsed.text('format')
  const format = stated ?? 'text'
  const threshold = parsed.text('fail-on') ?? 'error'
  const asOf = parsed.text('as-of') ?? io.today
  const jobs = parsed.text('jobs') ?? '1'
  if (!isOneOf('format', format, FORMAT_NAMES, io) || !isOneOf('fail-on', threshold, THRESHOLDS, io)) return undefined
  const level = parsed.text('level')
  if (level !== undefined && !isOneOf('level', level, LEVELS, io)) return undefined
  if (!isDay(asOf)) return void isOneOf('as-of', asOf, ['YYYY-MM-DD'], io)
  if (!/^[1-9]\d?$/.test(jobs) || Number(jobs) > MOST_JOBS) return void isOneOf('jobs', jobs, [`1–${MOST_JOBS}`], io)
  const targets = parsed.positionals.length > 0 ? parsed.positionals : ['.']
  if (targets.length > 1 && !fitsSeveral(parsed, format, io)) return undefined
  const several = targets.length > 1
  const [folder] = several ? parsed.texts('output') : []
  const outputs = readOutputs(several ? [] : parsed.texts('output'), stated === undefined ? undefined : format, io)
  if (!outputs) return undefined
  return {
    settings: {
      reports: outputs.map(one => ({
        format: one.format,
        color: one.color && folder === undefined,
        isKept: one.file !== undefined || folder !== undefined,
      })),
      threshold,
      asOf,
      language: io.language,
      explainScope: parsed.flag('explain-scope'),
      labels: parsed.flag('labels'),
      quiet: parsed.flag('quiet'),
      silent: parsed.flag('quiet') && outputs.every(one => one.file === undefined && one.format === 'text'),
      service: parsed.text('service'),
      since: parsed.text('since'),
      config: absolute(parsed.text('config'), io),
      law: absolute(parsed.text('law'), io),
      baseline: absolute(parsed.text('baseline'), io),
      writeBaseline: absolute(parsed.text('write-baseline'), io),
      cache: absolute(parsed.text('cache'), io),
      verify: absolute(parsed.text('verify'), io),
      level,
      previous: absolute(parsed.text('previous'), io),
    },
    targets,
    outputs,
    ...(folder === undefined ? {} : { folder: path.resolve(io.cwd, folder) }),
    jobs: Number(jobs),
  }
}

function fitsSeveral(parsed: ParsedOptions, format: FormatName, io: CliIo): boolean {
  for (const option of ONE_FOLDER) {
    if (parsed.text(option) === undefined) continue
    io.err(terminal`${render(message(cliMessages, 'oneFolder', { option }), io.language)}\n`)
    return false
  }
  const outputs = parsed.texts('output')
  if (outputs.length > 1 || outputs[0] === '-') {
    io.err(terminal`${render(message(cliMessages, 'oneOutput', {}), io.language)}\n`)
    return false
  }
  if (outputs.length === 1 || IN_A_ROW.has(format)) return true
  io.err(terminal`${render(message(cliMessages, 'needsOutput', { format }), io.language)}\n`)
  return false
}
