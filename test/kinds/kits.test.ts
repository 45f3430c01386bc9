import { describe } from 'vitest'
import { projects } from './kind.ts'

const T = ['text'] as const
const express = (dependencies: Record<string, string>) =>
  JSON.stringify({
    name: 'oak',
    private: true,
    scripts: { start: 'node src/index.js' },
    dependencies: { express: '4', ...dependencies },
  })
const bot = (dependencies: Record<string, string>) =>
  JSON.stringify({
    name: 'oak',
    scripts: { start: 'node src/index.js' },
    dependencies: { 'discord.js': '14', ...dependencies },
  })
const served = (head: string, body: string) =>
  `${head}\nconst express = require('express')\nconst app = express()\napp.post('/make', async (req, res) => {\n${body}\n})\napp.listen(80)\n`
const fastapi = (head: string, body: string) =>
  `from fastapi import FastAPI\n${head}\napp = FastAPI()\n@app.post('/make')\nasync def make(q: str):\n${body}\n`
const web = '<Project Sdk="Microsoft.NET.Sdk.Web">\n<ItemGroup>\n'
const program = (head: string, body: string) =>
  `${head}\nvar app = WebApplication.CreateBuilder(args).Build();\napp.MapPost("/make", async (string q) => {\n${body}\n});\napp.Run();\n`
const composer = (name: string) => JSON.stringify({ require: { 'laravel/framework': '^12', [name]: '^1' } })
const routes =
  "<?php\nuse App\\Http\\Controllers\\OakController;\nRoute::post('/make', [OakController::class, 'make']);\n"
const controller = (head: string, body: string) =>
  `<?php\nnamespace App\\Http\\Controllers;\n${head}\nclass OakController extends Controller\n{\n    public function make(Request $request)\n    {\n${body}\n    }\n}\n`
const pom = (group: string, artifact: string) =>
  `<project><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId></dependency></dependencies></project>`

