import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { type Answers, readAnswers } from '../../core/assess/answers.ts'
import { assess } from '../../core/assess/assess.ts'
import { assessmentJson, assessmentText } from '../../core/assess/forms.ts'
import { assessMessages } from '../../core/assess/messages.ts'
import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import { message, render } from '../../core/locale/messages.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'
import { readSmall } from '../../workspace/open-regular.ts'
import { askQuestions } from '../asking-questions.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { absolute, isDay, isOneOf, readOptions } from '../options.ts'
import { oneFolder } from '../target.ts'
import { store } from '../write.ts'

const OPTIONS = {
  ...LAW_OPTION,
  answers: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'as-of': { type: 'string' },
} as const

/** Answers are a page at most. In bytes. */
const LARGEST = 100_000

/**
 * `genai-measures assess [PATH]`: ten questions without code, in a terminal or from a file; says the duties and writes the declaration.
 * Never over one that is there.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, OPTIONS, io)
  const root = parsed && oneFolder(parsed.positionals, io)
  if (!parsed || root === undefined) return 2
  const asOf = parsed.text('as-of') ?? io.today
  if (!isDay(asOf)) {
    isOneOf('as-of', asOf, ['YYYY-MM-DD'], io)
    return 2
  }
  const isData = parsed.flag('json')
  const dry = parsed.flag('dry-run') || isData
  const file = path.join(root, DECLARATION_FILE)
  if (!dry && (await stat(file).catch(() => undefined))) {
    io.err(terminal`${render(message(cliMessages, 'exists', { path: DECLARATION_FILE }), io.language)}\n`)
    return 2
  }
  if (!(await lawTaken(parsed, io))) return 2
  const answers = await answersFor(absolute(parsed.text('answers'), io), io)
  if (!answers) return 2
  const named = { name: path.basename(root), ...answers }
  const assessment = assess(named, { language: io.language, asOf })
  if (isData) io.out(assessmentJson(assessment, named, io.language))
  else io.out(assessmentText(assessment, io.language))
  if (isData) return 0
  if (dry) io.out(lines(`\n${assessment.declaration}`))
  else if (!(await store(assessment.declaration, file, io))) return 2
  else io.out(terminal`${assessMessages[io.language].written({ path: DECLARATION_FILE })}\n`)
  return 0
}

async function answersFor(file: string | undefined, io: CliIo): Promise<Answers | undefined> {
  const say = assessMessages[io.language]
  if (file === undefined) {
    if (io.ask) return askQuestions(io.ask, io)
    io.err(terminal`${say.notAsked()}\n`)
    return undefined
  }
  const data = dataIn(file)
  if (data === undefined) {
    io.err(terminal`${say.badAnswers({ path: file })}\n`)
    return undefined
  }
  const { answers, wrong } = readAnswers(data)
  for (const { id, value, allowed } of wrong)
    io.err(terminal`${say.badAnswer({ id, value, allowed: allowed.join(', ') })}\n`)
  return wrong.length > 0 ? undefined : answers
}

function dataIn(file: string): object | undefined {
  const bytes = readSmall(file, LARGEST)
  try {
    const data: unknown = bytes && parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { maxAliasCount: 0 })
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined
  } catch {
    return undefined
  }
}
