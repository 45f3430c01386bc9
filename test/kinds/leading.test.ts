import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const label = 'label-explicit-undeclared'
const filing = 'filing-unrecorded'

describe('a package that is taken up for its shapes alone stands for nothing', () => {
  standing({
    'messages of one SDK that another SDK is handed, in Python': {
      files: {
        'pyproject.toml':
          '[project]\nname = "lamp-bot"\ndependencies = [\n  "nonebot2>=2",\n  "azure-ai-inference>=1.0",\n  "openai>=1.50",\n]\n',
        'lamp/util.py':
          'from azure.ai.inference.models import AssistantMessage, UserMessage\nfrom openai import AsyncOpenAI\nasync def ask(client: AsyncOpenAI, turns):\n    return await client.chat.completions.create(model="m", messages=turns)\n',
        'lamp/__init__.py':
          'from nonebot import on_message\nfrom openai import AsyncOpenAI\nfrom .util import ask\nmatcher = on_message()\n@matcher.handle()\nasync def say(event):\n    await matcher.send((await ask(AsyncOpenAI(), event.turns)).choices[0].message.content)\n',
      },
      at: { [label]: 'lamp/util.py: return await client.chat.completions.create', [filing]: 'lamp/util.py:' },
      neverSays: { [filing]: /Azure/ },
    },
  })
  projects([
    [
      'and names no vendor, in Java',
      {
        'pom.xml':
          '<project><artifactId>lamp</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.theokanning.openai-gpt3-java</groupId><artifactId>api</artifactId></dependency></dependencies></project>',
        'src/main/java/lamp/SayController.java':
          'package lamp;\nimport com.theokanning.openai.completion.chat.ChatMessage;\nimport java.net.http.*;\n@RestController class SayController {\n  @PostMapping("/say") String say(@RequestBody List<ChatMessage> turns) throws Exception {\n    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.deepseek.com/chat/completions")).POST(of(turns)).build(), ofString()).body();\n  }\n}\n',
      },
      { generates: ['text'], providers: ['deepseek'] },
    ],
  ])
})

describe('words that are sent over a socket are the call', () => {
  standing({
    'a dialogue in real time, with frames of its own, in TypeScript': {
      files: {
        'package.json':
          '{"name":"lamp","private":true,"main":"expo-router/entry","scripts":{"start":"expo start"},"dependencies":{"expo":"52","react":"19","react-native":"0.76","expo-router":"4"}}',
        'app/index.tsx':
          "import { Text } from 'react-native'\nimport { Talk } from '../src/s2s/socket'\nexport default function Home() { return <Text onPress={() => new Talk().say('q')}>talk</Text> }\n",
        'src/constants.ts': "export const ADDRESS = 'wss://openspeech.bytedance.com/api/v3/realtime/dialogue'\n",
        'src/s2s/socket.ts':
          "import { ADDRESS } from '../constants'\nimport { startFrame, textQueryFrame } from './frames'\nexport class Talk {\n  socket = new WebSocket(ADDRESS)\n  begin() {\n    this.socket.send(startFrame({ speaker: 'zh_female', tts: { audio: 'pcm' } }))\n  }\n  say(text: string) {\n    this.socket.send(textQueryFrame(text))\n  }\n}\n",
        'src/s2s/frames.ts':
          'export const startFrame = (one: object) => one as never\nexport const textQueryFrame = (text: string) => text\n',
      },
      at: { [label]: 'src/s2s/socket.ts: this.socket.send(textQueryFrame(text))' },
    },
    'speech in Python, by the task of a platform': {
      files: {
        'requirements.txt': 'websockets\nfastapi\n',
        'main.py':
          'from fastapi import FastAPI, WebSocket\nfrom speak import speak\napp = FastAPI()\n@app.post("/speak")\nasync def say(q: str):\n    return await speak(q)\n',
        'speak.py':
          'import json\nimport websockets\nURI = "wss://dashscope.aliyuncs.com/api-ws/v1/inference"\nasync def speak(text):\n    async with websockets.connect(URI) as ws:\n        await ws.send(json.dumps({"header": {"action": "run-task"}, "payload": {"task": "tts", "function": "SpeechSynthesizer", "model": "cosyvoice-v2", "input": {"text": text}}}))\n        return await ws.recv()\n',
      },
      at: { [label]: 'speak.py: await ws.send(json.dumps(' },
    },
    'an answer of OpenAI in real time, in Go': {
      files: {
        'go.mod':
          'module lamp\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/gorilla/websocket v1.5.0\n)\n',
        'main.go':
          'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/say", func(c *gin.Context) { c.Data(200, "audio/pcm", talk(c.Query("q"))) })\n\tr.Run()\n}\n',
        'talk.go':
          'package main\n\nimport "github.com/gorilla/websocket"\n\nfunc talk(q string) []byte {\n\tconn, _, _ := websocket.DefaultDialer.Dial("wss://api.openai.com/v1/realtime?model=gpt-4o-realtime-preview", headers())\n\tconn.WriteJSON(map[string]any{"type": "response.create", "response": map[string]any{"instructions": q}})\n\t_, answer, _ := conn.ReadMessage()\n\treturn answer\n}\n',
      },
      at: { [label]: 'talk.go: conn.WriteJSON(map[string]any{"type": "response.create"' },
    },
  })
  projects([
    [
      'and none where people talk over it',
      {
        'package.json':
          '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19","react-dom":"19"}}',
        'src/main.jsx':
          "import { createRoot } from 'react-dom/client'\nconst socket = new WebSocket('wss://chat.lamp.example/realtime')\ncreateRoot(document.body).render(<b onClick={() => socket.send(JSON.stringify({ type: 'message', text: 'hi', to: 7 }))}>send</b>)\n",
      },
      { silent: true },
    ],
    [
      'nor where speech is written down',
      {
        'requirements.txt': 'websockets\nfastapi\n',
        'main.py':
          'import websockets\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/hear")\nasync def hear(audio: bytes):\n    async with websockets.connect("wss://openspeech.bytedance.com/api/v3/sauc/bigmodel") as ws:\n        await ws.send(audio)\n        return await ws.recv()\n',
      },
      { silent: true },
    ],
  ])
})

