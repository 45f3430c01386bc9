import { reader as registry } from '../../../server/src/core/readers/model-config/llama-factory-registry.ts'
import { reader as factory } from '../../../server/src/core/readers/model-config/llama-factory.ts'
import { reader as swiftRegistry } from '../../../server/src/core/readers/model-config/ms-swift-registry.ts'
import { reader as swift } from '../../../server/src/core/readers/model-config/ms-swift.ts'
import { check } from './checked.ts'

check({
  reader: factory,
  path: 'train/qwen_sft.yaml',
  cases: {
    'version 0, names by comma': `### model 模型 😀
model_name_or_path: ⟦model=base Qwen/Qwen3-4B-Instruct-2507⟧  # or a folder
trust_remote_code: true

stage: ⟦training=finetune sft⟧
do_train: true
finetuning_type: lora
dataset: ⟦dataset=identity identity⟧, ⟦dataset=llama-factory alpaca_en_demo⟧ # two of them
eval_dataset: ⟦dataset=eval alpaca_zh_demo⟧
template: qwen3
learning_rate: 1.0e-4
`,
    'version 0, preference, a list and a remote registry': `model_name_or_path: "⟦model=base meta-llama/Meta-Llama-3-8B-Instruct⟧"
adapter_name_or_path: ⟦model=adapter saves/llama3-8b/lora/sft⟧
ref_model: ⟦model=other Qwen/Qwen2.5-0.5B⟧
stage: ⟦training=preference dpo⟧
template: llama3
num_train_epochs: 3.0
dataset_dir: REMOTE:⟦dataset=huggingface acme/demo_data⟧
dataset:
  - ⟦dataset=train dpo_en_demo⟧
  - ⟦dataset=train dpo_zh_demo⟧
`,
    'inference trains nothing': `model_name_or_path: ⟦model=inference Qwen/Qwen3-VL-4B-Instruct⟧
template: qwen3_vl
infer_backend: vllm
`,
    'version 1': `model: ⟦model=base Qwen/Qwen3-4B⟧
model_class: llm
peft_config:
  name: lora
kernel_config: {name: auto}
train_dataset: ⟦training=finetune+dataset=file data/v1_sft_demo.yaml⟧
output_dir: ./outputs/test_lora
`,
    'a model from the environment and one that is only a place': `model_name_or_path: ⟦model:medium=BASE_MODEL \${BASE_MODEL}⟧
adapter_name_or_path: /path/to/adapter
export_dir: out
template: qwen
`,
  },
  lookAlikes: {
    'settings of a classifier': 'model_name_or_path: bert-base-uncased\nepochs: 3\n',
    'a page template': 'template: post\ndataset: a\n',
    'a commented config': '# model_name_or_path: Qwen/Qwen3-4B\n# stage: sft\n',
  },
})

check({
  reader: registry,
  path: 'data/dataset_info.json',
  cases: {
    'both hubs of one entry': `{
  "alpaca_gpt4_zh": {
    "hf_hub_url": "⟦dataset=huggingface llamafactory/alpaca_gpt4_zh⟧",
    "ms_hub_url": "⟦dataset=modelscope llamafactory/alpaca_gpt4_zh⟧",
    "om_hub_url": "⟦dataset=modelers State_Cloud/alpaca-gpt4-data-zh⟧"
  }
}`,
    'files and a subset': `{"identity": {"file_name": "⟦dataset=identity identity.json⟧"},
 "wiki": {"hf_hub_url": "⟦dataset=20220301.en olm/olm-wikipedia⟧", "subset": "20220301.en", "columns": {"prompt": "text"}},
 "医疗": {"file_name": "⟦dataset=医疗 huatuo/医疗.jsonl⟧", "formatting": "sharegpt"}}`,
    'a script and a broken neighbour': `{"belle": {"script_url": "⟦dataset=belle belle_multiturn⟧"}, "x": {"columns": }, "y": {"cloud_file_name": "⟦dataset=url gs://bucket/y.jsonl⟧"}}`,
  },
  lookAlikes: {
    'a build cache': '{"builder_name": "json", "splits": {}, "download_checksums": {}}',
    'a list': '[{"ms_dataset_id": "a/b"}]',
    'something else': '{"users": {"columns": ["id"]}}',
  },
})

