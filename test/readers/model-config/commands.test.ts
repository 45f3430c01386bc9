import { reader as script } from '../../../server/src/core/readers/model-config/command-script.ts'
import { reader as modelfile } from '../../../server/src/core/readers/model-config/ollama-modelfile.ts'
import { reader as plain } from '../../../server/src/core/readers/model-config/python-train-config.ts'
import { reader as readme } from '../../../server/src/core/readers/model-config/readme-commands.ts'
import { reader as compose } from '../../../server/src/core/readers/model-config/serving-compose.ts'
import { reader as dockerfile } from '../../../server/src/core/readers/model-config/serving-dockerfile.ts'
import { reader as kubernetes } from '../../../server/src/core/readers/model-config/serving-kubernetes.ts'
import { reader as triton } from '../../../server/src/core/readers/model-config/triton.ts'
import { reader as xtuner } from '../../../server/src/core/readers/model-config/xtuner.ts'
import { check } from './checked.ts'

check({
  reader: script,
  path: 'scripts/train.sh',
  cases: {
    'ms-swift over several lines': `# 22GB 显存 😀
CUDA_VISIBLE_DEVICES=0 \\
swift ⟦training=finetune sft⟧ \\
    --model ⟦model=base Qwen/Qwen2.5-7B-Instruct⟧ \\
    --dataset '⟦dataset=modelscope AI-ModelScope/alpaca-gpt4-data-zh⟧#500' \\
              'hf::⟦dataset=huggingface vicgalle/alpaca-gpt4⟧' \\
    --adapters ⟦model=adapter output/v0/checkpoint-100⟧
`,
    'comments between the lines of a command': `deepspeed --include localhost:0,1 ⟦training=finetune finetune.py⟧ \\
    # 预训练模型
    --model_name_or_path ⟦model=base MiniCPM-2B-sft-bf16⟧ \\
    # 训练数据
    --train_data_path ⟦dataset=train data/AdvertiseGen/train.json⟧ \\
    # 学习率
    --learning_rate 5e-5
`,
    'LLaMA-Factory with a variable': `MODEL_PATH=⟦model=base Qwen/Qwen3-4B-Instruct-2507⟧
llamafactory-cli ⟦training train⟧ --model_name_or_path \${MODEL_PATH} --stage sft \\
    --dataset ⟦dataset=identity identity⟧,⟦dataset=alpaca_en_demo alpaca_en_demo⟧
`,
    'a script of the project, half in a variable': `#!/bin/bash
torchrun --nproc_per_node 8 ⟦training=finetune finetune.py⟧ \\
  --base_model '⟦model=base decapoda-research/llama-7b-hf⟧' --data_path "⟦dataset=train ./data/llama_data.json⟧" --learning_rate 3e-4
cmd="python infer.py --base_model "⟦model=inference tloen/alpaca-lora-7b⟧" --lora_weights ./lora-med"
`.replace('--lora_weights ./lora-med', '--lora_weights ⟦model=adapter ./lora-med⟧'),
    'diffusers and kohya make pictures': `accelerate launch ⟦training=image train_dreambooth_lora.py⟧ --pretrained_model_name_or_path="⟦model=base black-forest-labs/FLUX.1-dev⟧" --instance_prompt "a dog" --max_train_steps 500 --dataset_name=⟦dataset diffusers/dog-example⟧
`,
    'servers and downloads': `ollama pull ⟦model=ollama qwen2.5:7b⟧
vllm serve ⟦model=vllm Qwen/Qwen3-8B⟧ --port 8000 &
python -m sglang.launch_server --model-path ⟦model=sglang deepseek-ai/DeepSeek-V3⟧
huggingface-cli download ⟦model:medium=huggingface tencent/HunyuanVideo⟧ --local-dir ./ckpts
docker run --gpus all vllm/vllm-openai:latest --model \${⟦⟧MODEL}
`.replace('${⟦⟧MODEL}', '⟦model:medium=MODEL ${MODEL}⟧'),
    'the data come from the environment':
      `python main.py --⟦⟧do_train --train_file $CHAT_TRAIN_DATA --model_name_or_path ⟦model=base THUDM/chatglm-6b⟧
`
        .replace('--⟦⟧do_train', '⟦training=finetune --do_train⟧')
        .replace('$CHAT_TRAIN_DATA', '⟦dataset:medium=CHAT_TRAIN_DATA $CHAT_TRAIN_DATA⟧'),
  },
  lookAlikes: {
    detection: 'python train.py --model yolov5s --data coco.yaml --epochs 3 --learning_rate 1\n',
    'a commented command': '# swift sft --model Qwen/Qwen2.5-7B-Instruct\n#vllm serve x/y\n',
    'a here-document': 'cat > x.sh <<EOF\nvllm serve Qwen/Qwen3-8B\nEOF\n',
    'data models': 'rails generate model User --model user\nnpm run build -- --model prod\n',
    'places to fill in': 'swift infer --model /path/to/model\nvllm serve <model>\n',
  },
})

