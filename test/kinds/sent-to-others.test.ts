import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'

/** Clients of one vendor that are told an address of somebody else: the vendor is not asked, and of whoever answers nothing is known. */
const GATE = 'https://gate.birchwater.cn/v1'

const PYTHON = (client: string, more: Record<string, string> = {}) => ({
  'pyproject.toml': '[project]\nname = "pen"\ndependencies = ["fastapi", "openai", "anthropic"]\n',
  'pen/web.py':
    'from fastapi import FastAPI\nfrom pen.llm import talk\napp = FastAPI()\n@app.post("/w")\ndef w(text: str):\n    return talk(text)\n',
  'pen/llm.py': client,
  ...more,
})
const ANTHROPIC = (client: string) =>
  `import os\nfrom anthropic import Anthropic\n${client}\ndef talk(text):\n    said = client.messages.create(model="glm-4.6", max_tokens=99, messages=[{"role": "user", "content": text}])\n    return said.content[0].text\n`
const OPENAI = (client: string) =>
  `import os\nfrom openai import OpenAI\n${client}\ndef talk(text):\n    return client.chat.completions.create(model="glm-4.6", messages=[{"role": "user", "content": text}])\n`

const NEXT = (route: string, more: Record<string, string> = {}) => ({
  'package.json':
    '{"name":"pen","private":true,"dependencies":{"next":"15","ai":"5","@ai-sdk/anthropic":"2","@anthropic-ai/sdk":"1"}}',
  'app/api/w/route.ts': route,
  ...more,
})

const GO = (address: string) => ({
  'go.mod': 'module cn.birchwater/pen\n\ngo 1.23\n\nrequire github.com/sashabaranov/go-openai v1.38.0\n',
  'ask/client.go': `package ask\n\nimport (\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc New() *openai.Client {\n\tcfg := openai.DefaultConfig(os.Getenv("GATE_KEY"))\n${address}\treturn openai.NewClientWithConfig(cfg)\n}\n`,
  'main.go':
    'package main\n\nimport (\n\t"net/http"\n\n\t"cn.birchwater/pen/ask"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\tc := ask.New()\n\thttp.HandleFunc("POST /w", func(w http.ResponseWriter, r *http.Request) {\n\t\tgot, _ := c.CreateChatCompletion(r.Context(), openai.ChatCompletionRequest{Model: "glm-4.6", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: r.FormValue("q")}}})\n\t\tw.Write([]byte(got.Choices[0].Message.Content))\n\t})\n\thttp.ListenAndServe(":80", nil)\n}\n',
})

const SPRING = (vendor: string, settings: string) => ({
  'pom.xml': `<project><groupId>a</groupId><artifactId>pen</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-${vendor}</artifactId></dependency></dependencies></project>`,
  'src/main/resources/application.properties': settings,
  'src/main/java/a/Pen.java':
    'package a;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\nclass Pen {\n  private final ChatClient chat;\n  Pen(ChatClient.Builder builder) { this.chat = builder.build(); }\n  @PostMapping("/w")\n  String write(@RequestBody String text) { return chat.prompt().user(text).call().content(); }\n}\n',
})

const gone = (vendor: string) => ({ generates: ['text'], withoutProviders: [vendor] })

