import { WORD } from '../syntax/tokens.ts'
import { keyBefore } from './context.ts'
import type { ImportSeen, Unit } from './unit.ts'

/** Methods by which a client is asked for an account: what is left, what was spent, which models and files there are. */
const ACCOUNT =
  /\.(?:subscription|billing_?[uU]sage|credit_?[gG]rants?|creditGrants|query_?[bB]alance|get_?[bB]alance|balance|get_?[uU]sage|account_?[iI]nfo|get_?[qQ]uota|list_?[mM]odels?|ListModels?|getModels|ListModelsAsync|engines|list_?[fF]iles|ListFiles)\s{0,4}\(|\b[mM]odels\s{0,4}(?:\(\s{0,4}\)\s{0,4})?(?:\.|->)\s{0,4}(?:[lL]ist|[rR]etrieve|all|ListModels?|GetModels?)\w{0,12}\s{0,4}\(|\b[fF]iles\s{0,4}(?:\(\s{0,4}\)\s{0,4})?(?:\.|->)\s{0,4}(?:list|create|delete|List\w{0,9})\s{0,4}\(/
/** Methods by which clients of all kinds are asked for content, called on something. */
const CONTENT =
  /(?:\.|->|::)\s{0,40}(?:stream\w{0,40}|generate\w{0,40}|complet\w{0,40}|chat\w{0,40}|ask\w{0,20}|converse|prompt|invoke\w{0,20}|call|send_?[mM]essage\w{0,20}|create_?(?:[cC]hat|[iI]mage|[sS]peech|[mM]essage|[rR]esponse|[cC]ompletion)\w{0,20}|CreateCompletion\w{0,20}|GetResponse\w{0,20}|predict\w{0,20}|gen\w{0,4}Images?|execute\w{0,20})\s{0,4}\(|\.(?:completions|messages|responses|images|speech|chats)\s{0,40}(?:\(\s{0,4}\))?\s{0,40}\.\s{0,40}(?!list|retrieve|delete)\w+\s{0,4}\(/i

/** Whether a file asks a vendor for its account and for nothing else. */
export function asksForAccount(unit: Unit): boolean {
  return unit.says(ACCOUNT) && !unit.says(CONTENT)
}

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'python'])

/** Whether all that a file does with what it takes from a package is to make a client under a name that nothing uses then. */
export function isOnlyMade(unit: Unit, one: ImportSeen): boolean {
  if (!SCRIPTS.has(unit.language) || one.names.length !== 1 || one.typeOnly) return false
  const [name = ''] = one.names
  if (!/^[A-Z]/.test(name)) return false
  const uses = placesOf(unit, name).filter(at => at > one.last || at < one.at)
  const made = uses.filter(at => !belongsToImport(unit, one, at))
  return made.length > 0 && made.every(at => isIdle(unit, at))
}

function belongsToImport(unit: Unit, one: ImportSeen, at: number): boolean {
  const line = (offset: number) => unit.text.lastIndexOf('\n', offset)
  return line(unit.tokens.start(at)) === line(unit.tokens.start(one.at))
}

/** `const client = new Client(…)`, where nothing names the client again and nobody else can. */
function isIdle(unit: Unit, at: number): boolean {
  const { tokens, text } = unit
  if (!tokens.isPunct(at + 1, '(')) return false
  const given = keyBefore(unit, at)
  if (given === undefined || !/^[a-z_]\w*$/i.test(given)) return false
  const start = tokens.start(at)
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  if (!/^\s*(?:const|let|var|[a-z_]\w*\s*[:=])/i.test(line) || /\bexport\b|\bself\.|\bthis\./.test(line)) return false
  return placesOf(unit, given).length === 1 && !tokens.isPunct(tokens.after(at + 1), '.')
}

function placesOf({ tokens }: Unit, name: string): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.count; at++) if (tokens.kind(at) === WORD && tokens.value(at) === name) places.push(at)
  return places
}
