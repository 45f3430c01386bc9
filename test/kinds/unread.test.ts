import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('languages', () => {
  projects([
    [
      'ArkTS that asks a service by its own http module',
      {
        'AppScope/app.json5': "{ 'app': { bundleName: 'cn.heron.tide', versionCode: 3 } }",
        'entry/src/main/ets/model/Talk.ets':
          "import http from '@ohos.net.http'\nexport function talk(q: string) {\n  return http.createHttp().request('https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions', { extraData: { model: 'qwen-plus', messages: [{ role: 'user', content: q }] } })\n}\n",
      },
      { generates: ['text'], providers: ['dashscope'], models: ['qwen-plus'], exposure: ['mobile'] },
    ],
    [
      'Elixir that posts to a service with Req and answers on Telegram',
      {
        'mix.exs':
          'defmodule Larch.MixProject do\n  def project, do: [app: :larch, deps: deps()]\n  defp deps, do: [{:req, "~> 0.5"}, {:telegex, "~> 1.8"}, {:openai_ex, "~> 0.9", only: :test}]\nend\n',
        'lib/larch/talk.ex':
          'defmodule Larch.Talk do\n  def ask(q) do\n    Req.post!("https://api.moonshot.cn/v1/chat/completions", json: %{model: "kimi-k2", messages: [%{role: "user", content: q}]})\n  end\nend\n',
      },
      { generates: ['text'], providers: ['moonshot'], exposure: ['bot'] },
    ],
    [
      'Elixir’s chains of LangChain',
      {
        'mix.exs':
          'defmodule Fern.MixProject do\n  def project, do: [app: :fern, deps: deps()]\n  defp deps do\n    [{:phoenix_live_view, "~> 1.0"}, {:langchain, "~> 0.3"}]\n  end\nend\n',
        'lib/fern/chain.ex':
          'defmodule Fern.Chain do\n  alias LangChain.Chains.LLMChain\n  alias LangChain.ChatModels.ChatAnthropic\n  def run(q), do: %{llm: ChatAnthropic.new!(%{model: "claude-sonnet-4-5"})} |> LLMChain.new!() |> LLMChain.run()\nend\n',
      },
      { generates: ['text'], withProviders: ['anthropic'], exposure: ['web-ui'] },
    ],
    [
      'C++ that links an engine and serves its words',
      {
        'CMakeLists.txt': 'project(wren CXX)\nfind_package(llama REQUIRED)\nadd_executable(wren src/main.cpp)\n',
        'src/main.cpp':
          '#include "crow.h"\n#include "llama.h"\nint main() {\n  auto * m = llama_load_model_from_file("models/glm-4-9b-chat-q4.gguf", llama_model_default_params());\n  crow::SimpleApp app; app.port(8080).run();\n}\n',
      },
      { generates: ['text'], access: ['self-hosted'], exposure: ['http-api'] },
    ],
    [
      'C that asks over libcurl',
      {
        'meson.build': "project('tern', 'c')\n",
        'tern.c':
          '#include <curl/curl.h>\n#include <gtk/gtk.h>\nstatic const char *BODY = "{\\"model\\": \\"deepseek-chat\\", \\"messages\\": []}";\nvoid ask(CURL *c) {\n  curl_easy_setopt(c, CURLOPT_URL, "https://api.deepseek.com/v1/chat/completions");\n  curl_easy_perform(c);\n}\nint main() { gtk_application_new("org.tern", 0); }\n',
      },
      { generates: ['text'], providers: ['deepseek'], exposure: ['desktop'] },
    ],
    [
      'C++ whose comments and includes speak of an engine, and which recognises speech',
      {
        'CMakeLists.txt': 'project(ear CXX)\nadd_executable(ear main.cpp)\ntarget_link_libraries(ear whisper)\n',
        'main.cpp':
          '// llama_decode would answer\n#include "whisper.h"\nint main() { whisper_full(whisper_init_from_file("ggml-base.bin"), params, pcm, n); }\n',
      },
      { silent: true },
    ],
    [
      'Apps Script behind a web page',
      {
        'appsscript.json': '{"timeZone":"Asia/Shanghai","webapp":{"access":"ANYONE"}}',
        'Code.gs':
          "function doPost(e) {\n  const r = UrlFetchApp.fetch('https://api.anthropic.com/v1/messages', { method: 'post', payload: JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 400, messages: [{ role: 'user', content: e.parameter.q }] }) })\n  return ContentService.createTextOutput(r.getContentText())\n}\n",
      },
      { generates: ['text'], providers: ['anthropic'], exposure: ['web-ui'] },
    ],
    [
      'a Razor page whose own code asks',
      {
        'Heron.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OpenAI" Version="2.2.0"/></ItemGroup></Project>',
        'Pages/Talk.razor':
          '@page "/talk"\n@using OpenAI.Chat\n<p>@said</p>\n@code {\n  string said = "";\n  async Task Ask(string q) { var chat = new ChatClient("gpt-4o-mini", key); said = (await chat.CompleteChatAsync(q)).Value.Content[0].Text; }\n}\n',
      },
      { generates: ['text'], withProviders: ['openai'], models: ['gpt-4o-mini'], exposure: ['web-ui'] },
    ],
  ])
})

