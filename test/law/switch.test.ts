import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { applyFix } from '../support/apply-fix.ts'
import { findingsOf, ownFixes } from '../support/rule-harness.ts'
import { overlay } from '../support/tree.ts'

// The switch to a filed mainland model where a client is made in ways beside those of the rule's own cases.

const DECLARED = 'services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n'

/** The last file after the switch to DeepSeek, which leaves no finding; undefined where no switch is offered. */
function switched(files: Readonly<Record<string, string>>): string | undefined {
  const start = new Map([['genai-measures.yaml', DECLARED], ...Object.entries(files)])
  const { findings, result } = findingsOf('model-offshore', start)
  expect(findings).not.toEqual([])
  const fix = ownFixes(findings[0]!).find(one => render(one.title, 'en').includes('DeepSeek'))
  if (!fix) return undefined
  const after = overlay(start, applyFix(start, fix, result))
  expect(findingsOf('model-offshore', after).findings).toEqual([])
  return after.get(Object.keys(files).at(-1)!)
}

const DOTNET =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>\n'
const program = (made: string) =>
  `using OpenAI;\nusing OpenAI.Chat;\nvar app = WebApplication.Create(args);\n${made}\napp.MapGet("/", async (string q) => (await chat.CompleteChatAsync(q)).Value.Content[0].Text);\napp.Run();\n`

describe('C#', () => {
  const ADDRESS = 'new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri("https://api.deepseek.com") }'

  it.each([
    [
      'a key by its place',
      'var chat = new ChatClient("gpt-4o", key);',
      `var chat = new ChatClient("deepseek-v4-flash", new System.ClientModel.ApiKeyCredential(key), ${ADDRESS});`,
    ],
    [
      'a credential of its own',
      'var chat = new OpenAIClient(new ApiKeyCredential(key)).GetChatClient("gpt-4o");',
      `var chat = new OpenAIClient(new ApiKeyCredential(key), ${ADDRESS}).GetChatClient("deepseek-v4-flash");`,
    ],
  ])('%s', (_, made, wanted) => {
    expect(switched({ 'a.csproj': DOTNET, 'Program.cs': program(made) })).toContain(wanted)
  })

  it('stays where options are given already', () => {
    const made = 'var chat = new ChatClient("gpt-4o", credential, options);'
    expect(switched({ 'a.csproj': DOTNET, 'Program.cs': program(made) })).toBeUndefined()
  })
})

it('openai-go: options beside others, alone, and not brought in yet', () => {
  const files = (made: string, option = '\n\t"github.com/openai/openai-go/option"') => ({
    'go.mod': 'module a\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/openai/openai-go v1.2.0\n)\n',
    'main.go': `package main\n\nimport (\n\t"github.com/openai/openai-go"${option}\n)\n\nfunc main() {\n\tclient := ${made}\n\tr := gin.Default()\n\tr.GET("/", func(c *gin.Context) {\n\t\tclient.Chat.Completions.New(c, openai.ChatCompletionNewParams{Model: "gpt-4o"})\n\t})\n\tr.Run()\n}\n`,
  })
  expect(switched(files('openai.NewClient(option.WithMaxRetries(2))'))).toContain(
    'openai.NewClient(option.WithBaseURL("https://api.deepseek.com/"), option.WithMaxRetries(2))',
  )
  expect(switched(files('openai.NewClient()'))).toContain(
    'openai.NewClient(option.WithBaseURL("https://api.deepseek.com/"))',
  )
  expect(switched(files('openai.NewClient()', ''))).toContain('openai-go"\n\t"github.com/openai/openai-go/option"\n)')
})

it('openai-java: the client of an asynchronous kind', () => {
  const pom =
    '<project><groupId>a</groupId><artifactId>chat</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.openai</groupId><artifactId>openai-java</artifactId></dependency></dependencies></project>'
  const java =
    'package a;\nimport com.openai.client.okhttp.OpenAIOkHttpClientAsync;\n@RestController\nclass Chat {\n    final OpenAIClientAsync client = OpenAIOkHttpClientAsync.builder().fromEnv().build();\n    @GetMapping("/") Object chat(String q) { return client.chat().completions().create(ChatCompletionCreateParams.builder().model("gpt-4o").addUserMessage(q).build()); }\n}\n'
  expect(switched({ 'pom.xml': pom, 'src/main/java/a/Chat.java': java })).toContain(
    'OpenAIOkHttpClientAsync.builder().baseUrl("https://api.deepseek.com").fromEnv()',
  )
})

describe('n8n', () => {
  const flow = (node: object) =>
    JSON.stringify(
      {
        name: 'chat',
        nodes: [
          {
            parameters: { public: true },
            type: '@n8n/n8n-nodes-langchain.chatTrigger',
            typeVersion: 1.1,
            name: 'Chat',
          },
          { parameters: { options: {} }, type: '@n8n/n8n-nodes-langchain.agent', typeVersion: 1.9, name: 'Agent' },
          { name: 'Model', ...node },
        ],
      },
      null,
      2,
    )
  const MODEL = { __rl: true, value: 'gpt-4o', mode: 'list' }
  const type = '@n8n/n8n-nodes-langchain.lmChatOpenAi'

  it.each([
    ['an older node', { parameters: { model: MODEL, options: {} }, type, typeVersion: 1.2 }],
    [
      'a newer one that asks in the older way, said before its model',
      {
        parameters: { responsesApiEnabled: false, model: MODEL, options: { temperature: 0.3 } },
        type,
        typeVersion: 1.3,
      },
    ],
    [
      'options that stand before the model',
      { type, typeVersion: 1, parameters: { options: { timeout: 9 }, model: MODEL } },
    ],
  ])('%s', (_, node) => {
    const after = JSON.parse(switched({ 'chat.json': flow(node) }) ?? '{}') as {
      nodes: { parameters: { options: object } }[]
    }
    expect(after.nodes[2]?.parameters.options).toEqual({
      baseURL: 'https://api.deepseek.com',
      ...node.parameters.options,
    })
    expect(after.nodes[1]?.parameters.options).toEqual({})
  })

  it.each([
    ['a newer node', { parameters: { model: MODEL, options: {} }, type, typeVersion: 1.3 }],
    [
      'a newer node told so',
      { parameters: { model: MODEL, responsesApiEnabled: true, options: {} }, type, typeVersion: 1.3 },
    ],
    ['a node without a version', { parameters: { model: MODEL, options: {} }, type }],
    [
      'an address of its own',
      { parameters: { model: MODEL, options: { baseURL: '={{ $env.AT }}' } }, type, typeVersion: 1.2 },
    ],
    [
      'the node that sends one message',
      { parameters: { modelId: MODEL, options: {} }, type: '@n8n/n8n-nodes-langchain.openAi', typeVersion: 1.2 },
    ],
  ])('%s stays', (_, node) => {
    expect(switched({ 'chat.json': flow(node) })).toBeUndefined()
  })
})
