import { gate } from '../../text/looked-at.ts'
import { findModel } from '../catalogue.ts'
import { keyBefore } from '../context.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** Modules by which programs describe infrastructure (Pulumi, AWS CDK, CDK for Terraform), in all of their languages. */
const DESCRIBES =
  /^@pulumi\/|^pulumi|^Pulumi(\.|$)|github\.com\/pulumi\/|^com\.pulumi|^aws-cdk-lib|^@aws-cdk\/|^@cdklabs\/|^aws_cdk|^Amazon\.CDK|software\.amazon\.awscdk|github\.com\/aws\/aws-cdk-go|^@?cdktf/
const AZURE = /cognitive_?services|cognitive_?account|CognitiveDeployment|Microsoft\.CognitiveServices/i
const BEDROCK = /bedrock/i
const VERTEX = /vertex_?ai|gcp\/vertex/i
/** Names under which a resource says which model it deploys or asks. */
const NAMES_MODEL = /^(foundation_?model|model_?id|model_?name|model_?arn|model|name)$/i
const RIGHT = /^bedrock:(InvokeModel\w*|Converse\w*|InvokeAgent)$/

/** Models that a program of infrastructure deploys, or gives the right to call: it asks nobody itself. */
export const deployedModels: Detector = {
  stringsNeed: gate(AZURE, BEDROCK, VERTEX),
  start: unit => unit.imported(DESCRIBES),
  string(unit, at, value, sink) {
    if (value.length > 120) return
    if (RIGHT.test(value)) {
      const detail = { provider: 'aws-bedrock', generates: ['text'], access: 'hosted-api' } as const
      sink.add('endpoint', unit.span(at), value, detail, 'medium')
      return
    }
    const fact = findModel(value)
    if (fact?.kind !== 'generation' || !NAMES_MODEL.test(keyBefore(unit, at) ?? '')) return
    const provider = offered(unit)
    if (!provider) return
    const detail = { provider, generates: fact.generates, access: 'hosted-api' } as const
    // The cloud is asked, not whoever made the model: said first, it stands.
    sink.add('model', unit.span(at), value, { role: 'inference', ...detail })
    sink.add('endpoint', unit.span(at), value, { ...detail, generates: [] })
  },
}

function offered(unit: Unit): string | undefined {
  if (unit.says(AZURE)) return 'azure-openai'
  if (unit.says(BEDROCK)) return 'aws-bedrock'
  return unit.says(VERTEX) ? 'vertex-ai' : undefined
}
