import { reader as env } from '../../../server/src/core/readers/model-config/env-file.ts'
import { reader as json } from '../../../server/src/core/readers/model-config/json-settings.ts'
import { reader as properties } from '../../../server/src/core/readers/model-config/properties.ts'
import { reader as toml } from '../../../server/src/core/readers/model-config/toml-settings.ts'
import { reader as yaml } from '../../../server/src/core/readers/model-config/yaml-settings.ts'
import { check } from './checked.ts'

check({
  reader: env,
  path: '.env.example',
  halfTyped: '\nHALF="',
  cases: {
    'names, a model, an address': `# OPENAI_API_KEY=commented-out
⟦credential-name=deepseek DEEPSEEK_API_KEY⟧=sk-never-shown
DEEPSEEK_URL="https://⟦endpoint=siliconflow api.siliconflow.cn⟧/v1"
DEEPSEEK_MODEL='⟦model=inference deepseek-ai/DeepSeek-R1⟧' # 推理 😀
PORT=3000
`,
    'exports, lists and JSON': `export ⟦credential-name=anthropic ANTHROPIC_API_KEY⟧=
CUSTOM_MODELS=-all,+⟦model gpt-4o⟧=别名,⟦model claude-3-5-sonnet-latest⟧
MODELS=[{"name": "⟦model meta-llama/Llama-3.1-8B-Instruct⟧", "description": "x"}]
LLM_PROVIDER=⟦model:medium=ollama ollama⟧
OLLAMA_BASE_URL=http://⟦endpoint=ollama localhost⟧:11434
`,
    'roles by name, defaults and blanks': `EMBEDDING_MODEL=⟦model=embedding text-embedding-3-large⟧
TRANSCRIPTION_MODEL=⟦model=recognition openai/whisper-large-v3-turbo⟧
CHAT_MODEL=\${CHAT_MODEL:-⟦model=CHAT_MODEL qwen-plus⟧}
⟦model:low=OPENAI_MODEL OPENAI_MODEL⟧=
`,
  },
  lookAlikes: {
    'an ordinary service': 'DATABASE_URL=postgres://u:p@db/x\nSECRET_KEY=abc\nAWS_ACCESS_KEY_ID=AKIA\nMODEL=prod\n',
    'links and places to fill in':
      'DOCS_URL=https://platform.openai.com/docs\nLLM_MODEL=<your-model>\nMODEL_PATH=/path/to/model\n',
    'comments only': '# OPENAI_API_KEY=\n# MODEL=gpt-4o\n',
    'src/env.ts': 'OPENAI_API_KEY=x\n',
  },
})

check({
  reader: yaml,
  path: 'src/main/resources/application-dev.yml',
  cases: {
    'Spring AI': `spring:
  ai:
    dashscope:
      ⟦credential-name=dashscope api-key⟧: \${AI_DASHSCOPE_API_KEY}
      chat:
        options:
          model: ⟦model=inference qwen-plus⟧
    openai:
      base-url: https://⟦endpoint=deepseek api.deepseek.com⟧
`,
    'an application of its own': `jeecg:
  ai-chat:
    model: ⟦model deepseek-chat⟧
    apiKey: ??
    apiHost: https://⟦endpoint=deepseek api.deepseek.com⟧/v1
    # AI文生图
    ai-model-draw:
      provider: ⟦model:medium=dashscope QWEN⟧
      model: ⟦model=image wanx2.1-t2i-turbo⟧
`,
    'helm values and a default': `vllm:
  servingEngineSpec:
    modelSpec:
      - name: qwen
        modelURL: ⟦model Qwen/Qwen3-14B-AWQ⟧
llm:
  model: "\${LLM_MODEL:⟦model=LLM_MODEL gpt-4o-mini⟧}"
  visionModel: ⟦model:medium=VISION_MODEL \${VISION_MODEL}⟧
`,
    'an engine by an old name':
      'GPT_ENGINE: ⟦model=inference gpt-3.5-turbo⟧\nport: 80\nbase_url: http://localhost:9/\n',
    'a broken line in the middle': `chat:
  model: ⟦model gpt-4o⟧
  prompt: "unclosed
embedding:
  model: ⟦model=embedding bge-m3⟧
`,
  },
  lookAlikes: {
    detection: 'model: yolov5s.yaml\ndata: coco.yaml\nprovider: aws\n',
    'a vehicle': 'car:\n  model: Golf-8\n  provider: vw\n',
    'a workflow of CI': 'on: push\njobs:\n  a:\n    env: {MODEL: gpt-4o}\n',
    'a training config': 'model_name_or_path: Qwen/Qwen3-8B\nmodel: gpt-4o\n',
    'models no longer offered': 'llm:\n  deprecated_models: [gpt-3.5-turbo, gpt-4]\n',
    'an API description': 'openapi: 3.0.0\ncomponents:\n  model: gpt-4o\n',
  },
})

