import type { Modality } from '../../evidence/vocabulary.ts'
import { WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'

interface Assistant {
  /** A question in one go, as against a talk in a terminal. */
  readonly asked: RegExp
  /** Options that no other program of such a name has. */
  readonly options: RegExp
  readonly generates: readonly Modality[]
  readonly provider: string
}

/** Assistants of the command line, by the name under which code keeps where their program lies. */
const ASSISTANTS: Readonly<Record<string, Assistant>> = {
  claude: {
    asked: /["'`](?:-p|--print)["'`]/,
    options:
      /--(?:output-format|append-system-prompt|no-session-persistence|permission-mode|allowed-?tools|max-turns)\b/i,
    generates: ['text'],
    provider: 'anthropic',
  },
  codex: {
    asked: /["'`]exec["'`]/,
    options: /--(?:json|skip-git-repo-check|full-auto|sandbox|output-last-message|ephemeral)\b/,
    generates: ['text'],
    provider: 'openai',
  },
}

/** Where such a program lies, handed to what starts it: `spawn(CLAUDE, args)`, `[self.claude_path, "-p", asked]`. */
const KEPT = /(?<![\w$])(claude|codex)(?:_?(?:bin|binary|path|cmd|command|exe|executable|cli))?\s{0,3},/gi
/** Whatever starts it, a function of the product's own among it. */
const STARTS = /^(?:spawn|exec|run|popen|start|launch|create_?subprocess)/i
/** What only asks whether it is there. */
const LOOKS = /exists|version|available|installed|which|check(?!_)|kill|find/i
/** What is told to it that makes no content. */
const IDLE = /["'`](?:--version|-v|-V|--help|-h|login|logout|auth|mcp|update|doctor|config|install|plugins?)["'`]/
/** `command = [`, `const args: string[] = [`: the name that a list is given, on its line. */
const GIVEN = /(?:^|[\s.])([A-Za-z_$][\w$]*)\s{0,3}(?::[^=\n]{1,60})?:?=\s{0,3}$/
const SOON = 3000

/** An assistant of the command line whose program a setting or a search names: the request is where it is started. */
export const namedPrograms: Detector = {
  needs: gate(KEPT),
  finish(unit, sink) {
    if (unit.role !== 'product' || unit.language === 'shell' || unit.language === 'html' || recognises(unit)) return
    for (const match of allMatches(unit.text, KEPT)) {
      const name = (match[1] as string).toLowerCase()
      const assistant = ASSISTANTS[name]
      if (assistant === undefined || !unit.says(assistant.asked) || !unit.says(assistant.options)) continue
      const at = unit.at(match.index)
      if (at < 0 || unit.tokens.kind(at) !== WORD) continue
      const started = startOf(unit, at)
      if (started === undefined || LOOKS.test(unit.chain(started)) || IDLE.test(unit.inside(started + 1))) continue
      const { generates, provider } = assistant
      sink.add('generation', unit.span(started), name, { generates, provider }, 'medium')
    }
  },
}

/** The call that starts a program whose place is named at a token: it must come first of what is handed over. */
function startOf(unit: Unit, at: number): number | undefined {
  const { tokens } = unit
  let first = at
  while (tokens.isPunct(first - 1, '.')) first -= 2
  const open = first - 1
  if (open !== tokens.parent(at)) return undefined
  if (tokens.isPunct(open, '(')) {
    const call = unit.callAt(open)
    return call !== undefined && STARTS.test(call.name) ? call.at : undefined
  }
  if (!tokens.isPunct(open, '[')) return undefined
  const call = unit.enclosing(open, 1)
  if (call !== undefined && STARTS.test(call.name)) return call.at
  const start = tokens.start(open)
  const given = GIVEN.exec(unit.text.slice(unit.text.lastIndexOf('\n', start) + 1, start))?.[1]
  return given === undefined ? undefined : startedBy(unit, given, start)
}

/** The call that is handed a list of this name soon after. */
function startedBy(unit: Unit, name: string, start: number): number | undefined {
  const later = new RegExp(
    `\\b(?:spawn|exec|run|[pP]open|create_subprocess)\\w*\\s*\\(\\s*\\*?${name.replaceAll('$', '\\$')}\\b`,
  )
  const found = later.exec(unit.text.slice(start, start + SOON))
  const token = found === null ? -1 : unit.at(start + found.index)
  return token < 0 ? undefined : token
}
