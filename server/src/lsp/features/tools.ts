import { answerText, findTool } from '../../core/agents/answer.ts'
import { agentMessages } from '../../core/agents/messages.ts'
import { type Arguments, textArgument } from '../../core/agents/tool.ts'
import { TOOL, type ToolParams, type ToolResult } from '../../protocol/tools.ts'
import type { ServerContext } from '../context.ts'
import { normalUri } from '../convert.ts'
import type { Project } from '../project.ts'

/** Answers the tools of the editor's chat from the folders that are open, unsaved edits included. */
export function tools(context: ServerContext): void {
  context.connection.onRequest(TOOL, (params: ToolParams) => answer(context, params))
}

async function answer(context: ServerContext, { name, arguments: args }: ToolParams): Promise<ToolResult> {
  const project = projectAsked(context, args)
  const say = agentMessages[project ? context.language(project) : 'en']
  const tool = findTool(name)
  if (!tool) return { text: say.unknownTool(), isError: true }
  if (!project) return { text: say.noFolder(), isError: true }
  if (tool.required.some(key => textArgument(args, key) === undefined))
    return { text: say.missing({ names: tool.required.join(', ') }), isError: true }
  await project.settled()
  const { result } = project.evaluate()
  const textOf = (path: string) => project.textOf(path)?.text
  return { text: answerText(tool, args, { result, textOf, language: context.language(project) }) }
}

function projectAsked({ projects }: ServerContext, args: Arguments): Project | undefined {
  const wanted = textArgument(args, 'folder')
  if (wanted === undefined) return projects.folders[0]
  return projects.folders.find(one => one.name === wanted || one.uri === normalUri(wanted))
}
