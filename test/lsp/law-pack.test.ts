import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  FileChangeType,
  LogMessageNotification,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../server/src/protocol/base64.ts'
import {
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadFileParams,
} from '../../server/src/protocol/files.ts'
import { REPORT, type ReportResult } from '../../server/src/protocol/report.ts'
import { STATUS, type StatusParams } from '../../server/src/protocol/status.ts'
import { listed, NEW_NUMBER, newer, type PackContent, packText } from '../support/law-pack.ts'
import { chatApp } from './support/chat-app.ts'
import { type Client, PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const OTHER = 'file:///projects/other'
const OUTSIDE = 'file:///elsewhere'
const PACK = 'packs/newer.json'
const DECLARED = `services:
  - name: chat
    audience: public
    territory: mainland-china
    filing:
      track: filing
      number: ${NEW_NUMBER}
`
const app = () => chatApp().set('genai-measures.yaml', DECLARED)
const withPack = (text: string) => app().set(PACK, text)

/** A client whose setting can be changed, with what it is shown and told. */
async function start(folders: Record<string, Map<string, string>>, lawPack?: string, locale = 'en') {
  const client = pair(folders)
  const settings = { lawPack }
  const [shown, logged]: [string[], string[]] = [[], []]
  const said = new Set<string>()
  let listen: () => unknown = () => undefined
  client.connection.onNotification(STATUS, ({ folders: all }: StatusParams) => {
    for (const { quiet } of all) for (const { text } of quiet) said.add(text)
    listen()
  })
  /** Waits until the status gives something as a reason. */
  const toldOf = (text: string): Promise<void> =>
    new Promise(done => {
      listen = () => said.has(text) && done()
      listen()
    })
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings))
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message))
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message))
  const workspace = { ...PULLS.workspace, configuration: true }
  const roots = Object.keys(folders).filter(one => one !== OUTSIDE)
  await client.start(roots, {
    capabilities: { ...PULLS, workspace },
    locale,
    initializationOptions: { status: true },
  })
  const set = async (named: string | undefined) => {
    settings.lawPack = named
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  }
  return { client, set, shown, logged, toldOf }
}

/** Whether the new number counts as listed, and which law the report names. */
async function stand(client: Client, root = ROOT) {
  const [json] = await client.connection.sendRequest<ReportResult[]>(REPORT, { folder: root, formats: ['json'] })
  const { law, findings } = JSON.parse(json?.text ?? '') as {
    law: { asOf: string; pack?: string }
    findings: { ruleId: string }[]
  }
  return { ...law, unlisted: findings.some(one => one.ruleId === 'filing-number-unlisted') }
}

const OWN = { asOf: '2026-11-22', filedServicesAsOf: '2026-08-31', unlisted: true }
const NEWER = { asOf: '2026-12-20', filedServicesAsOf: '2026-10-31', unlisted: false }
const MARK = expect.stringMatching(/^[\da-f]{64}$/)

