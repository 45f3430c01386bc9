import { describe, expect, it } from 'vitest'
import { firm, seen } from './seen.ts'

describe('providers without an SDK', () => {
  it('finds hosts in constants of TypeScript, and what stands under the span is the host', () => {
    const text =
      "export const ALIBABA_BASE_URL = 'https://dashscope.aliyuncs.com/api/'\nexport const X = { BaseUrl: `https://api.moonshot.cn` }\n"
    const found = seen('endpoint', 'app/constant.ts', text)
    expect(found.map(one => one.detail.provider)).toEqual(['dashscope', 'moonshot'])
    expect(found.map(one => text.slice(one.span.start, one.span.end))).toEqual([
      'dashscope.aliyuncs.com',
      'api.moonshot.cn',
    ])
  })

  it('finds hosts in a Go slice', () => {
    const text =
      'package channeltype\n\nvar ChannelBaseURLs = []string{\n\t"",\n\t"https://api.openai.com", // 1\n\t"https://api.deepseek.com",\n}\n'
    expect(seen('endpoint', 'relay/url.go', text).map(one => one.detail.provider)).toEqual(['openai', 'deepseek'])
  })

  it('finds a generation path in a Vue script and tells the modality', () => {
    const text =
      '<template><div/></template>\n<script setup lang="ts">\nfetch(base + "/v1/images/generations", { method: "POST" })\n</script>\n'
    expect(firm('generation', 'src/Paint.vue', text)).toMatchObject([
      { value: '/images/generations', detail: { generates: ['image'] } },
    ])
  })

  it('takes no address from a comment, a docstring or a link to read', () => {
    expect(seen('endpoint', 'a.ts', '// https://api.openai.com/v1\n/* "https://api.openai.com" */\n')).toEqual([])
    expect(
      seen('endpoint', 'a.py', 'def f():\n    """Calls https://api.openai.com for nothing."""\n    return 1\n'),
    ).toEqual([])
    expect(seen('endpoint', 'a.tsx', '<a href="https://api.openai.com/docs">docs</a>')).toEqual([])
  })

  it('never takes a key that stands in an address', () => {
    const [found] = seen('endpoint', 'a.ts', "const u = 'https://user:sk-secret@api.openai.com/v1?key=abc'\n")
    expect(JSON.stringify(found)).not.toMatch(/secret|abc/)
    expect(found?.detail.provider).toBe('openai')
  })
})

const providers = (path: string, text: string) => seen('endpoint', path, text).map(one => one.detail.provider)

describe('addresses that a template or a setting completes', () => {
  it('joins the pieces of templates', () => {
    expect(providers('a.ts', 'const u = `https://bedrock-runtime.${region}.amazonaws.com/model`\n')).toEqual([
      'aws-bedrock',
    ])
    expect(providers('a.py', 'u = f"https://{name}.openai.azure.com/openai"\n')).toEqual(['azure-openai'])
    expect(
      providers('a.go', 'package a\nvar u = fmt.Sprintf("https://bedrock-runtime.%s.amazonaws.com", region)\n'),
    ).toEqual(['aws-bedrock'])
  })

  it('knows OpenAI models on Azure by their paths and settings', () => {
    expect(providers('a.ts', "const p = 'openai/deployments/' + name + '/chat/completions'\n")).toEqual([
      'azure-openai',
    ])
    expect(providers('a.py', 'conf = {"use_azure_chatgpt": False}\n')).toEqual(['azure-openai'])
    expect(providers('a.go', 'package a\nfunc f() { c := openai.DefaultAzureConfig(key, url) }\n')).toEqual([
      'azure-openai',
    ])
    expect(providers('a.py', 'blob = AzureStorage(azure_endpoint=url)\n')).toEqual([])
    expect(providers('a.py', '# use_azure_chatgpt with openai\nx = "openai"\n')).toEqual([])
  })

  it('takes a port of this machine for a server only where its name is spoken', () => {
    expect(providers('a.ts', "const u = 'http://localhost:1234/api'\n")).toEqual([])
    expect(providers('lmstudio.ts', "const host = 'http://localhost:1234/v1'\n")).toEqual(['lmstudio'])
    expect(providers('a.ts', "const host = 'http://localhost:11434'\n")).toEqual(['ollama'])
  })
})
