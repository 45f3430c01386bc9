import { describe, expect, it } from 'vitest'
import {
  findCredential,
  findDataset,
  findFramework,
  findHost,
  findModeration,
  findModule,
  findPackage,
  findProvider,
} from '../../server/src/core/catalogue/lookup.ts'
import { allProviders } from '../../server/src/core/catalogue/providers.ts'
import { lookupNumber } from '../../server/src/core/law/filed-list.ts'

describe('packages', () => {
  it.each([
    ['npm', 'openai', 'openai', 'generation'],
    ['npm', '@langchain/anthropic', 'anthropic', 'generation'],
    ['npm', 'ai', undefined, 'orchestration'],
    ['npm', 'zhipuai-sdk-nodejs-v4', 'zhipu', 'generation'],
    ['pypi', 'Google_GenerativeAI', 'google-gemini', 'generation'],
    ['pypi', 'openai[realtime]', 'openai', 'generation'],
    ['pypi', 'transformers', 'huggingface', 'orchestration'],
    ['pypi', 'sentence-transformers', undefined, 'embedding'],
    ['pypi', 'llama-index-embeddings-dashscope', undefined, 'embedding'],
    ['pypi', 'openai-whisper', undefined, 'recognition'],
    ['golang', 'github.com/sashabaranov/go-openai/jsonschema', 'openai', 'generation'],
    ['golang', 'github.com/openai/openai-go/v2', 'openai', 'generation'],
    ['golang', 'github.com/cloudwego/eino-ext/components/model/ark', 'volcengine-ark', 'generation'],
    ['golang', 'github.com/cloudwego/eino/compose', undefined, 'orchestration'],
    ['maven', 'dev.langchain4j:langchain4j-open-ai', 'openai', 'generation'],
    ['maven', 'com.alibaba:dashscope-sdk-java', 'dashscope', 'generation'],
    ['maven', 'org.springframework.ai:spring-ai-starter-model-deepseek', 'deepseek', 'generation'],
    ['nuget', 'azure.ai.openai', 'azure-openai', 'generation'],
    ['cargo', 'async_openai', 'openai', 'generation'],
    ['gem', 'ruby-openai', 'openai', 'generation'],
    ['composer', 'openai-php/client', 'openai', 'generation'],
    ['pub', 'dart_openai', 'openai', 'generation'],
    ['docker', 'docker.io/vllm/vllm-openai:v0.6.3@sha256:abc', 'vllm', 'generation'],
  ] as const)('%s %s: %s, %s', (ecosystem, name, provider, purpose) => {
    expect(findPackage(ecosystem, name)).toMatchObject({ purpose, ...(provider ? { provider } : {}) })
  })

  it('knows an umbrella SDK only with its symbol', () => {
    expect(findPackage('pypi', 'boto3')?.needsSymbol).toContain('bedrock-runtime')
    expect(findPackage('npm', '@volcengine/openapi')?.needsSymbol?.length).toBeGreaterThan(0)
  })

  it.each([
    ['pypi', 'google.generativeai.types', 'google-generativeai'],
    ['pypi', 'langchain_openai', 'langchain-openai'],
    ['pypi', 'google.cloud.storage', undefined],
    ['pypi', 'TTS.api', 'TTS'],
    ['pypi', 'tts.api', undefined],
    ['npm', 'openai/resources/chat', 'openai'],
    ['npm', '@ai-sdk/openai/internal', '@ai-sdk/openai'],
    ['npm', './openai', undefined],
    ['maven', 'com.theokanning.openai.service.OpenAiService', 'com.theokanning.openai-gpt3-java:service'],
    ['composer', 'OpenAI\\Laravel\\Facades\\OpenAI', 'openai-php/laravel'],
  ] as const)('%s import %s belongs to %s', (ecosystem, module, name) => {
    expect(findModule(ecosystem, module)?.name).toBe(name)
  })

  it.each(['coherent', 'parallel-e', 'geminilake', 'foo', 'my-openai-helper', 'qwen'])(
    'npm %s is not catalogued',
    name => {
      expect(findPackage('npm', name)).toBeUndefined()
    },
  )
})

