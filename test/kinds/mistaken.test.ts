import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

type Files = Readonly<Record<string, string>>

describe('a list of prompts is kept, and no picture ordered', () => {
  projects([
    [
      'in a page of React that saves one',
      {
        'package.json': '{"name":"shelf","private":true,"dependencies":{"react":"18","vite":"5"}}',
        'index.html':
          '<html><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
        'src/main.tsx':
          "import { createRoot } from 'react-dom/client'\nimport { useState } from 'react'\nfunction Shelf() {\n  const [promptId, setPromptId] = useState('')\n  const keep = async () => {\n    const kept = await fetch('/api/prompt', { method: 'POST', body: '{}' })\n    setPromptId((await kept.json()).id)\n  }\n  return <button onClick={keep}>{promptId}</button>\n}\ncreateRoot(document.body).render(<Shelf />)\n",
      },
      { silent: true, unasked: [] },
    ],
    [
      'in a service of Express that hands one out with its versions',
      {
        'package.json': '{"name":"shelf","private":true,"dependencies":{"express":"4","axios":"1"}}',
        'server.js':
          "const express = require('express')\nconst axios = require('axios')\nconst app = express()\napp.get('/prompts/:promptId', async (req, res) => {\n  const kept = await axios.get(process.env.STORE + '/prompt', { params: { id: req.params.promptId } })\n  const versions = await axios.get(process.env.STORE + `/prompts/history/${req.params.promptId}`)\n  res.json({ ...kept.data, versions: versions.data })\n})\napp.listen(80)\n",
      },
      { silent: true, unasked: [] },
    ],
    [
      'in a service of Flask',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          "import requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/save', methods=['POST'])\ndef save():\n    kept = requests.post('http://store.internal/v2/prompt', json={'text': request.json['text']})\n    prompt_id = kept.json()['id']\n    return {'prompt_id': prompt_id}\n",
      },
      { silent: true, unasked: [] },
    ],
    [
      'unlike a graph that is queued, and asked for by its number',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          "import requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.route('/draw', methods=['POST'])\ndef draw():\n    queued = requests.post(f'{BASE}/prompt', json={'prompt': request.json['nodes'], 'client_id': ME})\n    return requests.get(f\"{BASE}/history/{queued.json()['prompt_id']}\").json()\n",
      },
      { generates: ['image'] },
    ],
    [
      'unlike one that is sent to the port of the program that draws',
      {
        'package.json': '{"name":"loom","private":true,"dependencies":{"express":"4"}}',
        'server.js':
          "const express = require('express')\nconst app = express()\napp.post('/draw', async (req, res) => {\n  const queued = await fetch('http://10.0.0.4:8188/prompt', { method: 'POST', body: JSON.stringify({ prompt: req.body }) })\n  res.json(await queued.json())\n})\napp.listen(80)\n",
      },
      { generates: ['image'] },
    ],
  ])
})

const TALK =
  "const express = require('express')\nconst OpenAI = require('openai')\nconst app = express()\nconst client = new OpenAI()\napp.post('/talk', async (req, res) => {\n  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.q }] })\n  res.json({ text: answer.choices[0].message.content })\n})\n"
const inExpress = (routes: string): Files => ({
  'package.json': '{"name":"talk","private":true,"dependencies":{"express":"4","openai":"4"}}',
  'server.js': `${TALK}${routes}app.listen(80)\n`,
})
const inFlask = (routes: string): Files => ({
  'requirements.txt': 'flask\nopenai\n',
  'app.py': `from flask import Flask, request, redirect\nfrom openai import OpenAI\napp = Flask(__name__)\n@app.route("/talk", methods=["POST"])\ndef talk():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=request.json).choices[0].message.content\n${routes}`,
})

describe('where people come back to from a log-in is no bot', () => {
  projects([
    [
      'by GET in Express',
      inExpress(
        "app.get('/api/discord/callback', (req, res) => res.redirect('/'))\napp.get('/feishu/callback', (req, res) => res.redirect('/'))\n",
      ),
      { ways: ['http-api'] },
    ],
    [
      'by a route of Flask that takes a code',
      inFlask(
        '@app.route("/dingtalk/callback")\ndef back():\n    known(request.args.get("code"))\n    return redirect("/")\n',
      ),
      { ways: ['http-api'] },
    ],
    [
      'but messages that are posted there are',
      inExpress("app.post('/feishu/callback', async (req, res) => res.json(await reply(req.body.event.message)))\n"),
      { exposure: ['bot'] },
    ],
    [
      'and those that a route of Flask is posted',
      inFlask(
        '@app.route("/wecom/callback", methods=["GET", "POST"])\ndef come():\n    return seal(reply(unseal(request.data)))\n',
      ),
      { exposure: ['bot'] },
    ],
  ])
})