describe('a client that is told the address of somebody else', () => {
  const cases: readonly Project[] = [
    ['in Python, as it is made', PYTHON(ANTHROPIC(`client = Anthropic(base_url="${GATE}")`)), gone('anthropic')],
    [
      'in Python, by a constant of another file',
      PYTHON(`from pen.conf import GATE\n${ANTHROPIC('client = Anthropic(base_url=GATE)')}`, {
        'pen/conf.py': `GATE = "${GATE}"\n`,
      }),
      gone('anthropic'),
    ],
    [
      'under the name of the vendor’s key',
      PYTHON(OPENAI(`client = OpenAI(base_url="${GATE}", api_key=os.environ["OPENAI_API_KEY"])`)),
      { ...gone('openai'), withProviders: ['openai-compatible'] },
    ],
    [
      'by a setting of the vendor’s own name',
      PYTHON(OPENAI('client = OpenAI()'), { '.env': `OPENAI_BASE_URL=${GATE}\nOPENAI_API_KEY=\n` }),
      gone('openai'),
    ],
    [
      'by a variable of a container',
      PYTHON(OPENAI('client = OpenAI()'), {
        'compose.yaml': `services:\n  pen:\n    build: .\n    environment:\n      OPENAI_BASE_URL: ${GATE}\n`,
      }),
      gone('openai'),
    ],
    ['in Go, in a file that makes it', GO(`\tcfg.BaseURL = "${GATE}"\n`), gone('openai')],
    [
      'in a script, by a setting',
      NEXT(
        "import { createAnthropic } from '@ai-sdk/anthropic'\nimport { generateText } from 'ai'\nconst gate = createAnthropic({ baseURL: process.env.GATE_URL })\nexport async function POST(r: Request) {\n  const { text } = await generateText({ model: gate('glm-4.6'), prompt: await r.text() })\n  return new Response(text)\n}\n",
      ),
      gone('anthropic'),
    ],
    ['in settings of Spring', SPRING('openai', `spring.ai.openai.base-url=${GATE}\n`), gone('openai')],
    [
      'in settings of Spring, of another vendor',
      SPRING('anthropic', `spring.ai.anthropic.base-url=${GATE}\n`),
      gone('anthropic'),
    ],
    [
      'in Ruby, for all that are made',
      {
        Gemfile: 'source "https://rubygems.org"\ngem "rails"\ngem "ruby-openai"\n',
        'config/routes.rb': 'Rails.application.routes.draw do\n  post "w", to: "pens#create"\nend\n',
        'config/initializers/openai.rb': `OpenAI.configure do |config|\n  config.uri_base = "${GATE}"\nend\n`,
        'app/controllers/pens_controller.rb':
          'class PensController < ApplicationController\n  def create\n    render json: OpenAI::Client.new.chat(parameters: { model: "qwen-turbo", messages: [{ role: "user", content: params[:text] }] })\n  end\nend\n',
      },
      gone('openai'),
    ],
    [
      'in PHP',
      {
        'composer.json': '{"name":"a/pen","require":{"openai-php/client":"^0.10"}}',
        'public/index.php': `<?php\n$client = OpenAI::factory()->withApiKey(getenv('GATE_KEY'))->withBaseUri('${GATE}')->make();\n$said = $client->chat()->create(['model' => 'glm-4-plus', 'messages' => [['role' => 'user', 'content' => $_POST['q']]]]);\necho $said->choices[0]->message->content;\n`,
      },
      gone('openai'),
    ],
    [
      'in C#, in options',
      {
        'pen.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.2.0" /></ItemGroup></Project>',
        'Program.cs': `using OpenAI;\nusing OpenAI.Chat;\nvar app = WebApplication.Create(args);\nvar options = new OpenAIClientOptions { Endpoint = new Uri("${GATE}") };\nvar chat = new ChatClient("qwen-plus", new ApiKeyCredential("k"), options);\napp.MapPost("/w", async (Ask ask) => (await chat.CompleteChatAsync(ask.Text)).Value.Content[0].Text);\napp.Run();\n`,
      },
      gone('openai'),
    ],
    [
      'by hand, in the form of the vendor’s requests',
      PYTHON(
        'import httpx, os\ndef talk(text):\n    got = httpx.post(os.environ["GATE_URL"] + "/v1/messages", headers={"x-api-key": os.environ["GATE_KEY"], "anthropic-version": "2023-06-01"}, json={"model": "glm-4.6", "max_tokens": 99, "messages": [{"role": "user", "content": text}]})\n    return got.json()\n',
        { 'pyproject.toml': '[project]\nname = "pen"\ndependencies = ["fastapi", "httpx"]\n' },
      ),
      gone('anthropic'),
    ],
  ]
  projects(cases)
})

describe('a client that may go to its vendor', () => {
  const kept = (vendor: string) => ({ withProviders: [vendor] })
  projects([
    ['is told nothing', PYTHON(ANTHROPIC('client = Anthropic()')), kept('anthropic')],
    [
      'is told a setting of the vendor’s name',
      PYTHON(ANTHROPIC('client = Anthropic(base_url=os.getenv("ANTHROPIC_BASE_URL"))')),
      kept('anthropic'),
    ],
    [
      'is told an address if there is one',
      PYTHON(ANTHROPIC('client = Anthropic(base_url=os.getenv("GATE") or None)')),
      kept('anthropic'),
    ],
    [
      'is told what a parameter may leave open',
      PYTHON(
        'from anthropic import Anthropic\ndef asker(base_url: str | None = None):\n    return Anthropic(base_url=base_url)\nclient = asker()\ndef talk(text):\n    return client.messages.create(model="claude-sonnet-4-5", max_tokens=99, messages=[{"role": "user", "content": text}])\n',
      ),
      kept('anthropic'),
    ],
    [
      'stands beside a client of another service with an address of its own',
      PYTHON(
        `import httpx\nshop = httpx.Client(base_url="https://shop.birchwater.cn")\n${ANTHROPIC('client = Anthropic()')}`,
      ),
      kept('anthropic'),
    ],
    [
      'is told the vendor’s own address',
      PYTHON(ANTHROPIC('client = Anthropic(base_url="https://api.anthropic.com")')),
      kept('anthropic'),
    ],
    [
      'is made twice, once without an address',
      PYTHON(OPENAI(`client = OpenAI(base_url="${GATE}")`), {
        'pen/web.py':
          'from fastapi import FastAPI\nfrom openai import OpenAI\nfrom pen.llm import talk\napp = FastAPI()\nown = OpenAI()\n@app.post("/w")\ndef w(text: str):\n    return own.responses.create(model="gpt-4o", input=talk(text))\n',
      }),
      kept('openai'),
    ],
    [
      'is told an address in settings that wait to be filled in',
      PYTHON(OPENAI('client = OpenAI()'), { '.env.example': `OPENAI_BASE_URL=${GATE}\n` }),
      kept('openai'),
    ],
    [
      'in Go, only where a setting is there',
      GO('\tif base := os.Getenv("GATE_URL"); base != "" {\n\t\tcfg.BaseURL = base\n\t}\n'),
      kept('openai'),
    ],
    ['in settings of Spring without an address', SPRING('openai', 'spring.ai.openai.api-key=${KEY}\n'), kept('openai')],
    [
      'by hand, at the vendor’s host',
      PYTHON(
        'import httpx, os\nBASE = os.getenv("GATE_URL", "https://api.anthropic.com")\ndef talk(text):\n    got = httpx.post(BASE + "/v1/messages", headers={"x-api-key": os.environ["ANTHROPIC_API_KEY"], "anthropic-version": "2023-06-01"}, json={"model": "claude-sonnet-4-5", "max_tokens": 99, "messages": [{"role": "user", "content": text}]})\n    return got.json()\n',
      ),
      kept('anthropic'),
    ],
  ])
})