describe('manifests', () => {
  projects([
    [
      'a lock beside an Xcode workspace',
      {
        'Tide.xcworkspace/xcshareddata/swiftpm/Package.resolved':
          '{"object":{"pins":[{"package":"OpenAI","repositoryURL":"https://github.com/MacPaw/OpenAI.git","state":{}}]},"version":1}',
        'Tide/Tide.swift':
          'import SwiftUI\nimport OpenAI\n@main struct Tide: App { var body: some Scene { WindowGroup { Text("") } } }\nfunc ask(_ q: String) async throws { _ = try await OpenAI(apiToken: key).chats(query: .init(messages: [], model: .gpt4_o)) }\n',
      },
      { generates: ['text'], withProviders: ['openai'], exposure: ['mobile'] },
    ],
    [
      'an Xcode framework',
      {
        'Kit.xcodeproj/project.pbxproj':
          '{ objects = { A = { isa = PBXNativeTarget; productType = "com.apple.product-type.framework"; }; B = { buildSettings = { SDKROOT = iphoneos; }; }; }; }',
        'Kit/Kit.swift': 'public struct Kit {}\n',
      },
      { silent: true },
    ],
    [
      'pixi inside pyproject.toml',
      {
        'pyproject.toml':
          '[project]\nname = "gull"\nversion = "1"\n[tool.pixi.pypi-dependencies]\nzhipuai = "*"\ngradio = "*"\n[tool.pixi.feature.lint.pypi-dependencies]\nanthropic = "*"\n',
        'app.py':
          'import gradio as gr\nfrom zhipuai import ZhipuAI\ngr.ChatInterface(lambda q, h: ZhipuAI().chat.completions.create(model="glm-4-plus", messages=[{"role": "user", "content": q}])).launch(server_name="0.0.0.0")\n',
      },
      { generates: ['text'], providers: ['zhipu'], exposure: ['demo-ui'] },
    ],
    [
      'a script with its own dependencies',
      {
        'talk.py':
          '# /// script\n# requires-python = ">=3.12"\n# dependencies = [\n#   "streamlit>=1.40",\n#   "dashscope",\n# ]\n# ///\nimport os\nos.execvp("streamlit", ["streamlit", "run", "page.py"])\n',
      },
      { generates: ['text'], providers: ['dashscope'], exposure: ['demo-ui'] },
    ],
    [
      'a Unity game whose figures talk',
      {
        'Packages/manifest.json':
          '{"dependencies":{"com.unity.ugui":"2.0.0","ai.undream.llm":"https://github.com/undreamai/LLMUnity.git"}}',
        'Assets/Figure.cs':
          'using LLMUnity;\npublic class Figure : UnityEngine.MonoBehaviour { public LLMCharacter who; async void Say(string q) { await who.Chat(q); } }\n',
      },
      { generates: ['text'], access: ['self-hosted'], exposure: ['desktop'] },
    ],
    [
      'Bazel and vcpkg, which take an engine in',
      {
        'vcpkg.json': '{"name":"plover","dependencies":["llama-cpp","qtbase"]}',
        'plover.cc':
          '#include <QApplication>\n#include <llama.h>\nint main() { QApplication a(c, v); llama_decode(ctx, batch); }\n',
      },
      { generates: ['text'], access: ['self-hosted'], exposure: ['desktop'] },
    ],
  ])
})

