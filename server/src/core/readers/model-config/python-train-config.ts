import type { Evidence } from '../../evidence/evidence.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { type Assignment, parseAssignments } from './support/python-assignments.ts'
import { trainingEvidence } from './support/training-args.ts'

const FRESH = /^(scratch|resume|random)$/

/** Training settings kept as bare assignments in Python, as nanoGPT and its descendants do: `init_from`, `dataset`, `max_iters`. */
export const reader: Reader = exact({
  id: 'python-train-config',
  title: { en: 'Training settings as Python assignments', 'zh-CN': 'Python 赋值形式的训练配置' },
  patterns: ['**/config/*.py', '**/configs/*.py', '**/train*.py'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /(^|\/)(configs?\/[^/]+|train[^/]*|finetune[^/]*)\.py$/i.test(path),
  read(file) {
    if (!/^(init_from|max_iters|out_dir)[ \t]*=/m.test(file.text) || !/^(dataset|init_from)[ \t]*=/m.test(file.text))
      return NOTHING
    const assignments = file.tree(parseAssignments)
    const find = (name: string) => assignments.find(one => one.name === name)
    const evaluates = /^eval_only[ \t]*=[ \t]*True/m.test(file.text)
    const trains = /^(max_iters|learning_rate|gradient_accumulation_steps)[ \t]*=/m.exec(file.text)
    if (!trains && !evaluates) return NOTHING
    return {
      evidence: [
        ...models(file.text, find('init_from'), evaluates),
        ...data(file.text, find('dataset')),
        ...(trains && !evaluates ? training(trains, find('init_from')) : []),
      ],
    }
  },
})

function models(text: string, from: Assignment | undefined, evaluates: boolean): Evidence[] {
  if (!from || FRESH.test(from.value)) return []
  return modelEvidence(text, from, { role: evaluates ? 'inference' : 'base', access: 'self-hosted' })
}

function data(text: string, dataset: Assignment | undefined): Evidence[] {
  return datasetEvidence(text, dataset, { role: 'train' })
}

function training(match: RegExpExecArray, from: Assignment | undefined): Evidence[] {
  const value = match[1] ?? ''
  const method = from && !FRESH.test(from.value) ? 'finetune' : from?.value === 'scratch' ? 'pretrain' : 'unknown'
  return [trainingEvidence({ value, span: { start: match.index, end: match.index + value.length } }, method, ['text'])]
}
