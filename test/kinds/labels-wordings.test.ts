import { describe } from 'vitest'
import { projects } from './kind.ts'

const POM =
  '<project><groupId>cn.reed</groupId><artifactId>reed</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency></dependencies></project>'
const ASK =
  'package cn.reed;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Ask {\n  private final ChatClient chat;\n  public Ask(ChatClient.Builder b) { chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String q) { return chat.prompt().user(q).call().content(); }\n}\n'
/** A Spring product that answers, and whatever is beside. */
const spring = (beside: Record<string, string>, ask = ASK) => ({
  'pom.xml': POM,
  'src/main/java/cn/reed/Ask.java': ask,
  ...beside,
})
const flask = (answer: string, beside: Record<string, string> = {}) => ({
  'requirements.txt': 'flask\nopenai\n',
  'app.py': `from flask import Flask, request, jsonify\nfrom openai import OpenAI\napp = Flask(__name__)\nllm = OpenAI()\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    text = llm.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}]).choices[0].message.content\n${answer}\napp.run(host='0.0.0.0')\n`,
  ...beside,
})
const NODE = {
  'package.json': '{"name":"reed","private":true,"dependencies":{"express":"4","openai":"4","ejs":"3"}}',
  's.js':
    "const OpenAI = require('openai')\nconst app = require('express')()\nconst llm = new OpenAI()\napp.get('/', (q, r) => r.render('index.ejs'))\napp.post('/ask', async (q, r) => r.json(await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: q.body })))\napp.listen(80)\n",
}