describe('infrastructure', () => {
  projects([
    [
      'a function with the right to ask',
      {
        'infra/main.tf':
          'resource "aws_iam_policy" "ask" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["bedrock:InvokeModel"], Resource = "*" }] })\n}\nresource "aws_lambda_function_url" "open" {\n  function_name = "ask"\n}\n',
      },
      { generates: ['text'], providers: ['aws-bedrock'], exposure: ['http-api'] },
    ],
    [
      'a deployment by the general provider, with a model for vectors beside it',
      {
        'ai.tf':
          'resource "azapi_resource" "chat" {\n  type = "Microsoft.CognitiveServices/accounts/deployments@2024-10-01"\n  body = {\n    properties = {\n      model = { format = "OpenAI", name = "gpt-4.1-mini", version = "1" }\n    }\n  }\n}\n',
      },
      { generates: ['text'], providers: ['azure-openai'], models: ['gpt-4.1-mini'] },
    ],
    [
      'a deployment for vectors alone, and models that are only variables',
      {
        'main.tf':
          'resource "azurerm_cognitive_deployment" "v" {\n  name = "v"\n  model {\n    format = "OpenAI"\n    name = "text-embedding-3-large"\n  }\n}\nresource "aws_bedrockagent_agent" "x" {\n  foundation_model = var.model\n}\n',
      },
      { silent: true },
    ],
  ])
})

describe('flows and queries', () => {
  const flow = (nodes: readonly object[]) => JSON.stringify({ name: 'flow', nodes, connections: {} })
  projects([
    [
      'a workflow on a webhook, with a vendor’s own node',
      {
        'flows/write.json': flow([
          { type: 'n8n-nodes-base.webhook', name: 'in', parameters: { path: 'write' } },
          {
            type: '@n8n/n8n-nodes-langchain.anthropic',
            name: 'write',
            parameters: { modelId: { __rl: true, value: 'claude-sonnet-4-5', mode: 'list' } },
          },
        ]),
      },
      { generates: ['text'], providers: ['anthropic'], exposure: ['http-api'] },
    ],
    [
      'a workflow whose models only embed or are switched off',
      {
        'flows/index.json': flow([
          { type: 'n8n-nodes-base.webhook', name: 'in', parameters: {} },
          {
            type: '@n8n/n8n-nodes-langchain.embeddingsOpenAi',
            name: 'v',
            parameters: { model: 'text-embedding-3-small' },
          },
          { type: '@n8n/n8n-nodes-langchain.lmChatOpenAi', name: 'c', disabled: true, parameters: { model: 'gpt-4o' } },
        ]),
      },
      { silent: true },
    ],
    [
      'BigQuery and PostgreSQL that write',
      {
        'sql/a.sql': "SELECT AI.GENERATE('Answer: ' || q, connection_id => 'c') FROM notes;\n",
        'sql/b.sql': "SELECT ai.openai_chat_complete('gpt-4o-mini', jsonb_build_array()) AS reply FROM mails;\n",
      },
      { generates: ['text'], withProviders: ['openai'], models: ['gpt-4o-mini'] },
    ],
    [
      'queries that embed, classify or only mention a function',
      {
        'a.sql':
          "-- ai_complete('x', y)\nSELECT snowflake.cortex.embed_text_768('e5-base-v2', t), snowflake.cortex.sentiment(t), 'ai_query(' FROM n;\n",
      },
      { silent: true },
    ],
    [
      'rows that a product starts with, and one that is off',
      {
        'pom.xml': '<project><artifactId>shelf</artifactId></project>',
        'src/main/resources/data.sql':
          "INSERT INTO `ai_model` (`name`, `model_name`, `api_url`, `enabled`) VALUES ('通义', 'qwen-max', 'https://dashscope.aliyuncs.com', 1), ('Old', 'gpt-3.5-turbo', 'https://api.openai.com', 0);\n",
      },
      { withProviders: ['dashscope'], withoutProviders: ['openai'] },
    ],
  ])
})
