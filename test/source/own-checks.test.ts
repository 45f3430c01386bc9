import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const SERVER = (check: string, imports = '') =>
  `from fastapi import FastAPI, HTTPException\nfrom openai import OpenAI\n${imports}app = FastAPI()\n@app.post("/ask")\ndef ask(question: str):\n    ${check}\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])\n`

function moderates(files: Readonly<Record<string, string>>): boolean {
  const tree = { 'requirements.txt': 'fastapi\nopenai\n', ...files }
  return audit(new Map(Object.entries(tree))).services.some(service => service.profile.moderation)
}

const REFUSES = 'raise HTTPException(400, "no")'
const NODE = {
  'package.json':
    '{"name":"a","private":true,"scripts":{"start":"node a.js"},"dependencies":{"express":"5","openai":"6"}}',
}
const ASK =
  "const a = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: text }] })"

describe('an own filter of words over what goes into a model', () => {
  it.each([
    [
      'a function of another module',
      {
        'main.py': SERVER(
          `if has_forbidden_words(question):\n        ${REFUSES}`,
          'from words import has_forbidden_words\n',
        ),
        'words.py':
          'LIST = open("list.txt").read().split()\ndef has_forbidden_words(t):\n    return any(w in t for w in LIST)\n',
      },
    ],
    [
      'a list asked in place',
      {
        'main.py': SERVER(
          `if any(w in question for w in BANNED_WORDS):\n        ${REFUSES}`,
          'BANNED_WORDS = ["甲", "乙"]\n',
        ),
      },
    ],
    [
      'a list in JavaScript',
      {
        ...NODE,
        'a.js': `import express from 'express'\nimport OpenAI from 'openai'\nconst badWords = ['x', 'y']\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const text = req.body.text\n  if (badWords.some(w => text.includes(w))) return res.status(400).send('blocked')\n  ${ASK}\n  res.send(a)\n})\napp.listen(3000)\n`,
      },
    ],
    [
      'a method that cleans the answer',
      {
        ...NODE,
        'a.js': `import express from 'express'\nimport OpenAI from 'openai'\nimport { filter } from './filter.js'\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const text = req.body.text\n  ${ASK}\n  res.send(filter.replaceSensitiveWords(a.choices[0].message.content))\n})\napp.listen(3000)\n`,
      },
    ],
    [
      'Go',
      {
        'go.mod': 'module example.com/a\n\nrequire github.com/sashabaranov/go-openai v1.41.2\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc ask(w http.ResponseWriter, r *http.Request) {\n\tq := r.FormValue("q")\n\tif hit := guard.FindProhibited(q); hit != "" {\n\t\thttp.Error(w, "refused", 400)\n\t\treturn\n\t}\n\topenai.NewClient("k").CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Model: "gpt-4o"})\n}\n\nfunc main() {\n\thttp.HandleFunc("/ask", ask)\n\thttp.ListenAndServe(":8080", nil)\n}\n',
      },
    ],
    [
      'Java',
      {
        'pom.xml':
          '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.alibaba</groupId><artifactId>dashscope-sdk-java</artifactId><version>2.16.0</version></dependency></dependencies></project>',
        'src/main/java/a/Ask.java':
          'package a;\nimport com.alibaba.dashscope.aigc.generation.Generation;\n@RestController\nclass Ask {\n  @PostMapping("/ask")\n  String ask(@RequestBody String prompt) {\n    if (SensitiveWordHelper.contains(prompt)) throw new IllegalArgumentException("refused");\n    return new Generation().call(prompt);\n  }\n}\n',
      },
    ],
    [
      'a vendor’s client on the question',
      {
        'main.py': SERVER(
          `if not green_ok(question):\n        ${REFUSES}`,
          'from alibabacloud_green20220302.client import Client\ndef green_ok(t):\n    return Client(None).text_moderation_plus(t).body.data.risk_level == "none"\n',
        ),
      },
    ],
  ] as [string, Record<string, string>][])('%s', (_, files) => {
    expect(moderates(files)).toBe(true)
  })

  it.each([
    [
      'masking of personal data',
      {
        'main.py': SERVER('question = mask_sensitive_data(question)', 'from privacy import mask_sensitive_data\n'),
        'privacy.py':
          'class SensitiveDataFilter:\n    """Masks phone numbers before the model sees the prompt."""\n    def mask(self, t):\n        return t.replace("1", "*")\ndef mask_sensitive_data(t):\n    return SensitiveDataFilter().mask(t)\n',
      },
    ],
    [
      'a logger’s filter',
      {
        'main.py': SERVER('log(question)', 'from logs import log\n'),
        'logs.py':
          'class SensitiveFilter(logging.Filter):\n    """Takes API keys of the llm out of log lines."""\n    def filter(self, record):\n        record.msg = record.msg.replace(KEY, "***")\n        return True\n',
      },
    ],
    [
      'a filter of HTML',
      {
        'main.py': SERVER('question = ContentFilter().clean(question)', 'from clean import ContentFilter\n'),
        'clean.py':
          'class ContentFilter:\n    """Drops navigation and advertising from a page before it becomes context of the prompt."""\n    def clean(self, html):\n        if html is None:\n            return False\n        return html.replace("<nav>", "")\n',
      },
    ],
    [
      'a filter of nodes',
      {
        ...NODE,
        'a.js': `import express from 'express'\nimport OpenAI from 'openai'\nclass NodeContentFilter { keep(node) { if (!node) return false; return node.type !== 'prompt' } }\nconst app = express()\napp.post('/ask', async (req, res) => { const text = req.body.text; ${ASK}; res.send(a) })\napp.listen(3000)\n`,
      },
    ],
    [
      'a list of blocked addresses',
      {
        'main.py': SERVER(`if request.client.host in BLOCKED_IPS:\n        ${REFUSES}`, 'BLOCKED_IPS = ["10.0.0.1"]\n'),
      },
    ],
    [
      'users that are shut out',
      { 'main.py': SERVER(`if is_banned(user.id):\n        ${REFUSES}`, 'from users import is_banned\n') },
    ],
    [
      'a stub that lets all pass',
      {
        'main.py': SERVER(
          `if not check_sensitive_words(question):\n        ${REFUSES}`,
          'from guard import check_sensitive_words\n',
        ),
        'guard.py': 'def check_sensitive_words(text):\n    # TODO: ask the service\n    return True\n',
      },
    ],
    [
      'a stub in JavaScript',
      {
        ...NODE,
        'guard.js': 'export async function moderateContent(text) {\n  return { safe: true }\n}\n',
        'a.js': `import express from 'express'\nimport OpenAI from 'openai'\nimport { moderateContent } from './guard.js'\nconst app = express()\napp.post('/ask', async (req, res) => {\n  const text = req.body.text\n  if (!(await moderateContent(text)).safe) return res.status(400).send('blocked')\n  ${ASK}\n  res.send(a)\n})\napp.listen(3000)\n`,
      },
    ],
    [
      'names of users are checked',
      {
        'main.py': SERVER('pass'),
        'sign_up.py':
          'BAD_WORDS = ["x"]\ndef sign_up(name):\n    if any(w in name for w in BAD_WORDS):\n        raise ValueError("choose another name")\n',
      },
    ],
    [
      'stop words of a search',
      { 'main.py': SERVER('words = [w for w in question.split() if w not in STOP_WORDS]', 'STOP_WORDS = ["the"]\n') },
    ],
  ] as [string, Record<string, string>][])('%s is none', (_, files) => {
    expect(moderates(files)).toBe(false)
  })
})
