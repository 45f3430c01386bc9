import { describe } from 'vitest'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'
const SPRING =
  '<dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>'
const pom = (group: string, artifact: string) =>
  `<project><artifactId>lamp</artifactId><dependencies>${SPRING}<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId></dependency></dependencies></project>`

describe('a method of a client that a community keeps is the call', () => {
  standing({
    'a chatbot that pretends to be a browser, in Python': {
      files: {
        'requirements.txt': 'revChatGPT==4.2.0\nflask\n',
        'app.py':
          'from flask import Flask, request\nfrom talk import Talk\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    return Talk().answer(request.json["q"])\n',
        'talk.py':
          'from revChatGPT.V3 import Chatbot as Bot\nclass Talk:\n    bot = None\n    def answer(self, q):\n        if self.bot is None:\n            self.bot = Bot(api_key="k")\n        return self.bot.ask(q)\n',
      },
      at: { [label]: 'talk.py: return self.bot.ask(q)' },
    },
    'a static helper of a Java package': {
      files: {
        'pom.xml': pom('io.github.asleepyfish', 'chatgpt'),
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport io.github.asleepyfish.util.OpenAiUtils;\n@RestController class SayController {\n  @PostMapping("/say") void say(@RequestBody Question q, HttpServletResponse response) throws Exception {\n    OpenAiUtils.createStreamChatCompletion(q.prompt(), q.user(), response.getOutputStream());\n  }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/SayController.java: OpenAiUtils.createStreamChatCompletion' },
    },
    'a bean of another, whose class is in a configuration': {
      files: {
        'pom.xml': pom('com.github.plexpt', 'chatgpt'),
        'src/main/java/lamp/Chats.java':
          'package lamp;\nimport com.plexpt.chatgpt.ChatGPT;\n@Configuration class Chats {\n  @Bean ChatGPT chatGPT() { return ChatGPT.builder().apiKey("k").build().init(); }\n}\n',
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport com.plexpt.chatgpt.ChatGPT;\n@RestController class SayController {\n  private final ChatGPT brain;\n  @PostMapping("/say") String say(@RequestBody String q) {\n    return brain.chat(q);\n  }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/SayController.java: return brain.chat(q);' },
    },
    'a view controller in Swift': {
      files: {
        'Lamp.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{\n  objects = {\n    1 /* XCRemoteSwiftPackageReference "ChatGPTSwift" */ = {\n      isa = XCRemoteSwiftPackageReference;\n      repositoryURL = "https://github.com/alfianlosari/ChatGPTSwift";\n    };\n  };\n}\n',
        'Lamp/AskViewController.swift':
          'import UIKit\nimport ChatGPTSwift\nclass AskViewController: UIViewController {\n  var api: ChatGPTAPI!\n  @IBAction func generate(_ sender: Any) {\n    Task {\n      let stream = try await api.sendMessageStream(text: input.text)\n      for try await line in stream { output.text += line }\n    }\n  }\n}\n',
        'Lamp/AppDelegate.swift':
          'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { func application(_ a: UIApplication, didFinishLaunchingWithOptions o: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { true } }\n',
      },
      at: { [label]: 'Lamp/AskViewController.swift: let stream = try await api.sendMessageStream' },
    },
    'a conversation in C#': {
      files: {
        'lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="1.11.0" /><PackageReference Include="OpenAI_API" Version="1.11.0" /></ItemGroup></Project>',
        'Program.cs':
          'var app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/say", (string q) => Speaker.Say(q));\napp.Run();\n',
        'Speaker.cs':
          'using OpenAI_API;\nstatic class Speaker {\n  public static async Task<string> Say(string q) {\n    var talk = new OpenAIAPI("k").Chat.CreateConversation();\n    talk.AppendUserInput(q);\n    return await talk.GetResponseFromChatbotAsync();\n  }\n}\n',
      },
      at: { [label]: 'Speaker.cs: return await talk.GetResponseFromChatbotAsync();' },
    },
    'an array of options in PHP': {
      files: {
        'composer.json': '{"type":"project","require":{"laravel/framework":"^11","orhanerday/open-ai":"^5"}}',
        'app/Http/Controllers/SayController.php':
          "<?php\nnamespace App\\Http\\Controllers;\nuse Orhanerday\\OpenAi\\OpenAi;\nclass SayController extends Controller {\n  public function say($r) {\n    $brain = new OpenAi(env('KEY'));\n    return $brain->chat(['model' => 'gpt-4', 'messages' => [['role' => 'user', 'content' => $r->q]]]);\n  }\n}\n",
        'routes/web.php': "<?php\nRoute::post('/say', [App\\Http\\Controllers\\SayController::class, 'say']);\n",
      },
      at: { [label]: 'app/Http/Controllers/SayController.php: return $brain->chat(' },
    },
    'a stream of Spark in Java and one of Qianfan': {
      files: {
        'pom.xml': pom('io.github.briqt', 'xunfei-spark4j'),
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport io.github.briqt.spark4j.SparkClient;\n@RestController class SayController {\n  private final SparkClient talker;\n  @PostMapping("/say") void say(@RequestBody String q) {\n    talker.chatStream(request(q), listener);\n  }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/SayController.java: talker.chatStream' },
    },
    'a builder of Qianfan in Java': {
      files: {
        'pom.xml': pom('com.baidubce', 'qianfan'),
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport com.baidubce.qianfan.Qianfan;\n@RestController class SayController {\n  private final Qianfan wen;\n  @PostMapping("/say") String say(@RequestBody String q) {\n    return wen.chatCompletion().addMessage("user", q).execute().getResult();\n  }\n}\n',
      },
      at: { [label]: 'src/main/java/lamp/SayController.java: return wen.chatCompletion()' },
    },
    'an object of ChatGPTAPI in Node, and a stream in Rust': {
      files: {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"start":"node index.js"},"dependencies":{"chatgpt":"5","express":"4"}}',
        'index.js':
          "import express from 'express'\nimport { ChatGPTAPI } from 'chatgpt'\nconst api = new ChatGPTAPI({ apiKey: process.env.KEY })\nexpress().post('/say', async (q, r) => {\n  const answer = await api.sendMessage(q.body)\n  r.json(answer.text)\n}).listen(80)\n",
      },
      at: { [label]: 'index.js: const answer = await api.sendMessage' },
    },
    'a chat of async-openai': {
      files: {
        'Cargo.toml': '[package]\nname = "t"\nversion = "0.1.0"\n[dependencies]\naxum = "0.8"\nasync-openai = "0.28"\n',
        'src/main.rs':
          'use async_openai::Client;\nasync fn say(q: String) -> String {\n    let mut stream = Client::new().chat().create_stream(request(q)).await.unwrap();\n    collect(&mut stream).await\n}\n#[tokio::main]\nasync fn main() { axum::serve(l, axum::Router::new().route("/say", axum::routing::post(say))).await.unwrap(); }\n',
      },
      at: { [label]: 'src/main.rs: let mut stream = Client::new().chat().create_stream' },
    },
    'the import of the file, where no call is known': {
      files: {
        'requirements.txt': 'flask\nhugchat\nwenxin-api\n',
        'app.py':
          'from flask import Flask, request\nfrom brain import think\napp = Flask(__name__)\n@app.post("/say")\ndef say():\n    return think(request.json["q"])\n',
        'brain.py':
          'import wenxin_api\nfrom wenxin_api.tasks.free_qa import FreeQA\nwenxin_api.ak = "a"\ndef think(q):\n    return FreeQA.post_it(**{"text": q})["result"]\n',
      },
      at: { [label]: 'brain.py: import wenxin_api' },
    },
  })
})
