import { parseShell, type Script, type Word } from '../../../syntax/shell-flags.ts'
import { allMatches } from '../../../text/steps.ts'

/** `MODEL_ARGS=( … )`, over lines or on one; `+=` adds. */
const ARRAY = /^[ \t]*(?:(?:local|export|readonly|declare[ \t]+-\w+)[ \t]+)?([A-Za-z_]\w*)\+?=\(([^()]{1,8000})\)/gm
/** `"${MODEL_ARGS[@]}"`, `${MODEL_ARGS[*]}`. */
const TAKEN = /^\$\{([A-Za-z_]\w*)\[[@*]\]\}$/

/** The commands of a script, with the words of its arrays in the place of their names. */
export function withArrays(text: string, script: Script): Script {
  if (!script.commands.some(({ words }) => words.some(word => TAKEN.test(word.value)))) return script
  const arrays = arraysOf(text)
  const commands = script.commands.map(({ words }) => ({
    words: words.flatMap((word): readonly Word[] => {
      const name = TAKEN.exec(word.value)?.[1]
      return name === undefined ? [word] : (arrays.get(name) ?? [word])
    }),
  }))
  return { ...script, commands }
}

function arraysOf(text: string): ReadonlyMap<string, readonly Word[]> {
  const arrays = new Map<string, readonly Word[]>()
  for (const match of allMatches(text, ARRAY)) {
    const [whole, name = '', inner = ''] = match
    const start = match.index + whole.length - 1 - inner.length
    const words = parseShell(text, { start, end: start + inner.length }, true).commands.flatMap(one => one.words)
    arrays.set(name, [...(arrays.get(name) ?? []), ...words])
  }
  return arrays
}
