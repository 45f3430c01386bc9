import { describe } from 'vitest'
import { projects } from './kind.ts'

const PKG = (deps: Record<string, string>) =>
  JSON.stringify({ name: 'oak', private: true, scripts: { start: 'node s.js' }, dependencies: deps })
const TARO = {
  'package.json': PKG({ '@tarojs/taro': '4', '@tarojs/components': '4', react: '18' }),
  'project.config.json': '{"appid":"wx12","compileType":"miniprogram","projectname":"oak"}',
}

describe('what hears is taken for no voice', () => {
  projects([
    [
      'dictation over the socket of a vendor that also speaks',
      {
        ...TARO,
        'src/pages/note/index.tsx':
          "import Taro from '@tarojs/taro'\nconst Transcription = require('../../utils/nls/st')\nconst GATE = 'wss://nls-gateway.cn-shanghai.aliyuncs.com/ws/v1'\nexport default function Note() {\n  const start = async () => { const t = new SpeechTranscription({ url: GATE, appkey: 'k', token: await ask() }); t.on('end', m => save(m)); await t.start() }\n  return <View onClick={start} />\n}\n",
      },
      { silent: true },
    ],
    [
      'nor is who hears the one that writes, beside it',
      {
        ...TARO,
        'src/pages/note/index.tsx':
          "import Taro from '@tarojs/taro'\nconst GATE = 'wss://nls-gateway.cn-shanghai.aliyuncs.com/ws/v1'\nexport default function Note() {\n  const start = async () => { const t = new SpeechTranscription({ url: GATE, appkey: 'k' }); t.on('end', m => write(m)) }\n  return <View onClick={start} />\n}\n",
        'src/pages/answer/index.tsx':
          "import Taro from '@tarojs/taro'\nconst write = (question: string) => Taro.request({ url: 'https://oak.example.xyz/api/answers/generate', method: 'POST', data: { question } })\nexport default () => <Text onClick={() => write('x')}>AI 作答</Text>\n",
      },
      { generates: ['text'], providers: [], ways: ['mini-program'] },
    ],
    [
      'spoken orders in Go',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/aliyun/alibabacloud-nls-go-sdk v1.1.1\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\n\tnls "github.com/aliyun/alibabacloud-nls-go-sdk"\n)\n\nfunc hear(w http.ResponseWriter, r *http.Request) {\n\tsr, _ := nls.NewSpeechRecognition(conf, logger, onFail, nil, nil, onDone, nil, nil)\n\tsr.Start(param, nil)\n}\n\nfunc main() { http.HandleFunc("/orders", hear); http.ListenAndServe(":80", nil) }\n',
      },
      { silent: true },
    ],
    [
      'spoken words of a page',
      {
        'package.json': PKG({ express: '4', 'microsoft-cognitiveservices-speech-sdk': '1' }),
        's.js':
          "const app = require('express')()\nconst sdk = require('microsoft-cognitiveservices-speech-sdk')\napp.post('/words', (q, r) => {\n  const rec = new sdk.SpeechRecognizer(sdk.SpeechConfig.fromSubscription(process.env.K, 'x'), audio(q))\n  rec.recognizeOnceAsync(done => r.json({ text: done.text }))\n})\napp.listen(80)\n",
      },
      { silent: true },
    ],
    [
      'spoken words in Python',
      {
        'requirements.txt': 'fastapi\nbaidu-aip\n',
        'main.py':
          "from fastapi import FastAPI, UploadFile\nfrom aip import AipSpeech\napp = FastAPI()\nclient = AipSpeech('a', 'b', 'c')\n\n@app.post('/asr')\nasync def hear(f: UploadFile):\n    return client.asr(await f.read(), 'pcm', 16000, {'dev_pid': 1537})\n",
      },
      { silent: true },
    ],
    [
      'long recordings of a vendor in Java',
      {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/oak/Minutes.java':
          'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class Minutes {\n  private static final String GATE = "wss://openspeech.bytedance.com/api/v9/long";\n  @PostMapping("/minutes") public String minutes(@RequestBody byte[] pcm) { return new AsrSocket(GATE).transcribe(pcm); }\n}\n',
      },
      { silent: true },
    ],
    [
      'an engine that is loaded late, to hear',
      {
        'pyproject.toml':
          '[project]\nname = "oak"\nversion = "1"\ndependencies = ["fastapi", "funasr", "vllm[audio]"]\n[tool.uv]\npackage = false\n',
        'app/main.py':
          "from fastapi import FastAPI, UploadFile\nfrom app.services.asr.engine import Engine\napp = FastAPI()\n@app.post('/hear')\nasync def hear(f: UploadFile):\n    return Engine().decode(await f.read())\n",
        'app/services/asr/engine.py':
          "import importlib\n\nBACKEND = 'qwen_vllm'\n\ndef backend(model: str):\n    return model == 'QWEN_VLLM' or named(engine='qwen_vllm')\n\nclass Engine:\n    def __init__(self):\n        module = importlib.import_module('vllm')\n        self.llm = getattr(module, 'LLM')(model='Qwen/Qwen3-ASR-1.7B')\n\n    def decode(self, pcm):\n        return self.llm.generate([{'audio': pcm}])[0].outputs[0].text\n",
      },
      { silent: true },
    ],
  ])
})

