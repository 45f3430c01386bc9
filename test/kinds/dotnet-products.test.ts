import { describe, expect, it } from 'vitest'
import { type Project, projects } from './kind.ts'
import { standing } from './stands.ts'
import { told } from './told.ts'

const filing = 'filing-unrecorded'
const scope = 'scope-undeclared'
const project = (properties: string, items = '', sdk = 'Microsoft.NET.Sdk') =>
  `<Project Sdk="${sdk}"><PropertyGroup>${properties}</PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`
const refers = (to: string) => `<ProjectReference Include="..\\${to}\\${to}.csproj" />`
const takes = (name: string) => `<PackageReference Include="${name}" Version="1.0" />`
const ASKS =
  'using OpenAI.Chat;\npublic class Answers(ChatClient client) {\n  public string Give(string q) => client.CompleteChat(q).Value.Content[0].Text;\n}\n'
const WINDOW = project('<OutputType>WinExe</OutputType><UseWPF>true</UseWPF>', takes('OpenAI'))

describe('tests that are built as a program serve nobody', () => {
  const trial = (manifest: string): Readonly<Record<string, string>> => ({
    'Lamp/Lamp.csproj': WINDOW,
    'Lamp/Answers.cs': ASKS,
    'Lamp.Trial/Lamp.Trial.csproj': manifest,
    'Lamp.Trial/Pictures.cs':
      'using OpenAI.Chat;\npublic class Pictures {\n  [Fact] public void Asks() { var said = new ChatClient("gpt-4o", "key").CompleteChat("A lamp"); }\n}\n',
  })
  const one: Omit<Project[2], 'silent'> = { roots: ['Lamp'], kinds: ['application'], ways: ['desktop'] }
  const exe = '<OutputType>WinExe</OutputType>'
  projects([
    ['where it says so', trial(project(`${exe}<IsTestProject>true</IsTestProject>`, refers('Lamp'))), one],
    ['of xunit', trial(project(exe, takes('xunit.v3') + refers('Lamp'))), one],
    ['of NUnit', trial(project('<OutputType>Exe</OutputType>', takes('NUnit') + refers('Lamp'))), one],
    ['of MSTest', trial(project(exe, refers('Lamp'), 'MSTest.Sdk/3.6.0')), one],
    [
      'but a program that ships helpers for others is one, whatever it is called',
      trial(project(`${exe}<IsTestProject>false</IsTestProject>`, takes('OpenAI'))),
      { roots: ['Lamp.Trial', 'Lamp'] },
    ],
  ])
})

describe('a program that holds its own tests serves people', () => {
  const served = (manifest: string): Readonly<Record<string, string>> => ({
    'Lamp/Lamp.csproj': manifest,
    'Lamp/Program.cs':
      'using OpenAI.Chat;\nvar app = WebApplication.CreateBuilder(args).Build();\nvar chat = new ChatClient("gpt-4o", key);\napp.MapPost("/say", (Ask ask) => chat.CompleteChat(ask.Text).Value.Content[0].Text);\napp.Run();\n',
    'Lamp/Checks/Works.cs': 'using Xunit;\npublic class Works { [Fact] public void Adds() {} }\n',
  })
  const packages = takes('OpenAI') + takes('xunit') + takes('Microsoft.NET.Test.Sdk')
  projects([
    [
      'over the web',
      served(project('', packages, 'Microsoft.NET.Sdk.Web')),
      { roots: ['Lamp'], kinds: ['application'], generates: ['text'], ways: ['http-api'] },
    ],
  ])
})

describe('the heads of one product are asked once', () => {
  const shared = {
    'src/Lamp.UI/Lamp.UI.csproj': project('<TargetFramework>net9.0</TargetFramework>', takes('Avalonia')),
    'src/Lamp.UI/Ask.cs':
      'public class Ask {\n  public async Task<string> Give(HttpClient http, string host, string q) {\n    var body = new { model = "gpt-4o", messages = new[] { new { role = "user", content = q } } };\n    var said = await http.PostAsJsonAsync($"{host}/chat/completions", body);\n    return await said.Content.ReadAsStringAsync();\n  }\n}\n',
    'src/Lamp.UI/MainWindow.axaml': '<Window xmlns="https://github.com/avaloniaui"><TextBox /></Window>',
  }
  const head = (name: string, framework: string, type = 'Exe') => ({
    [`src/Lamp.UI.${name}/Lamp.UI.${name}.csproj`]: project(
      `<OutputType>${type}</OutputType><TargetFramework>${framework}</TargetFramework>`,
      takes(`Avalonia.${name}`) + refers('Lamp.UI'),
    ),
    [`src/Lamp.UI.${name}/Start.cs`]: 'public class Start { public static void Go() => App.Build(); }\n',
  })
  const files = {
    ...shared,
    ...head('Android', 'net9.0-android35.0'),
    ...head('iOS', 'net9.0-ios18.0'),
    ...head('Browser', 'net9.0-browser'),
    ...head('Desktop', 'net9.0', 'WinExe'),
  }
  it('under the name of the product, with the ways in of all', async () => {
    const { ways, name, makes } = await told(files)
    expect({ name, makes }).toEqual({ name: 'Lamp', makes: ['text'] })
    for (const way of ['a mobile app', 'a desktop app']) expect(ways).toContain(way)
  })
  projects([
    ['and none is a service of its own', files, { kinds: ['application'] }],
    [
      'but two products that ask by their own code are two',
      {
        'Lamp/Lamp.csproj': WINDOW,
        'Lamp/Answers.cs': ASKS,
        'Tide/Tide.csproj': WINDOW,
        'Tide/Replies.cs': ASKS.replace('Answers', 'Replies'),
      },
      { kinds: ['application', 'application'] },
    ],
  ])
})

