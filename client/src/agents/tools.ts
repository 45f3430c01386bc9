import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { TOOL, TOOL_NAMES, type ToolParams, type ToolResult } from '../../../server/src/protocol/tools.ts'

/** Lets the editor's chat ask the tools that `contributes.languageModelTools` lists. They only read, so that nothing is confirmed. */
export function registerTools(client: BaseLanguageClient): vscode.Disposable[] {
  // Editors that are built without chat have no such place.
  if (typeof vscode.lm?.registerTool !== 'function') return []
  return TOOL_NAMES.map(name =>
    vscode.lm.registerTool<Record<string, unknown>>(`genaiMeasures_${name}`, {
      async invoke({ input }, token) {
        const params: ToolParams = { name, arguments: input ?? {} }
        const { text } = await client.sendRequest<ToolResult>(TOOL, params, token)
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)])
      },
    }),
  )
}
