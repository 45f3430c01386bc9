import { fetchedModels } from '../../catalogue/hub-addresses.ts'
import { findModel, MODEL_IDS } from '../catalogue.ts'
import { isCompared, namesAround } from '../context.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { gate } from '../../text/looked-at.ts'

/** Files that hold weights, and names under which such a file is the product's own choice. */
const FILE = /^[\w./\\~-]{2,160}\.(pth?|ckpt|safetensors|gguf|ggml|onnx|engine)$/i
const CONTEXT = /model|weight|ckpt|checkpoint|pretrain|\bload|avatar|vocoder|unet|vae|lora/i
/** Weights that find or know, and make nothing. */
const FINDS =
  /detect|yolo|face_?(?:det|alig|parse|land)|landmark|recog|segment|classif|embed|clip|bert|asr|whisper|vad|pose|depth|parsing|resnet|vgg/i
/** Languages whose programs load weights of every kind; others have files of these endings for other ends. */
const LOADS_ALL = /^(?:python|notebook|typescript|javascript)$/
/** Calls that declare an option of a program. */
const OPTION = /^(?:add_argument|add_option|option|Option|argument|Argument|DEFINE_string)$/
const OF_MAKERS = /\.(?:gguf|ggml|safetensors|ckpt)$/i

/** Weights by the path of their file, and by the hub's address that a script fetches them from. */
export const weightFiles: Detector = {
  // A folder counts by the model that it is named after.
  stringsNeed: gate(FILE, MODEL_IDS),
  start: unit => unit.language !== 'html',
  string(unit, at, value, sink) {
    if (value.length < 5 || value.length > 160) return
    if (unit.language === 'shell') return
    if (!FILE.test(value)) {
      if (unit.language === 'python' && FOLDER.test(value)) folder(unit, at, value, sink)
      return
    }
    if (isCompared(unit, at) || !(LOADS_ALL.test(unit.language) || OF_MAKERS.test(value))) return
    if (!CONTEXT.test(namesAround(unit, at).join(' ')) && !CONTEXT.test(value)) return
    const finds = FINDS.test(value)
    const detail = {
      role: finds ? 'recognition' : 'inference',
      path: true,
      access: 'self-hosted',
      hub: 'file',
      ...(OPTION.test(unit.enclosing(at, 1)?.name ?? '') && { option: true }),
    } as const
    sink.add('model', unit.span(at), value, finds ? { ...detail, generates: [] } : detail, finds ? 'low' : 'medium')
  },
  finish: fetched,
}

/** A folder on this machine, of a model's name: `/data/models/chatglm-6b`. */
const FOLDER =
  /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[/\\][\w.-]{1,60}){1,9}$|^(?:\.{0,2}\/)?(?:models?|weights|checkpoints?|pretrained\w{0,12}|ckpts?)\/[\w./-]{2,120}$/

function folder(unit: Unit, at: number, value: string, sink: Parameters<NonNullable<Detector['finish']>>[1]): void {
  const last = value.split(/[/\\]/).findLast(part => part !== '') ?? ''
  if (!/\d/.test(last) || isCompared(unit, at) || !CONTEXT.test(namesAround(unit, at).join(' '))) return
  const fact = findModel(last)
  if (fact?.kind !== 'generation') return
  const { provider, generates } = fact
  const detail = { role: 'inference', path: true, access: 'self-hosted', hub: 'file', provider, generates } as const
  sink.add('model', unit.span(at), value, detail, 'medium')
}

function fetched(unit: Unit, sink: Parameters<NonNullable<Detector['finish']>>[1]): void {
  if (unit.language !== 'shell') return
  for (const { id, span } of fetchedModels(unit.text))
    sink.add('model', unit.stretch(span.start, span.end), id, { role: 'inference', hub: 'huggingface' }, 'low')
}
