import type { Seen, SeenOf } from '../evidence/evidence.ts'
import { wordsOf } from '../source/side-names.ts'
import { ofNames } from '../text/remembered.ts'
import { asksOwnServer } from './own-server.ts'
import { asksAnother } from './preferred.ts'

/** What is made on the side: a health check, a title, a summary. It is a call still. */
const SIDE = 80
/** A client is made, weights are loaded or an interface is declared: what asks lies elsewhere. */
const PREPARES = 40
/** What is prepared is asked in the same file, and shown there. */
const ASKED_THERE = 12
/** A class that is asked in its place as a framework's model is: who asks that one is nearer to people. */
const ADAPTS = 40
/** It asks another vendor than the one that is asked where nobody chooses. */
const OTHER_VENDOR = 45
/** A page asks the product's own server for what the server asks a vendor. */
const OWN_SERVER = 100
/** It answers in the form of such a call: anything that asks tells more. */
const SERVED = 165
/** The answer is handed on as it came: beside a talk of its own, the product keeps such a way for programs. */
const RELAYS = 6
/** Names of what only reads what is handed to it, or puts it into another form. */
const READS =
  /vision|camera|caption|describ|(^|[^a-z])(ocr|sql|count|tokens?)([^a-z]|$)|tokeni|mind_?map|transcri|(^|[^a-z])(asr|stt)([^a-z]|$)|extract|classif|guide|suggest|expan|extension|condens|thought|rewrit|analy[sz]|download|identif|recogni[sz]|from_?(image|photo|picture)/i

/** Names of what changes a picture that is there already: a product that draws is met by those who have none. */
const CHANGES =
  /(?<![a-z])(?:out_?paint|in_?paint|re_?draw|up_?scal|img_?(?:2|to)_?img|image_?(?:2|to)_?image|variation)/i

/** What is asked of a service to weigh its calls. */
interface Service {
  readonly seen: readonly Seen[]
  readonly name?: string
  readonly preferred?: string
  readonly leads?: (from: readonly string[], to: ReadonlySet<string>) => boolean
}

/** It reads rather than answers, as its names say. */
const ONLY_READS = 25

/** What is asked goes by a name for a part of the product, which asks by itself; of what is sure to be a library's, some is called a service too. */
const ASKS_A_PART = 20
const A_PART = /(?:service|manager|actions?|helper|controller|facade|use_?case)\.\w+$/i

/** It stands in for another call, as its names say. */
const STANDS_IN = 30
const STAND_INS: ReadonlySet<string> = new Set(['fallback', 'backup', 'legacy', 'deprecated', 'old'])
/** `askWithFallback`: what asks first, and has another ask where it gets nothing. */
const HAS: ReadonlySet<string> = new Set(['with', 'without', 'or', 'and', 'then', 'to', 'has', 'no', 'use', 'enable'])
/** What is old, and not the call: `summariseOldMessages`. */
const OF_OTHERS: ReadonlySet<string> = new Set(['old', 'backup', 'legacy'])

/** The word by which a file, its folder or a function says that it is there for when another fails, or from before it. */
const standsInFor = ofNames((name): string | undefined => {
  for (const part of name.split('/').slice(-2)) {
    const words = wordsOf(part.replace(/\.\w{1,6}$/, ''))
    const at = words.findIndex(word => STAND_INS.has(word))
    const word = words[at]
    if (word === undefined || words.slice(0, at).some(before => HAS.has(before))) continue
    if (at > 0 && at < words.length - 1 && OF_OTHERS.has(word)) continue
    return word
  }
  return undefined
})

function standsIn(file: string, within: string | undefined, name = ''): boolean {
  const said = standsInFor(file) ?? (within && standsInFor(within))
  return said !== undefined && said !== '' && !name.toLowerCase().includes(said)
}

/** How far a call stands aside from what people get, by what it does and whom it asks. */
export function asideOf(one: SeenOf<'generation'>, stage: Service): number {
  const call = one.detail
  return (
    (call.side ? SIDE : readsOnly(one.file, call.within, stage.name) ? ONLY_READS : 0) +
    (call.prepares ? (call.sent ? ASKED_THERE : PREPARES) : 0) +
    (call.adapts ? ADAPTS : 0) +
    (call.served ? SERVED : 0) +
    (asksAnother(one, stage) ? OTHER_VENDOR : 0) +
    (asksOwnServer(one, stage) ? OWN_SERVER : 0) +
    (standsIn(one.file, call.within, stage.name) ? STANDS_IN : 0) +
    (call.relays ? RELAYS : 0) +
    (one.confidence !== 'high' && A_PART.test(one.value) ? ASKS_A_PART : 0)
  )
}

/** Whether names say that a call reads rather than answers, or changes what is there, in a product that is not called after just that. */
function readsOnly(file: string, within: string | undefined, name = ''): boolean {
  const names = `${file.slice(file.lastIndexOf('/') + 1)} ${within ?? ''}`
  const said = (READS.exec(names) ?? CHANGES.exec(names))?.[0]
  return said !== undefined && !name.toLowerCase().includes(said.toLowerCase().replace(/[^a-z]/g, ''))
}
