import type { PackageFact } from '../../catalogue/facts.ts'
import type { Ecosystem } from '../../evidence/vocabulary.ts'
import type { Span } from '../../text/span.ts'
import type { Detector, Sink } from '../detector.ts'
import { ECOSYSTEMS } from '../../syntax/source-languages.ts'
import { frameworkOf, packageOf } from '../catalogue.ts'
import { clientsOf, type SentElsewhere } from '../client-addresses.ts'
import { hears, recognises } from '../purpose.ts'
import { isNeverNamed } from '../dropped-imports.ts'
import { lentBy } from '../lent-clients.ts'
import { asksForAccount, isOnlyMade } from '../unasked.ts'
import { showsTimes } from '../profilers.ts'
import type { ImportSeen, Unit } from '../unit.ts'

/** Modules of every page's frame say nothing about which page is reached: only what makes a way out by itself is taken. */
const WAYS = new Set(['bot', 'demo-ui', 'desktop', 'mini-program', 'browser-extension', 'http-api'])

/** What a package may be for if its import is to count: what recognises, ranks, watches or writes files generates nothing. */
const PURPOSES = new Set(['generation', 'orchestration', 'training', 'chat-ui', 'crawler'])

/** Modules of a server framework that send requests instead of answering them. */
const CLIENT = /\.client\b|\/client$|RestTemplate|WebClient|HttpClient/

