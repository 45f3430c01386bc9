import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, realpath, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setImmediate } from 'node:timers/promises'
import type { FactsMemory } from '../core/evidence/facts-memory.ts'
import type { FileFacts } from '../core/evidence/file-facts.ts'
import { lawStand } from '../core/law/as-of.ts'
import { readRegularText } from './open-regular.ts'
import { replaceFile } from './replace-file.ts'
import { sha256 } from './sha256.ts'

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

/** The mark of a file's text and what it said: as it is kept, a line of JSON, until somebody asks. */
interface Entry {
  readonly mark: string
  readonly facts: FileFacts | string
}

/** So much is kept of one folder: of sixty thousand files all, of more the first. In characters. */
const MOST = 96_000_000
/** So many folders are kept in one place; beyond that the one that was not opened for longest goes. */
const MOST_FOLDERS = 16

/**
 * Opens what is kept of a folder, in a place that lies outside it. It is believed only where nobody but its owner can have written it, whole, by the same build (the files
 * of the folder `program`) on the same Node; and of a file only what was said by the very same text.
 */
export async function openFactsStore(place: string, root: string, program: string): Promise<FactsStore> {
  const notes: StoreNote[] = []
  const file = await fileFor(place, root, notes)
  const build = file === undefined ? '' : await buildMark(program)
  const known = file === undefined ? new Map<string, Entry>() : await entriesIn(file, build, notes)
  const found = known.size
  const now = new Map<string, Entry>()
  let isNew = false
  let remembered = 0
  return {
    notes,
    get remembered() {
      return remembered
    },
    recall(path, text) {
      const entry = now.get(path) ?? known.get(path)
      const facts = entry?.mark === markOf(text) ? factsIn(entry) : undefined
      if (entry === undefined || facts === undefined || !fits(facts, path, text.length)) return undefined
      if (known.delete(path)) remembered++
      now.set(path, { mark: entry.mark, facts })
      return facts
    },
    keep(path, text, facts) {
      isNew = true
      known.delete(path)
      if (file !== undefined) now.set(path, { mark: markOf(text), facts })
    },
    async save() {
      if (file === undefined || (!isNew && now.size === found)) return
      isNew = false
      // What nobody asked for by now is of files that are gone.
      known.clear()
      try {
        const { sha256: mark, pieces } = await written([...now])
        await replaceFile(file, [`${JSON.stringify({ build, sha256: mark })}\n`, ...pieces])
        await forgetOldest(path.dirname(file))
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

/** A line for each file (its path, the mark of its text, what it said), no more of them than are kept, and the mark of all. */
async function written(entries: readonly (readonly [path: string, entry: Entry])[]) {
  const pieces: string[] = []
  const hash = createHash('sha256')
  let length = 0
  for (let at = 0; at < entries.length && length < MOST; at += AT_ONCE) {
    const lines = entries
      .slice(at, at + AT_ONCE)
      .map(([path, { mark, facts }]) => `${JSON.stringify(path)}\t${mark}\t${JSON.stringify(facts)}\n`)
    const piece = lines.join('')
    hash.update(piece)
    length += piece.length
    pieces.push(piece)
    await setImmediate()
  }
  return { sha256: hash.digest('hex'), pieces }
}

const OURS = /^facts-[\da-f]{32}\.json$/

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => OURS.test(name))
  if (names.length <= MOST_FOLDERS) return
  const files = await Promise.all(
    names.map(async name => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  )
  for (const { name } of files.toSorted((a, b) => b.at - a.at).slice(MOST_FOLDERS)) await rm(path.join(folder, name))
}

/** The file for a root in a folder that can be trusted; undefined after noting why there is none. */
async function fileFor(folder: string, root: string, notes: StoreNote[]): Promise<string | undefined> {
  const refused = (why: StoreNote['why']): undefined => void notes.push({ why, path: folder })
  try {
    const top = await realpath(root)
    if (isInside(folder, top)) return refused('inside')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const real = await realpath(folder)
    if (isInside(real, top)) return refused('inside')
    const { uid, mode } = await stat(real)
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOurs ? path.join(real, `facts-${sha256(top).slice(0, 32)}.json`) : refused('ofOthers')
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
    const [first, second] = [text.indexOf('\t', at), text.indexOf('\t', text.indexOf('\t', at) + 1)]
    entries.set(JSON.parse(text.slice(at, first)) as string, {
      mark: text.slice(first + 1, second),
      facts: text.slice(second + 1, end),
    })
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

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

/** The program that reads: its files, the law that it knows, and the Node that runs it. */
async function buildMark(program: string): Promise<string> {
  const hash = createHash('sha256').update([process.version, JSON.stringify(lawStand())].join('\n'))
  const entries = await readdir(program, { withFileTypes: true })
  for (const { name } of entries.filter(entry => entry.isFile()).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(name).update(await readFile(path.join(program, name)))
  return hash.digest('hex')
}
