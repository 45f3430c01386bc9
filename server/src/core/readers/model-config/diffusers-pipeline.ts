import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Modality } from '../../evidence/vocabulary.ts'
import { type LocatedMap, textAt } from '../../syntax/node.ts'
import type { Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { modelEvidence } from './support/models.ts'
import { isPlaceholder } from './support/placed.ts'
import { mapsOf } from './support/trees.ts'

/** `model_index.json` of a diffusers pipeline. The id is usually that of the folder; the class says what it makes. */
export const reader: Reader = exact({
  id: 'diffusers-pipeline',
  title: { en: 'diffusers pipeline index', 'zh-CN': 'diffusers 管线索引' },
  patterns: ['**/model_index.json'],
  yields: ['model'],
  matches: path => /(^|\/)(modular_)?model_index\.json$/i.test(path),
  read: file => ({ evidence: mapsOf(file).flatMap(root => readIndex(file.text, root)) }),
})

function readIndex(text: string, root: LocatedMap): Evidence[] {
  const pipeline = textAt(root, '_class_name')
  if (!pipeline || !/(Pipeline|Blocks)/.test(pipeline.value)) return []
  const generates = modalityOf(pipeline.value)
  const context = { role: 'inference', generates, access: 'self-hosted', hub: 'huggingface' } as const
  const id = textAt(root, '_name_or_path')
  const named = id && !isPlaceholder(id.value) ? modelEvidence(text, id, context) : []
  return named.length > 0
    ? named
    : [evidence('model', pipeline.span, '', { role: 'inference', generates, access: 'self-hosted' })]
}

function modalityOf(name: string): Modality[] {
  if (/Video|I2V|T2V|CogVideo|Mochi|LTX|Wan|AnimateDiff|Latte|Allegro|SVD/i.test(name)) return ['video']
  return /Audio|Music|Speech|TTS/i.test(name) ? ['audio'] : ['image']
}
