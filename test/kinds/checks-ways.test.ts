import { describe } from 'vitest'
import { projects } from './kind.ts'

const POM = (more = '') =>
  `<project><groupId>cn.fig</groupId><artifactId>fig</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency>${more}</dependencies></project>`
const ask = (before: string, imports = '') =>
  `package cn.fig;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n${imports}@RestController\npublic class Ask {\n  private final ChatClient chat;\n  public Ask(ChatClient.Builder b) { chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String prompt) {\n${before}\n    return chat.prompt().user(prompt).call().content();\n  }\n}\n`
const go = (before: string, imports = '', more = '') => ({
  'go.mod':
    'module fig\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
  'main.go': `package main\n\nimport (\n\t"strings"\n\t"net/http"\n${imports}\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n${more}\nfunc ask(c *gin.Context) {\n\tprompt := c.PostForm("prompt")\n${before}\n\topenai.NewClient("k").CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini", Messages: say(prompt)})\n}\n\nfunc main() { r := gin.Default(); r.POST("/ask", ask); r.Run(":80") }\n`,
})
const php = (before: string) => ({
  'composer.json': '{"name":"fig/fig","type":"project","require":{"openai-php/client":"^0.10"}}',
  'ask.php': `<?php\nrequire 'vendor/autoload.php';\n$prompt = $_POST['prompt'];\n${before}\n$client = OpenAI::client(getenv('K'));\n$r = $client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $prompt]]]);\necho $r->choices[0]->message->content;\n`,
})
const node = (before: string, beside: Record<string, string> = {}) => ({
  'package.json': '{"name":"fig","private":true,"dependencies":{"express":"4","openai":"4"}}',
  's.js': `const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\nconst llm = new OpenAI()\n${before}\napp.post('/ask', async (q, r) => r.json(await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q.body.prompt }] })))\napp.listen(80)\n`,
  ...beside,
})

