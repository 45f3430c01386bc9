import { gate } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'

/** Loops without an end. */
const ENDLESS = /\bwhile ?\(? ?(?:True|true|1|:)(?![\w.])|\bfor ?(?:\{|\( ?; ?;)|\bloop (?:\{|do\b)/
/** Calls and marks that take jobs, listen, or are due at their time. */
const TAKES =
  /\b(?:b[rl]m?pop\w{0,20}|xread\w{0,20}|blmove|basic_consume|start_consuming|p?subscribe\w{0,20}|run_forever|setInterval|receive_?messages?|listen\w{0,20}|serve\w{0,20}|create_?server|add_?job|add_?event_?listener|consume\w{0,20}|cron\w{0,20}|schedule\w{0,20}|inotifywait)\s?[(.]|(?:Consumer|Worker|Scheduler|Cron)\(|\.(?:on|process|every|poll)\(|@\w{1,40}\.(?:task|job|event|command|on_|schedule|get|post|route|function|timer_trigger)|@(?:shared_task|task|job|scheduled)\b/i

/** Programs that go on until they are stopped, and do what they are given or what is due. */
export const waits: Detector = {
  needs: gate(ENDLESS, TAKES),
  finish(unit, sink) {
    if (unit.says(ENDLESS) || unit.says(TAKES)) sink.link('waits', '')
  },
}
