import { reader as comfyui } from '../../../server/src/core/readers/model-config/comfyui.ts'
import { reader as coze } from '../../../server/src/core/readers/model-config/coze.ts'
import { reader as dify } from '../../../server/src/core/readers/model-config/dify.ts'
import { reader as fastgpt } from '../../../server/src/core/readers/model-config/fastgpt.ts'
import { reader as flowise } from '../../../server/src/core/readers/model-config/flowise.ts'
import { reader as invokeai } from '../../../server/src/core/readers/model-config/invokeai.ts'
import { reader as langflow } from '../../../server/src/core/readers/model-config/langflow.ts'
import { reader as litellm } from '../../../server/src/core/readers/model-config/litellm.ts'
import { reader as ragflow } from '../../../server/src/core/readers/model-config/ragflow.ts'
import { check } from './checked.ts'

check({
  reader: dify,
  path: 'DSL/中译英.yml',
  cases: {
    'a workflow whose check is off': `app:
  mode: workflow
  name: "\\u4E2D\\u8BD1\\u82F1"
kind: app
version: 0.1.0
workflow:
  features:
    ⟦moderation=false sensitive_word_avoidance⟧:
      enabled: false
  graph:
    nodes:
    - data:
        model:
          completion_params: {temperature: 1.1}
          mode: chat
          name: ⟦model=deepseek deepseek-chat⟧
          provider: deepseek
        prompt_template:
        - text: "model: name {{#1711.text#}} 😀"
`,
    'an agent and knowledge': `app: {mode: advanced-chat, name: 助手}
kind: app
workflow:
  graph:
    nodes:
      - data:
          agent_parameters:
            model:
              type: constant
              value:
                model: ⟦model=openai gpt-4o-mini⟧
                provider: langgenius/openai/openai
          multiple_retrieval_config:
            reranking_model:
              model: ⟦model=other rerank-multilingual-v3.0⟧
              provider: cohere
`,
    'a chat app that checks both ways': `kind: app
app:
  mode: chat
model_config:
  model:
    mode: chat
    name: ⟦model=dashscope qwen-max⟧
    provider: tongyi
  ⟦moderation=both sensitive_word_avoidance⟧:
    enabled: true
    type: openai_moderation
    config:
      inputs_config: {enabled: true}
      outputs_config: {enabled: true}
`,
  },
  lookAlikes: {
    'a workflow of something else': 'kind: app\nworkflow:\n  model: {name: x, provider: y}\n',
    settings: 'app:\n  model:\n    name: gpt-4o\n    provider: openai\n',
    'a commented app': '# kind: app\n# model: x\napp: {}\n',
  },
})

check({
  reader: flowise,
  path: 'flows/qna.json',
  cases: {
    'a chat flow on this machine': `{"nodes": [
 {"id": "chatOllama_0", "data": {"name": "chatOllama", "category": "Chat Models", "inputParams": [{"name": "modelName", "placeholder": "llama2"}],
  "inputs": {"baseUrl": "http://⟦endpoint=ollama localhost⟧:11434", "modelName": "⟦model=ollama llama3.2⟧"}}},
 {"data": {"name": "localAIEmbeddings", "category": "Embeddings", "baseClasses": [], "inputs": {"modelName": "⟦model=embedding text-embedding-ada-002⟧"}}},
 {"data": {"name": "conversationChain", "category": "Chains", "inputs": {"model": "{{chatOllama_0.data.instance}}"}}}], "edges": []}`,
    'an agent flow': `{"nodes": [{"data": {"name": "agentAgentflow", "inputParams": [], "inputs": {"agentModel": "chatAnthropic",
   "agentModelConfig": {"credential": "", "modelName": "⟦model=anthropic claude-sonnet-4-0⟧", "temperature": 0.9}}}}], "edges": []}`,
    'moderation before the chain': `{"nodes": [{"data": {"name": "⟦moderation=input inputModerationOpenAI⟧", "baseClasses": ["Moderation"], "category": "Moderation", "inputs": {}}},
  {"data": {"name": "chatOpenAI", "category": "Chat Models", "inputs": {"modelName": "⟦model=openai gpt-4o⟧", "basepath": ""}}}]}`,
  },
  lookAlikes: {
    'a schema':
      '{"nodes": [{"data": {"inputParams": [{"label": "Model Name", "name": "modelName", "default": "gpt-3.5-turbo"}]}}]}',
    'a graph': '{"nodes": [{"data": {"name": "chatOpenAI", "inputs": {"modelName": "gpt-4o"}}}]}',
  },
})