describe('a check of what is asked, in each language', () => {
  projects([
    [
      'own words, in Java',
      {
        'pom.xml': POM(),
        'src/main/java/cn/fig/SensitiveWords.java':
          'package cn.fig;\nimport java.util.*;\npublic class SensitiveWords {\n  private static final Set<String> WORDS = load();\n  public static boolean contains(String text) { for (String w : WORDS) if (text.contains(w)) return true; return false; }\n}\n',
        'src/main/java/cn/fig/Ask.java': ask('    if (SensitiveWords.contains(prompt)) return "输入包含敏感词";'),
      },
      { moderates: true },
    ],
    [
      'a library of words, in Java',
      {
        'pom.xml': POM(
          '<dependency><groupId>com.github.houbb</groupId><artifactId>sensitive-word</artifactId></dependency>',
        ),
        'src/main/java/cn/fig/Ask.java': ask(
          '    if (SensitiveWordHelper.contains(prompt)) throw new IllegalArgumentException("敏感词");',
          'import com.github.houbb.sensitive.word.core.SensitiveWordHelper;\n',
        ),
      },
      { moderates: true },
    ],
    [
      'green net of Aliyun, in Java',
      {
        'pom.xml': POM('<dependency><groupId>com.aliyun</groupId><artifactId>green20220302</artifactId></dependency>'),
        'src/main/java/cn/fig/Ask.java': ask(
          '    TextModerationPlusRequest r = new TextModerationPlusRequest();\n    r.setService("llm_query_moderation");\n    r.setServiceParameters(prompt);\n    if (green.textModerationPlus(r).getBody().getData().getRiskLevel().equals("high")) return "违规";',
          'import com.aliyun.green20220302.Client;\nimport com.aliyun.green20220302.models.*;\n',
        ),
      },
      { moderates: true },
    ],
    [
      'own words, in Go',
      go(
        '\tfor _, w := range forbiddenWords {\n\t\tif strings.Contains(prompt, w) {\n\t\t\tc.JSON(http.StatusBadRequest, gin.H{"msg": "包含违禁词"})\n\t\t\treturn\n\t\t}\n\t}',
        '',
        'var forbiddenWords = []string{"甲", "乙"}\n',
      ),
      { moderates: true },
    ],
    [
      'OpenAI’s interface by hand, in Go',
      go(
        '\treq, _ := http.NewRequest("POST", "https://api.openai.com/v1/moderations", strings.NewReader(prompt))\n\tres, _ := http.DefaultClient.Do(req)\n\tif flagged(res) {\n\t\tc.AbortWithStatus(400)\n\t\treturn\n\t}',
      ),
      { moderates: true },
    ],
    [
      'own words, in PHP',
      php(
        "$words = file('dict/badwords.txt');\nforeach ($words as $word) { if (strpos($prompt, trim($word)) !== false) { exit('您的问题包含违规内容'); } }",
      ),
      { moderates: true },
    ],
    [
      'text review of Baidu by hand, in PHP',
      php(
        "$ch = curl_init('https://aip.baidubce.com/rest/2.0/solution/v1/text_censor/v2/user_defined?access_token=' . $token);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, ['text' => $prompt]);\n$res = json_decode(curl_exec($ch), true);\nif ($res['conclusionType'] == 2) { exit('内容不合规'); }",
      ),
      { moderates: true },
    ],
    [
      'a middleware before every route, in Node',
      node("const { moderate } = require('./moderate')\napp.use(moderate)", {
        'moderate.js':
          "const WORDS = require('./sensitive-words.json')\nexports.moderate = (req, res, next) => {\n  const text = JSON.stringify(req.body)\n  if (WORDS.some(w => text.includes(w))) return res.status(400).json({ error: '含有敏感词' })\n  next()\n}\n",
        'sensitive-words.json': '["甲","乙"]',
      }),
      { moderates: true },
    ],
    [
      'Tencent’s, by package, in Node',
      node(
        "const { tms } = require('tencentcloud-sdk-nodejs-tms')\nconst check = new tms.v20201229.Client({})\napp.use(async (q, r, next) => ((await check.TextModeration({ Content: Buffer.from(q.body.prompt).toString('base64') })).Suggestion === 'Block' ? r.sendStatus(400) : next()))",
      ),
      { moderates: true },
    ],
    [
      'OpenAI’s interface by hand, in Python',
      {
        'requirements.txt': 'fastapi\nhttpx\n',
        'main.py':
          'import httpx\nfrom fastapi import FastAPI, HTTPException\napp = FastAPI()\nBASE = "https://api.openai.com/v1"\n@app.post("/ask")\nasync def ask(prompt: str):\n    async with httpx.AsyncClient() as http:\n        flagged = (await http.post(f"{BASE}/moderations", json={"input": prompt})).json()["results"][0]["flagged"]\n        if flagged:\n            raise HTTPException(400)\n        return (await http.post(f"{BASE}/chat/completions", json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": prompt}]})).json()\n',
      },
      { moderates: true },
    ],
    [
      'WeChat’s, in a cloud function',
      {
        'project.config.json': '{"appid":"wx1","cloudfunctionRoot":"cloudfunctions/","projectname":"fig"}',
        'app.json': '{"pages":["pages/i/i"]}',
        'pages/i/i.js': "Page({ go() { wx.cloud.callFunction({ name: 'ask', data: { prompt: this.data.q } }) } })\n",
        'cloudfunctions/ask/package.json': '{"name":"ask","dependencies":{"wx-server-sdk":"2","axios":"1"}}',
        'cloudfunctions/ask/index.js':
          "const cloud = require('wx-server-sdk')\nconst axios = require('axios')\ncloud.init()\nexports.main = async e => {\n  const { result } = await cloud.openapi.security.msgSecCheck({ content: e.prompt, scene: 2, version: 2 })\n  if (result.suggest !== 'pass') return { error: '内容违规' }\n  return (await axios.post('https://api.deepseek.com/chat/completions', { model: 'deepseek-chat', messages: [{ role: 'user', content: e.prompt }] })).data\n}\n",
      },
      { moderates: true },
    ],
    [
      'own words, in C#',
      {
        'Fig.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
        'Program.cs':
          'using OpenAI.Chat;\nvar app = WebApplication.Create(args);\nvar chat = new ChatClient("gpt-4o-mini", key);\nvar bannedWords = File.ReadAllLines("banned.txt");\napp.MapPost("/ask", async (string prompt) => bannedWords.Any(w => prompt.Contains(w)) ? Results.BadRequest("含违禁词") : Results.Ok((await chat.CompleteChatAsync(prompt)).Value.Content[0].Text));\napp.Run();\n',
      },
      { moderates: true },
    ],
    [
      'is none where mail addresses are masked',
      {
        'pom.xml': POM(),
        'src/main/java/cn/fig/Ask.java': ask(
          '    prompt = prompt.replaceAll("[\\\\w.]+@[\\\\w.]+", "***");\n    log.info(SensitiveUtil.mask(prompt));',
        ),
      },
      { moderates: false },
    ],
    [
      'is none where only the names of users are held against words',
      {
        ...node(''),
        'register.js':
          "const RESERVED_WORDS = ['admin', 'root']\nexports.register = (req, res) => (RESERVED_WORDS.includes(req.body.username) ? res.status(400).end() : res.end())\n",
      },
      { moderates: false },
    ],
  ])
})
