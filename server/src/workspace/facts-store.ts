import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setImmediate } from 'node:timers/promises'
import type { FactsMemory, Unread } from '../core/evidence/facts-memory.ts'
import type { FileFacts } from '../core/evidence/file-facts.ts'
import { lawStand } from '../core/law/as-of.ts'
import { textIn } from './decode.ts'
import { readRegularText, readSmall } from './open-regular.ts'
import { replaceFile } from './replace-file.ts'
import { sha256 } from './sha256.ts'

/** The mark of all files of the command line's bundle; there is none elsewhere. */
declare const BUILD_MARK: string | undefined

/** Why something that is kept was not used, or is not kept: it lies inside the folder, others may write it, it is altered, of another build, or can't be written. */
export interface StoreNote {
  readonly why: 'inside' | 'ofOthers' | 'altered' | 'ofAnother' | 'unwritable'
  readonly path: string
}

/** What is kept of one folder from run to run: what its files said. */
export interface FactsStore extends FactsMemory {
  readonly notes: readonly StoreNote[]
  /** How many files were as they were. */
  readonly remembered: number
  /** Writes what is known now, where that is not what was found. */
  save(): Promise<void>
}

/**
 * The mark of a file's text, its length, and what it said: as it is kept, a line of JSON, until somebody asks. `told` is what the system
 * told of the file; empty where it was too fresh to be told from a later one.
 */
interface Entry {
  readonly mark: string
  readonly length: number
  readonly told: string
  readonly facts: FileFacts | string
}

/** Clocks of file systems may be as coarse as this: what is written again so soon looks the same. In milliseconds. */
const COARSEST = 2000

/** So much is kept of one folder: of sixty thousand files all, of more the first. In characters. */
export const MOST = 96_000_000
/** So many folders are kept in one place; beyond that the one that was not opened for longest goes. */
const MOST_FOLDERS = 16

/**
 * Opens what is kept of a folder, in a place that lies outside it. It is believed only where nobody but its owner can have written it, whole, by the same build (the files
 * of the folder `program`) on the same Node; and of a file only what was said by the very same text. With `unread` a file of which the
 * system tells the very same (its number, size and both times, as Git tells what changed) is taken for the same without reading it.
 */
export async function openFactsStore(
  place: string,
  root: string,
  program: string,
  unread = false,
): Promise<FactsStore> {
  const notes: StoreNote[] = []
  const file = await fileFor(place, root, notes, top => `facts-${sha256(top).slice(0, 32)}.json`)
  const build = file === undefined ? '' : await buildMark(program)
  const known = file === undefined ? new Map<string, Entry>() : await entriesIn(file, build, notes)
  const found = known.size
  const now = new Map<string, Entry>()
  const opened = Date.now()
  /** Asked before a file is read: what is written to it later shows the next time. */
  const told = new Map<string, string>()
  let isNew = false
  let remembered = 0
  const recallUnread = (path: string): Unread | undefined => {
    const where = `${root}/${path}`
    const says = toldOf(where, opened)
    told.set(path, says)
    const entry = says === '' ? undefined : known.get(path)
    const facts = entry?.told === says ? factsIn(entry) : undefined
    if (entry === undefined || facts === undefined || !fits(facts, path, entry.length)) return undefined
    known.delete(path)
    remembered++
    now.set(path, entry)
    return { facts, text: () => textIn(readSmall(where, Number.MAX_SAFE_INTEGER)) }
  }
  return {
    ...(unread && file !== undefined && { recallUnread }),
    notes,
    get remembered() {
      return remembered
    },
    recall(path, text) {
      const entry = now.get(path) ?? known.get(path)
      const facts = entry?.mark === markOf(text) ? factsIn(entry) : undefined
      if (entry === undefined || facts === undefined || !fits(facts, path, text.length)) return undefined
      if (known.delete(path)) remembered++
      const says = told.get(path) ?? entry.told
      isNew ||= says !== entry.told
      now.set(path, { ...entry, told: says, facts })
      return facts
    },
    keep(path, text, facts) {
      isNew = true
      known.delete(path)
      if (file === undefined) return
      now.set(path, { mark: markOf(text), length: text.length, told: told.get(path) ?? '', facts })
    },
    async save() {
      if (file === undefined || (!isNew && now.size === found)) return
      isNew = false
      // What nobody asked for by now is of files that are gone.
      known.clear()
      try {
        const { sha256: mark, pieces } = await written([...now])
        await replaceFile(file, [`${JSON.stringify({ build, sha256: mark })}\n`, ...pieces])
        await forgetOldest(path.dirname(file), OURS)
      } catch {
        notes.push({ why: 'unwritable', path: file })
      }
    },
  }
}

function factsIn({ facts }: Entry): FileFacts | undefined {
  if (typeof facts !== 'string') return facts
  try {
    return JSON.parse(facts) as FileFacts
  } catch {
    return undefined
  }
}

