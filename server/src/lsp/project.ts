import type { AuditResult } from '../core/engine/audit-result.ts'
import type { Session } from '../core/engine/session.ts'
import type { Finding } from '../core/finding.ts'
import { inputsDigest, type Sha256 } from '../core/report/digest.ts'
import type { FileCounts } from '../core/report/json.ts'
import { type LeftOut, leftByListing, loadInto, readText } from '../workspace/load.ts'
import type { Workspace } from '../workspace/port.ts'
import { isSkippedFolder, isWorthReading } from '../workspace/worth-reading.ts'
import { folderName, PositionedText } from './convert.ts'
import { presented } from './present.ts'
import type { KeptFacts } from './kept-facts.ts'
import { isExcluded } from './exclude.ts'
import type { Settings } from './settings.ts'

/** One evaluation of a project. `serial` grows with every one that may differ from the last. */
export interface Evaluation {
  readonly serial: number
  readonly result: AuditResult
  readonly byFile: ReadonlyMap<string, readonly Finding[]>
}

type Progress = (done: number, of: number) => void

/** Where a project's files come from, and what is made and kept of them. */
interface ProjectFiles {
  readonly workspace: Workspace
  readonly session: Session
  readonly facts: KeptFacts
}

/**
 * One workspace folder: its session, the texts it was read from, and the documents open over them. Only what changed is read
 * again; evaluation waits until somebody asks.
 */
export class Project {
  /** In normal form. */
  readonly uri: string
  readonly name: string
  /** Changed by `configure` alone. */
  settings: Settings
  readonly facts: KeptFacts
  readonly #workspace: Workspace
  readonly #session: Session
  readonly #today: () => string
  readonly #texts = new Map<string, PositionedText>()
  readonly #open = new Map<string, string>()
  /** Open documents that take part; one in an ignored folder does not. */
  readonly #admitted = new Set<string>()
  readonly #stop = new AbortController()
  /** How long the first reading took, in milliseconds. */
  loadMs = 0
  #counts: FileCounts = { seen: 0, read: 0, skipped: 0, unreadable: 0 }
  #known = new Set<string>()
  /** Files that belong to the tree and were not read. */
  readonly #left = new Map<string, LeftOut>()
  /** Files that are there but never read; loading notes them itself. */
  #others: readonly string[] = []
  #evaluation: Evaluation | undefined
  #stale = true
  #serial = 0
  #loading: Promise<void> | undefined
  readonly #hearing: Progress[] = []
  #pending: Promise<unknown> = Promise.resolve()

  constructor(uri: string, { workspace, session, facts }: ProjectFiles, settings: Settings, today: () => string) {
    this.facts = facts
    this.uri = uri
    this.name = folderName(uri)
    this.#workspace = workspace
    this.#session = session
    this.settings = settings
    this.#today = today
  }

