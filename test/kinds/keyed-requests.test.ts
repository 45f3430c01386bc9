import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** A request whose address is kept as data, under the key of a vendor whose models are addresses. */
const SCOPE = 'scope-undeclared'
const J = 'src/main/java/cn/oak/'
const SPRING = (body: string, given = 'prompt') => ({
  'pom.xml':
    '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-webflux</artifactId></dependency></dependencies></project>',
  [`${J}Draw.java`]: `package cn.oak;\nimport org.springframework.http.*;\nimport org.springframework.web.bind.annotation.*;\nimport org.springframework.web.reactive.function.client.WebClient;\n@RestController\npublic class Draw {\n  @Value("\${hf.token}") private String HF_TOKEN;\n  private final WebClient web = WebClient.create();\n  private final Rows rows;\n  @PostMapping("/draw") public byte[] draw(@RequestBody String ${given}) {\n${body}\n  }\n}\n`,
})
const FLASK = (body: string) => ({
  'requirements.txt': 'flask\nrequests\n',
  'app.py': `import os\nimport requests\nfrom flask import Flask, request, send_file\napp = Flask(__name__)\nHF_TOKEN = os.environ["HF_TOKEN"]\n\n\n@app.post("/ask")\ndef ask():\n    q = request.json["q"]\n${body}\n\n\napp.run(host="0.0.0.0")\n`,
})

describe('a request under a vendor’s key', () => {
  standing({
    'asks for pictures, where it takes some back': {
      files: SPRING(
        '    return web.post().uri(rows.one().address())\n        .accept(MediaType.IMAGE_PNG)\n        .header(HttpHeaders.AUTHORIZATION, "Bearer " + HF_TOKEN)\n        .bodyValue(prompt).retrieve().bodyToMono(byte[].class).block();',
      ),
      at: { [SCOPE]: `${J}Draw.java: .bodyValue(prompt).retrieve()` },
    },
    'asks for words, where it says how many it wants': {
      files: FLASK(
        '    reply = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}"}, json={"inputs": q, "parameters": {"max_new_tokens": 200}})\n    return reply.json()[0]["generated_text"]',
      ),
      at: { [SCOPE]: 'app.py: reply = requests.post(rows.address()' },
    },
    'asks for pictures by a body that another class makes, where it accepts nothing else': {
      files: SPRING(
        '    Asked asked = rows.asked(text);\n    return web.post()\n        .uri(rows.one().address())\n        .contentType(MediaType.APPLICATION_JSON)\n        .accept(MediaType.IMAGE_JPEG)\n        .header(HttpHeaders.AUTHORIZATION, "Bearer " + HF_TOKEN)\n        .bodyValue(asked).retrieve().bodyToMono(byte[].class).block();',
        'text',
      ),
      at: { [SCOPE]: `${J}Draw.java: return web.post()` },
    },
    'asks for pictures in words, and hands on what it takes back': {
      files: FLASK(
        '    made = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}", "Content-Type": "application/json"}, json={"inputs": q})\n    return send_file(made.content, mimetype="image/png")',
      ),
      at: { [SCOPE]: 'app.py: made = requests.post(rows.address()' },
    },
  })
  projects([
    [
      'that takes back no content',
      FLASK(
        '    reply = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}"}, json={"inputs": q})\n    return {"scores": reply.json()}',
      ),
      { silent: true },
    ],
    [
      'that measures meaning, beside a picture',
      FLASK(
        '    embedding = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}"}, json={"inputs": q})\n    return send_file(nearest(embedding.json()), mimetype="image/png")',
      ),
      { silent: true },
    ],
    [
      'that sends a picture to be told what is on it',
      FLASK(
        '    kinds = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}", "Content-Type": "image/jpeg"}, data=request.data)\n    return {"inputs": kinds.json()}',
      ),
      { silent: true },
    ],
    [
      'that hands a picture over to be kept',
      FLASK(
        '    kept = requests.put(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}"}, data=request.data)\n    return send_file(kept.name(), mimetype="image/png")',
      ),
      { silent: true },
    ],
    [
      'that sends a picture to be cut out',
      FLASK(
        '    headers = {"Authorization": f"Bearer {HF_TOKEN}", "Content-Type": "image/png"}\n    cut = requests.post(rows.address(), headers=headers, data=request.data)\n    return send_file(cut.content, mimetype="image/png")',
      ),
      { silent: true },
    ],
    [
      'that looks for the nearest picture',
      FLASK(
        '    vector = requests.post(rows.address(), headers={"Authorization": f"Bearer {HF_TOKEN}"}, json={"inputs": q})\n    return send_file(picture(vector.json()), mimetype="image/png")',
      ),
      { silent: true },
    ],
    [
      'under a key of nobody known',
      {
        'requirements.txt': 'flask\nrequests\n',
        'app.py':
          'import os\nimport requests\nfrom flask import Flask, request, send_file\napp = Flask(__name__)\nAPP_TOKEN = os.environ["APP_TOKEN"]\n\n\n@app.post("/ask")\ndef ask():\n    reply = requests.post(rows.address(), headers={"Authorization": f"Bearer {APP_TOKEN}", "Accept": "image/png"}, json={"inputs": request.json["q"]})\n    return send_file(reply.content, mimetype="image/png")\n',
      },
      { silent: true },
    ],
  ])
})
