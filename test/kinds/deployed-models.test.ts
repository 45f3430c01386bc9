import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'

const AZURE = {
  generates: ['text'],
  providers: ['azure-openai'],
  models: ['gpt-4.1-nano'],
  access: ['hosted-api'],
} as const
const BEDROCK = { generates: ['text'], providers: ['aws-bedrock'], models: ['amazon.nova-lite-v1:0'] } as const
const one = (name: string, file: string, text: string, expected: Project[2]): Project => [
  name,
  { [file]: text },
  expected,
]

describe('Bicep', () => {
  projects([
    one(
      'a deployment beside its account, and an app that is open',
      'infra/main.bicep',
      "resource acc 'Microsoft.CognitiveServices/accounts@2024-10-01' = {\n  name: 'acc'\n  kind: 'OpenAI'\n}\nresource d 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {\n  parent: acc\n  name: 'd'\n  properties: { model: { format: 'OpenAI', name: 'gpt-4.1-nano' } }\n}\nresource web 'Microsoft.App/containerApps@2024-03-01' = {\n  name: 'web'\n  properties: { configuration: { ingress: { external: true } } }\n}\n",
      { ...AZURE, exposure: ['http-api'] },
    ),
    one(
      'nested, in a loop, by a parameter',
      'main.bicep',
      "param chat string = 'gpt-4.1-nano'\nresource acc 'Microsoft.CognitiveServices/accounts@2024-10-01' = {\n  name: 'acc'\n  resource d 'deployments@2024-10-01' = [for n in ns: {\n    name: n\n    properties: { model: { format: 'OpenAI', name: chat } }\n  }]\n}\nresource web 'Microsoft.App/containerApps@2024-03-01' = {\n  properties: { configuration: { ingress: { external: false } } }\n}\n",
      { ...AZURE, exposure: [] },
    ),
    one(
      'a module of the registry',
      'main.bicep',
      "module ai 'br/public:avm/res/cognitive-services/account:0.10.0' = {\n  params: { kind: 'OpenAI', deployments: [{ name: 'd', model: { format: 'OpenAI', name: 'gpt-4.1-nano' } }] }\n}\n",
      AZURE,
    ),
    one(
      'other services, a model for vectors, and a name that is only a name',
      'main.bicep',
      "resource acc 'Microsoft.CognitiveServices/accounts@2024-10-01' = {\n  name: 'gpt-4.1-nano'\n  kind: 'TextAnalytics'\n}\nresource d 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {\n  name: 'gpt-4.1-nano'\n  properties: { model: { name: 'text-embedding-3-small' } }\n}\n// model: { name: 'gpt-4.1-nano' }\n",
      { silent: true },
    ),
  ])
})

describe('templates of clouds', () => {
  projects([
    one(
      'ARM, by a parameter',
      'azuredeploy.json',
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        parameters: { chat: { type: 'string', defaultValue: 'gpt-4.1-nano' } },
        resources: [
          {
            type: 'Microsoft.CognitiveServices/accounts/deployments',
            properties: { model: { format: 'OpenAI', name: "[parameters('chat')]" } },
          },
        ],
      }),
      AZURE,
    ),
    one(
      'CloudFormation, by a reference',
      'template.yaml',
      "AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  Chat: { Type: String, Default: 'amazon.nova-lite-v1:0' }\nResources:\n  Helper:\n    Type: AWS::Bedrock::Agent\n    Properties:\n      FoundationModel: !Ref Chat\n  Way:\n    Type: AWS::Lambda::Url\n    Properties: { AuthType: NONE }\n",
      { ...BEDROCK, exposure: ['http-api'] },
    ),
    one(
      'the right to call one model',
      'stack.json',
      JSON.stringify({
        AWSTemplateFormatVersion: '2010-09-09',
        Resources: {
          Right: {
            Type: 'AWS::IAM::Policy',
            Properties: {
              Action: 'bedrock:InvokeModel',
              Resource: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0',
            },
          },
        },
      }),
      BEDROCK,
    ),
    one(
      'Pulumi in YAML',
      'Pulumi.yaml',
      'name: wren\nruntime: yaml\nresources:\n  chat:\n    type: azure-native:cognitiveservices:Deployment\n    properties:\n      properties:\n        model: { format: OpenAI, name: gpt-4.1-nano }\n',
      AZURE,
    ),
    one(
      'Crossplane',
      'chat.yaml',
      'apiVersion: cognitiveservices.azure.upbound.io/v1beta1\nkind: Deployment\nspec:\n  forProvider:\n    model:\n      - format: OpenAI\n        name: gpt-4.1-nano\n',
      AZURE,
    ),
    one(
      'speech and vectors',
      'azuredeploy.json',
      JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          { type: 'Microsoft.CognitiveServices/accounts', kind: 'SpeechServices', name: 'gpt-4.1-nano' },
          {
            type: 'Microsoft.CognitiveServices/accounts/deployments',
            properties: { model: { name: 'text-embedding-3-small' } },
          },
        ],
      }),
      { silent: true },
    ),
  ])
})

describe('Terraform by names given elsewhere in the file', () => {
  projects([
    one(
      'a variable',
      'main.tf',
      'variable "chat" {\n  default = "gpt-4.1-nano"\n}\nresource "azurerm_cognitive_deployment" "d" {\n  model {\n    format = "OpenAI"\n    name   = var.chat\n  }\n}\n',
      AZURE,
    ),
    one(
      'a local, in OpenTofu',
      'main.tofu',
      'locals {\n  chat = "amazon.nova-lite-v1:0"\n}\nresource "aws_bedrockagent_agent" "a" {\n  foundation_model = local.chat\n}\n',
      BEDROCK,
    ),
    one(
      'a module of the registry',
      'main.tf',
      'module "ai" {\n  source = "Azure/openai/azurerm"\n  deployment = {\n    d = { name = "d", model_name = "gpt-4.1-nano" }\n  }\n}\n',
      AZURE,
    ),
    one('a variable that no resource takes', 'main.tf', 'variable "chat" {\n  default = "gpt-4.1-nano"\n}\n', {
      silent: true,
    }),
  ])
})

describe('programs that describe infrastructure', () => {
  projects([
    one(
      'Pulumi in TypeScript',
      'index.ts',
      "import * as cognitiveservices from '@pulumi/azure-native/cognitiveservices'\nnew cognitiveservices.Deployment('d', { properties: { model: { format: 'OpenAI', name: 'gpt-4.1-nano' } } })\n",
      AZURE,
    ),
    one(
      'Pulumi in Python',
      '__main__.py',
      'from pulumi_azure_native import cognitiveservices\ncognitiveservices.Deployment("d", properties={"model": {"format": "OpenAI", "name": "gpt-4.1-nano"}})\n',
      AZURE,
    ),
    one(
      'CDK in Python',
      'app.py',
      'from aws_cdk import Stack, aws_bedrock as bedrock\nclass Wren(Stack):\n    def __init__(self, scope, id):\n        bedrock.CfnAgent(self, "A", foundation_model="amazon.nova-lite-v1:0")\n',
      BEDROCK,
    ),
    one(
      'one that deploys a model for vectors',
      'index.ts',
      "import * as cognitiveservices from '@pulumi/azure-native/cognitiveservices'\nnew cognitiveservices.Deployment('d', { properties: { model: { name: 'text-embedding-3-small' } } })\n",
      { silent: true },
    ),
  ])
})