check({
  reader: registry,
  path: 'data/v1_mix.yaml',
  cases: {
    'version 1, local and hub': `identity:
  path: ⟦dataset=file data/identity.json⟧
  source: local
  converter: alpaca
dpo:
  path: ⟦dataset=huggingface HuggingFaceH4/orca_dpo_pairs⟧
  split: train_prefs
  converter: pair
`,
  },
  lookAlikes: { 'a menu with paths': 'home:\n  path: /\n  source: local\nabout:\n  title: x\n' },
})

check({
  reader: swiftRegistry,
  path: 'swift/dataset_info.json',
  cases: {
    'one hub, then both': `[
    {"ms_dataset_id": "⟦dataset=modelscope damo/nlp_polylm_multialpaca_sft⟧", "subsets": ["ar", "de"], "tags": ["🔥"]},
    {"ms_dataset_id": "⟦dataset=AI-ModelScope/OpenO1-SFT AI-ModelScope/OpenO1-SFT⟧", "hf_dataset_id": "⟦dataset=huggingface O1-OPEN/OpenO1-SFT⟧"}
]`,
    'a file of the project': `[{"dataset_path": "⟦dataset=file ./data/医患对话.jsonl⟧", "dataset_name": "dialogs"}]`,
    'one subset': `[{"hf_dataset_id": "⟦dataset=zh openbmb/UltraData⟧", "subsets": ["zh"]}, {"help": "no id"}]`,
  },
  lookAlikes: {
    'a registry as a map': '{"a": {"file_name": "x.json"}}',
    'a list of files': '["a.json", {"path": "x"}]',
  },
})

check({
  reader: swift,
  path: 'examples/sft.yaml',
  cases: {
    'tuning with counts': `model: ⟦model=base Qwen/Qwen2.5-7B-Instruct⟧
torch_dtype: bfloat16
tuner_type: ⟦training=finetune lora⟧
dataset:
  - '⟦dataset=modelscope AI-ModelScope/alpaca-gpt4-data-zh⟧#500'
  - '⟦dataset=human_handwrite AI-ModelScope/LaTeX_OCR⟧:human_handwrite#2000'
  - hf::⟦dataset=huggingface OpenOrca/SlimOrca⟧
model_author: swift
`,
    'an API as teacher': `sampler_type: distill
sampler_engine: client
model: ⟦model=teacher qwen-max⟧
dataset: ⟦dataset=modelscope modelscope/competition_math⟧#16
prm_model: ⟦model=reward Qwen/Qwen2.5-Math-PRM-7B⟧
engine_kwargs: '{"base_url":"https://⟦endpoint=dashscope dashscope.aliyuncs.com⟧/compatible-mode/v1"}'
`,
    'preference on the other hub': `rlhf_type: ⟦training=preference dpo⟧
train_type: lora
use_hf: true
model: ⟦model=huggingface Qwen/Qwen2.5-0.5B⟧
torch_dtype: bfloat16
dataset: ["⟦dataset=huggingface trl-lib/ultrafeedback_binarized⟧"]
`,
  },
  lookAlikes: {
    'a network in torch': 'model: resnet50\ntorch_dtype: float16\n',
    'tool settings': 'train_type: full\nsplit_dataset_ratio: 1\n',
  },
})

check({
  reader: swift,
  path: 'examples/sft.json',
  cases: {
    'the JSON twin': `{"model": "⟦model=base Qwen/Qwen2.5-7B-Instruct⟧", "tuner_type": "⟦training lora⟧", "torch_dtype": "bfloat16",
 "dataset": ["⟦dataset=train swift/self-cognition⟧#500"], "val_dataset": "⟦dataset=eval ./val.jsonl⟧"}`,
  },
  lookAlikes: { 'package settings': '{"model": "x", "version": 1}' },
})
