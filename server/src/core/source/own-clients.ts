import type { ImportSeen, Unit } from './unit.ts'

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])
/** Modules of the program itself, as scripts name them. */
const OWN = /^(?:\.{1,2}\/|[@~#]\/)/
const CLASS = /^[A-Z]/

/**
 * The module of the program's own whose class a file takes up, where nothing but its name says of which package the file's calls are: what such a class is asked,
 * it asks for by itself. Undefined where the package is taken up as well, and for an object that such a module hands out.
 */
export function ownClientOf(unit: Unit, chain: string, from: RegExp): string | undefined {
  if (!SCRIPTS.has(unit.language)) return undefined
  const named = unit.imports.filter(one => from.test(one.module))
  if (!named.every(one => OWN.test(one.module))) return undefined
  const holder = chain.split('.').at(-2) ?? ''
  const type = /^\w+$/.test(holder) ? typeOf(unit, holder) : undefined
  const isOf = ({ typeOnly, names }: ImportSeen): boolean =>
    type === undefined
      ? !typeOnly && names.some(name => CLASS.test(name) || (name === holder && OWN_METHOD.test(chain)))
      : names.includes(type)
  return named.find(isOf)?.module
}

/** `openai.chat(…)`: what no library's client is asked by, but an object of the program's own. */
const OWN_METHOD =
  /^\w+\.(?:chat|ask|complete|reply|answer|talk|draw|prompt|generate(?:Text|Images?|Response|Answer|Completion|Reply)?)$/i

/** The class that a name is declared or made to be of: `client: TalkClient`, `client = new TalkClient(…)`. */
function typeOf({ text }: Unit, name: string): string | undefined {
  const declared = new RegExp(`\\b${name}\\b\\??\\s{0,4}(?::\\s{0,4}([A-Z]\\w*)|=\\s{0,4}new\\s{1,4}([A-Z]\\w*))`).exec(
    text,
  )
  return declared?.[1] ?? declared?.[2]
}

/** The module of the program's own from which a file takes the function that it calls by its bare name: whatever library it is named like, that one asks. */
export function ownFunctionOf(unit: Unit, at: number): string | undefined {
  if (!SCRIPTS.has(unit.language) || unit.tokens.isPunct(at - 1, '.')) return undefined
  const module = unit.importOf(at)?.module
  return module !== undefined && OWN.test(module) ? module : undefined
}
