import { answerText, findTool } from '../core/agents/answer.ts'
import { agentMessages } from '../core/agents/messages.ts'
import { inputSchema, TOOLS } from '../core/agents/table.ts'
import { textArgument } from '../core/agents/tool.ts'
import type { Language } from '../core/locale/messages.ts'
import { VERSION } from '../version.ts'
import { auditFolder, folderBelow, noFolder } from './folder.ts'
import type { Served } from './serve.ts'

/** What a server of one folder offers. `today` is asked anew for each question: a server may run for days. */
export function servedTools(root: string, language: Language, today: () => string): Served {
  const say = agentMessages[language]
  return {
    name: 'genai-measures',
    version: VERSION,
    instructions: say.instructions(),
    tools: TOOLS.map(tool => ({
      name: tool.name,
      title: tool.title[language],
      description: tool.description[language],
      inputSchema: inputSchema(tool, language),
    })),
    async call(name, args) {
      const tool = findTool(name)
      if (!tool) return { text: say.unknownTool(), isError: true }
      if (tool.required.some(key => textArgument(args, key) === undefined))
        return { text: say.missing({ names: tool.required.join(', ') }), isError: true }
      if (tool.asks === 'law') return { text: answerText(tool, args, noFolder(today(), language)) }
      const folder = await folderBelow(root, textArgument(args, 'folder'))
      if (folder === undefined) return { text: say.noFolder(), isError: true }
      return { text: answerText(tool, args, await auditFolder(folder, today(), language)) }
    },
  }
}
