import type { Modality } from '../../evidence/vocabulary.ts'
import type { Detector, Sink } from '../detector.ts'
import { GENERATION_CALLS } from '../generation-calls.ts'
import type { GenerationCall } from '../generation-call.ts'
import { PIPELINE_MODALITIES, PIPELINE_TASKS } from '../generation-pipelines.ts'
import { platformTask } from '../platform-tasks.ts'
import { providerOfClass } from '../provider-classes.ts'
import { lastName } from '../context.ts'
import { recognises } from '../purpose.ts'
import { isGiven, isTyped } from '../receivers.ts'
import { isMethod } from '../script-methods.ts'
import { ownClientOf, ownFunctionOf } from '../own-clients.ts'
import { picturesAsked } from '../asked.ts'
import type { Call, Unit } from '../unit.ts'
import { ofNames } from '../../text/remembered.ts'
import { allMatches } from '../../text/steps.ts'
import { addAll } from '../../text/add-all.ts'

const SPECIAL =
  /^(to_thread|run_in_executor|run_in_threadpool|run_sync|pipeline|Tasks|Task|from_pretrained|from_single_file|from_config|generate)$/

/** Entries that name what they mean, by name, and those with a pattern; each with its place in the table. */
const EXACT = new Map<string, number[]>()
const PATTERNS: number[] = []

/** The names of an entry whose pattern is a plain list of them: comparing words is cheaper than running a hundred patterns. */
function namesOf(one: GenerationCall): ReadonlySet<string> | undefined {
  if (typeof one.name === 'string') return new Set([one.name])
  const list = /^\^\(?([\w|]+)\)?\$$/.exec(one.name.source)?.[1]
  return list === undefined ? undefined : new Set(list.split('|'))
}

for (const [place, one] of GENERATION_CALLS.entries()) {
  const names = namesOf(one)
  if (names === undefined) PATTERNS.push(place)
  else for (const name of names) EXACT.set(name, [...(EXACT.get(name) ?? []), place])
}

/** Fits every name that one of the patterns fits: most names of a program are passed over with one question. */
const ANY = new RegExp(
  GENERATION_CALLS.flatMap(({ name }, place) =>
    name instanceof RegExp && PATTERNS.includes(place) ? name.source : [],
  ).join('|'),
  'i',
)

function isNamed(call: GenerationCall | undefined, name: string): boolean {
  return call?.name instanceof RegExp && call.name.test(name)
}

/** The entries that a callee's last name may mean. */
const candidates = ofNames((name): readonly GenerationCall[] => {
  const places = ANY.test(name) ? PATTERNS.filter(place => isNamed(GENERATION_CALLS[place], name)) : []
  const exact = EXACT.get(name)
  if (exact) addAll(places, exact)
  return places.sort((a, b) => a - b).map(place => GENERATION_CALLS[place] as GenerationCall)
})

/** Calls that give generated content, by name, chain and import. */
export const generation: Detector = {
  calls: name => SPECIAL.test(name) || candidates(name).length > 0,
  call(unit, given, sink) {
    if (isDefinition(unit, given)) return
    const call = HANDS.test(given.name) ? handed(unit, given) : given
    // What such a function asks is seen where it stands, and this call leads to it.
    if (call === undefined || isOfOwnModule(unit, call.at)) return
    if (call.name === 'pipeline' || call.name === 'Tasks') pipeline(unit, call, sink)
    else if (/^(from_pretrained|from_single_file|from_config)$/.test(call.name)) loaded(unit, call, sink)
    else if (call.name === 'generate') local(unit, call, sink)
    else if (call.name === 'Task') platformTask(unit, call, sink)
    let chain: string | undefined
    for (const one of candidates(call.name)) {
      if (one.chain !== undefined && !one.chain.test((chain ??= unit.chain(call.at)))) continue
      if (one.from !== undefined && !unit.imported(one.from)) continue
      if (one.typed !== undefined && !isTyped(unit, (chain ??= unit.chain(call.at)), one.typed)) continue
      if (one.given !== undefined && !isGiven(unit, (chain ??= unit.chain(call.at)), one.given)) continue
      if (one.needs !== undefined && !unit.says(one.needs)) continue
      if (one.args !== undefined && !one.args.test(unit.inside(call.open))) continue
      // A bare name that the file itself gives to a function is that function: what asks stands in there.
      if (isBare(one) && declaresOwn(unit, call)) continue
      const { generates, access, confidence, from } = one
      const provider = one.provider ?? providerOfClass(call.name === 'builder' ? unit.chain(call.at) : call.name)
      chain ??= unit.chain(call.at)
      const through = ownFunctionOf(unit, call.at) ?? (from && ownClientOf(unit, chain, from))
      sink.add(
        'generation',
        unit.span(call.at),
        chain,
        {
          generates: picturesAsked(unit, call) ?? generates,
          provider,
          access,
          ...(one.weights && { weights: one.weights }),
          ...(through && { through }),
        },
        // What speaks is no recognition, whatever it hears beside.
        recognises(unit) && generates.includes('text') ? 'low' : through ? 'medium' : (confidence ?? 'high'),
      )
      return
    }
  },
  finish: defined,
}

