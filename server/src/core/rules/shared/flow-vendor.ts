import type { FiledInterface } from '../../catalogue/interfaces.ts'
import type { SeenOf } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import type { Span, TextEdit } from '../../text/span.ts'

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

/** Nodes from this version on ask by another interface, unless they are told not to. */
const RESPONSES_SINCE = 1.3

/** The option of the one node that takes an address, which goes before that of its credential; n8n's other nodes of OpenAI have none. */
function n8nAddress({ span }: SeenOf<'model'>, text: string, to: FiledInterface): TextEdit[] | undefined {
  const node = nodeAround(parseJson(text).root, span)
  const options = nodeAt(node, 'parameters', 'options')
  if (to.protocol !== 'openai' || options?.type !== 'map' || entryOf(options, 'baseURL')) return undefined
  if (!textAt(node, 'type')?.value.endsWith('.lmChatOpenAi')) return undefined
  const version = nodeAt(node, 'typeVersion')
  const asks = nodeAt(node, 'parameters', 'responsesApiEnabled')
  const older = version?.type === 'scalar' && Number(version.value) < RESPONSES_SINCE
  if (!older && !(asks?.type === 'scalar' && asks.value === false)) return undefined
  const start = options.outer.start + 1
  const newText = ` "baseURL": "${to.baseUrl}"${options.entries.length === 0 ? ' ' : ','}`
  return [{ span: { start, end: start }, newText }]
}

/** The node of a workflow that a place lies in. */
function nodeAround(root: LocatedNode | undefined, { start, end }: Span): LocatedNode | undefined {
  const nodes = nodeAt(root, 'nodes')
  if (nodes?.type !== 'list') return undefined
  return nodes.items.find(one => one.outer.start <= start && end <= one.outer.end)
}