check({
  reader: compose,
  path: 'docker-compose.vllm.yml',
  cases: {
    'a folded command, and a service commented out': `services:
  llm:
    image: vllm/vllm-openai:latest
    command: >
      --host 0.0.0.0
      --model ⟦model=llm openai/gpt-oss-20b⟧
      --max-model-len 8192
  # other:
  #   image: vllm/vllm-openai
  #   command: --model Qwen/Qwen3-8B
`,
    'lists, defaults and environments': `services:
  worker:
    entrypoint: ["python3.9", "-m", "fastchat.serve.model_worker", "--model-path", "\${FASTCHAT_MODEL:-⟦model=FASTCHAT_MODEL lmsys/vicuna-7b-v1.5⟧}"]
  tgi:
    image: ghcr.io/huggingface/text-generation-inference:2.0
    command: --model-id \${MODEL_ID}
  api:
    environment:
      - MODEL_PATH=⟦model=api /models/chatglm3-6b⟧
      - TZ=Asia/Shanghai
      OPENAI_MODEL: x
`
      .replace('      OPENAI_MODEL: x\n', '')
      .replace('${MODEL_ID}', '⟦model:medium=MODEL_ID ${MODEL_ID}⟧'),
    'an anchor and several words in one item': `x-env: &env
  CHAT_MODEL: ⟦model=inference qwen-plus⟧
services:
  app:
    image: app
    environment:
      <<: *env
  vl:
    image: lmsysorg/sglang:latest
    command:
      - python3 -m sglang.launch_server
      - --model-path ⟦model=vl Qwen/Qwen2.5-VL-7B-Instruct⟧
`,
    'models of Compose itself': `models:
  llm:
    model: ⟦model=self-hosted ai/qwen3⟧
services:
  chat: {image: chat, models: [llm]}
`,
  },
  lookAlikes: {
    'a database':
      'services:\n  db:\n    image: postgres\n    command: postgres -c model=1\n    environment:\n      DATA_MODEL: star\n',
    'all arguments from outside': 'services:\n  app:\n    image: x\n    command: ${ARGS}\n',
    'not a map': '- services\n',
  },
})

check({
  reader: kubernetes,
  path: 'k8s/deployment.yaml',
  cases: {
    'a whole command in one string': `apiVersion: apps/v1
kind: Deployment
metadata: {name: lmdeploy}
spec:
  template:
    spec:
      containers:
        - name: api
          image: openmmlab/lmdeploy:latest
          command: [/bin/sh, -c]
          args:
            - "lmdeploy serve api_server ⟦model=lmdeploy internlm/internlm2-chat-7b⟧ --server-port 23333"
`,
    'environment, and a config map with a list': `apiVersion: v1
kind: ConfigMap
metadata:
  name: chat
data:
  TASK_MODEL: "⟦model=chat meta-llama/Llama-3.1-8B-Instruct⟧"
  MODELS: >
    [
      { "id": "⟦model=inference zai-org/GLM-4.5⟧", "description": "x" }
    ]
---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - image: web
    name: web
    env:
    - name: OPENAI_MODEL
      value: ⟦model=web gpt-4o-mini⟧
`,
    'a template of a chart': `{{- if .Values.llm.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "x.fullname" . }}
spec:
  template:
    spec:
      containers:
        - name: vllm
          image: "vllm/vllm-openai:{{ .Values.tag }}"
          args: ["--model", "⟦model:medium {{ .Values.model }}⟧", "--port", "8000"]
{{- end }}
`,
    'a model resource': `apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata: {name: qwen}
spec:
  predictor:
    model:
      modelFormat: {name: huggingface}
      storageUri: hf://⟦model=qwen Qwen/Qwen2.5-7B-Instruct⟧
`,
  },
  lookAlikes: {
    'a secret': 'apiVersion: v1\nkind: Secret\nstringData:\n  OPENAI_MODEL: gpt-4o\n',
    'a plain deployment':
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - image: nginx\n        args: ["--model", "x"]\n',
    settings: 'kind: llm\nmodel: gpt-4o\n',
  },
})

