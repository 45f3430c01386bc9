import process from 'node:process'
import * as vscode from 'vscode'

/** The part of newer editors that the oldest supported one lacks. */
interface McpHost {
  registerMcpServerDefinitionProvider?: (
    id: string,
    provider: { provideMcpServerDefinitions(): object[] },
  ) => vscode.Disposable
}
type McpDefinition = new (
  label: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  version: string,
) => object

/** Tells the editor how each folder's tools are reached over the Model Context Protocol, where it asks for such a thing. It starts the server; we do not. */
export function provideMcpServers(context: vscode.ExtensionContext): vscode.Disposable[] {
  const { registerMcpServerDefinitionProvider: register } = (vscode.lm ?? {}) as McpHost
  const { McpStdioServerDefinition: Definition } = vscode as { McpStdioServerDefinition?: McpDefinition }
  if (!register || !Definition) return []
  const server = context.asAbsolutePath('server/dist/language-server.cjs')
  const version = String((context.extension.packageJSON as { version?: unknown }).version)
  const definitionOf = ({ name, uri }: vscode.WorkspaceFolder) =>
    new Definition(
      `GenAI Measures: ${name}`,
      process.execPath,
      [server, '--mcp', uri.fsPath, '--lang', vscode.env.language],
      // The editor's own program, as plain Node.
      { ELECTRON_RUN_AS_NODE: '1' },
      version,
    )
  return [
    register('genaiMeasures.mcp', {
      provideMcpServerDefinitions: () =>
        (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(definitionOf),
    }),
  ]
}
