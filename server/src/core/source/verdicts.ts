import type { Evidence } from '../evidence/evidence.ts'
import type { SourceLanguage } from '../syntax/source-languages.ts'
import { functionsIn, innermost } from './functions.ts'
import type { Unit } from './unit.ts'

/** What a file or its prompt says where it judges what people wrote. */
const JUDGES =
  /approve|reject|spam|unsafe|is_?safe|nsfw|toxic|moderat|classif|is_?allowed|violat|complian|审核|违规|合规|分类|是否|垃圾/i
/** Anything by which a file may also make what people read, hear or see, or give an answer out while it comes. */
const ALSO_MAKES =
  /image|speech|audio|video|voice|music|synth|stream|yield|callback|on_?token|send_?message|start_?chat|session|agent|(?:chat|query)_?engine|pipeline|replicate|\bchain|history|\b(?:global|nonlocal)\b/i
/** How a name of the function's own is given what stands behind it, in languages whose names are told apart line by line. */
const DECLARES: Partial<Record<SourceLanguage, string>> = {
  python: String.raw`([a-z_]\w{0,40}) = (?:await )?`,
  go: String.raw`([a-z]\w{0,40})(?:, (?:err|_))? := `,
  javascript: String.raw`(?:const|let) ([a-z]\w{0,40}) = (?:await )?`,
  typescript: String.raw`(?:const|let) ([a-z]\w{0,40}) = (?:await )?`,
}
/** Parts of an answer, and the same words written otherwise. */
const PARTS = String.raw`(?:\??\.(?:strip|lower|upper|casefold|trim|toLowerCase|toUpperCase)\(\)|\??\.\w{1,40}(?![\w(?!])|\[(?:\d{1,2}|'\w{1,40}'|"\w{1,40}")\]){0,12}`
const OPENS = String.raw`(?:(?:strings\.(?:ToUpper|ToLower|TrimSpace)|json\.loads|JSON\.parse)\(){0,3}`
const LITERAL = String.raw`(?:'[^'\n{$]{1,24}'|"[^"\n{$]{1,24}")`
const WORD =
  /["'](?:approved?|reject(?:ed)?|yes|no|true|false|spam|ham|not_?spam|safe|unsafe|block(?:ed)?|allow(?:ed)?|den(?:y|ied)|toxic|flag(?:ged)?|violation|compliant|inappropriate|是|否|违规|合规|不合规|通过|不通过|拒绝|正常|垃圾|安全|不安全)["']/i
const LOG =
  /^(?:logger|logging|log|slog|this\.logger|self\.logger)\.(?:debug|info|warn|warning|error)\([^\n]{0,200}\);?$/
/** Asks so much of a line at most: longer ones are none of these forms. */
const LONGEST = 240

/** The forms in which an answer may be spoken of without getting out. */
interface Forms {
  readonly keeps: RegExp
  readonly decides: RegExp
}

function formsOf(names: ReadonlySet<string>, declares: string): Forms {
  const part = String.raw`${OPENS}(?:${[...names].join('|')})\b${PARTS}\){0,3}${PARTS}`
  const compared = [
    String.raw`${part} ?[!=]==? ?${LITERAL}`,
    String.raw`${LITERAL} (?:not )?in ${part}`,
    String.raw`!?${part}\.(?:includes|startsWith|startswith)\(${LITERAL}\)`,
    String.raw`!?strings\.(?:Contains|HasPrefix|EqualFold)\(${part}, ${LITERAL}\)`,
  ].join('|')
  const constant = String.raw`(?:true|false|True|False|[A-Z][A-Z_]{1,24}(?:, nil)?)`
  return {
    keeps: new RegExp(`^(?:${declares})${part};?$`),
    decides: new RegExp(
      [
        String.raw`^(?:\} )?(?:if|elif|else if) ?\(?(?:${compared})\)?(?: ?[{:]| return ${constant};?)?$`,
        String.raw`^return \(?(?:${compared})\)?(?:, nil)?;?$`,
        String.raw`^return (?:bool|Boolean)\(${part}\);?$`,
      ].join('|'),
    ),
  }
}

/**
 * Marks what a file asks a model where it asks once, in a file that judges and makes nothing else, and the answer is spoken of in no other
 * way than by being compared with a word that decides. Whatever is not one of these few forms is content.
 */
export function markVerdicts(unit: Unit, evidence: readonly Evidence[]): readonly Evidence[] {
  const calls = evidence.filter(one => one.kind === 'generation')
  const [call] = calls
  const declares = DECLARES[unit.language]
  if (call === undefined || calls.length > 1 || declares === undefined || unit.role !== 'product') return evidence
  if (evidence.filter(one => one.kind === 'import').length > 1) return evidence
  if (!unit.says(JUDGES) || unit.says(ALSO_MAKES) || !isAskedOnce(unit, call.value)) return evidence
  if (!onlyCompares(unit, call.span.start, declares)) return evidence
  return evidence.map(one => (one === call ? { ...call, detail: { ...call.detail, decides: true } } : one))
}

/** Whether the client is made and asked, and never spoken of again. */
function isAskedOnce({ text }: Unit, chain: string): boolean {
  const client = /^(?:self\.|this\.)?(\w{1,60})\./.exec(`${chain}.`)?.[1]
  return client !== undefined && text.split(new RegExp(String.raw`(?<![\w'"-])${client}(?![\w-])`)).length <= 3
}

function onlyCompares(unit: Unit, offset: number, declares: string): boolean {
  const { text, tokens } = unit
  const around = innermost(functionsIn(unit), offset)
  let open = unit.before(offset)
  while (open < tokens.count && !tokens.isPunct(open, '(')) open++
  if (around === undefined || open >= tokens.count) return false
  const end = tokens.end(tokens.after(open) - 1)
  const first = text.lastIndexOf('\n', offset) + 1
  const last = text.indexOf('\n', end)
  if (first <= around.start || last < 0 || last >= around.stop) return false
  // `said = await client.chat.completions.create(…).choices[0]` and nothing else in the statement.
  const name = new RegExp(String.raw`^\s{0,40}${declares}[\w.]{0,80}$`).exec(text.slice(first, tokens.start(open)))?.[1]
  if (name === undefined || !new RegExp(`^${PARTS};?$`).test(text.slice(end, last).trimEnd())) return false
  return areVerdicts([text.slice(around.start, first), text.slice(last, around.stop)], name, declares)
}

function areVerdicts(parts: readonly string[], name: string, declares: string): boolean {
  const lines = parts.flatMap(part => part.split('\n').map(line => line.trim()))
  const names = new Set([name])
  let forms = formsOf(names, declares)
  for (const line of lines) {
    const kept = line.length <= LONGEST ? forms.keeps.exec(line)?.[1] : undefined
    if (kept === undefined || names.has(kept)) continue
    names.add(kept)
    forms = formsOf(names, declares)
  }
  const used = new RegExp(String.raw`(?<![\w-])(?:${[...names].join('|')})(?![\w-])`)
  const uses = lines.filter(line => used.test(line))
  const isFine = (line: string) => forms.keeps.test(line) || forms.decides.test(line) || LOG.test(line)
  return (
    uses.every(line => line.length <= LONGEST && isFine(line)) &&
    uses.some(line => forms.decides.test(line) && (WORD.test(line) || /^return (?:bool|Boolean)\(/.test(line)))
  )
}
