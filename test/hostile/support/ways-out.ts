import {
  CodeLensRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  LogMessageNotification,
} from 'vscode-languageserver/node'
import { draftDeclaration } from '../../../server/src/core/drafting/create.ts'
import { dossierReport } from '../../../server/src/core/report/dossier.ts'
import { FORMAT_NAMES, RENDERERS } from '../../../server/src/core/report/formats.ts'
import { textReport } from '../../../server/src/core/report/text.ts'
import { servedTools } from '../../../server/src/mcp/tools.ts'
import { DUTIES } from '../../../server/src/protocol/duties.ts'
import { REPORT } from '../../../server/src/protocol/report.ts'
import { STATUS } from '../../../server/src/protocol/status.ts'
import { PULLS } from '../../lsp/support/client.ts'
import { pair } from '../../lsp/support/pair.ts'
import { audited } from '../../report/support/company.ts'
import { runCli } from '../../support/cli.ts'
import { writeTree } from '../../support/disk-tree.ts'
import { AS_OF, type Tree } from '../../support/tree.ts'
import { stringsIn } from './reads-only.ts'

/**
 * Every way by which something of a folder leaves the program. A new one is a line here: what is planted in a folder is then looked for
 * in it too.
 */
export const WAYS_OUT: Readonly<Record<string, (tree: Tree) => Promise<string> | string>> = {
  'every report in both languages': reports,
  'the draft of a declaration': tree =>
    draftDeclaration(
      audited(tree).result.services.map(({ profile }) => profile),
      'en',
    ).newText,
  'every command': commands,
  'the language server': languageServer,
  'every answer to agents': agents,
}

function reports(tree: Tree): string {
  const written = (['en', 'zh-CN'] as const).flatMap(language => {
    const { result, context } = audited(tree, language)
    return [
      ...FORMAT_NAMES.map(format => RENDERERS[format](result, context)),
      textReport(result, context, { color: true, explainScope: true }),
      ...result.services.map(({ profile }) => dossierReport(result, context, profile.name)),
    ]
  })
  return written.join('\n')
}

const COMMANDS = [
  ['audit', '--explain-scope', '--labels', '--fail-on', 'never'],
  ['init', '--dry-run'],
  ['fix', '--dry-run'],
  ['dossier'],
  ['report-context'],
]

async function commands(tree: Tree): Promise<string> {
  const root = writeTree(Object.fromEntries(tree))
  const said: string[] = []
  for (const [command = '', ...options] of COMMANDS) {
    const { out, err } = await runCli([command, root, ...options])
    said.push(out, err)
  }
  return said.join('\n')
}

async function agents(tree: Tree): Promise<string> {
  const { call } = servedTools(writeTree(Object.fromEntries(tree)), 'en', () => AS_OF)
  const { text } = await call('audit', {})
  const { findings = [] } = JSON.parse(text) as { findings?: { id: string }[] }
  const questions: [string, object][] = [
    ['open_duties', {}],
    ['declaration_gaps', {}],
    ...findings.slice(0, 8).map(({ id }): [string, object] => ['preview_fix', { finding: id }]),
  ]
  const answers = [text]
  for (const [name, args] of questions) answers.push((await call(name, args as Record<string, string>)).text)
  return answers.join('\n')
}

const ROOT = 'file:///planted'

/** A session over every file: rows of the panel, hovers, fixes, lenses, completion, the outline, the views, the state and the log. */
async function languageServer(tree: Tree): Promise<string> {
  const client = pair({ [ROOT]: new Map(tree) })
  const said: unknown[] = []
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => void said.push(message))
  client.connection.onNotification(STATUS, (state: unknown) => void said.push(words(state)))
  await client.start([ROOT], { capabilities: PULLS, initializationOptions: { status: true } })
  for (const [path, text] of tree) {
    const textDocument = { uri: `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}` }
    await client.open(textDocument.uri, text)
    for (const one of await client.pull(textDocument.uri)) {
      said.push(words(one))
      for (const action of await client.actions(textDocument.uri, one)) said.push(words(action))
    }
    for (const [line, content] of text.split('\n').entries())
      for (let character = 0; character < Math.min(content.length, 200); character += 20) {
        const at = { textDocument, position: { line, character } }
        said.push(await client.connection.sendRequest(HoverRequest.type, at))
        if (path.endsWith('genai-measures.yaml'))
          said.push(await client.connection.sendRequest(CompletionRequest.type, at))
      }
    said.push(await client.connection.sendRequest(CodeLensRequest.type, { textDocument }))
    // Names in the outline are the file's own text, shown beside it; its place in the list of ways is the address.
    if (!path.endsWith('genai-measures.yaml'))
      said.push(words(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })))
  }
  said.push(words(await client.connection.sendRequest(DUTIES)))
  said.push(words(await client.connection.sendRequest(REPORT, { formats: ['html'] })))
  said.push(words(await client.connection.sendRequest(REPORT, { formats: ['markdown'] })))
  await client.stop()
  return JSON.stringify(said)
}

/** The texts of an answer; addresses are the editor's own. */
function words(answer: unknown): string[] {
  return stringsIn(answer).flatMap(([name, text]) => (name === 'uri' || name === 'folder' ? [] : [text]))
}
