import {
  type CodeAction,
  CreateFile,
  type Diagnostic,
  FileChangeType,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { typedAt, type Typed } from '../../support/typing.ts'
import { type Client, PULLS } from './client.ts'
import { pair } from './pair.ts'

const DECLARATION = 'genai-measures.yaml'
const ROOT = 'file:///projects/project'

/** What a person did in an editor: how often they acted, how many signs they typed, and what they chose. */
export interface EditorWalk {
  readonly actions: number
  readonly signs: number
  readonly chosen: readonly string[]
  /** Rows of the panel at the end. */
  readonly left: readonly Diagnostic[]
  /** What the declaration marks on its lines at the end, fields that wait for their turn among it. */
  readonly marked: readonly Diagnostic[]
  readonly files: ReadonlyMap<string, string>
}

/** A step by hand: the rule whose finding is taken, what is chosen there (the first action when left out). */
export interface Choice {
  readonly rule: string
  readonly title?: string | RegExp
  /** What is typed into the fields that this leaves open. */
  readonly typed?: Typed
}

/** Going to a finding, opening its menu, choosing: three acts. A field that is typed into is one more. */
const ACTS = 3

/** Walks a project in the server's own terms: pulls, chooses among the actions offered, types, looks again. */
export async function editorWalk(tree: ReadonlyMap<string, string>, choices: readonly Choice[]): Promise<EditorWalk> {
  const files = new Map(tree)
  const client = pair({ [ROOT]: files })
  await client.start([ROOT], { capabilities: { ...PULLS, window: { showDocument: { support: true } } }, locale: 'en' })
  const chosen: string[] = []
  let [actions, signs] = [0, 0]
  for (const choice of choices) {
    const all = await told(client)
    const found = all.find(({ diagnostic }) => diagnostic.code === choice.rule)
    if (!found) throw new Error(`no ${choice.rule} among ${all.map(one => one.diagnostic.code).join(', ')}`)
    const offered = await client.actions(found.uri, found.diagnostic)
    const own = offered.filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === choice.rule))
    const action = choice.title === undefined ? own[0] : own.find(({ title }) => isMeant(title, choice.title!))
    if (!action) throw new Error(`no such action at ${choice.rule}: ${own.map(({ title }) => title).join(' | ')}`)
    const typed = await apply(client, files, action, choice.typed ?? {})
    chosen.push(action.title)
    actions += ACTS + typed.fields
    signs += typed.signs
  }
  const all = await told(client)
  await client.stop()
  // What a panel lists: hints are no rows.
  const left = all.map(({ diagnostic }) => diagnostic).filter(({ severity }) => severity !== 4)
  const marked = all.flatMap(({ uri, diagnostic }) => (uri.endsWith(DECLARATION) ? [diagnostic] : []))
  return { actions, signs, chosen, left, marked, files }
}

function isMeant(title: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? title === wanted : wanted.test(title)
}

async function told(client: Client): Promise<{ uri: string; diagnostic: Diagnostic }[]> {
  const reports = await client.pullWorkspace()
  return reports.flatMap(report =>
    report.kind === 'full' ? report.items.map(diagnostic => ({ uri: report.uri, diagnostic })) : [],
  )
}

/** An empty field as the declaration shows it: a key, nothing, and perhaps the comment that says what belongs there. */
const EMPTY = /(?<=^[ -]*(?:[\w-]+:|-)) (?= # |$)/gm

async function apply(client: Client, files: Map<string, string>, { edit }: CodeAction, typed: Typed) {
  for (const change of edit?.documentChanges ?? []) {
    if (CreateFile.is(change)) continue
    const { textDocument, edits } = change as TextDocumentEdit
    const path = textDocument.uri.slice(ROOT.length + 1)
    const known = files.has(path)
    files.set(path, TextDocument.applyEdits(TextDocument.create('', '', 0, files.get(path) ?? ''), edits as TextEdit[]))
    await client.watched(`${ROOT}/${path}`, known ? FileChangeType.Changed : FileChangeType.Created)
  }
  const text = files.get(DECLARATION) ?? ''
  const typing = [...text.matchAll(EMPTY)].flatMap(({ index }) => {
    const at = index + 1
    const value = typedAt(text, { start: at, end: at }, typed)
    return value === undefined ? [] : [{ at, value }]
  })
  const full = typing.toReversed().reduce((now, { at, value }) => now.slice(0, at) + value + now.slice(at), text)
  files.set(DECLARATION, full)
  await client.watched(`${ROOT}/${DECLARATION}`, FileChangeType.Changed)
  return { fields: typing.length, signs: typing.reduce((sum, { value }) => sum + value.length, 0) }
}
