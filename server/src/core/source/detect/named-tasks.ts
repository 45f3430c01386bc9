import type { Modality } from '../../evidence/vocabulary.ts'
import { STRING } from '../../syntax/tokens.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { isCompared, keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import { recognises } from '../purpose.ts'
import { requestOf } from '../request-call.ts'
import { isContentSent } from '../sending-calls.ts'
import { sentByOwn } from '../own-senders.ts'
import type { Unit } from '../unit.ts'

/** Names of tasks that a request asks for in its body: what its address is, a setting may hold. */
const TASK =
  /["'`](?:\w{1,24}[_-])?(?:(txt2img|img2img|text2img|text2image|text[_-]to[_-]image|txt2image|t2i)|(txt2video|text2video|text[_-]to[_-]video|img2video|image2video|image[_-]to[_-]video|t2v|i2v))(?:[_-]\w{1,24})?["'`]/gi
const HINT = /txt2img|img2img|text2img|text2image|text[_-]to[_-]image|txt2image|t2i|2video|to[_-]video|t2v|i2v/i
/** Keys of a body that say what is to be done. */
const KEY = /^(?:\w{0,20}_?)?(?:type|task|action|req_?key|biz|command|mode|method|scene)$/i
/** What such a request is told beside: orders, statistics and searches of galleries name tasks too. */
const TOLD = /\b(?:negative_?)?prompts?\b|\bimage_?urls?\b|\binit_?images?\b|\bbinary_data_base64\b/i
/** What people are told, in the words of chat programs. */
const TELLS = /(?:session|bot|ctx|context|message|msg|channel|event)\.(?:send|reply)\w*$/i
/** Clients whose requests are followed. */
const CLIENT = /fetch\s*\(|axios|\.post\(|request|httpx|aiohttp|curl_|Guzzle|Http::|Faraday|HTTP/

/** A request whose body names a task that makes pictures or films. */
export const namedTasks: Detector = {
  needs: gate(HINT),
  finish(unit, sink) {
    if (unit.role !== 'product' || unit.language === 'html' || unit.language === 'shell' || recognises(unit)) return
    if (!unit.says(CLIENT)) return
    for (const match of allMatches(unit.text, TASK)) {
      const generates: readonly Modality[] = [match[1] === undefined ? 'video' : 'image']
      const hasOther = sink.evidence.some(
        one =>
          one.kind === 'generation' &&
          one.confidence !== 'low' &&
          one.detail.generates.some(kind => generates.includes(kind)),
      )
      const at = hasOther ? -1 : unit.at(match.index + 1)
      if (at < 0 || unit.tokens.kind(at) !== STRING || !KEY.test(keyBefore(unit, at) ?? '') || isCompared(unit, at))
        continue
      if (!isTold(unit, at)) continue
      const sent = sentFrom(unit, at)
      if (sent === undefined) continue
      sink.add('generation', unit.span(sent), unit.tokens.value(at), { generates }, 'medium')
      return
    }
  },
}

/** Whether the body that names the task, or the function around it, says what is to be made. */
function isTold(unit: Unit, at: number): boolean {
  const start = unit.tokens.start(at)
  return TOLD.test(unit.text.slice(Math.max(0, start - NEAR), start + NEAR))
}

const NEAR = 600

/** The request that a task's name is sent by, itself or through a function of the same file. */
function sentFrom(unit: Unit, at: number): number | undefined {
  const sent = requestOf(unit, at)
  if (sent === undefined || TELLS.test(unit.chain(sent))) return undefined
  return isContentSent(unit, sent) || sentByOwn(unit, sent) !== undefined ? sent : undefined
}
