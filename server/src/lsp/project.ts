import type { Session } from '../core/engine/session.ts'
import { inputsDigest, type Sha256, textDigest } from '../core/report/digest.ts'
import type { FileCounts } from '../core/report/json.ts'
import { type LeftOut, loadInto, readText } from '../workspace/load.ts'
import type { Workspace, WorkspaceListing } from '../workspace/port.ts'
import { isSkippedFolder, isWorthReading } from '../workspace/worth-reading.ts'
import { folderName, PositionedText } from './convert.ts'
import { DiskChanges, type Found } from './disk-changes.ts'
import { byFile, type Evaluation } from './evaluation.ts'
import { FolderFiles } from './folder-files.ts'
import { presented } from './present.ts'
import type { KeptFacts } from './kept-facts.ts'
import { isExcluded } from './exclude.ts'
import type { Settings } from './settings.ts'

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
  readonly #folder = new FolderFiles()
  #evaluation: Evaluation | undefined
  #stale = true
  #serial = 0
  #loading: Promise<void> | undefined
  readonly #hearing: Progress[] = []
  #pending: Promise<unknown> = Promise.resolve()
  readonly #changes = new DiskChanges({
    list: () => this.load().then(() => this.#list()),
    wanted: (changed, listing) => {
      const known = [...changed].filter(path => this.#folder.known.has(path))
      return listing ? [...new Set([...known, ...this.#folder.cameIn(listing)])] : known
    },
    look: path => this.#look(path),
    take: (found, listing) =>
      this.#queue(async () => {
        if (listing) this.#listed(listing)
        const changed = found.map(one => this.#found(one)).some(Boolean)
        if (listing) this.#folder.count(listing.seen, this.#texts.size)
        return changed || listing !== undefined
      }),
  })

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
    return this.#folder.all
  }

  get counts(): FileCounts {
    return this.#folder.counts
  }

  /** Files that were listed but not used, in order, and why. */
  get left(): LeftOut[] {
    return this.#folder.leftOut
  }

  /** One mark for the tree as it is read now, open documents as they stand: the command line finds the same when they are saved. */
  inputs(sha256: Sha256): string {
    const marks = Array.from(this.#texts, ([path, { text }]) => [path, textDigest(text, sha256)] as const)
    return inputsDigest(marks, [...this.#folder.left.keys(), ...this.#folder.others], sha256)
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
    this.#folder.loaded(loaded)
    for (const [path, text] of loaded.texts) this.#texts.set(path, new PositionedText(text))
    for (const path of loaded.texts.keys()) if (isExcluded(this.settings.exclude, path)) this.#setAside(path)
    this.#stale = true
  }

  /** Resolves when everything told so far has been read. */
  async settled(): Promise<void> {
    await this.load()
    await this.#changes.settled()
    await this.#pending
  }

  /** As `settled`, but does not wait for many files that change at once: for answers to somebody who types. */
  async ready(): Promise<void> {
    await this.load()
    await this.#changes.soon()
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
      const known = this.#folder.known.has(path)
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
    return this.#changes.add(changed, cameOrWent)
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
    if (this.#folder.known.has(path)) return true
    if (!isWorthReading(path) || path.split('/').slice(0, -1).some(isSkippedFolder)) return false
    await this.#relist()
    return this.#folder.known.has(path) || (await this.#workspace.read(path)) === undefined
  }

  async #reread(path: string): Promise<boolean> {
    const found = await this.#look(path)
    return found !== undefined && this.#found(found)
  }

  /** What stands on disk of a file, made ready to count; nothing of an open document, which is the newer text. */
  async #look(path: string): Promise<Found | undefined> {
    if (this.#admitted.has(path)) return undefined
    const read = await readText(this.#workspace, path)
    if (typeof read === 'string' && !isExcluded(this.settings.exclude, path)) this.#session.prepare(path, read)
    return { path, read }
  }

  #found({ path, read }: Found): boolean {
    // It may have been opened while the file was read.
    if (this.#admitted.has(path)) return false
    if (typeof read === 'string') return this.#take(path, read)
    const dropped = this.#drop(path)
    if (this.#folder.known.has(path)) this.#folder.left.set(path, read)
    return dropped
  }

  async #list(): Promise<WorkspaceListing | undefined> {
    const listing = await this.#workspace.list(this.#stop.signal)
    return this.#stop.signal.aborted ? undefined : listing
  }

  async #relist(): Promise<void> {
    const listing = await this.#list()
    if (!listing) return
    const found = await Promise.all(this.#folder.cameIn(listing).map(path => this.#look(path)))
    this.#listed(listing)
    for (const one of found) if (one) this.#found(one)
    this.#folder.count(listing.seen, this.#texts.size)
  }

  #listed(listing: WorkspaceListing): void {
    const gone = this.#folder.listed(listing, path => this.#admitted.has(path))
    for (const path of gone.others) this.#session.remove(path)
    for (const path of this.#folder.others) this.#session.note(path)
    for (const path of gone.files) this.#drop(path)
    // What a declaration names may have come or gone without any text having changed.
    this.#stale = true
  }

  #take(path: string, text: string): boolean {
    this.#folder.left.delete(path)
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
