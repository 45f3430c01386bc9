import * as vscode from 'vscode'
import { ADDRESS } from './ask-file.ts'
import { filled } from './filled.ts'
import type { GuideChoice, GuideStep, GuideWords } from '../../../server/src/protocol/guide.ts'

/** An answer that was chosen, with what was typed for it already; or what was wished for instead. */
export type Asked = Chosen | 'later' | 'why' | undefined

interface Chosen {
  readonly choice: GuideChoice
  readonly typed?: Record<string, string>
}

interface Row extends vscode.QuickPickItem {
  readonly asked?: Asked
}

/** Puts one question: what was seen, the answers, and why it is asked. Undefined when the user goes. */
export function askStep(step: GuideStep, { number, of }: { number: number; of: number }): Promise<Asked> {
  const pick = vscode.window.createQuickPick<Row>()
  pick.title = step.service === '' ? step.title : `${step.service} · ${step.title}`
  // One question alone is not counted: what follows from its answer is not known yet.
  if (of > 1) Object.assign(pick, { step: number, totalSteps: Math.max(number, of) })
  const rows = [...step.choices.map(choice => row(choice, step.words)), ...aside(step)]
  pick.items = rows
  pick.matchOnDetail = true
  // What was found stands between the field and the answers where the editor knows of such a place, else in the field, and shorter.
  const addressed = takesAddress(step)
  const { choose, chooseOrAddress } = step.words
  pick.placeholder = 'prompt' in pick ? (addressed ? chooseOrAddress : choose) : step.seen
  Object.assign(pick, { prompt: step.message })
  // The file is shown behind it, and somebody may look there.
  pick.ignoreFocusOut = true
  return new Promise(done => {
    const finish = (asked: Asked) => {
      done(asked)
      pick.dispose()
    }
    // Who types an address and presses Enter at once is quicker than the list.
    const typed = () => typedAddress(addressed, pick.value.trim())
    pick.onDidChangeValue(() => {
      const asked = typed()
      const label = filled(step.words.write, pick.value.trim())
      pick.items = asked ? [{ label, asked, alwaysShow: true }, ...rows] : rows
    })
    pick.onDidAccept(() => finish(typed() ?? pick.selectedItems[0]?.asked))
    pick.onDidHide(() => finish(undefined))
    pick.show()
  })
}

/** The answer of a question that is settled by one place, which may be an address. */
function takesAddress({ choices }: GuideStep): GuideChoice | undefined {
  return choices.find(({ kind, asks }) => kind === 'fields' && asks.length === 1 && asks[0]?.kind === 'place')
}

function typedAddress(choice: GuideChoice | undefined, typed: string): Chosen | undefined {
  const key = choice?.asks[0]?.key
  return choice && key !== undefined && ADDRESS.test(typed) ? { choice, typed: { [key]: typed } } : undefined
}

function row(choice: GuideChoice, words: GuideWords): Row {
  const names = choice.asks.map(({ name }) => name).join(words.comma)
  switch (choice.kind) {
    case 'fields': {
      const [only] = choice.asks
      const file = choice.asks.length === 1 && (only?.kind === 'file' || only?.kind === 'place')
      const label = file ? words.file : choice.asks.length === 1 ? words.type : words.inTurn
      return { label: `$(edit) ${label}`, description: names, asked: { choice } }
    }
    case 'accept':
      return {
        label: `$(bookmark) ${words.accept}`,
        description: choice.title,
        asked: { choice },
      }
    case 'draft':
      return {
        label: `$(new-file) ${choice.title}`,
        description: names === '' ? words.draft : filled(words.next, names),
        asked: { choice },
      }
    case 'file':
      return { label: `$(file) ${choice.title}`, asked: { choice } }
    case 'answer':
      return {
        label: `$(check) ${capitalised(choice.label ?? choice.title)}`,
        ...(names !== '' && { description: filled(words.next, names) }),
        asked: { choice },
      }
  }
}

function aside(step: GuideStep): Row[] {
  const { words } = step
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(law) ${words.why}`, detail: step.why, asked: 'why' },
    { label: `$(debug-step-over) ${words.later}`, asked: 'later' },
  ]
}

/** Values have words of their own that begin small; an answer is a line of its own. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
