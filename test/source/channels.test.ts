import { describe, expect, it } from 'vitest'
import { firm } from './seen.ts'

const named = (path: string, text: string) => firm('endpoint', path, text).map(one => one.detail.provider)

const ENGLISH = [
  'OpenAI',
  'Anthropic Claude',
  'Mistral AI',
  'Cohere',
  'Groq',
  'DeepSeek',
  'Ollama (local)',
  'xAI',
  'Moonshot',
]
const CHINESE = ['智谱清言', '月之暗面', '火山方舟', '百度千帆', '腾讯混元', '硅基流动', '讯飞星火', '阶跃星辰']
const SLUGS = [
  'zhipu',
  'moonshot',
  'volcengine-ark',
  'baidu-qianfan',
  'tencent-hunyuan',
  'siliconflow',
  'iflytek-spark',
  'stepfun',
]

const options = (names: readonly string[], head = 'CHANNEL_OPTIONS') =>
  `export const ${head} = [\n${names.map((name, i) => `  { key: ${i}, text: '${name}', value: ${i} },`).join('\n')}\n]\n`

describe('the channels of a gateway', () => {
  it('are the providers that its console lists, by their English names', () => {
    const text = options(ENGLISH)
    expect(named('web/src/constants.js', text)).toEqual([
      'openai',
      'mistral',
      'cohere',
      'groq',
      'deepseek',
      'ollama',
      'xai',
      'moonshot',
    ])
    const [first] = firm('endpoint', 'web/src/constants.js', text)
    expect(text.slice(first?.span.start, first?.span.end)).toBe('OpenAI')
  })

  it('are the providers that its console lists, by their Chinese names', () => {
    expect(named('web/src/channel.constants.ts', options(CHINESE))).toEqual(SLUGS)
    expect(named('web/src/list.ts', `// 渠道类型\n${options(CHINESE, 'OPTIONS')}`)).toEqual(SLUGS)
  })

  it('are none where fewer than eight are listed', () => {
    expect(named('web/src/constants.js', options(CHINESE.slice(1)))).toEqual([])
    expect(named('web/src/constants.js', options([...CHINESE.slice(1), '月之暗面']))).toEqual([])
  })

  it('are none where nothing near the list calls it one of channels', () => {
    expect(named('web/src/constants.js', options(CHINESE, 'OPTIONS'))).toEqual([])
    const between = Array.from({ length: 60 }, (_, i) => `export const unrelated${i} = 'nothing to see here'`).join(
      '\n',
    )
    expect(named('web/src/constants.js', `const channel = 1\n${between}\n${options(CHINESE, 'OPTIONS')}`)).toEqual([])
    expect(named('web/src/constants.js', `${options(CHINESE, 'OPTIONS')}const channel = 1\n`)).toEqual([])
  })

  it('are none where the names stand all over a generated file', () => {
    const enums = (gap: number) =>
      CHINESE.map(name => `export enum Kind${name.length} {\n  Name = '${name}',${' // as generated'.repeat(gap)}\n}\n`)
    expect(named('src/api.ts', `/* channel */\n${enums(1).join('')}`)).toEqual(SLUGS)
    expect(named('src/api.ts', `/* channel */\n${enums(90).join('')}`)).toEqual([])
  })

  it('are none where the names are commented out or stand in a test', () => {
    const lines = options(CHINESE).replaceAll(/^ {2}\{/gm, '  // {')
    expect(named('web/src/constants.js', lines)).toEqual([])
    expect(named('web/test/constants.js', options(CHINESE))).toEqual([])
  })
})
