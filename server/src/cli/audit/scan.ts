import path from 'node:path'
import process from 'node:process'
import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import type { AuditResult } from '../../core/engine/audit-result.ts'
import { type CutShort, cutShort } from '../../core/engine/cut-short.ts'
import { createSession } from '../../core/engine/session.ts'
import { lawStand } from '../../core/law/as-of.ts'
import { packTaken } from '../../core/law/pack-messages.ts'
import { type Message, message, render } from '../../core/locale/messages.ts'
import { inputsDigest, textDigest } from '../../core/report/digest.ts'
import type { ReportContext } from '../../core/report/json.ts'
import { VERSION } from '../../version.ts'
import { diskWorkspace } from '../../workspace/disk.ts'
import { type LeftOut, type Loaded, loadInto } from '../../workspace/load.ts'
import { sharedPolicies } from '../../workspace/shared-policy.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import type { Workspace, WorkspaceListing } from '../../workspace/port.ts'
import { terminal } from '../../core/text/medium/terminal.ts'
import type { CliIo } from '../io.ts'
import { takeLaw } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { showAs } from './declared-elsewhere.ts'
import { optimiseLater } from './optimise-later.ts'
import { sha256 } from '../../workspace/sha256.ts'
import type { AuditSettings } from './settings.ts'

/** Stops the audit of one folder, with one line that says why. */
export class AuditTrouble extends Error {
  readonly line: Message

  constructor(line: Message) {
    super(line.id)
    this.line = line
  }
}

/** A folder read and judged, before any option leaves something out. */
export interface Scan {
  readonly result: AuditResult
  readonly context: ReportContext
  readonly loaded: Loaded
  readonly workspace: Workspace
  /** What could not be read, and rules of ours that failed. */
  readonly notes: readonly Message[]
  /** Whether the same files would be told of in the same way: nothing beside them was read, and nothing failed that may go better the next time. */
  readonly isRepeatable: boolean
}

/** Reads a folder, whose listing may be known (`listed`), and runs the rules. Throws AuditTrouble when `--config` names nothing that can be read. */
export async function scan(
  root: string,
  {
    asOf,
    language,
    config,
    law,
    level,
    cache,
  }: Pick<AuditSettings, 'asOf' | 'language' | 'config' | 'law' | 'level' | 'cache'>,
  progress?: (done: number, of: number) => void,
  listed?: WorkspaceListing,
): Promise<Scan> {
  const started = clock()
  const trouble = await takeLaw(law)
  if (trouble) throw new AuditTrouble(trouble)
  const memory = cache === undefined ? undefined : await (await import('./facts-cache.ts')).openFactsCache(cache, root)
  const session = createSession(path.basename(root), clock, sharedPolicies(root), memory?.store)
  const disk = diskWorkspace(root, true)
  const workspace: Workspace = {
    ...disk,
    async list(signal) {
      const listing = listed ?? (await disk.list(signal))
      await optimiseLater(listing.paths.length)
      return listing
    },
  }
  const stated = config === undefined ? undefined : await textOf(config)
  const loaded = await loadInto(session, workspace, { once: { sha256 }, ...(progress && { progress }) })
  await memory?.store.save()
  if (stated !== undefined) session.update(DECLARATION_FILE, stated)
  const judged = session.evaluate({ asOf, ...(level && { level }) })
  const name = config === undefined ? DECLARATION_FILE : path.relative(root, config).split(path.sep).join('/')
  const ofMemory = memory?.notes() ?? []
  const cut = cutShort(judged)
  const notes = [
    ...[packTaken() ?? []].flat(),
    ...ofMemory,
    ...leftNotes([...loaded.left, ...cut.map(({ file, why }) => ({ path: file, why }))]),
    ...judged.broken.map(fault => message(cliMessages, 'brokenRule', { ...fault })),
  ]
  const context: ReportContext = {
    workspace: path.basename(root),
    toolVersion: VERSION,
    ...lawStand(),
    language,
    files: loaded.files,
    left: loaded.left,
    durationMs: Math.round(clock() - started),
    seal: { sha256, inputs: () => inputsOf(loaded, stated) },
    textOf: file => (stated !== undefined && file === name ? stated : loaded.texts.get(file)),
  }
  const isRepeatable =
    [ofMemory, judged.broken, cut, session.policies()].every(one => one.length === 0) &&
    loaded.left.every(one => one.why !== 'unreadable')
  const result = stated === undefined ? judged : showAs(name, judged)
  return { result, context, loaded, workspace, notes, isRepeatable }
}

/** Milliseconds, from whenever. The global `performance` is made when it is first asked for, of much else that nobody here asks for. */
function clock(): number {
  const [seconds, rest] = process.hrtime()
  return seconds * 1e3 + rest / 1e6
}

/** Files named for each reason beside a report; of the rest only the number is said. */
const MOST_NAMED = 20

/** A line for each file that was not read, or not to its end: the first of each reason, and how many more there are. */
function leftNotes(left: readonly { path: string; why: LeftOut['why'] | CutShort['why'] }[]): Message[] {
  return [...new Set(left.map(({ why }) => why))].flatMap(why => {
    const paths = left.filter(one => one.why === why).map(({ path }) => path)
    const named = paths.slice(0, MOST_NAMED).map(path => message(cliMessages, why, { path }))
    const more = paths.length - named.length
    return more > 0 ? [...named, message(cliMessages, 'moreLeft', { count: more, why })] : named
  })
}

/** One mark for the tree that was read, as the reports carry it. */
export function inputsOf({ texts, digests, left, others }: Loaded, stated = ''): string {
  const marks = Array.from(
    texts.keys(),
    path => [path, digests.get(path) ?? textDigest(texts.get(path) ?? '', sha256)] as const,
  )
  return inputsDigest(marks, [...left.map(one => one.path), ...others], sha256, stated)
}

/** The scan of a command that asks for nothing besides; undefined after saying why there is none. */
export async function scanFor(
  root: string,
  io: CliIo,
  settings: Parameters<typeof scan>[1],
  progress?: (done: number, of: number) => void,
): Promise<Scan | undefined> {
  try {
    const scanned = await scan(root, settings, progress)
    const pack = packTaken()
    if (pack) io.err(terminal`${render(pack, io.language)}\n`)
    return scanned
  } catch (error) {
    if (!(error instanceof AuditTrouble)) throw error
    io.err(terminal`${render(error.line, io.language)}\n`)
    return undefined
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readRegularText(file)
  } catch {
    throw new AuditTrouble(message(cliMessages, 'unreadable', { path: file }))
  }
}
