import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const fastapi = (files: Files): Files => ({ 'requirements.txt': 'fastapi\nuvicorn\n', ...files })
const ASK = 'client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])'

describe('a path that is put into a text', () => {
  projects([
    [
      'is asked in Java, whose String.format is no format of traffic',
      {
        'pom.xml':
          '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/lamp/Draw.java':
          'package lamp;\nimport okhttp3.*;\n@RestController class Draw {\n  OkHttpClient http = new OkHttpClient();\n  String base = System.getenv("BASE");\n  @PostMapping("/draw") String draw(@RequestBody String words) {\n    Request asked = new Request.Builder().url(String.format("%s/v1/images/generations", base)).post(bodyOf(words)).build();\n    return http.newCall(asked).execute().body().string();\n  }\n}\n',
      },
      { generates: ['image'] },
    ],
  ])
})

describe('hosts in a list', () => {
  const talk = (last: string) =>
    fastapi({
      'main.py':
        'from fastapi import FastAPI\nfrom spark import talk\napp = FastAPI()\n@app.post("/chat")\ndef chat(q: str):\n    return talk(q)\n',
      'spark.py': `import json, random, websocket\nHOSTS = ["spark-api.xf-yun.com", "spark-api-cn.xf-yun.com"]\ndef talk(q):\n    host = random.choice(HOSTS)\n    ${last}\n    ws.send(json.dumps(q))\n    return ws.recv()\n`,
    })
  projects([
    [
      'are asked where one is put into an address',
      talk('ws = websocket.create_connection(signed("wss://" + host + "/v4.0/chat"))'),
      { providers: ['iflytek-spark'] },
    ],
  ])
})

describe('a function that writes by a prompt', () => {
  const books = (name: string) =>
    fastapi({
      'main.py': `from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\nclient = OpenAI()\ndef ${name}(q):\n    return ${ASK}.choices[0].message.content\n@app.get("/book")\ndef book(q: str):\n    words = ${name}(q)\n    return {"words": words, "cover": client.images.generate(model="dall-e-3", prompt=words).data[0].url}\n`,
    })
  projects([
    ['writes for people', books('generate_story_from_prompt'), { generates: ['image', 'text'] }],
    ['as does one whose prompts people write by', books('generate_writing_prompt'), { generates: ['image', 'text'] }],
    ['unlike one that writes what is drawn', books('generate_image_prompt'), { generates: ['image'] }],
  ])
})

describe('a list that names a server beside code that trains', () => {
  const FROZEN = 'fastapi==0.110\npeft==0.10\ntorch==2.2\ntransformers==4.40\nuvicorn==0.29\n'
  const TUNE =
    'from peft import LoraConfig, get_peft_model\nfrom transformers import AutoModelForCausalLM, Trainer, TrainingArguments\nmodel = get_peft_model(AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-4B"), LoraConfig())\nTrainer(model, TrainingArguments("out"), train_dataset=load("train.json")).train()\n'
  projects([
    [
      'is one that answers where a script starts it',
      {
        'requirements.txt': FROZEN,
        'tune.py': TUNE,
        'serve.sh': '#!/bin/sh\nAPI_PORT=8000 llamafactory-cli api serve.yaml\n',
      },
      { exposure: ['http-api'] },
    ],
    [
      'or where a class that is called answers',
      {
        'requirements.txt': FROZEN,
        'tune.py': TUNE,
        'talk.py':
          'from ray import serve\nfrom transformers import AutoModelForCausalLM\n@serve.deployment\nclass Talk:\n    def __init__(self):\n        self.model = AutoModelForCausalLM.from_pretrained("out")\n    async def __call__(self, request):\n        return self.model.generate(**tokens(await request.json()), max_new_tokens=256)\nserve.run(Talk.bind())\n',
      },
      { exposure: ['http-api'] },
    ],
  ])
})
