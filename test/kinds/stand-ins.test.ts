import { describe } from 'vitest'
import { projects } from './kind.ts'

const PKG = (name: string, deps: Record<string, string>) =>
  JSON.stringify({ name, private: true, scripts: { start: 'node s.js' }, dependencies: deps })
const GO = (module: string, body: string) => ({
  'go.mod': `module ${module}\n\ngo 1.22\n`,
  'main.go': `package main\n\nimport "net/http"\n\n${body}\n\nfunc main() { http.ListenAndServe(":80", nil) }\n`,
})

describe('what stands in for a vendor offers nobody anything', () => {
  projects([
    [
      'a stand-in in Go with a list of models',
      GO(
        'mockvendor',
        'func init() {\n\thttp.HandleFunc("/v1/chat/completions", talk)\n\thttp.HandleFunc("/v1/models", list)\n}\n\nfunc talk(w http.ResponseWriter, r *http.Request) { w.Write([]byte(canned)) }\n\nfunc list(w http.ResponseWriter, r *http.Request) {\n\tmodels := []string{"gpt-4o-mini", "deepseek-chat"}\n\twrite(w, models)\n}',
      ),
      { unasked: [] },
    ],
    [
      'a stand-in in Node with a page of what it answers',
      {
        'package.json': PKG('fake-openai', { express: '4' }),
        's.js':
          "const app = require('express')()\napp.get('/', (q, r) => r.json({ endpoints: { chat: '/v1/chat/completions' } }))\napp.post('/v1/chat/completions', (q, r) => r.json({ model: q.body.model || 'gpt-4o-mini', choices: [{ message: { role: 'assistant', content: 'canned' } }] }))\napp.listen(80)\n",
      },
      { unasked: [] },
    ],
    [
      'a stand-in in Python',
      {
        'pyproject.toml': '[project]\nname = "llm-stub-server"\nversion = "1"\ndependencies = ["fastapi"]\n',
        'main.py':
          "from fastapi import FastAPI\napp = FastAPI()\nDEFAULT = {'default_model': 'gpt-3.5-turbo'}\n\n@app.post('/v1/chat/completions')\ndef talk(body: dict):\n    model = DEFAULT.get('default_model', 'gpt-3.5-turbo')\n    return {'model': model, 'choices': [{'message': {'content': 'canned'}}]}\n",
      },
      { unasked: [] },
    ],
  ])
})

describe('what only carries such a name asks all the same', () => {
  projects([
    [
      'mock interviews',
      {
        'package.json': PKG('mock-interview', { express: '4', openai: '4' }),
        's.js':
          "const OpenAI = require('openai')\nconst app = require('express')()\nconst ai = new OpenAI()\napp.post('/ask', async (q, r) => r.json(await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q.body.text }] })))\napp.listen(80)\n",
      },
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'a gateway with a mode for trying it out',
      GO(
        'oakmock',
        'func init() { http.HandleFunc("/v1/chat/completions", talk) }\n\nfunc talk(w http.ResponseWriter, r *http.Request) {\n\treq, _ := http.NewRequest("POST", "https://api.openai.com/v1/chat/completions", r.Body)\n\tres, _ := http.DefaultClient.Do(req)\n\tcopy(w, res.Body)\n}',
      ),
      { kinds: ['application'], generates: ['text'] },
    ],
    [
      'a server of the same form under a name of its own',
      GO(
        'oak',
        'func init() { http.HandleFunc("/v1/chat/completions", talk) }\n\nfunc talk(w http.ResponseWriter, r *http.Request) { w.Write(engine.Answer(r.Body)) }',
      ),
      { kinds: ['application'], generates: ['text'] },
    ],
  ])
})

const COMPOSER = (more: object) =>
  JSON.stringify({
    name: 'oak/talk',
    require: { 'hyperf/http-server': '^3.0', 'openai-php/client': '^0.10' },
    autoload: { 'psr-4': { 'Oak\\': 'src/' } },
    ...more,
  })
