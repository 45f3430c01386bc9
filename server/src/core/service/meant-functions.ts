import { WORD } from '../syntax/tokens.ts'
import type { Unit } from '../source/unit.ts'

/** The object that a method is called on: `wire` of `this.wire.deliver(`. */
export function holderOf({ tokens }: Unit, at: number): string | undefined {
  let before = at - 1
  while (before > at - 4 && '.?!->:'.includes(tokens.value(before) || '·')) before--
  if (before === at - 1) return undefined
  if (tokens.isPunct(before, ')')) before = tokens.partner(before) - 1
  return tokens.kind(before) === WORD ? tokens.value(before) : undefined
}

const TYPE = /^[A-Z]\w+$/

/** The type that a file declares a name as of, or makes it of. */
export function typeOf({ tokens }: Unit, name: string): string | undefined {
  const bare = name.startsWith('$') ? name.slice(1) : name
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD || !(tokens.isWord(at, bare) || tokens.isWord(at, `$${bare}`))) continue
    if (TYPE.test(tokens.value(at - 1)) && !tokens.isPunct(at - 2, '.')) return tokens.value(at - 1)
    let value = at + 1
    if (!tokens.isPunct(value, ':') && !tokens.isPunct(value, '=')) continue
    value++
    while (/^(?:=|:|new|await|&|\*|private|readonly|some|any|Arc|Box)$/.test(tokens.value(value))) value++
    if (TYPE.test(tokens.value(value))) return tokens.value(value)
  }
  return undefined
}

/** How many values stand between brackets. */
export function countIn({ tokens }: Unit, open: number): number {
  if (open < 0 || tokens.after(open) - 1 === open + 1) return 0
  let count = 1
  for (let at = open + 1, end = tokens.after(open) - 1; at < end; at++)
    if (tokens.isPunct(at, ',') && tokens.parent(at) === open && at + 1 < end) count++
  return count
}

/** Whether a text takes a name up from a file of the product. */
export function takesUp(text: string, stem: string, name: string): boolean {
  for (const line of text.split('\n'))
    if (TAKES.test(line) && line.length < 400 && line.includes(stem) && line.includes(name)) return true
  return false
}

const TAKES = /^\s*(?:import|from|use|using|(?:const|let|var)\s.{1,200}\brequire\()/

/** `wire.deliver(…)`: a module or a package that goes by the name of its file or folder. */
export function isModule(path: string, holder: string): boolean {
  const folders = path.split('/')
  return stemOf(path) === holder || (path.endsWith('.go') && folders.at(-2) === holder)
}

export function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/\.\w+$/, '')
}
