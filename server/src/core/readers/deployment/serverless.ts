import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { entriesOf, itemsOf, type LocatedNode, nodeAt, textAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence } from './support/settings.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/serverless*.{yml,yaml}', '**/s.{yml,yaml}', '**/template.{yml,yaml}']
const MAINLAND_REGION = /^cn-|^ap-(beijing|shanghai|guangzhou|chengdu|chongqing|nanjing)\b/
const HTTP = /^(http|httpApi|url|apigw|websocket|alb|Api|HttpApi)$/

/** Serverless Framework, Serverless Devs and AWS SAM. */
export const reader: Reader = {
  id: 'serverless',
  title: { en: 'Serverless functions', 'zh-CN': 'Serverless 函数配置' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const root = yamlRoot(file)
    const functions = entriesOf(nodeAt(root, 'functions'))
    const resources = [
      ...entriesOf(nodeAt(root, 'services')),
      ...entriesOf(nodeAt(root, 'resources')),
      ...entriesOf(nodeAt(root, 'Resources')),
    ]
    const provider = nodeAt(root, 'provider')
    if (functions.length === 0 && resources.length === 0) return NOTHING
    if (!provider && !textAt(root, 'edition') && !nodeAt(root, 'component') && !textAt(root, 'Transform'))
      return NOTHING
    return {
      evidence: [
        ...region(nodeAt(provider, 'region') ?? nodeAt(root, 'vars', 'region')),
        ...environmentEvidence(nodeAt(provider, 'environment')),
        ...bedrock(file.text),
        ...functions.flatMap(({ key, value }) => readFunction(value, String(key.value))),
        ...resources.flatMap(({ key, value }) => readResource(value, String(key.value))),
      ],
    }
  },
}

/** The right to call a model, which no other part of a function's configuration need mention. */
function bedrock(text: string): Evidence[] {
  return [...allMatches(text, /^[^#\n]{0,400}?\b(bedrock:(?:InvokeModel\w*|Converse\w*))/gm)].map(
    ({ index, 0: all, 1: action = '' }) => {
      const end = index + all.length
      const detail = { provider: 'aws-bedrock', generates: ['text'], access: 'hosted-api' } as const
      return evidence('endpoint', { start: end - action.length, end }, action, detail, 'medium')
    },
  )
}

function readFunction(node: LocatedNode | undefined, group: string): Evidence[] {
  const events = itemsOf(nodeAt(node, 'events')).flatMap(event =>
    event.type === 'map' ? event.entries.filter(({ key }) => HTTP.test(String(key.value))) : [],
  )
  return [
    ...events.slice(0, 1).map(({ key }) => openPort({ value: String(key.value), span: key.span }, group)),
    ...environmentEvidence(nodeAt(node, 'environment') ?? nodeAt(node, 'environmentVariables'), group),
  ]
}

/** `services.x.props` of Serverless Devs, `Resources.x.Properties` of SAM. */
function readResource(node: LocatedNode | undefined, group: string): Evidence[] {
  const props = nodeAt(node, 'props') ?? nodeAt(node, 'Properties')
  const inner = nodeAt(props, 'function') ?? props
  const triggers = itemsOf(nodeAt(props, 'triggers')).flatMap(trigger => {
    const type = textAt(trigger, 'type') ?? textAt(trigger, 'triggerType')
    return type && /http/i.test(type.value) ? [openPort(type, group)] : []
  })
  const events = entriesOf(nodeAt(props, 'Events')).flatMap(({ value }) => {
    const type = textAt(value, 'Type')
    return type && HTTP.test(type.value) ? [openPort(type, group)] : []
  })
  return [
    ...triggers,
    ...events,
    ...region(nodeAt(props, 'region')),
    ...environmentEvidence(nodeAt(inner, 'environmentVariables') ?? nodeAt(inner, 'Environment', 'Variables'), group),
  ]
}

function region(node: LocatedNode | undefined): Evidence[] {
  const text = textAt(node)
  if (!text || !MAINLAND_REGION.test(text.value) || text.value === 'cn-hongkong') return []
  return [
    evidence(
      'audience-hint',
      text.span,
      text.value,
      { territory: 'mainland-china', weight: 1, what: 'mainland-cloud' },
      'medium',
    ),
  ]
}
