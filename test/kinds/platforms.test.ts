import { describe, expect, it } from 'vitest'
import type { Files } from './project.ts'
import { AI, API, CHAT, PY_ASK, SPRING, told } from './told.ts'

const SWIFT_ASK =
  'import Foundation\nfunc ask(_ q: String) async throws -> Data {\n  var r = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n  r.httpMethod = "POST"\n  return try await URLSession.shared.data(for: r).0\n}\n'
const BEGINS = (scene: string, imports = 'import SwiftUI') =>
  `${imports}\n\n@main\nstruct LampApp: App {\n  var body: some Scene {\n    ${scene} { ContentView() }\n  }\n}\n`
const xcode = (...settings: string[]) =>
  `// !$*UTF8*$!\n{\n\tproductType = "com.apple.product-type.application";\n${settings.map(one => `\t\t\t\t${one};\n`).join('')}}\n`
const apple = (project: string | undefined, begins = BEGINS('WindowGroup')): Files => ({
  ...(project === undefined ? {} : { 'Lamp.xcodeproj/project.pbxproj': project }),
  'Lamp/LampApp.swift': begins,
  'Lamp/Ask.swift': SWIFT_ASK,
})

describe('an application for Apple’s systems is told by what it is built for', () => {
  it.each([
    ['the desktop alone', apple(xcode('SDKROOT = macosx', 'MACOSX_DEPLOYMENT_TARGET = 14.0')), ['a desktop app']],
    ['the desktop alone, by its list of systems', apple(xcode('SUPPORTED_PLATFORMS = macosx')), ['a desktop app']],
    ['the menu bar, without a project', apple(undefined, BEGINS('MenuBarExtra("Lamp")')), ['a desktop app']],
    [
      'windows of the desktop, without a project',
      apple(undefined, BEGINS('WindowGroup', 'import AppKit\nimport SwiftUI')),
      ['a desktop app'],
    ],
    ['phones', apple(xcode('SDKROOT = iphoneos')), ['a mobile app']],
    ['phones, without a project', apple(undefined), ['a mobile app']],
    [
      'both',
      apple(xcode('SDKROOT = auto', 'SUPPORTED_PLATFORMS = "iphoneos iphonesimulator macosx"')),
      ['a mobile app'],
    ],
    ['both, in two targets', apple(xcode('SDKROOT = macosx', 'SDKROOT = iphoneos')), ['a desktop app', 'a mobile app']],
  ] as [string, Files, string[]][])('%s', async (_, files, ways) => {
    expect((await told(files)).ways.toSorted()).toEqual(ways)
  })
})

const HOOK = (path: string, name: string) =>
  `package lamp;\n@RestController @RequestMapping("${path}") class ${name} {\n  @PostMapping String event(@RequestBody String body) { return replies.answer(chat.ask(body)); }\n}\n`
const spring = (files: Files): Files => ({ 'pom.xml': SPRING(AI), 'src/main/java/lamp/Chat.java': CHAT, ...files })
const REPLY =
  'package lamp;\n@Service class Replies {\n  String answer(String text) { return http.post("/open-apis/im/v1/messages/" + id + "/reply", text); }\n}\n'

describe('a bot that speaks to its platform without a library', () => {
  it.each([
    [
      'a route for events in a file named after the platform',
      spring({ 'src/main/java/lamp/FeishuEventController.java': HOOK('/v1/webhook/event', 'FeishuEventController') }),
      ['a Feishu bot'],
    ],
    [
      'what it answers by, without the host',
      spring({
        'src/main/java/lamp/FeishuEventController.java': HOOK('/v1/webhook/event', 'FeishuEventController'),
        'src/main/java/lamp/Replies.java': REPLY,
      }),
      ['a Feishu bot'],
    ],
    [
      'beside routes that developers try it by',
      spring({
        'src/main/java/lamp/FeishuEventController.java': HOOK('/v1/webhook/event', 'FeishuEventController'),
        'src/main/java/lamp/TestController.java': API.replace('ApiController', 'TestController'),
      }),
      ['a Feishu bot'],
    ],
    [
      'in Python',
      {
        'requirements.txt': 'flask\nopenai\n',
        'dingtalk_robot.py':
          'from flask import Flask, request\nfrom ask import ask\napp = Flask(__name__)\n\n\n@app.post("/webhook")\ndef hook():\n    return ask(request.json["text"]["content"])\n',
        'ask.py': PY_ASK,
      },
      ['a DingTalk bot'],
    ],
  ] as [string, Files, string[]][])('is told as one: %s', async (_, files, ways) => {
    expect((await told(files)).ways).toEqual(ways)
  })

  it.each([
    [
      'events of another sort',
      spring({ 'src/main/java/lamp/OrderController.java': HOOK('/v1/webhook/event', 'OrderController') }),
    ],
    [
      'a route of one’s own in a file of that name',
      spring({ 'src/main/java/lamp/FeishuController.java': HOOK('/chat', 'FeishuController') }),
    ],
    [
      'routes that try it, and nothing else',
      spring({ 'src/main/java/lamp/TestController.java': API.replace('ApiController', 'TestController') }),
    ],
  ] as [string, Files][])('is told as none: %s', async (_, files) => {
    expect((await told(files)).ways.filter(one => one.includes('bot'))).toEqual([])
    expect((await told(files)).ways).toEqual(['an HTTP interface'])
  })
})