function isBare({ chain, from, typed, given, needs, args }: GenerationCall): boolean {
  return (chain ?? from ?? typed ?? given ?? needs ?? args) === undefined
}

/** Whether a call by a plain name, or on the object itself, means a function of the same file. */
function declaresOwn(unit: Unit, { name, at }: Call): boolean {
  const { tokens } = unit
  if (tokens.isPunct(at - 1, '.') && !/^(?:this|self)$/.test(tokens.value(at - 2))) return false
  return unit.remember(`declares ${name}`, () => {
    for (let here = 1; here < tokens.count; here++)
      if (tokens.isWord(here, name) && /^(?:function|def|func|fun|fn)$/.test(tokens.value(here - 1))) return true
    return false
  })
}

/** `import * as llm from './llm.js'`, then `llm.createCompletion(…)`: a function of the product's own, whatever library it is named like. */
function isOfOwnModule(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const module = tokens.value(at - 2)
  if (
    tokens.isPunct(at - 3, '.') ||
    !/^\w+$/.test(module) ||
    !/^(?:java|type)script$|^(?:vue|svelte)$/.test(unit.language)
  )
    return false
  return unit.remember(`own module ${module}`, () =>
    new RegExp(`\\bimport\\s+\\*\\s+as\\s+${module}\\s+from\\s+["'](?:\\.|@/|~/)`).test(unit.text),
  )
}

/** What runs a function that it is handed, elsewhere or later. */
const HANDS = /^(to_thread|run_in_executor|run_in_threadpool|run_sync)$/

/** `asyncio.to_thread(graph.invoke, {…})`: the function that is handed over, as if it were called with what stands beside it. */
function handed(unit: Unit, { name, open }: Call): Call | undefined {
  const { tokens } = unit
  let first = open + 1
  if (name === 'run_in_executor') while (first < tokens.count && !tokens.isPunct(first - 1, ',')) first++
  const at = lastName(unit, first)
  return tokens.isPunct(at + 1, ',') && /^[A-Za-z_]\w*$/.test(tokens.value(at))
    ? { name: tokens.value(at), at, open }
    : undefined
}

/** `function generateText(…)`, `def chat(…)`, `func (c *Client) Chat(…)`: the place where a name is made, not used. */
export function isDefinition(unit: Unit, call: Call): boolean {
  const { tokens } = unit
  const before = tokens.value(call.at - 1)
  if (/^(function|def|func|fn|fun|class|interface|record|struct)$/.test(before)) return true
  if (before === '*' && tokens.isWord(call.at - 2, 'function')) return true
  if (before === ')' && tokens.isWord(tokens.partner(call.at - 1) - 1, 'func')) return true
  if (isOfInterface(unit, call) || isMethod(unit, call)) return true
  return (
    ['java', 'csharp', 'dart', 'kotlin'].includes(unit.language) &&
    (tokens.kind(call.at - 1) === 1 || (before === '>' && !/[-=]$/.test(tokens.value(call.at - 2)))) &&
    !/^(return|new|await|throw|else|yield)$/.test(before) &&
    tokens.isPunct(tokens.after(call.open), '{')
  )
}

