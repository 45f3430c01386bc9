import { findModel } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { type HclBlock, type HclText, parseHcl } from '../../syntax/hcl.ts'
import { modelEvidence } from '../model-config/support/models.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { settingEvidence } from './support/settings.ts'

const PATTERNS = ['**/*.{tf,tofu}']

/** Whose models a type of resource deploys or asks. */
const OFFERS: readonly (readonly [RegExp, string])[] = [
  [/^azurerm_cognitive_|^azurerm_ai_|^azapi_/, 'azure-openai'],
  [/^aws(cc)?_bedrock/, 'aws-bedrock'],
  [/^google_vertex_ai_/, 'vertex-ai'],
  [/^volcengine_ark_/, 'volcengine-ark'],
  [/^databricks_model_serving/, 'databricks'],
  [/^cloudflare_ai_gateway/, 'cloudflare'],
]
/** Names under which such a resource says which model. */
const MODEL =
  /^(foundation_model|model_id|model_name|model_arn|model|name|publisher_model_name|entity_name|base_model_identifier)$/
/** What lets people or programs in from outside. */
const OPEN =
  /^(azurerm_(linux_|windows_)?(web_app|function_app|app_service|static_web_app|static_site|api_management)|aws_(apigatewayv2_api|api_gateway_rest_api|lambda_function_url|amplify_app|apprunner_service|cloudfront_distribution|elastic_beanstalk_environment)|google_(cloud_run_service|cloud_run_v2_service|app_engine_\w+|api_gateway_gateway|cloudfunctions2?_function)|azurerm_container_app|alicloud_(api_gateway_api|fcv?3?_trigger)|tencentcloud_(api_gateway_service|scf_function)|digitalocean_app|heroku_app|vercel_project|netlify_site)$/
const ACTION = /^bedrock:(InvokeModel\w*|Converse\w*|InvokeAgent|\*)$/
const ENVIRONMENT = /^(app_settings|environment|variables|env|environment_variables|environment_vars)$/

/** Infrastructure as Terraform and OpenTofu write it: deployed models, the right to call them, settings of programs, ways in. */
export const reader: Reader = {
  id: 'terraform',
  title: { en: 'Terraform configuration', 'zh-CN': 'Terraform 配置' },
  patterns: PATTERNS,
  yields: ['model', 'endpoint', 'exposure', 'credential-name'],
  matches: matching(PATTERNS),
  read(file) {
    const found = file
      .tree(parseHcl)
      .flatMap(block => (block.type === 'resource' ? read(file.text, block) : policy(block)))
    return found.length > 0 ? { evidence: found } : NOTHING
  },
}

function read(text: string, block: HclBlock): Evidence[] {
  const [type] = block.labels
  if (!type) return []
  const provider = OFFERS.find(([pattern]) => pattern.test(type.value))?.[1]
  const models = provider ? modelsOf(text, block, provider) : []
  const found = [...models, ...policy(block), ...settings(block)]
  if (provider && models.some(one => one.kind === 'model' && one.detail.role === 'inference'))
    found.push(
      evidence('endpoint', type.span, type.value, { provider, generates: [], access: 'hosted-api' as const }, 'high'),
    )
  if (OPEN.test(type.value))
    found.push(evidence('exposure', type.span, type.value, { exposure: 'http-api', strength: 'strong' }, 'medium'))
  return found
}

/** Models that a resource names, known ones: `name` alone is the name of anything. */
function modelsOf(text: string, { labels, texts }: HclBlock, provider: string): Evidence[] {
  const deploys = /deployment|agent|model|endpoint|profile|serving|azapi/.test(labels[0]?.value ?? '')
  if (!deploys) return []
  return texts.flatMap(one => {
    const key = one.path.at(-1) ?? ''
    const id = idOf(one)
    if (!MODEL.test(key) || !id || (key === 'name' && !one.path.includes('model'))) return []
    return modelEvidence(text, id, { provider, weights: false, access: 'hosted-api', onlyKnown: true })
  })
}

/** The id within an ARN or a publisher's path. */
function idOf({ value, span }: HclText): Pick<HclText, 'value' | 'span'> | undefined {
  const id = value.slice(Math.max(value.lastIndexOf('/'), value.startsWith('arn:') ? value.lastIndexOf(':') : -1) + 1)
  if (value.includes('/') && findModel(value)) return { value, span }
  if (value.includes('${') && !id.includes('${'))
    return id ? { value: id, span: { start: span.end - id.length, end: span.end } } : undefined
  return id && !id.includes('${') ? { value: id, span: { start: span.end - id.length, end: span.end } } : undefined
}

/** The right to call models, which a policy gives to a program. */
function policy({ texts }: HclBlock): Evidence[] {
  return texts
    .filter(({ value }) => ACTION.test(value))
    .map(({ value, span }) =>
      evidence(
        'endpoint',
        span,
        value,
        { provider: 'aws-bedrock', generates: ['text'], access: 'hosted-api' },
        'medium',
      ),
    )
}

function settings({ texts }: HclBlock): Evidence[] {
  return texts.flatMap(({ path, value, span }) => {
    const key = path.at(-1)
    if (!key || !path.slice(0, -1).some(name => ENVIRONMENT.test(name))) return []
    return settingEvidence({ value: key, span }, { value, span })
  })
}
