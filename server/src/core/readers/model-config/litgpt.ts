import type { Evidence } from '../../evidence/evidence.ts'
import { hasKey, mapsOf } from './support/trees.ts'
import { type LocatedMap, nodeAt, textAt } from '../../syntax/node.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { isHubId } from './support/model-id.ts'
import { modelEvidence } from './support/models.ts'
import { part } from './support/placed.ts'
import { signal, trainingEvidence } from './support/training-args.ts'

/** Recipes of LitGPT and others of the Lightning CLI: `checkpoint_dir` or `model_name`, and a data module. */
export const reader: Reader = exact({
  id: 'litgpt',
  title: { en: 'LitGPT recipe', 'zh-CN': 'LitGPT 训练配方' },
  patterns: ['**/*.{yaml,yml}'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.ya?ml$/i.test(path),
  read(file) {
    if (!/checkpoint_dir|model_name/.test(file.text) || !/class_path|train\s*:/.test(file.text)) return NOTHING
    return { evidence: mapsOf(file).flatMap(root => (isRecipe(root) ? readRecipe(file.text, root) : [])) }
  },
})

function isRecipe(root: LocatedMap): boolean {
  return (
    hasKey(root, 'checkpoint_dir', 'initial_checkpoint_dir', 'model_name') &&
    nodeAt(root, 'train')?.type === 'map' &&
    hasKey(root, 'data') &&
    hasKey(root, 'precision', 'out_dir')
  )
}

function readRecipe(text: string, root: LocatedMap): Evidence[] {
  const pretrains = !hasKey(root, 'checkpoint_dir')
  const at = signal(root, 'train')
  return [
    ...checkpoint(text, root),
    ...modelEvidence(text, textAt(root, 'model_name'), {
      role: pretrains ? 'other' : 'base',
      access: 'self-hosted',
      onlyKnown: !pretrains,
    }),
    ...(at ? [trainingEvidence(at, pretrains ? 'pretrain' : 'finetune', ['text'])] : []),
    ...dataModule(text, root),
  ]
}

/** `checkpoints/<owner>/<name>` holds a hub id; any other folder is a path. */
function checkpoint(text: string, root: LocatedMap): Evidence[] {
  return ['checkpoint_dir', 'initial_checkpoint_dir'].flatMap(key => {
    const folder = textAt(root, key)
    if (!folder) return []
    const id = /^(?:\.\/)?checkpoints\/([^/]+\/[^/]+)\/?$/.exec(folder.value)?.[1]
    if (!id || !isHubId(id)) return modelEvidence(text, folder, { role: 'base', access: 'self-hosted' })
    const start = folder.value.indexOf(id)
    return modelEvidence(text, part(text, folder, start, start + id.length), {
      role: 'base',
      access: 'self-hosted',
      hub: 'huggingface',
    })
  })
}

/** The module's class (`litgpt.data.Alpaca2k`) names the data; its own arguments may name files or hub ids. */
function dataModule(text: string, root: LocatedMap): Evidence[] {
  const name = textAt(root, 'data', 'class_path') ?? textAt(root, 'data')
  const own = ['json_path', 'repo_id', 'data_path', 'download_dir', 'dataset'].flatMap(key =>
    datasetEvidence(text, textAt(root, 'data', 'init_args', key), { role: 'train' }),
  )
  return [...datasetEvidence(text, name, { role: 'train' }), ...own]
}
