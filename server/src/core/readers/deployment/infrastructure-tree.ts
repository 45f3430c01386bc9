import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { rootsOf } from '../model-config/support/trees.ts'
import { exact } from '../model-config/support/exact.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { deployedModels, isOpen, offeredBy, rightsIn, type Said } from './support/deployed.ts'

const PATTERNS = ['**/*.{yaml,yml,json}']
const SPEAKS =
  /Microsoft\.(?:CognitiveServices|MachineLearningServices)|AWS::Bedrock|bedrock:(?:Invoke|Converse)|:cognitiveservices|cognitiveservices\.azure|aws(?:-native)?:bedrock|bedrock(?:agent)?\.(?:aws\.|services\.)|gcp:vertex|vertexai\./
const IS_INFRASTRUCTURE =
  /deploymentTemplate\.json|AWSTemplateFormatVersion|AWS::\w+::|^runtime:|^resources:|\bapiVersion:/m
const PARAMETER = /^\[(?:parameters|variables)\('(\w+)'\)\]$/
/** CloudFormation's short form. */
const REF = /!Ref\s{1,3}["']?$/
/** Deeper than any template nests. */
const DEEPEST = 24

/** Infrastructure as trees: ARM templates, CloudFormation and SAM, Pulumi in YAML, Crossplane and operators of clouds. */
export const reader: Reader = exact({
  id: 'infrastructure-tree',
  title: {
    en: 'Cloud templates (ARM, CloudFormation, Pulumi, Crossplane)',
    'zh-CN': '云资源模板（ARM、CloudFormation、Pulumi、Crossplane）',
  },
  patterns: PATTERNS,
  yields: ['model', 'endpoint', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    if (!SPEAKS.test(file.text) || !IS_INFRASTRUCTURE.test(file.text)) return NOTHING
    const found = rootsOf(file).flatMap(root => {
      const named = defaultsOf(root)
      return resources(root).flatMap(one => read(file.text, one, named))
    })
    return found.length > 0 ? { evidence: found } : NOTHING
  },
})

/** Every map that says of which type it is. */
function resources(node: LocatedNode, depth = 0): LocatedNode[] {
  if (depth > DEEPEST || node.type === 'scalar') return []
  const own = typeOf(node) ? [node] : []
  const below = node.type === 'list' ? node.items : node.entries.flatMap(({ value }) => value ?? [])
  return [...own, ...below.flatMap(one => resources(one, depth + 1))]
}

function typeOf(node: LocatedNode) {
  if (node.type !== 'map') return undefined
  const type = textAt(node, 'type') ?? textAt(node, 'Type')
  if (type) return /[/:]/.test(type.value) ? type : undefined
  return textAt(node, 'kind') ? textAt(node, 'apiVersion') : undefined
}

function read(text: string, node: LocatedNode, named: ReadonlyMap<string, Said>): Evidence[] {
  const type = typeOf(node)
  if (!type) return []
  const texts = textsBelow(text, node, named)
  const provider = offeredBy(type.value)
  const found = [...(provider ? deployedModels(text, type, texts, provider) : []), ...rightsIn(text, texts)]
  if (isOpen(type.value, text))
    found.push(evidence('exposure', type.span, type.value, { exposure: 'http-api', strength: 'strong' }, 'medium'))
  return found
}

/** Texts of a resource; what another resource within it says is that one's own. */
function textsBelow(
  text: string,
  node: LocatedNode,
  named: ReadonlyMap<string, Said>,
  path: readonly string[] = [],
): Said[] {
  if (path.length > DEEPEST) return []
  if (node.type === 'scalar') {
    if (typeof node.value !== 'string') return []
    const given = named.get(
      PARAMETER.exec(node.value)?.[1] ??
        (named.has(node.value) && REF.test(text.slice(Math.max(0, node.span.start - 8), node.span.start))
          ? node.value
          : ''),
    )
    return given ? [{ ...given, path }] : [{ path, value: node.value, span: node.span }]
  }
  if (node.type === 'list') return node.items.flatMap(item => (typeOf(item) ? [] : textsBelow(text, item, named, path)))
  const ref = textAt(node, 'Ref')?.value
  const given = ref === undefined ? undefined : named.get(ref)
  if (given) return [{ ...given, path }]
  return node.entries.flatMap(({ key, value }) =>
    value && !(path.length > 0 && typeOf(value)) ? textsBelow(text, value, named, [...path, String(key.value)]) : [],
  )
}

/** Parameters with a text that stands where none is given. */
function defaultsOf(root: LocatedNode): ReadonlyMap<string, Said> {
  const found = new Map<string, Said>()
  for (const table of ['parameters', 'Parameters', 'variables'])
    for (const { key, value } of entriesOf(nodeAt(root, table))) {
      const given = textAt(value, 'defaultValue') ?? textAt(value, 'Default') ?? textAt(value)
      if (given) found.set(String(key.value), { path: [], value: given.value, span: given.span })
    }
  return itemsOf(root).length > 0 ? found : new Map()
}
