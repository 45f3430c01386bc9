import { WORD } from '../syntax/tokens.ts'
import type { FunctionSeen } from './functions.ts'
import type { Unit } from './unit.ts'

/** Names by which frameworks, platforms and languages call what they find. */
const HOOKS =
  /^(?:main|default|call|run|execute|invoke|forward|process|handle|accept|consume|receive|listen|notify|dispatch|trigger|fire|intercept|respond|reply|work|tick|start|stop|get|post|put|patch|delete|head|options|fetch|scheduled|queue|email|alarm|webSocket\w*|apply|perform|render|build|setup|init|load|unload|mount|unmount|mounted|created|update\w?|handler|entry|middleware|actions?|loader|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|constructor|initialize|dispose|deactivate|activate|register|boot|install|uninstall|toString|describe|help|usage|data|props|computed|__\w*|lambda_\w+|\w*[hH]andler|(?:on|handle|before|after|did|will|test|resolve|visit|do|cmd|command|action|hook|event|command|parse|task|job)_?[A-Z_]\w*|(?:on|handle|resolve|visit|do|cmd|test|hook|action|process|callback)_\w+|generate(?:Metadata|StaticParams|Viewport|SitemapS?|ImageMetadata|BuildId)|get(?:ServerSideProps|StaticProps|StaticPaths|InitialProps|DerivedStateFromProps|SnapshotBeforeUpdate)|component\w+|shouldComponentUpdate|ServeHTTP|doInBackground|[A-Z]\w*Async\w*Handler)$/
/** Of Go, nothing says that a method is there for somebody else's interface but its name. */
const INTERFACES =
  /^(?:Generate\w*|Stream\w*|Call\w*|Invoke\w*|Complet\w*|Chat\w*|Send\w*|Handle\w*|Run\w*|Execute\w*|Process\w*|Name|Do|Serve\w*|Create\w*)$/
/** Folders in which a framework calls what it finds by the address that was asked for. */
const BY_ADDRESS =
  /(?:^|\/)(?:controllers?|actions|commands?|console|jobs?|listeners?|hooks?|plugins?|functions|cloudfunctions?|lambdas?|resolvers?|graphql|rpc|grpc|server_?actions?|migrations|cogs|modules|addons?|channels|consumers|livewire)\//i
/** Marks that say something to the compiler or to who reads, and call nothing. */
const HARMLESS =
  /^(?:override|staticmethod|classmethod|abstractmethod|jvm\w+|suppress\w*|mainactor|discardableresult|available|deprecated|nullable\w*|nonnull\w*|notnull\w*|throws|inline\w*|allow|warn|must_use|cache|lru_cache|cached|transactional|async|retry\w*|backoff|torch|spaces|log\w*|trace\w*|timer|timed|time_it|time\w*|with_retry\w*|wraps|contextmanager|asynccontextmanager|overload|typing|final|tenacity|observe|traceable|weave|sneakythrows|safevarargs|optin|workerthread|visiblefortesting|ts-ignore|protected|beta|experimental\w*|tracing|instrument|cfg|doc|objcmembers|nonisolated|sendable|pragma|useresult|methodimpl|obsolete)$/i

/** Whether something else than its name may have a function run: a framework's custom, a mark on it, an address. */
export function isStartedOtherwise(unit: Unit, one: FunctionSeen): boolean {
  return (
    HOOKS.test(one.name) ||
    (unit.language === 'go' && isMethodOfGo(unit, one) && INTERFACES.test(one.name)) ||
    (!SCRIPT.test(unit.path) && BY_ADDRESS.test(unit.path)) ||
    isComponent(unit, one) ||
    isOfController(unit) ||
    isMarkedAt(unit, one) ||
    isOfMarkedClass(unit, one) ||
    isOfObject(unit, one)
  )
}

/** `func (a *api) Send(`: only what belongs to a type can be there for an interface. */
function isMethodOfGo({ tokens }: Unit, one: FunctionSeen): boolean {
  return /^[A-Z]/.test(one.name) && tokens.isPunct(one.at - 1, ')')
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|dart)$/

/** A page or a part of one: routers take it up in many ways. */
function isComponent({ path }: Unit, { name }: FunctionSeen): boolean {
  return /^[A-Z]/.test(name) && /\.[jt]sx$/.test(path)
}

function isOfController(unit: Unit): boolean {
  return /Controller\w{0,10}\.\w+$/.test(unit.path) && !unit.path.endsWith('.dart') && !unit.path.endsWith('.swift')
}

/** Whether a mark stands on a function, or it is what its file gives by default. */
function isMarkedAt(unit: Unit, one: FunctionSeen): boolean {
  const { text } = unit
  let end = text.lastIndexOf('\n', one.start - 1)
  const own = text.slice(end + 1, unit.tokens.start(one.at))
  if (/\bexport\s+default\b/.test(own) || marksIn(own)) return true
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    if (/^(?:\/\/|\*|\/\*|#(?!\[)|--|"""|''')/.test(line)) {
      if (/^\*\s*@[A-Z]\w*\s*\(/.test(line)) return true
    } else if (/^[@[]|^#\[/.test(line)) {
      if (marksIn(line)) return true
    } else return /^[)\]]/.test(line) && /\.(?:py|rs|ts|java|kt|cs)$/.test(unit.path) && /^[)\]]{1,3}$/.test(line)
    end = start - 1
  }
  return false
}

