import { describe } from 'vitest'
import { projects } from './kind.ts'

const SPRING =
  '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>'
const pom = (group: string, artifact: string) =>
  `<project><artifactId>lamp</artifactId><dependencies>${SPRING}<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId></dependency></dependencies></project>`
const EXPRESS =
  '{"name":"tide","private":true,"scripts":{"start":"node s.js"},"dependencies":{"openai":"5","express":"4"}}'

describe('an account that is asked for what is left of it generates nothing', () => {
  projects([
    [
      'in Java, by the methods of a community client',
      {
        'pom.xml': pom('com.unfbx', 'chatgpt-java'),
        'src/main/java/lamp/KeyController.java':
          'package lamp;\nimport com.unfbx.chatgpt.OpenAiStreamClient;\nimport com.unfbx.chatgpt.entity.billing.Subscription;\n@RestController class KeyController {\n  @GetMapping("/balance/{id}") Balance balance(@PathVariable Long id) {\n    OpenAiStreamClient chatGPTStream = OpenAiStreamClient.builder().apiKey(keys.get(id)).build();\n    Subscription one = chatGPTStream.subscription();\n    return new Balance(one.getHardLimitUsd(), chatGPTStream.billingUsage(start, end).getTotalUsage());\n  }\n}\n',
      },
      { silent: true },
    ],
    [
      'in Python, by its list of models and its files',
      {
        'requirements.txt': 'openai\nflask\n',
        'app.py':
          'from flask import Flask\nfrom openai import OpenAI\napp = Flask(__name__)\nclient = OpenAI()\n@app.get("/models")\ndef models():\n    return [one.id for one in client.models.list()]\n@app.get("/files")\ndef files():\n    return [one.filename for one in client.files.list()]\n',
      },
      { silent: true },
    ],
    [
      'in Go, by what was spent',
      {
        'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.30.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tclient := openai.NewClient("k")\n\thttp.HandleFunc("/models", func(w http.ResponseWriter, r *http.Request) {\n\t\tlist, _ := client.ListModels(r.Context())\n\t\twrite(w, list)\n\t})\n\thttp.ListenAndServe(":80", nil)\n}\n',
      },
      { silent: true },
    ],
    [
      'in C#, by its balance',
      {
        'lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Betalgo.OpenAI" Version="8.0" /></ItemGroup></Project>',
        'Program.cs':
          'using OpenAI.Managers;\nvar app = WebApplication.CreateBuilder(args).Build();\nvar service = new OpenAIService(new OpenAiOptions { ApiKey = key });\napp.MapGet("/models", async () => (await service.Models.ListModel()).Models);\napp.Run();\n',
      },
      { silent: true },
    ],
    [
      'but does where the same file also asks',
      {
        'requirements.txt': 'openai\nflask\n',
        'app.py':
          'from flask import Flask\nfrom openai import OpenAI\napp = Flask(__name__)\nclient = OpenAI()\n@app.get("/models")\ndef models():\n    return [one.id for one in client.models.list()]\n@app.post("/say")\ndef say():\n    return client.chat.completions.create(model="gpt-4o", messages=[]).choices[0].message.content\n',
      },
      { generates: ['text'] },
    ],
  ])
})

