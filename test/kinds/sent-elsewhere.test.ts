import { describe } from 'vitest'
import { standing } from './stands.ts'

/** What names a request stands in one file, or far above; the call that sends it is the place. */
const SCOPE = 'scope-undeclared'
const IOS = {
  'App/App.swift':
    'import SwiftUI\n@main\nstruct OakApp: App {\n  var body: some Scene { WindowGroup { ChatView() } }\n}\n',
  'App/ChatView.swift':
    'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  let repo = AnswerRepository()\n  var body: some View { VStack { Text(answer); Button("Ask") { Task { answer = try await repo.answer("hi") } } } }\n}\n',
}
const ANDROID = {
  'settings.gradle': "include ':app'\n",
  'app/build.gradle':
    "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\ndependencies { implementation 'com.squareup.okhttp3:okhttp:4.12.0' }\n",
  'app/src/main/AndroidManifest.xml':
    '<manifest><application><activity android:name=".MainActivity" android:exported="true"/></application></manifest>',
}
const WEB = {
  'package.json': '{"name":"oak","private":true,"dependencies":{"axios":"1","react":"18"}}',
  'index.html': '<div id="root"></div><script type="module" src="/src/main.ts"></script>',
}

describe('a table of addresses', () => {
  standing({
    'with a type of two parts, read by a key': {
      files: {
        ...WEB,
        'src/main.ts':
          "import axios from 'axios'\nconst CONFIGS: Record<Kind, Entry> = {\n  glm: { url: 'https://open.bigmodel.cn/api/paas/v4/chat/completions', model: 'glm-4' },\n  ds: { url: 'https://api.deepseek.com/v1/chat/completions', model: 'deepseek-chat' },\n}\nexport const talk = async (kind: Kind, text: string): Promise<string> => {\n  const config = CONFIGS[kind]\n  const url = config.url\n  const got = await axios.post(url, config.body(text))\n  return got.data\n}\ndocument.body.onclick = () => talk('glm', 'hi')\n",
      },
      at: { [SCOPE]: 'src/main.ts: const got = await axios.post(url' },
    },
    'in Kotlin, in a map with a type': {
      files: {
        ...ANDROID,
        'app/src/main/java/cn/oak/MainActivity.kt':
          'package cn.oak\nimport okhttp3.*\nclass MainActivity : Activity() {\n  val places: Map<String, String> = mapOf("glm" to "https://open.bigmodel.cn/api/paas/v4/chat/completions")\n  fun ask(text: String): Result<String, Fault> {\n    val place = places["glm"]\n    val request = Request.Builder().url(place).post(body(text)).build()\n    val answer = client.newCall(request).execute()\n    return show(answer)\n  }\n}\n',
      },
      at: { [SCOPE]: 'MainActivity.kt: val answer = client.newCall(request)' },
    },
  })
})

describe('a type that says where a request goes', () => {
  standing({
    'a struct of Swift with its path, sent by a repository': {
      files: {
        ...IOS,
        'App/Endpoints.swift':
          'import Foundation\nlet BASE = "https://open.bigmodel.cn/api/paas/v4"\nstruct TalkEndpoint: Endpoint {\n  let messages: [Message]\n  var path: String { "/chat/completions" }\n  var method: Method { .post }\n}\n',
        'App/AnswerRepository.swift':
          'import Foundation\nfinal class AnswerRepository {\n  let client = Wire()\n  func answer(_ q: String) async throws -> AsyncThrowingStream<String, Error> {\n    let endpoint = TalkEndpoint(messages: [.init(q)])\n    let stream = try await client.streamRequest(endpoint)\n    return stream\n  }\n}\n',
      },
      at: { [SCOPE]: 'AnswerRepository.swift: let stream = try await client.streamRequest(endpoint)' },
    },
    'an enumeration of Swift': {
      files: {
        ...IOS,
        'App/OpenRouterEndpoint.swift':
          'import Foundation\nenum TalkEndpoint {\n  case talk(String), models\n  var path: String {\n    switch self {\n    case .talk: return "https://openrouter.ai/api/v1/chat/completions"\n    case .models: return "https://openrouter.ai/api/v1/models"\n    }\n  }\n}\n',
        'App/AnswerRepository.swift':
          'import Foundation\nstruct AnswerRepository {\n  let http: Wire\n  func answer(_ q: String) async throws -> String {\n    return try await http.request(TalkEndpoint.talk(q)).text\n  }\n}\n',
      },
      at: { [SCOPE]: 'AnswerRepository.swift: return try await http.request(TalkEndpoint.talk(q))' },
    },
    'a class of Java that makes requests': {
      files: {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/oak/RequestProvider.java':
          'package cn.oak;\npublic class RequestProvider {\n  public static final String TALK_URL = "https://api.openai.com/v1/chat/completions";\n  private String url;\n  public String getUrl() { return url; }\n  public RequestProvider create(String q) {\n    RequestProvider made = new RequestProvider();\n    made.url = TALK_URL;\n    return made;\n  }\n}\n',
        'src/main/java/cn/oak/AnswerController.java':
          'package cn.oak;\nimport okhttp3.*;\n@RestController\npublic class AnswerController {\n  @PostMapping("/answer") public String answer(@RequestBody String q) {\n    RequestProvider provider = new RequestProvider().create(q);\n    Request request = new Request.Builder().url(provider.getUrl()).build();\n    Call call = client.newCall(request);\n    return call.execute().body().string();\n  }\n}\n',
      },
      at: { [SCOPE]: 'AnswerController.java: Call call = client.newCall(request);' },
    },
  })
})

describe('what is put together in a function with a type', () => {
  standing({
    'a promise: the request is sent in there': {
      files: {
        ...WEB,
        'src/main.ts':
          "export async function talk(text: string): Promise<string> {\n  const base = 'https://api.moonshot.cn/v1/chat/completions'\n  const init = { method: 'POST', body: text }\n  const got = await fetch(base, init)\n  return got.text()\n}\nexport async function other(base: string): Promise<string> {\n  return (await fetch(base)).text()\n}\n",
      },
      at: { [SCOPE]: 'src/main.ts: const got = await fetch(base, init)' },
    },
  })
})
