import { describe } from 'vitest'
import { projects } from './kind.ts'

/** Ways in that no listed package opens: what packs a program, what deploys a function, what listens to another program. */
const scope = 'scope'

describe('a desktop program whose manifest stands beside its library', () => {
  const app = (build: string, conf: Record<string, string> = {}) => ({
    'Cargo.toml': `[package]\nname = "oak"\nversion = "1.0.0"\n[lib]\nname = "oak_lib"\ncrate-type = ["lib", "cdylib", "staticlib"]\n[dependencies]\ntauri = "2"\nreqwest = "0.12"\n${build}`,
    'src/lib.rs':
      'mod talk;\npub fn run() {\n    tauri::Builder::default().invoke_handler(tauri::generate_handler![talk::ask]).run(tauri::generate_context!()).unwrap();\n}\n',
    'src/talk.rs':
      '#[tauri::command]\npub async fn ask(q: String) -> String {\n    reqwest::Client::new().post("https://api.openai.com/v1/chat/completions").json(&body(q)).send().await.unwrap().text().await.unwrap()\n}\n',
    ...conf,
  })
  projects([
    [
      'is a program, and not there for others',
      app('[build-dependencies]\ntauri-build = "2"\n', {
        'tauri.conf.json': '{"productName":"Oak","identifier":"cn.oak","app":{"windows":[{"title":"Oak"}]}}',
        'src/main.rs': 'fn main() { oak_lib::run(); }\n',
      }),
      { kinds: ['application'], exposure: ['desktop'] },
    ],
    [
      'but an extension of such programs is a library',
      app('[build-dependencies]\ntauri-plugin = { version = "2", features = ["build"] }\n'),
      { kinds: ['library'], unasked: [scope] },
    ],
  ])
})

describe('a function that Modal answers with', () => {
  const worker = (head: string, decorator: string) => ({
    'requirements.txt': 'modal\ndiffusers\ntorch\n',
    'main.py': `${head}\nimport torch\nfrom diffusers import AutoPipelineForText2Image\n\napp = modal.App("oak")\n\n@app.cls(gpu="L4")\nclass Painter:\n    @modal.enter()\n    def load(self):\n        self.pipeline = AutoPipelineForText2Image.from_pretrained("stabilityai/sdxl-turbo")\n\n    ${decorator}\n    def draw(self, prompt: str):\n        return self.pipeline(prompt=prompt).images[0]\n`,
  })
  projects([
    [
      'is a way in over HTTP',
      worker('import modal', '@modal.fastapi_endpoint(method="POST")'),
      { kinds: ['application'], exposure: ['http-api'], generates: ['image'], access: [] },
    ],
    [
      'and under a name of its own, behind the keys of the account',
      worker('import modal\nfrom modal import web_endpoint', '@web_endpoint(requires_proxy_auth=True)'),
      { kinds: ['application'], exposure: ['http-api'], record: [{ kind: 'access-control', file: 'main.py' }] },
    ],
    [
      'which one that only programs of the account ask is not',
      worker('import modal', '@modal.method()'),
      { unasked: [scope], exposure: [] },
    ],
    [
      'nor one of a framework of the same words',
      worker('from oak import modal, web_endpoint', '@web_endpoint(method="POST")'),
      { exposure: [] },
    ],
  ])
})

describe('a bot that hooks WeChat’s own program', () => {
  const bot = (channel: string) => ({
    'requirements.txt': 'openai\nwebsocket_client\n',
    'pyproject.toml': '[tool.ruff]\nselect = ["E", "F"]\n',
    'app.py': 'from channel.desk import Desk\n\nif __name__ == "__main__":\n    Desk().start()\n',
    'channel/desk.py': channel,
    'bot/talk.py':
      'import openai\n\n\ndef reply(said):\n    return openai.ChatCompletion.create(model="gpt-4o", messages=[{"role": "user", "content": said}])["choices"][0]["message"]["content"]\n',
  })
  const head = 'import json\nimport websocket\nfrom bot.talk import reply\n\n\nclass Desk:\n'
  const start =
    '    def start(self):\n        self.ws = websocket.WebSocketApp("ws://127.0.0.1:5555", on_message=self.heard)\n        self.ws.run_forever()\n\n'
  projects([
    [
      'reaches whoever writes to the account',
      bot(
        `${head}${start}    def heard(self, ws, told):\n        told = json.loads(told)\n        if told["type"] == RECV_TXT_MSG:\n            send(told["wxid"], reply(told["content"]))\n`,
      ),
      { kinds: ['application'], exposure: ['bot'], generates: ['text'] },
    ],
    [
      'but not by a socket that tells of no messages',
      bot(
        `${head}${start}    def heard(self, ws, told):\n        save({"wxid": json.loads(told)["wxid"], "note": reply(told)})\n`,
      ),
      { exposure: [] },
    ],
    [
      'nor where saved messages are read',
      bot(
        `${head}    def start(self):\n        for one in saved():\n            if not one["wxid"].endswith("@chatroom"):\n                print(reply(one["content"]))\n`,
      ),
      { noRecord: [{ kind: 'exposure', file: 'channel/desk.py' }] },
    ],
  ])
})
