import { describe } from 'vitest'
import { projects } from './kind.ts'

const lamp = (packages: readonly string[], more: Readonly<Record<string, string>> = {}, extra = '') => ({
  'Lamp.csproj': `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${['OpenAI', ...packages].map(name => `<PackageReference Include="${name}" Version="1.0.0" />`).join('')}${extra}</ItemGroup></Project>`,
  'Program.cs':
    'using OpenAI.Chat;\nvar builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\nvar chat = new ChatClient("gpt-4o-mini", builder.Configuration["Key"]);\napp.MapPost("/say", async (Said said) => Results.Ok((await chat.CompleteChatAsync(new UserChatMessage(said.Words))).Value.Content[0].Text));\napp.Run();\nrecord Said(string Words);\n',
  ...more,
})

describe('a client of .NET that a project lists and no code takes up asks nobody', () => {
  projects([
    [
      'beside another that is asked',
      lamp(['Anthropic.SDK', 'OllamaSharp', 'Mistral.SDK', 'AWSSDK.BedrockRuntime']),
      { providers: ['openai'] },
    ],
    [
      'but an import takes it up',
      lamp(['OllamaSharp'], {
        'LocalController.cs':
          'using OllamaSharp;\npublic class LocalController : ControllerBase {\n  readonly OllamaApiClient client = new("http://host:1");\n  public IAsyncEnumerable<object> Say(string q) => client.GenerateAsync(q);\n}\n',
      }),
      { withProviders: ['ollama'] },
    ],
    [
      'and a namespace that is written out',
      lamp(['Mistral.SDK'], {
        'LocalController.cs':
          'public class LocalController : ControllerBase {\n  public Task<object> Say(object q) => new global::Mistral.SDK.MistralClient().Completions.GetCompletionAsync(q);\n}\n',
      }),
      { withProviders: ['mistral'] },
    ],
    [
      'and a namespace that the project takes up for all its files',
      lamp(['Claudia'], {}, '<Using Include="Claudia" />'),
      { withProviders: ['anthropic'] },
    ],
    [
      'and a connector shows itself by a method alone',
      lamp(['Microsoft.SemanticKernel.Connectors.Ollama']),
      { withProviders: ['ollama'] },
    ],
    [
      'and nobody knows where code of another language lies beside',
      lamp(['Mistral.SDK'], { 'Talk.vb': 'Module Talk\nEnd Module\n' }),
      { withProviders: ['mistral'] },
    ],
  ])
})
