import { describe, expect, test } from 'vitest'
import { applyFix } from '../support/apply-fix.ts'
import { casesOf, findingsOf, ownFixes } from '../support/rule-harness.ts'
import { audit, overlay, type Tree } from '../support/tree.ts'
import { TYPED } from '../support/typed.ts'

// The visible label of text, put where answers leave through an interface and where pages show them.

const RULE = 'label-explicit-undeclared'
const DECLARED = 'services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n'
const NO_EDIT = 'No change in code is offered'

function fixed(start: Tree): Tree | typeof NO_EDIT {
  const { findings, result } = findingsOf(RULE, start)
  const fix = findings.flatMap(ownFixes).find(one => one.steps.some(step => step.op === 'edit'))
  return fix ? overlay(start, applyFix(start, fix, result, TYPED)) : NO_EDIT
}

function statusOf(tree: Tree): string | undefined {
  const duties = audit(tree).services.flatMap(one => one.duties)
  return duties.find(({ id }) => id === 'explicit-label-text')?.status
}

/** One file of a service after the fix. */
function after(files: Readonly<Record<string, string>>, declaration = DECLARED): string | undefined {
  const tree = fixed(new Map([['genai-measures.yaml', declaration], ...Object.entries(files)]))
  return tree === NO_EDIT ? NO_EDIT : tree.get(Object.keys(files)[1] ?? '')
}

test.each(['flags-fastapi', 'flags-express', 'flags-spring', 'flags-gin'])(
  '%s: the duty is evidenced by the notice',
  name => {
    const start = casesOf(RULE).find(one => one.name === name)!.tree
    expect(statusOf(start)).toBe('open')
    const done = fixed(start) as Tree
    expect(findingsOf(RULE, done).findings).toEqual([])
    expect(statusOf(done)).toBe('evidenced')
    // Without a declaration the label is seen where it is written.
    const bare = new Map([...start].filter(([path]) => path !== 'genai-measures.yaml'))
    const seen = fixed(bare) as Tree
    expect(seen.has('genai-measures.yaml')).toBe(false)
    expect(findingsOf(RULE, seen).findings).toEqual([])
  },
)

const NODE = {
  'package.json': '{"name":"chat","scripts":{"start":"node s.js"},"dependencies":{"express":"5","openai":"5"}}',
}
const PYTHON = { 'requirements.txt': 'fastapi==0.115.0\nopenai==1.50.0\n' }
const GO = {
  'go.mod':
    'module example.com/chat\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
}
const SPRING = {
  'pom.xml':
    '<project><groupId>a</groupId><artifactId>chat</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.alibaba.cloud.ai</groupId><artifactId>spring-ai-alibaba-starter-dashscope</artifactId></dependency></dependencies></project>',
}
const server = (body: string) =>
  `import express from 'express'\nimport OpenAI from 'openai'\n\nconst app = express()\napp.post('/chat', async (req, res) => {\n  const r = await new OpenAI().chat.completions.create({ model: 'qwen-plus', messages: req.body })\n  ${body}\n})\napp.listen(1)\n`
const route = (body: string) =>
  `from fastapi import FastAPI\nfrom openai import OpenAI\n\napp = FastAPI()\n\n\n@app.post("/chat")\ndef chat(q: str):\n    r = OpenAI().chat.completions.create(model="qwen-plus", messages=[{"role": "user", "content": q}])\n${body}\n`

describe('Express', () => {
  test.each([
    [
      'a name that is key and value',
      'const answer = r.choices[0].message.content\n  res.json({ answer })',
      "res.json({ answer: withNotice(answer ?? '') })",
    ],
    [
      'a text alone',
      "res.send(r.choices[0].message.content ?? '')",
      "res.send(withNotice(r.choices[0].message.content ?? ''))",
    ],
    [
      'a key of another name',
      'const answer = r.choices[0]!.message.content!\n  res.json({ answer: answer, at: 1 })',
      "res.json({ answer: withNotice(answer ?? ''), at: 1 })",
    ],
  ])('%s', (_, body, wanted) => {
    expect(after({ ...NODE, 's.js': server(body) })).toContain(wanted)
  })

  test.each([
    ['is handed to another function first', 'res.json(await stored(r.choices[0].message.content))'],
    [
      'is sent in frames',
      "res.setHeader('content-type', 'text/event-stream')\n  for await (const one of await x.create({ stream: true })) res.write(one.delta)\n  res.end()",
    ],
    [
      'goes into a variable that is never handed on',
      'const answer = r.choices[0].message.content\n  history.push(answer)',
    ],
  ])('nothing is changed where the answer %s', (_, body) => {
    expect(after({ ...NODE, 's.js': server(body) })).toBe(NO_EDIT)
  })
})

