import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Calls of declared interfaces and of vendors' kits: the call that asks is the place, and not what is set up for it. */
const SCOPE = 'scope-undeclared'
const D = 'app/src/main/java/cn/oak/'
const ANDROID = {
  'settings.gradle': "include ':app'\n",
  'app/build.gradle':
    "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\ndependencies { implementation 'com.squareup.retrofit2:retrofit:2.11.0' }\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
  [`${D}MainActivity.kt`]:
    'package cn.oak\nclass MainActivity : Activity() {\n  val answers = Answers()\n  fun onSend(text: String) { scope.launch { show(answers.ask(text)) } }\n}\n',
}
const WEB = {
  'Oak.csproj':
    '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Refit" Version="7.0.0" /></ItemGroup></Project>',
  'Program.cs':
    'var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddScoped<Talk>();\nbuilder.Services.AddControllers();\nvar app = builder.Build();\napp.MapControllers();\napp.Run();\n',
  'TalkController.cs':
    '[ApiController]\n[Route("api/[controller]")]\npublic class TalkController(Talk talk) : ControllerBase\n{\n    [HttpPost] public async Task<string> Ask([FromBody] string q) => await talk.ReplyAsync(q);\n}\n',
}
const FLUTTER = (dependency: string) => ({
  'pubspec.yaml': `name: oak\ndependencies:\n  flutter:\n    sdk: flutter\n  ${dependency}\n`,
  'lib/main.dart':
    "import 'package:flutter/material.dart';\nimport 'talk.dart';\nvoid main() => runApp(MaterialApp(home: TextButton(onPressed: () async => show(await Talk().reply('hi')), child: const Text('Ask'))));\n",
})
const GIN = (dependency: string, talk: string, more: Record<string, string> = {}) => ({
  'go.mod': `module oak\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\t${dependency}\n)\n`,
  'main.go':
    'package main\n\nimport (\n\t"oak/talk"\n\t"github.com/gin-gonic/gin"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) { c.String(200, talk.Reply(c, c.PostForm("q"))) })\n\tr.Run(":80")\n}\n',
  'talk/talk.go': `package talk\n\n${talk}`,
  ...more,
})

describe('an interface that says what its methods ask', () => {
  standing({
    'held by another object, under a name without a type': {
      files: {
        ...ANDROID,
        [`${D}ModelService.kt`]:
          'package cn.oak\nimport retrofit2.http.*\ninterface ModelService {\n  @POST("v1beta/models/gemini-1.5-flash:generateContent")\n  suspend fun answer(@Body request: Ask): Answer\n}\n',
        [`${D}Net.kt`]:
          'package cn.oak\nimport retrofit2.Retrofit\nobject Net { val api: ModelService by lazy { Retrofit.Builder().baseUrl("https://generativelanguage.googleapis.com/").build().create(ModelService::class.java) } }\n',
        [`${D}Answers.kt`]:
          'package cn.oak\nclass Answers {\n  suspend fun ask(text: String): String {\n    val answer = Net.api.answer(Ask(text))\n    return answer.text\n  }\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: val answer = Net.api.answer(Ask(text))' },
    },
    'made for the interface by a function of its own, for pictures by a bare path': {
      files: {
        ...ANDROID,
        [`${D}PictureApi.kt`]:
          'package cn.oak\nimport retrofit2.http.*\ninterface PictureApi {\n  @FormUrlEncoded\n  @POST("text2image")\n  fun ask(@Field("prompt") prompt: String): Call<ResponseBody>\n}\n',
        [`${D}Answers.kt`]:
          'package cn.oak\nclass Answers {\n  private val pictures = Made.of(PictureApi::class.java)\n  fun ask(text: String) = pictures.ask(text).enqueue(Done())\n}\n',
      },
      at: { [SCOPE]: 'Answers.kt: fun ask(text: String) = pictures.ask(text).enqueue(Done())' },
    },
    'a mode of that name asks nobody': {
      files: {
        ...ANDROID,
        [`${D}Answers.kt`]:
          'package cn.oak\nenum class Mode(val id: String) { TEXT("text2image"), PICTURE("img2img") }\nclass Answers {\n  fun ask(text: String): String = Mode.TEXT.id\n}\n',
      },
      at: { [SCOPE]: undefined },
    },
    'a mapping in an interface of Spring': {
      files: {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/oak/ModelClient.java':
          'package cn.oak;\n@FeignClient(name = "model", url = "${model.url}")\npublic interface ModelClient {\n  @RequestMapping(method = RequestMethod.POST, value = "/v1/chat/completions")\n  Answer complete(@RequestBody Ask ask);\n}\n',
        'src/main/java/cn/oak/Talk.java':
          'package cn.oak;\n@RestController\npublic class Talk {\n  @Autowired private ModelClient client;\n  @PostMapping("/ask") public String ask(@RequestBody String q) {\n    Answer answer = client.complete(new Ask(q));\n    return answer.text();\n  }\n}\n',
      },
      at: { [SCOPE]: 'Talk.java: Answer answer = client.complete(new Ask(q));' },
    },
    'an attribute in an interface of C#': {
      files: {
        ...WEB,
        'IModelApi.cs':
          'using Refit;\npublic interface IModelApi\n{\n    [Headers("Accept: application/json")]\n    [Post("/v1/chat/completions")]\n    Task<Answer> AskAsync([Body] Ask ask);\n}\n',
        'Talk.cs':
          'public class Talk(IModelApi api)\n{\n    public async Task<string> ReplyAsync(string text)\n    {\n        var answer = await api.AskAsync(new Ask(text));\n        return answer.Text;\n    }\n}\n',
      },
      at: { [SCOPE]: 'Talk.cs: var answer = await api.AskAsync(new Ask(text));' },
    },
  })
})

