import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const scope = 'scope-undeclared'
const source = 'data-source-undeclared'
const VLLM = 'vllm serve "$WEIGHTS" --host 0.0.0.0 --port 9000'
const PAGE = {
  'requirements.txt': 'openai\nstreamlit\n',
  'page.py':
    'import streamlit as st\nfrom openai import OpenAI\nclient = OpenAI(base_url="http://localhost:9000/v1", api_key="-")\nq = st.chat_input()\nreply = client.chat.completions.create(model="wren", messages=[{"role": "user", "content": q}])\nst.write(reply.choices[0].message.content)\n',
}
const CALL = 'page.py: reply = client.chat.completions.create('

describe('a script that starts a server of a model, beside the call that asks it', () => {
  standing({
    'a shell script': { files: { ...PAGE, 'run_server.sh': `#!/bin/sh\n${VLLM}\n` }, at: { [scope]: CALL } },
    'one that calls a module': {
      files: {
        ...PAGE,
        'start.sh': 'python -m vllm.entrypoints.openai.api_server --model "$WEIGHTS" --host 0.0.0.0\n',
      },
      at: { [scope]: CALL },
    },
    'a Makefile': { files: { ...PAGE, Makefile: `serve:\n\t${VLLM}\n` }, at: { [scope]: CALL } },
    'nothing but the script': {
      files: { 'start.sh': 'vllm serve Qwen/Qwen2.5-3B-Instruct --host 0.0.0.0\n' },
      at: { [source]: 'start.sh: vllm serve Qwen/Qwen2.5-3B-Instruct' },
    },
  })
  const speech = `import httpx\nimport gradio as gr\ndef say(text):\n    found = httpx.post("https://api.elevenlabs.io/v1/text-to-speech/wren", json={"text": text})\n    return found.content\ngr.Interface(say, "text", "audio").launch(server_name="0.0.0.0")\n`
  projects([
    [
      'makes no kind of content that the product does not',
      { 'requirements.txt': 'httpx\ngradio\n', 'app.py': speech, 'start.sh': `${VLLM}\n` },
      { generates: ['audio'] },
    ],
  ])
})

const POM =
  '<project><groupId>wren</groupId><artifactId>talk</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-ollama</artifactId></dependency></dependencies></project>'
const TALK =
  'package wren;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.boot.SpringApplication;\nimport org.springframework.boot.autoconfigure.SpringBootApplication;\nimport org.springframework.web.bind.annotation.*;\n@SpringBootApplication\n@RestController\npublic class Talk {\n  private final ChatClient client;\n  Talk(ChatClient.Builder builder) { this.client = builder.build(); }\n  @PostMapping("/talk")\n  String talk(@RequestBody String q) {\n    return client.prompt().user(q).call().content();\n  }\n  public static void main(String[] args) { SpringApplication.run(Talk.class, args); }\n}\n'
const SPRING = { 'talk/pom.xml': POM, 'talk/src/main/java/wren/Talk.java': TALK }

describe('a script above the parts that it starts', () => {
  projects([
    [
      'tells somebody to start a server',
      { ...SPRING, 'start-all.sh': 'echo "not up, please run:"\necho "   ollama serve"\nexit 1\n' },
      { roots: ['talk'], noRecord: [{ kind: 'generation', file: 'start-all.sh' }] },
    ],
    [
      'tells so by a function of its own, and in PowerShell',
      {
        ...SPRING,
        'start.sh': 'log_error "start it: ollama serve --host 0.0.0.0"\n',
        'start.ps1': 'Write-Host "start it: vllm serve model --host 0.0.0.0"\n',
      },
      {
        roots: ['talk'],
        noRecord: [
          { kind: 'generation', file: 'start.sh' },
          { kind: 'generation', file: 'start.ps1' },
        ],
      },
    ],
    [
      'starts one, and swallows no part',
      { ...SPRING, 'start-all.sh': 'OLLAMA_HOST=0.0.0.0 ollama serve &\nmvn -f talk/pom.xml spring-boot:run\n' },
      { roots: ['talk'], record: [{ kind: 'generation', file: 'start-all.sh' }] },
    ],
    [
      'starts one behind what it says',
      { 'start.sh': 'echo starting && vllm serve Qwen/Qwen2.5-3B-Instruct --host 0.0.0.0\n' },
      { generates: ['text'], models: ['Qwen/Qwen2.5-3B-Instruct'] },
    ],
  ])
  standing({
    'picks no weights by starting what fetches any': {
      files: { ...SPRING, 'start-all.sh': 'OLLAMA_HOST=0.0.0.0 ollama serve &\n' },
      at: { [source]: undefined },
    },
  })
})

describe('weights that a script serves', () => {
  const script = 'MODEL="Qwen/Qwen2.5-0.5B-Instruct"\nexec vllm serve "$MODEL" --host 0.0.0.0 --port 9000\n'
  standing({
    'for the product': {
      files: { ...PAGE, 'scripts/start_vllm.sh': script },
      at: { [source]: 'scripts/start_vllm.sh: MODEL="Qwen/Qwen2.5-0.5B-Instruct"' },
    },
    'for a try': { files: { ...PAGE, 'scripts/experiments/start_vllm.sh': script }, at: { [source]: undefined } },
    'for a proof of concept': { files: { ...PAGE, 'poc/start_vllm.sh': script }, at: { [source]: undefined } },
  })
})
