import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { FactsMemory } from '../../core/evidence/facts-memory.ts'
import type { FileFacts } from '../../core/evidence/file-facts.ts'
import { lawStand } from '../../core/law/as-of.ts'
import { type Message, message } from '../../core/locale/messages.ts'
import { VERSION } from '../../version.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import { replaceFile } from '../../workspace/replace-file.ts'
import { sha256 } from '../../workspace/sha256.ts'
import { cliMessages } from '../messages.ts'

/** What `--cache` remembers of one audited folder. */
export interface FactsCache extends FactsMemory {
  /** Why something was not used or not written. */
  readonly notes: readonly Message[]
  /** Writes what is known now, where that is not what was found. */
  save(): Promise<void>
}

/** A file's path, the mark of its text, and what it said. */
type Entry = readonly [path: string, mark: string, facts: FileFacts]

/**
 * Opens the memory of an audited folder. It is believed only where nobody but its owner can have written it, outside the folder it
 * speaks of, whole, by the same build on the same Node; and of a file only what was said by the very same text.
 */
export async function openFactsCache(folder: string, root: string): Promise<FactsCache> {
  const notes: Message[] = []
  const file = await fileFor(folder, root, notes)
  const build = file === undefined ? '' : await buildMark()
  const known = file === undefined ? new Map<string, Entry>() : await entriesIn(file, build, notes)
  const now = new Map<string, Entry>()
  let isNew = false
  return {
    notes,
    recall(path, text) {
      const entry = known.get(path)
      if (entry === undefined || entry[1] !== markOf(text) || !fits(entry[2], path, text.length)) return undefined
      now.set(path, entry)
      return entry[2]
    },
    keep(path, text, facts) {
      isNew = true
      if (file !== undefined) now.set(path, [path, markOf(text), facts])
    },
    async save() {
      if (file === undefined || (!isNew && now.size === known.size)) return
      const body = JSON.stringify([...now.values()])
      try {
        await replaceFile(file, `${JSON.stringify({ build, sha256: sha256(body) })}\n${body}\n`)
      } catch {
        notes.push(message(cliMessages, 'cacheUnwritable', { path: file }))
      }
    },
  }
}

/** The file for a root in a folder that can be trusted; undefined after noting why there is none. */
async function fileFor(folder: string, root: string, notes: Message[]): Promise<string | undefined> {
  const refused = (id: 'cacheInside' | 'cacheOfOthers' | 'cacheUnwritable'): undefined =>
    void notes.push(message(cliMessages, id, { path: folder }))
  try {
    const top = await realpath(root)
    if (isInside(folder, top)) return refused('cacheInside')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const real = await realpath(folder)
    if (isInside(real, top)) return refused('cacheInside')
    const { uid, mode } = await stat(real)
    const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOurs ? path.join(real, `facts-${sha256(top).slice(0, 32)}.json`) : refused('cacheOfOthers')
  } catch {
    return refused('cacheUnwritable')
  }
}

function isInside(folder: string, root: string): boolean {
  const relative = path.relative(root, folder)
  return relative === '' || !(relative.split(path.sep)[0] === '..' || path.isAbsolute(relative))
}

async function entriesIn(file: string, build: string, notes: Message[]): Promise<Map<string, Entry>> {
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
    const body = text.slice(end + 1, -1)
    if (head.sha256 !== sha256(body)) throw new Error('altered')
    if (head.build === build) return new Map((JSON.parse(body) as Entry[]).map(entry => [entry[0], entry]))
    notes.push(message(cliMessages, 'cacheOfAnother', { path: file }))
  } catch {
    notes.push(message(cliMessages, 'cacheBroken', { path: file }))
  }
  return none
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
async function buildMark(): Promise<string> {
  const folder = path.dirname(fileURLToPath(import.meta.url))
  const hash = createHash('sha256').update([VERSION, process.version, JSON.stringify(lawStand())].join('\n'))
  for (const name of (await readdir(folder)).toSorted())
    hash.update(name).update(await readFile(path.join(folder, name)))
  return hash.digest('hex')
}