check({
  reader: json,
  path: 'config-template.json',
  cases: {
    'a chat bot': `{
  "channel_type": "weixin",
  "model": "⟦model deepseek-chat⟧",
  "⟦credential-name=deepseek deepseek_api_key⟧": "sk-never",
  "deepseek_api_base": "https://⟦endpoint=deepseek api.deepseek.com⟧/v1", // 地址 😀
}`,
    'a preset of weights': `{"default_model": "⟦model=true juggernautXL_v8.safetensors⟧", "previous_default_models": ["old.safetensors"], "default_loras": [[true, "⟦model=adapter 国风.safetensors⟧", 0.1], [true, "None", 1.0]],
 "checkpoint_downloads": {"juggernautXL_v8.safetensors": "https://huggingface.co/⟦model=inference lllyasviel/fav_models⟧/resolve/main/fav/juggernautXL_v8.safetensors"},
 "lora_downloads": {"x": "https://huggingface.co/⟦model=adapter stabilityai/sdxl-offset⟧/resolve/main/x.safetensors"}}`,
    'integrations of a gateway': `{"integrations": [{"provider": "anthropic", "models": [{"slug": "⟦model claude-3-7-sonnet-20250219⟧", "status": "active"}]}]}`,
  },
  lookAlikes: {
    'a bundler': '{"model": "src/model", "base_url": "/app", "provider": "v8"}',
    'package settings': '{"name": "x", "version": "1", "dependencies": {"openai": "4"}, "model": "gpt-4o"}',
    'config/package.json': '{"model": "gpt-4o"}',
    'a model config of a network': '{"architectures": ["X"], "model": "gpt-4o"}',
  },
})

check({
  reader: yaml,
  path: 'conf/model_template_deepseek.yaml',
  cases: {
    'one model and how to reach it':
      'id: 1\nname: ⟦model:medium=inference DeepSeek-V3⟧\nmeta:\n  conn_config:\n    base_url: https://⟦endpoint=deepseek api.deepseek.com⟧\n    model: ""\n',
  },
  lookAlikes: { 'a model of tables': 'name: gpt-4o\nfields: [provider]\n' },
})

check({
  reader: json,
  path: 'data/models.json',
  cases: {
    'a table of many models is for the record': `{"models": [${Array.from({ length: 30 }, (_, n) => `{"id": "⟦model:low gpt-4o-2024-${n + 10}⟧"}`).join(', ')}]}`,
  },
  lookAlikes: {
    'where a table comes from': '{"source": "https://openrouter.ai/api/v1/models", "model": []}',
    'models of a shop': '{"models": [{"id": "shirt-1"}, {"id": "shoe-2"}]}',
  },
})

check({
  reader: toml,
  path: 'config.toml',
  halfTyped: '\nhalf = "',
  cases: {
    'one section for each provider': `[llm]
model = "⟦model gpt-4o⟧"
base_url = "https://⟦endpoint=openai api.openai.com⟧/v1"
⟦credential-name=openai openai_api_key⟧ = "sk-never"
[llm.embedding]
model = '⟦model=embedding text-embedding-3-small⟧'
`,
    'a table of agents': `[[agents]]
name = "翻译 😀"
chat_model = "⟦model moonshot-v1-8k⟧"
`,
    'a provider': '[app]\nllm_provider = "⟦model:medium=zhipu zhipuai⟧"\n',
  },
  lookAlikes: { 'a site': '[params]\nmodel = "blog"\n', 'pyproject.toml': '[tool.x]\nmodel = "gpt-4o"\n' },
})

check({
  reader: properties,
  path: 'application.properties',
  halfTyped: '\nhalf=',
  cases: {
    'Spring AI': `# 模型
⟦credential-name=openai spring.ai.openai.api-key⟧=\${OPENAI_API_KEY}
spring.ai.openai.base-url=https://⟦endpoint=openai api.openai.com⟧
spring.ai.openai.chat.options.model=⟦model gpt-4o-mini⟧
server.port=8080
`,
    LangChain4j:
      'langchain4j.ollama.chat-model.model-name=⟦model llama3.1:8b⟧\nlangchain4j.ollama.chat-model.base-url=http://⟦endpoint=ollama localhost⟧:11434\n',
    'an INI section': '[llm]\nchat_model = ⟦model qwen-max⟧\n; model = gpt-4\n',
  },
  lookAlikes: {
    'log levels': 'logging.level.model=DEBUG\nmodel.path=/srv\n',
    'gradle.properties': 'openai.model=gpt-4o\n',
  },
})
