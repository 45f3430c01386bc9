import { STRING, TEXT } from '../../syntax/tokens.ts'
import { allMatches } from '../../text/steps.ts'
import { outerNames } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { informs } from '../informing-names.ts'
import type { Unit } from '../unit.ts'

/** Clouds that serve a vendor's models at an address of each customer's own: no host says that they are asked. */
export const cloudEndpoints: Detector = {
  finish(unit, sink) {
    azure(unit, sink)
    vertex(unit, sink)
  },
}

/** Names and paths by which code speaks to OpenAI models on Azure, whose address every customer sets for himself. */
const AZURE =
  /\b\w*(?:azure_?open_?ai|azure_?(?:chat_?gpt|deployment|dalle|api_?key|api_?version|endpoint|url)|open_?ai_?azure|by_?azure|DefaultAzureConfig|NewAzure|(?:service|channel|provider|model)_?types?\w*\.?_?azure)\w*|openai\/deployments|deployments\/(?=\$?[{%])/gi

const ON_AZURE = /azure|deployments\//i
const OPENAI = /open_?ai|gpt|chat\/completions/i

/** What only tells Azure from others: `isAzureOpenAiHost`. */
const ONLY_TELLS = /^(?:is|has|looks|matches)_?(?=[A-Z]|azure)|^_?(?:is|has)_/

function azure(unit: Unit, sink: Sink): void {
  if (!unit.says(ON_AZURE) || !unit.says(OPENAI)) return
  for (const { 0: value, index } of allMatches(unit.text, AZURE)) {
    const at = unit.before(index)
    if (!unit.holds(index) || /speech|tts|voice|embed/i.test(value) || ONLY_TELLS.test(value)) continue
    if (isMember(unit, index, value)) continue
    if (isRead(unit, at)) continue
    const detail = { provider: 'azure-openai', generates: [], access: 'hosted-api' as const }
    sink.add('endpoint', unit.stretch(index, index + value.length), value, detail, 'medium')
    return
  }
}

/** What people read: the text of a page, and what stands in a table of hints. */
function isRead(unit: Unit, at: number): boolean {
  const kind = unit.tokens.kind(at)
  return kind === TEXT || (kind === STRING && informs(outerNames(unit, at)))
}

/** A member of an enumeration says what there is, and asks nobody. */
function isMember({ text }: Unit, index: number, value: string): boolean {
  if (!CONSTANT.test(value) || !ENUM.test(text)) return false
  const behind = text.slice(index + value.length, index + value.length + 80)
  return BARE_BEFORE.test(text.slice(Math.max(0, index - 80), index)) && BARE_BEHIND.test(behind)
}

const CONSTANT = /^[A-Z][A-Z\d_]*$/
const ENUM = /\benum\s/
const BARE_BEFORE = /(?:^|[\n{,])[ \t]*$/
const BARE_BEHIND = /^[ \t]*(?:[,;}]|\n)/

/** Google's client asks one of two services of its maker, by what it is told. */
const VERTEX = /\bvertex_?ai(?:_config)?\b["']?\s{0,9}[=:]\s{0,9}(?:True|true|[A-Z]\w*\()|\bBackendVertexAI\b/g

const GOOGLE_CLIENT = /gen_?ai/i

function vertex(unit: Unit, sink: Sink): void {
  if (!unit.says(GOOGLE_CLIENT)) return
  for (const { 0: value, index } of allMatches(unit.text, VERTEX)) {
    if (!unit.holds(index)) continue
    const detail = { provider: 'vertex-ai', generates: [], access: 'hosted-api' as const }
    sink.add('endpoint', unit.stretch(index, index + value.length), value, detail, 'medium')
    return
  }
}
