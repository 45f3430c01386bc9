import { expect, it } from 'vitest'
import { ROWS as DATASETS } from '../../server/src/core/catalogue/generated/datasets.ts'
import { ROWS as MODELS } from '../../server/src/core/catalogue/generated/models.ts'
import { licenceInWords } from '../../server/src/core/catalogue/licence-words.ts'
import { runCli } from '../support/cli.ts'

const column = (rows: string, index: number) => rows.split('\n').map(row => row.split('\t')[index] ?? '')
const TEXTS = [...new Set([...column(MODELS, 7), ...column(DATASETS, 2), ...column(DATASETS, 3)])].filter(Boolean)

/** Ids and names of licences and of the vendors whose terms hold; everything else is words. */
const NAMES =
  /\b(?:apache-2\.0|mit|cc0(?:-1\.0)?|cc-by(?:-[a-z]{2})*(?:-\d\.0)?|CC BY-SA|gpl-3\.0|odc-by|cdla-sharing-1\.0|openrail(?:-m|\+\+)?|bloom rail|cpml|impact(?:-lr)?|llama ?\d?(?:\.\d)?|nc(?:-nd)?|data_license|openai|anthropic|alpaca|llava|nectar|sharegpt|readme|books3|youtube|yaml|license(?= 字段)|common crawl|cogvideox|deepseek|flux|fish audio|funasr|glm-4|gemma|kolors|qwen|skywork|stability|v2\.1)(?![\w-])/gi

it('says in Chinese what the tables say of licences in words, and keeps ids and names', () => {
  expect(TEXTS.length).toBeGreaterThan(80)
  const left = TEXTS.map(text => licenceInWords(text, 'zh-CN')).filter(text => /[a-z]/i.test(text.replace(NAMES, '')))
  expect(left).toEqual([])
  expect(licenceInWords('mit (repo)', 'en')).toBe('mit (repo)')
})

it('explains a model and a data set so', async () => {
  const { out } = await runCli(['explain', 'gpt-4o', 'THUDM/cogvlm2-llama3-chat-19B'], { language: 'zh-CN' })
  expect(out).toContain('许可证：专有')
})
