import { describe, expect, it } from 'vitest'
import { audit } from '../support/tree.ts'

const MANIFEST = '[project]\nname = "shop"\ndependencies = ["fastapi", "httpx"]\n'
const SERVER =
  'from fastapi import FastAPI\nfrom ask import ask\napp = FastAPI()\n@app.post("/chat")\ndef chat(q):\n    return ask(q)\n'
/** A call that tells nothing of who answers it. */
const ASK = 'import httpx\ndef ask(q):\n    return httpx.post(BASE + "/chat/completions", json=q)\n'

const services = (files: Readonly<Record<string, string>>) =>
  audit(new Map(Object.entries({ 'pyproject.toml': MANIFEST, 'server.py': SERVER, ...files }))).services
const providers = (files: Readonly<Record<string, string>>) => services(files).map(one => one.profile.providers)

describe('who generates for a service', () => {
  const client = (base: string) =>
    `from groq import Groq\nclient = Groq(base_url="${base}")\ndef ask(q):\n    return client.chat.completions.create(model=NAME, messages=q)\n`

  it('is the provider whose address the client’s file holds, whoever wrote the client', () => {
    expect(providers({ 'ask.py': client('https://api.deepseek.com/v1') })).toEqual([['deepseek']])
    expect(providers({ 'ask.py': client('https://api.groq.com/openai/v1') })).toEqual([['groq']])
  })

  it('is nobody who is known where the client is sent to a host that nobody knows, and its own maker where it may be', () => {
    expect(providers({ 'ask.py': client('http://gateway.acme.dev/v1') })).toEqual([[]])
    const elsewhere = 'import httpx\nhttpx.post("https://api.deepseek.com/chat/completions", json=q)\n'
    expect(providers({ 'ask.py': client('http://gateway.acme.dev/v1'), 'other.py': elsewhere })).toEqual([['deepseek']])
    const maybe = client('').replace('base_url=""', 'base_url=GROQ_URL')
    expect(providers({ 'ask.py': maybe })).toEqual([['groq']])
    expect(providers({ 'ask.py': client('').replace('base_url=""', '') })).toEqual([['groq']])
  })

  it('is not its maker where the file holds the addresses of two, and one of them is given', () => {
    const both = `MOONSHOT = "https://api.moonshot.cn/v1"\n${client('https://api.deepseek.com/v1')}`
    expect(providers({ 'ask.py': both })[0]?.toSorted()).toEqual(['deepseek', 'moonshot'])
  })

  it('is each of two makers whose clients a file holds, where the one address is that of one of them', () => {
    const two = (base: string) =>
      `from openai import OpenAI\nfrom groq import Groq\none = OpenAI(base_url=BASE or "${base}")\nother = Groq(api_key=KEY)\ndef ask(q):\n    return (one if q else other).chat.completions.create(model=NAME, messages=q)\n`
    expect(providers({ 'ask.py': two('https://api.openai.com/v1') })[0]?.toSorted()).toEqual(['groq', 'openai'])
    expect(providers({ 'ask.py': two('https://api.deepseek.com/v1') })[0]?.toSorted()).toEqual(['deepseek', 'groq'])
  })

  it('is nobody whom only a helper of those who write the program is set to ask', () => {
    const config = '{"models":{"main":{"provider":"ollama","baseURL":"http://localhost:11434/api"}}}'
    expect(
      providers({ 'ask.py': client('https://api.groq.com/openai/v1'), '.taskmaster/config.json': config }),
    ).toEqual([['groq']])
    expect(
      providers({ 'ask.py': client('https://api.groq.com/openai/v1'), 'conf/config.json': config })[0]?.toSorted(),
    ).toEqual(['groq', 'ollama'].toSorted())
  })

  const key = 'KEY = os.environ["DASHSCOPE_API_KEY"]\n'
  it.each([
    ['speech is recognised', 'app/asr/aliyun.py', 'import dashscope\nasr = dashscope.audio.asr.Recognition()\n'],
    ['vectors are made', 'app/embedding/aliyun.py', 'import dashscope\ndashscope.TextEmbedding.call(input=x)\n'],
  ])('is not whom only %s at: the key for it names nobody', (_, path, text) => {
    expect(providers({ 'ask.py': ASK, 'settings.py': key })).toEqual([['dashscope']])
    expect(providers({ 'ask.py': ASK, 'settings.py': key, [path]: text })).toEqual([['openai-compatible']])
    const asked = 'import dashscope\ndashscope.Generation.call(model=NAME, messages=q)\n'
    expect(providers({ 'ask.py': ASK, 'settings.py': key, [path]: text, 'app/chat.py': asked })).toEqual([
      ['dashscope'],
    ])
  })

  it('is not the vendor of weights that run under an Ollama tag', () => {
    const named = (model: string) => `${ASK}MODEL = ask({"model": "${model}"})\nKEY = os.environ["OPENAI_API_KEY"]\n`
    expect(providers({ 'ask.py': named('glm-4.6') })[0]?.toSorted()).toEqual(['openai', 'zhipu'])
    expect(providers({ 'ask.py': named('glm-4.6:cloud') })).toEqual([['openai']])
    expect(providers({ 'ask.py': named('glm-5.1:cloud') })).toEqual([['openai']])
  })
})

