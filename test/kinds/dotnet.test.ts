import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'
const scope = 'scope-undeclared'
const tests = (refersTo: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="xunit" Version="2.9.0" /><ProjectReference Include="${refersTo}" /></ItemGroup></Project>`
const web = (more = '') => `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>${more}</ItemGroup></Project>`
const ANSWERS =
  'using Microsoft.SemanticKernel.ChatCompletion;\npublic class Answers(IChatCompletionService service) {\n  public async Task<string> Give(string q) {\n    return (await service.GetChatMessageContentAsync(q)).Content;\n  }\n}\n'
const PROGRAM =
  'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddSingleton<Answers>();\nvar app = builder.Build();\napp.MapPost("/say", (string q, Answers answers) => answers.Give(q));\napp.Run();\n'

describe('a project that only tests another one leaves it the product', () => {
  const project = (folder: string): Readonly<Record<string, string>> => ({
    'src/Shop.Web/Shop.Web.csproj': web(),
    'src/Shop.Web/Program.cs': PROGRAM,
    'src/Shop.Web/Answers.cs': ANSWERS,
    [`${folder}/${folder.slice(folder.lastIndexOf('/') + 1)}.csproj`]: tests('../../src/Shop.Web/Shop.Web.csproj'),
    [`${folder}/AnswersTests.cs`]: 'public class AnswersTests { [Fact] public void Gives() {} }\n',
  })
  const all: readonly Project[] = [
    'Shop.Tests',
    'src/Shop.Web.UnitTests',
    'src/Shop.IntegrationTests',
    'ShopTests',
    'Specs',
  ].map(folder => [folder, project(folder), { kinds: ['application'], exposure: ['http-api'], generates: ['text'] }])
  projects(all)
})

describe('the place is the question, not the line that registers whom it goes to', () => {
  const register = (line: string): Readonly<Record<string, string>> => ({
    'Shop.csproj': web('<PackageReference Include="Microsoft.SemanticKernel" Version="1.0" />'),
    'Program.cs': PROGRAM.replace('builder.Services.AddSingleton', `${line}\nbuilder.Services.AddSingleton`),
    'Answers.cs': ANSWERS,
  })
  const at = { [label]: 'Answers.cs: return (await service', [scope]: 'Answers.cs: return (await service' }
  standing({
    'a model of Ollama': {
      files: register('builder.Services.AddOllamaChatCompletion("llama3.2", new Uri("http://localhost:11434"));'),
      at,
    },
    'a model of OpenAI': { files: register('builder.Services.AddOpenAIChatCompletion("gpt-4o", key);'), at },
    'a deployment at Azure': {
      files: register('builder.Services.AddAzureOpenAIChatCompletion("talk", endpoint, key);'),
      at,
    },
    'an extension of the services': {
      files: {
        ...register('builder.Services.AddModels();'),
        'Registrations.cs':
          'using Microsoft.SemanticKernel;\npublic static class Registrations {\n  public static IServiceCollection AddModels(this IServiceCollection services) {\n    services.AddOpenAIChatCompletion("gpt-4o", Key);\n    return services;\n  }\n}\n',
      },
      at,
    },
  })
})

describe('a project without code builds nothing, whatever packages it lists', () => {
  const listed = '<PackageReference Include="Microsoft.SemanticKernel.Connectors.OpenAI" Version="1.0" />'
  const beside = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    'Shop/Shop.csproj': web(),
    'Shop/Program.cs':
      'var app = WebApplication.CreateBuilder(args).Build();\napp.MapGet("/", () => "hello");\napp.Run();\n',
    ...files,
  })
  projects([
    ['left behind beside the product', beside({ 'ShopApp/ShopApp.csproj': web(listed) }), { silent: true }],
    [
      'for a phone',
      beside({
        'Phone/Phone.csproj': `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><UseMaui>true</UseMaui></PropertyGroup><ItemGroup>${listed}</ItemGroup></Project>`,
      }),
      { silent: true },
    ],
    [
      'with code below it, it does',
      beside({ 'ShopApp/ShopApp.csproj': web(listed), 'ShopApp/Pages/Say.cs': ANSWERS }),
      { generates: ['text'] },
    ],
    ['alone, where the code is not there to read', { 'ShopApp/ShopApp.csproj': web(listed) }, { generates: ['text'] }],
  ])
})
