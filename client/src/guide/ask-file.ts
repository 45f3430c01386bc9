import * as vscode from 'vscode'
import { filesOf } from '../folder-files.ts'
import { filled } from './filled.ts'
import type { GuideField, GuideStep } from '../../../server/src/protocol/guide.ts'

/** More would make a list that nobody reads; typing narrows it. */
const MOST_FILES = 3000
/** Settings, secrets, pictures and what tools write: no document and no code that a duty rests on. */
const NEVER_NAMED =
  /(^|\/)\.|\.(?:png|jpe?g|gif|ico|svg|webp|mp[34]|woff2?|ttf|map|lock|lockb)$|(^|\/)(?:pnpm-lock\.yaml|package-lock\.json)$/i
/** What a place outside the folder is given by. */
export const ADDRESS = /^https?:\/\/\S+$/i

type Row = vscode.QuickPickItem & { readonly value?: string }

/** Asks for a file of the folder, likely ones first; where the field takes it, an address or a sentence may be typed instead. */
export async function askFile(
  { key, prompt, files, kind, tells }: GuideField,
  at: { step?: number; totalSteps?: number },
  { folder, words }: Pick<GuideStep, 'folder' | 'words'>,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Row>()
  const hint = tells ? filled(words.orSentence, prompt) : undefined
  const plain = kind === 'place' ? filled(words.orAddress, prompt) : filled(words.onlyFile, prompt)
  Object.assign(pick, at, { title: key, placeholder: hint ?? plain, ignoreFocusOut: true })
  const likely = files.map((value): Row => ({ value, label: value, description: words.likely }))
  const later: Row = { value: '', label: words.notThere, description: words.open }
  // Found before the list stands there: nobody's Enter is to meet another row than they saw.
  const found = (await filesOf(vscode.Uri.parse(folder), MOST_FILES)).filter(
    value => !files.includes(value) && !NEVER_NAMED.test(value),
  )
  const others = found.map((value): Row => ({ value, label: value }))
  const takes = (typed: string) => kind === 'place' && (tells ? typed !== '' : ADDRESS.test(typed))
  const fill = () => {
    const typed = pick.value.trim()
    const own: Row[] = takes(typed) ? [{ value: typed, label: filled(words.write, typed), alwaysShow: true }] : []
    // Where no file looks like it, Enter names none by chance.
    pick.items = likely.length > 0 || typed !== '' ? [...likely, ...others, ...own, later] : [later, ...others]
  }
  fill()
  pick.onDidChangeValue(fill)
  const answer = new Promise<string | undefined>(done => {
    pick.onDidAccept(() => {
      // Who types and presses Enter at once is quicker than the list.
      const typed = pick.value.trim()
      const value = pick.selectedItems[0]?.value ?? (takes(typed) ? typed : undefined)
      if (value === undefined) return
      done(value)
      pick.dispose()
    })
    pick.onDidHide(() => {
      done(undefined)
      pick.dispose()
    })
  })
  pick.show()
  return answer
}