describe('a client that is built and asked nothing generates nothing', () => {
  projects([
    [
      'a bean of Spring AI that no class takes, in a server of tools',
      {
        'pom.xml': pom('org.springframework.ai', 'spring-ai-starter-model-openai'),
        'src/main/java/lamp/AiConfiguration.java':
          'package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.ai.chat.model.ChatModel;\n@Configuration class AiConfiguration {\n  @Bean ChatClient chatClient(ChatModel model) { return ChatClient.builder(model).defaultSystem("You take orders").build(); }\n}\n',
        'src/main/java/lamp/OrderTools.java':
          'package lamp;\nimport org.springframework.ai.tool.annotation.Tool;\n@RestController class OrderTools {\n  @Tool(description = "orders") @GetMapping("/orders") List<Order> orders() { return store.all(); }\n}\n',
      },
      { silent: true },
    ],
    [
      'a builder of LangChain4j in Kotlin that nobody injects',
      {
        'build.gradle.kts':
          'dependencies {\n  implementation("org.springframework.boot:spring-boot-starter-web")\n  implementation("dev.langchain4j:langchain4j-open-ai:1.0.0")\n}\n',
        'src/main/kotlin/lamp/Models.kt':
          'package lamp\nimport dev.langchain4j.model.openai.OpenAiChatModel\nimport dev.langchain4j.model.chat.ChatModel\n@Configuration class Models {\n  @Bean fun model(): ChatModel = OpenAiChatModel.builder().apiKey("k").build()\n}\n',
        'src/main/kotlin/lamp/Orders.kt':
          'package lamp\n@RestController class OrderController {\n  @GetMapping("/orders") fun orders() = store.all()\n}\n',
      },
      { silent: true },
    ],
    [
      'an object of the SDK in Node that nothing uses',
      {
        'package.json': EXPRESS,
        's.js':
          "import OpenAI from 'openai'\nimport express from 'express'\nconst openai = new OpenAI({ apiKey: process.env.KEY })\nconst app = express()\napp.get('/orders', (q, r) => r.json(orders()))\napp.listen(80)\n",
      },
      { silent: true },
    ],
    [
      'a client in Python that nothing uses',
      {
        'requirements.txt': 'anthropic\nfastapi\n',
        'main.py':
          'from fastapi import FastAPI\nfrom anthropic import Anthropic\napp = FastAPI()\nclient = Anthropic()\n@app.get("/orders")\ndef orders():\n    return store.all()\n',
      },
      { silent: true },
    ],
    [
      'but does where a class takes the bean',
      {
        'pom.xml': pom('org.springframework.ai', 'spring-ai-starter-model-openai'),
        'src/main/java/lamp/AiConfiguration.java':
          'package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\n@Configuration class AiConfiguration {\n  @Bean ChatClient chatClient(ChatClient.Builder builder) { return builder.build(); }\n}\n',
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport org.springframework.ai.chat.client.ChatClient;\n@RestController class SayController {\n  private final ChatClient chatClient;\n  @PostMapping("/say") String say(String q) { return chatClient.prompt(q).call().content(); }\n}\n',
      },
      { generates: ['text'] },
    ],
    [
      'but may where another file imports it',
      {
        'package.json': EXPRESS,
        's.js':
          "import express from 'express'\nimport { openai } from './ai.js'\nimport { ask } from './ask.js'\nexpress().post('/say', async (q, r) => r.json(await ask(openai, q.body))).listen(80)\n",
        'ai.js': "import OpenAI from 'openai'\nexport const openai = new OpenAI()\n",
        'ask.js': 'export const ask = (brain, q) => brain.chat.completions.create({ model: "m", messages: [q] })\n',
      },
      { generates: ['text'] },
    ],
  ])
})

describe('a service that an interface stands for is asked by that interface’s name', () => {
  projects([
    [
      'in Java, where its maker is a configuration',
      {
        'pom.xml': pom('dev.langchain4j', 'langchain4j-open-ai-spring-boot-starter'),
        'src/main/resources/application.yml':
          'langchain4j:\n  open-ai:\n    chat-model:\n      base-url: https://api.deepseek.com\n      model-name: deepseek-chat\n',
        'src/main/java/lamp/LampWriter.java':
          'package lamp;\npublic interface LampWriter {\n  String pageFor(String wish);\n}\n',
        'src/main/java/lamp/LampConfiguration.java':
          'package lamp;\nimport dev.langchain4j.model.chat.ChatModel;\nimport dev.langchain4j.service.AiServices;\n@Configuration class LampConfiguration {\n  @Bean LampWriter writer(ChatModel model) { return AiServices.create(LampWriter.class, model); }\n}\n',
        'src/main/java/lamp/PageController.java':
          'package lamp;\n@RestController class PageController {\n  private final LampWriter writer;\n  @PostMapping("/page") String page(@RequestBody String wish) { return writer.pageFor(wish); }\n}\n',
      },
      { generates: ['text'] },
    ],
  ])
})
