import { reader as pipeline } from '../../../server/src/core/readers/model-config/diffusers-pipeline.ts'
import { reader as config } from '../../../server/src/core/readers/model-config/hf-config.ts'
import { reader as cache } from '../../../server/src/core/readers/model-config/hf-datasets-cache.ts'
import { reader as generation } from '../../../server/src/core/readers/model-config/hf-generation-config.ts'
import { reader as card } from '../../../server/src/core/readers/model-config/model-card.ts'
import { reader as modelscope } from '../../../server/src/core/readers/model-config/modelscope-configuration.ts'
import { reader as adapter } from '../../../server/src/core/readers/model-config/peft-adapter.ts'
import { check } from './checked.ts'

check({
  reader: config,
  path: 'weights/config.json',
  cases: {
    'a causal model with its hub id': `{
  "_name_or_path": "⟦model=inference Qwen/Qwen2.5-7B-Instruct⟧",
  "architectures": ["Qwen2ForCausalLM"],
  "model_type": "qwen2", "hidden_size": 3584
}`,
    'an own architecture with remote code and no id': `{ "architectures": [ "⟦model:medium=text TelechatForCausalLM⟧" ],
      "auto_map": {"AutoConfig": "configuration_telechat.TelechatConfig"}, "model_type": "telechat" }`,
    'a speech recogniser from a folder': `{"_name_or_path":"⟦model=recognition ./whisper-small⟧","architectures":["WhisperForConditionalGeneration"],"d_model":768}`,
    'a text encoder without architectures': `{"d_ff": 10240, "d_model": 4096, "model_type": "⟦model:medium=inference t5⟧", "vocab_size": 32128}`,
    'a denoiser of a pipeline': `{"_class_name": "⟦model:medium=image UNet2DConditionModel⟧", "_diffusers_version": "0.30.0", "in_channels": 4}`,
    'a network of the maker own': `{"⟦model:low vocab_size⟧": 129280, "dim": 7168, "n_layers": 61, "n_heads": 128, "n_routed_experts": 256}`,
    'a language model as text encoder, a comment and a trailing comma': `{
  // taken over 文本编码器 😀
  "architectures": ["⟦model:medium=text ChatGLMModel⟧"], "model_type": "chatglm", "num_layers": 28,
}`,
  },
  lookAlikes: {
    'a changeset config':
      '{"$schema":"https://unpkg.com/x.json","changelog":["@changesets/cli"],"commit":false,"access":"public"}',
    'an application config with a model type': '{"model_type": "openai", "port": 8080, "name": "demo"}',
    'a detector in yaml clothes': '{"model": {"hidden_size": 4}, "epochs": 3}',
    'adapter_config.json': '{"architectures":["LlamaForCausalLM"]}',
    'an empty file': '',
  },
})

check({
  reader: generation,
  path: 'weights/generation_config.json',
  cases: {
    'sampling of a chat model': `{"⟦model:low=text do_sample⟧": true, "temperature": 0.7, "top_p": 0.8, "transformers_version": "4.44.0"}`,
    'tokens and a chat format': `{
  "⟦model:low=inference chat_format⟧": "chatml",
  "eos_token_id": 151643, "max_new_tokens": 512 }`,
    'a speech recogniser': `{"alignment_heads": [[1, 2]], "no_timestamps_token_id": 50363, "⟦model:low=recognition max_length⟧": 448, "eos_token_id": 50257}`,
  },
  lookAlikes: { 'code generation options': '{"outputDir": "src/api", "max_length": 100}', 'a list': '[1, 2]' },
})

check({
  reader: adapter,
  path: 'output/adapter_config.json',
  cases: {
    'an adapter of a quantised copy': `{
  "base_model_name_or_path": "⟦model=Qwen/qwen3-8b unsloth/qwen3-8b-unsloth-bnb-4bit⟧",
  "peft_type": "⟦training:medium=finetune LORA⟧", "r": 16, "task_type": "CAUSAL_LM" }`,
    'a base in somebody home': `{"auto_mapping": null, "base_model_name_or_path": "⟦model=base ~/autodl-tmp/models/glm-4-9b-chat⟧", "peft_type": "⟦training:medium LORA⟧"}`,
    'no base named': `{"base_model_name_or_path": null, "peft_type": "⟦training:medium=finetune PREFIX_TUNING⟧"}`,
  },
  lookAlikes: {
    'a settings adapter': '{"adapter": "postgres", "base": "x"}',
    'null values': '{"base_model_name_or_path": null}',
  },
})

