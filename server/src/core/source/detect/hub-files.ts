import { holdsAny } from '../../text/holds-any.ts'
import { findModel } from '../catalogue.ts'
import type { Detector } from '../detector.ts'

const FILE =
  /^https?:\/\/(?:huggingface\.co|hf-mirror\.com|(?:www\.)?modelscope\.cn\/models)\/(?!datasets\/|spaces\/|api\/|docs\/)([\w.-]+\/[\w.-]+)\/(?:resolve|blob)\/(?:[^/?]*\/){0,9}([^/?]{1,200}\.(?:safetensors|ckpt|pth|pt|bin|gguf|onnx))/

/** Weights that code downloads by their address. */
export const hubFiles: Detector = {
  start: unit => holdsAny(unit.text, ['huggingface.co', 'hf-mirror', 'modelscope.cn']),
  string(unit, at, value, sink) {
    const match = FILE.exec(value)
    if (match === null) return
    const [, id = '', name = ''] = match
    const fact = findModel(id) ?? findModel(name)
    const start = unit.tokens.start(at) + value.indexOf(id)
    const generates = fact?.kind === 'generation' ? fact.generates : undefined
    sink.add(
      'model',
      unit.stretch(start, start + id.length),
      id,
      { role: fact === undefined || generates === undefined ? 'other' : 'inference', generates, hub: 'huggingface' },
      generates === undefined ? 'low' : 'medium',
    )
  },
}
