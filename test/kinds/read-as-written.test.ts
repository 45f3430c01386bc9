import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const SCOPE = 'scope-undeclared'
const at = (files: Files, where: string): Standing => ({ files, at: { [SCOPE]: where } })

const FAST = { 'requirements.txt': 'fastapi\nhttpx\n' }
const TALK = (head: string) => ({
  ...FAST,
  'main.py': `import httpx\nfrom fastapi import FastAPI\napp = FastAPI()\n\ndef ask_all(client: httpx.Client, base: str, text: str):\n${head}\n    turns = [{"role": "user", "content": text}]\n    print("one")\n    print("two")\n    print("three")\n    return client.post(place, json={"model": "m", "messages": turns}).json()\n\n@app.post("/talk")\ndef talk(text: str):\n    return ask_all(httpx.Client(), "http://x", text)\n`,
})

describe('what stands below the head of a block, or behind a label, is a statement of its own', () => {
  standing({
    'in Python below a condition': at(
      TALK('    place = base\n    if not base.endswith("/v1"):\n        place = f"{base}/v1/chat/completions"'),
      'main.py: return client.post(place',
    ),
    'where more than one address is put into a list': at(
      {
        ...FAST,
        'main.py': `import httpx\nfrom fastapi import FastAPI\napp = FastAPI()\n\ndef answer_all(client: httpx.Client, base: str, text: str):\n    places = [f"{base}/chat/completions"]\n    if not base.endswith("/v1"):\n        places.append(f"{base}/v1/chat/completions")\n    which = 0\n\n    def send(body):\n        return client.post(places[which], json=body)\n\n    return send({"model": "m", "messages": [{"role": "user", "content": text}]}).json()\n\n@app.post("/talk")\ndef talk(text: str):\n    return answer_all(httpx.Client(), "http://x", text)\n`,
      },
      'main.py: return client.post(places[which]',
    ),
    'with a type beside its name as well': at(
      TALK('    if base:\n        place: str = f"{base}/v1/chat/completions"'),
      'main.py: return client.post(place',
    ),
    'in a script behind the label of a case': at(
      {
        'package.json': '{"name":"oak","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}',
        's.js':
          "import express from 'express'\nconst app = express()\nasync function answer(kind, text) {\n  let place\n  switch (kind) {\n    case Kind.OWN:\n      place = base + '/v1/chat/completions'\n      break\n    default:\n      throw new Error('no')\n  }\n  const turns = [{ role: 'user', content: text }]\n  console.log('one')\n  console.log('two')\n  const got = await fetch(place, { method: 'POST', body: JSON.stringify({ model: 'm', messages: turns }) })\n  return got.json()\n}\napp.post('/talk', async (req, res) => res.json(await answer(req.body.kind, req.body.text)))\napp.listen(80)\n",
      },
      's.js: const got = await fetch(place',
    ),
    'and what is chosen between a question mark and a colon is none': at(
      {
        'package.json': '{"name":"oak","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4"}}',
        's.js':
          "import express from 'express'\nconst app = express()\nasync function answer(own, text) {\n  const place = own ?\n    base :\n    other + '/v1/chat/completions'\n  console.log('one')\n  console.log('two')\n  console.log('three')\n  const got = await fetch(place, { method: 'POST', body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: text }] }) })\n  return got.json()\n}\napp.post('/talk', async (req, res) => res.json(await answer(req.body.own, req.body.text)))\napp.listen(80)\n",
      },
      's.js: const got = await fetch(place',
    ),
  })
})

const GRAPH = {
  'requirements.txt': 'fastapi\nlanggraph\nlangchain-openai\n',
  'graph.py': `from langchain_openai import ChatOpenAI\nfrom langgraph.graph import StateGraph\n\ndef graph_of(tools, saver):\n    brain = ChatOpenAI(model="gpt-4o")\n    if tools:\n        speaker = brain.bind_tools(tools)\n    else:\n        speaker = brain\n    finder = tools["find"]\n\n    def reply(state):\n        said = speaker.invoke(state["turns"])\n        return {"turns": [said]}\n\n    def look(state):\n        return finder.invoke(state["asked"])\n\n    steps = StateGraph(dict)\n    steps.add_node("reply", reply)\n    steps.add_node("look", look)\n    return steps.compile(checkpointer=saver)\n`,
}
const APP = (body: string) =>
  `from fastapi import FastAPI\nfrom langgraph.checkpoint.memory import MemorySaver\nfrom graph import graph_of\napp = FastAPI()\n\n${body}`

