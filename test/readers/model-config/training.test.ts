import { reader as accelerate } from '../../../server/src/core/readers/model-config/accelerate.ts'
import { reader as axolotl } from '../../../server/src/core/readers/model-config/axolotl.ts'
import { reader as deepspeed } from '../../../server/src/core/readers/model-config/deepspeed.ts'
import { reader as trainer } from '../../../server/src/core/readers/model-config/hf-trainer.ts'
import { reader as kohya } from '../../../server/src/core/readers/model-config/kohya.ts'
import { reader as litgpt } from '../../../server/src/core/readers/model-config/litgpt.ts'
import { reader as trl } from '../../../server/src/core/readers/model-config/trl.ts'
import { reader as unsloth } from '../../../server/src/core/readers/model-config/unsloth-studio.ts'
import { check } from './checked.ts'

check({
  reader: axolotl,
  path: 'configs/qlora.yml',
  cases: {
    'instruction tuning': `base_model: ⟦model=base NousResearch/Meta-Llama-3-8B⟧
# hub_model_id: username/custom_model_name
load_in_4bit: true
datasets:
  - path: ⟦dataset=train aaditya/alpaca_subset_1⟧
    type: alpaca
  - path: json
    data_files: ⟦dataset=file data/问答.jsonl⟧
test_datasets: [{path: ⟦dataset=eval mhenrichsen/alpaca_2k_test⟧}]
adapter: ⟦training=finetune qlora⟧
lora_model_dir:
sequence_len: 4096
`,
    'pre-training': `base_model: ⟦model=base HuggingFaceTB/SmolLM2-135M⟧
⟦training=pretrain pretraining_dataset⟧:
  - path: ⟦dataset=sample-10BT HuggingFaceFW/fineweb-edu⟧
    name: sample-10BT
micro_batch_size: 1
sequence_len: 4096
`,
    'preference with a placeholder': `base_model: ⟦model=base Qwen/Qwen2.5-0.5B⟧
rl: ⟦training=preference dpo⟧
datasets:
  - path: <your-hf-dataset-id>
    split: train
output_dir: out
`,
  },
  lookAlikes: {
    'a merge recipe': 'base_model: a/b\nmerge_method: slerp\nmodels:\n  - model: c/d\n',
    'a CAD file': 'base_model: chair.stl\nscale: 2\n',
    'a commented config': '# base_model: a/b\ndatasets:\n  - path: x\n',
  },
})

check({
  reader: trl,
  path: 'configs/sft.yaml',
  cases: {
    'values on the next line': `model_name_or_path:
  ⟦model=base Qwen/Qwen2.5-0.5B⟧
dataset_name:
  ⟦training=finetune+dataset=train stanfordnlp/imdb⟧
report_to:
  none
`,
    'a mixture': `model_name_or_path: ⟦model=base google/gemma-3-4b-it⟧
beta: 0.1
⟦training=preference datasets⟧:
  - path: ⟦dataset=train trl-lib/ultrafeedback_binarized⟧
  - path: ⟦dataset=en trl-lib/tldr⟧
    name: en
`,
    'a mixer of the handbook': `model_name_or_path: ⟦model=base mistralai/Mistral-7B-v0.1⟧
⟦training dataset_mixer⟧:
  ⟦dataset=train HuggingFaceH4/ultrachat_200k⟧: 1.0
`,
  },
  lookAlikes: {
    'without a model': 'dataset_name: imdb\nlr: 1\n',
    'LLaMA-Factory arguments': 'model_name_or_path: a/b\nfinetuning_type: lora\ndataset_name: x\n',
  },
})

check({
  reader: trainer,
  path: 'train_args/sft.json',
  cases: {
    'flat arguments': `{
    "output_dir": "output/firefly",
    "model_name_or_path": "⟦model=base Qwen/Qwen1.5-7B-Chat⟧",
    "train_file": "⟦dataset=train ./data/dummy_data.jsonl⟧",
    "⟦training:medium=finetune per_device_train_batch_size⟧": 1, "learning_rate": 2e-4, "lora_rank": 64
}`,
    'a file and its check': `{"model_name_or_path": "⟦model=base bigscience/bloom-3b⟧", "num_train_epochs": 3, "⟦training:medium per_device_train_batch_size⟧": 2, "train_file": "⟦dataset=train a.json⟧", "validation_file": "⟦dataset=eval b.json⟧"}`,
    'half of it typed': `{"model_name_or_path": "⟦model=base 01-ai/Yi-6B⟧", "max_steps": 10, "⟦training:medium learning_rate⟧": 1e-5, "eval": `,
  },
  lookAlikes: {
    'a classifier': '{"learning_rate": 1, "per_device_train_batch_size": 4, "num_labels": 2}',
    'nothing of it': '{"model_name_or_path": "a/b"}',
  },
})

check({
  reader: trainer,
  path: 'finetune/configs/lora.yaml',
  cases: {
    'nested arguments without a model': `data_config:
  train_file: ⟦dataset=train train.json⟧
  val_file: ⟦dataset=eval dev.json⟧
training_args:
  output_dir: ./output
  learning_rate: 5e-5
  ⟦training:medium=finetune per_device_train_batch_size⟧: 4
  predict_with_generate: true
peft_config:
  peft_type: LORA
`,
  },
  lookAlikes: { 'settings of a job': 'training_args:\n  a: 1\n' },
})

