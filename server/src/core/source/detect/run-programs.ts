import type { Modality, ModelAccess } from '../../evidence/vocabulary.ts'
import { gate } from '../../text/looked-at.ts'
import { isCompared, keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import { givenTo } from '../given-names.ts'
import { recognises } from '../purpose.ts'
import { statementOf } from '../statements.ts'
import type { Unit } from '../unit.ts'

interface Program {
  /** What it must be told to make content: without that it lists, fetches or tells its version. */
  readonly told: RegExp
  readonly generates: readonly Modality[]
  readonly provider?: string
  readonly access?: ModelAccess
}

const text = ['text'] as const
const audio = ['audio'] as const
const own = { access: 'self-hosted' } as const
/** A single question, as against a talk in a terminal. */
const ASKED_ONCE = /(?<![\w-])(?:-p|--print|--prompt)(?![\w-])(?!["'`,\s).]{0,9}(?:arg\()?["'`]?\d)/

/** Programs by which a product has a model answer, speak or draw: what they are told in one line is what they make. */
const PROGRAMS: Readonly<Record<string, Program>> = {
  'edge-tts': { told: /(?<![\w-])(?:-t|--text|-f|--file)(?![\w-])/, generates: audio, provider: 'edge-tts' },
  piper: { told: /\.onnx\b|--output[-_](?:file|raw|dir)\b/, generates: audio, ...own },
  'f5-tts_infer-cli': { told: /--gen_(?:text|file)/, generates: audio, ...own },
  ollama: { told: /\brun\b(?![^\]\n]{0,40}(?:embed|bge|minilm|rerank))/, generates: text, provider: 'ollama', ...own },
  'llama-cli': { told: /(?<![\w-])(?:-m|--model|-hf)(?![\w-])/, generates: text, ...own },
  'sd-cli': { told: /(?<![\w-])(?:-p|--prompt)(?![\w-])/, generates: ['image'], ...own },
  claude: { told: ASKED_ONCE, generates: text, provider: 'anthropic' },
  gemini: { told: ASKED_ONCE, generates: text, provider: 'google-gemini' },
  codex: { told: /\bexec\b/, generates: text, provider: 'openai' },
}
const NAME = /^(?:edge-tts|piper|f5-tts_infer-cli|ollama|llama-cli|sd-cli|claude|gemini|codex)(?=$|\s)/
const HINT = /edge-tts|piper|f5-tts_infer|ollama|llama-cli|sd-cli|claude|gemini|codex/

/** Calls that start another program. */
const RUNS =
  /^(?:run|Popen|call|check_output|check_call|create_subprocess_(?:exec|shell)|system|popen|spawn(?:Sync)?|exec(?:Sync|File|FileSync)?|execa(?:Sync|Command)?|\$|Command|CommandContext|ProcessBuilder|shell_exec|proc_open|passthru|capture[23]e?|Start)$/
const RUN_LATER =
  '(?:run|Popen|call|check_output|check_call|create_subprocess_exec|spawn(?:Sync)?|exec(?:Sync|File|FileSync)?|execa|ProcessBuilder|Start)'
/** Letters in which its options stand, and in which what was put together is run. */
const OPTIONS = 400
const SOON = 3000

/** A model that is asked by starting its program: `subprocess.run(['edge-tts', '--text', answer])`. */
export const runPrograms: Detector = {
  stringsNeed: gate(HINT),
  string(unit, at, value, sink) {
    if (value.length > OPTIONS || unit.role !== 'product' || unit.language === 'shell' || unit.language === 'html')
      return
    const name = NAME.exec(value)?.[0]
    const program = name === undefined ? undefined : PROGRAMS[name]
    if (name === undefined || program === undefined || isCompared(unit, at) || recognises(unit)) return
    if (program.provider !== undefined && value === name && isProgram(unit, at)) {
      sink.add('endpoint', unit.span(at), name, { provider: program.provider, generates: [] }, 'medium')
    }
    const start = unit.tokens.start(at)
    const line = value === name ? optionsBehind(unit, at) : value
    if (!program.told.test(line)) return
    const run = runOf(unit, at, start)
    if (run === undefined) return
    const { told: _, ...detail } = program
    sink.add('generation', unit.span(run), name, detail, 'medium')
  },
}

/** Names under which a program waits to be started, and calls that look where it lies. */
const KEPT_AS = /(?:^|_)(?:cli|executable|exe|binary|bin|command|cmd)(?:_|$)/i
/** Bots have commands as well, and editors: such a name must be handed to what starts it. */
const COMMAND = /(?:^|_)(?:command|cmd)(?:_|$)/i
const LOOKED_FOR =
  /which|on_?path|look_?path|find_?(?:executable|binary|command|cli)|resolve_?(?:command|binary|bin|cli)/i

/** Whether a name is that of a program which a part of the product starts, wherever it does. */
function isProgram(unit: Unit, at: number): boolean {
  const key = keyBefore(unit, at)
  const call = unit.enclosing(at, 1)
  const isKept = key !== undefined && isNamedSo(unit, key) && !isOfList(unit, at)
  return (isKept || (call !== undefined && LOOKED_FOR.test(call.name))) && unit.says(STARTS)
}

function isNamedSo(unit: Unit, key: string): boolean {
  const words = key.replace(CAMEL, '$1_$2')
  return KEPT_AS.test(words) && (!COMMAND.test(words) || isHandedOver(unit, key))
}

/** Whether a name comes first of what a call or a list holds. */
function isHandedOver(unit: Unit, key: string): boolean {
  const name = key.replaceAll('$', '\\$')
  return unit.remember(`first ${key}`, () =>
    new RegExp(`[([]\\s{0,9}(?:\\w{1,30}\\.){0,3}${name}\\s{0,9}[,)\\]]`).test(unit.text),
  )
}

/** A list of programs is there to be picked from. */
function isOfList({ tokens }: Unit, at: number): boolean {
  for (let open = tokens.parent(at); open >= 0; open = tokens.parent(open)) if (tokens.isPunct(open, '[')) return true
  return false
}

/** Bots and settings have commands of such names as well, and pages tell which programs are there: something must start one. */
const STARTS =
  /\b(?:spawn|exec|execFile|execa|popen|Popen|create_subprocess|ProcessBuilder|run[A-Z_]\w*|start|launch)(?:_?\w{1,20})?\(|\bsubprocess\.|\bProcess\.(?:run|start|Start)\b|\bCommand(?:::new|\.create)?\(/

const CAMEL = /([a-z\d])([A-Z])/g

/** What stands behind the name of a program, in its list or its call. */
function optionsBehind(unit: Unit, at: number): string {
  const { tokens } = unit
  const open = tokens.parent(at)
  const end = open < 0 ? tokens.end(at) : tokens.end(tokens.partner(open))
  // `Command::new("ollama").arg("run")`: the rest of the chain.
  const behind = unit.language === 'rust' ? end + OPTIONS : end
  return unit.text.slice(tokens.end(at), Math.min(behind, tokens.end(at) + OPTIONS))
}

/** The call that starts a program named at a token, also where its words are put together before. */
export function runOf(unit: Unit, at: number, start: number): number | undefined {
  const call = unit.enclosing(at, 3)
  if (call !== undefined && (RUNS.test(call.name) || /\bCommand(?:::|\.)new$/.test(unit.chain(call.at)))) return call.at
  const list = unit.tokens.parent(at)
  const here = unit.tokens.isPunct(list, '[') ? list : at
  const given = givenTo(unit, statementOf(unit, here).first, here)
  if (given === undefined) return undefined
  const later = new RegExp(`\\b${RUN_LATER}\\s*\\(\\s*\\*?${given.name.replaceAll('$', '\\$')}\\b`)
  const found = later.exec(unit.text.slice(start, start + SOON))
  const token = found === null ? -1 : unit.at(start + found.index)
  return token < 0 ? undefined : token
}
