import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('a label of a Flutter app', () => {
  projects([
    [
      'flutter arb',
      {
        'lib/api.dart':
          "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nFuture<String> ask(String q) async {\n  final r = await http.post(Uri.parse('https://api.deepseek.com/chat/completions'), headers: {'Authorization': 'Bearer key'}, body: jsonEncode({'model': 'deepseek-chat', 'messages': [{'role': 'user', 'content': q}]}));\n  return jsonDecode(r.body)['choices'][0]['message']['content'];\n}\n",
        'lib/chat.dart':
          "import 'package:flutter/material.dart';\nimport 'package:flutter_gen/gen_l10n/app_localizations.dart';\nimport 'api.dart';\nclass ChatPage extends StatelessWidget {\n  const ChatPage({super.key});\n  @override\n  Widget build(BuildContext context) {\n    return Scaffold(body: Column(children: [\n      FutureBuilder(future: ask('hi'), builder: (c, s) => Text(s.data ?? '')),\n      Text(AppLocalizations.of(context)!.replyOrigin),\n    ]));\n  }\n}\n",
        'lib/l10n/app_zh.arb': '{"@@locale":"zh","replyOrigin":"回复由 AI 生成，仅供参考"}',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'chat.dart';\nvoid main() => runApp(const MaterialApp(home: ChatPage()));\n",
        'pubspec.yaml':
          'name: plumapp\ndescription: chat\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n  flutter_localizations:\n    sdk: flutter\nflutter:\n  generate: true\n',
      },
      { labelled: true },
    ],
    [
      'flutter arb unused',
      {
        'lib/api.dart':
          "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nFuture<String> ask(String q) async {\n  final r = await http.post(Uri.parse('https://api.deepseek.com/chat/completions'), headers: {'Authorization': 'Bearer key'}, body: jsonEncode({'model': 'deepseek-chat', 'messages': [{'role': 'user', 'content': q}]}));\n  return jsonDecode(r.body)['choices'][0]['message']['content'];\n}\n",
        'lib/chat.dart':
          "import 'package:flutter/material.dart';\nimport 'package:flutter_gen/gen_l10n/app_localizations.dart';\nimport 'api.dart';\nclass ChatPage extends StatelessWidget {\n  const ChatPage({super.key});\n  @override\n  Widget build(BuildContext context) {\n    return Scaffold(body: Column(children: [\n      FutureBuilder(future: ask('hi'), builder: (c, s) => Text(s.data ?? '')),\n      \n    ]));\n  }\n}\n",
        'lib/l10n/app_zh.arb': '{"@@locale":"zh","replyOrigin":"回复由 AI 生成，仅供参考"}',
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'chat.dart';\nvoid main() => runApp(const MaterialApp(home: ChatPage()));\n",
        'pubspec.yaml':
          'name: plumapp\ndescription: chat\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n  flutter_localizations:\n    sdk: flutter\nflutter:\n  generate: true\n',
      },
      { labelled: false },
    ],
    [
      'flutter tr',
      {
        'assets/lang/zh.json': '{"chat":{"bottom_line":"内容由人工智能生成"}}',
        'lib/api.dart':
          "import 'dart:convert';\nimport 'package:http/http.dart' as http;\nFuture<String> ask(String q) async {\n  final r = await http.post(Uri.parse('https://api.deepseek.com/chat/completions'), headers: {'Authorization': 'Bearer key'}, body: jsonEncode({'model': 'deepseek-chat', 'messages': [{'role': 'user', 'content': q}]}));\n  return jsonDecode(r.body)['choices'][0]['message']['content'];\n}\n",
        'lib/chat.dart':
          "import 'package:flutter/material.dart';\nimport 'package:flutter_gen/gen_l10n/app_localizations.dart';\nimport 'api.dart';\nclass ChatPage extends StatelessWidget {\n  const ChatPage({super.key});\n  @override\n  Widget build(BuildContext context) {\n    return Scaffold(body: Column(children: [\n      FutureBuilder(future: ask('hi'), builder: (c, s) => Text(s.data ?? '')),\n      Text('chat.bottom_line'.tr),\n    ]));\n  }\n}\n",
        'lib/main.dart':
          "import 'package:flutter/material.dart';\nimport 'chat.dart';\nvoid main() => runApp(const MaterialApp(home: ChatPage()));\n",
        'pubspec.yaml':
          'name: plumapp\ndescription: chat\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n  flutter_localizations:\n    sdk: flutter\nflutter:\n  generate: true\n',
      },
      { labelled: true },
    ],
  ])
})

