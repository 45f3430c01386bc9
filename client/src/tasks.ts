import * as vscode from 'vscode'

const TYPE = 'genai-measures'

/** Offers the command line's audit as a task in each folder; it runs the copy that the project has installed, and none else. */
export function provideTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).map(folder => auditTask({ type: TYPE, command: 'audit' }, folder)),
    resolveTask: ({ definition, scope }) =>
      auditTask(definition, typeof scope === 'object' ? scope : vscode.TaskScope.Workspace),
  })
}

/** Without a problem matcher: the editor shows the same findings already. `$genai-measures` is there for who wants it. */
function auditTask(
  definition: vscode.TaskDefinition,
  scope: vscode.WorkspaceFolder | vscode.TaskScope.Workspace,
): vscode.Task {
  const { path } = definition as { path?: string }
  const args = ['--no', TYPE, 'audit', path ?? '.']
  return new vscode.Task(definition, scope, 'audit', TYPE, new vscode.ShellExecution('npx', args), [])
}
