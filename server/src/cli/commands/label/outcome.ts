import { json } from '../../../core/text/medium/json.ts'
import { terminal } from '../../../core/text/medium/terminal.ts'
import { type Message, render } from '../../../core/locale/messages.ts'
import type { Note } from '../../../core/labels/format.ts'
import type { LabelMembers } from '../../../core/labels/input.ts'
import type { CliIo, ExitCode } from '../../io.ts'
import { say, unreadable } from './files.ts'

/** What became of one file that was to be labelled. */
export interface Outcome {
  readonly file: string
  readonly written: boolean
  readonly text: string
  readonly data: object
}

/** A plan as `label write` and `label copy` tell it. */
type Plan =
  | {
      readonly ok: true
      readonly format: { readonly id: string }
      readonly members: LabelMembers
      readonly notes: readonly Note[]
    }
  | { readonly ok: false; readonly reason: string; readonly message: Message; readonly because?: Message }

/** Does the work on one file and puts in words what came of it; `more` adds what only this command has to say. */
export async function outcomeOf<P extends Plan>(
  file: string,
  work: () => Promise<P>,
  more: (plan: Extract<P, { ok: true }>) => { readonly words: readonly string[]; readonly data: object },
  io: CliIo,
): Promise<Outcome> {
  try {
    return told(file, await work(), more, io)
  } catch (error) {
    const text = unreadable(error, io)
    return { file, written: false, text, data: { file, written: false, reason: 'unreadable', message: text } }
  }
}

function told<P extends Plan>(
  file: string,
  plan: P,
  more: (plan: Extract<P, { ok: true }>) => { readonly words: readonly string[]; readonly data: object },
  io: CliIo,
): Outcome {
  if (plan.ok) {
    const added = more(plan as Extract<P, { ok: true }>)
    const notes = plan.notes.includes('c2pa') ? [say('signAgain', io)] : []
    const { format, members } = plan
    return {
      file,
      written: true,
      text: [say('written', io), ...notes, ...added.words].join('; '),
      data: { file, written: true, format: format.id, members, notes: plan.notes, ...added.data },
    }
  }
  const text = [plan.message, plan.because].flatMap(m => (m ? [render(m, io.language)] : [])).join(' ')
  return { file, written: false, text, data: { file, written: false, reason: plan.reason, message: text } }
}

/** A line for a person, as soon as the file is done. */
export function tell({ file, written, text }: Outcome, io: CliIo): void {
  ;(written ? io.out : io.err)(terminal`${file}: ${text}\n`)
}

/** The end of the command: all as JSON when asked for; 2 when a file was refused. */
export function settle(outcomes: readonly Outcome[], asJson: boolean, io: CliIo): ExitCode {
  if (asJson) io.out(json({ schemaVersion: 1, files: outcomes.map(outcome => outcome.data) }))
  return outcomes.every(outcome => outcome.written) ? 0 : 2
}