const TALK = {
  'src/Talk.php':
    "<?php\nnamespace Oak;\nuse OpenAI;\nclass Talk {\n  public function ask(string $prompt) { return OpenAI::client($this->key)->chat()->create(['model' => $this->model, 'messages' => [['role' => 'user', 'content' => $prompt]]]); }\n}\n",
}

describe('what a framework takes up is a package for others', () => {
  projects([
    [
      'of Laravel',
      { 'composer.json': COMPOSER({ extra: { laravel: { providers: ['Oak\\Provider'] } } }), ...TALK },
      { kinds: ['library'], unasked: [] },
    ],
    [
      'of Hyperf',
      { 'composer.json': COMPOSER({ extra: { hyperf: { config: 'Oak\\ConfigProvider' } } }), ...TALK },
      { kinds: ['library'], unasked: [] },
    ],
    [
      'an application that keeps a package from being taken up',
      {
        'composer.json': COMPOSER({ type: 'project', extra: { laravel: { 'dont-discover': [] } } }),
        ...TALK,
        'routes/web.php': "<?php\nRoute::post('/ask', fn () => (new Oak\\Talk())->ask(request('q')));\n",
      },
      { kinds: ['application'] },
    ],
    [
      'jobs that callers start',
      {
        'composer.json': COMPOSER({ type: 'library' }),
        'src/Tuning.php':
          "<?php\nnamespace Oak;\nclass Tuning {\n  public function start(array $params) { return $this->http->post('fine_tuning/jobs', ['json' => $params]); }\n}\n",
      },
      { unasked: [] },
    ],
  ])
})

describe('what only counts or pays', () => {
  projects([
    [
      'tokens that are counted',
      {
        'package.json': PKG('oak', { next: '15', '@anthropic-ai/sdk': '0.30', '@google/genai': '1' }),
        'app/page.tsx':
          "'use client'\nexport default function Page() {\n  const count = async () => {\n    const requestBody = { messages, model: selectedModel }\n    const response = await fetch('/api/count-tokens', { method: 'POST', body: JSON.stringify(requestBody) })\n    show((await response.json()).inputTokens)\n  }\n  return <button onClick={count}>Count</button>\n}\n",
        'app/api/count-tokens/route.ts':
          "import Anthropic from '@anthropic-ai/sdk'\nimport { GoogleGenAI } from '@google/genai'\nconst anthropic = new Anthropic()\nconst ai = new GoogleGenAI({ apiKey: process.env.K })\nexport async function POST(req: Request) {\n  const { messages, model } = await req.json()\n  const one = await anthropic.messages.countTokens({ messages, model })\n  const two = await ai.models.countTokens({ model, contents: messages.map(m => m.content) })\n  return Response.json({ one: one.input_tokens, two: two.totalTokens })\n}\n",
      },
      { silent: true },
    ],
    [
      'what was spent, in C++',
      {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.20)\nproject(oak)\nfind_package(Qt6 REQUIRED COMPONENTS Widgets Network)\nadd_executable(oak main.cpp)\n',
        'main.cpp':
          '#include <QApplication>\n#include <QNetworkAccessManager>\nint main(int c, char **v) {\n  QApplication app(c, v);\n  http.get(QUrl(QStringLiteral("https://api.anthropic.com/v1/organizations/cost_report")), headers(key));\n  http.get(QUrl(QStringLiteral("https://api.openai.com/v1/organization/costs")), headers(key));\n  return app.exec();\n}\n',
      },
      { silent: true },
    ],
    [
      'tokens that are counted before the answer is asked for',
      {
        'package.json': PKG('oak', { express: '4', '@anthropic-ai/sdk': '0.30' }),
        's.js':
          "const Anthropic = require('@anthropic-ai/sdk')\nconst app = require('express')()\nconst ai = new Anthropic()\napp.post('/ask', async (q, r) => {\n  const { messages } = q.body\n  if ((await ai.messages.countTokens({ messages, model: 'claude-sonnet-4-5' })).input_tokens > 9000) return r.status(413).end()\n  r.json(await ai.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 999, messages }))\n})\napp.listen(80)\n",
      },
      { generates: ['text'] },
    ],
  ])
})