describe('a label of an Android app', () => {
  projects([
    [
      'android layout',
      {
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid { namespace = "cn.plum.chat" }\ndependencies { implementation("com.squareup.okhttp3:okhttp:4.12.0") }\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Plum"><activity android:name=".ChatActivity"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
        'app/src/main/java/cn/plum/chat/ChatActivity.kt':
          'package cn.plum.chat\nimport okhttp3.*\nimport okhttp3.RequestBody.Companion.toRequestBody\nclass ChatActivity : androidx.appcompat.app.AppCompatActivity() {\n  override fun onCreate(b: android.os.Bundle?) { super.onCreate(b); setContentView(R.layout.activity_chat);  }\n  fun ask(q: String) {\n    val body = """{"model":"deepseek-chat","messages":[{"role":"user","content":"$q"}]}""".toRequestBody()\n    OkHttpClient().newCall(Request.Builder().url("https://api.deepseek.com/chat/completions").post(body).build()).enqueue(cb)\n  }\n}\n',
        'app/src/main/res/layout/activity_chat.xml':
          '<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"><TextView android:id="@+id/answer"/><TextView android:text="@string/result_origin"/></LinearLayout>',
        'app/src/main/res/values/strings.xml':
          '<resources><string name="app_name">Plum</string><string name="result_origin">Result generated by AI</string></resources>',
        'app/src/main/res/values-zh-rCN/strings.xml':
          '<resources><string name="app_name">梅子</string><string name="result_origin">结果由 AI 生成，请谨慎参考</string></resources>',
        'settings.gradle.kts': 'rootProject.name = "Plum"\ninclude(":app")\n',
      },
      { labelled: true },
    ],
    [
      'android code',
      {
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid { namespace = "cn.plum.chat" }\ndependencies { implementation("com.squareup.okhttp3:okhttp:4.12.0") }\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Plum"><activity android:name=".ChatActivity"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
        'app/src/main/java/cn/plum/chat/ChatActivity.kt':
          'package cn.plum.chat\nimport okhttp3.*\nimport okhttp3.RequestBody.Companion.toRequestBody\nclass ChatActivity : androidx.appcompat.app.AppCompatActivity() {\n  override fun onCreate(b: android.os.Bundle?) { super.onCreate(b); setContentView(R.layout.activity_chat); findViewById<android.widget.TextView>(R.id.n).setText(R.string.result_origin) }\n  fun ask(q: String) {\n    val body = """{"model":"deepseek-chat","messages":[{"role":"user","content":"$q"}]}""".toRequestBody()\n    OkHttpClient().newCall(Request.Builder().url("https://api.deepseek.com/chat/completions").post(body).build()).enqueue(cb)\n  }\n}\n',
        'app/src/main/res/layout/activity_chat.xml':
          '<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"><TextView android:id="@+id/answer"/><TextView android:id="@+id/n"/></LinearLayout>',
        'app/src/main/res/values/strings.xml':
          '<resources><string name="app_name">Plum</string><string name="result_origin">Result generated by AI</string></resources>',
        'app/src/main/res/values-zh-rCN/strings.xml':
          '<resources><string name="app_name">梅子</string><string name="result_origin">结果由 AI 生成，请谨慎参考</string></resources>',
        'settings.gradle.kts': 'rootProject.name = "Plum"\ninclude(":app")\n',
      },
      { labelled: true },
    ],
    [
      'android unused',
      {
        'app/build.gradle.kts':
          'plugins { id("com.android.application") }\nandroid { namespace = "cn.plum.chat" }\ndependencies { implementation("com.squareup.okhttp3:okhttp:4.12.0") }\n',
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Plum"><activity android:name=".ChatActivity"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
        'app/src/main/java/cn/plum/chat/ChatActivity.kt':
          'package cn.plum.chat\nimport okhttp3.*\nimport okhttp3.RequestBody.Companion.toRequestBody\nclass ChatActivity : androidx.appcompat.app.AppCompatActivity() {\n  override fun onCreate(b: android.os.Bundle?) { super.onCreate(b); setContentView(R.layout.activity_chat);  }\n  fun ask(q: String) {\n    val body = """{"model":"deepseek-chat","messages":[{"role":"user","content":"$q"}]}""".toRequestBody()\n    OkHttpClient().newCall(Request.Builder().url("https://api.deepseek.com/chat/completions").post(body).build()).enqueue(cb)\n  }\n}\n',
        'app/src/main/res/layout/activity_chat.xml':
          '<LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"><TextView android:id="@+id/answer"/></LinearLayout>',
        'app/src/main/res/values/strings.xml':
          '<resources><string name="app_name">Plum</string><string name="result_origin">Result generated by AI</string></resources>',
        'app/src/main/res/values-zh-rCN/strings.xml':
          '<resources><string name="app_name">梅子</string><string name="result_origin">结果由 AI 生成，请谨慎参考</string></resources>',
        'settings.gradle.kts': 'rootProject.name = "Plum"\ninclude(":app")\n',
      },
      { labelled: false },
    ],
  ])
})

