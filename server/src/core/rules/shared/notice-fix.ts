import type { Fix, FixStep } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { besideOf } from '../../text/paths.ts'
import type { TextEdit } from '../../text/span.ts'
import { answerReturns } from './answer-returns.ts'
import { besideInScript, importInPython, importInScript, insert } from './code-edits.ts'
import { fixMessages } from './fix-messages.ts'
import { create, declareHelper, helperBeside } from './label-helper.ts'
import { firm } from './seen.ts'

/**
 * Puts the notice behind the answers of an interface, by a helper begun beside them. Only where every file that makes
 * answers and has a way out returns them in a way that is known: a label on half of them would say that all have one.
 */
export function noticeInAnswers(profile: ServiceProfile): Fix[] {
  const out = new Set(firm(profile, 'exposure').map(({ file }) => file))
  const makers = firm(profile, 'generation').filter(
    one => one.detail.generates.includes('text') && one.detail.side !== true,
  )
  const files = [...new Set(makers.map(({ file }) => file))].filter(file => out.has(file) || file.endsWith('.java'))
  const [first] = files
  const begun = first === undefined ? undefined : helperBeside(profile, 'notice', first)
  if (!begun || files.some(file => besideOf(file) !== besideOf(first ?? ''))) return []
  const edits = files.map((file): FixStep | undefined => {
    const text = profile.textOf(file) ?? ''
    const found = answerReturns(file, text)
    const brought = found && bringIn(profile, file, text, found.calls)
    return found && brought && { op: 'edit', file, edits: [...brought, ...found.edits] }
  })
  if (!edits.every(edit => edit !== undefined)) return []
  return [
    {
      title: message(fixMessages, 'noticeIn', { files: files.join(', ') }),
      safe: false,
      preferred: profile.declared !== undefined,
      steps: [...edits, create(begun.path, begun.helper), ...declareHelper(profile, 'notice', begun.path)],
    },
  ]
}

/** The import of the helper's names; undefined where a file brings its modules in another way. */
function bringIn(
  profile: ServiceProfile,
  file: string,
  text: string,
  calls: readonly string[],
): TextEdit[] | undefined {
  if (file.endsWith('.java')) return []
  const names = calls.toSorted().join(', ')
  if (file.endsWith('.py')) return [importInPython(text, file, 'ai_notice', names)]
  if (file.endsWith('.go')) return goImport(profile, file, text)
  const edit = importInScript(
    text,
    names,
    besideInScript(text, /\.[cm]?tsx?$/.test(file) ? 'ai-notice.ts' : 'ai-notice.mjs'),
  )
  return edit && [edit]
}

/** Go names packages by the path of the module that the folder lies in. */
function goImport(profile: ServiceProfile, file: string, text: string): TextEdit[] | undefined {
  const close = /^import \((?:\n[^)\n]*){0,80}\n\)/m.exec(text)
  const folders = besideOf(file).split('/').slice(0, -1)
  for (let n = folders.length; n >= 0; n--) {
    const module = profile.textOf([...folders.slice(0, n), 'go.mod'].join('/'))
    const name = module && /^module (\S{1,200})/m.exec(module)?.[1]
    if (!name || !close) continue
    const path = [name, ...folders.slice(n), 'ainotice'].join('/')
    return [insert(close.index + close[0].length - '\n)'.length, `\n\n\t"${path}"`)]
  }
  return undefined
}
