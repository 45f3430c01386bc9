import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited, type Files } from './project.ts'
import { JS_ASK, PY_ASK, told } from './told.ts'

async function said(files: Files, rule: string, language: 'en' | 'zh-CN' = 'en'): Promise<string> {
  const { findings } = await audited(files)
  const found = findings.find(one => one.ruleId === rule)
  return found === undefined ? '' : render(found.message, language)
}

const SERVER = (name: string, at = '') => ({
  [`${at}package.json`]: `{"name":"${name}","private":true,"dependencies":{"express":"4","openai":"5"}}`,
  [`${at}server.js`]:
    "const app = require('express')()\nconst { ask } = require('./ask.js')\napp.post('/chat', async (q, r) => r.send(await ask(q.body)))\napp.listen(80)\n",
  [`${at}ask.js`]: JS_ASK,
})

describe('what a manifest or folder is called is no name to tell people', () => {
  it.each(['functions', 'eslint-config', 'go-admin', 'lamp.demo'])('%s', async name => {
    expect(await said(SERVER(name), 'filing-unrecorded')).toMatch(
      /^No filing or registration is recorded for this service, which/,
    )
    expect(await said(SERVER(name), 'filing-unrecorded', 'zh-CN')).toMatch(/^未见该服务的备案或登记记录：其/)
  })
  it('of several services each is told by its folder', async () => {
    const { findings } = await audited({ ...SERVER('lamp', 'night/'), ...SERVER('sun', 'day/') })
    const texts = findings.filter(one => one.ruleId === 'filing-unrecorded').map(one => render(one.message, 'en'))
    expect(texts.toSorted().map(one => one.slice(0, 66))).toEqual([
      'No filing or registration is recorded for the service in day, whic',
      'No filing or registration is recorded for the service in night, wh',
    ])
  })
  it('but the name under which people find a mini-program is', async () => {
    const files = {
      'project.config.json': '{"appid":"wx1","projectname":"nightlamp"}',
      'app.json': '{"pages":["pages/index/index"]}',
      'pages/index/index.js':
        "Page({ ask() { wx.request({ url: 'https://api.deepseek.com/chat/completions', method: 'POST', data: { model: 'deepseek-chat', messages: [] }, success: r => this.setData({ r: r.data }) }) } })\n",
    }
    expect(await said(files, 'filing-unrecorded')).toContain('recorded for nightlamp, which')
  })
  it('and a name stated in the declaration', async () => {
    const stated = 'services:\n  - name: Lamp Talk\n    root: .\n    audience: public\n    territory: mainland-china\n'
    expect(await said({ ...SERVER('x'), 'genai-measures.yaml': stated }, 'filing-unrecorded')).toContain(
      'for Lamp Talk, which',
    )
  })
})

describe('a vendor is told where the call itself leaves but one', () => {
  const FLASK = (ask: string, more = '') => ({
    'requirements.txt': 'flask\nopenai\nanthropic\nelevenlabs\nedge-tts\n',
    'app.py': `from flask import Flask, request\n${more}app = Flask(__name__)\n@app.post("/chat")\ndef chat():\n${ask}`,
  })
  it('not that of the voice beside it', async () => {
    const files = FLASK(
      '    return OpenAI(base_url=request.json["url"]).chat.completions.create(model=request.json["m"], messages=request.json["q"]).choices[0].message.content\n@app.post("/say")\ndef say():\n    return edge_tts.Communicate(request.json["text"], "zh-CN-XiaoxiaoNeural").stream_sync()\n',
      'import edge_tts\nfrom openai import OpenAI\n',
    )
    expect(await said(files, 'filing-unrecorded')).not.toContain('Edge TTS:')
  })
  it('the one whose own client asks', async () => {
    const files = FLASK(
      '    return anthropic.Anthropic().messages.create(model="claude-sonnet-4-5", max_tokens=9, messages=request.json["q"]).content[0].text\n',
      'import anthropic\n',
    )
    expect(await said(files, 'filing-unrecorded')).toContain('offshore, with Anthropic: ')
  })
})