describe('a model that is registered and that nobody asks generates nothing', () => {
  const web = project('', takes('Microsoft.SemanticKernel'), 'Microsoft.NET.Sdk.Web')
  const shop = (register: string, asks = ''): Readonly<Record<string, string>> => ({
    'Shop.csproj': web,
    'appsettings.json': '{ "OpenAI": { "ApiKey": "", "DeploymentName": "gpt-4.1-mini" } }',
    'Program.cs': `using Microsoft.SemanticKernel;\nvar builder = WebApplication.CreateBuilder(args);\nvar kernel = builder.Services.AddKernel();\n${register}\nvar app = builder.Build();\napp.MapGet("/lamps", (Search search, string q) => search.Find(q));\n${asks}app.Run();\n`,
    'Search.cs':
      'using Microsoft.SemanticKernel;\npublic class Search(Kernel kernel) {\n  public async Task<List<Lamp>> Find(string q) => await kernel.InvokeAsync<List<Lamp>>(kernel.Plugins["Shelf"]["Find"], new KernelArguments { ["q"] = q });\n}\n',
    'Shelf.razor': '@inject Search Search\n<h1>Lamps by the Shop Agent</h1>\n',
  })
  const azure = 'kernel.AddAzureOpenAIChatCompletion("gpt-4", endpoint, key);'
  projects([
    ['beside functions of its own', shop(azure), { silent: true }],
    ['of Ollama', shop('kernel.AddOllamaChatCompletion("llama3.2", host);'), { silent: true }],
    [
      'but does where an endpoint takes it',
      shop(
        azure,
        'app.MapPost("/say", (IChatCompletionService chat, string q) => chat.GetChatMessageContentAsync(q));\n',
      ),
      { generates: ['text'] },
    ],
    [
      'where a function is a prompt',
      {
        ...shop(azure),
        'Say.cs': 'public class Say(Kernel k) { public object Made() => k.CreateFunctionFromPrompt("Say {{$q}}"); }\n',
      },
      { generates: ['text'] },
    ],
    [
      'where a class that is made elsewhere is handed a client',
      { ...shop(azure), 'Say.cs': 'public class Say(IChatClient client) : Base(client) {}\n' },
      { generates: ['text'] },
    ],
    [
      'and where a page takes it',
      { ...shop(azure), 'Say.razor': '@inject IChatClient Client\n<Reply Of="Client" />\n' },
      { generates: ['text'] },
    ],
  ])
})

describe('a model of Windows writes, what reads text out of a picture does not', () => {
  const reads =
    '  public async Task<string> Read(ImageBuffer picture) {\n    using TextRecognizer recognizer = await TextRecognizer.CreateAsync();\n    return recognizer.RecognizeTextFromImage(picture).Text;\n  }\n'
  const file = (more: string) => ({
    'Grab.csproj': project('<OutputType>WinExe</OutputType><UseWPF>true</UseWPF>'),
    'Ai.cs': `using Microsoft.Windows.AI;\nusing Microsoft.Windows.AI.Imaging;\nusing Microsoft.Windows.AI.Text;\npublic class Ai {\n${reads}${more}}\n`,
  })
  const sums =
    '  public async Task<string> Sum(string text) {\n    using LanguageModel model = await LanguageModel.CreateAsync();\n    TextSummarizer sums = new(model);\n    return (await sums.SummarizeParagraphAsync(text)).Text;\n  }\n'
  projects([
    ['alone it stays silent', file(''), { silent: true }],
    ['its weights are the system’s', file(sums), { generates: ['text'], unasked: ['data-source'] }],
  ])
  const at = 'Ai.cs: return (await sums.SummarizeParagraphAsync(text)).Text;'
  standing({ 'beside it': { files: file(sums), at: { [filing]: at, [scope]: at } } })
})

describe('a client of Ruby is asked where another file took its package up', () => {
  const bot = (call: string) => ({
    Gemfile: "gem 'ruby-openai'\ngem 'telegram-bot-ruby'\n",
    'bot.rb':
      "require 'openai'\nrequire 'telegram/bot'\nrequire_relative 'lib/ask'\nTelegram::Bot::Client.run(KEY) { |bot| bot.listen { |m| bot.api.send_message(chat_id: m.chat.id, text: Ask.new(KEY).give(m.text)) } }\n",
    'lib/ask.rb': `class Ask\n  def initialize(key)\n    @client = OpenAI::Client.new(access_token: key)\n  end\n  def give(q)\n    r = ${call}\n    r.dig('choices', 0)\n  end\nend\n`,
  })
  standing({
    'by its field': {
      files: bot("@client.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: q }] })"),
      at: { [filing]: 'lib/ask.rb: r = @client.chat', [scope]: 'lib/ask.rb: r = @client.chat' },
    },
    'by a method': {
      files: bot("service.chat(\n      parameters: { model: 'gpt-4o', messages: talk(q) }\n    )"),
      at: { [filing]: 'lib/ask.rb: r = service.chat(' },
    },
    'for a picture': {
      files: bot("@client.images.generate(parameters: { prompt: q, size: '512x512' })"),
      at: { [filing]: 'lib/ask.rb: r = @client.images.generate' },
    },
  })
})
