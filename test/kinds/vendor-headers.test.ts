import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Headers that only one vendor's requests for content carry: the statement that sends them is the place, whatever its address. */
const SCOPE = 'scope-undeclared'
const PAGE = (script: string, more: Record<string, string> = {}) => ({
  'package.json': '{"name":"oak","private":true,"dependencies":{"vue":"^3"},"devDependencies":{"vite":"^5"}}',
  'index.html':
    '<!doctype html><html><body><div id="app"></div><script type="module" src="/src/main.ts"></script></body></html>',
  'src/main.ts': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
  'src/App.vue':
    "<script setup lang=\"ts\">\nimport { ref } from 'vue'\nimport { ask } from './api/ask'\nconst said = ref('')\nconst send = async (q: string) => (said.value = await ask(q))\n</script>\n<template><button @click=\"send('hi')\">{{ said }}</button></template>\n",
  'src/api/ask.ts': script,
  ...more,
})
const SERVER = (body: string) => ({
  'requirements.txt': 'flask\nrequests\n',
  'app.py': `import os\nimport requests\nfrom flask import Flask, request, jsonify\napp = Flask(__name__)\n\n${body}\n\nif __name__ == "__main__":\n    app.run()\n`,
})
const GO = (body: string) => ({
  'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
  'main.go': `package main\n\nimport (\n\t"net/http"\n\t"strings"\n\t"github.com/gin-gonic/gin"\n)\n\n${body}\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) { c.String(200, reply(c.PostForm("q"))) })\n\tr.Run(":80")\n}\n`,
})
const FORM = '@app.post("/ask")\ndef ask():\n    q = request.json["q"]\n'

describe('a header that only requests for content carry', () => {
  standing({
    'in the options of a function of one’s own that fetches': {
      files: PAGE(
        "import { fetchLines } from './request'\nexport const ask = async (q: string) => {\n  const { url, key } = settings()\n  const reader = await fetchLines(url, {\n    method: 'POST',\n    body: JSON.stringify({ input: { prompt: q } }),\n    headers: { 'X-DashScope-SSE': 'enable', Authorization: `Bearer ${key}` },\n  })\n  return reader.read()\n}\n",
        {
          'src/api/request.ts':
            'export const fetchLines = async (url: string, init: RequestInit) => (await fetch(url, init)).body!.getReader()\n',
        },
      ),
      at: { [SCOPE]: 'src/api/ask.ts: const reader = await fetchLines(url, {' },
    },
    'given to a variable first': {
      files: SERVER(
        `${FORM}    headers = {"X-DashScope-SSE": "enable", "Authorization": "Bearer " + os.environ["KEY"]}\n    body = {"input": {"prompt": q}}\n    answer = requests.post(os.environ["APP_URL"], headers=headers, json=body)\n    return jsonify(answer.text)\n`,
      ),
      at: { [SCOPE]: 'app.py: answer = requests.post(os.environ["APP_URL"], headers=headers, json=body)' },
    },
    'set on a request that goes by the client': {
      files: GO(
        'func reply(q string) string {\n\treq, _ := http.NewRequest("POST", base(), strings.NewReader(q))\n\treq.Header.Set("X-DashScope-SSE", "enable")\n\tresp, _ := http.DefaultClient.Do(req)\n\treturn read(resp)\n}\n',
      ),
      at: { [SCOPE]: 'main.go: resp, _ := http.DefaultClient.Do(req)' },
    },
    'in the method that is called, though a function that nothing calls asks the same': {
      files: PAGE(
        "import { fetchLines } from './request'\nexport const askOnce = async (q: string) => {\n  return await fetchLines(settings().url, {\n    method: 'POST',\n    headers: { 'X-DashScope-SSE': 'enable' },\n    body: q,\n  })\n}\nclass Loader {\n  send = async (q: string) => {\n    const lines = await fetchLines(settings().url, {\n      method: 'POST',\n      headers: { 'X-DashScope-SSE': 'enable' },\n      body: q,\n    })\n    return lines.read()\n  }\n}\nexport const ask = (q: string) => new Loader().send(q)\n",
        {
          'src/api/request.ts':
            'export const fetchLines = async (url: string, init: RequestInit) => (await fetch(url, init)).body!.getReader()\n',
        },
      ),
      at: { [SCOPE]: 'src/api/ask.ts: const lines = await fetchLines(settings().url, {' },
    },
    'with a body of messages': {
      files: PAGE(
        "export const ask = async (q: string) => {\n  const answer = await fetch(settings().url, {\n    method: 'POST',\n    headers: { 'x-api-key': settings().key, 'anthropic-version': '2023-06-01' },\n    body: JSON.stringify({ max_tokens: 900, messages: [{ role: 'user', content: q }] }),\n  })\n  return (await answer.json()).content[0].text\n}\n",
      ),
      at: { [SCOPE]: 'src/api/ask.ts: const answer = await fetch(settings().url, {' },
    },
  })
  projects([
    [
      'a task for a picture, by what it is told beside',
      SERVER(
        `${FORM}    answer = requests.post(BASE + os.environ["PATH_OF"], headers={"X-DashScope-Async": "enable"}, json={"model": "wanx2.1-t2i-turbo", "input": {"prompt": q}})\n    return jsonify(answer.json())\n`,
      ),
      { generates: ['image'], withProviders: ['dashscope'] },
    ],
    [
      'a voice that is sent a text',
      SERVER(
        `${FORM}    answer = requests.post(os.environ["VOICE_URL"], headers={"xi-api-key": os.environ["KEY"]}, json={"text": q, "voice_settings": {"stability": 0.5}})\n    return answer.content\n`,
      ),
      { generates: ['audio'], providers: ['elevenlabs'] },
    ],
    [
      'speech by what resource is asked for',
      SERVER(
        `${FORM}    headers = {"X-Api-App-Id": "1", "X-Api-Resource-Id": "seed-tts-2.0"}\n    answer = requests.post(os.environ["VOICE_URL"], headers=headers, json={"req_params": {"text": q, "speaker": "a"}})\n    return answer.content\n`,
      ),
      { generates: ['audio'], providers: ['volcengine-speech'] },
    ],
    [
      'one call is not seen twice, and is told whom it asks',
      PAGE(
        "export const ask = async (q: string) => {\n  const answer = await fetch(`${base}/v1/chat/completions`, {\n    method: 'POST',\n    headers: { 'X-DashScope-SSE': 'enable' },\n    body: JSON.stringify({ model: 'qwen-max', messages: [{ role: 'user', content: q }] }),\n  })\n  return answer.text()\n}\n",
      ),
      { generates: ['text'], providers: ['dashscope'] },
    ],
  ])
})

