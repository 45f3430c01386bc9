import { WORD } from '../syntax/tokens.ts'
import type { Unit } from './unit.ts'

/** Words by which a model refuses: a list of them is held against answers, to tell that none came. */
const REFUSALS =
  /["'`](?:i['’]?m )?(?:sorry\b|i (?:can['’]?t|cannot|am unable|won['’]t)|(?:can(?:['’]t|not)|unable to|not able to)\b|as an ai\b|refuse)|["'`](?:很?抱歉|对不起|我?(?:无法|不能)(?:为你|回答|翻译|提供|完成|协助|满足)|作为一?[个名]?(?:AI|人工智能|语言模型))/gi
/** Worn phrases of generated prose: a list of them keeps a style. */
const WORN =
  /["'`](?:in conclusion|moreover|furthermore|needless to say|game[- ]changer|a? ?testament to|delve\w*|in today['’]s world|at the end of the day|tapestry|cutting-edge|it['’]s worth noting|总而言之|综上所述|值得注意的是|不可否认|众所周知)/gi
const ENOUGH = 3
const LONGEST = 6000

/** Whether a list that a file writes out holds words of answers, which nobody is to be kept from: refusals, worn phrases. */
export function isOfAnswers(unit: Unit, name: string): boolean {
  return unit.remember(`answers ${name}`, () => {
    const listed = writtenOut(unit, name)
    return [REFUSALS, WORN].some(words => (listed.match(words) ?? []).length >= ENOUGH)
  })
}

/** The text between the brackets of `NAME = [ … ]`, empty where the list stands elsewhere. */
function writtenOut({ text, tokens }: Unit, name: string): string {
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD || tokens.value(at) !== name) continue
    for (let open = at + 1; open < Math.min(at + 14, tokens.count); open++) {
      if (tokens.isPunct(open, ';') || tokens.isPunct(open, ')')) break
      if (!tokens.isPunct(open, '[') && !tokens.isPunct(open, '{') && !tokens.isPunct(open, '(')) continue
      const close = tokens.partner(open)
      if (close > open + 4)
        return text.slice(tokens.end(open), Math.min(tokens.start(close), tokens.end(open) + LONGEST))
    }
  }
  return ''
}
