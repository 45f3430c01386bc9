import { type Answers, readAnswers } from '../core/assess/answers.ts'
import { assessMessages } from '../core/assess/messages.ts'
import { type Question, QUESTIONS } from '../core/assess/questions.ts'
import { terminal } from '../core/text/medium/terminal.ts'
import { choose } from './asking.ts'
import type { CliIo } from './io.ts'

type Ask = NonNullable<CliIo['ask']>

/** Asks the ten questions one after another. */
export async function askQuestions(ask: Ask, io: CliIo): Promise<Answers> {
  const say = assessMessages[io.language]
  io.err(terminal`${say.intro()}\n`)
  const given: Record<string, unknown> = {}
  for (const [index, question] of QUESTIONS.entries()) {
    io.err(terminal`\n${index + 1}. ${question.text[io.language]}\n`)
    given[question.id] = await answerOf(question, ask, io)
  }
  return readAnswers(given).answers
}

async function answerOf({ takes, options }: Question, ask: Ask, io: CliIo): Promise<unknown> {
  const say = assessMessages[io.language]
  const choices = Object.entries(options).map(([value, text]) => ({ value, text: text[io.language] }))
  if (takes === 'one') return choose(choices, ask, io)
  if (takes === 'words') return ask(terminal`${say.words()} `)
  for (const [index, { text }] of choices.entries()) io.err(terminal`  ${index + 1}  ${text}\n`)
  const typed = await ask(terminal`${say.several({ most: choices.length })} `)
  return [...typed.matchAll(/\d{1,2}/g)].flatMap(([number]) => choices[Number(number) - 1]?.value ?? [])
}