check({
  reader: langflow,
  path: 'projects/basic.json',
  cases: {
    'a component of a vendor': `{"data": {"nodes": [{"data": {"type": "OpenAIModelComponent", "node": {"template": {
  "model_name": {"value": "⟦model=openai gpt-4-turbo⟧", "options": ["gpt-4o", "gpt-3.5-turbo"]}, "openai_api_key": {"value": "OPENAI_API_KEY"}, "openai_api_base": {"value": ""}}}}}]}}`,
    'an agent and embeddings': `{"data":{"nodes":[
 {"data":{"type":"Agent","node":{"template":{"agent_llm":{"value":"Anthropic"},"model_name":{"value":"⟦model=anthropic claude-3-5-sonnet-latest⟧"}}}}},
 {"data":{"type":"OpenAIEmbeddings","node":{"template":{"model":{"value":"⟦model=embedding text-embedding-3-small⟧"}}}}}]}}`,
    'an address of the project': `{"data": {"nodes": [{"data": {"type": "OllamaModel", "node": {"template": {"base_url": {"value": "http://⟦endpoint=ollama localhost⟧:11434"}, "model_name": {"value": "⟦model=ollama qwen2.5:7b⟧"}}}}}]}}`,
  },
  lookAlikes: {
    'an infrastructure template':
      '{"template": {"nodes": 3}, "nodes": [{"data": {"type": "Server", "node": {"template": {"model": {"value": "m5.large"}}}}}]}',
    'a prompt':
      '{"data": {"nodes": [{"data": {"type": "Prompt", "node": {"template": {"template": {"value": "gpt-4"}}}}}]}}',
  },
})

check({
  reader: comfyui,
  path: 'workflows/图.json',
  cases: {
    'the API shape': `{"4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "⟦model=image sd_xl_base_1.0.safetensors⟧"}},
 "5": {"class_type": "LoraLoader", "inputs": {"lora_name": "⟦model=adapter 国风.safetensors⟧", "model": ["4", 0]}},
 "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0]}}}`,
    'the interface shape, with sources and a muted node': `{"last_node_id": 9, "nodes": [
 {"type": "UNETLoader", "widgets_values": ["⟦model=video wan2.1_t2v_1.3B_fp16.safetensors⟧", "default"],
  "properties": {"models": [{"name": "wan", "url": "https://huggingface.co/⟦model=video Comfy-Org/Wan_2.1_ComfyUI_repackaged⟧/resolve/main/x.safetensors", "directory": "diffusion_models"}]}},
 {"type": "CheckpointLoaderSimple", "mode": 4, "widgets_values": ["old.safetensors"]},
 {"type": "SaveWEBM", "widgets_values": ["out"]}], "links": []}`,
    'nodes that call a provider': `{"nodes": [{"type": "OpenAIChatNode", "widgets_values": ["say", "x", "⟦model=openai o1-pro⟧"]},
 {"type": "⟦model:medium=kling KlingTextToVideoNode⟧", "widgets_values": ["a cat", "b"]}], "links": []}`,
  },
  lookAlikes: {
    'a graph of another tool': '{"nodes": [{"type": "CheckpointLoaderSimple", "values": ["x.safetensors"]}]}',
    'class types of an ontology': '{"a": {"class_type": "Person", "inputs": {"name": "x"}}}',
  },
})

check({
  reader: fastgpt,
  path: 'templates/translate.json',
  cases: {
    'a node with its model':
      '{"workflow": {"nodes": [{"flowNodeType": "chatNode", "inputs": [{"key": "temperature", "value": 0}, {"key": "model", "value": "⟦model=inference claude-3-5-sonnet-20240620⟧"}]}]}}',
    'exported without a frame':
      '{"nodes": [{"name": "对话 😀", "flowNodeType": "chatNode", "inputs": [{"value": "⟦model qwen-plus⟧", "key": "model"}]}]}',
    'the older modules':
      '{"modules": [{"flowType": "chatNode", "inputs": [{"key": "model", "value": "⟦model gpt-3.5-turbo⟧"}]}]}',
  },
  lookAlikes: {
    'no model chosen': '{"nodes": [{"flowNodeType": "x", "inputs": [{"key": "model", "value": ""}]}]}',
    'another flow': '{"nodes": [{"inputs": [{"key": "model", "value": "gpt-4o"}]}]}',
  },
})

