import { reader as modelfile } from '../../../server/src/core/readers/model-config/ollama-modelfile.ts'
import { reader as compose } from '../../../server/src/core/readers/model-config/serving-compose.ts'
import { reader as dockerfile } from '../../../server/src/core/readers/model-config/serving-dockerfile.ts'
import { reader as kubernetes } from '../../../server/src/core/readers/model-config/serving-kubernetes.ts'
import { reader as triton } from '../../../server/src/core/readers/model-config/triton.ts'
import { check } from './checked.ts'

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
    command: --model-id ⟦model:medium=MODEL_ID \${MODEL_ID}⟧
  api:
    environment:
      - MODEL_PATH=⟦model=api /models/chatglm3-6b⟧
      - TZ=Asia/Shanghai
`,
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
