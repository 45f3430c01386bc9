import type { Unit } from './unit.ts'

/** `{"api.openai.com", "api.mistral.ai"}`: bare hosts in a list tell whose traffic is whose, and lead nowhere by themselves. */
export function isListed(unit: Unit, at: number): boolean {
  const { tokens } = unit
  return (
    /^[[{,]$/.test(tokens.value(at - 1)) &&
    /^[\]},]$/.test(tokens.value(at + 1)) &&
    !tokens.isPunct(tokens.parent(at), '(') &&
    !unit.says(HOST_PUT_IN)
  )
}

/** An address, or a connection, whose host is put in while it runs. */
const HOST_PUT_IN =
  /\b(?:https?|wss?):\/\/(?:["'`]\s{0,3}(?:\+|\.|,|<>)|\$?\{|#\{|\\\(|%[sv@]|\$\w)|\bhost(?:name)?\s{0,2}[:=]\s{0,2}[a-zA-Z_$]\w{0,40}\b|\bHTTPS?Connection\(/

/** What reads the traffic of others, by a path that it is told to look for: `NewChatFormat("/chat/completions", …)`. */
const FORMAT =
  /^(?:(?:[nN]ew|[mM]ake|[cC]reate|[rR]egister|[aA]dd)\w{0,40}|[A-Z]\w{0,40}[a-z\d])(?:[fF]ormat|[mM]atcher|[cC]odec|[dD]ecoder|[pP]arser|[pP]attern|[rR]ecorder|[sS]niffer|[cC]lassifier)$/
/** Where `String.format("%s/chat/completions", base)` puts in what stands before a path. */
const PUT_IN = /%[\d$]{0,3}[sv@]|\{\w{0,40}\}/

/** Whether a path is told to what looks for it in the traffic of others. */
export function makesFormat(unit: Unit, at: number, value: string): boolean {
  const call = PUT_IN.test(value) ? undefined : unit.enclosing(at, 1)
  return call !== undefined && call.open + 1 === at && FORMAT.test(call.name)
}