describe('what a kit is asked, beside what is set up for it', () => {
  standing({
    'a talk of Gemini in Dart': {
      files: {
        ...FLUTTER('google_generative_ai: ^0.4.0'),
        'lib/talk.dart':
          "import 'package:google_generative_ai/google_generative_ai.dart';\nclass Talk {\n  late final GenerativeModel _model = GenerativeModel(model: 'gemini-1.5-flash', apiKey: 'k');\n  late final ChatSession _chat = _model.startChat();\n  Future<String> reply(String text) async {\n    final answer = await _chat.sendMessage(Content.text(text));\n    return answer.text ?? '';\n  }\n}\n",
      },
      at: { [SCOPE]: 'lib/talk.dart: final answer = await _chat.sendMessage(Content.text(text));' },
    },
    'a listed package of Dart': {
      files: {
        ...FLUTTER('flutter_gemini: ^2.0.0'),
        'lib/talk.dart':
          "import 'package:flutter_gemini/flutter_gemini.dart';\nclass Talk {\n  final gemini = Gemini.instance;\n  Future<String> reply(String text) async {\n    final value = await gemini.text(text);\n    return value?.output ?? '';\n  }\n}\n",
      },
      at: { [SCOPE]: 'lib/talk.dart: final value = await gemini.text(text);' },
    },
    'a model of Eino that another file makes': {
      files: GIN(
        'github.com/cloudwego/eino-ext/components/model/ark v0.1.0',
        'import (\n\t"context"\n\t"github.com/cloudwego/eino/schema"\n)\n\nfunc Reply(ctx context.Context, q string) string {\n\tanswer, _ := chatModel.Generate(ctx, []*schema.Message{schema.UserMessage(q)})\n\treturn answer.Content\n}\n',
        {
          'talk/model.go':
            'package talk\n\nimport (\n\t"context"\n\t"github.com/cloudwego/eino-ext/components/model/ark"\n)\n\nvar chatModel, _ = ark.NewChatModel(context.Background(), &ark.ChatModelConfig{Model: "ep-1"})\n',
        },
      ),
      at: { [SCOPE]: 'talk/talk.go: answer, _ := chatModel.Generate(ctx' },
    },
    'a prediction of Replicate, past the model that is fetched first': {
      files: {
        'mix.exs':
          'defmodule Oak.MixProject do\n  use Mix.Project\n  def project, do: [app: :oak, version: "0.1.0", deps: deps()]\n  defp deps, do: [{:phoenix, "~> 1.7"}, {:phoenix_live_view, "~> 1.0"}, {:replicate, "~> 1.1"}]\nend\n',
        'lib/oak_web/live/talk_live.ex':
          'defmodule OakWeb.TalkLive do\n  use OakWeb, :live_view\n  def mount(_, _, socket) do\n    model = Replicate.Models.get!("meta/llama-2-7b-chat")\n    {:ok, assign(socket, version: Replicate.Models.get_latest_version!(model))}\n  end\n  def handle_event("ask", %{"q" => q}, socket) do\n    {:ok, made} = Replicate.Predictions.create(socket.assigns.version, %{prompt: q})\n    {:noreply, assign(socket, answer: made.output)}\n  end\n  def render(assigns), do: ~H"<p><%= @answer %></p>"\nend\n',
        'lib/oak_web/router.ex':
          'defmodule OakWeb.Router do\n  use OakWeb, :router\n  scope "/", OakWeb do\n    live "/", TalkLive\n  end\nend\n',
      },
      at: { [SCOPE]: 'talk_live.ex: {:ok, made} = Replicate.Predictions.create(' },
    },
    'a function of a kernel in C#, past its set-up': {
      files: {
        ...WEB,
        'Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Microsoft.SemanticKernel" Version="1.0.0" /></ItemGroup></Project>',
        'Talk.cs':
          'using Microsoft.SemanticKernel;\npublic class Talk\n{\n    private readonly Kernel _kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o", "k").Build();\n    public async Task<string> ReplyAsync(string text)\n    {\n        var told = _kernel.CreateFunctionFromPrompt("Answer: {{$q}}");\n        var answer = await _kernel.InvokeAsync(told, new() { ["q"] = text });\n        return answer.ToString();\n    }\n}\n',
      },
      at: { [SCOPE]: 'Talk.cs: var answer = await _kernel.InvokeAsync(told' },
    },
  })
})

