import { STRING } from '../../syntax/tokens.ts'
import { findDataset } from '../catalogue.ts'
import { isCompared, keyBefore, namesAround } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import { defaultOf } from '../default-value.ts'
import type { Call, Unit } from '../unit.ts'

const LOADERS = /^(load_dataset|load_dataset_builder|dataset_snapshot_download|load_from_disk)$/
const HUB_LOADERS = /^(load|snapshot_download|hf_hub_download)$/
const HINTS = /dataset|train_(?:file|data|path)|data_(?:path|file|url)|_URL\b/i
const KEYS =
  /^(_?dataset(_?(name|id|path|names|dir|url))?s?|train_(file|data|dataset|data_path|path)|data_(path|file|files|url)|_?data_?url|file_url|DEFAULT_DATA_PATH|repo_id|dataset_name_or_path|dataset_path_or_name)$/i
/** Signs that no name of a data set has. */
const NO_NAME = /[\s{}<>*]/
const GENERAL = /^(data|datasets?|train|test|url|none|null|json|text|auto|default|custom)$/i
/** What must stand in a file whose variable `dataset = "…"` is to mean training data. */
const TRAINS =
  /load_dataset|max_iters|learning_rate|init_from|num_train_epochs|get_peft_model|Trainer\(|DataModule|tokenizer|tiktoken|import datasets/
const HUB_URL =
  /(?:huggingface\.co|hf-mirror\.com)\/datasets\/([\w.-]+\/[\w.-]+)|modelscope\.cn\/datasets\/([\w.-]+\/[\w.-]+)/
const BUILDERS = /^(json|csv|text|parquet|imagefolder|audiofolder|arrow|pandas)$/
/** What must stand in a file for the data that it names by default to be what it trains on. */
const TRAINS_HERE = /backward\(|Trainer\(|optimizer\.step|\.train\(\)|trainer\.fit/
/** Ways to declare an option of a command. */
const OPTIONS = /^(add_argument|add_option|option|Option|Argument|add_flag|DEFINE_string)$/
const FILES = /\.(jsonl?|txt|parquet|csv|tsv|arrow|db)$/i
/** What must stand beside data in a class of settings for it to be a training's. */
const TUNES = /learning_rate|num_train_epochs|\bepochs?\b|gradient_accumulation|max_iters/i
/** Modules that hold what a program is set to, and no more. */
const SETTINGS = /(^|[/_-])(config\w*|settings?|const(ant)?s?|arguments?|args|params?|options)\.py$/i

/** Data sets that code loads or names for training. */
export const datasets: Detector = {
  start: unit => HINTS.test(unit.text),
  calls: name => LOADERS.test(name) || HUB_LOADERS.test(name),
  call(unit, call, sink) {
    if (!LOADERS.test(call.name) && !isHubLoad(unit, call)) return
    const first = unit.firstString(call.open) ?? optionString(unit, call.open)
    if (first !== undefined && BUILDERS.test(first.value)) return ownFiles(unit, call, sink)
    if (first === undefined) {
      const named = defaultOf(unit, call.open + 1)
      if (named !== undefined && isName(named.value))
        sink.add('dataset', unit.span(named.at), named.value, { role: roleOf(unit, call), hub: 'huggingface' })
      return
    }
    const hub =
      /MsDataset|modelscope/.test(unit.chain(call.at)) || call.name === 'dataset_snapshot_download'
        ? 'modelscope'
        : 'huggingface'
    sink.add('dataset', unit.span(first.at), first.value, { role: roleOf(unit, call), hub })
  },
  string(unit, at, value, sink) {
    if (value.length > 200) return
    const url = HUB_URL.exec(value)
    if (url !== null)
      sink.add(
        'dataset',
        unit.span(at),
        value,
        { role: 'unknown', hub: url[1] === undefined ? 'modelscope' : 'huggingface' },
        'medium',
      )
    else if (unit.language === 'python' || unit.language === 'notebook') variable(unit, at, value, sink)
  },
}

/** An id of a hub, or a file. */
function isName(value: string): boolean {
  return !NO_NAME.test(value) && (/^[\w.-]+\/[\w.-]+$/.test(value) || FILES.test(value))
}

/** `load_dataset("json", data_files="rows.jsonl")`: files of one's own. */
function ownFiles(unit: Unit, call: Call, sink: Sink): void {
  const from = unit.option(call.open, 'data_files')
  const named = from < 0 ? undefined : defaultOf(unit, from)
  if (named !== undefined && isName(named.value)) {
    const role = unit.says(TRAINS_HERE) ? 'train' : roleOf(unit, call)
    sink.add('dataset', unit.span(named.at), named.value, { role, hub: 'file' }, 'medium')
  }
  const end = unit.tokens.after(call.open) - 1
  for (let at = from; at >= 0 && at < end && at < from + 24; at++) {
    if (at > from && unit.tokens.isPunct(at, ',') && unit.tokens.parent(at) === call.open) return
    const value = unit.tokens.value(at)
    if (unit.tokens.kind(at) !== STRING || !FILES.test(value) || NO_NAME.test(value)) continue
    const key = keyBefore(unit, at) ?? ''
    const role = /test|val|eval/.test(key) ? 'eval' : unit.says(TRAINS_HERE) ? 'train' : roleOf(unit, call)
    sink.add('dataset', unit.span(at), value, { role, hub: 'file' }, 'medium')
  }
}

function isHubLoad(unit: Unit, call: Call): boolean {
  if (call.name === 'load') return /(^|\.)MsDataset\.load$/.test(unit.chain(call.at))
  if (call.name !== 'snapshot_download' && call.name !== 'hf_hub_download') return false
  const kind = unit.option(call.open, 'repo_type')
  return kind >= 0 && unit.tokens.value(kind) === 'dataset'
}

function optionString(unit: Unit, open: number): { value: string; at: number } | undefined {
  for (const key of ['path', 'repo_id', 'dataset_name', 'dataset_id']) {
    const at = unit.option(open, key)
    if (at >= 0 && unit.tokens.kind(at) === 2) return { value: unit.tokens.value(at), at }
  }
  return undefined
}

function roleOf(unit: Unit, call: Call): 'train' | 'eval' | 'unknown' {
  const split = unit.option(call.open, 'split')
  const value = split < 0 ? '' : unit.tokens.value(split)
  // What a quantiser measures weights with trains nothing.
  const measures = (/calib|quanti[sz]/i.test(unit.path) || unit.says(MEASURES_HERE)) && !unit.says(TRAINS_HERE)
  if (measures || MEASURES.test(functionAround(unit, call.at))) return 'eval'
  return /test|val|eval/.test(value) ? 'eval' : /train/.test(value) ? 'train' : 'unknown'
}

/** Tools that make weights smaller or rate them, and train none. */
const MEASURES_HERE =
  /\boneshot\(|\.quantize\(|(?:GPTQ|AWQ|SmoothQuant|Quantization|SparseGPT)Modifier|\b(?:GPTQ|Awq|Quantize|AutoRound)\w*Config\(|\bAutoRound\(|\bcalib\w*_?(?:data|dataset|samples|set|loader)\b|\bnncf\.|\blm_eval\b|\bsimple_evaluate\(|\bevaluate\.load\(|\bsacrebleu\b|\brouge_score\b/

const MEASURES = /calib|quanti[sz]|perplexity|\bppl|benchmark|evaluat/i

/** As far above a call its function is looked for, in characters. */
const FUNCTION_LENGTH = 20_000

/** The name of the function that a call stands in, and of what its result is called. */
function functionAround(unit: Unit, at: number): string {
  const here = unit.tokens.start(at)
  const before = unit.text.slice(Math.max(0, here - FUNCTION_LENGTH), here)
  const from = Math.max(before.lastIndexOf('\ndef '), before.lastIndexOf(' def '))
  const name = from < 0 ? '' : (/def (\w+)/.exec(before.slice(from, from + 80))?.[1] ?? '')
  return `${name} ${keyBefore(unit, at) ?? ''}`
}

function isKey(name: string): boolean {
  return KEYS.test(name) || name === '_URL' || name === 'corpus'
}

/** `dataset = 'openwebtext'`, `data_path: str = "yahma/alpaca-cleaned"`, `repo_id: str = "GAIR/lima"` in a file that trains. */
function variable(unit: Unit, at: number, value: string, sink: Sink): void {
  // What a value looks like is asked before where it stands: that costs a walk.
  if (value.length < 3 || GENERAL.test(value) || NO_NAME.test(value)) return
  if (!unit.says(TRAINS) && !unit.says(TRAINS_HERE) && !unit.says(TUNES) && !SETTINGS.test(unit.path)) return
  const given = keyBefore(unit, at) ?? ''
  const key = given === 'default' ? (optionOf(unit, at) ?? fieldOf(unit, at) ?? given) : given
  if (!isKey(key) && !value.includes('/')) return
  const names = isKey(key) ? [key] : namesAround(unit, at)
  if (!names.some(isKey) && !(/^[\w.-]+\/[\w.-]+$/.test(value) && findDataset(value) !== undefined)) return
  if (isCompared(unit, at)) return
  if (/^\w+(\.\w+)+$/.test(value) && !FILES.test(value)) return
  if (names.includes('repo_id') && !(/DataModule|load_dataset/.test(unit.text) || /dataset/.test(unit.path))) return
  const url = /^https?:/.test(value)
  if (url ? !FILES.test(value) && !/dataset/.test(value) : !/^[\w.\-/#:~]+$/.test(value)) return
  const file = FILES.test(value)
  const trains = unit.says(TRAINS_HERE) || (unit.says(TUNES) && !unit.says(TRAINS))
  const role = file && !url && trains && !/test|eval|val_|dev/i.test(key) ? 'train' : 'unknown'
  const hub = url ? 'url' : file ? 'file' : value.includes('/') ? 'huggingface' : undefined
  sink.add(
    'dataset',
    unit.span(at),
    value,
    { role, hub, variable: names[0] },
    file || url ? 'medium' : value.includes('/') ? 'high' : 'medium',
  )
}

/** `dataset_name: str = field(default="rows.jsonl")`. */
function fieldOf(unit: Unit, at: number): string | undefined {
  const call = unit.enclosing(at, 1)
  return call !== undefined && /^[fF]ield$/.test(call.name) ? keyBefore(unit, call.at) : undefined
}

/** The flag whose default a string is: `add_argument("--data", "--data_path", default="rows.jsonl")`. */
function optionOf(unit: Unit, at: number): string | undefined {
  const call = unit.enclosing(at, 1)
  if (call === undefined || !OPTIONS.test(call.name)) return undefined
  const flags: string[] = []
  for (let here = call.open + 1; unit.tokens.kind(here) === STRING; here += 2)
    flags.push(unit.tokens.value(here).replace(/^-+/, '').replaceAll('-', '_'))
  return flags.find(isKey) ?? flags.find(flag => flag === 'data' || flag === 'corpus' || flag === 'train')
}
