import { Emitter, type Event, type TextDocuments, type WorkspaceFolder } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { memoryWorkspace } from '../workspace/memory.ts'
import type { Workspace } from '../workspace/port.ts'
import { directoryOf, folderName, normalUri, pathInside } from './convert.ts'
import type { Host } from './host.ts'
import { KeptFacts } from './kept-facts.ts'
import { holdsLabel } from './labelled-documents.ts'
import { Project } from './project.ts'
import { DEFAULT_SETTINGS } from './settings.ts'

/** A document as we know it: its project and its path there. */
export interface Located {
  readonly project: Project
  readonly path: string
}

/** News of a project; `path` when one edited document is all that changed. */
export interface ProjectChange {
  readonly project: Project
  readonly path?: string
}

/** Every workspace folder with its project; documents in no folder get one project for each directory they lie in. */
export class Projects {
  readonly #host: Host
  readonly #open: (uri: string) => Workspace | undefined
  readonly #folders = new Map<string, Project>()
  readonly #loose = new Map<string, Project>()
  readonly #changed = new Emitter<ProjectChange>()
  readonly #added = new Emitter<Project>()
  readonly #removed = new Emitter<Project>()
  #documents: TextDocuments<TextDocument> | undefined
  /** A folder of the client's own, by URI, in which what files said may be kept. */
  storage: string | undefined

  /** `open` gives the files of a folder, by whatever way this host and client have. */
  constructor(host: Host, open: (uri: string) => Workspace | undefined) {
    this.#host = host
    this.#open = open
  }

  /** A project's findings may have changed. */
  get onDidChange(): Event<ProjectChange> {
    return this.#changed.event
  }
  get onDidAdd(): Event<Project> {
    return this.#added.event
  }
  get onDidRemove(): Event<Project> {
    return this.#removed.event
  }

  get all(): readonly Project[] {
    return [...this.#folders.values(), ...this.#loose.values()]
  }
  get folders(): readonly Project[] {
    return [...this.#folders.values()]
  }

  add({ uri }: Pick<WorkspaceFolder, 'uri'>): Project {
    const normal = normalUri(uri)
    const known = this.#folders.get(normal)
    if (known) return known
    const project = this.#project(normal, this.#open(normal))
    this.#folders.set(normal, project)
    this.#added.fire(project)
    return project
  }

  remove(uri: string): void {
    const project = this.#folders.get(normalUri(uri))
    if (!project) return
    this.#folders.delete(project.uri)
    project.dispose()
    this.#removed.fire(project)
  }

  /** The project of a document: the innermost folder around it, else one for its own directory. */
  locate(documentUri: string): Located {
    const uri = normalUri(documentUri)
    const inside = this.folderOf(uri)
    if (inside) return inside
    const directory = directoryOf(uri)
    let project = this.#loose.get(directory)
    if (!project) {
      // What was only asked about, and never opened, nobody closes.
      for (const other of this.#loose.values()) this.#forget(other)
      project = this.#project(directory, undefined)
      this.#loose.set(directory, project)
      this.#added.fire(project)
    }
    return { project, path: pathInside(directory, uri) ?? folderName(uri) }
  }

  /** The innermost workspace folder around a URI, if any. */
  folderOf(uri: string): Located | undefined {
    let best: Located | undefined
    for (const project of this.#folders.values()) {
      const path = pathInside(project.uri, uri)
      if (path !== undefined && project.uri.length > (best?.project.uri.length ?? 0)) best = { project, path }
    }
    return best
  }

  /** Follows the documents that the client opens, edits and closes. */
  follow(documents: TextDocuments<TextDocument>): void {
    this.#documents = documents
    documents.onDidOpen(({ document }) => {
      const { project, path } = this.locate(document.uri)
      void this.report(project, project.open(path, document.getText()))
    })
    documents.onDidChangeContent(({ document }) => {
      const { project, path } = this.locate(document.uri)
      if (project.edit(path, document.getText()) || holdsLabel(path)) this.#changed.fire({ project, path })
    })
    documents.onDidClose(({ document }) => {
      const { project, path } = this.locate(document.uri)
      void this.report(project, project.close(path)).then(() => this.#forget(project))
    })
  }

  /** Lets go of a directory outside the folders once none of its documents is open. */
  #forget(project: Project): void {
    if (this.#loose.get(project.uri) !== project) return
    if (this.#documents?.keys().some(uri => directoryOf(normalUri(uri)) === project.uri)) return
    this.#loose.delete(project.uri)
    project.dispose()
    this.#removed.fire(project)
  }

  /** Fires the change event when work on a project comes to a change. */
  async report(project: Project, work: Promise<boolean>): Promise<void> {
    if (await work) this.#changed.fire({ project })
  }

  /** What is to be told of a project may have changed, though nothing in it has. */
  news(project: Project): void {
    this.#changed.fire({ project })
  }

  /** Settings, the language or the day changed. */
  invalidate(project: Project): void {
    project.invalidate()
    this.#changed.fire({ project })
  }

  dispose(): void {
    for (const project of this.all) project.dispose()
    this.#folders.clear()
    this.#loose.clear()
  }

  #project(uri: string, workspace: Workspace | undefined): Project {
    const { storage } = this
    const facts = new KeptFacts(() =>
      workspace === undefined || storage === undefined ? undefined : this.#host.keepFacts?.(storage, uri),
    )
    const session = this.#host.createSession(folderName(uri), uri, facts)
    const files = { workspace: workspace ?? memoryWorkspace(new Map()), session, facts }
    return new Project(uri, files, DEFAULT_SETTINGS, this.#host.today)
  }
}
