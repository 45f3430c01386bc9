import { describe } from 'vitest'
import { go, J, java, node, POM, py } from './asking.ts'
import { projects } from './kind.ts'

const YES = { moderates: true }
const NO = { moderates: false }

describe('what is no check of what a model is asked', () => {
  projects([
    [
      'comment spam filter',
      py('', '', {
        'comments.py':
          "from flask import Blueprint, request\nbp = Blueprint('c', __name__)\nBAD = ['赌博', '毒品']\n\n\n@bp.post('/comment')\ndef comment():\n    body = request.json['comment']\n    if any(w in body for w in BAD):\n        return 'bad', 400\n    return 'ok'\n",
      }),
      NO,
    ],
    [
      'nickname words java',
      java('', '', {
        [`${J}UserService.java`]:
          'package cn.oak;\nimport com.github.houbb.sensitive.word.core.SensitiveWordHelper;\npublic class UserService { void rename(String nickname) { if (SensitiveWordHelper.contains(nickname)) throw new RuntimeException("昵称含敏感词"); } }\n',
      }),
      NO,
    ],
    [
      'log masking',
      py(
        '',
        "import logging\nSENSITIVE_FIELDS = ['password', 'token']\n\n\nclass Mask(logging.Filter):\n    def filter(self, record):\n        for f in SENSITIVE_FIELDS:\n            if f in record.msg:\n                record.msg = '***'\n        return True\n",
      ),
      NO,
    ],
    [
      'stopwords search',
      py(
        '',
        "STOPWORDS = set(open('stopwords.txt').read().split())\n\n\ndef terms(q):\n    return [w for w in q.split() if w not in STOPWORDS]\n",
      ),
      NO,
    ],
    [
      'sql keywords',
      node(
        '',
        "const FORBIDDEN_SQL_KEYWORDS = ['drop', 'delete']\nexport function safe(sql) { return !FORBIDDEN_SQL_KEYWORDS.some(w => sql.includes(w)) }",
      ),
      NO,
    ],
    [
      'ip blocklist',
      node(
        '',
        "const blocklist = new Set(['1.2.3.4'])\nexport const mw = (req, res, next) => blocklist.has(req.ip) ? res.status(403).end() : next()",
      ),
      NO,
    ],
    [
      'go trie router',
      go('', '', {
        'router/trie.go':
          'package router\n\ntype node struct{ next map[string]*node }\n\nfunc (n *node) Search(path string) *node { return n }\n',
      }),
      NO,
    ],
    [
      'word crud only',
      java('', '', {
        [`${J}SensitiveWordController.java`]:
          'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class SensitiveWordController { @GetMapping("/words") public java.util.List<SensitiveWord> list() { return service.list(); } @PostMapping("/words") public void add(@RequestBody SensitiveWord w) { service.save(w); } }\n',
      }),
      NO,
    ],
    [
      'keyword autoreply',
      py(
        '    for k in KEYWORDS:\n        if k in q:\n            return jsonify(answer=KEYWORDS[k])\n',
        "KEYWORDS = {'价格': '19 元', '地址': '杭州'}",
      ),
      NO,
    ],
    ['prompt asks to avoid', py('    q = "不要输出敏感词和违法内容。" + q\n'), NO],
    [
      'dictionary trie autocomplete',
      node(
        '',
        "class Trie { insert(w) {} search(prefix) { return [] } }\nconst trie = new Trie()\nimport fs from 'node:fs'\nfor (const w of fs.readFileSync('dict.txt', 'utf8').split('\\n')) trie.insert(w)\napp.get('/suggest', (req, res) => res.json(trie.search(req.query.text)))",
      ),
      NO,
    ],
    [
      'discord automod for others',
      py(
        '',
        "import discord\nbot = discord.Client()\nBAD_WORDS = ['a', 'b']\n\n\n@bot.event\nasync def on_message(message):\n    if any(w in message.content for w in BAD_WORDS):\n        await message.delete()\n",
      ),
      NO,
    ],
  ])
})