/** A client that is asked for transcripts, vectors, ranks, lists or checks alone generates nothing, in whatever language it is asked. */
const ASIDE =
  /(\.|->|::|\b)(fine_?tun(?:ing|es?)|transcriptions?|translations?|\w{0,20}embeddings?|moderations?|\w{0,12}re_?rank(?:er)?|embedMany|embed|transcribe|list_?models|models\s*\.\s*list|(?:count|compute)_?tokens|(Create|Get|Generate)(Transcription|Embeddings?|Moderations?|EmbeddingClient|ModerationClient)\w*|TranscribeAudio\w*|ClassifyText\w*|ListModels)\s*(\(\s*\)\s*)?[.(>]/i
const ASKS =
  /(completions?|responses|images|speech|messages|chats?|videos)[\s\\]{0,60}(\(\s{0,40}\)\s{0,40})?(\.|->)\s{0,40}(?!(?:(?:count|compute)_?tokens|map|filter|length|forEach|push|append|slice|find|some|every|reduce|at|join)\b)\w|\b(generate|stream|complete|converse|chat|prompt|create_?(chat|image|speech|message|response)|invoke|CompleteChat|text_?to_?\w|Get(Chat|Image|Responses?)Client|LLM|AsyncLLM)\w{0,60}\s{0,40}\(|chatModel|ChatClient|\bAgent\b/i

/** Parts of an engine that a program may use without the engine: operators, layers, helpers. */
const ENGINE_PART =
  /^(vllm|sglang|lmdeploy)\.(_\w+|model_executor|utils|attention|distributed|lora|triton_utils|srt\.(layers|utils)|pytorch\.(kernels|nn)|platforms|logger|config)\b/
const ENGINE_RUNS =
  /\b(LLM|AsyncLLM\w*|launch_server\w*|LLMEngine|EngineArgs|AsyncEngineArgs|SamplingParams|Engine|pipeline|serve|TurboMind)\b/

/** Parts of a framework that only check, embed, rank, store or hear. */
const ASIDE_MODULE =
  /^(org\.springframework\.ai|dev\.langchain4j)\.(model\.)?(moderation|embedding|vectorstore|store|data|document|reader|transformer|audio\.transcription|audio|scoring|tokenizer|evaluation|rag|splitter)\b/
const FRAMEWORK = /^(org\.springframework\.ai|dev\.langchain4j)\./

/** Half the world speaks OpenAI's protocol through its package: where an address is given, that address says who is asked. */
const SENT_ELSEWHERE = /\b(base_?url|api_?base)\b/i

/** `net/http` asks and answers: only what answers is a way in, and a port for profiles is none. */
function isGoClient(unit: Unit, module: string): boolean {
  if (module === 'net/http/pprof') return true
  if (module !== 'net/http') return false
  if (showsTimes(unit)) return true
  const answers = unit.says(/http\.Server\b|Handle(Func)?\(|ResponseWriter|\bServeMux\b|\bhttp\.Serve\(/)
  return !answers && !(unit.says(/ListenAndServe/) && !unit.imported(/net\/http\/pprof/))
}

/** Packages that ask as well as answer: what the file does with them tells. */
const ANSWERING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^aiohttp(\.|$)/,
    /\baiohttp\.web\b|\bfrom aiohttp import [^\n]*\bweb\b|\bweb\.(Application|run_app|RouteTableDef|json_response)/,
  ],
  [/^mcp(\.|$)/, /\bFastMCP\b|\bmcp\.server\b|from mcp\.server/],
  [/^websockets(\.|$)/, /\bserve\(/],
  // Who is only sent messages is no bot: codes and notices go out by the same package.
  [
    /^twilio(\.|\/|$)/,
    /MessagingResponse|VoiceResponse|[tT]wi[mM][lL]|[wW]hats[aA]pp|ConversationRelay|\bBody['"\]]|\.Body\b|[iI]ncoming/,
  ],
  [/^tornado(\.|$)/, /RequestHandler|WebSocketHandler|tornado\.web/],
]
/** A server that hands out files of a page, and answers nothing else. */
const HANDS_OUT = /express\.static|sendFile|koa-static|serveStatic|fastifyStatic/
const ANSWERS = /\.(json|send|write|end|pipe|stream)\(|\.(post|put|patch|all)\(\s*['"`/]|ctx\.body|\bRouter\(/

function isClientOnly(unit: Unit, module: string): boolean {
  const known = ANSWERING.find(([name]) => name.test(module))
  if (known !== undefined) return !unit.says(known[1])
  return /^(express|koa|fastify)$/.test(module) && unit.says(HANDS_OUT) && !unit.says(ANSWERS)
}

/** Parts of a framework that prove little: its errors, types and helpers. */
const TRIFLE = /(exceptions?|errors?|types|utils?)$/i

/** What names of types and messages end with: with them a file speaks of a client, and asks none. */
const SHAPE =
  /(?:Message|Messages|Role|Params?|Choice|Chunk|Usage|Exception|Error|Response|Result|Delta|Block|ToolCall|NotGiven|NOT_GIVEN|Enum)$/

/** Whether an import takes a package's shapes alone. */
function isShape({ module, names, typeOnly }: ImportSeen): boolean {
  if (typeOnly || /\.types(\.|$)|\._[a-z]|^azure\.ai\.inference\.models/.test(module)) return true
  const last = names.length > 0 ? names : [module.slice(module.lastIndexOf('.') + 1)]
  return last.every(name => SHAPE.test(name))
}

function isTrifle(one: ImportSeen): boolean {
  return TRIFLE.test(one.module) || isShape(one)
}

/** Imports of catalogued packages and frameworks. Of several from one, that is told which says most. */
export const imports: Detector = {
  start(unit, sink) {
    const ecosystem = ECOSYSTEMS[unit.language]
    if (ecosystem === undefined) return false
    const told = new Set<string>()
    const isKnown = ({ module }: ImportSeen) =>
      packageOf(ecosystem, module) !== undefined || frameworkOf(ecosystem, module) !== undefined
    const trifles: ImportSeen[] = []
    for (const one of unit.imports) {
      if (isKnown(one) && isTrifle(one)) trifles.push(one)
      else taken(unit, ecosystem, one, told, sink)
    }
    for (const one of trifles) taken(unit, ecosystem, one, told, sink)
    return false
  },
}

/** What one import shows, where nothing was `told` of its package yet. */
function taken(unit: Unit, ecosystem: Ecosystem, one: ImportSeen, told: Set<string>, sink: Sink): void {
  const fact = packageOf(ecosystem, one.module)
  const used = fact?.needsSymbol === undefined || fact.needsSymbol.some(symbol => unit.mentions(symbol))
  if (fact !== undefined && used && PURPOSES.has(fact.purpose) && !told.has(fact.name)) {
    told.add(fact.name)
    const { access } = fact
    const provider = askedWith(unit, fact, one)
    const aside =
      recognises(unit) || hears(unit, fact.generates) || (unit.says(ASIDE) && !unit.says(ASKS)) || asksForAccount(unit)
    const generates = aside || isOnlyMade(unit, one) ? [] : fact.generates
    const lends = aside ? undefined : lentBy(unit, fact, one)
    const part = ENGINE_PART.test(one.module) && !unit.says(ENGINE_RUNS)
    const shapes = isShape(one)
    const detail = {
      ecosystem,
      package: fact.name,
      provider,
      generates,
      access,
      ...(shapes && { shapes }),
      ...(lends && { lends }),
      ...(isPlain(unit, fact) && { plain: true }),
    }
    sink.add(
      'import',
      unit.span(one.at, one.last),
      one.module,
      detail,
      part || shapes || isNeverNamed(unit, one) ? 'low' : 'high',
    )
  }
  if (fact === undefined && FRAMEWORK.test(one.module)) frameworkPart(one.module, unit.span(one.at, one.last), sink)
  const framework =
    one.typeOnly || CLIENT.test(one.module) || isGoClient(unit, one.module) || isClientOnly(unit, one.module)
      ? undefined
      : frameworkOf(ecosystem, one.module)
  if (framework === undefined || !WAYS.has(framework.exposure) || told.has(`way ${framework.name}`)) return
  told.add(`way ${framework.name}`)
  sink.add('exposure', unit.span(one.at, one.last), one.module, {
    exposure: framework.exposure,
    strength: framework.strength,
  })
}

/** OpenAI's packages hold clients of two vendors: one that is taken for Azure alone asks nobody else. */
function askedWith(unit: Unit, fact: PackageFact, { names }: ImportSeen): string | undefined {
  const clients = names.filter(name => !SHAPE.test(name))
  if (fact.provider === 'openai' && clients.length > 0 && clients.every(name => AZURE.test(name))) return 'azure-openai'
  if (fact.name === 'openai' && unit.says(SENT_ELSEWHERE)) return 'openai-compatible'
  const isSent = ({ vendor }: SentElsewhere) => vendor === fact.provider
  if (fact.provider === undefined || isPlain(unit, fact) || !clientsOf(unit).elsewhere.some(isSent))
    return fact.provider
  return fact.provider === 'openai' ? 'openai-compatible' : undefined
}

/** Whether a client of the package's vendor is made here that goes to the vendor himself. */
function isPlain(unit: Unit, { provider, generates }: PackageFact): boolean {
  return provider !== undefined && generates.length > 0 && clientsOf(unit).plain.has(provider)
}

const AZURE = /^(?:Async)?Azure(?:Chat)?OpenAI$/

/** What a program takes from a framework whose starters bring the vendor: whether it is content is in the part's name. */
function frameworkPart(module: string, span: Span, sink: Sink): void {
  const name = (FRAMEWORK.exec(module)?.[1] ?? '') as string
  const generates = ASIDE_MODULE.test(module) ? [] : (['text'] as const)
  if (generates.length === 0)
    sink.add('import', span, module, { ecosystem: 'maven', package: name, generates }, 'medium')
}
