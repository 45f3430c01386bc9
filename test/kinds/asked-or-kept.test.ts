import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const scope = 'scope-undeclared'
const source = 'data-source-undeclared'

const cell = (lines: readonly string[], outputs: readonly object[] = []) => ({
  cell_type: 'code',
  execution_count: 3,
  metadata: {},
  outputs,
  source: lines.map(line => `${line}\n`),
})
const notebook = (...cells: readonly object[]) => JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5 }, null, 1)
const refused = { ename: 'JobError', evalue: '403', output_type: 'error', traceback: ['no'] }
const stopped = { ename: 'KeyboardInterrupt', evalue: '', output_type: 'error', traceback: [] }
const printed = { name: 'stdout', output_type: 'stream', text: ['step 100 loss 0.4'] }
const START = ['import replicate', 'job = replicate.trainings.create(version=v, input={"steps": 100})']
const APP = {
  'requirements.txt': 'fastapi\nuvicorn\nopenai\nreplicate\n',
  'main.py':
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/tell")\ndef tell(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n',
}

describe('what a notebook keeps as failed was not done', () => {
  projects([
    ['a job that was refused', { ...APP, 'tries/job.ipynb': notebook(cell(START, [refused])) }, { trains: false }],
    ['a job that went through', { ...APP, 'tries/job.ipynb': notebook(cell(START)) }, { trains: true }],
    ['one that somebody stopped', { ...APP, 'tries/job.ipynb': notebook(cell(START, [stopped])) }, { trains: true }],
    [
      'one that had begun before it failed',
      { ...APP, 'tries/job.ipynb': notebook(cell(START, [printed, refused])) },
      { trains: true },
    ],
    [
      'another cell that failed',
      { ...APP, 'tries/job.ipynb': notebook(cell(['1 / 0'], [refused]), cell(START)) },
      { trains: true },
    ],
    ['the only one that trains', { 'job.ipynb': notebook(cell(START, [refused])) }, { trains: true }],
  ])
})

describe('what prepared the data stands for no answer', () => {
  const TRANSLATES =
    'import json\nimport openai\nrows = json.load(open("rows.json"))\nfor row in rows:\n    done = openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=[{"role": "user", "content": row["text"]}])\n'
  const OWN = {
    'requirements.txt': 'gradio\ntorch\ntransformers\nopenai\n',
    'model/__init__.py': 'from .chat import chat\n',
    'model/chat.py':
      'import torch\ndef chat(path, model, tokenizer, query, history=[]):\n    return model(tokenizer(query)), history, None\n',
    'page.py':
      'import gradio as gr\nfrom transformers import AutoTokenizer\nfrom model import chat\ndef say(words, history):\n    answer, history, _ = chat(None, model, tokenizer, words, history=history, max_length=512)\n    return answer\ngr.ChatInterface(say).launch(server_name="0.0.0.0")\n',
  }
  standing({
    'beside a page that asks the own model': {
      files: { ...OWN, 'data/translate_rows.py': TRANSLATES },
      at: { [scope]: 'page.py: answer, history, _ = chat(None, model, tokenizer' },
      neverSays: { [scope]: /openai/i },
    },
    'a product of the same folder name is asked itself': {
      files: {
        'requirements.txt': 'openai\nfastapi\nuvicorn\n',
        'app.py':
          'from fastapi import FastAPI\nfrom data.translate import translate\napp = FastAPI()\n@app.post("/translate")\ndef go(q: str):\n    return translate(q)\n',
        'data/translate.py':
          'from openai import OpenAI\ndef translate(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content\n',
      },
      at: { [scope]: 'data/translate.py: return OpenAI().chat.completions.create(' },
      says: { [scope]: /OpenAI/ },
    },
  })
})

describe('data are named where they are registered, not where a training left its adapter', () => {
  const ADAPTER = JSON.stringify({
    base_model_name_or_path: 'THUDM/chatglm3-6b',
    peft_type: 'LORA',
    task_type: 'CAUSAL_LM',
  })
  const registry = (own: object) =>
    JSON.stringify(
      { ...own, identity: { file_name: 'identity.json' }, alpaca_zh_demo: { file_name: 'alpaca_zh_demo.json' } },
      null,
      1,
    )
  standing({
    'own rows beside those that the tool brought': {
      files: {
        'saves/lora/adapter_config.json': ADAPTER,
        'data/dataset_info.json': registry({ campus: { file_name: 'campus_qa.json' } }),
      },
      at: { [source]: 'data/dataset_info.json: "file_name": "campus_qa.json"' },
      neverSays: { [source]: /names no data set|identity|alpaca/ },
    },
    'nothing of one’s own': {
      files: { 'saves/lora/adapter_config.json': ADAPTER, 'data/dataset_info.json': registry({}) },
      at: { [source]: 'saves/lora/adapter_config.json: {' },
    },
  })
})

