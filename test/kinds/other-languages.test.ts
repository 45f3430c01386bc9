import { describe } from 'vitest'
import { projects, type Project } from './kind.ts'

const asks = (provider: string, model: string, ...exposure: string[]): Project[2] => ({
  generates: ['text'],
  providers: [provider],
  models: [model],
  exposure,
})
const HTTP = (begin: string, url: string, model: string) =>
  `${begin}\n  ask "${url}" "{ \\"model\\": x }" { model = "${model}" }\n`

describe('languages that have no reader of their own', () => {
  projects([
    [
      'R: a page of Shiny over ellmer, in two files',
      {
        DESCRIPTION: 'Package: wren\nImports: shiny, ellmer\n',
        'app.R':
          'library(shiny)\nui <- fluidPage(textInput("q", "Q"))\nserver <- function(input, output) {}\nshinyApp(ui, server)\n',
        'R/tell.R':
          'tell <- function(q) {\n  chat <- ellmer::chat_anthropic(model = "claude-sonnet-4-5")\n  chat$chat(q)\n}\n',
      },
      asks('anthropic', 'claude-sonnet-4-5', 'web-ui'),
    ],
    [
      'R: an interface of plumber over httr2',
      {
        'plumber.R':
          '#* @post /tell\nfunction(q) {\n  request("https://api.deepseek.com/chat/completions") |>\n    req_body_json(list(model = \'deepseek-chat\', messages = q)) |> req_perform()\n}\n',
      },
      asks('deepseek', 'deepseek-chat', 'http-api'),
    ],
    [
      'Scala',
      {
        'build.sbt': 'name := "wren"\n',
        'src/main/scala/Main.scala':
          'import org.http4s.HttpRoutes\nobject Main {\n  val model = OpenAiChatModel.builder().modelName("gpt-4o-mini").build()\n}\n',
      },
      { generates: ['text'], providers: ['openai'], exposure: ['http-api'] },
    ],
    [
      'Clojure',
      {
        'deps.edn': '{:deps {}}\n',
        'src/wren.clj':
          '(ns wren (:require [ring.adapter.jetty :as jetty] [wkok.openai-clojure.api :as api]))\n(defn tell [q] (api/create-chat-completion {:model "gpt-4o-mini" :messages [q]}))\n',
      },
      asks('openai', 'gpt-4o-mini', 'http-api'),
    ],
    [
      'F#',
      {
        'Program.fs':
          'open Giraffe\nlet client = ChatClient("gpt-4o-mini", key)\nlet tell q = task { return! client.CompleteChatAsync(q) }\nlet model = "gpt-4o-mini"\n',
      },
      asks('openai', 'gpt-4o-mini', 'http-api'),
    ],
    [
      'Haskell',
      { 'Main.hs': HTTP('import Web.Scotty', 'https://api.anthropic.com/v1/messages', 'claude-sonnet-4-5') },
      asks('anthropic', 'claude-sonnet-4-5', 'http-api'),
    ],
    [
      'Perl',
      { 'wren.pl': HTTP('use Mojolicious::Lite;', 'https://api.openai.com/v1/chat/completions', 'gpt-4o-mini') },
      asks('openai', 'gpt-4o-mini', 'web-ui'),
    ],
    [
      'Crystal',
      { 'src/wren.cr': HTTP('require "kemal"', 'https://api.moonshot.cn/v1/chat/completions', 'moonshot-v1-8k') },
      asks('moonshot', 'moonshot-v1-8k', 'http-api'),
    ],
    [
      'Gleam',
      { 'src/wren.gleam': HTTP('import wisp', 'https://api.openai.com/v1/chat/completions', 'gpt-4o-mini') },
      asks('openai', 'gpt-4o-mini', 'http-api'),
    ],
    [
      'Zig',
      {
        'src/main.zig': HTTP(
          'const httpz = @import("httpz");',
          'https://api.openai.com/v1/chat/completions',
          'gpt-4o-mini',
        ),
      },
      asks('openai', 'gpt-4o-mini', 'http-api'),
    ],
  ])
})

describe('programs in such languages that ask nobody', () => {
  projects([
    ['a remark', { 'wren.R': '# ellmer::chat_openai(model = "gpt-4o-mini")\nx <- 1\n' }, { silent: true }],
    [
      'a page of the vendor',
      { 'wren.pl': 'my $docs = "https://platform.openai.com/docs/api-reference";\n' },
      { generates: [] },
    ],
    [
      'vectors',
      { 'wren.jl': 'HTTP.post("https://api.openai.com/v1/embeddings", model="text-embedding-3-small")\n' },
      { generates: [] },
    ],
    ['a function of the same ending', { 'wren.R': 'open_chat(1)\nchat_window(2)\n' }, { silent: true }],
  ])
})

describe('a model that a client is told in its place', () => {
  const program = (model: string) => ({
    'Wren.csproj':
      '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="OllamaSharp" Version="5.0.0" /></ItemGroup></Project>\n',
    'Program.cs': `using OllamaSharp;\nvar app = WebApplication.CreateBuilder(args).Build();\nvar ollama = new OllamaApiClient(new Uri("http://localhost:11434"), "${model}");\napp.MapGet("/tell", async () => await ollama.GenerateAsync("a bird").StreamToEndAsync());\napp.Run();\n`,
  })
  projects([
    ['without a name', program('gemma3:4b'), { models: ['gemma3:4b'] }],
    ['and a word that is no model', program('wren'), { models: [] }],
  ])
})