describe('frameworks', () => {
  it.each([
    ['npm', 'next', 'web-ui', 'strong'],
    ['npm', 'react', 'web-ui', 'weak'],
    ['npm', 'wechaty-puppet-wechat', 'bot', 'strong'],
    ['npm', '@tarojs/taro', 'mini-program', 'strong'],
    ['npm', 'electron', 'desktop', 'strong'],
    ['pypi', 'Flask', 'http-api', 'strong'],
    ['pypi', 'gradio', 'demo-ui', 'strong'],
    ['golang', 'github.com/gofiber/fiber/v2', 'http-api', 'strong'],
    ['maven', 'org.springframework.boot:spring-boot-starter-web', 'http-api', 'strong'],
    ['composer', 'laravel/framework', 'web-ui', 'strong'],
    ['cargo', 'actix-web', 'http-api', 'strong'],
    ['pub', 'flutter', 'mobile', 'strong'],
  ] as const)('%s %s shows %s (%s)', (ecosystem, name, exposure, strength) => {
    expect(findFramework(ecosystem, name)).toMatchObject({ exposure, strength })
  })
})

describe('hosts', () => {
  it.each([
    ['https://api.openai.com/v1', 'openai', 'text'],
    ['https://API.OPENAI.COM:443/v1/embeddings?x=1', 'openai', ''],
    ['https://api.openai.com/v1/images/generations', 'openai', 'image'],
    ['my-team.openai.azure.com', 'azure-openai', 'text'],
    ['https://us-central1-aiplatform.googleapis.com/v1', 'vertex-ai', 'text'],
    ['https://ark.cn-beijing.volces.com/api/v3', 'volcengine-ark', 'text'],
    ['wss://spark-api.xf-yun.com/v3.5/chat', 'iflytek-spark', 'text'],
    ['https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop/chat', 'baidu-qianfan', 'text'],
    ['hunyuan.tencentcloudapi.com', 'tencent-hunyuan', 'text'],
    ['http://localhost:11434/api/generate', 'ollama', 'text'],
    ['http://sd.internal:7860/sdapi/v1/txt2img', 'stable-diffusion-webui', 'image'],
    ['https://api.ppinfra.com/v3/openai', 'ppio', 'text'],
    ['https://ai.gitee.com/v1', 'giteeai', 'text'],
    ['https://api.302.ai/v1/chat/completions', '302ai', 'text'],
    ['https://api.deepseek.com/v1/chat/completions', 'deepseek', 'text'],
    ['https://my.openai.azure.com/v1/chat/completions', 'azure-openai', 'text'],
    ['https://llm.example.org/v1/chat/completions', 'openai-compatible', 'text'],
    ['http://localhost:11434/v1/chat/completions', 'ollama', 'text'],
  ])('%s is %s and generates %s', (address, provider, generates) => {
    expect(findHost(address)?.provider).toBe(provider)
    expect(findHost(address)?.generates.join(';')).toBe(generates)
  })

  it('reports an international endpoint under its vendor and says where it stands', () => {
    expect(findHost('https://dashscope-intl.aliyuncs.com/compatible-mode/v1')).toMatchObject({
      provider: 'dashscope',
      endpoint: 'dashscope-intl',
      jurisdiction: 'international-endpoint',
    })
    expect(findHost('https://api.moonshot.ai/v1')).toMatchObject({
      provider: 'moonshot',
      jurisdiction: 'international-endpoint',
    })
    expect(findHost('https://api.moonshot.cn/v1')).toMatchObject({ provider: 'moonshot', jurisdiction: 'mainland' })
  })

  it.each([
    'example.com',
    'https://aip.baidubce.com/rest/2.0/ocr/v1/general',
    'https://openai.com/blog',
    'localhost:3000',
    'README',
    'https://notapi.openai.com.evil.org',
  ])('%s is no host of a model service', address => {
    expect(findHost(address)).toBeUndefined()
  })
})

