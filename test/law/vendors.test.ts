import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HoverRequest } from 'vscode-languageserver/node'
import { describe, expect, it } from 'vitest'
import { filedInterfaces } from '../../server/src/core/catalogue/interfaces.ts'
import { LAW } from '../../server/src/core/law/as-of.ts'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'

const ROOT = 'file:///projects/chat'
const sure = filedInterfaces('text').filter(one => one.protocol === 'openai' && one.confidence !== 'low')

describe('who may be called instead', () => {
  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh-CN'],
  ] as const)('stands first in %s, as the tables say', (file, language) => {
    const page = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
    const [, first = ''] = page.split(/^## .*\n/m)
    expect(first).toContain(LAW.listPublished)
    const rows = first
      .split('\n')
      .filter(line => line.startsWith('| '))
      .slice(1)
    expect(rows).toEqual(
      sure.map(
        ({ provider, baseUrl, models, listed }) =>
          `| ${provider.name[language]} | \`${baseUrl}\` | ${models.map(one => `\`${one}\``).join(', ')} | ${listed.service} | ${listed.number} | ${listed.date} |`,
      ),
    )
  })

  it.each(['en', 'zh-CN'] as const)('stands in the hover of an offshore call in %s', async language => {
    const files = chatApp().set('genai-measures.yaml', declared('public'))
    const client = pair({ [ROOT]: files })
    await client.start([ROOT], { capabilities: PULLS, locale: language })
    const uri = `${ROOT}/app/api/chat/route.ts`
    await client.open(uri, files.get('app/api/chat/route.ts') ?? '')
    const found = (await client.pull(uri)).find(one => one.code === 'model-offshore')
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: found?.range.start ?? { line: 0, character: 0 },
    })
    const text = JSON.stringify(hover?.contents)
    for (const { provider, baseUrl, listed } of sure)
      for (const word of [provider.name[language], baseUrl, listed.number]) expect(text).toContain(word)
    await client.stop()
  })
})
