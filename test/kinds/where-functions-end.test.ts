import { describe } from 'vitest'
import { standing } from './stands.ts'

/** A call belongs to the function that it lies in, however its prompt is written and however long the function is. */
const SCOPE = 'scope-undeclared'
const FLASK = (body: string) => ({
  'requirements.txt': 'flask\nopenai\n',
  'app.py': `from flask import Flask, request\nfrom openai import OpenAI\napp = Flask(__name__)\nllm = OpenAI()\n\n${body}\n@app.post("/ask")\ndef ask():\n    q = request.json["q"]\n    return {"title": make_title(q), "text": answer(q)}\n\napp.run()\n`,
})
const asked = (given: string, call: string) =>
  `    ${given} = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": ${call}}])\n    return ${given}.choices[0].message.content\n\n`
const AT_MARGIN = `    prompt = f"""Say what this is about\nTopic: {q}\n{f"More: {q}" if q else ""}\n"""\n# three words are enough\n`
const LONG = Array.from({ length: 400 }, (_, at) => `    note_${at} = "what was said before, line ${at}"\n`).join('')

describe('the function that a call lies in', () => {
  standing({
    'goes on behind a prompt at the margin': {
      files: FLASK(
        `def make_title(q):\n${AT_MARGIN}${asked('few', 'prompt')}def answer(q):\n    prompt = "Answer: " + q\n${asked('told', 'prompt')}`,
      ),
      at: { [SCOPE]: 'app.py: told = llm.chat.completions.create(' },
    },
    'goes on for a thousand lines': {
      files: FLASK(`def make_title(q):\n${LONG}${asked('few', 'q')}def answer(q):\n${asked('told', 'q')}`),
      at: { [SCOPE]: 'app.py: told = llm.chat.completions.create(' },
    },
    'ends where the next begins': {
      files: FLASK(
        `def make_title(q):\n    return q[:20]\n\n\n# what people came for\ndef answer(q):\n${asked('told', 'q')}`,
      ),
      at: { [SCOPE]: 'app.py: told = llm.chat.completions.create(' },
    },
    'tries nothing where a word only holds another': {
      files: FLASK(
        `def shopping_help(q):\n${asked('told', 'q')}def answer(q):\n    return shopping_help(q)\n\ndef make_title(q):\n${asked('few', 'q')}`,
      ),
      at: { [SCOPE]: 'app.py: told = llm.chat.completions.create(' },
    },
    'tries something where it pings': {
      files: FLASK(
        `def ping_model(q):\n${asked('few', 'q')}def answer(q):\n${asked('told', 'q')}def make_title(q):\n    return ping_model(q)\n`,
      ),
      at: { [SCOPE]: 'app.py: told = llm.chat.completions.create(' },
    },
    'is no loop of PHP': {
      files: {
        'composer.json': '{"name":"oak/oak","type":"project"}',
        'index.php':
          '<?php\nfunction test_connection($keys) {\n  foreach ($keys as $key) {\n    $ch = curl_init("https://api.openai.com/v1/chat/completions");\n    curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(["model" => "gpt-4o", "messages" => []]));\n    $out = curl_exec($ch);\n  }\n}\nfunction answer($q) {\n  $h = curl_init("https://api.openai.com/v1/chat/completions");\n  curl_setopt($h, CURLOPT_POSTFIELDS, json_encode(["model" => "gpt-4o", "messages" => [["role" => "user", "content" => $q]]]));\n  return curl_exec($h);\n}\nif (isset($_POST["key"])) test_connection([$_POST["key"]]);\necho answer($_POST["q"]);\n',
      },
      at: { [SCOPE]: 'index.php: return curl_exec($h);' },
    },
    'begins above the bracket that closes its head': {
      files: {
        'requirements.txt': 'flask\nhttpx\n',
        'app.py':
          'import httpx\nfrom flask import Flask, request\napp = Flask(__name__)\nBASE = "https://proxy.oak.test/openai/v1"\n\ndef models() -> list:\n    url = f"{BASE}/models"\n    with httpx.Client() as client:\n        return client.get(url).json()["data"]\n\ndef answer(\n    model: str,\n    messages: list,\n) -> dict:\n    url = f"{BASE}/chat/completions"\n    payload = {"model": model, "messages": messages}\n    with httpx.Client() as client:\n        told = client.post(url, json=payload)\n        return told.json()\n\n@app.post("/ask")\ndef ask():\n    return answer(models()[0], [{"role": "user", "content": request.json["q"]}])\n\napp.run()\n',
      },
      at: { [SCOPE]: 'app.py: told = client.post(url, json=payload)' },
    },
  })
})
