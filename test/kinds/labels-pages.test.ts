import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('a label of a page that a server renders', () => {
  projects([
    [
      'thymeleaf',
      {
        'pom.xml':
          '<project><groupId>cn.plum</groupId><artifactId>plum-web</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/plum/ChatController.java':
          'package cn.plum;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class ChatController {\n  private final ChatClient chat;\n  public ChatController(ChatClient.Builder b) { this.chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String q) { return chat.prompt().user(q).call().content(); }\n}\n',
        'src/main/resources/messages_zh_CN.properties':
          'reply.origin=\\u672c\\u56de\\u590d\\u7531\\u4eba\\u5de5\\u667a\\u80fd\\u751f\\u6210\n',
        'src/main/resources/templates/chat.html':
          '<html xmlns:th="x"><body><div id="answer"></div><p th:text="#{reply.origin}"></p></body></html>',
      },
      { labelled: true },
    ],
    [
      'php blade',
      {
        'app/Http/Controllers/AskController.php':
          "<?php\nnamespace App\\Http\\Controllers;\nclass AskController {\n  public function ask() {\n    $client = \\OpenAI::client('k');\n    $r = $client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => request('q')]]]);\n    return view('answer', ['text' => $r->choices[0]->message->content]);\n  }\n}\n",
        'composer.json':
          '{"name":"acme/plum","type":"project","require":{"laravel/framework":"^11","openai-php/client":"^0.10"}}',
        'lang/zh_CN/answer.php': "<?php\nreturn ['origin' => '回答由人工智能生成，仅供参考'];\n",
        'resources/views/answer.blade.php': "<p>{{ $text }}</p>\n<p>{{ __('answer.origin') }}</p>\n",
        'routes/web.php':
          "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', [\\App\\Http\\Controllers\\AskController::class, 'ask']);\n",
      },
      { labelled: true },
    ],
    [
      'razor resx',
      {
        'Pages/Index.cshtml':
          '@page\n@inject IStringLocalizer<Shared> L\n<p id="answer"></p>\n<p>@L["AnswerOrigin"]</p>\n',
        'Plum.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0"/></ItemGroup></Project>',
        'Program.cs':
          'using OpenAI.Chat;\nvar app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/ask", async (string q) => (await new ChatClient("gpt-4o-mini", "k").CompleteChatAsync(q)).Value.Content[0].Text);\napp.Run();\n',
        'Resources/Shared.zh-CN.resx':
          '<?xml version="1.0"?>\n<root>\n  <data name="AnswerOrigin" xml:space="preserve">\n    <value>以上回答由 AI 生成</value>\n  </data>\n</root>\n',
      },
      { labelled: true },
    ],
  ])
})

describe('a label of a Vue page', () => {
  projects([
    [
      'vue i18n attr',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          '<template><div><p>{{ answer }}</p><i18n-t keypath="chat.origin" tag="p" /></div></template>\n<script setup>\nimport { ref } from \'vue\'\nconst answer = ref(\'\')\n</script>\n',
        'src/locales/zh-CN.json': '{"chat":{"origin":"内容由AI生成，可能不准确"}}',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: true },
    ],
    [
      'vue vt',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          "<template><div><p>{{ answer }}</p><p v-t=\"'chat.origin'\"></p></div></template>\n<script setup>\nimport { ref } from 'vue'\nconst answer = ref('')\n</script>\n",
        'src/locales/zh-CN.json': '{"chat":{"origin":"内容由AI生成，可能不准确"}}',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: true },
    ],
    [
      'vue block',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          '<template><div><p>{{ t("origin") }}</p></div></template>\n<script setup>\nimport { useI18n } from "vue-i18n"\nconst { t } = useI18n()\n</script>\n<i18n>\n{ "zh": { "origin": "以下内容由 AI 生成" } }\n</i18n>\n',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: true },
    ],
    [
      'vue tag',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          "<template><div><p>{{ answer }}</p><el-tag size=\"small\">AI生成</el-tag></div></template>\n<script setup>\nimport { ref } from 'vue'\nconst answer = ref('')\n</script>\n",
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: true },
    ],
    [
      'vue vif off',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          '<template><div><p v-if="showAiTip">内容由 AI 生成</p></div></template>\n<script setup>\nimport { ref } from "vue"\nconst showAiTip = ref(false)\n</script>\n',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: false },
    ],
    [
      'vue unrendered component',
      {
        'index.html': '<div id="app"></div><script type="module" src="/src/main.js"></script>',
        'package.json':
          '{"name":"plum-vue","private":true,"scripts":{"dev":"vite","build":"vite build","start":"node server.js"},"dependencies":{"vue":"3","vue-i18n":"9","express":"4","openai":"5"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\nconst client = new OpenAI()\napp.post('/ask', async (req, res) => res.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
        'src/App.vue':
          "<template><div><p>{{ answer }}</p></div></template>\n<script setup>\nimport { ref } from 'vue'\nconst answer = ref('')\n</script>\n",
        'src/components/AiNote.vue': '<template><p>内容由 AI 生成，仅供参考</p></template>\n',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
      },
      { labelled: false },
    ],
  ])
})

