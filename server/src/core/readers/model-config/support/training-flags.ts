import type { EvidenceDetails } from '../../../evidence/details.ts'
import type { ModelRole } from './models.ts'

type DatasetRole = EvidenceDetails['dataset']['role']

/** Flags that name weights whatever the script, and those that need a known or hub-like value. */
export const SURE: readonly (readonly [string, ModelRole])[] = [
  ['--model_name_or_path', 'base'],
  ['--pretrained_model_name_or_path', 'base'],
  ['--base_model', 'base'],
  ['--base_model_name_or_path', 'base'],
  ['--llm-model-name-or-path', 'base'],
  ['--adapter_name_or_path', 'adapter'],
  ['--lora_weights', 'adapter'],
  ['--lora_model_dir', 'adapter'],
  ['--reward_model_path', 'reward'],
  ['--ref_model', 'other'],
  ['--teacher_model_name_or_path', 'teacher'],
  // OpenRLHF, slime, DiffSynth-Studio.
  ['--pretrain', 'base'],
  ['--ref_pretrain', 'other'],
  ['--critic_pretrain', 'other'],
  ['--reward_pretrain', 'reward'],
  ['--hf_checkpoint', 'base'],
  // musubi-tuner, whose weights are files of their own.
  ['--dit', 'base'],
]

export const LIKELY: readonly (readonly [string, ModelRole])[] = [
  ['--model', 'base'],
  ['--model_name', 'base'],
  ['--model_id', 'base'],
  ['--model_path', 'base'],
  ['--model_id_or_path', 'base'],
  ['--checkpoint_path', 'base'],
  ['--ckpt_path', 'base'],
  ['--reward_model', 'reward'],
  ['--teacher_model', 'teacher'],
  ['--adapters', 'adapter'],
]

/** Flags that name what is trained on, or tried on. */
export const DATA: readonly (readonly [string, DatasetRole])[] = [
  ['--dataset_name', 'train'],
  ['--dataset', 'train'],
  ['--dataset_path', 'train'],
  ['--data_path', 'train'],
  ['--data_paths', 'train'],
  ['--train_file', 'train'],
  ['--train_data_path', 'train'],
  ['--train_data_dir', 'train'],
  ['--train_data', 'train'],
  ['--reg_data_dir', 'train'],
  ['--in_json', 'train'],
  ['--instance_data_dir', 'train'],
  ['--huggingface-dataset', 'train'],
  ['--prompt_data', 'train'],
  ['--pretrain_data', 'train'],
  ['--data_root', 'train'],
  ['--dataset_base_path', 'train'],
  ['--data.json_path', 'train'],
  ['--train_datasets', 'train'],
  ['--data', 'train'],
  ['--validation_file', 'eval'],
  ['--eval_prompt_data', 'eval'],
  ['--val_dataset', 'eval'],
  ['--eval_dataset', 'eval'],
  ['--eval_data_path', 'eval'],
]

/** Flags that show a script of such a name to train, and would show nothing of another. */
export const OF_SCRIPTS = [
  '--output_dir',
  '--output_path',
  '--save_path',
  '--save',
  '--adapter_path',
  '--epochs',
  '--num_epochs',
  '--max_steps',
  '--iters',
  '--train_iters',
  '--train',
  '--lr',
  '--rollout_batch_size',
  '--dataset_config',
]
