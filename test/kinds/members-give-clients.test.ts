import { describe } from 'vitest'
import { projects } from './kind.ts'

const kotlin = (registry: string) => ({
  'build.gradle.kts':
    'dependencies {\n  implementation("io.ktor:ktor-server-netty:3.0.0")\n  implementation("com.openai:openai-java:2.8.1")\n}\n',
  'src/main/kotlin/lamp/Main.kt':
    'package lamp\nfun main() { embeddedServer(Netty, port = 8080) { routing { post("/say") { call.respondText(makers.getValue(kind)().say(call.receiveText())) } } }.start() }\n',
  'src/main/kotlin/lamp/Kind.kt':
    'package lamp\nenum class Kind(val id: String) { SGLANG("sglang"), LMDEPLOY("lmdeploy") }\n',
  'src/main/kotlin/lamp/Makers.kt': `package lamp\n${registry}\n`,
  'src/main/kotlin/lamp/LampChat.kt':
    'package lamp\nimport com.openai.client.okhttp.OpenAIOkHttpClient\nclass LampChat : Chat {\n  private val client = OpenAIOkHttpClient.builder().baseUrl(System.getenv("URL")).apiKey("-").build()\n  override fun say(q: String) = client.chat().completions().create(params(q)).choices().first().message().content().get()\n}\n',
})
const sharp = (registry: string) => ({
  'Lamp.csproj':
    '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
  'Program.cs':
    'var app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/say", (string q) => Makers.All[kind]().Say(q));\napp.Run();\n',
  'Makers.cs': `public static class Makers {\n${registry}\n}\n`,
  'LampChat.cs':
    'using OpenAI.Chat;\npublic class LampChat : IChat {\n  readonly ChatClient client = new(model, key, new OpenAIClientOptions { Endpoint = new Uri(url) });\n  public async Task<string> Say(string q) => (await client.CompleteChatAsync(q)).Value.Content[0].Text;\n}\n',
})

describe('a table that gives the members of an enumeration a client asks whoever they stand for', () => {
  projects([
    [
      'pairs of Kotlin, by the ids of the members',
      kotlin(
        'val makers: Map<String, () -> Chat> = mapOf(\n  Kind.SGLANG.id to ::LampChat,\n  Kind.LMDEPLOY.id to ::LampChat,\n)',
      ),
      { withProviders: ['sglang', 'lmdeploy'] },
    ],
    [
      'an initializer of C#',
      sharp(
        '  public static readonly Dictionary<Kind, Func<IChat>> All = new() {\n    [Kind.Sglang] = () => new LampChat(),\n    [Kind.LmDeploy] = () => new LampChat(),\n  };',
      ),
      { withProviders: ['sglang', 'lmdeploy'] },
    ],
    [
      'but not one that gives them words to show',
      kotlin(
        'val words: Map<String, String> = mapOf(\n  Kind.SGLANG.id to "fast",\n  Kind.LMDEPLOY.id to "faster",\n)',
      ),
      { withoutProviders: ['sglang', 'lmdeploy'] },
    ],
  ])
})