describe('a model on the device is asked where it generates', () => {
  standing({
    'a session of MLX in Swift': {
      files: {
        'Package.swift':
          'let package = Package(name: "Lamp", dependencies: [.package(url: "https://github.com/ml-explore/mlx-swift-lm", from: "2.0.0")], targets: [.executableTarget(name: "Lamp", dependencies: [.product(name: "MLXLLM", package: "mlx-swift-lm")])])\n',
        'Sources/Lamp/LampApp.swift':
          'import SwiftUI\n@main struct LampApp: App { @StateObject var brain = Brain()\n  var body: some Scene { WindowGroup { Button("ask") { Task { await brain.ask("q") } } } } }\n',
        'Sources/Lamp/Brain.swift':
          'import Foundation\nimport MLXLLM\nimport MLXLMCommon\nclass Brain: ObservableObject {\n  @Published var answer = ""\n  func ask(_ q: String) async {\n    let session = ChatSession(try! await loadModel(id: "mlx-community/Qwen3-4B-4bit"))\n    answer = (try? await session.respond(to: q)) ?? ""\n  }\n}\n',
      },
      at: { [label]: 'Sources/Lamp/Brain.swift: answer = (try? await session.respond(to: q))' },
    },
    'an engine of speech in Swift, beside a helper of text': {
      files: {
        'Package.swift':
          'let package = Package(name: "Vox", dependencies: [.package(url: "https://github.com/ml-explore/mlx-swift-lm", from: "2.0.0")], targets: [.executableTarget(name: "Vox", dependencies: [.product(name: "MLXLMCommon", package: "mlx-swift-lm")])])\n',
        'Sources/Vox/VoxApp.swift':
          'import SwiftUI\n@main struct VoxApp: App { @StateObject var one = Coordinator()\n  var body: some Scene { WindowGroup { Button("speak") { Task { await one.speak("q") } } } } }\n',
        'Sources/Vox/Coordinator.swift':
          'import SwiftUI\nclass Coordinator: ObservableObject {\n  let ttsEngineStore = TTSEngineStore()\n  func speak(_ words: String) async {\n    let sound = try? await ttsEngineStore.generate(words, voice: "amber")\n    play(sound)\n  }\n}\n',
        'Sources/Vox/TTSEngineStore.swift':
          'import MLX\nimport MLXLMCommon\nclass TTSEngineStore { func generate(_ words: String, voice: String) async throws -> Sound { try run(words) } }\n',
      },
      at: { [label]: 'Sources/Vox/Coordinator.swift: let sound = try? await ttsEngineStore.generate' },
      neverSays: { [label]: /text/ },
    },
  })
})
