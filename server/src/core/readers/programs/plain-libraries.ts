import type { Exposure, ModelAccess } from '../../evidence/vocabulary.ts'

/** A call or type of a library that has a model write. */
export interface PlainLibrary {
  readonly pattern: RegExp
  /** Of the call's own name, where the library asks several. */
  readonly named?: Readonly<Record<string, string>>
  readonly provider?: string
  readonly access?: ModelAccess
}

/** What a file that answers people says of itself. */
export interface PlainWay {
  readonly pattern: RegExp
  readonly exposure: Exposure
}

const ELLMER: Readonly<Record<string, string>> = {
  openai: 'openai',
  openai_responses: 'openai',
  anthropic: 'anthropic',
  claude: 'anthropic',
  google_gemini: 'google-gemini',
  gemini: 'google-gemini',
  google_vertex: 'vertex-ai',
  aws_bedrock: 'aws-bedrock',
  bedrock: 'aws-bedrock',
  azure_openai: 'azure-openai',
  azure: 'azure-openai',
  deepseek: 'deepseek',
  groq: 'groq',
  mistral: 'mistral',
  perplexity: 'perplexity',
  openrouter: 'openrouter',
  github: 'github-models',
  databricks: 'databricks',
  snowflake: 'snowflake',
  huggingface: 'huggingface',
  cloudflare: 'cloudflare',
  ollama: 'ollama',
  vllm: 'vllm',
}
const JVM: Readonly<Record<string, string>> = {
  openai: 'openai',
  azureopenai: 'azure-openai',
  anthropic: 'anthropic',
  ollama: 'ollama',
  mistralai: 'mistral',
  googleaigemini: 'google-gemini',
  vertexaigemini: 'vertex-ai',
  bedrock: 'aws-bedrock',
  qwen: 'dashscope',
}