describe('a visible label, wherever a product writes what people read', () => {
  projects([
    [
      'in JSP',
      spring({
        'src/main/webapp/WEB-INF/jsp/chat.jsp':
          '<%@ page contentType="text/html;charset=UTF-8" %>\n<div id="answer"></div>\n<p class="tip">以上内容由AI自动生成，请仔细甄别</p>\n',
      }),
      { labelled: true },
    ],
    [
      'in FreeMarker',
      spring({
        'src/main/resources/templates/chat.ftl':
          '<#include "head.ftl">\n<div id="answer">${answer!}</div>\n<small>答案由大模型生成，仅供参考</small>\n',
      }),
      { labelled: true },
    ],
    [
      'in Velocity',
      spring({ 'src/main/resources/templates/chat.vm': '<div>$!answer</div>\n<em>本内容由人工智能生成</em>\n' }),
      { labelled: true },
    ],
    [
      'in EJS',
      { ...NODE, 'views/index.ejs': '<div id="out"></div>\n<p>AI-generated content. Check important facts.</p>\n' },
      { labelled: true },
    ],
    [
      'in Pug',
      {
        ...NODE,
        's.js': NODE['s.js'].replace('index.ejs', 'index.pug'),
        'views/index.pug': 'div#out\np.hint 此回答由 AI 生成，僅供參考\n',
      },
      { labelled: true },
    ],
    [
      'in traditional characters of a Vue page',
      {
        'package.json':
          '{"name":"reed","private":true,"dependencies":{"vue":"3","openai":"4"},"scripts":{"build":"vite build"}}',
        'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
        'src/App.vue':
          "<template><div>{{ text }}</div><p>以下內容由人工智慧產生，可能有誤</p></template>\n<script setup lang=\"ts\">\nimport OpenAI from 'openai'\nimport { ref } from 'vue'\nconst text = ref('')\nconst llm = new OpenAI({ dangerouslyAllowBrowser: true, apiKey: key })\nllm.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }).then(r => (text.value = r.choices[0].message.content ?? ''))\n</script>\n",
      },
      { labelled: true },
    ],
    [
      'in Razor',
      {
        'Reed.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Azure.AI.OpenAI" Version="2.1.0" /></ItemGroup></Project>',
        'Program.cs':
          'using Azure.AI.OpenAI;\nvar app = WebApplication.Create(args);\nvar chat = new AzureOpenAIClient(new Uri(u), k).GetChatClient("gpt-4o");\napp.MapPost("/ask", async (string q) => (await chat.CompleteChatAsync(q)).Value.Content[0].Text);\napp.Run();\n',
        'Pages/Index.cshtml':
          '@page\n<div id="answer"></div>\n<p class="note">本页答复由 AI 大模型生成，请核实后使用。</p>\n',
      },
      { labelled: true },
    ],
    [
      'in Flutter',
      {
        'pubspec.yaml': 'name: reed\ndependencies:\n  flutter:\n    sdk: flutter\n  dart_openai: ^5.1.0\n',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'package:dart_openai/dart_openai.dart';\nvoid main() => runApp(const MaterialApp(home: Talk()));\nclass Talk extends StatelessWidget {\n  const Talk({super.key});\n  Future<void> ask(String q) async { await OpenAI.instance.chat.create(model: 'gpt-4o-mini', messages: []); }\n  @override\n  Widget build(BuildContext context) => Column(children: const [Text(answer), Text('内容由 AI 生成，仅供参考', style: TextStyle(fontSize: 12))]);\n}\n",
      },
      { labelled: true },
    ],
    [
      'in a uni-app page',
      {
        'package.json': '{"name":"reed","private":true,"dependencies":{"@dcloudio/uni-app":"3"}}',
        'pages.json': '{"pages":[{"path":"pages/talk/talk"}]}',
        'pages/talk/talk.vue':
          "<template>\n<view><view v-for=\"m in list\">{{ m.text }}</view>\n<view class=\"foot\"><text>本服务生成内容由AI合成</text></view></view>\n</template>\n<script>\nexport default { methods: { send() { uni.request({ url: 'https://api.deepseek.com/chat/completions', method: 'POST', data: { model: 'deepseek-chat', messages: this.list } }) } } }\n</script>\n",
      },
      { labelled: true },
    ],
    [
      'sent by a server behind every answer, in Python',
      flask("    return jsonify(answer=f'{text}\\n\\n——本回答由 AI 生成')"),
      { labelled: true },
    ],
    [
      'sent as the last event of a stream',
      flask(
        "    def events():\n        yield f'data: {text}\\n\\n'\n        yield 'data: 【以上内容由人工智能生成】\\n\\n'\n    return app.response_class(events(), mimetype='text/event-stream')",
      ),
      { labelled: true },
    ],
    [
      'put behind the answer in Java by a constant',
      spring(
        {},
        ASK.replace(
          '  private final',
          '  private static final String TAIL = "\\n\\n（内容由AI生成，请注意甄别）";\n  private final',
        ).replace('.content();', '.content() + TAIL;'),
      ),
      { labelled: true },
    ],
    [
      'put behind the answer in Go',
      {
        'go.mod':
          'module reed\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) {\n\t\tres, _ := openai.NewClient("k").CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n\t\tc.String(200, fmt.Sprintf("%s\\n\\n本内容由AI生成，仅供参考", res.Choices[0].Message.Content))\n\t})\n\tr.Run(":80")\n}\n',
      },
      { labelled: true },
    ],
    [
      'put behind the answer in PHP',
      {
        'composer.json': '{"name":"reed/reed","type":"project","require":{"openai-php/client":"^0.10"}}',
        'index.php':
          "<?php\nrequire 'vendor/autoload.php';\n$client = OpenAI::client(getenv('K'));\n$r = $client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $_POST['q']]]]);\necho $r->choices[0]->message->content . '<p>该内容由AI生成</p>';\n",
      },
      { labelled: true },
    ],
    [
      'is none as a button that generates',
      spring({
        'src/main/webapp/WEB-INF/jsp/chat.jsp':
          '<div id="answer"></div>\n<button onclick="go()">AI 一键生成</button>\n<h1>AI智能生成平台</h1>\n',
      }),
      { labelled: false },
    ],
    [
      'is none as a word of advice that names no maker',
      { ...NODE, 'views/index.ejs': '<div id="out"></div>\n<p>AI can make mistakes. Check important info.</p>\n' },
      { labelled: false },
    ],
    [
      'is none in a comment of a template',
      spring({
        'src/main/resources/templates/chat.ftl':
          '<div>${answer!}</div>\n<#-- 以上内容由AI生成 -->\n<!-- 内容由AI生成 -->\n',
      }),
      { labelled: false },
    ],
    [
      'is none as what the model is told to write',
      flask("    prompt = '你是写作助手，请输出由AI生成的文章'\n    return jsonify(answer=text)"),
      { labelled: false },
    ],
  ])
})
