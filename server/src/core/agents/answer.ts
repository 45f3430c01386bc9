import { LAW } from '../law/as-of.ts'
import { fromPack } from '../law/pack-messages.ts'
import type { Language } from '../locale/messages.ts'
import { jsonLine } from '../text/medium/json.ts'
import type { Written } from '../text/medium/safe.ts'
import { agentMessages } from './messages.ts'
import { TOOLS } from './table.ts'
import type { AgentTool, Arguments, Audited } from './tool.ts'

/** Signs in one answer: room for fifty findings in either language, and no more than an agent can take in at once. */
const LONGEST = 60_000

/** The tool of a name. */
export function findTool(name: string): AgentTool | undefined {
  return TOOLS.find(tool => tool.name === name)
}

/** A tool's answer as the text that an agent gets: JSON that says first what it is made of. Longer than an answer may be, it loses the ends of its lists. */
export function answerText(tool: AgentTool, args: Arguments, audited: Audited): Written<'json'> {
  const said = tool.answer(args, audited)
  for (let most = LONGEST_LIST; ; most = Math.floor(most / 2)) {
    const text = jsonLine(framed(trimmed(said, most), audited.language, most < LONGEST_LIST))
    if (text.length <= LONGEST || most < 1)
      return text.length <= LONGEST ? text : jsonLine(framed({}, audited.language, true))
  }
}

const LONGEST_LIST = 64

function framed(said: object, language: Language, isCut: boolean): object {
  const say = agentMessages[language]
  return {
    ...(tellsOfFiles(said) && { fileContent: say.fileContent() }),
    law: say.notAdvice({ law: LAW.asOf, list: LAW.listAsOf, pack: fromPack(LAW.pack)[language] }),
    ...(isCut && { cut: say.cut() }),
    ...said,
  }
}

/** An explanation is ours alone; everything else tells of files. */
function tellsOfFiles(said: object): boolean {
  return !('known' in said)
}

function trimmed(value: unknown, most: number): object {
  return cut(value, most) as object
}

function cut(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map(one => cut(one, most))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner, most)]))
}
