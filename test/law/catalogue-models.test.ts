import { describe, expect, it } from 'vitest'
import { findModel, originOf } from '../../server/src/core/catalogue/lookup.ts'

describe('models', () => {
  it.each([
    ['gpt-4o-mini', 'OpenAI', 'openai', 'text'],
    ['openai/gpt-4o', 'OpenAI', 'openai', 'text'],
    ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'Anthropic', 'anthropic', 'text'],
    ['models/gemini-2.5-pro', 'Google', 'google-gemini', 'text'],
    ['dall-e-3', 'OpenAI', 'openai', 'image'],
    ['tts-1-hd', 'OpenAI', 'openai', 'audio'],
    ['qwen-plus', 'Alibaba', 'dashscope', 'text'],
    ['Qwen/Qwen2.5-7B-Instruct', 'Alibaba', undefined, 'text'],
    ['qwen2.5:7b', 'Alibaba', undefined, 'text'],
    ['wanx-v1', 'Alibaba', 'dashscope', 'image'],
    ['Wan-AI/Wan2.1-T2V-14B', 'Alibaba', undefined, 'video'],
    ['deepseek-chat', 'DeepSeek', 'deepseek', 'text'],
    ['Pro/deepseek-ai/DeepSeek-V3', 'DeepSeek', undefined, 'text'],
    ['glm-4-flash', 'Zhipu', 'zhipu', 'text'],
    ['moonshot-v1-8k', 'Moonshot', 'moonshot', 'text'],
    ['deepseek/deepseek-r1/community', 'DeepSeek', undefined, 'text'],
    ['./LLM-Research/Meta-Llama-3___1-8B-Instruct', 'Meta', undefined, 'text'],
    ['step-1v-8k', 'StepFun', 'stepfun', 'text'],
    ['command-r-plus', 'Cohere', 'cohere', 'text'],
    ['ERNIE-4.0-8K', 'Baidu', 'baidu-qianfan', 'text'],
    ['doubao-1-5-pro-32k-250115', 'ByteDance', 'volcengine-ark', 'text'],
    ['doubao-seedream-3-0-t2i-250415', 'ByteDance', 'volcengine-ark', 'image'],
    ['abab6.5s-chat', 'MiniMax', 'minimax', 'text'],
    ['hunyuan-turbos-latest', 'Tencent', 'tencent-hunyuan', 'text'],
    ['meta-llama/Llama-3.1-8B-Instruct', 'Meta', undefined, 'text'],
    ['black-forest-labs/FLUX.1-dev', 'Black Forest Labs', undefined, 'image'],
    ['stabilityai/stable-video-diffusion-img2vid', 'Stability AI', undefined, 'video'],
  ])('%s is of %s', (id, vendor, provider, generates) => {
    const fact = findModel(id)
    expect([fact?.vendor, fact?.provider, fact?.generates.join(';')]).toEqual([vendor, provider, generates])
  })

  it.each([
    ['text-embedding-3-small', 'embedding'],
    ['BAAI/bge-m3', 'embedding'],
    ['BAAI/bge-reranker-v2-m3', 'ranking'],
    ['whisper-1', 'recognition'],
    ['openai/whisper-large-v3', 'recognition'],
    ['iic/SenseVoiceSmall', 'recognition'],
    ['Qwen/Qwen3Guard-Gen-4B', 'moderation'],
    ['doubao-embedding-text-240715', 'embedding'],
    ['Qwen/Qwen3-Embedding-0.6B', 'embedding'],
  ])('%s generates nothing (%s)', (id, kind) => {
    expect(findModel(id)).toMatchObject({ kind, generates: [] })
  })

  it.each([
    'command-registry',
    'gemini-provider',
    'sonar-project',
    'spark-project',
    'ring-2',
    'step-1',
    'claude-code',
    'chatgpt-on-wechat',
    'bloom-filter',
    'pangu',
    'flux-devtools',
    'o1js',
    'phi1',
    'image-01',
    'qwen-agent',
    'deepseek-php',
    'seed-123',
    'dolphin-scheduler',
    'hybrid',
    'emulator',
    'intern',
    'index-html',
    'ring-buffer',
    'linguist',
    'dotstar',
    'o365',
    'claude',
    'step-by-step',
    'foo/bar',
    'gpt',
    'a b',
  ])('%s is no model id', id => {
    expect(findModel(id)).toBeUndefined()
  })

  it.each([
    ['unsloth/Qwen2.5-7B-Instruct-bnb-4bit', 'Qwen/Qwen2.5-7B-Instruct'],
    ['NousResearch/Meta-Llama-3-8B', 'meta-llama/Meta-Llama-3-8B'],
    ['TheBloke/Llama-2-7B-Chat-GGUF', 'meta-llama/Llama-2-7B-Chat'],
    ['Qwen/Qwen2.5-7B-Instruct-AWQ', 'Qwen/Qwen2.5-7B-Instruct'],
    ['AI-ModelScope/stable-diffusion-xl-base-1.0', 'stabilityai/stable-diffusion-xl-base-1.0'],
    ['LLM-Research/gemma-2-9b-it', 'google/gemma-2-9b-it'],
    ['Qwen/Qwen2.5-7B', undefined],
    ['unsloth/mystery', undefined],
  ])('%s is a copy of %s', (id, origin) => {
    expect(originOf(id)).toBe(origin)
  })
})
