import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const

describe('what extends a site or program of others, or talks on its platform', () => {
  projects([
    [
      'ruby client held',
      {
        'plugin.rb':
          "# name: oak-talk\n# about: talks\n# version: 1.0\n# authors: fig\n\ngem 'ruby-openai', '8.1.0', { require: false }\nenabled_site_setting :oak_talk_enabled\nafter_initialize do\n  require_relative 'lib/oak/brain'\n  require_relative 'app/jobs/regular/oak_reply'\n  on(:post_created) { |post| Jobs.enqueue(:oak_reply, post_id: post.id) }\nend\n",
        'lib/oak/source.rb':
          "require 'openai'\nmodule Oak\n  class Source\n    attr_reader :client\n    def initialize\n      @client = OpenAI::Client.new\n    end\n  end\nend\n",
        'lib/oak/brain.rb':
          "module Oak\n  class Brain\n    def initialize\n      @client = Source.new.client\n    end\n    def say(messages)\n      parameters = { model: SiteSetting.oak_model, messages: messages }\n      @client.chat(parameters: parameters).dig('choices', 0, 'message', 'content')\n    end\n  end\nend\n",
        'app/jobs/regular/oak_reply.rb':
          "module Jobs\n  class OakReply < Base\n    def execute(args)\n      text = Oak::Brain.new.say([{ role: 'user', content: Post.find(args[:post_id]).raw }])\n      PostCreator.create!(bot, topic_id: 1, raw: text)\n    end\n  end\nend\n",
        'config/settings.yml': 'plugins:\n  oak_talk_enabled:\n    default: true\n',
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'ruby ollama held',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'sinatra'\ngem 'ollama-ai'\n",
        'app.rb':
          "require 'sinatra'\nrequire_relative 'lib/talk'\nget('/') { erb :index }\npost('/ask') { Talk.new.ask(params[:q]) }\n",
        'lib/talk.rb':
          "require 'ollama-ai'\nclass Talk\n  def initialize\n    @ollama = Ollama.new(credentials: { address: ENV['OLLAMA'] })\n  end\n  def ask(q)\n    @ollama.chat({ model: 'qwen2.5', messages: [{ role: 'user', content: q }] })\n  end\nend\n",
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'wordpress alt',
      {
        'oak-alt.php':
          "<?php\n/**\n * Plugin Name: Oak Alt Text\n * Description: writes alt texts\n */\nrequire_once __DIR__ . '/includes/class-oak-api.php';\nadd_action('add_attachment', function ($id) {\n  $text = (new Oak_Api())->describe(wp_get_attachment_url($id));\n  update_post_meta($id, '_wp_attachment_image_alt', $text);\n});\n",
        'includes/class-oak-api.php':
          "<?php\nclass Oak_Api {\n  public function describe($url) {\n    $res = wp_remote_post('https://api.openai.com/v1/chat/completions', [\n      'headers' => ['Authorization' => 'Bearer ' . get_option('oak_key')],\n      'body' => wp_json_encode(['model' => 'gpt-4o', 'messages' => [['role' => 'user', 'content' => [['type' => 'text', 'text' => 'Write a short description for readers'], ['type' => 'image_url', 'image_url' => ['url' => $url]]]]]]),\n    ]);\n    return json_decode(wp_remote_retrieve_body($res), true)['choices'][0]['message']['content'];\n  }\n}\n",
        'readme.txt': '=== Oak Alt Text ===\n',
      },
      { generates: T, exposure: ['web-ui'] },
    ],
    [
      'wordpress theme',
      {
        'style.css': '/*\nTheme Name: Fig\n*/\n',
        'functions.php':
          "<?php\nadd_action('wp_ajax_nopriv_fig_ask', 'fig_ask');\nfunction fig_ask() {\n  $res = wp_remote_post('https://api.deepseek.com/chat/completions', ['body' => json_encode(['model' => 'deepseek-chat', 'messages' => [['role' => 'user', 'content' => $_POST['q']]]])]);\n  wp_send_json(json_decode($res['body']));\n}\n",
      },
      { generates: T, exposure: ['web-ui'], providers: ['deepseek'] },
    ],
    [
      'discord py cog',
      {
        'requirements.txt': 'discord.py\nopenai\n',
        'bot.py':
          "import discord\nfrom discord.ext import commands\nbot = commands.Bot(command_prefix='!', intents=discord.Intents.all())\nasync def setup_hook():\n    await bot.load_extension('cogs.talk')\nbot.setup_hook = setup_hook\nbot.run('t')\n",
        'cogs/talk.py':
          'from discord.ext import commands\nfrom services.brain import Brain\nclass Talk(commands.Cog):\n    def __init__(self, bot):\n        self.bot, self.brain = bot, Brain()\n    @commands.command()\n    async def ask(self, ctx, *, q):\n        await ctx.send(await self.brain.say(q))\nasync def setup(bot):\n    await bot.add_cog(Talk(bot))\n',
        'services/brain.py':
          "import os\nfrom openai import AsyncOpenAI\nclass Brain:\n    def __init__(self):\n        self.client = AsyncOpenAI(base_url=os.getenv('LLM_BASE'))\n    async def say(self, q):\n        done = await self.client.chat.completions.create(model=os.getenv('LLM_MODEL'), messages=[{'role': 'user', 'content': q}])\n        return done.choices[0].message.content\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'discord py raw ollama',
      {
        'requirements.txt': 'discord.py\naiohttp\n',
        'bot.py':
          "import discord\nfrom backend import ask\nclient = discord.Client(intents=discord.Intents.default())\n@client.event\nasync def on_message(m):\n    await m.channel.send(await ask(m.content))\nclient.run('t')\n",
        'backend.py':
          "import aiohttp, config\nasync def ask(q):\n    async with aiohttp.ClientSession() as s:\n        async with s.post(f'{config.OLLAMA_URL}/api/chat', json={'model': config.MODEL, 'messages': [{'role': 'user', 'content': q}], 'stream': False}) as r:\n            return (await r.json())['message']['content']\n",
        'config.py': "OLLAMA_URL = 'http://localhost:11434'\nMODEL = 'llama3'\n",
      },
      { generates: T, exposure: ['bot'], withProviders: ['ollama'] },
    ],
    [
      'discord ts',
      {
        'package.json':
          '{"name":"oak","private":true,"scripts":{"start":"node dist/index.js"},"dependencies":{"discord.js":"14","groq-sdk":"0.9"}}',
        'src/index.ts':
          "import { Client } from 'discord.js'\nimport { reply } from './reply'\nconst c = new Client({ intents: [] })\nc.on('messageCreate', async m => { await m.reply(await reply(m.content)) })\nc.login(process.env.T)\n",
        'src/reply.ts':
          "import Groq from 'groq-sdk'\nconst g = new Groq()\nexport const reply = async (q: string) => (await g.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content: q }] })).choices[0].message.content ?? ''\n",
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'mini program elsewhere',
      {
        'project.config.json': '{"appid":"wx12","projectname":"oak"}',
        'app.json': '{"pages":["pages/talk/talk"]}',
        'app.js': 'App({ globalData: { base: "https://api.oak.example.cn" } })\n',
        'utils/request.js':
          "const base = getApp().globalData.base\nexports.post = (path, data) => new Promise(ok => wx.request({ url: base + path, method: 'POST', data, success: r => ok(r.data) }))\n",
        'pages/talk/talk.js':
          "const { post } = require('../../utils/request.js')\nPage({\n  data: { list: [] },\n  async send(e) {\n    const q = e.detail.value\n    const r = await post('/api/ai/chat', { question: q })\n    this.setData({ list: [...this.data.list, { role: 'user', content: q }, { role: 'assistant', content: r.answer }] })\n  }\n})\n",
        'pages/talk/talk.wxml':
          '<view wx:for="{{list}}"><text>{{item.content}}</text></view><input bindconfirm="send" placeholder="问问 AI 助手" />\n',
      },
      { generates: T, exposure: ['mini-program'] },
    ],
    [
      'kotlin mattermost',
      {
        'build.gradle.kts':
          'plugins { kotlin("jvm") version "2.0" ; application }\napplication { mainClass = "oak.MainKt" }\ndependencies { implementation("io.ktor:ktor-client-websockets:2.3") }\n',
        'src/main/kotlin/oak/Main.kt':
          'package oak\nfun main() { Mattermost(System.getenv("MM_URL")).listen { post -> Brain().say(post) } }\n',
        'src/main/kotlin/oak/Mattermost.kt':
          'package oak\nimport io.ktor.client.*\nimport io.ktor.client.plugins.websocket.*\nclass Mattermost(private val url: String) {\n  fun listen(onPost: suspend (String) -> String) { client.webSocket("$url/api/v4/websocket") { for (f in incoming) { val e = parse(f); if (e.event == "posted") send(e.channel, onPost(e.message)) } } }\n  private suspend fun send(channel: String, text: String) { client.post("$url/api/v4/posts") { setBody(mapOf("channel_id" to channel, "message" to text)) } }\n}\n',
        'src/main/kotlin/oak/Brain.kt':
          'package oak\nimport io.ktor.client.*\nclass Brain { suspend fun say(q: String): String { val r = http.post("https://api.anthropic.com/v1/messages") { header("anthropic-version", "2023-06-01"); setBody("""{"model":"claude-sonnet-4","max_tokens":500,"messages":[{"role":"user","content":"$q"}]}""") }; return text(r) } }\n',
      },
      { generates: T, exposure: ['bot'] },
    ],
    [
      'unity',
      {
        'Packages/manifest.json': '{"dependencies":{"com.unity.ugui":"2.0.0"}}',
        'ProjectSettings/ProjectSettings.asset': 'PlayerSettings:\n  productName: Oak\n',
        'Assets/Scripts/Npc.cs':
          'using System.Collections;\nusing UnityEngine;\nusing UnityEngine.Networking;\nusing UnityEngine.UI;\npublic class Npc : MonoBehaviour {\n  public Text bubble;\n  IEnumerator Say(string q) {\n    var body = "{\\"model\\":\\"gpt-4o-mini\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + q + "\\"}]}";\n    using var r = new UnityWebRequest("https://api.openai.com/v1/chat/completions", "POST");\n    r.uploadHandler = new UploadHandlerRaw(System.Text.Encoding.UTF8.GetBytes(body));\n    r.downloadHandler = new DownloadHandlerBuffer();\n    yield return r.SendWebRequest();\n    bubble.text = r.downloadHandler.text;\n  }\n}\n',
      },
      { generates: T },
    ],
    [
      'kotlin bot',
      {
        'build.gradle.kts':
          'plugins { kotlin("jvm") }\ndependencies { implementation("com.aallam.openai:openai-client:3.8.0")\nimplementation("dev.kord:kord-core:0.15") }\n',
        'src/main/kotlin/Bot.kt':
          'import com.aallam.openai.client.OpenAI\nimport com.aallam.openai.api.chat.*\nimport com.aallam.openai.api.moderation.*\nimport dev.kord.core.*\nval openai = OpenAI("k")\nsuspend fun main() {\n  val kord = Kord("t")\n  kord.on<MessageCreateEvent> {\n    val m = openai.moderations(ModerationRequest(input = listOf(message.content)))\n    if (m.results.first().flagged) { message.reply { content = "no" }; return@on }\n    val r = openai.chatCompletion(ChatCompletionRequest(ModelId("gpt-4o"), listOf(ChatMessage(ChatRole.User, message.content))))\n    message.channel.createMessage(r.choices[0].message.content!!)\n  }\n  kord.login()\n}\n',
      },
      { moderates: true, exposure: ['bot'] },
    ],
  ])
})
