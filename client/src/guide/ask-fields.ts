import * as vscode from 'vscode'
import type { GuideChoice, GuideField, GuideStep } from '../../../server/src/protocol/guide.ts'
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
    const at = { step: i + 1, totalSteps: asks.length }
    const answer = await askField(field, at, step, kind === 'accept', memory)
    if (answer === undefined) return undefined
    if (answer !== '') typed[field.key] = answer
    if (kind === 'accept' && field.key === 'by') await memory.update(BY, answer)
  }
  return typed
}

interface At {
  readonly step: number
  readonly totalSteps: number
}

function askField(
  field: GuideField,
  at: At,
  step: GuideStep,
  needed: boolean,
  memory: vscode.Memento,
): Promise<string | undefined> {
  if (field.kind === 'values') return askValue(field, at)
  if (field.kind === 'file' || field.kind === 'place') return askFile(field, at, step.folder)
  const known = needed && field.key === 'by' ? memory.get<string>(BY) : undefined
  return askText(field, at, needed, known)
}

/** One of a closed list, or nothing yet. */
function askValue({ key, prompt, values }: GuideField, at: At): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { value: string }>()
  Object.assign(pick, at, { title: key, placeholder: prompt, ignoreFocusOut: true })
  pick.items = [
    ...values.map(({ value, label }) => ({ value, label: label ?? value, ...(label && { description: value }) })),
    { value: '', label: vscode.l10n.t('Not known yet'), description: vscode.l10n.t('stays open') },
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
  needed: boolean,
  known = field.proposal ?? '',
): Promise<string | undefined> {
  const box = vscode.window.createInputBox()
  const prompt = needed ? field.prompt : vscode.l10n.t('{0} (empty: stays open)', field.prompt)
  Object.assign(box, at, {
    title: field.key,
    prompt,
    value: known,
    placeholder: field.example ?? '',
    ignoreFocusOut: true,
  })
  box.onDidChangeValue(value => (box.validationMessage = wrongIn(field, value.trim(), false)))
  return new Promise(done => {
    box.onDidAccept(() => {
      const value = box.value.trim()
      box.validationMessage = wrongIn(field, value, needed)
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

function wrongIn({ kind }: GuideField, value: string, needed: boolean): string | undefined {
  if (value === '') return needed ? vscode.l10n.t('A few words are needed here.') : undefined
  if (kind === 'number' && !/^\d+(\.\d+)?$/.test(value)) return vscode.l10n.t('A number is needed here.')
  if (kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return vscode.l10n.t('A day is needed here, as in 2026-11-22.')
  return undefined
}
