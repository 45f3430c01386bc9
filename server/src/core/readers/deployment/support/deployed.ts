import { findModel } from '../../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../../evidence/evidence.ts'
import type { HclBlock, HclText } from '../../../syntax/hcl.ts'
import type { Span } from '../../../text/span.ts'
import { modelEvidence } from '../../model-config/support/models.ts'

/** A text within a resource, with the names that it stands under; of whatever language. */
export type Said = HclText
/** The type of a resource, where it is written. */
export interface Typed {
  readonly value: string
  readonly span: Span
}

/** Whose models a type of resource deploys or asks: Terraform, Azure, CloudFormation, Pulumi, operators of clusters. */
const OFFERS: readonly (readonly [RegExp, string])[] = [
  [
    /^azurerm_cognitive_|^azurerm_ai_|^azapi_|^Microsoft\.(CognitiveServices\/accounts|MachineLearningServices\/workspaces\/(serverless|online)Endpoints)|^deployments@|azure(-native)?:cognitive(services)?[:/]|cognitiveservices\.azure\.|avm\/(res|ptn)\/(cognitive-services|ai-|azd\/)|Azure\/(openai|avm-res-cognitiveservices|avm-ptn-ai)/i,
    'azure-openai',
  ],
  [
    /^aws(cc)?_bedrock|^AWS::Bedrock::|^aws(-native)?:bedrock|^bedrock(agent|agents)?\.(aws\.(m\.)?upbound\.io|services\.k8s\.aws)|bedrock[^/]*\/aws/i,
    'aws-bedrock',
  ],
  [
    /^google_vertex_ai_|^gcp(-native)?:(vertex|vertexai)|^vertexai\.(gcp\.(m\.)?upbound\.io|cnrm\.cloud\.google\.com)|vertex-ai\/google/i,
    'vertex-ai',
  ],
  [/^volcengine_ark_|^volcenginecc_ark_/, 'volcengine-ark'],
  [/^databricks_(model_serving|serving)|^databricks:index[:/](ModelServing|.*ModelServing)/i, 'databricks'],
  [/^cloudflare_ai_gateway/, 'cloudflare'],
  [/^snowflake_(cortex|agent)/, 'snowflake'],
]
/** Types beneath those that hold no model of their own. */
const DEPLOYS =
  /deployment|accounts|agent|model|endpoint|profile|serving|azapi|flow|prompt|cognitive|openai|bedrock|vertex|avm|ai-|volcengine/i
/** Names under which such a resource says which model. */
const MODEL =
  /^(foundation_?model|model_?id|model_?name|model_?arn|model|name|publisher_?model_?name|entity_?name|base_?model_?identifier|copyfrom|copy_from|model_?source|endpoint_?id)$/i
/** What lets people or programs in from outside. */
const OPEN =
  /^(azurerm_(linux_|windows_)?(web_app|function_app|app_service|static_web_app|static_site|api_management)|aws_(apigatewayv2_api|api_gateway_rest_api|lambda_function_url|amplify_app|apprunner_service|cloudfront_distribution|elastic_beanstalk_environment)|google_(cloud_run_service|cloud_run_v2_service|app_engine_\w+|api_gateway_gateway|cloudfunctions2?_function)|azurerm_container_app|alicloud_(api_gateway_api|fcv?3?_trigger)|tencentcloud_(api_gateway_service|scf_function)|digitalocean_app|heroku_app|vercel_project|netlify_site|Microsoft\.Web\/(sites|staticSites)|Microsoft\.ApiManagement\/service|AWS::(ApiGateway(V2)?::(RestApi|Api)|Lambda::Url|AppRunner::Service|Amplify::App|CloudFront::Distribution|ElasticLoadBalancingV2::LoadBalancer|Serverless::(Api|HttpApi))|azure-native:(web:(WebApp|StaticSite)|apimanagement:ApiManagementService)|aws:(apigatewayv2[:/].*|apigateway:RestApi|lambda:FunctionUrl|lambda\/functionUrl:FunctionUrl|apprunner[:/].*)|gcp:(cloudrunv?2?[:/].*|appengine[:/].*))(@[\w.-]+)?$/i