describe('the setting for a pack of the law', () => {
  it('takes it for all folders, names it in the log and in reports of every form, and lets it go with the setting', async () => {
    const { client, set, shown, logged, toldOf } = await start(
      { [ROOT]: withPack(packText(listed)), [OTHER]: app() },
      PACK,
    )
    expect(await stand(client)).toEqual({ ...NEWER, pack: MARK })
    expect(await stand(client, OTHER)).toEqual({ ...NEWER, pack: MARK })
    const { pack } = await stand(client)
    const said = `law pack: law up to 2026-12-20, list up to 2026-10-31, sha256 ${pack}`
    expect(logged).toContain(said)
    await toldOf(said)
    for (const format of ['html', 'markdown', 'sarif', 'cyclonedx', 'dossier'] as const) {
      const [one] = await client.connection.sendRequest<ReportResult[]>(REPORT, { folder: ROOT, formats: [format] })
      expect(one?.text, format).toContain(pack)
      expect(one?.text, format).toContain('2026-12-20')
    }
    await set(undefined)
    expect(await stand(client)).toEqual(OWN)
    expect(shown).toEqual([])
    await client.stop()
  })

  it.each([
    ['absolute', '/elsewhere/newer.json', OUTSIDE],
    ['outside the folder', '../../elsewhere/newer.json', OUTSIDE],
  ])('finds one whose path is %s', async (_, named, root) => {
    const { client } = await start({ [ROOT]: app(), [root]: new Map([['newer.json', packText(listed)]]) }, named)
    expect(await stand(client)).toEqual({ ...NEWER, pack: MARK })
    await client.stop()
  })

  it('is read again when the file changes, and findings with it', async () => {
    const files = withPack(packText(newer))
    const { client, shown } = await start({ [ROOT]: files }, PACK)
    expect(await stand(client)).toEqual({ ...NEWER, unlisted: true, pack: MARK })
    files.set(PACK, packText(listed))
    await client.watched(`${ROOT}/${PACK}`, FileChangeType.Changed)
    expect(await stand(client)).toEqual({ ...NEWER, pack: MARK })
    files.delete(PACK)
    await client.watched(`${ROOT}/${PACK}`, FileChangeType.Deleted)
    expect(await stand(client)).toEqual(OWN)
    expect(shown).toHaveLength(1)
    await client.stop()
  })

  it.each<[string, string, string]>([
    ['cut short', packText(listed).slice(0, 5000), 'not a pack this version can take, at JSON'],
    ['changed', packText(listed, '0'.repeat(64)), 'its digest is not that of its content'],
    [
      'older',
      packText((content: PackContent) => void (content.days.list = '2026-06-30')),
      'older than what this version',
    ],
  ])('refuses one that is %s, and says what holds instead', async (_, text, why) => {
    const { client, shown, logged } = await start({ [ROOT]: withPack(text) }, PACK)
    expect(await stand(client)).toEqual(OWN)
    expect(shown).toEqual([expect.stringContaining(why)])
    expect(shown[0]).toMatch(
      /^genaiMeasures\.lawPack packs\/newer\.json: .+\. The law that this version brings is used/,
    )
    expect(logged).toContain(shown[0])
    await client.stop()
  })

  it('that names nothing says so, in the language of the editor', async () => {
    const { client, set, shown } = await start({ [ROOT]: app() }, PACK, 'zh-cn')
    expect(await stand(client)).toEqual(OWN)
    await set('也没有.json')
    await stand(client)
    expect(shown).toEqual([
      'genaiMeasures.lawPack packs/newer.json：该处没有可读取的文件。现采用本版本自带的法规数据，截至 2026-11-22。',
      'genaiMeasures.lawPack 也没有.json：该处没有可读取的文件。现采用本版本自带的法规数据，截至 2026-11-22。',
    ])
    await client.stop()
  })

  it('is read through a client whose folders the server cannot reach, as in a browser', async () => {
    const files = withPack(packText(listed))
    const client = pair({}, { openFolder: () => undefined, readFile: async () => undefined })
    const root = 'vscode-vfs://github/some/chat'
    const pathOf = (uri: string) => decodeURIComponent(uri.slice(root.length + 1))
    client.connection.onRequest(READ_DIRECTORY, ({ uri }: ReadDirectoryParams) => entriesIn(files, pathOf(uri)))
    client.connection.onRequest(READ_FILE, ({ uri }: ReadFileParams) => {
      const text = files.get(pathOf(uri))
      return text === undefined ? null : toBase64(new TextEncoder().encode(text))
    })
    const initializationOptions = { files: true, settings: { lawPack: PACK } }
    await client.start([root], { capabilities: PULLS, initializationOptions })
    expect(await stand(client, root)).toEqual({ ...NEWER, pack: MARK })
    await client.stop()
  })
})

function entriesIn(files: ReadonlyMap<string, string>, folder: string) {
  const below = [...files.keys()].filter(path => folder === '' || path.startsWith(`${folder}/`))
  const names = below.map(path => (folder === '' ? path : path.slice(folder.length + 1)).split('/'))
  const kinds = new Map(names.map(([name = '', ...deeper]) => [name, deeper.length > 0 ? 'folder' : 'file']))
  return [...kinds].map(([name, kind]) => ({ name, kind }))
}
