import { describe } from 'vitest'
import { standing } from './stands.ts'

/** A call that asks by a layer of the product's own stands where that sends the request, if the layer tells of models or serves nobody else. */
const SCOPE = 'scope-undeclared'
const IOS = {
  'App/App.swift':
    'import SwiftUI\n@main\nstruct FirApp: App {\n  var body: some Scene { WindowGroup { TalkView() } }\n}\n',
  'App/TalkView.swift':
    'import SwiftUI\nstruct TalkView: View {\n  @State var answer = ""\n  let repo = TalkRepository(network: Network())\n  var body: some View { VStack { Text(answer); Button("Ask") { Task { answer = try await repo.answer("hi") } } } }\n}\n',
  'App/TalkRequest.swift':
    'import Foundation\nstruct TalkRequest: Asking {\n  let text: String\n  var base: String { "https://api.openai.com" }\n  var path: String { "/v1/chat/completions" }\n}\n',
  'App/TalkRepository.swift':
    'import Foundation\nstruct TalkRepository {\n  let network: Network\n  func answer(_ q: String) async throws -> String {\n    let request = TalkRequest(text: q)\n    let data = try await network.requestData(request)\n    return String(decoding: data, as: UTF8.self)\n  }\n}\n',
  'App/Network.swift':
    'import Foundation\nfinal class Network {\n  private let session = URLSession.shared\n  func requestData<T: Asking>(_ request: T) async throws -> Data {\n    let made = try build(request)\n    let (data, _) = try await session.data(for: made)\n    return data\n  }\n}\n',
}
const SENT = 'App/Network.swift: let (data, _) = try await session.data(for: made)'
const HANDED = 'App/TalkRepository.swift: let data = try await network.requestData(request)'
const other = (name: string) =>
  `import Foundation\nstruct ${name}Repository {\n  let network: Network\n  func all() async throws -> Data { return try await network.requestData(${name}s()) }\n}\n`

describe('a layer of the product that sends requests', () => {
  standing({
    'which one repository asks by': { files: IOS, at: { [SCOPE]: SENT } },
    'which others ask by for something else': {
      files: {
        ...IOS,
        'App/App.swift': (IOS['App/App.swift'] as string).replace(
          'TalkView() }',
          'TalkView(); Shop(orders: OrderRepository(network: Network()), users: UserRepository(network: Network())) }',
        ),
        'App/OrderRepository.swift': other('Order'),
        'App/UserRepository.swift': other('User'),
      },
      at: { [SCOPE]: HANDED },
    },
    'of which only the head is there': {
      files: {
        ...IOS,
        'App/Network.swift':
          'import Foundation\nprotocol Network {\n  func requestData<T: Asking>(_ request: T) async throws -> Data\n}\n',
      },
      at: { [SCOPE]: HANDED },
    },
    'of which two are of the same name': {
      files: {
        ...IOS,
        'App/Network.swift':
          'import Foundation\nprotocol Network {\n  func requestData<T: Asking>(_ request: T) async throws -> Data\n}\n',
        'App/PlainNetwork.swift': (IOS['App/Network.swift'] as string).replace(
          'class Network',
          'class PlainNetwork: Network',
        ),
        'App/PinnedNetwork.swift': (IOS['App/Network.swift'] as string).replace(
          'class Network',
          'class PinnedNetwork: Network',
        ),
      },
      at: { [SCOPE]: HANDED },
    },
    'by the number of values that a function takes': {
      files: {
        'pom.xml':
          '<project><groupId>cn.fir</groupId><artifactId>fir</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/fir/Places.java':
          'package cn.fir;\npublic interface Places {\n  String TALK = "https://api.openai.com/v1/chat/completions";\n}\n',
        'src/main/java/cn/fir/TalkController.java':
          'package cn.fir;\n@RestController\npublic class TalkController {\n  private final Invoker invoker;\n  @PostMapping("/ask") public String ask(@RequestBody String q) {\n    return invoker.sendRequest(Places.TALK, load(q), Answer.class);\n  }\n}\n',
        'src/main/java/cn/fir/Invoker.java':
          'package cn.fir;\n@Component\npublic class Invoker {\n  public Flux<String> sendRequest(String url, Load load) {\n    return webClient.post().uri(url).bodyValue(load).retrieve().bodyToFlux(String.class);\n  }\n  public <T> T sendRequest(String url, Load load, Class<T> type) {\n    ResponseEntity<T> got = restTemplate.exchange(url, HttpMethod.POST, load.entity(), type);\n    return got.getBody();\n  }\n}\n',
      },
      at: { [SCOPE]: 'Invoker.java: ResponseEntity<T> got = restTemplate.exchange(' },
    },
    'by a function of a mini-program that sends': {
      files: {
        'app.json': '{"pages":["pages/talk/talk"]}',
        'app.js': 'App({})\n',
        'project.config.json': '{"appid":"wx1234567890abcdef"}',
        'config.js': "module.exports = { places: { talk: 'https://api.deepseek.com/chat/completions' } }\n",
        'utils/wire.js':
          "function send(url, data) {\n  return new Promise((resolve, reject) => {\n    wx.request({ url, data, method: 'POST', success: r => resolve(r.data), fail: reject })\n  })\n}\nmodule.exports = { send }\n",
        'pages/talk/talk.js':
          "const { places } = require('../../config')\nconst { send } = require('../../utils/wire')\nPage({\n  data: { answer: '' },\n  async ask(e) {\n    const got = await send(places.talk, { model: 'deepseek-chat', messages: [{ role: 'user', content: e.detail.value }] })\n    this.setData({ answer: got.choices[0].message.content })\n  }\n})\n",
        'pages/talk/talk.wxml': '<view><input bindconfirm="ask"/><text>{{answer}}</text></view>\n',
        'pages/talk/talk.json': '{}',
      },
      at: { [SCOPE]: 'utils/wire.js: wx.request({ url, data' },
    },
  })
})