describe('a label of a bot', () => {
  projects([
    [
      'bot python',
      {
        'bot.py':
          "from openai import OpenAI\nfrom telegram.ext import Application, MessageHandler, filters\nclient = OpenAI()\nasync def on_text(update, context):\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': update.message.text}])\n    await update.message.reply_text(done.choices[0].message.content + '\\n\\n[AI 生成，仅供参考]')\napp = Application.builder().token('x').build()\napp.add_handler(MessageHandler(filters.TEXT, on_text))\napp.run_polling()\n",
        'requirements.txt': 'python-telegram-bot\nopenai\n',
      },
      { labelled: true },
    ],
    [
      'bot go',
      {
        'go.mod':
          'module plum\n\ngo 1.22\n\nrequire (\n\tgithub.com/bwmarrin/discordgo v0.28.1\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"context"\n\t"fmt"\n\n\t"github.com/bwmarrin/discordgo"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\td, _ := discordgo.New("Bot x")\n\tc := openai.NewClient("k")\n\td.AddHandler(func(s *discordgo.Session, m *discordgo.MessageCreate) {\n\t\tr, _ := c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n\t\ts.ChannelMessageSend(m.ChannelID, fmt.Sprintf("%s\\n-# This message was generated by AI", r.Choices[0].Message.Content))\n\t})\n\td.Open()\n\tselect {}\n}\n',
      },
      { labelled: true },
    ],
  ])
})

describe('a label of a demo', () => {
  projects([
    [
      'streamlit',
      {
        'app.py':
          "import streamlit as st\nfrom openai import OpenAI\nq = st.chat_input()\nif q:\n    r = OpenAI().chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    st.write(r.choices[0].message.content)\n    st.caption('⚠️ AI生成内容，仅供参考')\n",
        'requirements.txt': 'streamlit\nopenai\n',
      },
      { labelled: true },
    ],
    [
      'streamlit spinner',
      {
        'app.py':
          "import streamlit as st\nfrom openai import OpenAI\nq = st.chat_input()\nif q:\n    with st.spinner('回答由 AI 生成，请稍等'):\n        r = OpenAI().chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    st.write(r.choices[0].message.content)\n",
        'requirements.txt': 'streamlit\nopenai\n',
      },
      { labelled: false },
    ],
    [
      'gradio',
      {
        'app.py':
          "import gradio as gr\nfrom openai import OpenAI\ndef reply(q, h):\n    return OpenAI().chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}]).choices[0].message.content\ngr.ChatInterface(reply, title='小梅', description='回答均由人工智能自动生成，请注意甄别').launch(server_name='0.0.0.0')\n",
        'requirements.txt': 'gradio\nopenai\n',
      },
      { labelled: true },
    ],
  ])
})
