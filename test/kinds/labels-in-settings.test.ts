import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const PHP: Files = {
  'composer.json':
    '{"name":"acme/quince","type":"project","require":{"laravel/framework":"^11","openai-php/laravel":"^0.11"}}',
  'config/desk.php': "<?php\n\nreturn [\n    'title' => 'Quince',\n    'ai_notice' => '回答由 AI 生成，请核实',\n];\n",
  'app/Http/Controllers/DeskController.php':
    "<?php\nnamespace App\\Http\\Controllers;\nuse OpenAI\\Laravel\\Facades\\OpenAI;\nclass DeskController {\n  public function settings() { return response()->json(config('desk')); }\n  public function ask() {\n    $r = OpenAI::chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => request('q')]]]);\n    return response()->json(['text' => $r->choices[0]->message->content]);\n  }\n}\n",
  'routes/web.php':
    "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/ask', [\\App\\Http\\Controllers\\DeskController::class, 'ask']);\nRoute::get('/settings', [\\App\\Http\\Controllers\\DeskController::class, 'settings']);\n",
}
const view = (shown: string) =>
  `import { useState } from 'react'\nexport default function Desk({ settings }) {\n  const [a, set] = useState('')\n  return <main><h1>{settings.title}</h1><button onClick={async () => set(await (await fetch('/ask', { method: 'POST' })).text())}>go</button><p>{a}</p>${shown}</main>\n}\n`

const PY: Files = {
  'requirements.txt': 'fastapi\nopenai\n',
  'settings.py': "TITLE = 'Quince'\nAI_NOTICE = '回答由 AI 生成，请核实'\n",
}
const program = (more: string) =>
  `import settings\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n\n\n@app.post('/ask')\ndef ask(q: str):\n    r = OpenAI().chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    return {'text': r.choices[0].message.content${more}}\n\n\n@app.get('/about')\ndef about():\n    return vars(settings)\n`

const NODE: Files = {
  'package.json':
    '{"name":"quince","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","openai":"5"}}',
  'config/site.js': "export const site = { title: 'Quince', aiNotice: '回答由 AI 生成，请核实' }\n",
  'server.js':
    "import express from 'express'\nimport OpenAI from 'openai'\nimport { site } from './config/site.js'\nconst app = express()\napp.use(express.static('public'))\napp.get('/site', (req, res) => res.json(site))\napp.post('/ask', async (req, res) => res.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: req.body })))\napp.listen(3000)\n",
}
const page = (more: string) =>
  `<html><body><p id="answer"></p><p id="tip"></p><script>\nfetch('/site').then(r => r.json()).then(site => { document.title = site.title; ${more} })\nfetch('/ask', { method: 'POST' }).then(r => r.text()).then(t => { document.getElementById('answer').textContent = t })\n</script></body></html>\n`

describe('a label among the settings that a program keeps as code', () => {
  projects([
    ['a list that goes out whole', { ...PHP, 'resources/js/Desk.jsx': view('') }, { labelled: false }],
    [
      'and a view that shows it',
      { ...PHP, 'resources/js/Desk.jsx': view('<small>{settings.ai_notice}</small>') },
      { labelled: true },
    ],
    [
      'in an attribute',
      { ...PHP, 'resources/js/Desk.jsx': view('<Foot text={settings.aiNotice} />') },
      { labelled: true },
    ],
    [
      'a template that looks it up',
      { ...PHP, 'resources/views/desk.blade.php': '<p id="a"></p>\n<p>{{ config(\'desk.ai_notice\') }}</p>\n' },
      { labelled: true },
    ],
    ['a module that goes out whole', { ...PY, 'main.py': program('') }, { labelled: false }],
    [
      'an answer that takes it along',
      { ...PY, 'main.py': program(", 'notice': settings.AI_NOTICE") },
      { labelled: true },
    ],
    [
      'a remark that names it',
      { ...PY, 'main.py': program('').replace('import settings', '# AI_NOTICE is for later\nimport settings') },
      { labelled: false },
    ],
    ['an object that goes out whole', { ...NODE, 'public/index.html': page('') }, { labelled: false }],
    [
      'and a script that writes it',
      { ...NODE, 'public/index.html': page("document.getElementById('tip').textContent = site.aiNotice") },
      { labelled: true },
    ],
  ])
})
