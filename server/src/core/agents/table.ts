import { audit } from './audit.ts'
import { declarationGaps } from './declaration-gaps.ts'
import { explain } from './explain.ts'
import { openDuties } from './open-duties.ts'
import { previewFix } from './preview-fix.ts'
import type { Language } from '../locale/messages.ts'
import type { AgentTool, Property } from './tool.ts'

/** Everything that a program may ask, however it comes in: over the Model Context Protocol or through the editor. */
export const TOOLS: readonly AgentTool[] = [audit, explain, openDuties, previewFix, declarationGaps]

/** Which of several folders is meant: every tool that reads one takes it, and the host finds it. */
const FOLDER: Property = {
  type: 'string',
  description: {
    en: 'A folder below the one that is served, or the name of a workspace folder; all of it when left out',
    'zh-CN': '所服务文件夹下的子文件夹，或工作区文件夹的名称；省略则为整个文件夹',
  },
}

/** A tool's input as JSON Schema. */
export function inputSchema({ properties, required, asks }: AgentTool, language: Language) {
  const all = asks === 'folder' ? { ...properties, folder: FOLDER } : properties
  const described = Object.entries(all).map(([name, { type, description, enum: values }]) => [
    name,
    { type, description: description[language], ...(values && { enum: [...values] }) },
  ])
  return {
    type: 'object' as const,
    properties: Object.fromEntries(described) as Record<string, { type: string; description: string }>,
    ...(required.length > 0 && { required: [...required] }),
    additionalProperties: false,
  }
}
