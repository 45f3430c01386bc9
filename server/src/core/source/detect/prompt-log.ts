import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector, Sink } from '../detector.ts'
import { keptIn } from '../kept-inputs.ts'
import { keysOf, tablesOf } from '../tables.ts'
import type { Call, Unit } from '../unit.ts'
import { allMatches } from '../../text/steps.ts'
import { addAll } from '../../text/add-all.ts'

const RETENTION =
  /\b\w*(?:(?:message|chat|history|conversation|prompt)s?_?(?:retention_?(?:days|period|hours)?|ttl|expire_?(?:after|at|days|seconds))|(?:delete|purge|clean\w*|remove)_?(?:old|expired|stale)_?(?:message|chat|conversation|histor|prompt)\w*)\b|\bretention_?days\b|\bsession_?ttl\b|\bexpireAfterSeconds\b/gi
const LOG_RETENTION =
  /\b(?:\w*logs?_?retention(?:_?(?:days|period|hours))?|TimedRotatingFileHandler|RotatingFileHandler|DailyRotateFile)\b/gi
const RETENTION_HINT = /retention|ttl|expire|old|stale|RotatingFileHandler|DailyRotateFile/i
/** Where an end of what is kept is set: asked first, since most files lie elsewhere. */
const RETENTION_PATH =
  /(^|[/._-])(jobs?|crons?|tasks?|workers?|schedul\w*|clean\w*|purge\w*|retention\w*|expir\w*|config\w*|settings?|env|constants?|schemas?|models?|db|database|log|logs|logger|logging|storage|repositor\w*|memory|histor\w*|messages?|chats?|conversations?)([/._-]|$)/i