describe('a model of a kit, and what is made of it', () => {
  standing({
    'is asked by whatever name it goes by once it knows its tools': at(
      {
        ...GRAPH,
        'main.py': APP(
          '@app.get("/steps")\ndef steps():\n    return graph_of({}, MemorySaver()).get_graph().draw_mermaid()\n',
        ),
      },
      'graph.py: said = speaker.invoke(',
    ),
    'a tool is asked nothing': {
      files: {
        ...GRAPH,
        'graph.py':
          'from langchain_core.tools import tool\n\n@tool\ndef find(q: str):\n    "Finds."\n    return q\n\ndef graph_of(tools, saver):\n    finder = tools.pick("find")\n    return finder.invoke("oak")\n',
        'requirements.txt': 'fastapi\nlangchain-core\n',
        'main.py':
          'from fastapi import FastAPI\nfrom graph import graph_of\napp = FastAPI()\n\n@app.get("/steps")\ndef steps():\n    return graph_of({}, None)\n',
      },
      at: { [SCOPE]: undefined },
    },
    'a graph is asked with the state that what people said was put into': at(
      {
        ...GRAPH,
        'main.py': APP(
          'def made():\n    return graph_of({}, MemorySaver())\n\n@app.post("/answer")\ndef answer(text: str):\n    graph = made()\n    input_state = {"turns": [text]}\n    return list(graph.stream(input_state, {"thread": 1}))\n\n@app.post("/forget")\ndef forget():\n    graph = made()\n    messages = ["/forget"]\n    return graph.invoke({"messages": messages}, {"thread": 1})\n',
        ),
      },
      'main.py: return list(graph.stream(input_state',
    ),
  })
})

const EDGE = (name: string, route: string) => ({
  'package.json': '{"name":"oak","private":true,"scripts":{"start":"deno run s.ts"},"dependencies":{"hono":"4"}}',
  'src/s.ts': `import { Hono } from 'hono'\nconst app = new Hono()\nasync function ${name}(said: string) {\n  const got = await fetch('https://gate.oak.dev/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: said }] }) })\n  return (await got.json()).choices[0].message.content\n}\n${route}`,
})
const ASKS =
  "  const done = await fetch('https://gate.oak.dev/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'm', messages: await c.req.json() }) })\n"

describe('the same is asked by a function and by what answers whoever comes', () => {
  standing({
    'which stands, though it has no name': at(
      EDGE(
        'intoSpanish',
        `app.post('/talk', async c => {\n${ASKS}  const text = (await done.json()).choices[0].message.content\n  return c.json({ text, other: await intoSpanish(text) })\n})\nexport default app\n`,
      ),
      'src/s.ts: const done = await fetch(',
    ),
    'handed to a server that takes a function alone': at(
      EDGE(
        'intoSpanish',
        `serve(async function (c) {\n${ASKS}  const text = (await done.json()).choices[0].message.content\n  return new Response(await intoSpanish(text))\n})\n`,
      ),
      'src/s.ts: const done = await fetch(',
    ),
    'and does not where it gives a title': at(
      EDGE(
        'intoSpanish',
        `app.post('/generate-title', async c => {\n${ASKS}  return c.json((await done.json()).choices[0])\n})\napp.post('/talk', async c => c.json(await intoSpanish(await c.req.text())))\nexport default app\n`,
      ),
      'src/s.ts: const got = await fetch(',
    ),
    'or is there for a clock': at(
      EDGE(
        'intoSpanish',
        `setInterval(async c => {\n${ASKS}  console.log(await done.json())\n}, 1000)\napp.post('/talk', async c => c.json(await intoSpanish(await c.req.text())))\nexport default app\n`,
      ),
      'src/s.ts: const got = await fetch(',
    ),
  })
})
