import { describe } from 'vitest'
import { projects } from './kind.ts'

const OWN_GATEWAY = {
  'package.json': '{"private":true,"dependencies":{"express":"4.21.0","openai":"4.77.0"}}',
  'src/server.ts':
    "import express from 'express'\nimport OpenAI from 'openai'\nimport { sheet } from './sheet'\nconst ai = new OpenAI({ baseURL: process.env.ASK_URL, apiKey: process.env.ASK_KEY })\nconst app = express()\napp.get('/sheet', async (q, r) => r.json(await sheet(q.query.who, q.query.what)))\napp.post('/say', async (q, r) => {\n  const said = await ai.chat.completions.create({ model: process.env.ASK_MODEL, messages: [{ role: 'user', content: q.body.text }] })\n  r.send(said.choices[0].message.content)\n})\napp.listen(3000)\n",
}
const sheet = (address: string, more = '') => ({
  ...OWN_GATEWAY,
  'src/sheet.ts': `export async function sheet(who, what) {\n  const got = await fetch(${address}${more}, { headers: { Authorization: \`Bearer \${process.env.HUB}\` } })\n  return got.json()\n}\n`,
})

describe('what a host of models tells of one is read, and nothing is made there', () => {
  projects([
    [
      'the page of a model',
      sheet('`https://api.replicate.com/v1/models/${who}/${what}`'),
      { withoutProviders: ['replicate'], withProviders: ['openai-compatible'] },
    ],
    [
      'its versions, of one that is named',
      sheet("'https://api.replicate.com/v1/models/acme/lamp/versions'"),
      { withoutProviders: ['replicate'] },
    ],
    [
      'but one step further down a picture is made',
      sheet('`https://api.replicate.com/v1/models/${who}/${what}/predictions`', ", { method: 'POST' }"),
      { withProviders: ['replicate'] },
    ],
    [
      'also where that step stands by itself',
      sheet('`https://api.replicate.com/v1/models/${who}/${what}`', " + '/predictions'"),
      { withProviders: ['replicate'] },
    ],
  ])
})

const seeds = (list: string) => ({
  'composer.json': '{"type":"project","require":{"laravel/framework":"^11"}}',
  'routes/web.php': "<?php\nRoute::get('/', fn () => view('front'));\n",
  'app/Fill.php': `<?php\nclass Fill {\n  public function run() {\n${list}\n  }\n}\n`,
})

describe('a model among the topics of a site is written about', () => {
  projects([
    [
      'each of them made a page of',
      seeds("    foreach (['harvest', 'gpt-4o', 'tides'] as $topic) { Page::create(['name' => $topic]); }"),
      { silent: true },
    ],
    ['under a name of their own', seeds("    $keywords = ['harvest', 'gpt-4o', 'tides'];"), { silent: true }],
    [
      'but of a list of models to ask each counts',
      seeds(
        "    foreach (['gpt-4o', 'gpt-4o-mini'] as $model) { OpenAI::chat()->create(['model' => $model, 'messages' => []]); }",
      ),
      { models: ['gpt-4o'] },
    ],
  ])
})

const settings = (name: string) => ({
  'composer.json': '{"type":"project","require":{"laravel/framework":"^11","openai-php/client":"^0.10"}}',
  'routes/web.php': "<?php\nRoute::post('/say', [SayController::class, 'say']);\n",
  'app/Http/Controllers/SayController.php':
    "<?php\nnamespace App\\Http\\Controllers;\nuse OpenAI;\nclass SayController extends Controller {\n  public function say($r) {\n    $client = OpenAI::factory()->withBaseUri(config('ask.url'))->withApiKey(config('ask.key'))->make();\n    return $client->chat()->create(['model' => config('ask.model'), 'messages' => [['role' => 'user', 'content' => $r->q]]])->choices[0]->message->content;\n  }\n}\n",
  'resources/views/own.blade.php': `@php\n  $${name} = ['azure' => 'https://lamp.openai.azure.com/openai/deployments/lamp', 'ollama' => 'http://localhost:11434/v1', 'groq' => 'https://api.groq.com/openai/v1'];\n@endphp\n<form method="post"><input name="url" placeholder="{{ $${name}[$kind] }}"></form>\n`,
})

describe('addresses that a form of PHP shows as hints ask nobody', () => {
  projects([
    [
      'under a variable of that name',
      settings('examples'),
      { withoutProviders: ['azure-openai', 'ollama', 'groq'], withProviders: ['openai-compatible'] },
    ],
    ['under one that says nothing of the kind they count', settings('upstream'), { withProviders: ['groq'] }],
  ])
})