check({
  reader: dockerfile,
  path: 'Dockerfile',
  cases: {
    'a start command in words': `FROM vllm/vllm-openai:v0.6
ENV HF_HOME=/cache
CMD ["vllm", "serve", "⟦model=vllm Qwen/Qwen3-8B⟧", "--port", "8000"]
`,
    'environment and pulled weights': `FROM ollama/ollama
ENV CHAT_MODEL=⟦model=inference qwen-plus⟧ \\
    LANG=zh_CN.UTF-8
RUN ollama serve & sleep 3 && ollama pull ⟦model=ollama llama3.2:3b⟧
`,
    'shell form with a default': `FROM python:3.12
ARG OPENAI_MODEL="⟦model=openai gpt-4o-mini⟧"
ENTRYPOINT python -m sglang.launch_server --model-path ⟦model=sglang Qwen/Qwen2.5-1.5B-Instruct⟧ --host 0.0.0.0
`,
  },
  lookAlikes: {
    'a web server': 'FROM nginx\nENV MODEL=prod\nCMD ["nginx"]\n',
    'a comment': 'FROM x\n# CMD ["vllm", "serve", "Qwen/Qwen3-8B"]\n',
  },
})

check({
  reader: modelfile,
  path: 'ollama/Modelfile',
  cases: {
    'a model of the library':
      'FROM ⟦model=ollama llama3.2⟧\nPARAMETER temperature 1\nSYSTEM """\nYou are 小助手 😀.\nFROM nowhere\n"""\n',
    'a file and an adapter':
      '# 本地微调\nFROM ⟦model=true ./Expert_Vaidya_Q4_K_M.gguf⟧\nADAPTER ⟦model=adapter ./lora.gguf⟧\nTEMPLATE "{{ .Prompt }}"\n',
    'lower case and a tag': 'from ⟦model=self-hosted yanbo-v3-core:latest⟧\nsystem "你是"\n',
    'from a hub, the file still being typed':
      'FROM hf.co/⟦model=huggingface bartowski/Llama-3.2-1B-Instruct-GGUF⟧:Q4_K_M\nSYSTEM "half',
  },
  lookAlikes: {
    'a Dockerfile': 'FROM ubuntu:22.04\nRUN apt-get update\n',
    prose: 'The model comes FROM the library.\n',
  },
})

check({
  reader: triton,
  path: 'repo/tensorrt_llm/config.pbtxt',
  cases: {
    'an engine behind a placeholder': `name: "tensorrt_llm"
backend: "tensorrtllm"
parameters: {
  key: "gpt_model_path"
  value: {
    string_value: "⟦model:medium=engine_dir \${engine_dir}⟧"
  }
}
`,
    'generated speech of a Python back end': `# 语音
name: "⟦model:medium cosyvoice2⟧"
backend: "python"
`,
    'a folder of weights': `backend: "vllm"
name: "llm"
parameters { key: "model_dir" value { string_value: "⟦model=true /models/qwen2.5-7b⟧" } }
`,
  },
  lookAlikes: {
    recognition: 'name: "encoder"\nbackend: "onnxruntime"\n',
    'a comment': '# backend: "vllm"\nname: "resnet"\n',
  },
})

