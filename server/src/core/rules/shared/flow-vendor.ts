import type { FiledInterface } from '../../catalogue/interfaces.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import type { TextEdit } from '../../text/span.ts'

/** Dify's model plugins of vendors with a listed service, by slug (its official plugins, `models/`). */
const DIFY: Readonly<Record<string, string>> = {
  dashscope: 'tongyi',
  zhipu: 'zhipuai',
  deepseek: 'deepseek',
  moonshot: 'moonshot',
}

/** Whether a model stands in an app of Dify or a workflow of n8n: there a vendor is chosen beside it, not by an address in code. */
export function isFlow(file: string, text: string): boolean {
  return isDify(file, text) || isN8n(file, text)
}

function isDify(file: string, text: string): boolean {
  return /\.ya?ml$/i.test(file) && /^kind: *['"]?app/m.test(text)
}

function isN8n(file: string, text: string): boolean {
  return /\.json$/i.test(file) && text.includes('n8n-nodes-langchain')
}

/** The edits beside a model's id that make its node ask another vendor; undefined where that is not one known edit. */
export function flowVendor(model: SeenOf<'model'>, text: string, to: FiledInterface): TextEdit[] | undefined {
  if (isDify(model.file, text)) return difyProvider(model, text, to)
  return isN8n(model.file, text) ? n8nAddress(model, text, to) : undefined
}

const PROVIDER =
  /^([ \t]*)provider: *(['"]?)(langgenius\/openai\/openai|langgenius\/anthropic\/anthropic|openai|anthropic)\2[ \t]*$/gm
/** Both stand in one map of a few lines. */
const NEAR = 400

function difyProvider({ span }: SeenOf<'model'>, text: string, to: FiledInterface): TextEdit[] | undefined {
  const plugin = DIFY[to.provider.slug]
  const from = Math.max(0, span.start - NEAR)
  const indent = /^([ \t]{0,80})(?:- )?(?:name|model):/.exec(
    text.slice(text.lastIndexOf('\n', span.start) + 1, span.start),
  )?.[1]
  const beside = [...text.slice(from, span.end + NEAR).matchAll(PROVIDER)].filter(one => one[1] === indent)
  const nearest = beside.toSorted(
    (a, b) => Math.abs(from + a.index - span.start) - Math.abs(from + b.index - span.start),
  )[0]
  if (!plugin || !nearest) return undefined
  const written = nearest[3] ?? ''
  const start = from + nearest.index + nearest[0].indexOf(written)
  const newText = written.includes('/') ? `langgenius/${plugin}/${plugin}` : plugin
  return [{ span: { start, end: start + written.length }, newText }]
}

/** The node's own option goes before the address of its credential. Newer nodes ask in another way unless they are told not to. */
function n8nAddress({ span }: SeenOf<'model'>, text: string, to: FiledInterface): TextEdit[] | undefined {
  const rest = text.slice(span.end, span.end + NEAR)
  const options = /"options"\s*:\s*\{(?=\s*(\}|"))/.exec(rest)
  const until = rest.search(/"(?:type|position)"\s*:/)
  if (!options || (until >= 0 && until < options.index) || to.protocol !== 'openai') return undefined
  const version = /"typeVersion"\s*:\s*([\d.]+)/.exec(rest)?.[1]
  if (Number(version ?? 0) >= 1.3 && !/"responsesApiEnabled"\s*:\s*false/.test(rest)) return undefined
  const start = span.end + options.index + options[0].length
  const newText = ` "baseURL": "${to.baseUrl}"${options[1] === '}' ? ' ' : ','}`
  return [{ span: { start, end: start }, newText }]
}
