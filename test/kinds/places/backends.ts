import type { Placed } from './placed.ts'

const POM =
  '<project><groupId>cn.lotus</groupId><artifactId>lotus-server</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>'

/** Routes in one file, the asking in another. */
export const BACKENDS: readonly Placed[] = [
  {
    name: 'is the stream of a Spring service, not the title beside it or the client’s bean',
    files: {
      'pom.xml': POM.replace(
        '</dependencies>',
        '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency></dependencies>',
      ),
      'src/main/java/cn/lotus/AiConfig.java':
        'package cn.lotus;\nimport org.springframework.ai.chat.client.ChatClient;\npublic class AiConfig {\n  ChatClient chatClient(ChatClient.Builder builder) {\n    return builder.defaultSystem("You help").build();\n  }\n}\n',
      'src/main/java/cn/lotus/TitleService.java':
        'package cn.lotus;\nimport org.springframework.ai.chat.client.ChatClient;\npublic class TitleService {\n  private ChatClient chatClient;\n  public String generateTitle(String said) {\n    return chatClient.prompt("Title: " + said).call().content();\n  }\n}\n',
      'src/main/java/cn/lotus/TalkService.java':
        'package cn.lotus;\nimport org.springframework.ai.chat.client.ChatClient;\nimport reactor.core.publisher.Flux;\npublic class TalkService {\n  private ChatClient chatClient;\n  public Flux<String> talk(String said) {\n    return chatClient.prompt(said).stream().content();\n  }\n}\n',
      'src/main/java/cn/lotus/TalkController.java':
        'package cn.lotus;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class TalkController {\n  private TalkService talks;\n  @PostMapping("/api/talk")\n  public Object talk(@RequestBody String said) { return talks.talk(said); }\n}\n',
    },
    at: 'src/main/java/cn/lotus/TalkService.java: return chatClient.prompt(said)',
    ways: ['an HTTP interface'],
  },
  {
    name: 'is the request of a Java client, not the constant of its address or the check of a key',
    files: {
      'pom.xml': POM,
      'src/main/java/cn/lotus/Consts.java':
        'package cn.lotus;\npublic interface Consts {\n  String CHAT_URL = "https://api.deepseek.com/chat/completions";\n}\n',
      'src/main/java/cn/lotus/KeyService.java':
        'package cn.lotus;\nimport org.springframework.web.client.RestTemplate;\npublic class KeyService {\n  private final RestTemplate rest = new RestTemplate();\n  public boolean testConnection(String key) {\n    return rest.postForObject("https://api.deepseek.com/chat/completions", "{\\"model\\":\\"deepseek-chat\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"hi\\"}]}", String.class) != null;\n  }\n}\n',
      'src/main/java/cn/lotus/ReplyService.java':
        'package cn.lotus;\nimport org.springframework.web.client.RestTemplate;\npublic class ReplyService {\n  private final RestTemplate rest = new RestTemplate();\n  public String reply(java.util.List<Object> messages) {\n    java.util.Map<String, Object> body = java.util.Map.of("model", "deepseek-chat", "messages", messages);\n    return rest.postForObject("https://api.deepseek.com/chat/completions", body, String.class);\n  }\n}\n',
      'src/main/java/cn/lotus/ReplyController.java':
        'package cn.lotus;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class ReplyController {\n  private ReplyService replies;\n  @PostMapping("/reply")\n  public String reply(@RequestBody java.util.List<Object> said) { return replies.reply(said); }\n}\n',
    },
    at: 'src/main/java/cn/lotus/ReplyService.java: return rest.postForObject(',
  },
  {
    name: 'is the call of a Gin handler’s service, not the count of its tokens',
    files: {
      'go.mod':
        'module lotus\ngo 1.22\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.1\n\tgithub.com/sashabaranov/go-openai v1.20.0\n)\n',
      'main.go':
        'package main\nimport (\n\t"github.com/gin-gonic/gin"\n\t"lotus/talk"\n)\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/api/talk", talk.Handle)\n\tr.Run(":8080")\n}\n',
      'talk/tokens.go':
        'package talk\nimport (\n\t"context"\n\topenai "github.com/sashabaranov/go-openai"\n)\nfunc countTokens(c *openai.Client, s string) int {\n\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: "gpt-4o-mini", MaxTokens: 1})\n\treturn r.Usage.PromptTokens\n}\n',
      'talk/talk.go':
        'package talk\nimport (\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\nvar client = openai.NewClient("")\nfunc Handle(c *gin.Context) {\n\tstream, _ := client.CreateChatCompletionStream(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n\tdefer stream.Close()\n\tc.Stream(nil)\n}\n',
    },
    at: 'talk/talk.go: stream, _ := client.CreateChatCompletionStream(',
    ways: ['an HTTP interface'],
  },
  {
    name: 'is the request of a Laravel service, not the address in the settings',
    files: {
      'composer.json': '{"name":"lotus/site","type":"project","require":{"laravel/framework":"^11"}}',
      'config/services.php':
        "<?php\nreturn ['moonshot' => ['url' => 'https://api.moonshot.cn/v1/chat/completions', 'key' => env('MOONSHOT_API_KEY')]];\n",
      'routes/api.php':
        "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/chat', [App\\Http\\Controllers\\ChatController::class, 'store']);\n",
      'app/Http/Controllers/ChatController.php':
        "<?php\nnamespace App\\Http\\Controllers;\nuse App\\Services\\Answerer;\nclass ChatController {\n    public function store(Answerer $answerer) {\n        return response()->json($answerer->answer(request('messages')));\n    }\n}\n",
      'app/Services/Answerer.php':
        "<?php\nnamespace App\\Services;\nuse Illuminate\\Support\\Facades\\Http;\nclass Answerer {\n    public function answer(array $messages): array {\n        return Http::withToken(config('services.moonshot.key'))->post('https://api.moonshot.cn/v1/chat/completions', ['model' => 'moonshot-v1-8k', 'messages' => $messages])->json();\n    }\n}\n",
    },
    at: 'app/Services/Answerer.php: return Http::withToken(',
  },
  {
    name: 'is the stream of an ASP.NET service, not the tester of addresses beside it, which makes no pictures',
    files: {
      'Lotus.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Azure.AI.OpenAI" Version="2.1.0" /></ItemGroup></Project>',
      'Program.cs':
        'var builder = WebApplication.CreateBuilder(args);\nvar app = builder.Build();\napp.MapPost("/chat", (Talk talk, string said) => talk.Answer(said));\napp.Run();\n',
      'Services/EndpointTestService.cs':
        'using System.Net.Http;\nnamespace Lotus;\npublic class EndpointTestService {\n  private readonly HttpClient _http = new();\n  public async Task<bool> TestEndpoint(string root, string kind) {\n    var path = kind == "image" ? "/v1/images/generations" : "/v1/audio/speech";\n    return (await _http.PostAsync(root + path, null)).IsSuccessStatusCode;\n  }\n}\n',
      'Services/Talk.cs':
        'using OpenAI.Chat;\nnamespace Lotus;\npublic class Talk {\n  private readonly ChatClient _client = new("gpt-4o", "key");\n  public async IAsyncEnumerable<string> Answer(string said) {\n    await foreach (var update in _client.CompleteChatStreamingAsync(said))\n      yield return update.ToString();\n  }\n}\n',
    },
    at: 'Services/Talk.cs: await foreach (var update in _client.CompleteChatStreamingAsync(',
    generates: [['text']],
  },
  {
    name: 'is the request of a Rails service',
    files: {
      Gemfile: "source 'https://rubygems.org'\ngem 'rails', '~> 7.1'\ngem 'faraday'\n",
      'config/routes.rb': "Rails.application.routes.draw do\n  post '/letters' => 'letters#create'\nend\n",
      'app/controllers/letters_controller.rb':
        'class LettersController < ApplicationController\n  def create\n    render json: { text: Writer.new.write(params[:topic]) }\n  end\nend\n',
      'app/services/writer.rb':
        "require 'faraday'\nclass Writer\n  def write(topic)\n    reply = Faraday.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-4o', messages: [{ role: 'user', content: topic }] }.to_json, headers)\n    JSON.parse(reply.body)\n  end\nend\n",
    },
    at: "app/services/writer.rb: reply = Faraday.post('https://api.openai.com/v1/chat/completions'",
  },
  {
    name: 'is the request of an Axum handler',
    files: {
      'Cargo.toml':
        '[package]\nname = "lotus"\nversion = "0.1.0"\n[dependencies]\naxum = "0.7"\nreqwest = { version = "0.12", features = ["json"] }\nserde_json = "1"\n',
      'src/main.rs':
        'mod answer;\nuse axum::{routing::post, Router};\n#[tokio::main]\nasync fn main() {\n    let app = Router::new().route("/chat", post(answer::answer));\n    let listener = tokio::net::TcpListener::bind("0.0.0.0:3000").await.unwrap();\n    axum::serve(listener, app).await.unwrap();\n}\n',
      'src/answer.rs':
        'use serde_json::json;\npub async fn answer(said: String) -> String {\n    let client = reqwest::Client::new();\n    client.post("https://open.bigmodel.cn/api/paas/v4/chat/completions")\n        .json(&json!({ "model": "glm-4-flash", "messages": [{ "role": "user", "content": said }] }))\n        .send().await.unwrap().text().await.unwrap()\n}\n',
    },
    at: 'src/answer.rs: client.post("https://open.bigmodel.cn',
  },
  {
    name: 'is the call that sends an adapter’s address, not the adapter that composes it',
    files: {
      'package.json':
        '{"name":"lotus","private":true,"scripts":{"start":"node server/index.js"},"dependencies":{"express":"4"}}',
      'server/index.js':
        "import express from 'express'\nimport { converse } from './talk.js'\nconst app = express()\napp.post('/api/chat', async (req, res) => res.json(await converse(req.body.messages)))\napp.listen(3000)\n",
      'server/adapters/claude.js':
        "export const claude = {\n  composeUrl(base) {\n    const whole = base + '/v1/messages'\n    return whole\n  },\n  headers: key => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),\n}\n",
      'server/adapters/gpt.js':
        "export const gpt = {\n  composeUrl(base) {\n    return base + '/v1/chat/completions'\n  },\n}\n",
      'server/talk.js':
        "import { claude } from './adapters/claude.js'\nimport { gpt } from './adapters/gpt.js'\nexport async function converse(messages) {\n  const adapter = process.env.KIND === 'claude' ? claude : gpt\n  const url = adapter.composeUrl(process.env.BASE)\n  const reply = await fetch(url, { method: 'POST', body: JSON.stringify(pack(messages)) })\n  return reply.json()\n}\n",
    },
    at: 'server/talk.js: const reply = await fetch(url',
  },
  {
    name: 'is the object that is given an address and a body, not the transcript that the same class asks for',
    files: {
      'package.json': '{"name":"lotus","private":true,"dependencies":{"discord.js":"14","@supabase/supabase-js":"2"}}',
      'src/bot.ts':
        "import { Client } from 'discord.js'\nimport { Backend } from './backend.ts'\nconst client = new Client({ intents: [] })\nclient.on('messageCreate', async message => message.reply(await new Backend().talk([{ role: 'user', content: message.content }], 'gpt-4')))\nclient.login(process.env.TOKEN)\n",
      'src/store.ts':
        "import { createClient } from '@supabase/supabase-js'\nexport const store = createClient(process.env.URL!, process.env.KEY!)\n",
      'src/backend.ts':
        "import { AnswerRequest } from './answer-request.ts'\nexport class Backend {\n  async transcribe(body: object) {\n    return this.request({ path: 'audio/transcript', method: 'POST', body })\n  }\n  async talk(messages: object[], model: string) {\n    return new AnswerRequest({ url: this.url('talk'), body: { messages, model, stream: true } }).run()\n  }\n  async request(options: { path: string; method: string; body: object }) {\n    return (await fetch(this.url(options.path), { method: options.method, body: JSON.stringify(options.body) })).json()\n  }\n  url(path: string) {\n    return process.env.BACKEND + '/' + path\n  }\n}\n",
      'src/answer-request.ts':
        'export class AnswerRequest {\n  constructor(private readonly options: { url: string; body: object }) {}\n  async run() {\n    return (await fetch(this.options.url, { method: "POST", body: JSON.stringify(this.options.body) })).text()\n  }\n}\n',
    },
    at: 'src/backend.ts: return new AnswerRequest(',
    ways: ['a Discord bot'],
  },
  {
    name: 'is the picture that a Midjourney relay asks for, not the wording of its prompts',
    files: {
      'pom.xml': POM,
      'src/main/java/cn/lotus/PromptTranslator.java':
        'package cn.lotus;\nimport com.theokanning.openai.service.OpenAiService;\npublic class PromptTranslator {\n  private OpenAiService service;\n  public String translatePrompt(Object request) { return service.createChatCompletion(request).toString(); }\n}\n',
      'src/main/java/cn/lotus/Painter.java':
        'package cn.lotus;\nimport org.springframework.web.client.RestTemplate;\npublic class Painter {\n  private final RestTemplate rest = new RestTemplate();\n  /** midjourney */\n  public void imagine(String frame) {\n    rest.postForObject("https://discord.com/api/v9/interactions", frame, String.class);\n  }\n}\n',
      'src/main/java/cn/lotus/PaintController.java':
        'package cn.lotus;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class PaintController {\n  private Painter painter;\n  @PostMapping("/mj/imagine")\n  public void imagine(@RequestBody String prompt) { painter.imagine(prompt); }\n}\n',
    },
    at: 'src/main/java/cn/lotus/Painter.java: rest.postForObject("https://discord.com/api/v9/interactions"',
    generates: [['image']],
  },
]