describe('a label of an Apple app', () => {
  projects([
    [
      'ios strings',
      {
        'Plum/Api.swift':
          'import Foundation\nfunc ask(_ q: String) async throws -> String {\n  var r = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n  r.httpMethod = "POST"\n  r.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o-mini", "messages": [["role": "user", "content": q]]])\n  let (data, _) = try await URLSession.shared.data(for: r)\n  return String(data: data, encoding: .utf8)!\n}\n',
        'Plum/ChatView.swift':
          'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  var body: some View { VStack { Text(answer).task { answer = (try? await ask("hi")) ?? "" }\n    Text("answer_origin")\n  } }\n}\n',
        'Plum/PlumApp.swift':
          'import SwiftUI\n@main struct PlumApp: App { var body: some Scene { WindowGroup { ChatView() } } }\n',
        'Plum/zh-Hans.lproj/Localizable.strings': '"answer_origin" = "内容由 AI 生成";\n',
        'Plum.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A1 = { isa = PBXNativeTarget; name = Plum; productType = "com.apple.product-type.application"; }; }; }\n',
      },
      { labelled: true },
    ],
    [
      'ios xcstrings',
      {
        'Plum/Api.swift':
          'import Foundation\nfunc ask(_ q: String) async throws -> String {\n  var r = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n  r.httpMethod = "POST"\n  r.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o-mini", "messages": [["role": "user", "content": q]]])\n  let (data, _) = try await URLSession.shared.data(for: r)\n  return String(data: data, encoding: .utf8)!\n}\n',
        'Plum/ChatView.swift':
          'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  var body: some View { VStack { Text(answer).task { answer = (try? await ask("hi")) ?? "" }\n    Text(LocalizedStringKey("answer_origin"))\n  } }\n}\n',
        'Plum/Localizable.xcstrings':
          '{\n  "sourceLanguage": "en",\n  "strings": {\n    "answer_origin": {\n      "localizations": {\n        "zh-Hans": {\n          "stringUnit": {\n            "state": "translated",\n            "value": "内容由 AI 生成"\n          }\n        }\n      }\n    }\n  },\n  "version": "1.0"\n}',
        'Plum/PlumApp.swift':
          'import SwiftUI\n@main struct PlumApp: App { var body: some Scene { WindowGroup { ChatView() } } }\n',
        'Plum.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A1 = { isa = PBXNativeTarget; name = Plum; productType = "com.apple.product-type.application"; }; }; }\n',
      },
      { labelled: true },
    ],
    [
      'ios xcstrings english key',
      {
        'Plum/Api.swift':
          'import Foundation\nfunc ask(_ q: String) async throws -> String {\n  var r = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n  r.httpMethod = "POST"\n  r.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o-mini", "messages": [["role": "user", "content": q]]])\n  let (data, _) = try await URLSession.shared.data(for: r)\n  return String(data: data, encoding: .utf8)!\n}\n',
        'Plum/ChatView.swift':
          'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  var body: some View { VStack { Text(answer).task { answer = (try? await ask("hi")) ?? "" }\n    Text("Answer made by machine")\n  } }\n}\n',
        'Plum/Localizable.xcstrings':
          '{\n  "sourceLanguage": "en",\n  "strings": {\n    "Answer made by machine": {\n      "localizations": {\n        "zh-Hans": {\n          "stringUnit": {\n            "state": "translated",\n            "value": "回答由人工智能生成"\n          }\n        }\n      }\n    }\n  },\n  "version": "1.0"\n}',
        'Plum/PlumApp.swift':
          'import SwiftUI\n@main struct PlumApp: App { var body: some Scene { WindowGroup { ChatView() } } }\n',
        'Plum.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A1 = { isa = PBXNativeTarget; name = Plum; productType = "com.apple.product-type.application"; }; }; }\n',
      },
      { labelled: true },
    ],
    [
      'ios xcstrings unused',
      {
        'Plum/Api.swift':
          'import Foundation\nfunc ask(_ q: String) async throws -> String {\n  var r = URLRequest(url: URL(string: "https://api.openai.com/v1/chat/completions")!)\n  r.httpMethod = "POST"\n  r.httpBody = try JSONSerialization.data(withJSONObject: ["model": "gpt-4o-mini", "messages": [["role": "user", "content": q]]])\n  let (data, _) = try await URLSession.shared.data(for: r)\n  return String(data: data, encoding: .utf8)!\n}\n',
        'Plum/ChatView.swift':
          'import SwiftUI\nstruct ChatView: View {\n  @State var answer = ""\n  var body: some View { VStack { Text(answer).task { answer = (try? await ask("hi")) ?? "" }\n    \n  } }\n}\n',
        'Plum/Localizable.xcstrings':
          '{\n  "sourceLanguage": "en",\n  "strings": {\n    "answer_origin": {\n      "localizations": {\n        "zh-Hans": {\n          "stringUnit": {\n            "state": "translated",\n            "value": "内容由 AI 生成"\n          }\n        }\n      }\n    }\n  },\n  "version": "1.0"\n}',
        'Plum/PlumApp.swift':
          'import SwiftUI\n@main struct PlumApp: App { var body: some Scene { WindowGroup { ChatView() } } }\n',
        'Plum.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A1 = { isa = PBXNativeTarget; name = Plum; productType = "com.apple.product-type.application"; }; }; }\n',
      },
      { labelled: false },
    ],
  ])
})

