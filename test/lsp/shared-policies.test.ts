import { FileChangeType, RegistrationRequest } from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { chatApp, declared } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const DECLARATION = `${ROOT}/genai-measures.yaml`

interface Watched {
  readonly globPattern: { readonly baseUri: string; readonly pattern: string } | string
}

/** A client whose folder extends files, some of them beside it: `beside` is what lies there, by its way from the folder. */
async function start(target: string, beside: Map<string, string>, inside: Readonly<Record<string, string>> = {}) {
  const files = chatApp().set('genai-measures.yaml', `extends: ${target}\n${declared('public')}`)
  for (const [path, text] of Object.entries(inside)) files.set(path, text)
  const shared = (from: string, to: string) => {
    const path = new URL(to, `file:///a/b/${from}`).pathname.replace('/a/b/', '').replace('/a/', '../')
    const text = beside.get(path)
    return text === undefined ? undefined : { path, text }
  }
  const client = pair({ [ROOT]: files }, { createSession: name => createSession(name, undefined, shared) })
  const watched: string[][] = []
  client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { registerOptions } of registrations)
      watched.push(
        ((registerOptions as { watchers?: Watched[] } | undefined)?.watchers ?? []).flatMap(({ globPattern }) =>
          typeof globPattern === 'string' ? [] : [`${globPattern.baseUri}/${globPattern.pattern}`],
        ),
      )
  })
  const workspace = {
    ...PULLS.workspace,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  }
  await client.start([ROOT], { capabilities: { ...PULLS, workspace } })
  await client.open(DECLARATION, files.get('genai-measures.yaml') ?? '')
  const route = `${ROOT}/app/api/chat/route.ts`
  await client.open(route, files.get('app/api/chat/route.ts') ?? '')
  const severity = async () => (await client.pull(route)).find(one => one.code === 'model-offshore')?.severity
  return { client, files, watched, severity }
}

const hint = 'rules:\n  model-offshore: hint\n'
const error = 'rules:\n  model-offshore: error\n'

describe('files that a declaration extends', () => {
  it('are followed where they lie outside the folder, and those that they extend in turn', async () => {
    const beside = new Map([
      ['../policy/team.yaml', 'extends: company.yaml\n'],
      ['../policy/company.yaml', hint],
    ])
    const { client, watched, severity } = await start('../policy/team.yaml', beside)
    expect(await severity()).toBe(4)
    await expect
      .poll(() => watched.flat())
      .toEqual(['file:///projects/policy/team.yaml', 'file:///projects/policy/company.yaml'])

    beside.set('../policy/company.yaml', error)
    await client.watched('file:///projects/policy/company.yaml', FileChangeType.Changed)
    expect(await severity()).toBe(1)

    beside.delete('../policy/team.yaml')
    await client.watched('file:///projects/policy/team.yaml', FileChangeType.Deleted)
    expect(await severity()).toBe(2)
    expect((await client.pull(DECLARATION)).map(one => one.message).join()).toContain('../policy/team.yaml is not used')

    beside.set('../policy/team.yaml', hint)
    await client.watched('file:///projects/policy/team.yaml', FileChangeType.Created)
    expect(await severity()).toBe(4)
    await client.stop()
  })

  it('are followed inside the folder, also where only another of them names them', async () => {
    const { client, files, severity } = await start('policy/team.yaml', new Map(), {
      'policy/team.yaml': 'extends: company.yaml\n',
      'policy/company.yaml': hint,
    })
    expect(await severity()).toBe(4)
    files.set('policy/company.yaml', error)
    await client.watched(`${ROOT}/policy/company.yaml`, FileChangeType.Changed)
    expect(await severity()).toBe(1)
    // As it stands in the editor, before it is saved.
    await client.open(`${ROOT}/policy/company.yaml`, hint)
    expect(await severity()).toBe(4)
    await client.stop()
  })

  it('tell their unknown rules and ended acceptances on the line that names them', async () => {
    const accepted = (rule: string, until: string) =>
      `  - rule: ${rule}\n    reason: looked at\n    by: Legal\n    until: ${until}\n`
    const beside = new Map([
      [
        '../policy/team.yaml',
        `rules:\n  no-such-rule: off\naccepted:\n${accepted('model-offshore', '2026-01-31')}${accepted('label-hidden', '2026-01-31')}${accepted('another-name', '2027-01-31')}`,
      ],
    ])
    const { client } = await start('../policy/team.yaml', beside)
    const told = (await client.pull(DECLARATION)).filter(one => /policy\/team\.yaml/.test(String(one.message)))
    expect(told.map(one => [one.code, one.range.start.line, one.severity, String(one.message).slice(0, 60)])).toEqual([
      ['declaration-invalid', 0, 1, 'No rule is called "no-such-rule", which ../policy/team.yaml '],
      ['declaration-invalid', 0, 1, 'No rule is called "another-name", which ../policy/team.yaml '],
      ['accepted-lapsed', 0, 3, 'The acceptance of model-offshore in ../policy/team.yaml, whi'],
      ['accepted-lapsed', 0, 4, 'The acceptance of label-hidden in ../policy/team.yaml, which'],
    ])
    await client.stop()
  })
})
