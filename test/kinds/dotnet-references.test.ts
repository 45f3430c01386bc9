import { describe, expect, it } from 'vitest'
import { projects } from './kind.ts'
import { audited } from './project.ts'

const project = (more: string, sdk = 'Microsoft.NET.Sdk') => `<Project Sdk="${sdk}">${more}</Project>`
const KERNEL = '<ItemGroup><PackageReference Include="Microsoft.SemanticKernel" Version="1.60.0" /></ItemGroup>'
const named = (name: string) =>
  `<PropertyGroup><AssemblyName>${name}</AssemblyName><RootNamespace>${name}</RootNamespace><TargetFramework>net9.0</TargetFramework></PropertyGroup>`

const FILES = {
  'src/Web/Web.csproj': project(
    `${named('Rowan.Desk.Web')}<ItemGroup><ProjectReference Include="..\\Core\\Core.csproj" /></ItemGroup>`,
    'Microsoft.NET.Sdk.Web',
  ),
  'src/Web/Program.cs':
    'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddControllers();\nvar app = builder.Build();\napp.MapControllers();\napp.Run();\n',
  'src/Web/TalkController.cs':
    'using Microsoft.AspNetCore.Mvc;\nnamespace Rowan.Desk.Web;\n[ApiController]\n[Route("talk")]\npublic class TalkController(Rowan.Desk.Core.Talk talk) : ControllerBase\n{\n    [HttpPost]\n    public Task<string> Say([FromBody] string q) => talk.Say(q);\n}\n',
  'src/Web/appsettings.json': '{ "OpenAI": { "ChatModel": "gpt-4.1-mini" } }\n',
  'src/Core/Core.csproj': project(named('Rowan.Desk.Core') + KERNEL),
  'src/Core/Talk.cs':
    'using Microsoft.SemanticKernel;\nusing Microsoft.SemanticKernel.ChatCompletion;\nnamespace Rowan.Desk.Core;\npublic class Talk(Kernel kernel)\n{\n    public async Task<string> Say(string q)\n    {\n        var service = kernel.GetRequiredService<IChatCompletionService>();\n        var said = await service.GetChatMessageContentAsync(q);\n        return said.ToString();\n    }\n}\n',
}

describe('a project that refers to another by its file', () => {
  it('is one product with it, whatever the assemblies are called, and is asked at the call', async () => {
    const { services, findings } = await audited(FILES)
    expect(services.map(({ profile }) => [profile.root, profile.kind])).toEqual([['src/Web', 'application']])
    const asked = findings.filter(one => one.severity !== 'hint')
    expect(asked.length).toBeGreaterThan(0)
    for (const one of asked) expect(one.at.file).toBe('src/Core/Talk.cs')
  })
})

describe('a prompt that a kernel streams the answer to', () => {
  projects([
    [
      'is the call, and not the line that adds the model',
      {
        'Desk.csproj': project(
          `<PropertyGroup><OutputType>WinExe</OutputType><UseWPF>true</UseWPF></PropertyGroup>${KERNEL}`,
        ),
        'Model.cs':
          'using Microsoft.SemanticKernel;\npublic class Model\n{\n    readonly Kernel kernel;\n    public async Task Ask(string q)\n    {\n        await foreach (var part in kernel.InvokePromptStreamingAsync(q))\n            Answer += part.ToString();\n    }\n}\n',
      },
      { generates: ['text'], generationIn: 'Model.cs' },
    ],
  ])
})