describe('FastAPI', () => {
  test.each([
    [
      'on lines of its own',
      '    return {\n        "answer": r.choices[0].message.content,\n    }',
      '        "answer": with_notice(r.choices[0].message.content),',
    ],
    [
      'in a response',
      '    return PlainTextResponse(r.choices[0].message.content)',
      'PlainTextResponse(with_notice(r.choices[0].message.content))',
    ],
    [
      'streamed as it comes',
      '    async def pieces():\n        yield r.choices[0].message.content\n    return StreamingResponse(pieces())',
      'StreamingResponse(with_notice_after_async(pieces()))',
    ],
  ])('%s', (_, body, wanted) => {
    expect(after({ ...PYTHON, 'main.py': route(body) })).toContain(wanted)
  })

  test('a call whose answer is returned as it comes', () => {
    const call = (open: string, close: string) =>
      `from fastapi import FastAPI\nfrom openai import OpenAI\n\napp = FastAPI()\n\n\n@app.post("/chat")\ndef chat(q: str):\n    return ${open}OpenAI().chat.completions.create(\n        model="qwen-plus", messages=[{"role": "user", "content": q}]\n    ).choices[0].message.content${close}\n`
    expect(after({ ...PYTHON, 'main.py': call('', '') })).toBe(
      call('with_notice(', ')').replace('OpenAI\n', 'OpenAI\nfrom ai_notice import with_notice\n'),
    )
  })

  test('nothing is changed where answers are sent as events', () => {
    const body = '    return StreamingResponse(pieces(r), media_type="text/event-stream")'
    expect(after({ ...PYTHON, 'main.py': route(body) })).toBe(NO_EDIT)
  })
})

test('Gin: a name given just before, and a module in a folder of its own', () => {
  const go = (hand: string) =>
    `package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/chat", func(c *gin.Context) {\n\t\tmade, _ := client.CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "qwen-plus"})\n\t\tanswer := made.Choices[0].Message.Content\n\t\t${hand}\n\t})\n\t_ = r.Run()\n}\n`
  const done = after({ 'srv/go.mod': GO['go.mod'], 'srv/main.go': go('c.String(200, answer)') })
  expect(done).toContain('c.String(200, ainotice.With(answer))')
  expect(done).toContain('\n\n\t"example.com/chat/ainotice"\n)')
})

describe('Spring', () => {
  const controller = (body: string) =>
    `package a;\n\nimport org.springframework.ai.chat.model.ChatModel;\nimport org.springframework.web.bind.annotation.*;\n\n@RestController\nclass Chat {\n    private ChatModel chatModel;\n\n    @GetMapping("/chat")\n    Object chat(String q) {\n        ${body}\n    }\n}\n`

  test.each([
    ['a model called with a text', 'return chatModel.call(q);', 'return AiNotice.with(chatModel.call(q));'],
    [
      'a value of a map',
      'return Map.of("generation", this.chatModel.call(q));',
      'return Map.of("generation", AiNotice.with(this.chatModel.call(q)));',
    ],
    [
      'the text of a response',
      'return chatModel.call(new Prompt(q)).getResult().getOutput().getText();',
      'return AiNotice.with(chatModel.call(new Prompt(q)).getResult().getOutput().getText());',
    ],
  ])('%s', (_, body, wanted) => {
    expect(after({ ...SPRING, 'src/main/java/a/Chat.java': controller(body) })).toContain(wanted)
  })

  test('nothing is changed where an emitter sends the pieces', () => {
    const body = 'SseEmitter out = new SseEmitter();\n        send(out, q);\n        return chatModel.call(q);'
    expect(after({ ...SPRING, 'src/main/java/a/Chat.java': controller(body) })).toBe(NO_EDIT)
  })
})

describe('a page beside another that has its label', () => {
  const ask = (name: string) =>
    `import OpenAI from 'openai'\nexport async function POST(q: Request) {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: await q.json() }))\n}\nexport const name = '${name}'\n`
  const LABEL = '<small>以上内容由 AI 生成</small>'
  const next = (name: string, label: string) =>
    `'use client'\nimport { useState } from 'react'\nexport default function P() {\n  const [a, set] = useState('')\n  return <main><button onClick={async () => set(await (await fetch('/api/${name}', { method: 'POST' })).text())}>go</button><p>{a}</p>${label}</main>\n}\n`
  const files = {
    'package.json':
      '{"name":"fig","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
    'app/api/letter/route.ts': ask('letter'),
    'app/api/poem/route.ts': ask('poem'),
    'app/api/song/route.ts': ask('song'),
    'app/letter/page.tsx': next('letter', LABEL),
  }

  test.each([
    ['one', { 'app/poem/page.tsx': next('poem', '') }],
    ['two at once', { 'app/poem/page.tsx': next('poem', ''), 'app/song/page.tsx': next('song', '') }],
  ])('%s: gets it as well', (_, pages) => {
    const start = new Map(Object.entries({ ...files, ...pages }))
    const done = fixed(start) as Tree
    for (const page of Object.keys(pages))
      expect(done.get(page)).toContain('<p>{a}</p><small className="ai-label">内容由AI生成，仅供参考</small></main>')
    expect(findingsOf(RULE, done).findings).toEqual([])
  })

  test('the file that shows it can be named instead', () => {
    const start = new Map(
      Object.entries({
        ...files,
        'app/poem/page.tsx': next('poem', ''),
        'genai-measures.yaml': DECLARED.replace('chat', 'fig'),
      }),
    )
    const { findings, result } = findingsOf(RULE, start)
    const [, name] = ownFixes(findings[0]!)
    const done = overlay(
      start,
      applyFix(start, name!, result, { ...TYPED, 'labels.text.place': 'app/letter/page.tsx' }),
    )
    expect(findingsOf(RULE, done).findings).toEqual([])
  })
})
