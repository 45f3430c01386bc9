import type { Evidence } from '../../evidence/evidence.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import { findCredential } from '../catalogue.ts'
import { keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'

const NAME = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|AK|SK|ID)S?\b/g

/** So many providers' keys in code that asks none of them are a table of what exists; settings name what is asked. */
const TABLE = 6
const asks = (one: Evidence): boolean => one.kind === 'import' || one.kind === 'generation'
const SETTINGS = /config|setting|env|constant|option/i

/** Names of environment variables that hold a provider's key, as strings and as properties. Their values are never looked at. */
export const credentials: Detector = {
  start: unit => ['_KEY', '_TOKEN', '_SECRET', '_AK', '_SK'].some(end => unit.mentions(end)),
  finish(unit, sink) {
    const found = new Map<number, { value: string; provider: string | undefined }>()
    for (const { 0: value, index } of allMatches(unit.text, NAME)) {
      const at = unit.at(index)
      const kind = unit.tokens.kind(at)
      if (at < 0 || (kind !== WORD && kind !== STRING) || unit.tokens.end(at) !== index + value.length) continue
      const fact = findCredential(value)
      if (fact?.what === 'key') found.set(at, { value, provider: fact.provider })
    }
    const providers = new Set([...found.values()].map(one => one.provider))
    const table =
      providers.size >= TABLE &&
      !SETTINGS.test(unit.path) &&
      !sink.evidence.some(one => asks(one) && providers.has((one.detail as { provider?: string }).provider))
    // Where a variable is read as well as handed on, what reads it is shown.
    const set = new Set([...found.keys()].filter(at => isSet(unit, at) || isForStarted(unit, at)))
    const read = new Set([...found].flatMap(([at, { value }]) => (set.has(at) ? [] : [value])))
    for (const [at, { value, provider }] of found) {
      if (set.has(at) && read.has(value)) continue
      sink.add('credential-name', unit.span(at), value, { provider }, table || set.has(at) ? 'low' : 'high')
    }
  },
}

const SETS = /^(setenv|putenv|set_var|env|put|setdefault)$/i

/** A variable that this program sets is for a program that it starts: who needs it is asked there. */
function isSet(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const assigned = (from: number) =>
    tokens.isPunct(from, '=') && !tokens.isPunct(from + 1, '=') && !tokens.isPunct(from + 1, '>')
  if (tokens.isPunct(at + 1, ']')) return assigned(at + 2)
  const call = unit.enclosing(at, 1)
  if (call !== undefined && SETS.test(call.name) && call.open === at - 1 && tokens.isPunct(at + 1, ',')) return true
  return (
    /\benv(iron)?\.$/.test(unit.text.slice(Math.max(0, tokens.start(at) - 20), tokens.start(at))) && assigned(at + 1)
  )
}

/** Calls that start another program or open a terminal, and what a file of such calls says. */
const STARTS =
  /^(?:spawn\w{0,12}|exec\w{0,12}|fork|execa\w{0,12}|Popen|popen\d?|run|call|check_call|check_output|create_subprocess_\w{1,6}|createTerminal|system|proc_open|Process|ProcessBuilder|Command|cmd|capture\d\w?|envs|StdioClientTransport|StdioServerParameters)$/
const STARTING =
  /child_process|subprocess|execa\b|node-pty|\bpty\.|Popen|\bspawn|\bexec\.Command|createTerminal|Stdio\w{1,12}(?:Transport|Parameters)|proc_open|Symfony\\Component\\Process|\bsystem\b|Open3|System\.cmd|Command::new|\bProcess(?:Builder|StartInfo)?\b/
/** The whole environment of this program, to which something is added for another. */
const OWN_ENVIRONMENT = /\.\.\.\s{0,4}process\.env\b|\*\*\s{0,4}os\.environ\b|\bos\.environ(?:\.copy\(\))?\s{0,4}[,|]/
const ENVIRONMENT = /^(?:child_?|process_?|agent_?|sub_?)?env(?:ironment)?(?:_?(?:vars?|variables))?$/i

/** A name in the environment of a program that this one starts: `spawn('agent', { env: { ...process.env, NAME: 'x' } })`. */
function isForStarted(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const open = tokens.parent(at)
  if (open < 0 || !isKey(unit, at, open) || !unit.says(STARTING)) return false
  if (OWN_ENVIRONMENT.test(unit.inside(open))) return true
  const key = keyBefore(unit, open)
  for (let here = open, level = 0; level < 4 && here >= 0; level++, here = tokens.parent(here)) {
    const call = unit.callAt(here)
    if (call === undefined) continue
    return STARTS.test(call.name) && (key === undefined || ENVIRONMENT.test(key))
  }
  return key !== undefined && ENVIRONMENT.test(key)
}

/** Whether a name stands where a value is given to it: `NAME: …`, `'NAME' => …`, `NAME=…`, `("NAME", …)`. */
function isKey({ tokens }: Unit, at: number, open: number): boolean {
  if (tokens.isPunct(at + 1, ':') && !tokens.isPunct(at + 2, ':')) return true
  if (tokens.isPunct(at + 1, '=') && !tokens.isPunct(at + 2, '=')) return true
  return tokens.isPunct(at + 1, ',') && open === at - 1 && tokens.kind(at) === STRING
}
