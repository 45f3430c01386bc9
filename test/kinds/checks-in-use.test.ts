import { describe } from 'vitest'
import { node, php, py } from './asking.ts'
import { projects } from './kind.ts'

const YES = { moderates: true }

describe('a filter of words or a review of content, in Python, Node, PHP and others', () => {
  projects([
    [
      'py words file',
      py('    if word_filter.hit(q):\n        return jsonify(error="请换个说法")\n', 'from guard import word_filter', {
        'guard.py':
          "import os\n\n\nclass WordFilter:\n    def __init__(self, path='sensitive_words.txt'):\n        self.words = [l.strip() for l in open(path, encoding='utf8')]\n\n    def hit(self, text):\n        return any(w in text for w in self.words)\n\n\nword_filter = WordFilter()\n",
      }),
      YES,
    ],
    [
      'py ahocorasick',
      py('    if list(guard.iter(q)):\n        return jsonify(error="违规")\n', 'from guard import guard', {
        'guard.py':
          "import ahocorasick\nguard = ahocorasick.Automaton()\nfor w in open('words.txt'):\n    guard.add_word(w.strip(), w)\nguard.make_automaton()\n",
        'requirements.txt': 'flask\nopenai\npyahocorasick\n',
      }),
      YES,
    ],
    [
      'py regex list',
      py(
        '    if BLOCKED_PATTERN.search(q):\n        return jsonify(answer="对不起，我不能回答这个问题")\n',
        "import re\nBLOCKED_PATTERN = re.compile('|'.join(['赌博', '枪支', '制毒']))",
      ),
      YES,
    ],
    [
      'py settings json',
      py(
        '    for w in settings["sensitive_words"]:\n        if w in q:\n            return jsonify(answer="敏感话题")\n',
        'import json\nsettings = json.load(open("settings.json"))',
        { 'settings.json': '{"sensitive_words": ["甲", "乙"]}' },
      ),
      YES,
    ],
    [
      'py middleware starlette',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          "from fastapi import FastAPI\nfrom openai import AsyncOpenAI\nfrom guard import Guard\napp = FastAPI()\napp.add_middleware(Guard)\nllm = AsyncOpenAI()\n\n@app.post('/ask')\nasync def ask(q: str):\n    return (await llm.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])).choices[0].message.content\n",
        'guard.py':
          "from starlette.middleware.base import BaseHTTPMiddleware\nfrom starlette.responses import JSONResponse\n\nBANNED = {'甲', '乙'}\n\n\nclass Guard(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        text = (await request.body()).decode()\n        if any(w in text for w in BANNED):\n            return JSONResponse({'detail': '内容违规'}, status_code=400)\n        return await call_next(request)\n",
      },
      YES,
    ],
    [
      'py openai Moderation class',
      py(
        '    if openai.Moderation.create(input=q)["results"][0]["flagged"]:\n        return jsonify(error="flagged")\n',
        'import openai',
      ),
      YES,
    ],
    [
      'py flagged fn in file',
      py('    if is_flagged(q):\n        return jsonify(error="flagged")\n', 'from mod import is_flagged', {
        'mod.py':
          'from openai import OpenAI\nc = OpenAI()\n\n\ndef is_flagged(text):\n    return c.moderations.create(input=text).results[0].flagged\n',
      }),
      YES,
    ],
    [
      'py baidu censor',
      py(
        '    if baidu_check(q) == 2:\n        return jsonify(error="不合规")\n',
        "import requests\n\n\ndef baidu_check(text):\n    url = 'https://aip.baidubce.com/rest/2.0/solution/v1/text_censor/v2/user_defined'\n    return requests.post(url, data={'text': text}).json()['conclusionType']\n",
      ),
      YES,
    ],
    [
      'py huawei http',
      py(
        '    if check(q) == "block":\n        return jsonify(error="不合规")\n',
        "import requests\n\n\ndef check(text):\n    return requests.post('https://moderation.cn-north-4.myhuaweicloud.com/v3/pid/moderation/text', json={'event_type': 'comment', 'data': {'text': text}}).json()['result']['suggestion']\n",
      ),
      YES,
    ],
    [
      'py wechat http',
      py(
        '    if not safe(q):\n        return jsonify(error="不合规")\n',
        "import requests\n\n\ndef safe(text):\n    r = requests.post('https://api.weixin.qq.com/wxa/msg_sec_check?access_token=' + token(), json={'content': text}).json()\n    return r['errcode'] != 87014\n",
      ),
      YES,
    ],
    [
      'py llm judge',
      py(
        '    verdict = llm.chat.completions.create(model="Qwen/Qwen3Guard-Gen-0.6B", messages=[{"role": "user", "content": q}])\n    if "Unsafe" in verdict.choices[0].message.content:\n        return jsonify(error="refused")\n',
      ),
      YES,
    ],
    [
      'py out replace',
      py(
        '',
        "SENSITIVE = [l.strip() for l in open('data/sensitive.txt')]\n\n\ndef clean(answer):\n    for w in SENSITIVE:\n        answer = answer.replace(w, '*' * len(w))\n    return answer\n",
        {},
        '    text = clean(text)\n',
      ),
      YES,
    ],
    [
      'py presidio-free pysensitive',
      py(
        '    if sensitive.is_contain(q):\n        return jsonify(error="敏感")\n',
        'from pysensitive import Sensitive\nsensitive = Sensitive()',
      ),
      YES,
    ],
    [
      'ts blocklist util',
      node(
        '  if (hitsBlockList(prompt)) return res.status(400).json({ error: "换个话题吧" })',
        "import { hitsBlockList } from './guard.js'",
        {
          'guard.js':
            "const LOCAL_BLOCKLIST = ['赌博', '毒品', '诈骗']\nexport function hitsBlockList(text) {\n  const low = text.toLowerCase()\n  return LOCAL_BLOCKLIST.some(k => low.includes(k))\n}\n",
        },
      ),
      YES,
    ],
    [
      'ts dfa class',
      node(
        '  const hit = dfa.check(prompt)\n  if (hit) return res.status(400).json({ error: "包含敏感词" })',
        "import { dfa } from './lib/dfa.js'",
        {
          'lib/dfa.js':
            "import fs from 'node:fs'\nclass Dfa {\n  constructor() { this.root = {}; for (const w of fs.readFileSync('assets/words.txt', 'utf8').split('\\n')) this.add(w) }\n  add(w) { let n = this.root; for (const c of w) n = n[c] ??= {}; n.end = true }\n  check(text) { return null }\n}\nexport const dfa = new Dfa()\n",
        },
      ),
      YES,
    ],
    [
      'ts env words',
      node(
        '  const bad = (process.env.SENSITIVE_WORDS || "").split(",").find(w => w && prompt.includes(w))\n  if (bad) return res.status(400).send("sensitive")',
      ),
      YES,
    ],
    [
      'ts audit env api',
      node(
        '  const [audit, detail] = await auditText(prompt)\n  if (audit) return res.status(400).send("内容包含敏感词")',
        "import { auditText } from './audit.js'",
        {
          'audit.js':
            "import fetch from 'node-fetch'\nexport async function auditText(text) {\n  const r = await fetch('https://aip.baidubce.com/rest/2.0/solution/v1/text_censor/v2/user_defined', { method: 'POST', body: 'text=' + encodeURIComponent(text) }).then(r => r.json())\n  return [r.conclusionType !== 1, r.data]\n}\n",
        },
      ),
      YES,
    ],
    [
      'node sensitive-word-tool',
      node(
        '  if (tool.verify(prompt)) return res.status(400).send("违规")',
        "import SensitiveWordTool from 'sensitive-word-tool'\nconst tool = new SensitiveWordTool({ useDefaultWords: true })",
        {},
      ),
      YES,
    ],
    [
      'node fastscan',
      node(
        '  if (scanner.search(prompt).length) return res.status(400).send("违规")',
        "import FastScanner from 'fastscan'\nimport words from './words.json' assert { type: 'json' }\nconst scanner = new FastScanner(words)",
        { 'words.json': '["甲"]' },
      ),
      YES,
    ],
    [
      'node prisma table',
      node(
        '  const words = await prisma.sensitiveWord.findMany()\n  if (words.some(({ word }) => prompt.includes(word))) return res.status(400).json({ error: "含敏感词" })',
        "import { PrismaClient } from '@prisma/client'\nconst prisma = new PrismaClient()",
      ),
      YES,
    ],
    [
      'node guard middleware',
      node('', "import { contentGuard } from './contentGuard.js'", {
        'contentGuard.js':
          "const list = ['色情', '赌博', '毒品']\nexport function contentGuard(req, res, next) {\n  const text = String(req.body.prompt ?? '')\n  if (list.some(word => text.includes(word))) return res.status(422).json({ message: '内容不合规，请修改' })\n  next()\n}\n",
      }),
      YES,
    ],
    [
      'php words db',
      php(
        "$stmt = $pdo->query('SELECT word FROM sensitive_words');\nforeach ($stmt as $row) { if (mb_strpos($prompt, $row['word']) !== false) { die('包含敏感词'); } }",
      ),
      YES,
    ],
    [
      'php laravel mw',
      php('', {
        'app/Http/Middleware/CheckWords.php':
          "<?php\nnamespace App\\Http\\Middleware;\nclass CheckWords {\n  public function handle($request, $next) {\n    foreach (config('chat.forbidden_words') as $w) if (str_contains($request->input('prompt'), $w)) return response()->json(['error' => '含违禁词'], 422);\n    return $next($request);\n  }\n}\n",
      }),
      YES,
    ],
    [
      'csharp words',
      {
        'Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /><PackageReference Include="ToolGood.Words" Version="3.1.0" /></ItemGroup></Project>',
        'Program.cs':
          'using OpenAI.Chat;\nusing ToolGood.Words;\nvar app = WebApplication.Create(args);\nvar chat = new ChatClient("gpt-4o-mini", key);\nvar search = new WordsSearch();\nsearch.SetKeywords(File.ReadAllLines("words.txt"));\napp.MapPost("/ask", async (string q) => search.ContainsAny(q) ? "含敏感词" : (await chat.CompleteChatAsync(q)).Value.Content[0].Text);\napp.Run();\n',
      },
      YES,
    ],
    [
      'csharp own',
      {
        'Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
        'Program.cs':
          'using OpenAI.Chat;\nvar app = WebApplication.Create(args);\nvar chat = new ChatClient("gpt-4o-mini", key);\nvar sensitiveWords = File.ReadAllLines("words.txt");\napp.MapPost("/ask", async (string question) => sensitiveWords.Any(w => question.Contains(w)) ? Results.BadRequest("敏感") : Results.Ok((await chat.CompleteChatAsync(question)).Value.Content[0].Text));\napp.Run();\n',
      },
      YES,
    ],
    [
      'ruby',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'sinatra'\ngem 'ruby-openai'\ngem 'obscenity'\n",
        'app.rb':
          "require 'sinatra'\nrequire 'openai'\nrequire 'obscenity'\nclient = OpenAI::Client.new\npost '/ask' do\n  halt 400, 'no' if Obscenity.profane?(params[:q])\n  client.chat(parameters: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: params[:q] }] }).dig('choices', 0, 'message', 'content')\nend\n",
      },
      YES,
    ],
    [
      'rust',
      {
        'Cargo.toml':
          '[package]\nname = "oak"\nversion = "0.1.0"\n[dependencies]\naxum = "0.7"\nasync-openai = "0.27"\nrustrict = "0.7"\n',
        'src/main.rs':
          'use axum::{Router, routing::post, Json};\nuse async_openai::{Client, types::*};\nuse rustrict::CensorStr;\nasync fn ask(Json(q): Json<String>) -> String {\n  if q.is_inappropriate() { return "no".into(); }\n  let c = Client::new();\n  let r = c.chat().create(CreateChatCompletionRequestArgs::default().model("gpt-4o-mini").messages([]).build().unwrap()).await.unwrap();\n  r.choices[0].message.content.clone().unwrap()\n}\n#[tokio::main] async fn main() { axum::serve(l, Router::new().route("/ask", post(ask))).await.unwrap(); }\n',
      },
      YES,
    ],
  ])
})
