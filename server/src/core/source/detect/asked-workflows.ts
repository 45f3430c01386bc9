import type { Modality } from '../../evidence/vocabulary.ts'
import { STRING, WORD } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import type { Span } from '../../text/span.ts'
import { allMatches } from '../../text/steps.ts'
import { isCompared } from '../context.ts'
import type { Detector } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import { TELLS_OF_MODEL } from '../own-backend.ts'
import { sentByOwn } from '../own-senders.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isContentSent } from '../sending-calls.ts'
import type { Unit } from '../unit.ts'

/** Where workflows wait that somebody put together without code: n8n, Make, Zapier, Pipedream, and settings that are named after them. */
const WORKFLOW =
  /\bhook\.[a-z]{2}\d\.make\.com\/(?=\w)|\bhooks\.zapier\.com\/hooks\/catch\b|\b[\w-]{1,60}\.m\.pipedream\.net\b|\b[\w.-]{1,60}\.n8n\.cloud\/webhook\b|\b\w{0,30}N8N_(?:\w{1,30}_)?WEBHOOK(?:_\w{1,20})?\b|\b(?:MAKE|ZAPIER|PIPEDREAM)_(?:\w{1,30}_)?WEBHOOK(?:_\w{1,20})?\b/
const WORKFLOWS = new RegExp(WORKFLOW.source, 'g')
/** What a workflow is told: forms, orders and reports go to such addresses more often than questions. */
const PROMPT = /^(?:prompts?|prompt_?(?:text|template)|system_?(?:prompt|instructions?)|user_?prompt)$/i
/** Flows that take down what somebody fills in or hands over, or that tell of what happened. */
const TAKES =
  /LEAD|CONTACT|FORM|NOTIF|ALERT|ERROR|LOGS?(?:_|$)|CRM|BOOKING|ORDER|PAYMENT|SUBSCRI|NEWSLETTER|UPLOAD|INGEST|INDEX|SYNC|AUDIT|TRACK|EVENT/
const TELLS =
  /^_?(?:log|track|notify|report|alert|audit|subscribe|save|store|record|sync|upload|ingest|submit_?(?:form|lead))/i
/** What comes back and is looked at: a request that came in is read as well, by other names. */
const READ =
  /(?<!\breq|\brequest|\bctx|\bevent|\bbody|\bc)\??\.(?:json|text|blob)\(\)|\b(?:res|resp|response|result|answer|reply|r|data)\.(?:text|data|body|content)\b(?!\()|\{\s*data\b[^}\n]{0,40}\}\s*=\s*await\b|\.body\(\)|\.(?:string|readText|decode)\(/
/** A picture that comes back. */
const PICTURE = /\b(?:generated_?(?:image|picture)|edit(?:ed)?_?image|image_?url)/i

/** A workflow that is told what to make, and whose answer is taken: somebody's model stands behind it. */
export const askedWorkflows: Detector = {
  needs: gate(WORKFLOW),
  finish(unit, sink) {
    if (unit.role !== 'product' || !unit.says(READ) || recognises(unit) || !isTold(unit)) return
    const generates: readonly Modality[] = unit.says(PICTURE) ? ['image'] : ['text']
    if (generates[0] === 'text' && !unit.says(TELLS_OF_MODEL)) return
    if (sink.evidence.some(one => one.kind === 'generation' && one.confidence !== 'low')) return
    for (const match of allMatches(unit.text, WORKFLOWS)) {
      const at = unit.holds(match.index) ? unit.before(match.index) : -1
      if (at < 0 || TAKES.test(match[0]) || isCompared(unit, at)) continue
      const span = sentAt(unit, at, match[0])
      if (span === undefined || TELLS.test(functionAround(unit, span.start) ?? '')) continue
      sink.add('generation', span, match[0], { generates }, 'medium')
      return
    }
  },
}

/** The statement that sends to an address at a token, itself or through a function of the same file. */
function sentAt(unit: Unit, at: number, address: string): Span | undefined {
  const sent = requestOf(unit, at)
  if (sent !== undefined && isContentSent(unit, sent)) return unit.span(sent)
  const own = sent === undefined ? undefined : sentByOwn(unit, sent)
  if (own !== undefined) return own
  const only = sent !== undefined || address.includes('.') ? onlySent(unit) : undefined
  const shown = only ?? sent
  return shown === undefined ? undefined : unit.span(shown)
}

/** Whether code, and no comment, speaks of a prompt. */
function isTold({ tokens }: Unit): boolean {
  for (let at = 0; at < tokens.count; at++)
    if ((tokens.kind(at) === WORD || tokens.kind(at) === STRING) && PROMPT.test(tokens.value(at))) return true
  return false
}

/** The one call of a file that sends anything, where its address stands in the file and is chosen on the way. */
function onlySent(unit: Unit): number | undefined {
  let found: number | undefined
  for (let at = 0; at < unit.tokens.count; at++) {
    if (!isContentSent(unit, at)) continue
    if (found !== undefined) return undefined
    found = at
  }
  return found
}
