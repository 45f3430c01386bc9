import { describe, expect, it } from 'vitest'
import { firm, seen } from './seen.ts'

const KEYS = [
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
  'GEMINI_API_KEY',
  'MISTRAL_API_KEY',
  'DEEPSEEK_API_KEY',
  'MOONSHOT_API_KEY',
]
const table = (keys: readonly string[]) => `KEYS = {\n${keys.map((key, i) => `    ${i}: "${key}",\n`).join('')}}\n`
const firmKeys = (path: string, text: string) => firm('credential-name', path, text).map(one => one.value)

describe('names of keys', () => {
  it('six providers’ keys in code that asks nobody are a table of what exists', () => {
    expect(firmKeys('app/masking.py', table(KEYS))).toEqual([])
    expect(seen('credential-name', 'app/masking.py', table(KEYS)).map(one => one.value)).toEqual(KEYS)
  })

  it('fewer are what the code uses, however often each is named', () => {
    const five = KEYS.slice(1)
    expect(firmKeys('app/masking.py', table(five))).toEqual(five)
    expect(firmKeys('app/masking.py', table([...five, ...five]))).toEqual(five)
  })

  it.each(['app/settings.py', 'app/config.py', 'core/env.py', 'app/constants.py', 'options/keys.py'])(
    'settings name what is asked: %s',
    path => {
      expect(firmKeys(path, table(KEYS))).toEqual(KEYS)
    },
  )

  it('a file that asks one of them holds its keys for use, one that asks somebody else does not', () => {
    expect(firmKeys('app/ask.py', `from anthropic import Anthropic\n${table(KEYS)}`)).toEqual(KEYS)
    expect(firmKeys('app/ask.py', `from groq import Groq\n${table(KEYS)}`)).toEqual([])
    expect(firmKeys('app/ask.py', `import os\n${table(KEYS)}`)).toEqual([])
  })

  it('a call under a provider’s path asks it too', () => {
    const call = 'claude = requests.post(base + "/v1/messages", json=body)\n'
    expect(firmKeys('app/ask.py', call + table(KEYS))).toEqual(KEYS)
  })
})
