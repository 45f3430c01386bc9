import { type Connection, type ConnectionOptions, ErrorCodes, type Message, ResponseError } from 'vscode-languageserver'
import { line } from '../core/text/medium/line.ts'
import type { Line } from '../core/text/medium/safe.ts'

/** What stands in for a message that is not answered as it came. */
const REFUSED = 'genaiMeasures/outOfTurn'
/** What carries a word for the log beside a message that is answered. */
const NOTED = 'genaiMeasures/noted'

type Fault = 'before' | 'twice' | 'after' | 'unopened' | 'reopened' | 'back'

interface Said {
  readonly method: string
  readonly fault: Fault
  readonly what: string
}

const CODES: Readonly<Partial<Record<Fault, number>>> = {
  before: ErrorCodes.ServerNotInitialized,
  twice: ErrorCodes.InvalidRequest,
  after: ErrorCodes.InvalidRequest,
}

const WORDS: Readonly<Record<Fault, string>> = {
  before: 'came before initialize',
  twice: 'came a second time',
  after: 'came after shutdown, when only exit may come',
  unopened: 'is about a document that is not open, and changes nothing',
  reopened: 'opens a document that is open already; the newer text counts',
  back: 'counts back; the text counts that came last',
}

/**
 * Holds a client to the order of the protocol, before any feature hears of a message: what may not come now is refused with the code that
 * the protocol has for it, or dropped, and each fault is one line in the log.
 */
export function inTurn(): ConnectionOptions {
  const order = new Order()
  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { method, params } = message as { method?: unknown; params?: unknown }
        if (typeof method !== 'string') return next(message)
        const fault = order.faultOf(method, params)
        if (fault === undefined) return next(message)
        const said = { method, fault, what: addressIn(params) } satisfies Said
        if (fault === 'reopened' || fault === 'back') {
          void next(notification(NOTED, said))
          return next(message)
        }
        return next({ ...message, method: REFUSED, params: said } as Message)
      },
    },
  }
}

/** Answers what was refused, and writes the lines. */
export function answerOutOfTurn(connection: Connection): void {
  const told = ({ method, fault, what }: Said): Line => line(`${method} ${what && `(${what}) `}${WORDS[fault]}`)
  // Before the first answer a server says nothing of itself.
  const log = (said: Said): void => {
    if (said.fault !== 'before') connection.console.warn(told(said))
  }
  connection.onRequest(REFUSED, (said: Said) => {
    log(said)
    return new ResponseError(CODES[said.fault] ?? ErrorCodes.InvalidRequest, told(said))
  })
  connection.onNotification(REFUSED, log)
  connection.onNotification(NOTED, log)
}

/** Where a conversation stands, and which documents are open at which version. */
class Order {
  #state: 'new' | 'running' | 'down' = 'new'
  readonly #open = new Map<string, number>()

  faultOf(method: string, params: unknown): Fault | undefined {
    if (method === 'exit' || method.startsWith('$/')) return undefined
    if (method === 'initialize') return this.#begin()
    if (this.#state === 'new') return 'before'
    if (this.#state === 'down') return 'after'
    if (method === 'shutdown') this.#state = 'down'
    const uri = addressIn(params)
    if (uri === '') return undefined
    const version = versionIn(params)
    const known = this.#open.get(uri)
    if (method === 'textDocument/didOpen') {
      this.#open.set(uri, version)
      return known === undefined ? undefined : 'reopened'
    }
    if (method === 'textDocument/didClose') return this.#open.delete(uri) ? undefined : 'unopened'
    if (method !== 'textDocument/didChange') return undefined
    if (known === undefined) return 'unopened'
    this.#open.set(uri, version)
    return version < known ? 'back' : undefined
  }

  #begin(): Fault | undefined {
    if (this.#state !== 'new') return this.#state === 'down' ? 'after' : 'twice'
    this.#state = 'running'
    return undefined
  }
}

function notification(method: string, params: Said): Message {
  return { jsonrpc: '2.0', method, params } as Message
}

function addressIn(params: unknown): string {
  const uri = (params as { textDocument?: { uri?: unknown } | null } | null | undefined)?.textDocument?.uri
  return typeof uri === 'string' ? uri : ''
}

/** Clients that do not count never count back. */
function versionIn(params: unknown): number {
  const version = (params as { textDocument?: { version?: unknown } }).textDocument?.version
  return typeof version === 'number' ? version : Number.NaN
}
