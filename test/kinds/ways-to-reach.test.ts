import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const
const PKG = (deps: Record<string, string>, more = {}) =>
  JSON.stringify({ name: 'oak', private: true, scripts: { start: 'node s.js' }, dependencies: deps, ...more })
describe('what people reach by a page, a phone, a talk or an extension', () => {
  projects([
    [
      'comfy queue',
      {
        'package.json': PKG({ express: '4' }),
        's.js':
          "const app = require('express')()\nconst flow = require('./flow.json')\napp.post('/draw', async (req, res) => {\n  flow['6'].inputs.text = req.body.prompt\n  const { prompt_id } = await (await fetch(process.env.COMFY + '/prompt', { method: 'POST', body: JSON.stringify({ prompt: flow }) })).json()\n  const h = await (await fetch(process.env.COMFY + '/history/' + prompt_id)).json()\n  res.redirect(process.env.COMFY + '/view?filename=' + h[prompt_id].outputs['9'].images[0].filename)\n})\napp.listen(80)\n",
        'flow.json':
          '{"3":{"class_type":"KSampler","inputs":{"model":["4",0]}},"4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"a.safetensors"}},"6":{"class_type":"CLIPTextEncode","inputs":{"text":""}},"9":{"class_type":"SaveImage","inputs":{"images":["8",0]}}}',
      },
      { generates: ['image'] },
    ],
    [
      'sd webui',
      {
        'requirements.txt': 'python-telegram-bot\nrequests\n',
        'bot.py':
          "import requests\nfrom telegram.ext import ApplicationBuilder, CommandHandler\nimport settings\nasync def draw(u, c):\n    r = requests.post(settings.SD_HOST + '/sdapi/v1/txt2img', json={'prompt': ' '.join(c.args)})\n    await u.message.reply_photo(decode(r.json()['images'][0]))\na = ApplicationBuilder().token('t').build()\na.add_handler(CommandHandler('draw', draw))\na.run_polling()\n",
        'settings.py': "SD_HOST = 'http://127.0.0.1:7860'\n",
      },
      { generates: ['image'], exposure: ['bot'] },
    ],
    [
      'a talk over WhatsApp by its own interface',
      {
        'package.json': PKG({ openai: '4', 'whatsapp-api-js': '2' }),
        's.js':
          "const http = require('http')\nconst { WhatsAppAPI } = require('whatsapp-api-js')\nconst { Text } = require('whatsapp-api-js/messages')\nconst OpenAI = require('openai')\nconst ai = new OpenAI()\nconst phone = new WhatsAppAPI({ token: process.env.TOKEN, appSecret: process.env.SECRET })\nphone.on.message = async ({ from, phoneID, message }) => {\n  const done = await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: message.text.body }] })\n  await phone.sendMessage(phoneID, from, new Text(done.choices[0].message.content))\n}\nhttp.createServer(async (req, res) => res.writeHead(await phone.handle_post(req)).end()).listen(80)\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'a talk in rooms of Slack without an address of its own',
      {
        'package.json': PKG({ openai: '4', '@slack/socket-mode': '2', '@slack/web-api': '7' }),
        's.js':
          "const { SocketModeClient } = require('@slack/socket-mode')\nconst { WebClient } = require('@slack/web-api')\nconst OpenAI = require('openai')\nconst ai = new OpenAI()\nconst web = new WebClient(process.env.BOT)\nconst room = new SocketModeClient({ appToken: process.env.APP })\nroom.on('app_mention', async ({ event, ack }) => {\n  await ack()\n  const done = await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: event.text }] })\n  await web.chat.postMessage({ channel: event.channel, text: done.choices[0].message.content })\n})\nroom.start()\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'edge tts page',
      {
        'requirements.txt': 'fastapi\nedge-tts\n',
        'main.py':
          "import edge_tts\nfrom fastapi import FastAPI\nfrom fastapi.responses import FileResponse\napp = FastAPI()\n@app.post('/speak')\nasync def speak(text: str):\n    await edge_tts.Communicate(text, 'zh-CN-XiaoxiaoNeural').save('a.mp3')\n    return FileResponse('a.mp3')\n",
      },
      { generates: ['audio'] },
    ],
    [
      'transformers js',
      {
        'package.json': PKG({ '@huggingface/transformers': '3', vite: '5' }, { scripts: { build: 'vite build' } }),
        'index.html': '<div id="o"></div><script type="module" src="/src/m.js"></script>',
        'src/m.js':
          "import { pipeline } from '@huggingface/transformers'\nconst g = await pipeline('text-generation', 'onnx-community/Qwen2.5-0.5B-Instruct')\no.textContent = (await g('hi', { max_new_tokens: 64 }))[0].generated_text\n",
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'webllm',
      {
        'index.html':
          '<div id="o"></div><script type="module">\nimport * as webllm from "https://esm.run/@mlc-ai/web-llm"\nconst e = await webllm.CreateMLCEngine("Llama-3.1-8B-Instruct-q4f32_1-MLC")\nconst r = await e.chat.completions.create({ messages: [{ role: "user", content: "hi" }] })\ndocument.getElementById("o").textContent = r.choices[0].message.content\n</script>',
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'llama cpp python',
      {
        'requirements.txt': 'flask\nllama-cpp-python\n',
        'app.py':
          "from flask import Flask, request\nfrom llama_cpp import Llama\nllm = Llama(model_path='m.gguf')\napp = Flask(__name__)\n@app.post('/ask')\ndef ask():\n    return llm(request.json['q'], max_tokens=200)['choices'][0]['text']\napp.run(host='0.0.0.0')\n",
      },
      { generates: T },
    ],
    [
      'chrome ext',
      {
        'manifest.json':
          '{"manifest_version":3,"name":"Oak","version":"1","background":{"service_worker":"bg.js"},"action":{"default_popup":"popup.html"},"permissions":["storage"]}',
        'bg.js':
          "chrome.runtime.onMessage.addListener((m, s, send) => { ask(m.text).then(send); return true })\nasync function ask(q) {\n  const { key, base } = await chrome.storage.sync.get(['key', 'base'])\n  const r = await fetch(`${base || 'https://api.openai.com/v1'}/chat/completions`, { method: 'POST', headers: { Authorization: `Bearer ${key}` }, body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] }) })\n  return (await r.json()).choices[0].message.content\n}\n",
        'popup.html': '<textarea id="t"></textarea><div id="o"></div><script src="popup.js"></script>',
        'popup.js': 'chrome.runtime.sendMessage({ text: t.value }, a => { o.textContent = a })\n',
      },
      { generates: T, exposure: ['browser-extension'] },
    ],
    [
      'vscode lm',
      {
        'package.json':
          '{"name":"oak","publisher":"fig","engines":{"vscode":"^1.95.0"},"main":"./out/extension.js","contributes":{"commands":[{"command":"oak.ask","title":"Ask"}]}}',
        'src/extension.ts':
          "import * as vscode from 'vscode'\nexport function activate(c: vscode.ExtensionContext) {\n  c.subscriptions.push(vscode.commands.registerCommand('oak.ask', async () => {\n    const [m] = await vscode.lm.selectChatModels({ vendor: 'copilot' })\n    const r = await m.sendRequest([vscode.LanguageModelChatMessage.User('hi')], {})\n    for await (const t of r.text) vscode.window.showInformationMessage(t)\n  }))\n}\n",
      },
      { generates: T, exposure: ['desktop'] },
    ],
    [
      'vscode fetch',
      {
        'package.json':
          '{"name":"oak","publisher":"fig","engines":{"vscode":"^1.95.0"},"main":"./extension.js","contributes":{"commands":[{"command":"oak.ask","title":"Ask"}]}}',
        'extension.js':
          "const vscode = require('vscode')\nconst { ask } = require('./llm')\nexports.activate = c => c.subscriptions.push(vscode.commands.registerCommand('oak.ask', async () => { const e = vscode.window.activeTextEditor; const t = await ask(e.document.getText()); e.edit(b => b.insert(e.selection.end, t)) }))\n",
        'llm.js':
          "exports.ask = async q => (await (await fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers: { 'x-api-key': process.env.K, 'anthropic-version': '2023-06-01' }, body: JSON.stringify({ model: 'claude-3-5-haiku-latest', max_tokens: 500, messages: [{ role: 'user', content: q }] }) })).json()).content[0].text\n",
      },
      { generates: T, exposure: ['desktop'], withProviders: ['anthropic'] },
    ],
    [
      'obsidian',
      {
        'manifest.json': '{"id":"oak","name":"Oak","version":"1.0.0","minAppVersion":"1.5.0"}',
        'package.json': '{"name":"oak","devDependencies":{"obsidian":"latest"}}',
        'main.ts':
          "import { Plugin, requestUrl } from 'obsidian'\nexport default class Oak extends Plugin {\n  async onload() { this.addCommand({ id: 'ask', name: 'Ask', editorCallback: async e => { const r = await requestUrl({ url: 'http://localhost:11434/api/generate', method: 'POST', body: JSON.stringify({ model: 'mistral', prompt: e.getSelection(), stream: false }) }); e.replaceSelection(r.json.response) } }) }\n}\n",
      },
      { generates: T, exposure: ['desktop'] },
    ],
    [
      'android java urlconnection',
      {
        'settings.gradle': "rootProject.name = 'Oak'\ninclude ':app'\n",
        'app/build.gradle': "plugins { id 'com.android.application' }\nandroid { namespace 'cn.oak' }\n",
        'app/src/main/AndroidManifest.xml':
          '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="Oak"><activity android:name=".MainActivity" android:exported="true"><intent-filter><action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/></intent-filter></activity></application></manifest>',
        'app/src/main/java/cn/oak/MainActivity.java':
          'package cn.oak;\nimport android.app.Activity;\nimport java.net.*;\nimport org.json.*;\npublic class MainActivity extends Activity {\n  String ask(String q) throws Exception {\n    HttpURLConnection c = (HttpURLConnection) new URL("https://dashscope.aliyuncs.com/api/v1/services/aigc/text-generation/generation").openConnection();\n    c.setRequestMethod("POST");\n    JSONObject b = new JSONObject().put("model", "qwen-turbo").put("input", new JSONObject().put("prompt", q));\n    c.getOutputStream().write(b.toString().getBytes());\n    return read(c);\n  }\n}\n',
      },
      { generates: T, providers: ['dashscope'], exposure: ['mobile'] },
    ],
    [
      'apple fm',
      {
        'Oak.xcodeproj/project.pbxproj':
          '// !$*UTF8*$!\n{ objects = { A = { isa = PBXNativeTarget; name = Oak; productType = "com.apple.product-type.application"; }; }; }\n',
        'Oak/OakApp.swift':
          'import SwiftUI\nimport FoundationModels\n@main struct OakApp: App { var body: some Scene { WindowGroup { V() } } }\nstruct V: View { @State var a = ""; var body: some View { Button(a) { Task { a = try! await LanguageModelSession().respond(to: "hi").content } } } }\n',
      },
      { generates: T, exposure: ['mobile'] },
    ],
    [
      'chrome builtin',
      {
        'index.html':
          '<div id="o"></div><script>\nasync function go() { const s = await LanguageModel.create(); o.textContent = await s.prompt("write a poem") }\ngo()\n</script>',
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'apps script',
      {
        'appsscript.json': '{"timeZone":"Asia/Shanghai"}',
        'Code.gs':
          "function ASK(q) {\n  const r = UrlFetchApp.fetch('https://api.openai.com/v1/chat/completions', { method: 'post', payload: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] }) })\n  return JSON.parse(r.getContentText()).choices[0].message.content\n}\nfunction onOpen() { SpreadsheetApp.getUi().createMenu('Oak').addItem('Ask', 'ASK').addToUi() }\n",
      },
      { generates: T },
    ],
    [
      'raycast',
      {
        'package.json':
          '{"$schema":"https://www.raycast.com/schemas/extension.json","name":"oak","title":"Oak","commands":[{"name":"ask","title":"Ask","mode":"view"}],"dependencies":{"@raycast/api":"1"}}',
        'src/ask.tsx':
          "import { AI, Detail } from '@raycast/api'\nimport { useEffect, useState } from 'react'\nexport default function Ask() { const [t, s] = useState(''); useEffect(() => { AI.ask('hi').then(s) }, []); return <Detail markdown={t} /> }\n",
      },
      { generates: T, exposure: ['desktop'] },
    ],
    [
      'cf worker telegram',
      {
        'wrangler.toml': 'name = "oak"\nmain = "src/index.js"\n[ai]\nbinding = "AI"\n',
        'src/index.js':
          "export default { async fetch(req, env) {\n  const { message } = await req.json()\n  const a = await env.AI.run('@cf/meta/llama-3.1-8b-instruct', { messages: [{ role: 'user', content: message.text }] })\n  await fetch(`https://api.telegram.org/bot${env.T}/sendMessage`, { method: 'POST', body: JSON.stringify({ chat_id: message.chat.id, text: a.response }) })\n  return new Response('ok')\n} }\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'alexa',
      {
        'package.json': PKG({ 'ask-sdk-core': '2', openai: '4' }),
        'index.js':
          "const Alexa = require('ask-sdk-core')\nconst OpenAI = require('openai')\nconst llm = new OpenAI()\nconst H = { canHandle: () => true, async handle(i) { const r = await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }); return i.responseBuilder.speak(r.choices[0].message.content).getResponse() } }\nexports.handler = Alexa.SkillBuilders.custom().addRequestHandlers(H).lambda()\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'wecom flask',
      {
        'requirements.txt': 'flask\nwechatpy\nzhipuai\n',
        'app.py':
          "from flask import Flask, request\nfrom wechatpy.work import parse_message, WeChatClient\nfrom zhipuai import ZhipuAI\napp = Flask(__name__)\nllm = ZhipuAI()\n@app.post('/wecom')\ndef wecom():\n    m = parse_message(request.data)\n    t = llm.chat.completions.create(model='glm-4', messages=[{'role': 'user', 'content': m.content}]).choices[0].message.content\n    WeChatClient('a', 'b').message.send_text('1', m.source, t)\n    return 'ok'\napp.run()\n",
      },
      { generates: T, exposure: ['bot'], withProviders: ['zhipu'] },
    ],
    [
      'feishu go',
      {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/larksuite/oapi-sdk-go/v3 v3.2.0\n',
        'main.go':
          'package main\n\nimport (\n\t"context"\n\n\tlark "github.com/larksuite/oapi-sdk-go/v3"\n\t"github.com/larksuite/oapi-sdk-go/v3/event/dispatcher"\n\tlarkim "github.com/larksuite/oapi-sdk-go/v3/service/im/v1"\n\tlarkws "github.com/larksuite/oapi-sdk-go/v3/ws"\n)\n\nfunc main() {\n\th := dispatcher.NewEventDispatcher("", "").OnP2MessageReceiveV1(func(ctx context.Context, e *larkim.P2MessageReceiveV1) error {\n\t\treturn reply(lark.NewClient("a", "b"), e, say(*e.Event.Message.Content))\n\t})\n\tlarkws.NewClient("a", "b", larkws.WithEventHandler(h)).Start(context.Background())\n}\n',
        'say.go':
          'package main\n\nimport (\n\t"bytes"\n\t"io"\n\t"net/http"\n\t"os"\n)\n\nfunc say(q string) string {\n\tr, _ := http.Post("https://ark.cn-beijing.volces.com/api/v3/chat/completions", "application/json", bytes.NewBufferString(`{"model":"`+os.Getenv("EP")+`","messages":[{"role":"user","content":"`+q+`"}]}`))\n\tb, _ := io.ReadAll(r.Body)\n\treturn string(b)\n}\n',
      },
      { generates: T, exposure: ['bot'], withProviders: ['volcengine-ark'] },
    ],
    [
      'slack bedrock',
      {
        'package.json': PKG({ '@slack/bolt': '4', '@aws-sdk/client-bedrock-runtime': '3' }),
        'app.ts':
          "import { App } from '@slack/bolt'\nimport { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'\nconst c = new BedrockRuntimeClient({})\nconst app = new App({ token: 't', signingSecret: 's' })\napp.message(async ({ message, say }) => { const r = await c.send(new ConverseCommand({ modelId: 'anthropic.claude-3-haiku-20240307-v1:0', messages: [{ role: 'user', content: [{ text: (message as any).text }] }] })); await say(r.output!.message!.content![0].text!) })\napp.start(80)\n",
      },
      { generates: T, exposure: ['bot'], withProviders: ['aws-bedrock'] },
    ],
    [
      'minecraft',
      {
        'pom.xml':
          '<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.spigotmc</groupId><artifactId>spigot-api</artifactId><scope>provided</scope></dependency></dependencies></project>',
        'src/main/resources/plugin.yml': 'name: Oak\nmain: cn.oak.Oak\nversion: 1.0\n',
        'src/main/java/cn/oak/Oak.java':
          'package cn.oak;\nimport org.bukkit.plugin.java.JavaPlugin;\npublic class Oak extends JavaPlugin { public void onEnable() { getCommand("ask").setExecutor((s, c, l, a) -> { s.sendMessage(new Brain().say(String.join(" ", a))); return true; }); } }\n',
        'src/main/java/cn/oak/Brain.java':
          'package cn.oak;\nimport java.net.URI;\nimport java.net.http.*;\npublic class Brain { String say(String q) { try { return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("https://api.openai.com/v1/chat/completions")).POST(HttpRequest.BodyPublishers.ofString("{\\"model\\":\\"gpt-4o-mini\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + q + "\\"}]}")).build(), HttpResponse.BodyHandlers.ofString()).body(); } catch (Exception e) { return ""; } } }\n',
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'cli serves page py',
      {
        'pyproject.toml':
          '[project]\nname = "oak"\nversion = "1"\ndependencies = ["ollama"]\n[project.scripts]\noak = "oak.cli:main"\n',
        'oak/__init__.py': '',
        'oak/cli.py':
          "import webbrowser\nfrom http.server import ThreadingHTTPServer\nfrom .web import Handler\n\n\ndef main():\n    s = ThreadingHTTPServer(('0.0.0.0', 8000), Handler)\n    webbrowser.open('http://localhost:8000')\n    s.serve_forever()\n",
        'oak/web.py':
          "import ollama\nfrom http.server import BaseHTTPRequestHandler\n\n\nclass Handler(BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.wfile.write(b'<html><form method=post><input name=q></form></html>')\n\n    def do_POST(self):\n        q = self.rfile.read(100).decode()\n        self.wfile.write(ollama.chat(model='qwen2', messages=[{'role': 'user', 'content': q}])['message']['content'].encode())\n",
      },
      { generates: T, exposure: ['http-api'] },
    ],
    [
      'home assistant',
      {
        'custom_components/oak/manifest.json':
          '{"domain":"oak","name":"Oak","iot_class":"cloud_polling","requirements":["openai==1.3.8"]}',
        'custom_components/oak/conversation.py':
          "from homeassistant.components.conversation import ConversationEntity\nimport openai\nclass Oak(ConversationEntity):\n    async def async_process(self, i):\n        r = await openai.AsyncClient().chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': i.text}])\n        return r.choices[0].message.content\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'koishi',
      {
        'package.json':
          '{"name":"koishi-plugin-oak","main":"lib/index.js","peerDependencies":{"koishi":"^4"},"keywords":["koishi","plugin"]}',
        'src/index.ts':
          "import { Context, Schema } from 'koishi'\nexport const name = 'oak'\nexport interface Config { base: string; key: string; model: string }\nexport const Config: Schema<Config> = Schema.object({ base: Schema.string(), key: Schema.string(), model: Schema.string() })\nexport function apply(ctx: Context, c: Config) {\n  ctx.command('ask <q:text>').action(async (_, q) => {\n    const r = await ctx.http.post(c.base + '/chat/completions', { model: c.model, messages: [{ role: 'user', content: q }] })\n    return r.choices[0].message.content\n  })\n}\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'nginx static page direct',
      {
        'index.html':
          '<!doctype html><html lang="zh"><body><textarea></textarea>对话<div id=o></div><script src="chat.js"></script></body></html>',
        'chat.js':
          "const API = localStorage.getItem('api') || 'https://api.deepseek.com'\nasync function send(q) {\n  const r = await fetch(API + '/chat/completions', { method: 'POST', headers: { Authorization: 'Bearer ' + localStorage.getItem('k') }, body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: q }], stream: true }) })\n  const rd = r.body.getReader()\n  o.textContent += new TextDecoder().decode((await rd.read()).value)\n}\nsend(prompt('?'))\n",
      },
      { generates: T, exposure: ['web-ui'], providers: ['deepseek'] },
    ],
  ])
})
