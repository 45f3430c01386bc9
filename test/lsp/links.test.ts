import { type DocumentLink, DocumentLinkRequest } from 'vscode-languageserver/node'
import { expect, it } from 'vitest'
import { chatApp, declared, under } from './support/chat-app.ts'
import { PULLS } from './support/client.ts'
import { pair } from './support/pair.ts'

const ROOT = 'file:///projects/chat'
const LAW = 'https://github.com/genai-measures/genai-measures/blob/main/docs/law'

const TEXT = `${declared('public')}    # asked by LABEL-4 and Interim Measures Art 17 para 1; see 《标识办法》第八条
    models:
      - id: gpt-4o
      - id: Qwen/Qwen2.5-7B-Instruct
      - id: nobody/knows-this
        filing_number: ZheJiang-TongYiQianWen-20230901
    data_sources:
      - id: BelleGroup/train_1M_CN
      - id: AI-ModelScope/alpaca-cleaned
    filing:
      number: Beijing-Nowhere-20260101S0001
    user_agreement: app/page.tsx
    misuse_note: GB45438 clause 5.1, not GB45438-2025 nor MEASURES-1
accepted:
  - rule: model-offshore
    reason: MEAS 20 is met
    until: '2027-01-01'
`

async function linksOf(locale: string): Promise<[string, string | undefined][]> {
  const client = pair({ [ROOT]: chatApp().set('genai-measures.yaml', TEXT) })
  await client.start([ROOT], { capabilities: PULLS, locale })
  const textDocument = { uri: `${ROOT}/genai-measures.yaml` }
  const found = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) as DocumentLink[]
  await client.stop()
  return found.map(({ range, target }) => [under(TEXT, range), target])
}

it('leads from articles, numbers, models, data sets and files to what they stand for, and from nothing else', async () => {
  expect(Object.fromEntries(await linksOf('en'))).toEqual({
    'LABEL-4': `${LAW}/label.md`,
    'Interim Measures Art 17 para 1': `${LAW}/meas.md`,
    '《标识办法》第八条': `${LAW}/label.md`,
    'GB45438 clause 5.1': `${LAW}/gb45438.md`,
    'MEAS 20': `${LAW}/meas.md`,
    'gpt-4o': `${ROOT}/app/api/chat/route.ts#L4,65`,
    'Qwen/Qwen2.5-7B-Instruct': 'https://huggingface.co/Qwen/Qwen2.5-7B-Instruct',
    'ZheJiang-TongYiQianWen-20230901': `${LAW}/notices.md`,
    'BelleGroup/train_1M_CN': 'https://huggingface.co/datasets/BelleGroup/train_1M_CN',
    'AI-ModelScope/alpaca-cleaned': 'https://modelscope.cn/datasets/AI-ModelScope/alpaca-cleaned',
    'app/page.tsx': `${ROOT}/app/page.tsx`,
  })
})

it('leads to the page in the language of the reader', async () => {
  expect(new Map(await linksOf('zh-cn')).get('LABEL-4')).toBe(`${LAW}/label.zh-CN.md`)
})