describe('what speaks too stays', () => {
  projects([
    [
      'the same socket, told to speak',
      {
        ...TARO,
        'src/pages/read/index.tsx':
          "import Taro from '@tarojs/taro'\nconst GATE = 'wss://nls-gateway.cn-shanghai.aliyuncs.com/ws/v1'\nexport default function Read() {\n  const start = async () => { const s = new SpeechSynthesizer({ url: GATE, appkey: 'k', token: await ask() }); await s.start({ text: words, voice: 'aixia' }) }\n  return <View onClick={start} />\n}\n",
      },
      { generates: ['audio'] },
    ],
    [
      'one file that hears and speaks',
      {
        'package.json': PKG({ express: '4', 'microsoft-cognitiveservices-speech-sdk': '1' }),
        's.js':
          "const app = require('express')()\nconst sdk = require('microsoft-cognitiveservices-speech-sdk')\napp.post('/words', (q, r) => { new sdk.SpeechRecognizer(conf, audio(q)).recognizeOnceAsync(done => r.json(done)) })\napp.post('/say', (q, r) => { new sdk.SpeechSynthesizer(conf).speakTextAsync(q.body.text, done => r.send(Buffer.from(done.audioData))) })\napp.listen(80)\n",
      },
      { generates: ['audio'] },
    ],
    [
      'a socket of which nothing more is known',
      {
        ...TARO,
        'src/pages/read/index.tsx':
          "import Taro from '@tarojs/taro'\nexport default function Read() {\n  const start = () => Taro.connectSocket({ url: 'wss://nls-gateway.cn-shanghai.aliyuncs.com/ws/v1' })\n  return <View onClick={start} />\n}\n",
      },
      { generates: ['audio'] },
    ],
    [
      'an engine that is loaded late, to talk',
      {
        'pyproject.toml':
          '[project]\nname = "oak"\nversion = "1"\ndependencies = ["fastapi", "funasr", "vllm"]\n[tool.uv]\npackage = false\n',
        'app/main.py':
          "from fastapi import FastAPI\nfrom app.talk.engine import Engine\napp = FastAPI()\n@app.post('/talk')\nasync def talk(q: str):\n    return Engine().answer(q)\n",
        'app/talk/engine.py':
          "import importlib\n\nclass Engine:\n    def __init__(self):\n        module = importlib.import_module('vllm')\n        self.llm = getattr(module, 'LLM')(model='Qwen/Qwen3-8B')\n\n    def answer(self, q):\n        return self.llm.generate([q])[0].outputs[0].text\n",
      },
      { generates: ['text'] },
    ],
    [
      'a talk that is heard, answered and spoken',
      {
        'requirements.txt': 'fastapi\nfunasr\nedge-tts\nopenai\n',
        'main.py':
          "from fastapi import FastAPI, UploadFile\nfrom funasr import AutoModel\nimport edge_tts\nfrom openai import OpenAI\napp = FastAPI()\nears = AutoModel(model='paraformer-zh')\n\n@app.post('/talk')\nasync def talk(f: UploadFile):\n    heard = ears.generate(input=await f.read())[0]['text']\n    said = OpenAI().chat.completions.create(model='gpt-4o', messages=[{'role': 'user', 'content': heard}]).choices[0].message.content\n    await edge_tts.Communicate(said, 'zh-CN-XiaoxiaoNeural').save('a.mp3')\n    return said\n",
      },
      { generates: ['text', 'audio'] },
    ],
  ])
})

describe('a page below pages/', () => {
  const page = (view: string, kit: string, more = ''): Record<string, string> => ({
    'package.json': PKG({
      [kit]: '4',
      react: '18',
      ...(kit === 'next' ? {} : { '@tarojs/plugin-platform-weapp': '4' }),
    }),
    'src/pages/answer/index.tsx': `import { ${view} } from '${kit}${more}'\nconst write = (content: string) => fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content }] }) })\nexport default function Answer() {\n  return <${view} onClick={() => write('x')} />\n}\n`,
  })
  projects([
    ['is built for the platforms of Taro', page('View', '@tarojs/components'), { ways: ['mini-program'] }],
    ['is built for those of Remax', page('View', 'remax', '/wechat'), { ways: ['mini-program'] }],
    ['is one of the web with a router of the web', page('Link', 'next', '/link'), { ways: ['web-ui'] }],
  ])
})