describe('data that a script keeps under a name', () => {
  const TRAIN = {
    'requirements.txt': 'torch\nSwissArmyTransformer\n',
    'finetune_lamp.py':
      'from sat import get_args\nfrom sat.training.deepspeed_training import training_main\nargs = get_args()\ntraining_main(args, model_cls=Lamp, forward_step_function=step)\n',
  }
  const script = (line: string) =>
    `#!/bin/bash\n${line}\noptions=" --train-iters 300 --train-data \${train_data} --lr 0.0001"\nrun="deepspeed --hostfile hosts finetune_lamp.py \${options}"\neval \${run}\n`
  standing({
    'a file': {
      files: { ...TRAIN, 'finetune_lamp.sh': script('train_data="./data/lamps-zh.json"') },
      at: { [source]: 'finetune_lamp.sh: train_data="./data/lamps-zh.json"' },
      neverSays: { [source]: /names no data set/ },
    },
    'whatever the caller names': {
      files: { ...TRAIN, 'finetune_lamp.sh': script('train_data="$1"') },
      at: { [source]: 'finetune_lamp.py: training_main(args' },
    },
  })
})

describe('a talk over a socket, beside an address for files', () => {
  const view = (models: string) =>
    `<template><el-upload :action="uploadUrl()"></el-upload><input v-model="words"></template>\n<script>\nexport default {\n  data: () => ({ words: '', models: [${models}] }),\n  methods: {\n    uploadUrl() { return \`\${base}/ai/chat/upload/\` },\n    open() { this.socket = new WebSocket(\`\${base}/ws/chat/\${this.user}/\`) },\n    say() { this.socket.send(JSON.stringify({ question: this.words, model: this.model })) },\n  },\n}\n</script>\n`
  const rest = {
    'package.json': '{"name":"talk","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"^3.4.0"}}',
    'src/main.js': "import { createApp } from 'vue'\nimport Chat from './Chat.vue'\ncreateApp(Chat).mount('#app')\n",
  }
  standing({
    'the words that are sent': {
      files: { ...rest, 'src/Chat.vue': view("'gpt-4o', 'claude-3-opus'") },
      at: { [scope]: 'src/Chat.vue: say() { this.socket.send(' },
    },
    'people among themselves': {
      files: { ...rest, 'src/Chat.vue': view("'all', 'friends'") },
      at: { [scope]: undefined },
    },
  })
})

describe('a chain that a function is handed', () => {
  const files = {
    'requirements.txt': 'streamlit\nlangchain\nlangchain-openai\n',
    'app.py':
      'import streamlit as st\nfrom talk import build, answer\nfrom titles import title_of\nst.write(answer(build(st.session_state.model), st.chat_input(), []))\nst.sidebar.write(title_of(st.session_state.first))\n',
    'talk.py':
      'from langchain_core.prompts import ChatPromptTemplate\ndef build(model):\n    return ChatPromptTemplate.from_messages([("human", "{input}")]) | model\ndef answer(chain, words, past):\n    for piece in chain.stream({"input": words, "past": past}):\n        yield piece\n',
    'titles.py':
      'from langchain_openai import ChatOpenAI\ndef title_of(words):\n    llm = ChatOpenAI(model="gpt-4o-mini")\n    return llm.invoke("a title for " + words).content\n',
  }
  standing({
    'before the title of the talk': { files, at: { [scope]: 'talk.py: for piece in chain.stream({' } },
    'chains of other things are none': {
      files: {
        'requirements.txt': 'flask\n',
        'app.py':
          'from flask import Flask\nfrom steps import chain\napp = Flask(__name__)\n@app.get("/run")\ndef run():\n    return chain.invoke({"input": 1})\n',
        'steps.py': 'from pipes import chain_of\nchain = chain_of(int, str)\n',
      },
      at: { [scope]: undefined },
    },
  })
})

describe('data that settings of a training name', () => {
  const TRAIN = {
    'requirements.txt': 'torch\ntransformers\ntrl\npeft\n',
    'train.py':
      'import sys, yaml\nfrom trl import SFTTrainer\nfrom transformers import AutoModelForCausalLM\ncfg = yaml.safe_load(open(sys.argv[1]))\ntrainer = SFTTrainer(model=AutoModelForCausalLM.from_pretrained(cfg["model_name"]), train_dataset=rows(cfg))\ntrainer.train()\n',
  }
  standing({
    'in YAML': {
      files: {
        ...TRAIN,
        'configs/small.yaml':
          'run_name: small\nmodel_name: lamp/one\ndataset_id: lamp/talks-250x\nmax_steps: 500\nlearning_rate: 0.0002\nlora_r: 16\n',
      },
      at: { [source]: 'configs/small.yaml: dataset_id: lamp/talks-250x' },
      neverSays: { [source]: /names no data set/ },
    },
    'in JSON': {
      files: {
        ...TRAIN,
        'configs/face.json':
          '{\n "lora_training_urls": "https://lamps.example/faces.zip",\n "train_batch_size": 4,\n "max_train_steps": 300,\n "checkpointing_steps": 200\n}\n',
      },
      at: { [source]: 'configs/face.json: "lora_training_urls": "https://lamps.example/faces.zip"' },
    },
    'of something else': {
      files: { ...TRAIN, 'configs/view.yaml': 'dataset_id: lamp/talks-250x\ntitle: A view\n' },
      at: { [source]: 'train.py: trainer = SFTTrainer(' },
    },
  })
})
