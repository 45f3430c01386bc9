import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('a function whose name is put together, or handed over, is called', () => {
  projects([
    [
      'of a beginning, in Python',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom studio.makers import Makers\napp = FastAPI()\nmakers = Makers()\n\n@app.post("/make/{kind}")\ndef make(kind: str, q: str):\n    fn = getattr(makers, f"draw_{kind}")\n    return {"url": fn(q)}\n\n@app.post("/title")\ndef title(q: str):\n    return makers.short_title(q)\n',
        'studio/__init__.py': '',
        'studio/makers.py':
          'from openai import OpenAI\n\nllm = OpenAI()\n\nclass Makers:\n    def short_title(self, q):\n        r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n        return r.choices[0].message.content\n\n    def draw_poster(self, q):\n        return llm.images.generate(model="gpt-image-1", prompt=q).data[0].url\n\n    def draw_logo(self, q):\n        return llm.images.generate(model="dall-e-3", prompt=q).data[0].url\n',
      },
      { generates: ['text', 'image'] },
    ],
    [
      'of a value, in a module of Python',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nimport importlib\nfrom chat import answer_user\napp = FastAPI()\n\n@app.post("/tools/{tool}")\ndef run_tool(tool: str, q: str):\n    mod = importlib.import_module("tools")\n    return getattr(mod, tool)(q)\n\n@app.post("/chat")\ndef chat(q: str):\n    return answer_user(q)\n',
        'chat.py':
          'from openai import OpenAI\nllm = OpenAI()\ndef answer_user(q):\n    r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return r.choices[0].message.content\n',
        'tools.py':
          'from openai import OpenAI\nllm = OpenAI()\ndef poster(q):\n    return llm.images.generate(model="gpt-image-1", prompt=q).data[0].url\ndef voiceover(q):\n    return llm.audio.speech.create(model="tts-1", voice="alloy", input=q).content\n',
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      'of a key, in a module of JavaScript',
      {
        'package.json':
          '{"name":"atelier","private":true,"dependencies":{"express":"4","openai":"4"},"scripts":{"start":"node src/server.js"}}',
        'src/server.js':
          "import express from 'express'\nimport * as makers from './lib/server/makers.js'\nimport { replyTo } from './lib/server/chat.js'\nconst app = express()\napp.post('/api/make/:kind', async (req, res) => {\n  const make = makers[req.params.kind]\n  if (!make) return res.status(404).end()\n  res.json(await make(req.body.prompt))\n})\napp.post('/api/chat', async (req, res) => res.json(await replyTo(req.body.text)))\napp.listen(3000)\n",
        'src/lib/server/chat.js':
          "import OpenAI from 'openai'\nconst ai = new OpenAI()\nexport async function replyTo(q) {\n  return (await ai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })).choices[0].message.content\n}\n",
        'src/lib/server/makers.js':
          "import OpenAI from 'openai'\nconst ai = new OpenAI()\nexport async function poster(q) {\n  return (await ai.images.generate({ model: 'dall-e-3', prompt: q })).data[0].url\n}\nexport async function jingle(q) {\n  return ai.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: q })\n}\n",
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      'of a beginning, in PHP',
      {
        'composer.json':
          '{"name":"acme/shop","type":"project","require":{"laravel/framework":"^11","openai-php/client":"^0.10"}}',
        'routes/web.php':
          "<?php\nuse App\\Services\\Writer;\nRoute::post('/write/{kind}', fn (string $kind) => app(Writer::class)->write($kind, request('q')));\n",
        'app/Services/Writer.php':
          "<?php\nnamespace App\\Services;\nuse OpenAI;\nclass Writer {\n  private $client;\n  public function __construct() { $this->client = OpenAI::client(config('ai.key')); }\n  public function write(string $kind, string $q) {\n    $method = 'make' . ucfirst($kind);\n    if (method_exists($this, $method)) return $this->$method($q);\n    return $this->fallback($q);\n  }\n  private function fallback(string $q) {\n    return $this->client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $q]]])->choices[0]->message->content;\n  }\n  private function makePoster(string $q) {\n    return $this->client->images()->create(['model' => 'dall-e-3', 'prompt' => $q])->data[0]->url;\n  }\n  private function makeVoice(string $q) {\n    return $this->client->audio()->speech(['model' => 'tts-1', 'voice' => 'alloy', 'input' => $q]);\n  }\n}\n",
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      'of a beginning, in Ruby',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'sinatra'\ngem 'ruby-openai'\n",
        'app.rb':
          "require 'sinatra'\nrequire_relative 'lib/studio'\nstudio = Studio.new\npost('/make/:kind') { studio.public_send(\"make_#{params[:kind]}\", params[:q]) }\npost('/title') { studio.quick_title(params[:q]) }\n",
        'lib/studio.rb':
          "require 'openai'\nclass Studio\n  def client = @client ||= OpenAI::Client.new\n\n  def quick_title(q)\n    client.chat(parameters: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: q }] })\n  end\n\n  def make_poster(q)\n    client.images.generate(parameters: { prompt: q, model: 'dall-e-3' })\n  end\n\n  def make_voice(q)\n    client.audio.speech(parameters: { model: 'tts-1', voice: 'alloy', input: q })\n  end\nend\n",
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      'in a class that is handed over for commands',
      {
        'requirements.txt': 'fire\nopenai\nflask\n',
        'cli.py': 'import fire\nfrom makers import Studio\nif __name__ == "__main__":\n    fire.Fire(Studio)\n',
        'web.py':
          'from flask import Flask, request\nfrom makers import Studio\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    return Studio().reply_now(request.json["q"])\n',
        'makers.py':
          'from openai import OpenAI\nllm = OpenAI()\nclass Studio:\n    def reply_now(self, q):\n        r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n        return r.choices[0].message.content\n    def paint_cover(self, q):\n        return llm.images.generate(model="gpt-image-1", prompt=q).data[0].url\n',
      },
      { generates: ['text', 'image'] },
    ],
  ])
})

describe('a function that somebody else\u2019s program calls stands', () => {
  projects([
    [
      'of a class that is served to other programs',
      {
        'pom.xml':
          '<project><artifactId>draw</artifactId><dependencies><dependency><groupId>org.apache.dubbo</groupId><artifactId>dubbo-spring-boot-starter</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>com.alibaba</groupId><artifactId>dashscope-sdk-java</artifactId></dependency></dependencies></project>',
        'src/main/java/d/DrawFacade.java': 'package d;\npublic interface DrawFacade { String paintCover(String q); }\n',
        'src/main/java/d/DrawFacadeImpl.java':
          'package d;\nimport org.apache.dubbo.config.annotation.DubboService;\nimport com.alibaba.dashscope.aigc.imagesynthesis.*;\n@DubboService(version = "1.0")\npublic class DrawFacadeImpl implements DrawFacade {\n  @Override\n  public String paintCover(String q) {\n    ImageSynthesis synthesis = new ImageSynthesis();\n    return synthesis.call(ImageSynthesisParam.builder().model("wanx-v1").prompt(q).build()).getOutput().toString();\n  }\n}\n',
        'src/main/java/d/TalkController.java':
          'package d;\nimport com.alibaba.dashscope.aigc.generation.*;\n@RestController class TalkController {\n  @PostMapping("/talk") String talk(String q) {\n    Generation gen = new Generation();\n    return gen.call(GenerationParam.builder().model("qwen-plus").prompt(q).build()).getOutput().getText();\n  }\n}\n',
      },
      { generates: ['text', 'image'] },
    ],
    [
      'of a trait that is made elsewhere',
      {
        'Cargo.toml':
          '[package]\nname = "story"\nversion = "0.1.0"\n\n[dependencies]\ntonic = "0.11"\naxum = "0.7"\nasync-openai = "0.23"\n',
        'src/main.rs':
          'mod server;\n#[tokio::main]\nasync fn main() {\n    let app = axum::Router::new().route("/chat", axum::routing::post(server::chat_now));\n    tokio::spawn(tonic::transport::Server::builder().add_service(StoryServer::new(server::Painter::default())).serve(addr));\n    axum::serve(listener, app).await.unwrap();\n}\n',
        'src/server.rs':
          'use async_openai::{types::*, Client};\nuse crate::pb::story_server::Story;\n\npub struct Painter { client: Client }\n\n#[tonic::async_trait]\nimpl Story for Painter {\n    async fn paint_cover(&self, req: Request<Ask>) -> Result<Response<Answer>, Status> {\n        let out = self.client.images().create(CreateImageRequestArgs::default().prompt(req.q).build()?).await?;\n        Ok(Response::new(out.into()))\n    }\n}\n\npub async fn chat_now(body: String) -> String {\n    let client = Client::new();\n    let out = client.chat().create(CreateChatCompletionRequestArgs::default().model("gpt-4o").build().unwrap()).await.unwrap();\n    out.choices[0].message.content.clone().unwrap()\n}\n',
      },
      { generates: ['text', 'image'] },
    ],
    [
      'of a broker’s actions',
      {
        'package.json':
          '{"name":"studio","private":true,"dependencies":{"moleculer":"0.14","moleculer-web":"0.10","openai":"4"},"scripts":{"start":"moleculer-runner services"}}',
        'services/api.service.js':
          "const ApiGateway = require('moleculer-web')\nmodule.exports = { name: 'api', mixins: [ApiGateway], settings: { port: 3000, routes: [{ path: '/api', autoAliases: true }] } }\n",
        'services/poster.service.js':
          "const OpenAI = require('openai')\nconst ai = new OpenAI()\nmodule.exports = {\n  name: 'poster',\n  actions: {\n    async paint(ctx) {\n      return (await ai.images.generate({ model: 'dall-e-3', prompt: ctx.params.q })).data[0].url\n    },\n  },\n}\n",
        'services/talk.service.js':
          "const OpenAI = require('openai')\nconst ai = new OpenAI()\nmodule.exports = {\n  name: 'talk',\n  actions: {\n    answer: { rest: 'POST /answer', async handler(ctx) {\n      return ai.chat.completions.create({ model: 'gpt-4o', messages: ctx.params.messages })\n    } },\n  },\n}\n",
      },
      { generates: ['text', 'image'] },
    ],
    [
      'of a channel',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'rails'\ngem 'ruby-openai'\n",
        'config/routes.rb': "Rails.application.routes.draw do\n  post '/chat', to: 'chats#create'\nend\n",
        'app/controllers/chats_controller.rb':
          "class ChatsController < ApplicationController\n  def create\n    render json: OpenAI::Client.new.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: params[:q] }] })\n  end\nend\n",
        'app/channels/poster_channel.rb':
          "class PosterChannel < ApplicationCable::Channel\n  def subscribed\n    stream_for current_user\n  end\n\n  def paint_cover(data)\n    url = OpenAI::Client.new.images.generate(parameters: { prompt: data['q'] })\n    PosterChannel.broadcast_to(current_user, url)\n  end\nend\n",
      },
      { generates: ['text', 'image'] },
    ],
    [
      'named in a plan of what is rented',
      {
        'requirements.txt': 'functions-framework\nopenai\n',
        'infra/main.tf':
          'resource "google_cloudfunctions2_function" "poster" {\n  name = "poster"\n  build_config {\n    runtime     = "python312"\n    entry_point = "paint_poster"\n  }\n}\nresource "google_cloudfunctions2_function" "chat" {\n  name = "chat"\n  build_config {\n    runtime     = "python312"\n    entry_point = "answer_chat"\n  }\n}\n',
        'main.py':
          'import functions_framework\nfrom openai import OpenAI\nllm = OpenAI()\n\ndef paint_poster(request):\n    return llm.images.generate(model="gpt-image-1", prompt=request.json["q"]).data[0].url\n\n@functions_framework.http\ndef answer_chat(request):\n    q = request.json["q"]\n    r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return r.choices[0].message.content\n',
      },
      { generates: ['text', 'image'] },
    ],
    [
      'named in a native page',
      {
        'package.json': '{"name":"ai-draw","dependencies":{"@dcloudio/uni-app":"3"}}',
        'manifest.json': '{"name":"AI 画画","appid":"__UNI__A","mp-weixin":{"appid":"wx1"}}',
        'pages.json': '{"pages":[{"path":"pages/draw/draw"},{"path":"pages/chat/chat"}]}',
        'pages/draw/draw.nvue':
          '<template><view><button @click="go">画</button><image :src="url"/></view></template>\n<script>\nimport { paintPicture } from \'@/api/ai.js\'\nexport default { data() { return { url: \'\' } }, methods: { async go() { this.url = await paintPicture(this.text) } } }\n</script>\n',
        'pages/chat/chat.vue':
          "<template><view><button @click=\"go\">问</button>{{ text }}</view></template>\n<script>\nimport { askQuestion } from '@/api/ai.js'\nexport default { data() { return { text: '' } }, methods: { async go() { this.text = await askQuestion(this.q) } } }\n</script>\n",
        'api/ai.js':
          "export function paintPicture(prompt) {\n  return uni.request({ url: 'https://api.openai.com/v1/images/generations', method: 'POST', data: { model: 'dall-e-3', prompt } })\n}\nexport function askQuestion(q) {\n  return uni.request({ url: 'https://api.openai.com/v1/chat/completions', method: 'POST', data: { model: 'gpt-4o', messages: [{ role: 'user', content: q }] } })\n}\n",
      },
      { generates: ['text', 'image'] },
    ],
    [
      'spread into a list',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom ai import paint_all, reply_now\napp = FastAPI()\n\n@app.post("/book")\ndef book(q: str):\n    return [\n        q,\n        *paint_all(q),\n    ]\n\n@app.post("/chat")\ndef chat(q: str):\n    return reply_now(q)\n',
        'ai.py':
          'from openai import OpenAI\nllm = OpenAI()\ndef reply_now(q):\n    r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return r.choices[0].message.content\n\ndef paint_all(q):\n    return [llm.images.generate(model="gpt-image-1", prompt=q).data[0].url]\n',
      },
      { generates: ['text', 'image'] },
    ],
  ])
})

describe('what nobody names gives way all the same', () => {
  projects([
    [
      'an old function in Python',
      {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py':
          'from fastapi import FastAPI\nfrom ai import reply_now\napp = FastAPI()\n@app.post("/chat")\ndef chat(q: str):\n    return reply_now(q)\n',
        'ai.py':
          'from openai import OpenAI\nllm = OpenAI()\ndef old_poster(q):\n    return llm.images.generate(model="gpt-image-1", prompt=q).data[0].url\n\ndef reply_now(q):\n    r = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return r.choices[0].message.content\n',
      },
      { generates: ['text'] },
    ],
  ])
})