/** So many files at a time: between them other work has its turn. */
const AT_ONCE = 500

/** A line for each file (its path, the mark of its text, how long it is, what the system told of it, what it said), no more of them than are kept, and the mark of all. */
async function written(entries: readonly (readonly [path: string, entry: Entry])[]) {
  const pieces: string[] = []
  const hash = createHash('sha256')
  let length = 0
  for (let at = 0; at < entries.length && length < MOST; at += AT_ONCE) {
    const lines = entries
      .slice(at, at + AT_ONCE)
      .map(([path, { mark, length: letters, told, facts }]) =>
        [JSON.stringify(path), mark, letters, told, typeof facts === 'string' ? facts : JSON.stringify(facts)].join(
          '\t',
        ),
      )
    const piece = `${lines.join('\n')}\n`
    hash.update(piece)
    length += piece.length
    pieces.push(piece)
    await setImmediate()
  }
  return { sha256: hash.digest('hex'), pieces }
}

const OURS = /^facts-[\da-f]{32}\.json$/

/** Keeps no more files of a kind than are kept. */
export async function forgetOldest(folder: string, kind: RegExp): Promise<void> {
  const names = (await readdir(folder)).filter(name => kind.test(name))
  if (names.length <= MOST_FOLDERS) return
  const files = await Promise.all(
    names.map(async name => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  )
  for (const { name } of files.toSorted((a, b) => b.at - a.at).slice(MOST_FOLDERS)) await rm(path.join(folder, name))
}

/** The file for a root, by a name made of its real path, in a folder that can be trusted; undefined after noting why there is none. */
export async function fileFor(
  folder: string,
  root: string,
  notes: StoreNote[],
  nameOf: (root: string) => string,
): Promise<string | undefined> {
  const refused = (why: StoreNote['why']): undefined => void notes.push({ why, path: folder })
  try {
    const top = await realpath(root)
    if (isInside(folder, top)) return refused('inside')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const real = await realpath(folder)
    if (isInside(real, top)) return refused('inside')
    const { uid, mode } = await stat(real)
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOurs ? path.join(real, nameOf(top)) : refused('ofOthers')
  } catch {
    return refused('unwritable')
  }
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder)
  return relative === '' || !(relative.split(path.sep)[0] === '..' || path.isAbsolute(relative))
}

async function entriesIn(file: string, build: string, notes: StoreNote[]): Promise<Map<string, Entry>> {
  const none = new Map<string, Entry>()
  let text: string
  try {
    text = await readRegularText(file)
  } catch {
    return none
  }
  try {
    const end = text.indexOf('\n')
    const head = JSON.parse(text.slice(0, end)) as { build?: unknown; sha256?: unknown }
    if (head.sha256 !== sha256(text.slice(end + 1))) throw new Error('altered')
    if (head.build === build) return linesIn(text, end + 1)
    notes.push({ why: 'ofAnother', path: file })
  } catch {
    notes.push({ why: 'altered', path: file })
  }
  return none
}

function linesIn(text: string, from: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const [path = '', mark = '', letters, told = ''] = text.slice(at, end).split('\t', 4)
    const before = path.length + mark.length + String(letters).length + told.length + 4
    const facts = text.slice(at + before, end)
    entries.set(JSON.parse(path) as string, { mark, length: Number(letters), told, facts })
    at = end + 1
  }
  return entries
}

/** Whether facts may be a file's: of its path, with places that it has. */
function fits(facts: FileFacts, path: string, length: number): boolean {
  return (
    facts.path === path &&
    Array.isArray(facts.links) &&
    Array.isArray(facts.evidence) &&
    facts.evidence.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= length)
  )
}

/** What the system tells of a file that nobody has written to lately; empty for all others. */
export function toldOf(path: string, now: number): string {
  const facts = lstatSync(path, { throwIfNoEntry: false })
  if (!facts?.isFile() || Math.max(facts.mtimeMs, facts.ctimeMs) > now - COARSEST) return ''
  return `${facts.ino} ${facts.size} ${facts.mtimeMs} ${facts.ctimeMs}`
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** The program that reads: its files, the law that it knows, and the Node that runs it. */
export async function buildMark(program: string): Promise<string> {
  const here = [process.version, JSON.stringify(lawStand())].join('\n')
  // A bundle carries the mark of all its files; only the sources are read for theirs.
  if (typeof BUILD_MARK === 'string') return sha256(`${here}\n${BUILD_MARK}`)
  const hash = createHash('sha256').update(here)
  const entries = await readdir(program, { withFileTypes: true })
  for (const { name } of entries.filter(entry => entry.isFile()).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(name).update(await readFile(path.join(program, name)))
  return hash.digest('hex')
}
