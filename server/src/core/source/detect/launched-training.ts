import type { Evidence } from '../../evidence/evidence.ts'
import type { Placed } from '../../readers/model-config/support/placed.ts'
import { scriptEvidence } from '../../readers/model-config/support/training-command.ts'
import { parseShell, type Word } from '../../syntax/shell-flags.ts'
import { PUNCT, STRING, WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** Programs and modules that train, by which a list of words is told to be a command of training. */
const TRAINS =
  /\bverl\b|openrlhf|llamafactory|\bswift\b|axolotl|\btrl\b|xtuner|torchtune|litgpt|(?:train|finetun|fine_tun|sft|dpo|grpo|rlhf)\w{0,40}\.py\b|\b(?:train|sft|dpo|grpo|ppo|rlhf)_?\w{0,20}["']|\.(?:train|trainer|finetune)\w{0,20}\b/i
/** Ways to start another program. */
const RUNS =
  /\bsubprocess\b|\bPopen\b|os\.system|os\.exec|check_call|create_subprocess|submit_job|\bspawn(?:Sync)?\b|\bexeca\b|child_process|exec\.Command|ProcessBuilder|\bc(?:tx)?\.run\(|session\.run\(|Command::new/
const LANGUAGES = new Set(['python', 'typescript', 'javascript', 'go', 'java', 'kotlin'])
/** Calls whose arguments are the words of a command. */
const STARTERS =
  /^(?:spawn|spawnSync|execa|execFile|execFileSync|Command|CommandContext|ProcessBuilder|create_subprocess_exec|execvp|execlp|execv)$/
/** Lists within lists: no deeper than anybody writes. */
const DEPTH = 3
const MOST_WORDS = 400

/** A training that a program starts as a command: its words in a list, or the whole in one string. */
export const launchedTraining: Detector = {
  needs: gate(RUNS),
  start: unit => LANGUAGES.has(unit.language) && unit.says(RUNS) && unit.says(TRAINS),
  calls: name => STARTERS.test(name),
  call(unit, call, sink) {
    give(wordsIn(unit, call.open, listsOf(unit), DEPTH), unit, sink)
  },
  string(unit, at, value, sink) {
    if (value.length < 20 || value.length > 4000 || !/\s-{1,2}\w|\s\S+=/.test(value) || !TRAINS.test(value)) return
    const span = { start: unit.tokens.start(at), end: unit.tokens.end(at) }
    for (const { words } of parseShell(unit.text, span, true).commands) give(words.map(put), unit, sink)
  },
  finish(unit, sink) {
    const lists = listsOf(unit)
    for (const opens of lists.values())
      give(
        opens.flatMap(open => wordsIn(unit, open, lists, DEPTH)),
        unit,
        sink,
      )
    for (const open of barelyListed(unit)) give(wordsIn(unit, open, lists, DEPTH), unit, sink)
  },
}

function give(words: readonly Word[], unit: Unit, sink: Sink): void {
  if (words.length < 3 || words.length > MOST_WORDS) return
  const found = scriptEvidence(unit.text, words, variablesOf(unit))
  if (!found.some(one => one.kind === 'training')) return
  for (const one of found) note(unit, one, sink)
}

/** Evidence stands in the text that was lexed; a list is shown more than once, and the sink keeps the first. */
function note(unit: Unit, one: Evidence, sink: Sink): void {
  if (one.value === '') return
  // What a constant alone left open, the command says.
  if (one.kind === 'model') sink.takeBack('model', one.value, ({ role }) => role === 'inference')
  if (one.kind === 'dataset') sink.takeBack('dataset', one.value, ({ role }) => role === 'unknown')
  sink.add(one.kind, unit.stretch(one.span.start, one.span.end), one.value, one.detail, one.confidence)
}

/** The lists that each name is given, and those that are added to it. */
function listsOf(unit: Unit): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  const { tokens } = unit
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.isPunct(at, '[')) continue
    const name = ownerOf(unit, at)
    if (name === undefined) continue
    const known = lists.get(name)
    if (known === undefined) lists.set(name, [at])
    else known.push(at)
  }
  return lists
}

/** `cmd = [`, `cmd += [`, `cmd.extend([`. */
function ownerOf(unit: Unit, open: number): string | undefined {
  const { tokens } = unit
  if (tokens.isPunct(open - 1, '(') && tokens.isWord(open - 2, 'extend') && tokens.kind(open - 4) === WORD)
    return tokens.value(open - 4)
  if (!tokens.isPunct(open - 1, '=') && !tokens.isPunct(open - 1, '+')) return undefined
  if (tokens.isPunct(open - 1, '=') && tokens.isPunct(open - 2, '+') && tokens.kind(open - 3) === WORD)
    return tokens.value(open - 3)
  return keyBefore(unit, open)
}

/** Lists that are handed to a call as they stand: `subprocess.run([…])`. */
function* barelyListed({ tokens }: Unit): Generator<number> {
  for (let at = 1; at < tokens.count; at++)
    if (tokens.isPunct(at, '[') && tokens.isPunct(at - 1, '(') && tokens.kind(at + 1) !== PUNCT) yield at
}

/** The words that a bracket holds, those of lists that it takes in by name among them. */
function wordsIn(unit: Unit, open: number, lists: ReadonlyMap<string, readonly number[]>, depth: number): Word[] {
  const { tokens } = unit
  const words: Word[] = []
  const end = tokens.after(open) - 1
  for (let at = open + 1; at < end && words.length <= MOST_WORDS; at++) {
    if (tokens.kind(at) === STRING) words.push(...stringWords(unit, at))
    else if (tokens.isPunct(at, '[') && depth > 0) {
      words.push(...wordsIn(unit, at, lists, depth - 1))
      at = tokens.after(at) - 1
    } else if (tokens.kind(at) === WORD) {
      const last = lastOf(unit, at)
      const taken = depth > 0 && !tokens.isPunct(last + 1, '(') ? lists.get(tokens.value(last)) : undefined
      if (taken !== undefined && !taken.includes(open))
        words.push(...taken.flatMap(one => wordsIn(unit, one, lists, depth - 1)))
      else if (!tokens.isPunct(last + 1, '(')) words.push(named(unit, last))
      at = last
    }
  }
  return words
}

/** A string is a word, whatever blanks it holds, but for a command line that is taken apart later. */
function stringWords(unit: Unit, at: number): Word[] {
  const value = unit.tokens.value(at)
  if (value === '') return []
  return [put({ value, raw: value, span: { start: unit.tokens.start(at), end: unit.tokens.end(at) } })]
}

/** `{BASE}` and `${base}` in a string stand for what the name is given. */
function put(word: Word): Word {
  if (!word.value.includes('{')) return word
  const value = word.value.replaceAll(/\$?\{(?:self\.|args\.|cfg\.)?([A-Za-z_]\w*)\}/g, '$${$1}')
  return { ...word, value, raw: value }
}

function named({ tokens }: Unit, at: number): Word {
  const value = `\${${tokens.value(at)}}`
  return { value, raw: value, span: { start: tokens.start(at), end: tokens.end(at) } }
}

function lastOf({ tokens }: Unit, at: number): number {
  let here = at
  while (tokens.isPunct(here + 1, '.') && tokens.kind(here + 2) === WORD) here += 2
  return here
}

const SET = /\b([A-Za-z_]\w{1,60})\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4})?:?=\s{0,4}(["'])([^"'\n{}]{2,160})\2/g
const VARIABLES = new WeakMap<Unit, ReadonlyMap<string, Placed>>()

/** Strings that names of the text are given first. */
function variablesOf(unit: Unit): ReadonlyMap<string, Placed> {
  const known = VARIABLES.get(unit)
  if (known !== undefined) return known
  const found = new Map<string, Placed>()
  for (const match of allMatches(unit.text, SET)) {
    const [whole, name = '', , value = ''] = match
    const start = match.index + whole.length - 1 - value.length
    if (!found.has(name)) found.set(name, { value, span: { start, end: start + value.length } })
  }
  VARIABLES.set(unit, found)
  return found
}