const PROMISED = /^\s*(?:(?:public|abstract)\s+){0,2}[A-Z][\w.<>,?[\] ]*\s$/

/** `Single<Answer> chat(Question asked);`, in Go a line of `type Teller interface {`: a method that an interface promises. */
function isOfInterface({ tokens, language, text }: Unit, call: Call): boolean {
  if (language === 'go') return tokens.isWord(tokens.parent(call.at) - 1, 'interface')
  if ((language !== 'java' && language !== 'csharp') || !tokens.isPunct(tokens.after(call.open), ';')) return false
  const start = tokens.start(call.at)
  return PROMISED.test(text.slice(text.lastIndexOf('\n', start) + 1, start))
}

function pipeline(unit: Unit, call: Call, sink: Sink): void {
  if (!unit.imported(/transformers|modelscope|huggingface/)) return
  const task =
    unit.firstString(call.open)?.value ??
    optionText(unit, call.open, 'task') ??
    unit.text.slice(unit.tokens.start(call.open), unit.tokens.start(call.open) + 60)
  const named = /Tasks\.(\w+)/.exec(task)?.[1]?.replaceAll('_', '-') ?? task
  const generates = PIPELINE_TASKS[named]
  if (generates !== undefined && generates.length > 0)
    sink.add('generation', unit.span(call.at), `pipeline(${named})`, { generates, access: 'self-hosted' })
}

function optionText(unit: Unit, open: number, key: string): string | undefined {
  const at = unit.option(open, key)
  return at < 0 ? undefined : unit.tokens.value(at)
}

/** `model.generate(x, max_new_tokens)` where the model was built in this repository. Speech recognition generates in name only. */
function local(unit: Unit, call: Call, sink: Sink): void {
  if (
    !unit.imported(/^(torch|transformers|mlx|jax|tinygrad)(\.|$)/) ||
    !/model/i.test(unit.chain(call.at)) ||
    /whisper|speech_?recogn|\basr\b|transcri|Florence-2|<DETAILED_CAPTION>/i.test(unit.text)
  )
    return
  if (!/max_new_tokens|max_length|generation_config|max_tokens/.test(unit.text) || HELPER.test(unit.path)) return
  sink.add(
    'generation',
    unit.span(call.at),
    unit.chain(call.at),
    { generates: ['text'], access: 'self-hosted', ...namedByCaller(unit) },
    BUILT.test(unit.text) ? 'medium' : 'low',
  )
}