describe('a client that is asked for no content', () => {
  const whisper =
    'from openai import OpenAI\n\ndef ask(f):\n    return OpenAI().audio.transcriptions.create(model="whisper-1", file=f)\n'
  const depends = { 'pyproject.toml': MANIFEST.replace('httpx', 'openai') }

  it('makes no service, whatever the manifest says of its package', () => {
    expect(services({ ...depends, 'ask.py': whisper })).toEqual([])
    const broken = whisper.replace('transcriptions.create', 'transcriptions\\\n        .create')
    expect(services({ ...depends, 'ask.py': broken })).toEqual([])
    expect(services({ ...depends, 'ask.py': whisper.replace('audio.transcriptions', 'embeddings') })).toEqual([])
  })

  it('makes one as soon as a chat is asked for, in that file or another', () => {
    const chat = 'def answer(q):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=q)\n'
    const imported = `from openai import OpenAI\n${chat}`
    const both: Record<string, string> = { 'ask.py': whisper, 'answer.py': imported }
    for (const files of [{ 'ask.py': whisper + chat }, both]) {
      const [one] = services({ ...depends, ...files })
      expect(one?.profile.generates).toEqual(['text'])
      expect(one?.profile.providers).toEqual(['openai'])
    }
  })
})

describe('OpenAI’s package', () => {
  const asks = (client: string) => ({
    'pyproject.toml': MANIFEST.replace('httpx', 'openai'),
    'ask.py': `from openai import OpenAI\ndef ask(q):\n    return OpenAI(${client}).chat.completions.create(model=NAME, messages=q)\n`,
  })

  it('means OpenAI where nothing else is said', () => expect(providers(asks(''))).toEqual([['openai']]))

  it('means whoever speaks its protocol where an address is given', () =>
    expect(providers(asks('base_url=BASE'))).toEqual([['openai-compatible']]))

  it('means OpenAI again where that address, or a key of its own, is OpenAI’s', () => {
    expect(providers(asks('base_url="https://api.openai.com/v1"'))[0]).toContain('openai')
    expect(providers(asks('base_url=BASE, api_key=os.environ["OPENAI_API_KEY"]'))[0]).toContain('openai')
  })

  it('in an image of weights is there to ask the server in that image', () => {
    const image = { Dockerfile: 'FROM vllm/vllm-openai\nRUN pip install openai\n' }
    const local = 'import httpx\ndef ask(q):\n    return httpx.post(BASE + "/chat/completions", json=q)\n'
    expect(providers({ ...image, 'ask.py': local })).toEqual([['vllm']])
  })
})

describe('a flow', () => {
  const flow = (provider: string, name: string) =>
    `app:\n  mode: workflow\nkind: app\nworkflow:\n  graph:\n    nodes:\n      - data:\n          model:\n            provider: ${provider}\n            name: ${name}\n`

  it('names whom it asks, though no code does', () => {
    expect(services({ 'flow.yml': flow('tongyi', 'qwen-max') }).map(one => one.profile.providers)).toEqual([
      ['dashscope'],
    ])
    expect(services({ 'flow.yml': flow('langgenius/openai/openai', 'gpt-4o') })[0]?.profile.providers).toEqual([
      'openai',
    ])
  })
})
