import { answerMessages } from '../core/drafting/answer-messages.ts'
import { type ScopeAnswer, scopeAnswersFor } from '../core/drafting/scope-answers.ts'
import { render } from '../core/locale/messages.ts'
import { sightMessages } from '../core/report/first-sight-messages.ts'
import { sightMessage } from '../core/report/first-sight.ts'
import type { ServiceProfile } from '../core/service/profile.ts'
import { terminal } from '../core/text/medium/terminal.ts'
import { askingMessages } from './asking-messages.ts'
import type { CliIo } from './io.ts'

/** Wrong numbers are asked for again this often; then the question stays open. */
const TRIES = 3

/** A way to answer, as the list shows it. */
export interface Choice<T> {
  readonly value: T
  readonly text: string
}

/** Asks for one of several by its number; undefined where it is left open with a bare Enter. */
export async function choose<T>(
  choices: readonly Choice<T>[],
  ask: NonNullable<CliIo['ask']>,
  io: CliIo,
): Promise<T | undefined> {
  const say = askingMessages[io.language]
  for (const [index, { text }] of choices.entries()) io.err(terminal`  ${index + 1}  ${text}\n`)
  for (let tried = 0; tried < TRIES; tried++) {
    const typed = (await ask(terminal`${say.number({ most: choices.length })} `)).trim()
    if (typed === '') return undefined
    const chosen = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined
    if (chosen) return chosen.value
    io.err(terminal`${say.again({ most: choices.length })}\n`)
  }
  return undefined
}

/** Says what was seen of a service, and asks to whom and where it is offered. */
export async function askScope(
  profile: ServiceProfile,
  ask: NonNullable<CliIo['ask']>,
  io: CliIo,
): Promise<ScopeAnswer | undefined> {
  const { language } = io
  const seen = sightMessage(profile, ({ file }) => file)
  io.err(terminal`${profile.name}\n`)
  if (seen) io.err(terminal`${render(seen, language)}\n`)
  io.err(terminal`${sightMessages[language].question()}\n`)
  const texts = answerMessages[language]
  return choose(
    scopeAnswersFor(profile).map(value => ({ value, text: texts[value]() })),
    ask,
    io,
  )
}