describe('a label of a Qt program', () => {
  projects([
    [
      'qt ts',
      {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.16)\nproject(plum)\nfind_package(Qt6 REQUIRED COMPONENTS Widgets Network)\nadd_executable(plum main.cpp chat.cpp)\ntarget_link_libraries(plum Qt6::Widgets Qt6::Network)\n',
        'chat.cpp':
          '#include "chat.h"\nvoid Chat::ask(const QString& q) {\n  QNetworkRequest r(QUrl("https://api.deepseek.com/chat/completions"));\n  QJsonObject o{{"model", "deepseek-chat"}, {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", q}}}}};\n  net->post(r, QJsonDocument(o).toJson());\n}\nChat::Chat() { note->setText(tr("This text comes from a machine")); }\n',
        'i18n/plum_zh_CN.ts':
          '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN">\n<context>\n    <name>Chat</name>\n    <message>\n        <source>This text comes from a machine</source>\n        <translation>本文由 AI 生成</translation>\n    </message>\n</context>\n</TS>\n',
        'main.cpp':
          '#include <QApplication>\n#include "chat.h"\nint main(int c, char** v) { QApplication a(c, v); Chat w; w.show(); return a.exec(); }\n',
      },
      { labelled: true },
    ],
    [
      'qt ts unused',
      {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.16)\nproject(plum)\nfind_package(Qt6 REQUIRED COMPONENTS Widgets Network)\nadd_executable(plum main.cpp chat.cpp)\ntarget_link_libraries(plum Qt6::Widgets Qt6::Network)\n',
        'chat.cpp':
          '#include "chat.h"\nvoid Chat::ask(const QString& q) {\n  QNetworkRequest r(QUrl("https://api.deepseek.com/chat/completions"));\n  QJsonObject o{{"model", "deepseek-chat"}, {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", q}}}}};\n  net->post(r, QJsonDocument(o).toJson());\n}\nChat::Chat() {  }\n',
        'i18n/plum_zh_CN.ts':
          '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="zh_CN">\n<context>\n    <name>Chat</name>\n    <message>\n        <source>This text comes from a machine</source>\n        <translation>本文由 AI 生成</translation>\n    </message>\n</context>\n</TS>\n',
        'main.cpp':
          '#include <QApplication>\n#include "chat.h"\nint main(int c, char** v) { QApplication a(c, v); Chat w; w.show(); return a.exec(); }\n',
      },
      { labelled: false },
    ],
  ])
})
