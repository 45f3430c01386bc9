import { describe } from 'vitest'
import { projects } from './kind.ts'

const PAGE = '<!doctype html><script src="talk.js"></script>'
const TALK =
  "document.querySelector('#go').onclick = async () => { const r = await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: q.value }] }) }); out.textContent = await r.text() }\n"

describe('a list of what may be picked', () => {
  projects([
    [
      'names nobody who is asked, as data of a client',
      {
        'index.html': PAGE,
        'talk.js': TALK,
        'data/llm-models.json':
          '{"list":[{"model_name":"gemini-pro","name":"Relay/gemini-pro"},{"model_name":"SparkDesk","name":"Relay/SparkDesk"},{"model_name":"gpt-4o","name":"gpt-4o"}]}',
      },
      { providers: ['deepseek'] },
    ],
    [
      'names nobody who is asked, as a picker in code',
      {
        'index.html': PAGE,
        'talk.js': TALK,
        'picker.js':
          "export const modelOptions = [{ model: 'gpt-4o' }, { model: 'claude-3-5-sonnet-20241022' }, { model: 'gemini-1.5-pro' }, { model: 'moonshot-v1-8k' }]\nfor (const one of modelOptions) document.body.append(one.model)\n",
      },
      { providers: ['deepseek'] },
    ],
    [
      'is whom a product asks, as its own settings',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'settings.py':
          'PLATFORMS = [{"platform_name": "relay", "llm_models": ["qwen-plus", "glm-4", "SparkDesk", "ERNIE-Bot"]}]\n',
        'main.py':
          'import settings\nfrom fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nllm = OpenAI(base_url=settings.BASE, api_key="x")\n@app.post("/say")\ndef say(q: str):\n    return llm.chat.completions.create(model=settings.NAME, messages=[{"role": "user", "content": q}])\n',
      },
      { withProviders: ['dashscope', 'zhipu'] },
    ],
    [
      'is nobody where words are only counted',
      {
        'index.html': PAGE,
        'talk.js': TALK,
        'count.js':
          "import { encodingForModel } from 'js-tiktoken'\nexport const size = text => encodingForModel('gpt-4').encode(text).length\nconsole.log(size('a'))\n",
      },
      { providers: ['deepseek'] },
    ],
  ])
})

describe('a client of OpenAI that is sent to somebody else', () => {
  projects([
    [
      'names whom its settings name, in Java',
      {
        'pom.xml':
          '<project><groupId>com.acme</groupId><artifactId>teahouse</artifactId><dependencies><dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j-open-ai</artifactId><version>1.0</version></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/resources/application.yml':
          'teahouse:\n  llm:\n    base-url: https://api.moonshot.cn/v1\n    api-key: ${KEY}\n',
        'src/main/java/com/acme/Models.java':
          'package com.acme;\nimport dev.langchain4j.model.openai.OpenAiChatModel;\nimport org.springframework.stereotype.Component;\n@Component class Models {\n  OpenAiChatModel make(Props p) { return OpenAiChatModel.builder().baseUrl(p.getBaseUrl()).apiKey(p.getApiKey()).modelName(p.getName()).build(); }\n}\n',
        'src/main/java/com/acme/Talk.java':
          'package com.acme;\nimport org.springframework.web.bind.annotation.*;\n@RestController class Talk {\n  private final Models models;\n  Talk(Models m) { models = m; }\n  @PostMapping("/talk") String talk(@RequestBody String q) { return models.make(null).chat(q); }\n}\n',
      },
      { withProviders: ['moonshot'], withoutProviders: ['openai'] },
    ],
    [
      'is OpenAI where its key is asked for too',
      {
        'package.json': '{"name":"tide","private":true,"dependencies":{"express":"4","openai":"4"}}',
        's.js':
          "const OpenAI = require('openai')\nconst app = require('express')()\nconst llm = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })\nconst other = new OpenAI({ baseURL: 'https://api.deepseek.com', apiKey: process.env.K })\napp.post('/say', async (q, r) => r.json(await (q.query.x ? llm : other).chat.completions.create({ model: 'gpt-4o', messages: q.body })))\napp.listen(80)\n",
      },
      { withProviders: ['deepseek', 'openai'] },
    ],
    [
      'is the other service of its maker where it is told so',
      {
        'requirements.txt': 'fastapi\ngoogle-genai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom google import genai\napp = FastAPI()\nllm = genai.Client(vertexai=True, project="p", location="us-central1")\n@app.post("/say")\ndef say(q: str):\n    return llm.models.generate_content(model="gemini-2.0-flash", contents=q).text\n',
      },
      { withProviders: ['vertex-ai'] },
    ],
  ])
})

const SERVE =
  'import argparse\nimport uvicorn\nfrom fastapi import FastAPI\nfrom transformers import AutoModel, AutoTokenizer\napp = FastAPI()\n@app.get("/v1/models")\ndef models():\n    return {"object": "list", "data": [{"id": "gpt-3.5-turbo", "object": "model", "owned_by": "openai"}]}\n@app.post("/v1/chat/completions")\ndef complete(body: dict):\n    answer, _ = model.chat(tokenizer, body["messages"][-1]["content"], history=[])\n    return {"object": "chat.completion", "model": "gpt-3.5-turbo-0301", "choices": [{"message": {"role": "assistant", "content": answer}}]}\nif __name__ == "__main__":\n    p = argparse.ArgumentParser()\n    p.add_argument("--path", required=True)\n    a = p.parse_args()\n    tokenizer = AutoTokenizer.from_pretrained(a.path, trust_remote_code=True)\n    model = AutoModel.from_pretrained(a.path, trust_remote_code=True).cuda()\n    uvicorn.run(app, host="0.0.0.0", port=8000)\n'

describe('a server of weights', () => {
  projects([
    [
      'that answers the usual protocol and nothing else asks nobody and is asked for nothing',
      { 'requirements.txt': 'fastapi\nuvicorn\ntransformers\ntorch\n', 'serve.py': SERVE },
      { generates: ['text'], withoutProviders: ['openai', 'zhipu'], unasked: [] },
    ],
    [
      'with a page of its own is a service',
      {
        'requirements.txt': 'fastapi\nuvicorn\ntransformers\ntorch\ngradio\n',
        'serve.py': SERVE,
        'web.py':
          'import gradio as gr\nfrom serve import model, tokenizer\ndef say(q, h):\n    return model.chat(tokenizer, q, history=h)[0]\ngr.ChatInterface(say).launch(server_name="0.0.0.0")\n',
      },
      { generates: ['text'], exposure: ['demo-ui'] },
    ],
    [
      'beside a training script is there for trying out',
      {
        'requirements.txt': 'flask\ntransformers\npeft\ntorch\n',
        'train.py':
          'from transformers import AutoModelForCausalLM, Trainer, TrainingArguments\nfrom peft import LoraConfig, get_peft_model\nmodel = get_peft_model(AutoModelForCausalLM.from_pretrained("Qwen/Qwen2-7B"), LoraConfig())\nTrainer(model=model, args=TrainingArguments("out"), train_dataset=rows).train()\n',
        'service.py':
          'from flask import Flask, request\nfrom transformers import AutoModelForCausalLM\napp = Flask(__name__)\nmodel = AutoModelForCausalLM.from_pretrained("out")\n@app.route("/try", methods=["POST"])\ndef go():\n    return model.generate(**request.json)\napp.run(host="0.0.0.0")\n',
      },
      { trains: true, unasked: ['filing', 'labeling'] },
    ],
  ])
})