  /** Every file that is there, of any kind. */
  get files(): string[] {
    return [...this.#known, ...this.#others].toSorted()
  }

  get counts(): FileCounts {
    return this.#counts
  }

  /** Files that were listed but not used, in order, and why. */
  get left(): LeftOut[] {
    return [...this.#left.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** One mark for the tree as it is read now, open documents as they stand: the command line finds the same when they are saved. */
  inputs(sha256: Sha256): string {
    const texts = new Map([...this.#texts].map(([path, { text }]) => [path, text]))
    return inputsDigest(texts, [...this.#left.keys(), ...this.#others], sha256)
  }

  /** Reads the whole folder, once; later calls wait for the same reading, and hear how far it is from then on. */
  load(progress?: Progress): Promise<void> {
    if (progress) this.#hearing.push(progress)
    this.#loading ??= this.#load()
    return this.#loading
  }

  async #load(): Promise<void> {
    const started = performance.now()
    await this.facts.open()
    const loaded = await loadInto(this.#session, this.#workspace, {
      signal: this.#stop.signal,
      progress: (done, of) => {
        for (const hear of this.#hearing) hear(done, of)
      },
    })
    this.loadMs = Math.round(performance.now() - started)
    this.#counts = loaded.files
    for (const one of loaded.left) this.#left.set(one.path, one)
    this.#known = new Set(loaded.texts.keys())
    this.#others = loaded.others
    for (const [path, text] of loaded.texts) this.#texts.set(path, new PositionedText(text))
    for (const path of loaded.texts.keys()) if (isExcluded(this.settings.exclude, path)) this.#setAside(path)
    this.#stale = true
  }

  /** Resolves when everything told so far has been read. */
  async settled(): Promise<void> {
    await this.load()
    await this.#pending
  }

  /** Makes answers wait for something beside the reading, such as the settings being fetched. */
  hold(work: Promise<void>): Promise<unknown> {
    return this.#queue(() => work.then(() => false))
  }

  dispose(): void {
    this.#stop.abort()
  }

  /** A document was opened: from now on its text counts, whatever the disk says. */
  open(path: string, text: string): Promise<boolean> {
    this.#open.set(path, text)
    return this.#queue(async () => {
      const present = this.#open.get(path)
      const known = this.#known.has(path)
      if (present === undefined || !(await this.#admits(path))) return false
      this.#admitted.add(path)
      // Looking for a new file lists the folder anew, and takes what has come, before its text is taken here.
      return this.#take(path, this.#open.get(path) ?? present) || !known
    })
  }

  /** An open document was edited. True when findings may have changed. */
  edit(path: string, text: string): boolean {
    this.#open.set(path, text)
    return this.#admitted.has(path) && this.#take(path, text)
  }

  /** A document was closed: the disk counts again. */
  close(path: string): Promise<boolean> {
    this.#open.delete(path)
    this.#admitted.delete(path)
    return this.#queue(async () => (this.#texts.has(path) ? this.#reread(path) : false))
  }

  /** Files changed on disk: reads the known ones again and lists the folder when others came or went. */
  changedOnDisk(changed: readonly string[], cameOrWent: boolean): Promise<boolean> {
    return this.#queue(async () => {
      const known = changed.filter(path => this.#known.has(path))
      const results = await Promise.all(known.map(path => this.#reread(path)))
      const relisted = cameOrWent && (await this.#relist())
      return relisted || results.some(Boolean)
    })
  }

  textOf(path: string): PositionedText | undefined {
    return this.#texts.get(path)
  }

  /** Takes new settings; what they leave out, and what older ones left out, is read again or set aside. */
  configure(settings: Settings): void {
    const before = this.settings.exclude
    this.settings = settings
    for (const [path, { text }] of this.#texts) {
      const out = isExcluded(settings.exclude, path)
      if (out === isExcluded(before, path)) continue
      if (out) this.#setAside(path)
      else this.#take(path, text)
    }
    this.#stale = true
  }

  /** There, and not judged: a declaration may still name it. */
  #setAside(path: string): boolean {
    const changed = this.#session.remove(path)
    this.#session.note(path)
    return changed
  }

  /** Settings or the day changed: the next evaluation starts anew. */
  invalidate(): void {
    this.#stale = true
  }

  /** Files that its declarations extend, by their way from here; see `Session.policies`. */
  policies(): readonly string[] {
    return this.#session.policies()
  }

  /** Findings as of now. Runs the rules only when something changed since the last time. */
  evaluate(): Evaluation {
    if (this.#evaluation && !this.#stale) return this.#evaluation
    const { asOf, severities, level } = this.settings
    const result = this.#session.evaluate({ asOf: asOf ?? this.#today(), severities, ...(level && { level }) })
    this.#stale = false
    this.#evaluation = { serial: ++this.#serial, result, byFile: byFile(presented(result, this.settings)) }
    return this.#evaluation
  }

  /** One thing after the other, each on what the last one left; a failure ends only its own. */
  #queue(work: () => Promise<boolean>): Promise<boolean> {
    const done = Promise.all([this.load(), this.#pending]).then(work)
    this.#pending = done.catch(() => undefined)
    return done
  }

  /** Whether an open document takes part: listed, or new and not yet on disk; not one that `.gitignore` leaves out. */
  async #admits(path: string): Promise<boolean> {
    if (this.#known.has(path)) return true
    if (!isWorthReading(path) || path.split('/').slice(0, -1).some(isSkippedFolder)) return false
    await this.#relist()
    return this.#known.has(path) || (await this.#workspace.read(path)) === undefined
  }

  async #reread(path: string): Promise<boolean> {
    const read = this.#admitted.has(path) ? '' : await readText(this.#workspace, path)
    // An open document is the newer text, also when it was opened while the file was read.
    if (this.#admitted.has(path)) return false
    if (typeof read === 'string') return this.#take(path, read)
    const dropped = this.#drop(path)
    if (this.#known.has(path)) this.#left.set(path, read)
    return dropped
  }

  async #relist(): Promise<boolean> {
    const listing = await this.#workspace.list(this.#stop.signal)
    if (this.#stop.signal.aborted) return false
    const now = new Set(listing.paths)
    const came = listing.paths.filter(path => !this.#known.has(path))
    const went = [...this.#known].filter(path => !now.has(path) && !this.#admitted.has(path))
    this.#known = now
    for (const path of this.#left.keys()) if (!now.has(path)) this.#left.delete(path)
    for (const one of leftByListing(listing)) this.#left.set(one.path, one)
    for (const path of this.#others) this.#session.remove(path)
    this.#others = listing.others ?? []
    for (const path of this.#others) this.#session.note(path)
    await Promise.all([...came.map(path => this.#reread(path)), ...went.map(path => this.#drop(path))])
    this.#count(listing.seen)
    // What a declaration names may have come or gone without any text having changed.
    this.#stale = true
    return true
  }

  #count(seen: number): void {
    const read = this.#texts.size
    const unreadable = [...this.#left.values()].filter(({ why }) => why === 'unreadable').length
    this.#counts = { seen, read, skipped: Math.max(0, seen - read - unreadable), unreadable }
  }

  #take(path: string, text: string): boolean {
    this.#left.delete(path)
    if (this.#texts.get(path)?.text !== text) this.#texts.set(path, new PositionedText(text))
    const out = isExcluded(this.settings.exclude, path)
    const changed = out ? this.#setAside(path) : this.#session.update(path, text)
    this.#stale ||= changed
    return changed
  }

  #drop(path: string): boolean {
    this.#texts.delete(path)
    const changed = this.#session.remove(path)
    this.#stale ||= changed
    return changed
  }
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>()
  for (const finding of findings) {
    const file = map.get(finding.at.file)
    if (file) file.push(finding)
    else map.set(finding.at.file, [finding])
  }
  return map
}
