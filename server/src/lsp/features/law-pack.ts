import {
  DidChangeWatchedFilesNotification,
  type Disposable,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver'
import { LAW } from '../../core/law/as-of.ts'
import { adoptPack, takePack } from '../../core/law/pack.ts'
import { packRefused, packTaken } from '../../core/law/pack-messages.ts'
import { type Message, message, render } from '../../core/locale/messages.ts'
import type { InitializationOptions } from '../../protocol/initialization.ts'
import type { ServerContext } from '../context.ts'
import { faultLine } from '../fault-line.ts'
import { line, unlinked } from '../../core/text/medium/line.ts'
import { directoryOf, folderName, normalUri } from '../convert.ts'
import { packUri } from '../law-pack-uri.ts'
import { lspMessages } from '../messages.ts'
import { readLawPack, SECTION } from '../settings.ts'
import { canDigest, sha256 } from '../sha256.ts'

/** The setting as people know it, before what it names. */
const SETTING = `${SECTION}.lawPack`

/** Keeps the law that all folders are judged by: a pack that the setting names, taken again when it changes, else the program's own. */
export function lawPack(context: ServerContext, options: InitializationOptions | undefined): void {
  const { connection, client, projects } = context
  let sent = readLawPack(options?.settings)
  let known = keyOf(undefined, undefined)
  let uri: string | undefined
  let watch: Promise<Disposable | undefined> = Promise.resolve(undefined)
  let work: Promise<void> = Promise.resolve()
  adoptPack()

  const settingNow = async (): Promise<string | undefined> =>
    client.configuration ? readLawPack(await connection.workspace.getConfiguration({ section: SECTION })) : sent

  const look = async (again: boolean): Promise<void> => {
    const setting = await settingNow()
    uri = setting === undefined ? undefined : packUri(setting, projects.folders[0]?.uri)
    const wanted = keyOf(setting, uri)
    if (!again && wanted === known) return
    if (wanted !== known) watch = follow(context, watch, uri)
    known = wanted
    const before = LAW.pack
    const trouble = setting === undefined ? void adoptPack() : await taken(context, setting, uri)
    tell(context, trouble, setting !== undefined)
    if (LAW.pack !== before) for (const project of projects.all) projects.invalidate(project)
  }
  /** Answers of every folder wait for it. */
  const lookAgain = (again = false): void => {
    work = work.then(() => look(again)).catch(error => connection.console.error(faultLine(SETTING, error)))
    for (const project of projects.all) void project.hold(work)
  }

  projects.onDidAdd(() => lookAgain())
  projects.onDidRemove(() => lookAgain())
  context.onConfiguration(settings => {
    sent = readLawPack((settings as Record<string, unknown> | null)?.[SECTION] ?? settings)
    lookAgain()
  })
  context.onFiles(changes => {
    if (changes.some(one => normalUri(one.uri) === uri)) lookAgain(true)
  })
}

/** Tells one setting at one place from another. */
function keyOf(setting: string | undefined, uri: string | undefined): string {
  return JSON.stringify([setting, uri])
}

/** Takes the pack at a place; gives why it can't be taken, and then the program's own law holds. */
async function taken(context: ServerContext, setting: string, uri: string | undefined): Promise<Message | undefined> {
  const source = `${SETTING} ${setting}`
  const text = uri === undefined ? undefined : await context.readFile(uri)
  const outcome = text === undefined || !canDigest() ? undefined : await takePack(text, sha256)
  if (typeof outcome === 'string') return undefined
  adoptPack()
  if (outcome) return packRefused(source, outcome)
  return message(lspMessages, text === undefined ? 'packUnreadable' : 'packUndigested', { source })
}

/** One line in the log, and what went wrong before the user's eyes: findings by another law than was asked for would mislead. */
function tell({ connection, projects, language }: ServerContext, trouble: Message | undefined, isSet: boolean): void {
  const speaks = language(projects.folders[0])
  const own = render(message(lspMessages, 'ownLaw', { law: LAW.asOf }), speaks)
  if (trouble === undefined) {
    const pack = packTaken()
    connection.console.info(pack ? render(pack, speaks) : own)
  } else if (isSet) {
    const said = line(`${render(trouble, speaks)}${speaks === 'en' ? '. ' : '。'}${own}`)
    connection.console.error(said)
    // Not the request of the same name: nobody waits for an answer.
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: unlinked(said),
    })
  }
}

/** Watches a pack outside the folders, which are watched whole, where the client can. */
async function follow(
  { connection, client, projects }: ServerContext,
  before: Promise<Disposable | undefined>,
  uri: string | undefined,
): Promise<Disposable | undefined> {
  ;(await before)?.dispose()
  if (uri === undefined || !client.watchesOutside || projects.folderOf(uri)) return undefined
  const globPattern = { baseUri: directoryOf(uri), pattern: folderName(uri) }
  return connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] })
    .catch(() => undefined)
}