check({
  reader: triton,
  path: 'repo/llm/1/model.json',
  cases: {
    'the vLLM back end':
      '{"model": "⟦model=vllm facebook/opt-125m⟧", "disable_log_requests": true, "gpu_memory_utilization": 0.5}',
  },
  lookAlikes: { 'a 3D model': '{"model": "chair", "faces": []}' },
})

check({
  reader: xtuner,
  path: 'configs/internlm2_qlora.py',
  cases: {
    'strings at the top': `# Copyright
from xtuner.engine.runner import TrainLoop
pretrained_model_name_or_path = "⟦model=base internlm/internlm2-chat-7b⟧"
data_path = '⟦dataset=train timdettmers/openassistant-guanaco⟧'
# data_path = "old/one"
train_cfg = dict(type=TrainLoop, max_epochs=3)
`.replace('TrainLoop', '⟦training=finetune TrainLoop⟧'),
    'a data set in a call': `from ⟦⟧xtuner.dataset import process_hf_dataset
llm_name_or_path = "⟦model=base Qwen/Qwen-7B⟧"  # 基座
alpaca_zh_path = "⟦dataset=train silk-road/alpaca-data-gpt4-chinese⟧"
x = dict(type=load_dataset, path="⟦dataset tatsu-lab/alpaca⟧")
`.replace('⟦⟧', ''),
    'version 1, from the environment': `import os
from xtuner.v1.train.⟦training=preference RLTrainer⟧ import X
model_path = os.environ["⟦model:medium=MODEL_PATH MODEL_PATH⟧"]
data_path = os.environ["⟦dataset:medium=DATA_PATH DATA_PATH⟧"]
`.replace('⟦training=preference RLTrainer⟧', '⟦training=preference RLTrainer⟧'),
  },
  lookAlikes: {
    'another config in Python': 'pretrained_model_name_or_path = "a/b"\n',
    'a helper of it': 'from xtuner.dataset import map_fn\nname = "x"\n',
  },
})

check({
  reader: plain,
  path: 'config/finetune_poems.py',
  cases: {
    'tuned from a known model': `import time
out_dir = 'out-poems'
dataset = '⟦dataset=train shakespeare⟧'
init_from = '⟦model=base gpt2-xl⟧' # this is the largest
⟦training=finetune max_iters⟧ = 20
`,
    'from scratch': `out_dir = "o"
dataset = "⟦dataset=train 唐诗⟧"
init_from = "scratch"
⟦training=pretrain learning_rate⟧ = 1e-3
`,
    'evaluated only': `out_dir = 'x'
eval_only = True
init_from = '⟦model=inference gpt2-large⟧'
`,
  },
  lookAlikes: {
    'settings of a site': "out_dir = 'public'\nname = 'x'\n",
    'data preparation': "dataset = 'coco'\nsplit = 1\n",
  },
})

check({
  reader: readme,
  path: 'README.md',
  halfTyped: '\n```sh\nvllm serve half',
  cases: {
    'a download and a prompt': `# 下载 😀
\`\`\`shell
cd ckpts
HF_ENDPOINT=https://hf-mirror.com huggingface-cli download ⟦model:low=huggingface tencent/HunyuanVideo⟧ --local-dir .
$ ollama run ⟦model:low=ollama qwen2.5:7b⟧
\`\`\`
`,
    'a call in Python': `\`\`\`python
llm = LLM.load("⟦model:low microsoft/phi-2⟧")
other = torch.hub.load("acme/detector", "small")
\`\`\`
`,
    'a script without a language': `\`\`\`
python finetune.py --base_model '⟦model:low decapoda-research/llama-7b-hf⟧' --data_path x.json --output_dir out
\`\`\`
`,
  },
  lookAlikes: {
    prose: 'Run `vllm serve Qwen/Qwen3-8B` if you like.\n',
    'another language': '```yaml\nmodel: gpt-4o --model\n```\n',
    'docs/guide.md': '```sh\nvllm serve Qwen/Qwen3-8B\n```\n',
  },
})
