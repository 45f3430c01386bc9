import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('names of vendors in tables and lists', () => {
  projects([
    [
      'price table',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        'prices.js':
          "export const PRICES = { 'claude-3-5-sonnet-20241022': 3, 'gemini-1.5-pro': 1.2, 'gpt-4o-mini': 0.1, 'deepseek-chat': 0.1, 'mistral-large-latest': 2 }\n",
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nimport { PRICES } from './prices.js'\nconst client = new OpenAI()\nconst app = express()\napp.post('/ask', async (q, r) => { const d = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: q.body }); r.json({ d, cost: PRICES[d.model] }) })\napp.listen(80)\n",
      },
      { providers: ['openai'] },
    ],
    [
      'supported list',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI()\nconst SUPPORTED_VENDORS = ['OpenAI', 'Anthropic', 'Google Gemini', 'Mistral']\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await client.chat.completions.create({ model: process.env.MODEL, messages: q.body })))\napp.listen(80)\n",
      },
      { withoutProviders: ['anthropic', 'google-gemini', 'mistral'] },
    ],
    [
      'icons',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI()\nconst ICONS = { anthropic: '/i/claude.svg', zhipu: '/i/glm.svg', openai: '/i/o.svg' }\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await client.chat.completions.create({ model: process.env.MODEL, messages: q.body })))\napp.listen(80)\n",
      },
      { withoutProviders: ['anthropic', 'zhipu'] },
    ],
    [
      'docs links',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI()\nconst HELP = { anthropic: 'https://console.anthropic.com/settings/keys', deepseek: 'https://platform.deepseek.com/api_keys' }\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await client.chat.completions.create({ model: process.env.MODEL, messages: q.body })))\napp.listen(80)\n",
      },
      { withoutProviders: ['anthropic', 'deepseek'] },
    ],
    [
      'gateway url',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: 'https://api.siliconflow.cn/v1', apiKey: process.env.K })\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await client.chat.completions.create({ model: 'deepseek-ai/DeepSeek-V3', messages: q.body })))\napp.listen(80)\n",
      },
      { withProviders: ['siliconflow'], withoutProviders: ['openai'] },
    ],
    [
      'placeholder',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5"}}',
        's.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: process.env.BASE, apiKey: process.env.K })\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await client.chat.completions.create({ model: process.env.MODEL, messages: q.body })))\napp.listen(80)\n",
        'web/index.html': '<input name="base" placeholder="https://api.openai.com/v1">',
      },
      { withoutProviders: ['openai'] },
    ],
  ])
})

describe('what makes content in an old or a roundabout way', () => {
  projects([
    [
      'gpt2 simple',
      {
        'app.py':
          "from starlette.applications import Starlette\nfrom starlette.responses import JSONResponse\nimport gpt_2_simple as gpt2\nimport uvicorn\nsess = gpt2.start_tf_sess()\ngpt2.load_gpt2(sess)\napp = Starlette()\n\n\n@app.route('/', methods=['POST'])\nasync def home(request):\n    return JSONResponse({'text': gpt2.generate(sess, return_as_list=True)[0]})\n\n\nuvicorn.run(app, host='0.0.0.0')\n",
        'requirements.txt': 'gpt-2-simple\nstarlette\nuvicorn\n',
      },
      { generates: ['text'] },
    ],
    [
      'mj php',
      {
        'composer.json': '{"name":"acme/mj","type":"project","require":{"guzzlehttp/guzzle":"^7"}}',
        'index.php':
          "<?php\nrequire 'vendor/autoload.php';\n$mj = new Mj($t);\necho json_encode($mj->imagine($_POST['prompt']));\n",
        'src/Mj.php':
          "<?php\nclass Mj {\n  const API = 'https://discord.com/api/v9';\n  const APP = '936929561302675456';\n  function imagine($prompt) { return $this->client->post(self::API . '/interactions', ['json' => ['type' => 2, 'application_id' => self::APP, 'data' => ['name' => 'imagine', 'options' => [['name' => 'prompt', 'value' => $prompt]]]]]); }\n}\n",
      },
      { generates: ['image'], providers: ['midjourney'] },
    ],
  ])
})

describe('words a model is kept from saying', () => {
  projects([
    [
      'bad words ids',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nfrom transformers import AutoModelForCausalLM, AutoTokenizer\ntok = AutoTokenizer.from_pretrained('acme/pear')\nbad_words = ['hello']\nids = [tok.encode(bad_word, add_special_tokens=False) for bad_word in bad_words]\nreply = AutoModelForCausalLM.from_pretrained('acme/pear').generate(bad_words_ids=ids)\nraise_on = 'prompt'\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\ntransformers\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
  ])
})

describe('training elsewhere and by other trainers', () => {
  projects([
    [
      'mindspore',
      {
        'requirements.txt': 'mindspore\nmindformers\n',
        'run.py':
          "from mindformers import Trainer\nt = Trainer(task='text_generation', model='llama2_7b', train_dataset='data/wiki.mindrecord')\nt.finetune(finetune_checkpoint='ck')\n",
      },
      { trains: true },
    ],
    [
      'accelerate loop',
      {
        'paint_train.py':
          "from accelerate import Accelerator\nfrom diffusers import UNet2DConditionModel\nacc = Accelerator()\nunet = UNet2DConditionModel.from_pretrained('acme/sd', subfolder='unet')\nunet, opt, loader = acc.prepare(unet, opt, loader)\nfor b in loader:\n    loss = f(unet(b.noisy, b.t, b.emb).sample, b.noise)\n    acc.backward(loss)\n    opt.step()\n",
        'requirements.txt': 'accelerate\ndiffusers\n',
      },
      { trains: true },
    ],
    [
      'vertex tune',
      {
        'a.py':
          "from vertexai.tuning import sft\nsft.train(source_model='gemini-1.5-flash-002', train_dataset='gs://fig/train.jsonl')\n",
        'requirements.txt': 'google-cloud-aiplatform\n',
      },
      { trains: true },
    ],
    [
      'qianfan tune',
      {
        'a.py':
          "import qianfan\nfrom qianfan.trainer import LLMFinetune\nLLMFinetune(train_type='ERNIE-Speed-8K', dataset=ds).run()\n",
        'requirements.txt': 'qianfan\n',
      },
      { trains: true },
    ],
    [
      'list jobs no',
      {
        'app.py':
          "from flask import Flask\nfrom openai import OpenAI\napp = Flask(__name__)\nc = OpenAI()\n\n\n@app.get('/jobs')\ndef jobs():\n    return str(c.fine_tuning.jobs.list())\n\n\n@app.post('/a')\ndef a():\n    return str(c.chat.completions.create(model='gpt-4o', messages=[]))\n\n\napp.run(host='0.0.0.0')\n",
        'requirements.txt': 'openai\nflask\n',
      },
      { trains: false },
    ],
    [
      'embed tune no',
      {
        'app.py':
          "from flask import Flask\nfrom openai import OpenAI\napp = Flask(__name__)\n\n\n@app.post('/a')\ndef a():\n    return str(OpenAI().chat.completions.create(model='gpt-4o', messages=[]))\n\n\napp.run(host='0.0.0.0')\n",
        'emb.py':
          "from sentence_transformers import SentenceTransformer, losses\nm = SentenceTransformer('BAAI/bge-m3')\nm.fit(train_objectives=[(d, losses.CosineSimilarityLoss(m))])\n",
        'requirements.txt': 'sentence-transformers\nopenai\nflask\n',
      },
      { trains: false },
    ],
  ])
})
