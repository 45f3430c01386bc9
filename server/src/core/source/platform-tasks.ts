import { contentOfTask } from './generation-platforms.ts'
import type { Sink } from './detector.ts'
import type { Call, Unit } from './unit.ts'

/** `new Task(TextToText::ID, …)`: a task that is handed to the platform. It is asked where the platform is told to run it. */
export function platformTask(unit: Unit, call: Call, sink: Sink): void {
  if (!unit.imported(/(Task|Text)Processing|TextToImage/)) return
  const named = unit.tokens.value(call.open + 1)
  const made = contentOfTask(named)
  if (made === undefined && !unit.imported(PICTURE_TASK)) return
  const run = unit.enclosing(call.at, 1)
  const at = run !== undefined && RUNS_TASK.test(run.name) ? run.at : runBehind(unit, call)
  const type = made === undefined ? 'TextToImage' : named
  sink.add('generation', unit.span(at), `Task(${type})`, { generates: made ?? PICTURES }, 'high')
}

/** Of this kind every task is a picture, and none is named by its type. */
const PICTURE_TASK = /OCP\W{1,2}TextToImage\W{1,2}Task$/
const PICTURES = ['image'] as const
const RUNS_TASK = /^(?:run|schedule|runOrSchedule)Task$/
/** Steps between a task that is made and its run, in words and signs. */
const SOON = 120

/** Where a task that is made for a name is run; the place itself where that is not seen. */
function runBehind({ tokens }: Unit, call: Call): number {
  const end = Math.min(tokens.count, tokens.after(call.open) + SOON)
  for (let at = tokens.after(call.open); at < end; at++)
    if (RUNS_TASK.test(tokens.value(at)) && tokens.isPunct(at + 1, '(')) return at
  return call.at
}
