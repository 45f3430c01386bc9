import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { describe, expect, it } from 'vitest'
import { TOOL, TOOL_NAMES, type ToolName, type ToolResult } from '../../server/src/protocol/tools.ts'
import { BUNDLE_LIMIT_MS, bundle } from '../lsp/support/bundle.ts'
import { chatApp } from '../lsp/support/chat-app.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'
import { REPOSITORY } from '../lsp/support/process.ts'
import { writeTree } from '../support/disk-tree.ts'

const ROOT = 'file:///projects/chat'
const manifest = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'))

describe("the editor's chat", () => {
  it('asks the same tools about what stands in the editor, unsaved edits included', async () => {
    const client = pair({ [ROOT]: chatApp() })
    await client.start([ROOT], { capabilities: PULLS })
    const ask = (name: ToolName, args = {}) =>
      client.connection.sendRequest<ToolResult>(TOOL, { name, arguments: args })
    const audit = JSON.parse((await ask('audit')).text)
    expect(audit.services).toMatchObject([{ name: 'chat', seenFirst: { model: 'gpt-4o' } }])
    const route = chatApp().get('app/api/chat/route.ts') ?? ''
    await client.open(`${ROOT}/app/api/chat/route.ts`, route.replace('gpt-4o', 'gpt-4.1'))
    expect(JSON.parse((await ask('audit')).text).services).toMatchObject([{ seenFirst: { model: 'gpt-4.1' } }])
    expect((await ask('open_duties', { folder: 'chat' })).isError).toBeUndefined()
    expect((await ask('open_duties', { folder: 'other' })).isError).toBe(true)
    expect((await ask('explain')).isError).toBe(true)
    await client.stop()
  })

  it('is told of every tool, by the name under which the client registers it', () => {
    const listed = manifest.contributes.languageModelTools as { name: string; modelDescription: string }[]
    expect(listed.map(one => one.name)).toEqual(TOOL_NAMES.map(name => `genaiMeasures_${name}`))
    for (const { name, modelDescription } of listed) {
      expect(name).toMatch(/^[\w-]+$/)
      expect(modelDescription.length).toBeGreaterThan(80)
    }
    expect(manifest.contributes.mcpServerDefinitionProviders).toMatchObject([{ id: 'genaiMeasures.mcp' }])
  })
})

describe('the extension as a server of the Model Context Protocol', () => {
  it(
    'answers from what the extension ships',
    async () => {
      bundle('server/dist/language-server', 'server/dist/mcp')
      const root = writeTree(Object.fromEntries(chatApp()))
      const server = join(REPOSITORY, 'server/dist/language-server.cjs')
      const client = new McpClient({ name: 'test', version: '1.0.0' })
      await client.connect(
        new StdioClientTransport({ command: process.execPath, args: [server, '--mcp', root, '--lang', 'zh-cn'] }),
      )
      const { content } = await client.callTool({ name: 'audit', arguments: {} })
      expect(JSON.parse((content as { text: string }[])[0]?.text ?? '')).toMatchObject({
        services: [{ name: 'chat' }],
        law: expect.stringContaining('不构成法律意见'),
      })
      await client.close()
    },
    BUNDLE_LIMIT_MS,
  )
})

describe('the skill', () => {
  const skill = readFileSync(join(REPOSITORY, 'skills/genai-measures/SKILL.md'), 'utf8')
  const chinese = readFileSync(join(REPOSITORY, 'skills/genai-measures/references/zh-CN.md'), 'utf8')

  it('has the head that agents look for, and names every tool in both languages', () => {
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(skill) ?? []
    expect(head).toMatch(/^name: genai-measures$/m)
    const [, description = ''] = /^description: (.*)$/m.exec(head) ?? []
    expect(description.length).toBeGreaterThan(100)
    expect(description.length).toBeLessThanOrEqual(1024)
    for (const name of TOOL_NAMES) for (const text of [skill, chinese]) expect(text).toContain(`\`${name}\``)
    expect(manifest.contributes.chatSkills).toEqual([{ path: './skills/genai-measures/SKILL.md' }])
  })
})