/** Container apps are open where they say so. */
const OPEN_IF_TOLD = /^(Microsoft\.App\/containerApps|azure-native:app:ContainerApp)(@|$)/i
const TOLD_OPEN = /["']?external["']?\s{0,9}:\s{0,9}true/i
const ACTION = /^bedrock:(InvokeModel\w*|Converse\w*|InvokeAgent|\*)$/
const ARN = /^arn:aws[\w-]*:bedrock:[^:]{0,40}:[^:]{0,40}:(?:foundation-model|inference-profile)\/([\w.:-]{3,100})$/

/** Who offers what a type of resource deploys. */
export function offeredBy(type: string): string | undefined {
  return OFFERS.find(([pattern]) => pattern.test(type))?.[1]
}

/** Whether a type of resource is a way in for others. */
export function isOpen(type: string, text: string): boolean {
  return OPEN.test(type) || (OPEN_IF_TOLD.test(type) && TOLD_OPEN.test(text))
}

/** The known models that a resource names, and that its provider is asked where one of them writes, draws or speaks. */
export function deployedModels(text: string, type: Typed, texts: readonly Said[], provider: string): Evidence[] {
  if (!DEPLOYS.test(type.value)) return []
  const models = texts.flatMap(one => {
    const key = one.path.at(-1) ?? ''
    const id = idOf(one)
    // `name` alone is the name of anything.
    if (!MODEL.test(key) || !id || (/^name$/i.test(key) && !one.path.some(name => /^model$/i.test(name)))) return []
    return modelEvidence(text, id, { provider, weights: false, access: 'hosted-api', onlyKnown: true })
  })
  if (!models.some(one => one.kind === 'model' && one.detail.role === 'inference')) return models
  const detail = { provider, generates: [], access: 'hosted-api' } as const
  return [...models, evidence('endpoint', type.span, type.value, detail, 'high')]
}

/** The id within an ARN or a publisher's path. */
function idOf({ value, span }: Said): Typed | undefined {
  const id = value.slice(Math.max(value.lastIndexOf('/'), value.startsWith('arn:') ? value.lastIndexOf(':') : -1) + 1)
  if (value.includes('/') && !value.startsWith('arn:') && findModel(value)) return { value, span }
  const arn = ARN.exec(value)?.[1]
  const own = arn ?? id
  return own && !own.includes('${') ? { value: own, span: { start: span.end - own.length, end: span.end } } : undefined
}

/** The right to call models, which a policy gives to a program, and the models that it names. */
export function rightsIn(text: string, texts: readonly Said[]): Evidence[] {
  return texts.flatMap(({ value, span }) => {
    const model = ARN.exec(value)?.[1]
    if (model) {
      const at = { start: span.end - model.length, end: span.end }
      return modelEvidence(
        text,
        { value: model, span: at },
        { provider: 'aws-bedrock', weights: false, access: 'hosted-api', onlyKnown: true },
      )
    }
    if (!ACTION.test(value)) return []
    const detail = { provider: 'aws-bedrock', generates: ['text'], access: 'hosted-api' } as const
    return [evidence('endpoint', span, value, detail, 'medium')]
  })
}

/** Blocks in which a variable of the same file stands for the text that it is given. */
export function withNamed(blocks: readonly HclBlock[]): HclBlock[] {
  const named = new Map<string, HclText>()
  for (const { type, labels, texts } of blocks)
    for (const one of texts) {
      const key = one.path.at(-1) ?? ''
      if (/^(variable|param|var)$/.test(type) && key === 'default' && labels[0]) named.set(labels[0].value, one)
      else if (type === 'locals' && one.path.length === 1) named.set(key, one)
    }
  if (named.size === 0) return [...blocks]
  return blocks.map(block => ({
    ...block,
    texts: [
      ...block.texts,
      ...block.refs.flatMap(({ path, to }) => {
        const text = named.get(to)
        return text ? [{ ...text, path }] : []
      }),
    ],
  }))
}
