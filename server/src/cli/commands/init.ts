import { stat } from 'node:fs/promises'
import path from 'node:path'
import { draftDeclaration } from '../../core/drafting/create.ts'
import { DECLARATION_FILE } from '../../core/declaration/declaration.ts'
import { parseDeclaration } from '../../core/declaration/parse.ts'
import { applyDeclarationSteps } from '../../core/drafting/edit.ts'
import { scopeAnswer } from '../../core/drafting/scope-answers.ts'
import type { FixStep } from '../../core/finding.ts'
import type { ServiceProfile } from '../../core/service/profile.ts'
import { message, render } from '../../core/locale/messages.ts'
import { scanFor } from '../audit/scan.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { absolute, readOptions } from '../options.ts'
import { progressLine } from '../progress.ts'
import { oneFolder } from '../target.ts'
import { askScope } from '../asking.ts'
import { store } from '../write.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'

const OPTIONS = {
  ...LAW_OPTION,
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const

/**
 * `genai-measures init [PATH]`: writes a declaration filled in from what was seen, and in a terminal from what a person answers to the
 * one question. Never over one that is there.
 */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, OPTIONS, io)
  const root = parsed && oneFolder(parsed.positionals, io)
  if (!parsed || root === undefined) return 2
  const dry = parsed.flag('dry-run')
  const quiet = parsed.flag('quiet')
  const file = path.join(root, DECLARATION_FILE)
  const say = (line: Parameters<typeof render>[0]) => io.err(terminal`${render(line, io.language)}\n`)
  if (!dry && (await stat(file).catch(() => undefined))) {
    say(message(cliMessages, 'exists', { path: DECLARATION_FILE }))
    return 2
  }
  const progress = progressLine(io, 'progress')
  const settings = { asOf: io.today, language: io.language, law: absolute(parsed.text('law'), io) }
  const scanned = await scanFor(root, io, settings, quiet ? undefined : progress.show)
  progress.clear()
  if (!scanned) return 2
  const profiles = scanned.result.services
    .map(service => service.profile)
    .filter(one => !one.declared && (one.generates.length > 0 || one.trains))
  if (profiles.length === 0) {
    say(message(cliMessages, 'nothingToDeclare', {}))
    return 0
  }
  const draft = draftDeclaration(profiles, io.language)
  const steps = parsed.flag('yes') || quiet ? [] : await answers(profiles, io)
  const context = { profiles, language: io.language }
  const { newText, placeholders } =
    steps.length > 0 ? applyDeclarationSteps(parseDeclaration(DECLARATION_FILE, draft.newText), steps, context) : draft
  if (dry) io.out(lines(newText))
  else if (!(await store(newText, file, io))) return 2
  const counts = { path: DECLARATION_FILE, services: profiles.length, open: placeholders.length }
  if (!dry && !quiet) io.out(terminal`${render(message(cliMessages, 'created', counts), io.language)}\n`)
  return 0
}

/** What the person answers, as steps on the draft; nothing where nobody is there to ask. */
async function answers(profiles: readonly ServiceProfile[], io: CliIo): Promise<FixStep[]> {
  const { ask } = io
  const steps: FixStep[] = []
  if (!ask) return steps
  for (const profile of profiles) {
    const answer = await askScope(profile, ask, io)
    if (answer) steps.push(...scopeAnswer(answer, profile).steps)
  }
  return steps
}