const SPRING =
  '<project><artifactId>talk</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.theokanning.openai-gpt3-java</groupId><artifactId>service</artifactId><version>0.18.2</version></dependency></dependencies></project>'
const controller = (rest: string, mark = '@Controller'): string =>
  `package x;\nimport com.theokanning.openai.completion.chat.*;\nimport com.theokanning.openai.service.OpenAiService;\n${mark}\npublic class TalkController {\n  private final OpenAiService service = new OpenAiService("key");\n  @PostMapping("/talk")\n  public ResponseEntity<String> talk(@RequestBody String q) {\n    return ResponseEntity.ok(service.createChatCompletion(of(model(), q)).getChoices().get(0).getMessage().getContent());\n  }\n${rest}}\n`
const inSpring = (rest: string, more: Files = {}, mark?: string): Files => ({
  'pom.xml': SPRING,
  'src/main/java/x/TalkController.java': controller(rest, mark),
  ...more,
})
const UI = { exposure: ['web-ui'] }
const API = { ways: ['http-api'] }

describe('a word that a controller of Spring gives back is no view', () => {
  projects([
    ['where a helper gives it', inSpring('  private String model() {\n    return "gpt";\n  }\n'), API],
    [
      'where a method gives it in an answer of its own',
      inSpring(
        '  @GetMapping("/kind")\n  public ResponseEntity<String> kind() {\n    String kind = pick(() -> { return "gpt"; });\n    return ResponseEntity.ok(kind);\n  }\n',
      ),
      API,
    ],
    [
      'where it is the page of what went wrong',
      inSpring(
        '  @ExceptionHandler(Exception.class)\n  public ModelAndView failed() {\n    return new ModelAndView("oops");\n  }\n  @GetMapping("/error")\n  public String error() {\n    return "error/404";\n  }\n',
      ),
      API,
    ],
    [
      'but a method with a mapping hands one out, behind a helper that does not',
      inSpring(
        '  private String model() {\n    return "gpt";\n  }\n  @RequestMapping(value = "/", method = { RequestMethod.GET })\n  public String index(Model model) throws IOException {\n    if (model.containsAttribute("q")) {\n      return "pages/talk";\n    }\n    return start(model);\n  }\n',
      ),
      UI,
    ],
    [
      'and in Kotlin, in a line',
      {
        'pom.xml': SPRING,
        'src/main/java/x/TalkController.java': controller('', '@RestController'),
        'src/main/kotlin/x/PageController.kt':
          'package x\n@Controller\nclass PageController {\n  @GetMapping("/")\n  fun index(): String = "talk"\n}\n',
      },
      UI,
    ],
  ])
})

const REST = '@RestController'

describe('a page that every program has lets nobody in', () => {
  projects([
    [
      'of Swagger',
      inSpring(
        '',
        {
          'src/main/resources/static/swagger-ui/index.html':
            '<html><body><div id="swagger-ui"></div><script src="swagger-ui-bundle.js"></script></body></html>',
        },
        REST,
      ),
      API,
    ],
    [
      'of what went wrong',
      inSpring('', { 'src/main/resources/static/404.html': '<html><body><script>back()</script></body></html>' }, REST),
      API,
    ],
    [
      'but one of its own does',
      inSpring('', { 'src/main/resources/static/talk.html': '<html><body><form></form></body></html>' }, REST),
      UI,
    ],
  ])
})

const inNext = (page: string): Files => ({
  'package.json': '{"name":"picture","private":true,"dependencies":{"next":"14","react":"18","openai":"4"}}',
  'app/api/picture/route.ts':
    "import OpenAI from 'openai'\nexport async function GET() {\n  const image = await new OpenAI().images.generate({ model: 'dall-e-3', prompt: 'The season' })\n  return Response.redirect(image.data[0].url!)\n}\n",
  'app/page.tsx': `export default ${page}\n`,
})
const shown = (body: string): Files => inNext(`function Page() {\n  return <main><h1>Today</h1>${body}</main>\n}`)

describe('a page that shows what is made is not blank', () => {
  projects([
    ['in a picture', shown('<img src="/api/picture" alt="" />'), UI],
    ['in a picture of several sizes', shown('<picture><source srcSet="/api/picture" /></picture>'), UI],
    ['in what it embeds', shown('<embed src="/api/picture" />'), UI],
    ['by a script', shown('<script src="/show.js" />'), UI],
    [
      'in words that it worked out',
      inNext(
        'async function Page({ params }: { params: Promise<{ day: string }> }) {\n  const { day } = await params\n  return <main><p>Picture of {day}</p></main>\n}',
      ),
      UI,
    ],
    ['unlike one with a word and the year', shown('<p>{"API"} &copy; {new Date().getFullYear()}</p>{/* soon */}'), API],
  ] satisfies readonly Project[])
})
