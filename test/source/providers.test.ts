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