check({
  reader: coze,
  path: 'canvas.json',
  cases: {
    'the platform spelling':
      '{"nodes": [{"data": {"inputs": {"llmParam": [{"input": {"value": {"content": "⟦model=coze 豆包·1.5·Pro·32k⟧"}}, "name": "modleName"}]}}}]}',
    'the usual spelling':
      '{"llmParam": [{"name": "modelName", "input": {"type": "string", "value": {"content": "⟦model=coze DeepSeek-R1⟧", "type": "literal"}}}, {"name": "temperature"}]}',
    'a parameter by itself':
      '{"data": {"inputs": {"llmParam": {"modelType": 1001, "modelName": "⟦model=coze Doubao-Seed-1.6⟧", "temperature": 0.8}}}}',
    'nested deeper':
      '{"nodes": [{"blocks": [{"inputs": {"llmParam": [{"name": "modleName", "input": {"value": {"content": "⟦model=text Kimi-32k⟧"}}}]}}]}]}',
  },
  lookAlikes: {
    'a form': '{"fields": [{"name": "modelName", "input": {"value": {"content": "x1"}}}]}',
    empty: '{"llmParam": [], "name": "modelName"}',
  },
})

check({
  reader: invokeai,
  path: 'workflows/text.json',
  cases: {
    'a main model':
      '{"nodes": [{"type": "invocation", "data": {"inputs": {"model": {"value": {"name": "⟦model=image Juggernaut XL v9⟧", "base": "sdxl", "type": "main"}}}}}]}',
    'an adapter':
      '{"nodes": [{"type": "invocation", "data": {"inputs": {"lora": {"value": {"key": "k", "name": "⟦model=adapter detail-tweaker⟧", "base": "sd-1", "type": "lora"}}}}}]}',
    'an encoder beside an empty field':
      '{"nodes": [{"type": "invocation", "data": {"inputs": {"t5": {"value": {"name": "⟦model=embedding t5_base_encoder⟧", "base": "any", "type": "t5_encoder"}}, "model": {"value": null}}}}]}',
  },
  lookAlikes: {
    'nothing chosen': '{"nodes": [{"type": "invocation", "data": {"inputs": {"model": {}}}}]}',
    'other nodes': '{"nodes": [{"type": "notes", "data": {"notes": "main model"}}]}',
  },
})

check({
  reader: ragflow,
  path: 'agent/templates/客服.json',
  cases: {
    'a model of a factory':
      '{"dsl": {"components": {"a": {"obj": {"params": {"llm_id": "⟦model=dashscope qwen-plus⟧@Tongyi"}}}}}}',
    'several components':
      '{"components": [{"llm_id": "⟦model=deepseek deepseek-chat⟧@DeepSeek", "t": 1}, {"llm_id": ""}]}',
    'no factory': '[{"llm_id": "⟦model=inference gpt-4o⟧"}]',
  },
  lookAlikes: { empty: '{"llm_id": ""}', 'a number': '{"llm_id": 3}' },
})

check({
  reader: litellm,
  path: 'litellm/config.yaml',
  cases: {
    'alias and model differ': `model_list:
  - model_name: fast   # what clients ask for
    litellm_params:
      model: ⟦model=fast openai/gpt-4o-mini⟧
      api_key: os.environ/⟦credential-name=fast OPENAI_API_KEY⟧
  - model_name: cn
    litellm_params:
      model: ⟦model=siliconflow siliconflow/Qwen/Qwen2.5-72B-Instruct⟧
      api_base: https://⟦endpoint=siliconflow api.siliconflow.cn⟧/v1
      api_key: sk-1234-not-recorded
`,
    'guardrails and a wildcard': `model_list:
- model_name: "*"
  litellm_params: {model: "⟦model:medium=anthropic anthropic/*⟧"}
guardrails:
  - guardrail_name: pii
    litellm_params:
      guardrail: ⟦moderation=input presidio⟧
      mode: pre_call
`,
    'embedding and a half-typed entry': `model_list:
  - model_name: e
    litellm_params:
      model: ⟦model=embedding openai/text-embedding-3-small⟧
    model_info: {mode: embedding}
  - model_name: x
    litellm_params:
      model
`,
  },
  lookAlikes: {
    'a list of car models': 'model_list:\n  - model_name: Polo\n    params: {model: VW}\n',
    'a comment': '# litellm_params:\nmodel_list: []\n',
  },
})