describe('kits of agents, of hosts and of vendors, each by its own words', () => {
  projects([
    [
      'an agent that the host keeps answers in a chat',
      {
        'package.json': bot({ '@letta-ai/letta-client': '^1.6.2' }),
        'src/index.js':
          "import Letta from '@letta-ai/letta-client'\nimport { Client } from 'discord.js'\nconst letta = new Letta({ apiKey: process.env.LETTA_API_KEY })\nconst client = new Client({ intents: [] })\nclient.on('messageCreate', async message => {\n  const response = await letta.agents.messages.stream(process.env.AGENT_ID, { messages: [{ role: 'user', content: message.content }] })\n  for await (const part of response) if (part.message_type === 'assistant_message') await message.reply(part.content)\n})\nclient.login(process.env.DISCORD_TOKEN)\n",
      },
      { generates: T, exposure: ['bot'], generationIn: 'src/index.js' },
    ],
    [
      'the same in Python',
      {
        'requirements.txt': 'fastapi\nletta-client\n',
        'main.py': fastapi(
          'from letta_client import Letta\nclient = Letta(token="x")',
          '    answer = client.agents.messages.create(agent_id=AGENT, messages=[{"role": "user", "content": q}])\n    return answer.messages[-1].content',
        ),
      },
      { generates: T, generationIn: 'main.py' },
    ],
    [
      'what else the host of agents keeps is no content',
      {
        'package.json': express({ '@letta-ai/letta-client': '1' }),
        'src/index.js': served(
          "import Letta from '@letta-ai/letta-client'\nconst letta = new Letta({})",
          "  await letta.agents.blocks.attach(req.body.block, { agent_id: 'a' })\n  res.json(await letta.agents.messages.list('a'))",
        ),
      },
      { noRecord: [{ kind: 'generation', file: 'src/index.js' }] },
    ],
    [
      'a builder of apps lends its models: words',
      {
        'package.json': JSON.stringify({
          name: 'oak',
          private: true,
          scripts: { dev: 'next dev' },
          dependencies: { next: '16', react: '19', 'coze-coding-dev-sdk': '^0.7.24' },
        }),
        'src/app/page.tsx':
          "'use client'\nexport default function Page() { return <button onClick={() => fetch('/api/write', { method: 'POST' })}>开始</button> }\n",
        'src/app/api/write/route.ts':
          "import { LLMClient, Config } from 'coze-coding-dev-sdk'\nexport async function POST(request: Request) {\n  const { topic } = await request.json()\n  const client = new LLMClient(new Config())\n  const response = await client.invoke([{ role: 'user', content: topic }], { temperature: 0.7 })\n  return Response.json({ text: response.content })\n}\n",
      },
      { generates: T, exposure: ['web-ui'], withProviders: ['coze'] },
    ],
    [
      'and pictures, film and voice',
      {
        'package.json': JSON.stringify({
          name: 'oak',
          private: true,
          scripts: { dev: 'next dev' },
          dependencies: { next: '16', 'coze-coding-dev-sdk': '^0.7.24' },
        }),
        'src/app/api/draw/route.ts':
          "import { ImageGenerationClient, VideoGenerationClient, TTSClient, Config } from 'coze-coding-dev-sdk'\nexport async function POST(request: Request) {\n  const { prompt } = await request.json()\n  const config = new Config()\n  const image = await new ImageGenerationClient(config).generate({ prompt, size: '2K' })\n  const video = await new VideoGenerationClient(config).videoGeneration([{ type: 'text', text: prompt }], {})\n  const speech = await new TTSClient(config).synthesize({ uid: 'u', text: prompt })\n  return Response.json({ image, video, speech })\n}\n",
      },
      { generates: ['image', 'video', 'audio'], providers: ['coze'] },
    ],
    [
      'its store and its search make nothing',
      {
        'package.json': JSON.stringify({
          name: 'oak',
          private: true,
          scripts: { dev: 'next dev' },
          dependencies: { next: '16', 'coze-coding-dev-sdk': '^0.7.24' },
        }),
        'src/app/page.tsx': 'export default function Page() { return <p>films</p> }\n',
        'src/app/api/films/route.ts':
          "import { S3Storage, getDb } from 'coze-coding-dev-sdk'\nconst storage = new S3Storage({ bucketName: 'b' })\nexport async function GET() {\n  const db = await getDb()\n  return Response.json({ rows: await db.execute('select 1'), key: await storage.uploadFile({ fileName: 'a' }) })\n}\n",
      },
      { silent: true },
    ],
    [
      'a host of pictures, asked in Python',
      {
        'requirements.txt': 'fastapi\nfal-client\n',
        'main.py': fastapi(
          'import fal_client',
          '    result = await fal_client.subscribe_async("fal-ai/flux/dev", arguments={"prompt": q})\n    return result["images"][0]["url"]',
        ),
      },
      { generates: ['image'], providers: ['fal'], generationIn: 'main.py' },
    ],
    [
      'the same host asked for film',
      {
        'package.json': express({ '@fal-ai/client': '1' }),
        'src/index.js': served(
          "import { fal } from '@fal-ai/client'",
          "  const { request_id } = await fal.queue.submit('fal-ai/kling-video/v2/master/text-to-video', { input: { prompt: req.body.prompt } })\n  res.json({ request_id })",
        ),
      },
      { generates: ['video'], providers: ['fal'], generationIn: 'src/index.js' },
    ],
    [
      'a PHP kit: pictures and speech beside words',
      {
        'composer.json': composer('prism-php/prism'),
        'routes/web.php': routes,
        'app/Http/Controllers/OakController.php': controller(
          'use Illuminate\\Http\\Request;\nuse Prism\\Prism\\Facades\\Prism;',
          "        $text = Prism::text()->using('openai', 'gpt-4o')->withPrompt($request->input('q'))->asText();\n        $image = Prism::image()->using('openai', 'dall-e-3')->withPrompt($text->text)->generate();\n        $voice = Prism::audio()->using('openai', 'tts-1')->withInput($text->text)->withVoice('alloy')->asAudio();\n        return response()->json([$text->text, $image->firstImage()->url, $voice->audio->base64]);",
        ),
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      "the framework's own agents in PHP",
      {
        'composer.json': composer('laravel/ai'),
        'routes/web.php': routes,
        'app/Ai/Agents/Writer.php':
          '<?php\nnamespace App\\Ai\\Agents;\nuse Laravel\\Ai\\Contracts\\Agent;\nuse Laravel\\Ai\\Promptable;\nclass Writer implements Agent\n{\n    use Promptable;\n    public function instructions(): string { return "You write."; }\n}\n',
        'app/Http/Controllers/OakController.php': controller(
          'use App\\Ai\\Agents\\Writer;\nuse Illuminate\\Http\\Request;\nuse Laravel\\Ai\\Image;\nuse Laravel\\Ai\\Audio;',
          "        $answer = (new Writer)->prompt($request->input('q'));\n        $image = Image::of('A donut on a table')->generate();\n        $audio = Audio::of((string) $answer)->generate();\n        return [$answer, $image, $audio];",
        ),
      },
      { generates: ['text', 'image', 'audio'] },
    ],
    [
      'an agent kit in PHP',
      {
        'composer.json': composer('neuron-core/neuron-ai'),
        'routes/web.php': routes,
        'app/Neuron/Writer.php':
          '<?php\nnamespace App\\Neuron;\nuse NeuronAI\\Agent;\nuse NeuronAI\\Providers\\Anthropic\\Anthropic;\nclass Writer extends Agent\n{\n    protected function provider(): \\NeuronAI\\Providers\\AIProviderInterface { return new Anthropic(key: env("K"), model: "claude-sonnet-4"); }\n}\n',
        'app/Http/Controllers/OakController.php': controller(
          'use App\\Neuron\\Writer;\nuse Illuminate\\Http\\Request;\nuse NeuronAI\\Chat\\Messages\\UserMessage;',
          "        return Writer::make()->chat(new UserMessage($request->input('q')))->getContent();",
        ),
      },
      { generates: T },
    ],
    [
      'an agent framework of .NET',
      {
        'Oak.csproj': `${web}<PackageReference Include="Microsoft.Agents.AI.OpenAI" Version="1.0.0" />\n</ItemGroup></Project>\n`,
        'Program.cs': program(
          'using Microsoft.Agents.AI;\nusing OpenAI;',
          '  AIAgent writer = new OpenAIClient(Environment.GetEnvironmentVariable("K")).GetChatClient("gpt-4o").AsAIAgent(instructions: "You write.");\n  var reply = await writer.RunAsync(q);\n  return reply.Text;',
        ),
      },
      { generates: T, generationIn: 'Program.cs' },
    ],
    [
      'speech beside words in .NET',
      {
        'Oak.csproj': `${web}<PackageReference Include="OpenAI" Version="2.1.0" />\n</ItemGroup></Project>\n`,
        'Program.cs': program(
          'using OpenAI.Chat;\nusing OpenAI.Audio;\nvar chat = new ChatClient("gpt-4o", key);\nvar audio = new AudioClient("tts-1", key);',
          '  var answer = await chat.CompleteChatAsync(q);\n  BinaryData speech = await audio.GenerateSpeechAsync(answer.Value.Content[0].Text, GeneratedSpeechVoice.Alloy);\n  return Results.Bytes(speech.ToArray(), "audio/mpeg");',
        ),
      },
      { generates: ['text', 'audio'] },
    ],
    [
      'speech is read off a recording there, and not made',
      {
        'Oak.csproj': `${web}<PackageReference Include="OpenAI" Version="2.1.0" />\n</ItemGroup></Project>\n`,
        'Program.cs': program(
          'using OpenAI.Audio;\nvar audio = new AudioClient("whisper-1", key);',
          '  var words = await audio.TranscribeAudioAsync(q);\n  return words.Value.Text;',
        ),
      },
      { silent: true },
    ],
    [
      'speech in Spring',
      {
        'pom.xml': pom('org.springframework.ai', 'spring-ai-starter-model-openai'),
        'src/main/java/oak/SpeechController.java':
          'package oak;\nimport org.springframework.ai.audio.tts.TextToSpeechPrompt;\nimport org.springframework.ai.openai.OpenAiAudioSpeechModel;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class SpeechController {\n  private final OpenAiAudioSpeechModel voice;\n  public SpeechController(OpenAiAudioSpeechModel voice) { this.voice = voice; }\n  @PostMapping("/speak")\n  public byte[] speak(@RequestBody String q) { return voice.call(new TextToSpeechPrompt(q)).getResult().getOutput(); }\n}\n',
      },
      { generates: ['audio'] },
    ],
    [
      'a client of a host of models that is handed messages in Rust',
      {
        'Cargo.toml':
          '[package]\nname = "oak"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\nasync-dashscope = "0.12"\n',
        'src/main.rs':
          'use axum::{routing::post, Router};\nuse async_dashscope::{operation::generation::{GenerationParamBuilder, InputBuilder, MessageBuilder}, Client};\nasync fn make(q: String) -> String {\n    let request = GenerationParamBuilder::default().model("qwen-turbo").build().unwrap();\n    let client = Client::new();\n    client.generation().call(request).await.unwrap().output.text.unwrap()\n}\n#[tokio::main]\nasync fn main() { let app = Router::new().route("/make", post(make)); axum::serve(l, app).await.unwrap(); }\n',
      },
      { generates: T, providers: ['dashscope'] },
    ],
    [
      'a plugin for a bot in Rust',
      {
        'Cargo.toml':
          '[package]\nname = "kovi-plugin-oak"\nversion = "0.6.3"\nlicense = "MIT"\n\n[dependencies]\nreqwest = "0.12"\nkovi = "0.8"\n',
        'src/lib.rs':
          'use kovi::PluginBuilder as plugin;\n#[kovi::plugin]\nasync fn main() {\n    plugin::on_msg(|e| async move { e.reply(ask(e.borrow_text().unwrap()).await); });\n}\nasync fn ask(q: &str) -> String {\n    let body = kovi::serde_json::json!({"model": "Qwen/Qwen3-8B", "messages": [{"role": "user", "content": q}]});\n    reqwest::Client::new().post("https://api.siliconflow.cn/v1/chat/completions").json(&body).send().await.unwrap().text().await.unwrap()\n}\n',
      },
      { generates: T, exposure: ['bot'], providers: ['siliconflow'] },
    ],
    [
      'a voice that a host keeps speaks on the phone',
      {
        'package.json': JSON.stringify({
          name: 'oak',
          private: true,
          scripts: { dev: 'vite' },
          dependencies: { react: '18', vite: '5', '@vapi-ai/web': '2' },
        }),
        'index.html': '<div id="root"></div>',
        'src/main.tsx':
          "import Vapi from '@vapi-ai/web'\nconst vapi = new Vapi('key')\nexport const Talk = () => <button onClick={() => vapi.start('assistant')}>Talk</button>\n",
      },
      { generates: ['text', 'audio'] },
    ],
    [
      'the vendor of a kit is the one that it is of',
      {
        'package.json': express({ '@google-cloud/vertexai': '1' }),
        'src/index.js': served(
          "const { VertexAI } = require('@google-cloud/vertexai')\nconst model = new VertexAI({ project: 'p' }).getGenerativeModel({ model: 'gemini-1.5-pro' })",
          '  const result = await model.generateContent(req.body.q)\n  res.json(result)',
        ),
      },
      { generates: T, withProviders: ['vertex-ai'] },
    ],
  ])
})

const CREWS: readonly (readonly [name: string, listed: string, head: string, body: string])[] = [
  [
    'pydantic-ai',
    'pydantic-ai',
    'from pydantic_ai import Agent\nagent = Agent("openai:gpt-4o")',
    'return (await agent.run(q)).output',
  ],
  ['agno', 'agno', 'from agno.agent import Agent\nwriter = Agent(instructions="x")', 'return writer.run(q).content'],
  [
    'crewai',
    'crewai',
    'from crewai import Crew\ncrew = Crew(agents=[], tasks=[])',
    'return crew.kickoff(inputs={"q": q}).raw',
  ],
  [
    'autogen',
    'autogen-agentchat',
    'from autogen_agentchat.agents import AssistantAgent\nassistant = AssistantAgent("a", model_client=m)',
    'return (await assistant.run(task=q)).messages[-1].content',
  ],
  [
    'smolagents',
    'smolagents',
    'from smolagents import CodeAgent\nagent = CodeAgent(tools=[], model=m)',
    'return agent.run(q)',
  ],
  [
    'strands, called like a function',
    'strands-agents',
    'from strands import Agent\nagent = Agent()',
    'return str(agent(q))',
  ],
  [
    'adk',
    'google-adk',
    'from google.adk.runners import Runner\nrunner = Runner(agent=root, app_name="a", session_service=s)',
    'async for e in runner.run_async(user_id="u", session_id="s", new_message=q):\n        pass\n    return e',
  ],
  [
    'agentscope',
    'agentscope',
    'from agentscope.agent import ReActAgent\nagent = ReActAgent(name="a", model=m)',
    'return (await agent(Msg("user", q, "user"))).content',
  ],
  [
    'agent-framework',
    'agent-framework',
    'from agent_framework import ChatAgent\nagent = ChatAgent(chat_client=c)',
    'return (await agent.run(q)).text',
  ],
  [
    'camel',
    'camel-ai',
    'from camel.agents import ChatAgent\nagent = ChatAgent("x")',
    'return agent.step(q).msgs[0].content',
  ],
  [
    'haystack',
    'haystack-ai',
    'from haystack.components.generators import OpenAIGenerator\nwriter = OpenAIGenerator(model="gpt-4o")',
    'return writer.run(q)["replies"][0]',
  ],
  [
    'semantic kernel',
    'semantic-kernel',
    'from semantic_kernel import Kernel\nkernel = Kernel()',
    'return str(await kernel.invoke_prompt(q))',
  ],
]

describe('agents and crews in Python, whose methods have plain names', () => {
  projects(
    CREWS.map(([name, listed, head, body]) => [
      name,
      { 'requirements.txt': `fastapi\n${listed}\n`, 'main.py': fastapi(head, `    ${body}`) },
      { generates: T, generationIn: 'main.py' },
    ]),
  )
  projects([
    [
      'what runs a program beside a listed kit is no agent',
      {
        'requirements.txt': 'fastapi\nuvicorn\npydantic-ai\n',
        'main.py':
          'import asyncio, subprocess\nimport uvicorn\nfrom fastapi import FastAPI\nfrom pydantic_ai.messages import ModelMessage\napp = FastAPI()\n@app.get("/version")\ndef version() -> str:\n    return subprocess.run(["git", "rev-parse"], capture_output=True).stdout\nasyncio.run(prepare("x"))\nuvicorn.run(app, port=80)\n',
      },
      { silent: true },
    ],
    [
      'a module that modifies is no platform of flows',
      {
        'package.json': express({}),
        'src/index.js': served(
          "import { runWorkflow } from './modify-steps'",
          '  res.json(await runWorkflow(req.body.q))',
        ),
        'src/modify-steps.js': 'export const runWorkflow = async q => q.trim()\n',
      },
      { silent: true },
    ],
    [
      'speech recognised on a host of models is not made there',
      {
        'requirements.txt': 'fastapi\nfal-client\n',
        'main.py': fastapi(
          'import fal_client',
          '    return fal_client.subscribe("fal-ai/whisper", arguments={"audio_url": q})["text"]',
        ),
      },
      { noRecord: [{ kind: 'generation', file: 'main.py' }] },
    ],
    [
      'a picture model of a vendor that mostly writes',
      {
        'package.json': express({ '@google/genai': '1' }),
        'src/index.js': served(
          "const { GoogleGenAI } = require('@google/genai')\nconst ai = new GoogleGenAI({})",
          "  res.json(await ai.models.generateContent({ model: 'gemini-2.5-flash-image', contents: req.body.q }))",
        ),
      },
      { generates: ['image'] },
    ],
    [
      'voice of a cloud, under a client that has no class of its own',
      {
        'requirements.txt': 'fastapi\nboto3\n',
        'main.py': fastapi(
          'import boto3\npolly = boto3.client("polly")',
          '    return polly.synthesize_speech(Text=q, OutputFormat="mp3", VoiceId="Joanna")["AudioStream"].read()',
        ),
      },
      { generates: ['audio'], providers: ['aws-polly'] },
    ],
  ])
})
