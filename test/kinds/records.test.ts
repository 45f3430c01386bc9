import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('a server of a model that a script starts', () => {
  projects([
    [
      'sh podman',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'run/up.sh':
          '#!/bin/sh\npodman run --rm -p 9000:9000 -v $CKPT:/m local/fig python3 -u serve.py --host 0.0.0.0 --port 9000 --model-path /m\n',
      },
      { record: [{ kind: 'generation', file: 'run/up.sh' }] },
    ],
    [
      'bat',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'start.bat': '@echo off\r\nset CKPT=D:\\fig\r\npython webui.py --listen --ckpt-path %CKPT%\r\npause\r\n',
      },
      { record: [{ kind: 'generation', file: 'start.bat' }] },
    ],
    [
      'ps1',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'start.ps1': '$env:HF_HOME = "cache"\npython api.py --server-name 0.0.0.0 --weights $env:FIG_WEIGHTS\n',
      },
      { record: [{ kind: 'generation', file: 'start.ps1' }] },
    ],
    [
      'make',
      {
        Makefile: 'up:\n\tpython demo_server.py --port 7860 --checkpoint $(CKPT)\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { record: [{ kind: 'generation', file: 'Makefile' }] },
    ],
    [
      'tgi exec',
      {
        'entry.sh': '#!/bin/sh\nexport HUGGING_FACE_HUB_TOKEN=$T\nexec text-generation-launcher --json-output "$@"\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { record: [{ kind: 'generation', file: 'entry.sh' }] },
    ],
    [
      'no train',
      {
        'go.sh':
          'python manage.py runserver 0.0.0.0:80\npython -m http.server 8000\ngunicorn app:app --bind 0.0.0.0:80\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { noRecord: [{ kind: 'generation', file: 'go.sh' }] },
    ],
  ])
})

