import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { datasetEvidence } from './support/datasets.ts'
import { type ModelRole, modelEvidence } from './support/models.ts'
import { type Assignment, parseAssignments } from './support/python-assignments.ts'
import { trainingEvidence } from './support/training-args.ts'
import { allMatches } from '../../text/steps.ts'

const MODELS: Readonly<Record<string, ModelRole>> = {
  pretrained_model_name_or_path: 'base',
  llm_name_or_path: 'base',
  model_path: 'base',
  load_from: 'base',
  hf_checkpoint: 'base',
  reward_model_path: 'reward',
  judge_model_path: 'other',
  visual_encoder_name_or_path: 'recognition',
}
const DATA =
  /^(data_path|dataset_path|data_files?|data_dir|data_root|anno_path|\w{1,60}_data_path|\w{0,60}dataset\w{0,60}_path|(alpaca|oasst|moss|openorca|arxiv|code|law|tiny|wizardlm|colorist|sql|medical|lawyer|open_assistant|pretrain|sft|dpo|train|eval|llava|msagent|toolbench|long_alpaca|share)\w{0,60}_path)$/i

/** XTuner's Python configs, of version 0.1 (mmengine style) and 1 (paths from the environment). */
export const reader: Reader = exact({
  id: 'xtuner',
  title: { en: 'XTuner config', 'zh-CN': 'XTuner 训练配置' },
  patterns: ['**/*.py'],
  yields: ['model', 'dataset', 'training'],
  matches: path => /\.py$/i.test(path),
  read(file) {
    if (
      !file.text.includes('xtuner') ||
      !/^\uFEFF?[ \t]*(from|import) xtuner\b/m.test(file.text) ||
      !/^\w+[ \t]*=/m.test(file.text)
    )
      return NOTHING
    const assignments = file.tree(parseAssignments)
    const models = assignments.flatMap(one => readModel(file.text, one))
    if (models.length === 0) return NOTHING
    const trains =
      /TrainLoop|TrainEngine|Trainer|TrainerConfig|EpochBasedTrainLoop|train_cfg|train_dataloader|RLTrainer/.exec(
        file.text,
      )
    const at = trains && { value: trains[0], span: { start: trains.index, end: trains.index + trains[0].length } }
    const method = /DPO|Reward|GRPO|RL(Trainer|Config)/.test(file.text)
      ? 'preference'
      : /pretrain/i.test(file.path)
        ? 'pretrain'
        : 'finetune'
    return {
      evidence: [
        ...models,
        ...(at ? [trainingEvidence(at, method, ['text'])] : []),
        ...assignments.flatMap(one => readData(file.text, one)),
        ...loaded(file.text),
      ],
    }
  },
})

function readModel(text: string, one: Assignment): Evidence[] {
  const role = MODELS[one.name]
  if (!role) return []
  if (one.variable && !one.value)
    return [evidence('model', one.span, '', { role, variable: one.variable, access: 'self-hosted' }, 'medium')]
  return modelEvidence(text, one, { role, access: 'self-hosted', hub: 'huggingface' })
}

function readData(text: string, one: Assignment): Evidence[] {
  if (!DATA.test(one.name) || MODELS[one.name]) return []
  const role = /eval|test|val/i.test(one.name) ? 'eval' : 'train'
  if (one.variable && !one.value) return [evidence('dataset', one.span, '', { role, variable: one.variable }, 'medium')]
  return datasetEvidence(text, one, { role, hub: 'huggingface' })
}

/** `dict(type=load_dataset, path="owner/name")`. */
function loaded(text: string): Evidence[] {
  return [...allMatches(text, /type=load_dataset,\s*path=["']([^"'\n]+)["']/g)].flatMap(match => {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - 1 - value.length
    return datasetEvidence(
      text,
      { value, span: { start, end: start + value.length } },
      { role: 'train', hub: 'huggingface' },
    )
  })
}