describe('a filter in a file of its own that whoever asks a model takes up', () => {
  projects([
    [
      'py polite',
      py(
        '    q = tidy(q)\n    if not q:\n        return jsonify(answer="聊点别的吧")\n',
        'from core.tidy import tidy',
        {
          'core/__init__.py': '',
          'core/tidy.py':
            "WORDS = [w.strip() for w in open('data/blacklist.txt', encoding='utf8')]\n\n\ndef tidy(text):\n    for w in WORDS:\n        if w in text:\n            return ''\n    return text\n",
        },
      ),
      YES,
    ],
    [
      'java polite',
      {
        'pom.xml': POM(),
        [`${J}Talk.java`]:
          'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Talk {\n  private final WordTrie trie; private final Answers answers;\n  public Talk(WordTrie t, Answers a) { trie = t; answers = a; }\n  @PostMapping("/say") public String say(@RequestBody String q) { if (trie.hit(q)) return "聊点别的吧"; return answers.of(q); }\n}\n',
        [`${J}Answers.java`]: 'package cn.oak;\npublic interface Answers { String of(String q); }\n',
        [`${J}AnswersImpl.java`]:
          'package cn.oak;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.stereotype.Service;\n@Service\npublic class AnswersImpl implements Answers { private final ChatClient c; public AnswersImpl(ChatClient.Builder b) { c = b.build(); } public String of(String q) { return c.prompt().user(q).call().content(); } }\n',
        [`${J}WordTrie.java`]:
          'package cn.oak;\nimport org.springframework.stereotype.Component;\nimport java.nio.file.*;\n@Component\npublic class WordTrie {\n  private Node root = new Node();\n  public WordTrie() throws Exception { for (String w : Files.readAllLines(Path.of("conf/sensitive-words.txt"))) add(w); }\n  public boolean hit(String text) { return walk(text) > 0; }\n}\n',
      },
      YES,
    ],
    [
      'go polite',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.36.0\n',
        'main.go': 'package main\n\nimport "oak/web"\n\nfunc main() { web.Start() }\n',
        'web/web.go':
          'package web\n\nimport (\n\t"net/http"\n\t"oak/guard"\n\t"oak/brain"\n)\n\nfunc say(w http.ResponseWriter, r *http.Request) {\n\tq := r.FormValue("q")\n\tif !guard.Clean(q) {\n\t\tw.Write([]byte("聊点别的吧"))\n\t\treturn\n\t}\n\tw.Write([]byte(brain.Say(q)))\n}\n\nfunc Start() { http.HandleFunc("/say", say); http.ListenAndServe(":80", nil) }\n',
        'brain/brain.go':
          'package brain\n\nimport openai "github.com/sashabaranov/go-openai"\n\nfunc Say(q string) string {\n\tr, _ := openai.NewClient("k").CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n\treturn r.Choices[0].Message.Content\n}\n',
        'guard/guard.go':
          'package guard\n\nimport (\n\t"os"\n\t"strings"\n)\n\nvar words []string\n\nfunc init() { b, _ := os.ReadFile("conf/sensitive_words.txt"); words = strings.Split(string(b), "\\n") }\n\nfunc Clean(text string) bool {\n\tfor _, w := range words {\n\t\tif strings.Contains(text, w) {\n\t\t\treturn false\n\t\t}\n\t}\n\treturn true\n}\n',
      },
      YES,
    ],
    [
      'ts polite',
      {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
        'app/page.tsx':
          "'use client'\nexport default function P() { return <form onSubmit={() => fetch('/api/say', { method: 'POST' })} /> }\n",
        'app/api/say/route.ts':
          "import OpenAI from 'openai'\nimport { isClean } from '@/lib/clean'\nconst c = new OpenAI()\nexport async function POST(req: Request) {\n  const { q } = await req.json()\n  if (!isClean(q)) return Response.json({ text: '聊点别的吧' })\n  const r = await c.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] })\n  return Response.json({ text: r.choices[0].message.content })\n}\n",
        'lib/clean.ts':
          "const BLOCKED_TOPICS = ['赌博', '毒品', '色情']\nexport function isClean(text: string) { return !BLOCKED_TOPICS.some(w => text.includes(w)) }\n",
        'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./*"]}}}',
      },
      YES,
    ],
    [
      'java words of houbb in a bean',
      {
        'pom.xml': POM(),
        [`${J}Words.java`]:
          'package cn.oak;\nimport com.github.houbb.sensitive.word.bs.SensitiveWordBs;\nimport org.springframework.stereotype.Component;\n@Component public class Words { private final SensitiveWordBs bs = SensitiveWordBs.newInstance().init(); public boolean bad(String text) { return bs.contains(text); } }\n',
        [`${J}Ask.java`]:
          'package cn.oak;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Ask { private final ChatClient chat; private final Words words; public Ask(ChatClient.Builder b, Words w) { chat = b.build(); words = w; }\n  @PostMapping("/ask") public String ask(@RequestBody String p) { return words.bad(p) ? "聊点别的吧" : chat.prompt().user(p).call().content(); } }\n',
      },
      YES,
    ],
    [
      'csharp service',
      {
        'Oak.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
        'Words.cs':
          'namespace Oak;\npublic class Words {\n  private readonly string[] all = File.ReadAllLines("banned-words.txt");\n  public bool Bad(string text) => all.Any(text.Contains);\n}\n',
        'Program.cs':
          'using OpenAI.Chat;\nusing Oak;\nvar app = WebApplication.Create(args);\nvar chat = new ChatClient("gpt-4o-mini", key);\nvar words = new Words();\napp.MapPost("/ask", async (string q) => words.Bad(q) ? "聊点别的吧" : (await chat.CompleteChatAsync(q)).Value.Content[0].Text);\napp.Run();\n',
      },
      YES,
    ],
    [
      'php class',
      {
        'composer.json':
          '{"name":"oak/oak","type":"project","require":{"openai-php/client":"^0.10"},"autoload":{"psr-4":{"Oak\\\\":"src/"}}}',
        'src/Words.php':
          "<?php\nnamespace Oak;\nclass Words {\n  private array $all;\n  public function __construct() { $this->all = file(__DIR__ . '/sensitive_words.txt'); }\n  public function bad(string $text): bool { foreach ($this->all as $w) { if (str_contains($text, trim($w))) { return true; } } return false; }\n}\n",
        'ask.php':
          "<?php\nrequire 'vendor/autoload.php';\nuse Oak\\Words;\n$p = $_POST['p'];\nif ((new Words())->bad($p)) { exit('聊点别的吧'); }\n$c = OpenAI::client(getenv('K'));\n$r = $c->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $p]]]);\necho $r->choices[0]->message->content;\n",
      },
      YES,
    ],
  ])
})

