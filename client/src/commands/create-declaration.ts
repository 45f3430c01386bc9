import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { SERVER_COMMANDS } from '../../../server/src/protocol/commands.ts'
import { chosenFolder } from '../folder.ts'

/** Lets the server write `genai-measures.yaml` for the services it found in a folder, and opens it. */
export async function createDeclaration(client: BaseLanguageClient, empty = false): Promise<void> {
  const folder = await chosenFolder()
  if (!folder) return
  const written = await client.sendRequest<string | null>('workspace/executeCommand', {
    command: SERVER_COMMANDS.createDeclaration,
    arguments: [folder.uri.toString(), ...(empty ? ['empty'] : [])],
  })
  if (written) await vscode.window.showTextDocument(vscode.Uri.parse(written))
}