describe('ways that a template brings along are not told', () => {
  const DART =
    "import 'package:flutter/material.dart';\nimport 'package:http/http.dart' as http;\nvoid main() => runApp(const Lamp());\nFuture<String> ask(String q) async {\n  final res = await http.post(Uri.parse('https://api.openai.com/v1/chat/completions'), body: jsonEncode({'model': 'gpt-4o', 'messages': [{'role': 'user', 'content': q}]}));\n  return res.body;\n}\n"
  const FLUTTER = {
    'pubspec.yaml': 'name: lamp\npublish_to: none\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n',
    'lib/main.dart': DART,
    'ios/Runner/Info.plist':
      '<?xml version="1.0"?><plist version="1.0"><dict><key>LSRequiresIPhoneOS</key><true/></dict></plist>\n',
    'macos/Runner/Info.plist':
      '<?xml version="1.0"?><plist version="1.0"><dict><key>LSMinimumSystemVersion</key><string>11</string></dict></plist>\n',
  }
  it('runners for desktops beside an app for phones', async () => {
    expect((await told(FLUTTER)).ways).toEqual(['a mobile app'])
  })
  it('pages of Taro beside a mini-program', async () => {
    const files = {
      'package.json':
        '{"name":"lamp","private":true,"scripts":{"build:weapp":"taro build --type weapp","build:h5":"taro build --type h5"},"dependencies":{"@tarojs/taro":"3","@tarojs/plugin-platform-weapp":"3","@tarojs/runtime":"3","react":"18","react-dom":"18"}}',
      'project.config.json': '{"appid":"wx1","projectname":"lamp"}',
      'src/pages/index/index.tsx':
        "import Taro from '@tarojs/taro'\nexport default () => <View onClick={() => Taro.request({ url: 'https://api.deepseek.com/chat/completions', method: 'POST', data: { model: 'deepseek-chat', messages: [] } })} />\n",
    }
    expect((await told(files)).ways).toEqual(['a mini-program'])
  })
  it('Razor inside an app', async () => {
    const files = {
      'Lamp/Lamp.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Razor"><PropertyGroup><OutputType>Exe</OutputType><UseMaui>true</UseMaui></PropertyGroup><ItemGroup><PackageReference Include="Microsoft.Maui.Controls" Version="8" /><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
      'Lamp/Components/Pages/Chat.razor': '@page "/"\n@inject Talk talk\n<input @bind="q" /><p>@talk.Ask(q)</p>\n',
      'Lamp/Talk.cs':
        'using OpenAI.Chat;\nnamespace Lamp;\npublic class Talk\n{\n    readonly ChatClient client = new("gpt-4o", "k");\n    public string Ask(string q) => client.CompleteChat(new UserChatMessage(q)).Value.Content[0].Text;\n}\n',
    }
    expect((await told(files)).ways).not.toContain('a web page')
  })
})

describe('a page is called by what draws it', () => {
  it.each([
    [
      'Streamlit',
      'streamlit',
      'import streamlit as st\nfrom ask import ask\nst.title("Lamp")\nq = st.chat_input("?")\nst.write(ask(q))\n',
      'a Streamlit page',
    ],
    [
      'Gradio',
      'gradio',
      'import gradio as gr\nfrom ask import ask\ngr.Interface(ask, "text", "text").launch()\n',
      'a Gradio page',
    ],
  ])('%s', async (_, tool, page, way) => {
    const files = { 'requirements.txt': `${tool}\nopenai\n`, 'app.py': page, 'ask.py': PY_ASK }
    expect((await told(files)).ways).toEqual([way])
  })
  it('and a plug-in of WordPress is one', async () => {
    const files = {
      'lamp.php':
        "<?php\n/*\nPlugin Name: Lamp\n*/\nadd_action('wp_ajax_lamp', function () {\n  $res = wp_remote_post('https://api.openai.com/v1/chat/completions', ['body' => json_encode(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => $_POST['q']]]])]);\n  wp_send_json(json_decode(wp_remote_retrieve_body($res)));\n});\n",
    }
    expect((await told(files)).ways).toContain('a WordPress plug-in')
  })
})

describe('an interface beside a page is told where programs of others ask it', () => {
  const PAGE = {
    'templates/index.html': '<form id="f"><textarea name="q"></textarea></form>',
    'requirements.txt': 'flask\nopenai\n',
    'ask.py': PY_ASK,
  }
  const app = (path: string) =>
    `from flask import Flask, render_template, request\nfrom ask import ask\napp = Flask(__name__)\n@app.get("/")\ndef home():\n    return render_template("index.html")\n@app.post("${path}")\ndef talk():\n    return ask(request.json)\n`
  it('as a path of the form that model vendors answer', async () => {
    expect((await told({ ...PAGE, 'app.py': app('/v1/chat/completions') })).ways.toSorted()).toEqual([
      'a web page',
      'an HTTP interface',
    ])
  })
  it('not a path of its own', async () => {
    expect((await told({ ...PAGE, 'app.py': app('/chat') })).ways).toEqual(['a web page'])
  })
})

describe('nothing is said to be generated where a model is only tuned', () => {
  const TUNES = {
    'requirements.txt': 'openai\n',
    'window.py':
      'import tkinter as tk\nfrom tune import begin\nroot = tk.Tk()\ntk.Button(root, text="Go", command=begin).pack()\nroot.mainloop()\n',
    'tune.py':
      'import openai\ndef begin():\n    return openai.fine_tuning.jobs.create(training_file="file-1", model="gpt-3.5-turbo")\n',
  }
  it('in both languages', async () => {
    expect(await said(TUNES, 'scope-undeclared')).toMatch(
      /^Nothing states what service this model is trained for: openai\./,
    )
    expect(await said(TUNES, 'scope-undeclared', 'zh-CN')).toMatch(/^未声明所训练的模型用于什么服务：/)
  })
})
