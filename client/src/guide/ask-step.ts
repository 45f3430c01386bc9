import * as vscode from 'vscode'
import type { GuideChoice, GuideStep } from '../../../server/src/protocol/guide.ts'

/** An answer that was chosen, or what was wished for instead. */
export type Asked = GuideChoice | 'later' | 'why' | undefined

interface Row extends vscode.QuickPickItem {
  readonly asked?: Asked
}

/** Puts one question: what was seen, the answers, and why it is asked. Undefined when the user goes. */
export function askStep(step: GuideStep, { number, of }: { number: number; of: number }): Promise<Asked> {
  const pick = vscode.window.createQuickPick<Row>()
  pick.title = step.service === '' ? step.title : `${step.service} · ${step.title}`
  pick.step = number
  pick.totalSteps = Math.max(number, of)
  pick.placeholder = step.seen
  pick.items = [...step.choices.map(row), ...aside(step)]
  pick.matchOnDetail = true
  // Shown between the field and the answers where the editor knows it.
  Object.assign(pick, { prompt: step.message })
  // The file is shown behind it, and somebody may look there.
  pick.ignoreFocusOut = true
  return new Promise(done => {
    const finish = (asked: Asked) => {
      done(asked)
      pick.dispose()
    }
    pick.onDidAccept(() => finish(pick.selectedItems[0]?.asked))
    pick.onDidHide(() => finish(undefined))
    pick.show()
  })
}

function row(choice: GuideChoice): Row {
  const { t } = vscode.l10n
  const keys = choice.asks.map(({ key }) => key).join(', ')
  switch (choice.kind) {
    case 'fields': {
      const [only] = choice.asks
      const file = choice.asks.length === 1 && (only?.kind === 'file' || only?.kind === 'place')
      const label = file ? t('Choose a file or give an address…') : t('Answer in turn…')
      return { label: `$(edit) ${label}`, description: keys, asked: choice }
    }
    case 'accept':
      return {
        label: `$(bookmark) ${t('Not applicable, or accepted for now, because…')}`,
        description: choice.title,
        asked: choice,
      }
    case 'draft':
      return {
        label: `$(new-file) ${choice.title}`,
        description: keys === '' ? t('counts as stated, not as shown') : t('then: {0}', keys),
        asked: choice,
      }
    case 'file':
      return { label: `$(file) ${choice.title}`, asked: choice }
    case 'answer':
      return {
        label: `$(check) ${choice.label ?? choice.title}`,
        ...(keys !== '' && { description: t('then: {0}', keys) }),
        asked: choice,
      }
  }
}

function aside(step: GuideStep): Row[] {
  const { t } = vscode.l10n
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(law) ${t('Why is this asked?')}`, detail: step.why, asked: 'why' },
    { label: `$(debug-step-over) ${t('Ask me later')}`, asked: 'later' },
  ]
}