/** Libraries by what their calls look like: the languages have no catalogue of packages here. */
export const LIBRARIES: readonly (readonly [languages: RegExp, library: PlainLibrary])[] = [
  [/^(r|rmd|qmd)$/, { pattern: /\b(?:ellmer::)?chat_([a-z_]{3,20})\s{0,3}\(/g, named: ELLMER }],
  [/^(r|rmd|qmd)$/, { pattern: /\b(?:openai::)?create_(?:chat_)?completion\s{0,3}\(/g, provider: 'openai' }],
  [/^(r|rmd|qmd)$/, { pattern: /\b([a-z]{4,12})_chat\s{0,3}\(/g, named: ELLMER }],
  [
    /^(r|rmd|qmd)$/,
    {
      pattern: /\b(?:ollamar::(?:generate|chat)|rollama::(?:query|chat))\s{0,3}\(/g,
      provider: 'ollama',
      access: 'self-hosted',
    },
  ],
  [
    /^(scala|sc|groovy|cljc?|kts)$/,
    {
      pattern:
        /\b(OpenAi|AzureOpenAi|Anthropic|Ollama|MistralAi|GoogleAiGemini|VertexAiGemini|Bedrock|Qwen)(?:Streaming)?ChatModel\b(?=[./(\s]{1,4}(?:builder|\.))/g,
      named: JVM,
    },
  ],
  [
    /^(scala|sc)$/,
    {
      pattern: /\b(?:OpenAIServiceFactory|OpenAISyncClient|OpenAIService)\b(?=[.(])|\.createChatCompletion\b/g,
      provider: 'openai',
    },
  ],
  [/^clj[cs]?$/, { pattern: /\b[\w.-]{1,20}\/create-chat-completion\b/g, provider: 'openai' }],
  [/^fsx?$/, { pattern: /\.CompleteChat(?:Streaming)?(?:Async)?\b/g, provider: 'openai' }],
  [/^fsx?$/, { pattern: /\bOllamaApiClient\s{0,2}\(/g, provider: 'ollama', access: 'self-hosted' }],
  [/^fsx?$/, { pattern: /\b(?:GetClaudeMessageAsync|AnthropicClient)\b/g, provider: 'anthropic' }],
  [/^l?hs$/, { pattern: /\b(?:createChatCompletion|completeChat)\b/g, provider: 'openai' }],
  [/^jl$/, { pattern: /\bcreate_chat\s{0,2}\(/g, provider: 'openai' }],
  [/^jl$/, { pattern: /\b(?:aigenerate|airetry!)\s{0,2}\(/g }],
  [/^(pl|pm|psgi)$/, { pattern: /\bOpenAI::API(?:::\w+){0,3}->new\b/g, provider: 'openai' }],
  [
    /^(pl|pm|psgi)$/,
    {
      pattern: /\bLangertha::Engine::(OpenAI|Anthropic|Ollama|DeepSeek|Groq|Mistral|Gemini)->new\b/g,
      named: { ...ELLMER, openai: 'openai' },
    },
  ],
  [/^(lua|moon)$/, { pattern: /:(?:chat|create_chat_completion|new_chat_session)\s{0,2}\(/g, provider: 'openai' }],
  [/^cr$/, { pattern: /\bOpenAI::Client\.new\b/g, provider: 'openai' }],
  [/^nim$/, { pattern: /\bnewOpenAiApi\s{0,2}\(/gi, provider: 'openai' }],
]
/** What a file must say for a call whose name others use too. */
export const NEEDED: Readonly<Record<string, RegExp>> = {
  lua: /require[ (]{1,2}["']openai/,
  moon: /require[ (]{1,2}["']openai/,
}

/** Ways out to people, by the frameworks of these languages. */
export const WAYS: readonly (readonly [languages: RegExp, way: PlainWay])[] = [
  [
    /^(r|rmd|qmd)$/,
    { pattern: /\b(?:shinyApp|shinyServer|shinyUI|runApp|shinyAppDir)\s{0,3}\(|^runtime: shiny/m, exposure: 'web-ui' },
  ],
  [/^(r|rmd|qmd)$/, { pattern: /^#['*] @(?:get|post|put)\b|\bpr_run\s{0,3}\(/m, exposure: 'http-api' }],
  [/^(scala|sc)$/, { pattern: /\bviews\.html\b|\bscalatags\b|\bcom\.raquo\.laminar\b/, exposure: 'web-ui' }],
  [
    /^(scala|sc)$/,
    {
      pattern:
        /\b(?:play\.api\.mvc|(?:akka|pekko)\.http\.scaladsl\.server|org\.http4s\.(?:ember\.server|blaze\.server|HttpRoutes|HttpApp|dsl)|zio\.http|cask\.MainRoutes|org\.scalatra|sttp\.tapir\.server)\b/,
      exposure: 'http-api',
    },
  ],
  [/^clj[cs]?$/, { pattern: /\bhiccup\b|\[(?:reagent|re-frame)\./, exposure: 'web-ui' }],
  [
    /^clj[cs]?$/,
    {
      pattern: /\b(?:ring\.adapter|compojure\.core|reitit\.ring|io\.pedestal|org\.httpkit\.server|aleph\.http)\b/,
      exposure: 'http-api',
    },
  ],
  [/^fsx?$/, { pattern: /\bopen (?:Feliz|Elmish|Bolero|Giraffe\.ViewEngine|Falco\.Markup)\b/, exposure: 'web-ui' }],
  [
    /^fsx?$/,
    {
      pattern: /\bopen (?:Giraffe|Saturn|Suave|Falco|Oxpecker)\b|\bWebApplication\.CreateBuilder\b/,
      exposure: 'http-api',
    },
  ],
  [
    /^l?hs$/,
    { pattern: /\bimport\s{1,4}(?:qualified\s{1,4})?(?:Yesod|Lucid|Text\.Blaze\.Html|IHP)/, exposure: 'web-ui' },
  ],
  [
    /^l?hs$/,
    {
      pattern: /\bimport\s{1,4}(?:qualified\s{1,4})?(?:Web\.(?:Scotty|Spock)|Servant|Snap|Network\.Wai\.Handler)/,
      exposure: 'http-api',
    },
  ],
  [/^mli?$/, { pattern: /\bDream\.(?:html|respond)\b/, exposure: 'web-ui' }],
  [
    /^mli?$/,
    { pattern: /\b(?:Dream\.run|Opium\.App|Cohttp_lwt_unix\.Server)\b|\bServer\.create\b/, exposure: 'http-api' },
  ],
  [/^jl$/, { pattern: /\b(?:using|import)\s{1,4}[\w, ]{0,60}\b(?:Stipple|GenieFramework|Dash)\b/, exposure: 'web-ui' }],
  [
    /^jl$/,
    {
      pattern: /\b(?:HTTP\.serve|Genie\.up|Oxygen\.serve)\b|\busing\s{1,4}[\w, ]{0,60}\b(?:Genie|Oxygen|Mux)\b/,
      exposure: 'http-api',
    },
  ],
  [
    /^(pl|pm|psgi)$/,
    {
      pattern: /\buse (?:Mojolicious(?:::Lite)?|Dancer2?|Catalyst)\b|\bMojo::Base ['"]Mojolicious/,
      exposure: 'web-ui',
    },
  ],
  [/^(pl|pm|psgi)$/, { pattern: /\buse (?:Plack|CGI)\b/, exposure: 'http-api' }],
  [/^(lua|moon)$/, { pattern: /\brequire[ (]{1,2}["']lapis/, exposure: 'web-ui' }],
  [/^(lua|moon)$/, { pattern: /\bngx\.(?:say|print)\b/, exposure: 'http-api' }],
  [
    /^nim$/,
    { pattern: /\bimport [\w/, ]{0,60}\b(?:jester|prologue|mummy|asynchttpserver|happyx)\b/, exposure: 'http-api' },
  ],
  [/^cr$/, { pattern: /\brequire "(?:kemal|lucky|amber|athena|grip)"|\bHTTP::Server\.new\b/, exposure: 'http-api' }],
  [
    /^erl$/,
    { pattern: /\bcowboy(?:_req|_router)?:|\belli_handler\b|\bmochiweb_http\b|\byaws_api\b/, exposure: 'http-api' },
  ],
  [/^gleam$/, { pattern: /^import lustre\b/m, exposure: 'web-ui' }],
  [/^gleam$/, { pattern: /^import (?:wisp|mist)\b/m, exposure: 'http-api' }],
  [/^zig$/, { pattern: /@import\("(?:httpz|zap|jetzig|tokamak)"\)|\bhttp\.Server\b/, exposure: 'http-api' }],
  [/^rkt$/, { pattern: /\bweb-server\/|\bserve\/servlet\b/, exposure: 'web-ui' }],
  [
    /^groovy$/,
    {
      pattern: /\b(?:ratpack\.|grails\.|io\.micronaut\.http\.annotation|spark\.Spark)|@RestController\b/,
      exposure: 'http-api',
    },
  ],
]
