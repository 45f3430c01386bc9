import { describe, expect, it } from 'vitest'
import { firm } from './seen.ts'

/** The providers that a file is seen to connect to, each with what stands under its place. */
const connections = (path: string, text: string) =>
  firm('endpoint', path, text).map(one => [one.detail.provider, text.slice(one.span.start, one.span.end)])

const CLIENT = 'class Client:\n    def ask(self, messages):\n        return self.post(messages)\n'
const GO = 'package x\n\nfunc Ask(messages []Message) error { return nil }\n'
const TYPESCRIPT = 'export async function ask(messages: Message[]) { return post(messages) }\n'

describe('connections named after a provider', () => {
  it.each([
    ['providers', 'src/providers/moonshot.ts', TYPESCRIPT, 'moonshot', 'export'],
    ['adapters', 'core/adapters/minimax.py', CLIENT, 'minimax', 'class'],
    ['adaptors with a folder each', 'relay/adaptor/baidu/main.go', GO, 'baidu-qianfan', 'func'],
    ['channels', 'relay/channel/zhipu/relay.go', GO, 'zhipu', 'func'],
    ['models of one kind', 'api/chat-models/deepseek.ts', TYPESCRIPT, 'deepseek', 'export'],
    ['implementations', 'models_provider/impl/aws_bedrock_model_provider/model/llm.py', CLIENT, 'aws-bedrock', 'class'],
    ['an own folder for AI', 'internal/ai/openai.go', GO, 'openai', 'func'],
  ])('a file in a folder of %s connects to the provider it is named after', (_, path, text, provider, under) => {
    expect(connections(path, text)).toEqual([[provider, under]])
  })

  it.each([
    ['utils/moonshot.ts', TYPESCRIPT],
    ['src/providers/session.ts', TYPESCRIPT],
    ['src/moonshot/providers.ts', TYPESCRIPT],
    ['openai/openai.go', GO],
    ['pkg/openai/client.go', GO],
  ])('%s is no such file: no folder holds connections, or no provider has that name', (path, text) => {
    expect(connections(path, text)).toEqual([])
  })

  it('a class that is named after a provider connects to it, wherever it lies', () => {
    const text =
      'class XinferenceChat(Base):\n    def ask(self, messages):\n        return self.client.post(messages)\n'
    expect(connections('rag/llm/chat_model.py', text)).toEqual([['xinference', 'XinferenceChat']])
    const go = 'package x\n\ntype OllamaProvider struct {\n}\nfunc (o *OllamaProvider) Ask(messages []Message) {}\n'
    expect(connections('internal/ask.go', go)).toEqual([])
    expect(connections('Ask.cs', 'public class OllamaProvider { Task Ask(Message[] messages) {} }\n')).toEqual([
      ['ollama', 'OllamaProvider'],
    ])
  })

  it('a class is no connection by a name that is a word alone, nor in a comment', () => {
    const named = (name: string) => `class ${name}:\n    def ask(self, messages):\n        return 1\n`
    expect(connections('app/a.py', named('GroqChat'))).toEqual([['groq', 'GroqChat']])
    expect(connections('app/a.py', named('Spark'))).toEqual([])
    expect(connections('app/a.py', named('SessionChat'))).toEqual([])
    expect(connections('app/a.py', `# class GroqChat\n${named('Client')}`)).toEqual([])
  })

  it('what neither sends nor makes anything is no connection: an icon, an empty file', () => {
    const icon = 'export default function OpenAI(props) {\n  return <svg {...props}><path d="M0 0" /></svg>\n}\n'
    expect(connections('src/components/providers/OpenAI.tsx', icon)).toEqual([])
    expect(connections('src/providers/openai.ts', TYPESCRIPT)).toEqual([['openai', 'export']])
    expect(connections('src/providers/openai.ts', '// messages are sent elsewhere\n')).toEqual([])
  })

  it('templates of chats and weights that run here are named after families of models', () => {
    const template = 'class QwenAdapter:\n    def get_conv_template(self, path):\n        return messages("qwen")\n'
    expect(connections('serve/model_adapter.py', template)).toEqual([])
    expect(connections('serve/model_adapter.py', template.replace('conv_template', 'answer'))).toEqual([
      ['dashscope', 'QwenAdapter'],
    ])
    for (const weights of ['AutoModel.from_pretrained(path)', 'self.tokenizer(messages)'])
      expect(connections('models/llm/baichuan.py', CLIENT.replace('self.post(messages)', weights))).toEqual([])
    expect(connections('models/llm/baichuan.py', CLIENT)).toEqual([])
    expect(connections('llm/baichuan.py', CLIENT)).toEqual([['baichuan', 'class']])
  })

  it.each([
    'protocol/ollama.go',
    'providers/schemas/ollama.ts',
    'providers/types/ollama.ts',
    'dto/providers/ollama.go',
  ])('%s holds shapes of what is sent and answered', path => {
    expect(connections(path, path.endsWith('.go') ? GO : TYPESCRIPT)).toEqual([])
    expect(connections('providers/ollama.ts', TYPESCRIPT)).toEqual([['ollama', 'export']])
  })

  it.each(['embedding/providers/cohere.py', 'rag/rerank/adapters/cohere.py', 'voice/asr/providers/xunfei.py'])(
    '%s turns content into vectors, ranks or transcripts',
    path => {
      expect(connections(path, CLIENT)).toEqual([])
      expect(connections('providers/cohere.py', CLIENT)).toEqual([['cohere', 'class']])
    },
  )

  it('Azure speaks and searches too: its name means OpenAI models only where these are spoken of', () => {
    const speech = 'class Azure:\n    def synthesize(self, text):\n        return speech(text)\n'
    expect(connections('tts/azure.py', speech)).toEqual([])
    expect(connections('providers/azure.py', speech)).toEqual([])
    const models = 'class Client:\n    def ask(self, messages, deployment):\n        return 1\n'
    expect(connections('providers/azure.py', models)).toEqual([['azure-openai', 'class']])
  })

  it('tests and examples connect the product to nobody', () => {
    expect(firm('endpoint', 'examples/providers/moonshot.ts', TYPESCRIPT)).toEqual([])
    expect(firm('endpoint', 'test/providers/moonshot.ts', TYPESCRIPT)).toEqual([])
  })
})