function marksIn(line: string): boolean {
  for (const [, name = ''] of line.matchAll(/(?:@|#\[|^\[|(?<=\s)\[)(?:\w+:\s*)?([A-Za-z_][\w-]*)/g))
    if (!HARMLESS.test(name)) return true
  return false
}

/** A method of an object that is handed to somebody, who calls it by what it is: `Page({ … })`, `export default { … }`. */
function isOfObject(unit: Unit, one: FunctionSeen): boolean {
  const { tokens, language } = unit
  if (!SCRIPTS.has(language)) return false
  const open = tokens.parent(one.at)
  if (!tokens.isPunct(open, '{')) return false
  if (tokens.isPunct(open - 1, '(') || tokens.isPunct(open - 1, ',') || tokens.isPunct(open - 1, '[')) return true
  if (tokens.isWord(open - 1, 'default') || tokens.isWord(open - 1, 'return')) return true
  if (tokens.isPunct(open - 1, '=')) return tokens.isWord(open - 2, 'exports') || isTypedValue()
  return tokens.isPunct(open - 1, ':') && !isCalledByName(unit, tokens.value(open - 2))

  /** `const plugin: Plugin = { … }`: of somebody's type. */
  function isTypedValue(): boolean {
    for (let at = open - 2; at > open - 12; at--) {
      if (tokens.isPunct(at, ':')) return true
      if (tokens.kind(at) === WORD && /^(?:const|let|var)$/.test(tokens.value(at))) return false
    }
    return false
  }
}

/** Whether a page calls what stands under this key by its name; only a store does so of `actions`, which brokers of services have too. */
function isCalledByName(unit: Unit, key: string): boolean {
  return key === 'methods' || (key === 'actions' && unit.says(STORE))
}

const STORE = /defineStore|vuex|createStore|mutations|pinia/i

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'vue', 'svelte'])

/** What a class is made of: names of its bases and interfaces; undefined for a function outside of all classes. */
export function basesAround(unit: Unit, one: FunctionSeen): readonly string[] | undefined {
  const trait = unit.language === 'rust' ? TRAIT.exec(braceHead(unit, one) ?? '')?.[1] : undefined
  if (trait !== undefined) return [trait]
  const head = unit.language === 'python' ? pythonHead(unit, one) : braceHead(unit, one)
  return head === undefined ? undefined : basesIn(head, unit.language === 'python')
}

/** Names of bases in the head of a class, from the class's own name on. */
export function basesIn(head: string, isPython: boolean): readonly string[] {
  let bases = head.replace(/<[^<>]*>/g, '').replace(/^\s*\w+\s*/, '')
  // What a constructor takes is no base.
  if (!isPython)
    for (let before = ''; before !== bases; ) {
      before = bases
      bases = bases.replace(/\([^()]*\)/g, ' ')
    }
  return [...bases.matchAll(/(?<![\w.])(?:[a-z_]\w*\.)*([A-Za-z_]\w*)/g)]
    .map(([, name = '']) => name)
    .filter(name => !NO_BASE.test(name))
}

/** `impl Story for Painter`: whose methods they are. */
const TRAIT = /^\s*(?:<[^{}]*?>\s*)?(?:\w+::)*(\w+)(?:<[^{}]*>)?\s+for\s/

/** Words of a class's head, and bases that call nothing of what is made of them. */
const NO_BASE =
  /^(?:extends|implements|with|where|for|by|on|public|private|protected|virtual|metaclass|object|Object|ABC|ABCMeta|Any|AnyObject|ObservableObject|Sendable|NSObject|ChangeNotifier|GetxService|GetxController|ViewModel|AndroidViewModel|Equatable|Hashable|Codable|Identifiable|BaseModel|Serializable|IDisposable|EventEmitter|Enum|str|Protocol|Generic|T|K|V|new|class|Disposable|dataclass|Singleton|ObservableRecipient|AutoCloseable)$/

function pythonHead({ text, tokens }: Unit, one: FunctionSeen): string | undefined {
  const start = text.lastIndexOf('\n', one.start - 1) + 1
  const depth = one.start - start
  if (depth === 0) return undefined
  const before = text.slice(0, tokens.start(one.at))
  let found: string | undefined
  for (const [, indent = '', head = ''] of before.matchAll(/^([ \t]*)class\s+(\w+\s*(?:\([^)]*\))?)/gm))
    if (indent.length < depth) found = head
  return found
}

/** Marks on a class that has others, elsewhere, call all its methods. */
const SERVED =
  /(?:@|\[)(?:\w+[.\\])*(?:DubboService|RestController|Controller|WebService|RpcService|JsonRpcService|GrpcService|GRpcService|SofaService|AutoController|MotanService|TarsService|TarsServant|ServiceContract|ShellComponent|Path)\b[^;{}]*\b(?:class|object)\b[^;{}]*$/

function isOfMarkedClass({ tokens, text }: Unit, one: FunctionSeen): boolean {
  const own = text.slice(text.lastIndexOf('\n', one.start - 1) + 1, one.start)
  if (PRIVATE.test(own)) return false
  const open = tokens.parent(one.at)
  if (!tokens.isPunct(open, '{')) return false
  const end = tokens.start(open)
  return SERVED.test(text.slice(Math.max(0, end - 600), end))
}

const PRIVATE = /\b(?:private|protected)\b/

const CLASS =
  /^[\s\S]*\b(?:class|struct|actor|object|impl|extension|enum|interface|trait|protocol|mixin|module)\b([^;{}]*)$/

function braceHead({ tokens, text }: Unit, one: FunctionSeen): string | undefined {
  for (let open = tokens.parent(one.at), level = 0; open >= 0 && level < 4; open = tokens.parent(open), level++) {
    if (!tokens.isPunct(open, '{')) continue
    const end = tokens.start(open)
    const found = CLASS.exec(text.slice(Math.max(0, end - 600), end))
    if (found !== null && !/\b(?:fun|func|fn|function|def)\s/.test(found[1] ?? '')) return found[1]
  }
  return undefined
}