describe('headers beside which nothing is made', () => {
  const none = (name: string, files: Record<string, string>, file: string) =>
    [name, files, { noRecord: [{ kind: 'generation', file }] }] as const
  projects([
    none(
      'models that are listed',
      SERVER(
        `${FORM}    answer = requests.get(os.environ["LIST_URL"], headers={"x-api-key": q, "anthropic-version": "2023-06-01"})\n    return jsonify(answer.json())\n`,
      ),
      'app.py',
    ),
    none(
      'tokens that are counted',
      SERVER(
        `${FORM}    answer = requests.post(os.environ["BASE"] + "/count_tokens", headers={"anthropic-version": "2023-06-01"}, json={"max_tokens": 9, "messages": [{"role": "user", "content": q}]})\n    return jsonify(answer.json()["input_tokens"])\n`,
      ),
      'app.py',
    ),
    none(
      'voices that are listed',
      SERVER(
        `${FORM}    answer = requests.get(os.environ["LIST_URL"], headers={"xi-api-key": q})\n    return jsonify(answer.json()["voices"])\n`,
      ),
      'app.py',
    ),
    none(
      'a recording that is read as a task',
      SERVER(
        `${FORM}    answer = requests.post(os.environ["BASE"], headers={"X-DashScope-Async": "enable"}, json={"model": "paraformer-v2", "input": {"file_urls": [q]}})\n    return jsonify(answer.json())\n`,
      ),
      'app.py',
    ),
    none(
      'speech that is heard',
      SERVER(
        `${FORM}    headers = {"X-Api-Resource-Id": "volc.bigasr.auc"}\n    answer = requests.post(os.environ["BASE"], headers=headers, json={"audio": {"url": q}, "text": ""})\n    return jsonify(answer.json())\n`,
      ),
      'app.py',
    ),
    none(
      'headers that others may send',
      SERVER(
        `ALLOWED = ["X-DashScope-SSE", "anthropic-version", "xi-api-key"]\n\n${FORM}    if request.headers["X-DashScope-SSE"] == "enable" or request.headers.get("X-DashScope-SSE"):\n        requests.post(os.environ["BASE"], json={"names": ALLOWED, "seen": q})\n    return jsonify({})\n`,
      ),
      'app.py',
    ),
    none(
      'a header that is kept and not sent',
      SERVER(
        `HEADERS = {"X-DashScope-SSE": "enable"}\n\n${FORM}    return jsonify({"names": list(HEADERS), "q": q})\n`,
      ),
      'app.py',
    ),
  ])
})
