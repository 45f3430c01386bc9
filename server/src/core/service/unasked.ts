import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { forTheRecord } from '../reach/use.ts'

/** How a language hands clients around: a container is given one, and whoever asks takes it by the name of a type. */
interface Handing {
  readonly code: RegExp
  /** Calls that build a client, or register one with a container, for others to be handed. */
  readonly builds: RegExp
  /** Names by which code takes what was built, has it answer, or lets others do so. */
  readonly taken: RegExp
  /** Packages that stand for the framework, and settings that name the models which it would ask. */
  readonly framework: RegExp
  readonly settings: RegExp
}

const HANDING: readonly Handing[] = [
  {
    code: /\.(?:java|kt)$/,
    builds: /^(\w*(?:ChatClient|ChatModel|ChatLanguageModel))\.(?:builder|create)$/,
    taken:
      /^\w*(?:ChatClient|ChatModel|ChatLanguageModel|StreamingChat\w*|StreamingLanguageModel|ImageModel|AiServices?|Assistant)$/,
    framework: /^(?:org\.springframework\.ai|dev\.langchain4j)\b/,
    settings: /(?:^|\/)(?:application|bootstrap)[\w-]*\.(?:ya?ml|properties)$/,
  },
  {
    code: /\.cs$/,
    builds: /(?:^|\.)(?:Add\w{0,24}(?:ChatCompletion|ChatClient|TextGeneration)|AsIChatClient)$/,
    taken:
      /(?<!^Add\w{0,40})(?:Chat|TextGeneration|LanguageModel|Completion|Agent|Planner|Orchestrat|Persona|Assistant|Prompt|Handlebars|Yaml|Liquid|KernelMemory|^ToolCallBehavior$|^FunctionChoiceBehavior$)/,
    framework: /^(?:Microsoft\.SemanticKernel|Microsoft\.Extensions\.AI|Azure\.AI|OpenAI|OllamaSharp)\b/,
    settings: /(?:^|\/)appsettings[\w.-]*\.json$/i,
  },
]

/**
 * A client that is built as a part of a framework and that no class of the unit takes is asked nothing: it is kept for the record, and the
 * framework with it.
 */
export function withoutUnasked(seen: readonly Seen[], files: readonly FileFacts[]): readonly Seen[] {
  return HANDING.reduce((rest, one) => withoutUnaskedOf(one, rest, files), seen)
}

function withoutUnaskedOf(handing: Handing, seen: readonly Seen[], files: readonly FileFacts[]): readonly Seen[] {
  const isBuilder = (one: Seen) => builds(handing, one)
  const builders = seen.filter(isBuilder)
  if (builders.length === 0) return seen
  const asks = seen.some(one => one.kind === 'generation' && isFirm(one) && !isBuilder(one))
  const made = new Set(builders.map(one => one.file))
  // Of Java, the file that builds a client names its type to build it.
  const mayTake = (path: string) => handing.code.test(path) && !(made.has(path) && JVM.test(path))
  const isTaken = (file: FileFacts) =>
    file.role === 'product' &&
    (PAGES.test(file.path) ? takes(file, INJECTED) : mayTake(file.path) && takes(file, handing.taken))
  if (asks || files.some(isTaken) || isHandedOut(made, files)) return seen
  return seen.map(one => (isFirm(one) && (isBuilder(one) || goesWith(handing, one, made)) ? forTheRecord(one) : one))
}

const JVM = /\.(?:java|kt)$/
const PAGES = /\.(?:razor|cshtml)$/i
/** In pages, words that people read stand beside the names of types. */
const INJECTED =
  /^(?!Add)(?:\w*(?:Chat|TextGeneration)\w*(?:Client|Service|Completion|Factory)|\w+(?:Agent|Assistant|Planner)|\w*InvokePrompt\w*|Kernel\w+)$/

function builds({ code, builds }: Handing, one: Seen): boolean {
  return (
    one.kind === 'generation' &&
    isFirm(one) &&
    code.test(one.file) &&
    one.detail.prepares === true &&
    builds.test(one.value)
  )
}

/** Whether a file names a type that a client may be handed to it as. */
function takes(file: FileFacts, taken: RegExp): boolean {
  return wordsOf(file, 'uses').some(name => taken.test(name))
}

/** Whether another file names a type that builds a client: what that hands out may be asked without its own type being named. */
function isHandedOut(made: ReadonlySet<string>, files: readonly FileFacts[]): boolean {
  const names = new Set(files.flatMap(file => (made.has(file.path) ? wordsOf(file, 'defines') : [])))
  return files.some(
    file => !made.has(file.path) && file.role === 'product' && wordsOf(file, 'uses').some(name => names.has(name)),
  )
}

function wordsOf({ links }: FileFacts, which: 'defines' | 'uses'): string[] {
  return links.flatMap(({ how, specifier }) => (how === which ? specifier.split(' ') : []))
}

/** Whether something only says which framework, model or host would be asked. */
function goesWith({ framework, settings }: Handing, one: Seen, made: ReadonlySet<string>): boolean {
  if (one.kind === 'sdk' || one.kind === 'import')
    return framework.test(one.kind === 'import' ? one.detail.package : one.value)
  return (one.kind === 'model' || one.kind === 'endpoint') && (made.has(one.file) || settings.test(one.file))
}