describe('what a README shows', () => {
  projects([
    [
      'readme ms',
      {
        'README_zh.md':
          '# 榕\n\n训练数据：<https://www.modelscope.cn/datasets/acme/rong-sft-50k>\n\n权重：https://modelscope.cn/models/acme/rong-7b-chat\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      {
        record: [
          { kind: 'dataset', file: 'README_zh.md' },
          { kind: 'model', file: 'README_zh.md' },
        ],
      },
    ],
    [
      'readme mirror',
      {
        'data/README.md': '# Daten\n- Fragen: [acme/fragen](https://hf-mirror.com/datasets/acme/fragen-200k)\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { record: [{ kind: 'dataset', file: 'data/README.md' }] },
    ],
    [
      'readme cmd none',
      {
        'README.md':
          '# Pear\n\n```\n$ CUDA_VISIBLE_DEVICES=0 torchrun --nproc_per_node 8 pear/sft_train.py conf/a.yaml data/letters.jsonl\n```\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { record: [{ kind: 'training', file: 'README.md' }] },
    ],
    [
      'readme cmd bash',
      {
        'requirements.txt': 'torch\ntransformers\n',
        'train/README.md': '# 微调\n\n~~~console\nbash scripts/finetune_lora.sh data/a.json\n~~~\n',
      },
      { record: [{ kind: 'training', file: 'train/README.md' }] },
    ],
    [
      'readme cmd tool',
      {
        'README.md': '# Pear\n\n```shell\nllamafactory-cli train cfg/pear.yaml\n```\n',
        'requirements.txt': 'torch\ntransformers\n',
      },
      { record: [{ kind: 'training', file: 'README.md' }] },
    ],
  ])
})

describe('an engine that settings choose by name', () => {
  projects([
    [
      'json',
      {
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'config.json': '{\n  "tts": "edge-tts",\n  "port": 1\n}\n',
        'requirements.txt': 'aiohttp\n',
      },
      { record: [{ file: 'config.json', provider: 'edge-tts' }] },
    ],
    [
      'toml',
      {
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'requirements.txt': 'aiohttp\n',
        'settings.toml': '[voice]\nengine = "azure_tts"\n',
      },
      { record: [{ file: 'settings.toml', provider: 'azure-speech' }] },
    ],
    [
      'env',
      {
        '.env.example': 'TTS_ENGINE=gpt-sovits\n',
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'requirements.txt': 'aiohttp\n',
      },
      { record: [{ file: '.env.example', provider: 'gpt-sovits' }] },
    ],
    [
      'yaml nested',
      {
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'conf/app.yml': 'server: {port: 80}\nspeech:\n  backend: CosyVoice\n',
        'requirements.txt': 'aiohttp\n',
      },
      { record: [{ file: 'conf/app.yml', provider: 'cosyvoice' }] },
    ],
    [
      'ini',
      {
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'config.ini': '[tts]\nprovider = edgetts\n',
        'requirements.txt': 'aiohttp\n',
      },
      { record: [{ file: 'config.ini', provider: 'edge-tts' }] },
    ],
    [
      'props',
      {
        'app.py':
          "from aiohttp import web\nimport importlib\nv = importlib.import_module('engines.' + cfg['x'])\napp = web.Application()\napp.router.add_post('/say', v.say)\nweb.run_app(app, host='0.0.0.0')\n",
        'requirements.txt': 'aiohttp\n',
        'src/main/resources/application.properties': 'app.tts.type=edge-tts\n',
      },
      { record: [{ file: 'src/main/resources/application.properties', provider: 'edge-tts' }] },
    ],
  ])
})

describe('a part that nothing takes up', () => {
  projects([
    [
      'vue comment',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","openai":"5","vue":"3","msedge-tts":"1"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: q.body })))\napp.listen(3000)\n",
        'src/App.vue':
          '<template><main>{{ a }}<!-- <SpeakButton :text="a" /> --></main></template>\n<script setup>\nimport SpeakButton from "./SpeakButton.vue"\nconst a = "x"\n</script>\n',
        'src/SpeakButton.vue':
          '<template><i @click="go">♪</i></template>\n<script setup>\nimport { MsEdgeTTS } from "msedge-tts"\nconst go = () => new MsEdgeTTS().toStream("a")\n</script>\n',
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#a')\n",
      },
      { generates: ['text'], providers: ['openai'] },
    ],
    [
      'unused import',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","openai":"5","react":"19","msedge-tts":"1"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: q.body })))\napp.listen(3000)\n",
        'src/App.jsx': 'import Player from "./Player"\nexport default function App() { return <p>hi</p> }\n',
        'src/Player.jsx':
          'import { MsEdgeTTS } from "msedge-tts"\nexport default function Player() { return <b onClick={() => new MsEdgeTTS().toStream("a")} /> }\n',
        'src/main.jsx':
          'import App from "./App"\nimport { createRoot } from "react-dom/client"\ncreateRoot(document.body).render(<App />)\n',
      },
      { generates: ['text'], providers: ['openai'] },
    ],
    [
      'used',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node server.js"},"dependencies":{"express":"4","openai":"5","react":"19","msedge-tts":"1"}}',
        'server.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst app = express()\napp.post('/ask', async (q, r) => r.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o-mini', messages: q.body })))\napp.listen(3000)\n",
        'src/App.jsx': 'import Player from "./Player"\nexport default function App() { return <Player /> }\n',
        'src/Player.jsx':
          'import { MsEdgeTTS } from "msedge-tts"\nexport default function Player() { return <b onClick={() => new MsEdgeTTS().toStream("a")} /> }\n',
        'src/main.jsx':
          'import App from "./App"\nimport { createRoot } from "react-dom/client"\ncreateRoot(document.body).render(<App />)\n',
      },
      { generates: ['text', 'audio'] },
    ],
    [
      'flutter comment',
      {
        'lib/api.dart':
          'import \'package:http/http.dart\' as http;\nask() => http.post(Uri.parse(\'https://api.deepseek.com/chat/completions\'), body: \'{"model":"deepseek-chat","messages":[]}\');\n',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'api.dart';\n// import 'paint.dart';\nvoid main() => runApp(MaterialApp(home: Text(ask())));\n",
        'lib/paint.dart':
          'import \'package:http/http.dart\' as http;\npaint() => http.post(Uri.parse(\'https://api.openai.com/v1/images/generations\'), body: \'{"model":"dall-e-3","prompt":"x"}\');\n',
        'pubspec.yaml': 'name: fig\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1\n',
      },
      { generates: ['text'], withoutProviders: ['edge-tts'] },
    ],
  ])
})