/** Where weights are loaded; a wrapper that is handed a model says too little of what becomes of its words. */
const BUILT = /from_pretrained|from_config|load_state_dict|torch\.load|load_checkpoint|\bload\(/

const CAUSAL =
  /^(AutoModelFor(CausalLM|Seq2SeqLM|ImageTextToText|Vision2Seq)|\w+(ForCausalLM|LMHeadModel)|(?!Whisper|Speech2Text|TrOCR|Vision|Donut|Seamless|Pix2Struct|Clap|Florence|Moonshine|Wav2Vec)\w+ForConditionalGeneration|LlamaForCausalLM|GPTQ\w*|AutoGPTQ\w*|AutoAWQ\w*|FastLanguageModel|FastModel)$/
/** Models whose class is the general `AutoModel` but which generate. */
const CHAT_MODELS =
  /chatglm|glm-?4v|visualglm|cogvlm|internlm|internvl|baichuan|qwen|minicpm|moss|yi-|deepseek|llama|janus/i
/** The general class, asked for a talk. */
const TALKS = /\.(?:chat|stream_chat|batch_chat)\(\s{0,9}(?:self\.)?tokenizer/
/** What must also stand in the file for a loaded language model to be one that writes rather than one that scores. */
const USES =
  /\.(generate|chat|stream_chat|stream_generate|generate_interactive|batch_chat)\(|def (generate|stream_chat|generate_interactive|stream_generate)\(|TextIteratorStreamer|TextStreamer/

/** A language model that writes prompts or captions for another model, which people never read as an answer. */
const HELPER =
  /expan|enhanc|rewrit|caption|text_?encoder|interrogat|(^|\/)blip|pars(er|ing)|(^|[/_])(amr|ner|ocr|asr)([/_.]|$)|extract|classif|retriev|rerank|embed/i

/** Nodes of ComfyUI and InvokeAI, extensions of the web UI: they are plugged into what holds the user's own models. */
const PICKS =
  /\bINPUT_TYPES\b|\bNODE_CLASS_MAPPINGS\b|\bfolder_paths\b|\bcomfy\.sd\b|invokeai\.(?:app\.)?invocation|modules\.(?:sd_models|shared)\b/

/** A node of a workflow is handed its weights by whoever draws the workflow. */
function namedByCaller(unit: Unit): { weights?: 'caller' } {
  return unit.says(PICKS) ? { weights: 'caller' } : {}
}

/** Models that put a picture into words for another model. */
const SEES = /Florence-2|\bblip2?-|joy-?caption|\bgit-(base|large)|wd-?1?4?-?tagger/i

function argumentsOf(unit: Unit, call: Call): string {
  return unit.text.slice(unit.tokens.start(call.open), unit.tokens.end(unit.tokens.after(call.open) - 1))
}

function loaded(unit: Unit, call: Call, sink: Sink): void {
  const chain = unit.chain(call.at)
  const type = chain.split('.').at(-2) ?? ''
  const image = /(Pipeline|AutoPipeline\w*)$/.test(type) ? (diffusion(type) ?? ofLibrary(unit, type)) : undefined
  if (image !== undefined)
    sink.add('generation', unit.span(call.at - 2, call.at), chain, {
      generates: image,
      access: 'self-hosted',
      ...namedByCaller(unit),
    })
  const chatty = type === 'AutoModel' && (unit.says(TALKS) || CHAT_MODELS.test(argumentsOf(unit, call)))
  if ((!CAUSAL.test(type) && !chatty) || SEES.test(argumentsOf(unit, call))) return
  sink.add(
    'generation',
    unit.span(call.at - 2, call.at),
    chain,
    { generates: ['text'], access: 'self-hosted', ...namedByCaller(unit) },
    USES.test(unit.text) && !HELPER.test(unit.path) ? 'high' : 'low',
  )
}

/** `class MyPipeline(DiffusionPipeline)`, `def generate(self, idx, max_new_tokens)`: generation built by hand. */
function defined(unit: Unit, sink: Sink): void {
  if ((unit.language !== 'python' && unit.language !== 'notebook') || !unit.mentions('torch')) return
  for (const match of allMatches(unit.text, /^[ \t]*class (\w+)\([^)]*\b(DiffusionPipeline|GenerationMixin)\b/gm)) {
    const name = match[1] as string
    const at = unit.at(match.index + match[0].indexOf(name))
    const generates = match[2] === 'GenerationMixin' ? ['text' as const] : diffusion(name)
    if (at >= 0 && generates !== undefined)
      sink.add('generation', unit.span(at), name, { generates, access: 'self-hosted' }, 'medium')
  }
  const own = /^[ \t]*def (generate)\([^)]*(max_new_tokens|max_returned_tokens|max_gen_len)/m.exec(unit.text)
  const at = own === null ? -1 : unit.at(own.index + own[0].indexOf('generate'))
  if (at >= 0 && /logits/.test(unit.text))
    sink.add('generation', unit.span(at), 'def generate', { generates: ['text'], access: 'self-hosted' })
}

/** A pipeline that the library gained later than this table: nearly all of them draw. */
function ofLibrary(unit: Unit, type: string): readonly Modality[] | undefined {
  return unit.importedName(type, /^diffusers(?:\.|$)/) ? ['image'] : undefined
}

function diffusion(type: string): readonly Modality[] | undefined {
  return PIPELINE_MODALITIES.find(([pattern]) => pattern.test(type))?.[1]
}