check({
  reader: litgpt,
  path: 'config_hub/lora.yaml',
  cases: {
    'a recipe with a hub id in its folder': `# The path to the base model
checkpoint_dir: checkpoints/⟦model=base meta-llama/Meta-Llama-3-8B⟧
out_dir: out/finetune/lora
precision: bf16-true
data:
  class_path: ⟦dataset=train litgpt.data.Alpaca2k⟧
  init_args: {seed: 42}
⟦training=finetune train⟧:
  epochs: 2
`,
    'pre-training from scratch': `model_name: ⟦model=other tiny-llama-1.1b⟧
out_dir: out
precision: bf16-mixed
initial_checkpoint_dir:
data: ⟦dataset=train TinyLlama⟧
⟦training=pretrain train⟧:
  max_tokens: 3000
`,
    'own records': `checkpoint_dir: ⟦model=base /mnt/weights/qwen2⟧
out_dir: o
data:
  class_path: ⟦dataset litgpt.data.JSON⟧
  init_args:
    json_path: ⟦dataset=file data/记录.json⟧
⟦training train⟧: {epochs: 1}
`,
  },
  lookAlikes: {
    'a trainer of another kind': 'model_name: unet\ntrain:\n  lr: 1\n',
    'a build file': 'train:\n  steps: 1\ndata: x\nprecision: 2\n',
  },
})

check({
  reader: accelerate,
  path: 'accelerate.yaml',
  cases: {
    deepspeed:
      'compute_environment: LOCAL_MACHINE\ndistributed_type: ⟦training:low=unknown DEEPSPEED⟧\nnum_processes: 8\n',
    fsdp: "distributed_type: ⟦training:low FSDP⟧\nfsdp_config:\n  fsdp_version: 2\nmixed_precision: 'bf16'\n",
    'several cards': 'num_machines: 1\ndistributed_type: "⟦training:low MULTI_GPU⟧"\nmixed_precision: no\n',
  },
  lookAlikes: {
    'a queue': 'distributed_type: topic\nbroker: kafka\n',
    'a comment': '# distributed_type: FSDP\nnum_processes: 2\nmixed_precision: no\n',
  },
})

check({
  reader: deepspeed,
  path: 'ds_config.json',
  cases: {
    'stage two': '{"⟦training:low zero_optimization⟧": {"stage": 2}, "fp16": {"enabled": "auto"}}',
    'batches only':
      '{"⟦training:low=unknown train_micro_batch_size_per_gpu⟧": 1,\n "gradient_clipping": 1.0, "bf16": {}}',
    'comments in it': '{ // 训练 😀\n "bf16": {"enabled": true}, "⟦training:low zero_optimization⟧": {"stage": 3,} }',
  },
  lookAlikes: {
    'an optimiser': '{"optimizer": {"type": "Adam"}, "scheduler": {}}',
    'one key': '{"zero_optimization": true}',
  },
})

check({
  reader: kohya,
  path: 'config/default.toml',
  halfTyped: '\nhalf = "',
  cases: {
    'a front end with tables': `[model]
pretrained_model_name_or_path = "⟦model=base ./sd-models/v1-5.safetensors⟧"

[dataset]
train_data_dir = "⟦dataset=train ./train/角色 😀⟧"
reg_data_dir = ""

[additional_network]
network_dim = 32
network_module = "⟦training=image networks.lora⟧"
`,
    'flat, with a hub id': `pretrained_model_name_or_path = "⟦model=base stabilityai/stable-diffusion-xl-base-1.0⟧"
vae = "⟦model=other madebyollin/sdxl-vae-fp16-fix⟧"
train_data_dir = '⟦dataset=file data/img⟧'
⟦training=finetune max_train_steps⟧ = 1000
output_name = "x"
train_batch_size = 1
`,
    'a data-set file': `[general]
shuffle_caption = true
[[datasets]]
resolution = 512
  [[datasets.subsets]]
  image_dir = '⟦dataset=train C:/hoge⟧'
  class_tokens = 'hoge girl'
  metadata_file = "⟦dataset=train meta_lat.json⟧"
`,
  },
  lookAlikes: {
    'a Rust manifest': '[package]\nname = "x"\n[dependencies]\ncandle = "1"\n',
    'a gallery': 'image_dir = "pics"\n',
    'a model without a trainer': 'pretrained_model_name_or_path = "a/b"\n',
  },
})

check({
  reader: unsloth,
  path: 'studio/lora.yaml',
  cases: {
    'text from the hub': `model: ⟦model=base unsloth/Qwen2.5-0.5B⟧
data:
  dataset: ⟦dataset=train tatsu-lab/alpaca⟧
training:
  training_type: ⟦training=finetune lora⟧
`,
    'own files': `model: "⟦model=base Qwen/Qwen3-8B⟧"
data: {local_dataset: ["⟦dataset=file data/a.jsonl⟧"]}
training: {⟦training max_seq_length⟧: 2048}
`,
    'a local set beside one of the hub, and tags': `model: !str ⟦model unsloth/llama-3-8b⟧
data:
  dataset: &set ⟦dataset yahma/alpaca-cleaned⟧
training:
  ⟦training max_seq_length⟧: 1
`,
  },
  lookAlikes: {
    'a pipeline of tables': 'model: linear\ndata:\n  dataset: iris\nmax_seq_length: 3\n',
    'no data': 'model: a/b\ntraining:\n  training_type: lora\n',
  },
})
