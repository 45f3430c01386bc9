import { STRING, WORD } from '../../syntax/tokens.ts'
import { isCompared, namesAround } from '../context.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** Files of rows or of running text. */
const ROWS =
  /^(?!https?:)[^\s{}<>*|]{1,160}\.(?:jsonl(?:\.gz)?|txt|csv|tsv|parquet|arrow|feather|tfrecords?|lmdb|bin|npy)$/i
/** Words of what a training writes, is tried on, or reads beside its data. */
const NO_LESSON =
  /(?:^|[^a-z])(?:out(?:put)?s?|logs?|loss(?:es)?|save\w*|ckpts?|checkpoints?|results?|reports?|metrics?|history|curves?|preds?|predictions?|generated|samples?|tests?|testset|val|valid\w*|evals?|evaluation|dev|vocab\w*|chars?|charset|tokens?|tokenizer|merges|labels?|class(?:es)?|config|requirements|readme|stop_?words|prompts?|ids|index|optimizer|model|weights|state|args|arguments|hparams|scaler|scheduler|cache|idx2\w+|word2\w+)(?=[^a-z]|$)/i
/** Calls that write, or that a file is only tidied by. */
const WRITES =
  /^(?:save\w*|savetxt|to_(?:csv|json|parquet)|write\w*|dump|remove|unlink|mkdir|exists|FileHandler|add_scalar|print|info|echo)$/
/** Folders of what is written on the way. */
const KEPT = /(?:^|_)(?:out|outputs?|caches?|tmp|temp|logs?|save|ckpts?|checkpoints?|results?)(?:_|$)/i
/** The places at which a name is given what it is when nobody says otherwise. */
const GIVEN =
  /^(?:add_argument|add_option|option|Option|argument|Argument|add_flag|DEFINE_string|[fF]ield|Path|getenv|get|open|read_\w+|load\w*|join|partial|environ)$/

/**
 * The file that a loop of a project's own learns from, by whatever name it goes: the default of an option, a constant, what is opened. Asked
 * only where the text trains and no data set is named otherwise.
 */
export const lessonFiles: Detector = {
  start: unit => unit.language === 'python',
  finish(unit, sink) {
    if (!sink.evidence.some(one => one.kind === 'training' && one.confidence !== 'low')) return
    if (sink.evidence.some(one => one.kind === 'dataset' && one.detail.role !== 'eval')) return
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind(at) !== STRING) continue
      const value = tokens.value(at)
      if (!ROWS.test(value) || NO_LESSON.test(value) || unit.isDocstring(at) || !isGiven(unit, at)) continue
      sink.add('dataset', unit.span(at), value, { role: 'train', hub: 'file' }, 'medium')
    }
  },
}

function isGiven(unit: Unit, at: number): boolean {
  if (isCompared(unit, at) || isWrittenTo(unit, at)) return false
  const names = [...namesAround(unit, at), ...flagsBefore(unit, at)]
  if (names.some(name => NO_LESSON.test(name) || WRITES.test(name))) return false
  const call = unit.enclosing(at, 2)
  if (isBelowKept(unit, at)) return false
  return call === undefined ? names.length > 0 : GIVEN.test(call.name) || names[0] !== call.name
}

/** `join(cache_path, "rows.arrow")`: a file in a folder of what the program writes. */
function isBelowKept(unit: Unit, at: number): boolean {
  const { tokens } = unit
  const call = unit.enclosing(at, 1)
  if (call === undefined) return false
  for (let here = call.open + 1; here < at; here++)
    if (tokens.kind(here) === WORD && KEPT.test(tokens.value(here))) return true
  return false
}

/** `open(path, "w")`. */
function isWrittenTo({ tokens }: Unit, at: number): boolean {
  return tokens.isPunct(at + 1, ',') && tokens.kind(at + 2) === STRING && /^[wax]b?\+?$/.test(tokens.value(at + 2))
}

/** The flags of the option whose default a string is. */
function flagsBefore(unit: Unit, at: number): string[] {
  const call = unit.enclosing(at, 1)
  const flags: string[] = []
  if (call === undefined) return flags
  for (let here = call.open + 1; here < at && unit.tokens.kind(here) === STRING; here += 2)
    flags.push(unit.tokens.value(here).replace(/^-+/, ''))
  return flags
}
