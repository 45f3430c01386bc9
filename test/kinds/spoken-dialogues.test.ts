import { describe } from 'vitest'
import { standing } from './stands.ts'

/** Dialogues in real time over a socket: what is said into it asks, wherever its address is kept. */
const SCOPE = 'scope-undeclared'
const J = 'src/main/java/cn/oak/'
const POM =
  '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-websocket</artifactId></dependency><dependency><groupId>org.java-websocket</groupId><artifactId>Java-WebSocket</artifactId></dependency></dependencies></project>'
const SPRING = (sends: string) => ({
  'pom.xml': POM,
  'src/main/resources/application.yml':
    'talk:\n  url: wss://dashscope.aliyuncs.com/api-ws/v1/realtime?model=qwen-omni-turbo-realtime\n',
  [`${J}Web.java`]:
    'package cn.oak;\nimport org.springframework.web.bind.annotation.*;\n@RestController class Web {\n  private final Talker talker = new Talker();\n  @PostMapping("/say") void say(@RequestBody byte[] heard) { talker.hear(heard); }\n}\n',
  [`${J}Talker.java`]: `package cn.oak;\nimport org.java_websocket.client.WebSocketClient;\npublic class Talker extends WebSocketClient {\n  public Talker() { super(URI.create(Settings.url())); }\n  void begin() { send("{\\"type\\":\\"session.update\\"}"); }\n${sends}}\n`,
})
const HEAR =
  '  void hear(byte[] heard) {\n    send("{\\"type\\":\\"input_audio_buffer.append\\",\\"audio\\":\\"" + encoded(heard) + "\\"}");\n  }\n'
const ANSWER = '  void answer() { send("{\\"type\\":\\"response.create\\"}"); }\n'

describe('a class that is a socket itself', () => {
  standing({
    'asks by what is said into it': {
      files: SPRING(HEAR),
      at: { [SCOPE]: `${J}Talker.java: send("{\\"type\\":\\"input_audio_buffer.append` },
    },
    'asks by that before it is told to answer, since it hears when whoever speaks has ended': {
      files: SPRING(ANSWER + HEAR),
      at: { [SCOPE]: `${J}Talker.java: send("{\\"type\\":\\"input_audio_buffer.append` },
    },
    'asks by being told to answer, where it is not to hear that': {
      files: SPRING(
        `  void set() { send("{\\"type\\":\\"session.update\\",\\"session\\":{\\"turn_detection\\": null}}"); }\n${HEAR}${ANSWER}`,
      ),
      at: { [SCOPE]: `${J}Talker.java: void answer() { send("{\\"type\\":\\"response.create\\"}"); }` },
    },
    'is not meant by what other objects send': {
      files: {
        ...SPRING(''),
        [`${J}Talker.java`]:
          'package cn.oak;\nimport org.java_websocket.client.WebSocketClient;\npublic class Talker {\n  private final WebSocketClient socket = open();\n  private final Mail mail = new Mail();\n  void hear(byte[] heard) {\n    mail.send("the input_audio_buffer.append of today");\n    socket.send("{\\"type\\":\\"input_audio_buffer.append\\",\\"audio\\":\\"" + encoded(heard) + "\\"}");\n  }\n}\n',
      },
      at: { [SCOPE]: `${J}Talker.java: socket.send(` },
    },
  })
})

const LIVE = (sends: string) => ({
  'package.json': '{"name":"oak","private":true,"dependencies":{"react":"^18","vite":"^5","@google/genai":"^1"}}',
  'index.html': '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>\n',
  'src/main.tsx':
    "import { Talk } from './talk'\nconst talk = new Talk()\nexport const App = () => <button onClick={() => talk.start()}>Talk</button>\n",
  'src/talk.ts': `import { GoogleGenAI, Modality } from '@google/genai'\nexport class Talk {\n  ai = new GoogleGenAI({ apiKey: import.meta.env.VITE_KEY })\n  async start() {\n    this.session = await this.ai.live.connect({\n      model: 'gemini-2.5-flash-native-audio',\n      callbacks: { onmessage: part => this.play(part) },\n      config: { responseModalities: [Modality.AUDIO] },\n    })\n    this.microphone.on('data', heard => this.hear(heard))\n  }\n${sends}\n}\n`,
})

describe('a dialogue with Gemini', () => {
  standing({
    'is asked by what is said into it': {
      files: LIVE('  hear(heard) {\n    this.session.sendRealtimeInput({ media: heard })\n  }'),
      at: { [SCOPE]: 'src/talk.ts: this.session.sendRealtimeInput(' },
    },
    'or begins where nothing is seen to say more': {
      files: LIVE('  hear(heard) {\n    this.channel.push(heard)\n  }'),
      at: { [SCOPE]: 'src/talk.ts: ' },
    },
  })
})
