import { message, render } from '../../core/locale/messages.ts'
import { changesText } from '../../core/report/law/changes.ts'
import { articleJson, changesJson, instrumentJson, listJson } from '../../core/report/law/json.ts'
import { findInLaw } from '../../core/report/law/map.ts'
import { articleText, instrumentText, listText } from '../../core/report/law/text.ts'
import { lawMessages } from '../../core/report/law/words.ts'
import { fullName } from '../../core/law/citation.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { isDay, isOneOf, readOptions } from '../options.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'
import { json } from '../../core/text/medium/json.ts'

const OPTIONS = {
  ...LAW_OPTION,
  changes: { type: 'string' },
  format: { type: 'string' },
} as const

/**
 * `genai-measures law [TEXT|ARTICLE…]`: the texts of the law, the articles of one, or one article with what looks at it;
 * `--changes DAY` the duties that began or changed after a day. Exit code 1 when one asked for is not on the map.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, OPTIONS, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  const format = parsed.text('format') ?? 'text'
  if (!isOneOf('format', format, ['text', 'json'], io)) return 2
  const since = parsed.text('changes')
  if (since !== undefined) {
    if (!isDay(since)) {
      isOneOf('changes', since, ['YYYY-MM-DD'], io)
      return 2
    }
    if (parsed.positionals.length > 0) {
      io.err(terminal`${render(message(cliMessages, 'changesAlone', {}), io.language)}\n`)
      return 2
    }
    io.out(format === 'json' ? json(changesJson(since)) : lines(changesText(since, io.language)))
    return 0
  }
  if (parsed.positionals.length === 0) {
    io.out(format === 'json' ? json(listJson()) : lines(listText(io.language)))
    return 0
  }
  return all(asked(parsed.positionals), format, io)
}

/** `MEAS 12` is one question, whether it comes as one word of the line or as two. */
function asked(words: readonly string[]): string[] {
  const questions: string[] = []
  for (const word of words) {
    const before = questions.at(-1)
    const joined = `${before} ${word}`
    if (before !== undefined && /^(\d|annex|[a-z]$|arts?\.?$|cl\.?$)/i.test(word))
      questions[questions.length - 1] = joined
    else questions.push(word)
  }
  return questions
}

function all(questions: readonly string[], format: 'text' | 'json', io: CliIo): ExitCode {
  let code: ExitCode = 0
  const found: unknown[] = []
  for (const question of questions) {
    const hit = findInLaw(question)
    if (!hit) {
      io.err(terminal`${lawMessages[io.language].unknown({ asked: question })}\n`)
      code = 1
    } else if (format === 'json') found.push(hit.article ? articleJson(hit.article) : instrumentJson(hit.instrument))
    else if (hit.article)
      io.out(lines(`${fullName(hit.instrument.key)[io.language]}\n${articleText(hit.article, io.language)}\n`))
    else io.out(lines(`${instrumentText(hit.instrument, io.language)}\n`))
  }
  if (format === 'json') io.out(json(found.length === 1 ? found[0] : found))
  return code
}