describe('a filter that nobody takes up who asks a model, and what only speaks of one', () => {
  projects([
    [
      'py comments',
      py('', 'from comments import bp', {
        'comments.py':
          "from flask import Blueprint, request\nfrom words import bad\nbp = Blueprint('c', __name__)\n\n\n@bp.post('/comment')\ndef comment():\n    if bad(request.json['text']):\n        return 'no', 400\n    return 'ok'\n",
        'words.py':
          "WORDS = [w.strip() for w in open('sensitive_words.txt')]\n\n\ndef bad(text):\n    return any(w in text for w in WORDS)\n",
      }),
      NO,
    ],
    [
      'java comments',
      java('', '', {
        [`${J}Comments.java`]:
          'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Comments { private final Words words; public Comments(Words w) { words = w; } @PostMapping("/c") public String add(@RequestBody String text) { if (words.bad(text)) return "no"; return "ok"; } }\n',
        [`${J}Words.java`]:
          'package cn.oak;\nimport com.github.houbb.sensitive.word.bs.SensitiveWordBs;\nimport org.springframework.stereotype.Component;\n@Component public class Words { private final SensitiveWordBs bs = SensitiveWordBs.newInstance().init(); public boolean bad(String text) { return bs.contains(text); } }\n',
      }),
      NO,
    ],
    [
      'go comments',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.36.0\n',
        'main.go':
          'package main\n\nimport "oak/posts"\nimport "oak/talk"\n\nfunc main() { posts.Start(); talk.Start() }\n',
        'posts/posts.go':
          'package posts\n\nimport (\n\t"net/http"\n\t"oak/guard"\n)\n\nfunc Start() { http.HandleFunc("/post", func(w http.ResponseWriter, r *http.Request) {\n\tif !guard.Clean(r.FormValue("text")) {\n\t\tw.WriteHeader(400)\n\t}\n}) }\n',
        'talk/talk.go':
          'package talk\n\nimport "net/http"\nimport openai "github.com/sashabaranov/go-openai"\n\nfunc Start() { http.HandleFunc("/say", func(w http.ResponseWriter, r *http.Request) {\n\ta, _ := openai.NewClient("k").CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n\tw.Write([]byte(a.Choices[0].Message.Content))\n}) }\n',
        'guard/guard.go':
          'package guard\n\nimport (\n\t"os"\n\t"strings"\n)\n\nvar words []string\n\nfunc init() { b, _ := os.ReadFile("conf/sensitive_words.txt"); words = strings.Split(string(b), "\\n") }\n\nfunc Clean(text string) bool {\n\tfor _, w := range words {\n\t\tif strings.Contains(text, w) {\n\t\t\treturn false\n\t\t}\n\t}\n\treturn true\n}\n',
      },
      NO,
    ],
    [
      'vendor says refused',
      py(
        '    try:\n        pass\n    except Exception as e:\n        if "data_inspection_failed" in str(e):\n            return jsonify(error="输入内容包含敏感词，模型拒绝回答")\n',
      ),
      NO,
    ],
    [
      'vendor code',
      node('', '', {
        'err.js':
          "export function explain(code, chat) {\n  if (code === 'content_filter') return 'The prompt was blocked by content policy'\n  if (code === 1301) return '系统检测到输入或生成内容可能包含敏感内容'\n  return chat\n}\n",
      }),
      NO,
    ],
    [
      'finish reason',
      node(
        '  const r0 = await llm.chat.completions.create({ model: "gpt-4o-mini", messages: [] })\n  if (r0.choices[0].finish_reason === "content_filter") return res.status(400).json({ error: "内容违规，已被模型服务商拦截" })',
      ),
      NO,
    ],
    ['system prompt', py('', 'SYSTEM = "如果用户的问题包含敏感内容，请拒绝回答"\n'), NO],
    [
      'length check',
      node(
        '  if (prompt.length > 2000) return res.status(400).send("too long")\n  if (!prompt) return res.status(400).send("empty prompt")',
      ),
      NO,
    ],
    ['upload check', node('  if (!isImage(req.file)) return res.status(400).send("prohibited content type")'), NO],
    [
      'terms checkbox',
      node('  if (!agreed(prompt)) return res.status(400).send("please accept the usage policy")'),
      NO,
    ],
  ])
})
