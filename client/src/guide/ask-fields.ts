import * as vscode from 'vscode'
import type { GuideChoice, GuideField, GuideStep, GuideWords } from '../../../server/src/protocol/guide.ts'
import { filled } from './filled.ts'
import { askFile } from './ask-file.ts'

/** Where the name of who accepts is kept, for the next time. */
const BY = 'genaiMeasures.acceptedBy'

/** Asks for what a choice leaves open, one field after the other; undefined when the user goes back to the question. */
export async function askFields(
  { asks, kind }: GuideChoice,
  step: GuideStep,
  memory: vscode.Memento,
): Promise<Record<string, string> | undefined> {
  const typed: Record<string, string> = {}
  for (const [i, field] of asks.entries()) {
    // One field alone is not counted.
    const at = asks.length > 1 ? { step: i + 1, totalSteps: asks.length } : {}
    const answer = await askField(field, at, step, kind === 'accept', memory)
    if (answer === undefined) return undefined
    if (answer !== '') typed[field.key] = answer
    if (kind === 'accept' && field.key === 'by') await memory.update(BY, answer)
  }
  return typed
}

interface At {
  readonly step?: number
  readonly totalSteps?: number
}

function askField(
  field: GuideField,
  at: At,
  step: GuideStep,
  needed: boolean,
  memory: vscode.Memento,
): Promise<string | undefined> {
  if (field.kind === 'values') return askValue(field, at, step.words)
  if (field.kind === 'file' || field.kind === 'place') return askFile(field, at, step)
  const known = needed && field.key === 'by' ? memory.get<string>(BY) : undefined
  return askText(field, at, step.words, needed, known)
}

/** One of a closed list, or nothing yet. */
function askValue({ key, prompt, values }: GuideField, at: At, words: GuideWords): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { value: string }>()
  Object.assign(pick, at, { title: key, placeholder: prompt, ignoreFocusOut: true })
  pick.items = [
    ...values.map(({ value, label }) => ({ value, label: label ?? value, ...(label && { description: value }) })),
    { value: '', label: words.unknown, description: words.open },
  ]
  return new Promise(done => {
    pick.onDidAccept(() => {
      done(pick.selectedItems[0]?.value)
      pick.dispose()
    })
    pick.onDidHide(() => {
      done(undefined)
      pick.dispose()
    })
    pick.show()
  })
}

/** Free text; empty leaves the field open, except where it is the reason itself. */
function askText(
  field: GuideField,
  at: At,
  words: GuideWords,
  needed: boolean,
  known = field.proposal ?? '',
): Promise<string | undefined> {
  const box = vscode.window.createInputBox()
  const prompt = needed ? field.prompt : filled(words.empty, field.prompt)
  Object.assign(box, at, {
    title: field.key,
    prompt,
    value: known,
    placeholder: field.example ?? '',
    ignoreFocusOut: true,
  })
  box.onDidChangeValue(value => (box.validationMessage = wrongIn(field, value.trim(), false, words)))
  return new Promise(done => {
    box.onDidAccept(() => {
      const value = box.value.trim()
      box.validationMessage = wrongIn(field, value, needed, words)
      if (box.validationMessage) return
      done(value)
      box.dispose()
    })
    box.onDidHide(() => {
      done(undefined)
      box.dispose()
    })
    box.show()
  })
}

function wrongIn({ kind }: GuideField, value: string, needed: boolean, words: GuideWords): string | undefined {
  if (value === '') return needed ? words.needed : undefined
  if (kind === 'number' && !/^\d+(\.\d+)?$/.test(value)) return words.number
  if (kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.day
  return undefined
}