describe('names of variables', () => {
  it.each([
    ['OPENAI_API_KEY', 'openai', 'key'],
    ['NEXT_PUBLIC_OPENAI_API_KEY', 'openai', 'key'],
    ['openAiApiKey', 'openai', 'key'],
    ['OPENAI_BASE_URL', 'openai', 'endpoint'],
    ['AZURE_OPENAI_API_KEY', 'azure-openai', 'key'],
    ['DASHSCOPE_API_KEY', 'dashscope', 'key'],
    ['ARK_API_KEY', 'volcengine-ark', 'key'],
    ['ZHIPUAI_API_KEY', 'zhipu', 'key'],
    ['QIANFAN_AK', 'baidu-qianfan', 'key'],
    ['zhipuai.api-key', 'zhipu', 'key'],
    ['SPARK_APP_ID', 'iflytek-spark', 'key'],
    ['HF_TOKEN', 'huggingface', 'key'],
    ['OPENAI_API_KEY_2', 'openai', 'key'],
    ['_302AI_API_KEY', '302ai', 'key'],
    ['AZURE_DEPLOYMENT_NAME', 'azure-openai', 'model'],
  ])('%s tells of %s (%s)', (name, provider, what) => {
    expect(findCredential(name)).toEqual({ provider, what })
  })

  it.each([
    'MONKEY_KEY',
    'COZE_TOKEN_INSUFFICIENT',
    'openaiModelBuilder',
    'STEP_KEY',
    'DATABASE_URL',
    'API_KEY',
    'PARKING_API_KEY',
    'COHERENT_API_KEY',
    'XOPENAIX_API_KEY',
    'TOGETHER_KEY',
  ])('%s tells nothing', name => {
    expect(findCredential(name)).toBeUndefined()
  })
})

describe('data sets and moderation', () => {
  it('knows what the tag hides', () => {
    expect(findDataset('tatsu-lab/alpaca')).toMatchObject({
      licenceTag: 'cc-by-nc-4.0',
      nonCommercial: true,
      denied: false,
    })
    expect(findDataset('the_pile_books3')).toMatchObject({ denied: true, risk: 'H' })
    expect(findDataset('databricks/databricks-dolly-15k')).toMatchObject({ risk: 'L', nonCommercial: false })
    expect(findDataset('foo/bar')).toBeUndefined()
  })

  it('knows checks by package, address, model and setting', () => {
    expect(findModeration('npm', 'tencentcloud-sdk-nodejs-tms')).toMatchObject({ offshore: false })
    expect(findModeration('http', 'https://green-cip.cn-shanghai.aliyuncs.com')?.vendor).toContain('Alibaba')
    expect(findModeration('model', 'Qwen/Qwen3Guard-Stream-4B')?.kind).toBe('guard-model')
    expect(findModeration('npm', 'openai')?.needsSymbol).toEqual(['moderations.create'])
    expect(findModeration('golang', 'github.com/alibabacloud-go/green-20220302/client')?.vendor).toContain('Alibaba')
    expect(findModeration('npm', '@alicloud/green20220302')?.installable).toBe(false)
    expect(findModeration('npm', 'express')).toBeUndefined()
  })
})

describe('providers', () => {
  it('ties listed services to providers by numbers that stand on the list', () => {
    for (const provider of allProviders()) {
      for (const { number } of provider.filedServices)
        expect(lookupNumber(number), `${provider.slug} ${number}`).toMatchObject({ kind: 'found' })
    }
    expect(findProvider('deepseek')?.filedServices.map(one => one.number)).toEqual([
      'Beijing-DeepseekChat-202404280016',
    ])
    expect(findProvider('openai')?.filedServices).toEqual([])
  })

  it('names each in both languages', () => {
    for (const { slug, name } of allProviders())
      expect(
        [name.en, name['zh-CN']].every(text => text.trim() !== ''),
        slug,
      ).toBe(true)
  })
})