const CONVERSATION = /message|conversation|chat|prompt/i
const WRITES =
  /\b(?:insert|insertOne|insertMany|insert_one|insert_many|addDoc|setDoc|add|create|createMany|values|upsert|put_item)\s*\(/g
/** Chains that write to a store, as against those that call a model's interface. */
const STORE =
  /prisma|supabase|(^|\.)_?(db|database|tx|repo)\b|drizzle|collection|repository|Model\b|mongo|firestore|objects|table|knex|(^|\.)from$|[qQ]uery$/i
/** Names that no list or set has. */
const STORES = /^(insertOne|insertMany|insert_one|insert_many|addDoc|setDoc|createMany|put_item)$/
const MODEL_API = /openai|anthropic|completions|threads|responses|beta|client\.(chat|messages)|messages\.create$/i
const LOGGERS = /(^|\.)_?(logger|logging|log|LOG|winston|pino|slog|zap)(\.\w+)?$/
const LOGS = /\b(?:info|warn|warning|error|Info|Infof|Infow|Warn|Warnf|log|critical)\s*\(/g
const INPUT = /^(prompt|user_?prompt|user_?input|user_?message|user_?query|user_?question|question|query)$/i
const SENDER = /^(user_?id|uid|user_?name|user_?email|openid|open_id|from_user_id|account_?id)$/i
/** What is said of an input without keeping it. */
const AROUND = /\b(len|length|hash|digest|redact\w*|mask\w*|anonymi[sz]e\w*|sanitize\w*|count\w*|type|typeof)\s*\($/i

/** Where what users ask a model, and what it answers, is stored or logged; and where an end is set to that. */
export const promptLog: Detector = {
  finish(unit, sink) {
    if (RETENTION_PATH.test(unit.path) && unit.says(RETENTION_HINT)) retention(unit, sink)
    const tables = tablesOf(unit)
    for (const table of tables) {
      const kept = keptIn(table, tables)
      if (kept !== undefined) sink.add('prompt-log', unit.span(table.at), table.name, withEnd(unit, kept), 'medium')
    }
    if (!sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low')) return
    for (const call of callsOf(unit, WRITES)) write(unit, call, sink)
    for (const call of callsOf(unit, LOGS)) log(unit, call, sink)
  },
}

/** An index that expires is set beside the schema, not in it. */
function withEnd<K extends { retention: boolean }>(unit: Unit, kept: K): K {
  return unit.mentions('expireAfterSeconds') ? { ...kept, retention: true } : kept
}

function* callsOf(unit: Unit, pattern: RegExp): Generator<Call> {
  for (const { index, 0: text } of allMatches(unit.text, pattern)) {
    const open = unit.at(index + text.length - 1)
    const call = open < 0 ? undefined : unit.callAt(open)
    if (call !== undefined) yield call
  }
}

function retention(unit: Unit, sink: Sink): void {
  ended(unit, RETENTION, 'store', sink)
  ended(unit, LOG_RETENTION, 'log', sink)
}

function ended(unit: Unit, pattern: RegExp, of: 'store' | 'log', sink: Sink): void {
  const { tokens } = unit
  // What ends elsewhere (sessions of a login, versions of a document) says nothing of what users ask.
  if (of === 'store' && !unit.says(CONVERSATION)) return
  for (const { index, 0: name } of allMatches(unit.text, pattern)) {
    const at = unit.at(index)
    const kind = tokens.kind(at)
    if ((kind !== WORD && kind !== STRING) || tokens.value(at) !== name || unit.isImport(at)) continue
    sink.add('prompt-log', unit.span(at), name, { identity: false, retention: true, of, setting: true }, 'medium')
    return
  }
}

/** `supabase.from('messages').insert({ user_id, role, content })`, in a text that also calls a model. */
function write(unit: Unit, call: Call, sink: Sink): void {
  const { tokens } = unit
  const chain = unit.chain(call.at)
  if (!STORES.test(call.name) && !STORE.test(chain.slice(0, -call.name.length - 1))) return
  if (MODEL_API.test(chain)) return
  const columns: string[] = []
  const end = tokens.after(call.open) - 1
  for (let at = call.open + 1; at < end; at++) {
    if (tokens.isPunct(at, '{') && depth(unit, at, call.open) <= 3) addAll(columns, keysOf(unit, at))
    else if (tokens.parent(at) === call.open && tokens.kind(at) === WORD && tokens.isPunct(at + 1, '='))
      columns.push(tokens.value(at))
  }
  const name = `${chain} ${stringsOf(unit, call)}`
  const kept = columns.length > 1 ? keptIn({ name, columns }) : undefined
  if (kept !== undefined) sink.add('prompt-log', unit.span(call.at), chain, kept, 'medium')
}

/** The strings of the chain before a call and of its own arguments: names of tables. */
function stringsOf(unit: Unit, call: Call): string {
  const from = Math.max(0, call.at - 12)
  const names: string[] = []
  for (let at = from; at <= call.open + 6; at++)
    if (unit.tokens.kind(at) === STRING && unit.tokens.value(at).length < 40) names.push(unit.tokens.value(at))
  return names.join(' ')
}

function depth(unit: Unit, at: number, outer: number): number {
  let levels = 1
  for (let here = unit.tokens.parent(at); here >= 0 && here !== outer; here = unit.tokens.parent(here)) levels++
  return levels
}

/** `logger.info("…", user_id, prompt)`, in a text that also calls a model. A log without a sender says too little to be told. */
function log(unit: Unit, call: Call, sink: Sink): void {
  const chain = unit.chain(call.at)
  if (!LOGGERS.test(chain.slice(0, chain.lastIndexOf('.')))) return
  const names = namesIn(unit, call)
  if (!names.some(name => INPUT.test(name)) || !names.some(name => SENDER.test(name))) return
  sink.add('prompt-log', unit.span(call.at), chain, { identity: true, retention: false, of: 'log' }, 'medium')
}

/** Names whose values a call writes out: its arguments, and what its strings interpolate. */
function namesIn(unit: Unit, call: Call): string[] {
  const { tokens } = unit
  const names: string[] = []
  const end = tokens.after(call.open) - 1
  for (let at = call.open + 1; at < end; at++) {
    const value = tokens.value(at)
    if (tokens.kind(at) === STRING) addAll(names, interpolated(value))
    else if (tokens.kind(at) === WORD && isWhole(unit, at, call.open)) names.push(value)
  }
  return names
}

/** A name that is written out as it is: the last of its chain, and in no call that measures or masks. */
function isWhole(unit: Unit, at: number, outer: number): boolean {
  const { tokens, text } = unit
  if (tokens.isPunct(at + 1, '.') || tokens.isPunct(at + 1, '(') || tokens.isPunct(at + 1, '=')) return false
  const open = tokens.parent(at)
  return open === outer || !AROUND.test(text.slice(Math.max(0, tokens.start(open) - 30), tokens.end(open)))
}

/** `{query}`, `{message.prompt[:80]}`, not `{len(query)}`. */
function interpolated(value: string): string[] {
  return [...allMatches(value, /\{(?:\w+\.)*(\w+)(?:\[[^\]]*\])?(?:![rs])?(?::[^{}]*)?=?\}/g)].map(
    match => match[1] ?? '',
  )
}