describe('what has a kit’s words and asks no model', () => {
  const NET = (dependency: string, talk: string) => ({
    ...WEB,
    'Oak.csproj': `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="${dependency}" Version="1.0.0" /></ItemGroup></Project>`,
    'Talk.cs': talk,
  })
  const VOLC = (body: string) => ({
    'requirements.txt': 'flask\nvolcengine\n',
    'app.py': `from flask import Flask, request, jsonify\nfrom volcengine.visual.VisualService import VisualService\napp = Flask(__name__)\nvisual = VisualService()\n\n${body}\n    return jsonify(visual.cv_process(form))\n\nif __name__ == "__main__":\n    app.run()\n`,
  })
  // What the packages say of a product is as it was: the call alone is not in the record.
  const none = (name: string, files: Record<string, string>, file: string) =>
    [name, files, { noRecord: [{ kind: 'generation', file }] }] as const
  projects([
    none(
      'a stream that a page is sent, beside Eino’s vectors',
      GIN(
        'github.com/cloudwego/eino v0.3.0',
        'import (\n\t"github.com/cloudwego/eino/components/embedding"\n\t"github.com/gin-gonic/gin"\n)\n\nvar chatLog *Log\n\nfunc Reply(c *gin.Context, q string) string {\n\tchatLog.Stream(c, c.Writer)\n\treturn index(embedding.Get(), q)\n}\n',
      ),
      'talk/talk.go',
    ),
    none(
      'what a bot sends, beside Gemini’s vectors',
      GIN(
        'github.com/google/generative-ai-go v0.1.0',
        'import (\n\t"context"\n\t"github.com/go-telegram/bot"\n\t"github.com/google/generative-ai-go/genai"\n)\n\nfunc Reply(ctx context.Context, q string) string {\n\tsave(em.EmbedContent(ctx, genai.Text(q)))\n\tb.SendMessage(ctx, &bot.SendMessageParams{Text: "saved"})\n\treturn "saved"\n}\n',
      ),
      'talk/talk.go',
    ),
    none(
      'a cut-out of Volcengine',
      VOLC(
        '@app.post("/cut")\ndef cut():\n    form = {"req_key": "saliency_seg", "image_urls": [request.json["url"]]}',
      ),
      'app.py',
    ),
    [
      'and a cover for films is a picture',
      VOLC(
        '# pictures for the covers of videos\n@app.post("/cover")\ndef cover():\n    form = {"req_key": "jimeng_high_aes_general_v21_L", "prompt": request.json["prompt"]}',
      ),
      { generates: ['image'] },
    ],
    none(
      'a transaction, beside vectors of Azure',
      NET(
        'Azure.AI.Inference',
        'using Azure.AI.Inference;\nusing System.Transactions;\npublic class Talk\n{\n    private readonly EmbeddingsClient client = new(uri, key);\n    public async Task<string> ReplyAsync(string text)\n    {\n        using var scope = new TransactionScope();\n        save(await client.EmbedAsync(new EmbeddingsOptions(new[]{ text })));\n        scope.Complete();\n        return "saved";\n    }\n}\n',
      ),
      'Talk.cs',
    ),
    none(
      'numbers and vectors, beside Ollama’s list of models',
      NET(
        'OllamaSharp',
        'using OllamaSharp;\npublic class Talk\n{\n    private readonly OllamaApiClient ollama = new(uri);\n    public async Task<string> ReplyAsync(string text)\n    {\n        var id = IdGenerator.Generate(8);\n        save(await generator.GenerateAsync(new[] { text }));\n        return id + await ollama.ListLocalModelsAsync();\n    }\n}\n',
      ),
      'Talk.cs',
    ),
    none(
      'a word that a terminal asks for, beside vectors of Rig',
      {
        'Cargo.toml': '[package]\nname = "oak"\n[dependencies]\nrig-core = "0.5"\naxum = "0.7"\ninquire = "0.7"\n',
        'src/main.rs':
          'use axum::Router;\nuse rig::embeddings::EmbeddingsBuilder;\n\n#[tokio::main]\nasync fn main() {\n    let key = inquire::Password::new("key").prompt().unwrap();\n    let e = EmbeddingsBuilder::new(m).build().await;\n    axum::serve(l, Router::new()).await.unwrap();\n}\n',
      },
      'src/main.rs',
    ),
    none(
      'a connection that responds, in an app for Apple’s systems',
      {
        'Package.swift': '// swift-tools-version:6.0\n',
        'Oak/OakApp.swift':
          'import SwiftUI\nimport FoundationModels\n@main struct OakApp: App { var body: some Scene { WindowGroup { V() } } }\nfinal class Bridge: NSObject {\n  let ok = SystemLanguageModel.default.isAvailable\n  func tapped(_ s: Server) { s.respond(to: .ping); connection.respond(with: 200) }\n}\n',
      },
      'Oak/OakApp.swift',
    ),
    none(
      'widgets that are named for Gemini',
      {
        ...FLUTTER('flutter_gemini: ^2.0.0'),
        'lib/talk.dart':
          "import 'package:flutter_gemini/flutter_gemini.dart';\nclass Talk {\n  Future<String> reply(String text) async {\n    final found = await Gemini.instance.batchEmbedContents([text]);\n    show(GeminiBadge.text('hi'), GeminiCard.chat(found));\n    return 'saved';\n  }\n}\n",
      },
      'lib/talk.dart',
    ),
    [
      'and a prediction of a model for pictures is a picture',
      {
        'mix.exs':
          'defmodule Oak.MixProject do\n  defp deps, do: [{:replicate, "~> 1.2"}, {:phoenix, "~> 1.7"}]\nend\n',
        'lib/oak.ex':
          'defmodule Oak do\n  def draw(prompt) do\n    Replicate.Predictions.create(@flux_version, %{prompt: prompt})\n  end\nend\n',
      },
      { generates: ['image'] },
    ],
  ])
})