check({
  reader: pipeline,
  path: 'models/kolors/model_index.json',
  cases: {
    'a pipeline without id': `{"_class_name": "⟦model=image StableDiffusionXLPipeline⟧", "_diffusers_version": "0.18.0", "vae": ["diffusers", "AutoencoderKL"]}`,
    'a pipeline that names its origin': `{
  "_class_name": "FluxPipeline", "_diffusers_version": "0.30",
  "_name_or_path": "⟦model=image black-forest-labs/FLUX.1-dev⟧" }`,
    'a video pipeline': `{"_class_name":"⟦model=video CogVideoXPipeline⟧","_diffusers_version":"0.30"}`,
  },
  lookAlikes: { 'a search index': '{"models": [{"name": "user"}]}', 'a scheduler': '{"_class_name": "DDIMScheduler"}' },
})

check({
  reader: modelscope,
  path: 'iic/model/configuration.json',
  cases: {
    'a chat model': `{"framework": "pytorch", "task": "⟦model:medium=text chat⟧", "allow_remote": true}`,
    'recognition with data': `{
  "framework": "pytorch", "task": "⟦model:medium=recognition auto-speech-recognition⟧",
  "dataset": {"train": {"name": "⟦dataset=train speech_asr_aishell1⟧"}}
}`,
    'a model of the hub': `{"task": "text-to-image-synthesis", "framework": "pytorch", "model": {"model_id": "⟦model=modelscope AI-ModelScope/stable-diffusion-v1-5⟧"}}`,
  },
  lookAlikes: {
    'configuration of a bundler': '{"task": "build", "output": "dist"}',
    'a list': '["framework", "task"]',
  },
})

check({
  reader: cache,
  path: 'data/dataset_info.json',
  cases: {
    'an id among the checksums': `{"builder_name": "parquet", "dataset_name": "alpaca", "download_checksums": {"hf://datasets/⟦dataset=huggingface tatsu-lab/alpaca⟧@dce01c9b/data/train.parquet": {"num_bytes": 1}}, "features": {}, "license": "⟦licence=dataset cc-by-nc-4.0⟧", "splits": {}}`,
    'an address of the hub': `{"splits": {}, "dataset_name": "wikitext", "features": {}, "download_checksums": {"https://huggingface.co/datasets/⟦dataset=huggingface Salesforce/wikitext⟧/resolve/x.zip": {}}}`,
    'a short name only': `{"default": {"features": {}, "splits": {}, "builder_name": "⟦dataset:medium my_corpus⟧", "license": ""}}`,
  },
  lookAlikes: {
    'a registry of LLaMA-Factory': '{"identity": {"file_name": "identity.json"}}',
    'a registry of ms-swift': '[{"ms_dataset_id": "a/b"}]',
  },
})

check({
  reader: card,
  path: 'README.md',
  halfTyped: '\n## half',
  cases: {
    'a tuned model with its data': `---
⟦card-field=true license⟧: ⟦licence=model apache-2.0⟧
base_model: ⟦model=base Qwen/Qwen2.5-7B-Instruct⟧
datasets:
- ⟦dataset=train+training:medium=finetune BelleGroup/train_2M_CN⟧
pipeline_tag: ⟦model:medium=text+card-field=pipeline_tag text-generation⟧
---
# 模型 😀
`,
    'an adapter of two bases': `---
base_model:
  - ⟦model=base meta-llama/Llama-3.1-8B⟧
  - "⟦model=base Qwen/Qwen2.5-0.5B⟧"
base_model_relation: ⟦training:medium+card-field adapter⟧
⟦card-field=true license⟧: ⟦licence=model other⟧
license_name: ⟦card-field llama3⟧
---
`,
    'a data set card with headings': `---
⟦card-field=false license⟧:
task_categories:
- ⟦card-field=dataset text-generation⟧
source_datasets:
- original
- extended|⟦dataset=unknown wikipedia⟧
---
# Dataset Card
#### ⟦card-field=false Personal and Sensitive Information⟧

[More Information Needed]

#### ⟦card-field=true Who are the annotators?⟧
Three colleagues.
\`\`\`
# Personal and Sensitive Information
\`\`\`
`,
    'a Space': `---
⟦card-field=false title⟧: Demo
emoji: 🚀
sdk: ⟦exposure=demo-ui gradio⟧
sdk_version: 4.44.0
models: [⟦model=inference THUDM/CogVideoX-5b⟧]
---
`,
    'a ModelScope card': `---
tasks:
- ⟦model:medium=recognition auto-speech-recognition⟧
domain:
- audio
frameworks:
- pytorch
⟦card-field=true license⟧: ⟦licence Apache License 2.0⟧
datasets:
  train:
  - ⟦dataset=modelscope+training:low=unknown iic/internal-20k⟧
  test:
  - ⟦dataset=eval speech_asr/aishell⟧
---
`,
  },
  lookAlikes: {
    'an ordinary readme': '# Demo\n\nbase_model: gpt\n',
    'a page of a site': '---\ntitle: Home\nlayout: page\nlicense: mit\n---\n# x\n',
    'docs/guide.md': '---\nbase_model: a/b\n---\n',
  },
})
