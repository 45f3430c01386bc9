import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { QUESTIONS } from '../../server/src/core/assess/questions.ts'
import { ASSESS, type AssessParams, type AssessResult } from '../../server/src/protocol/assess.ts'
import { PULLS } from '../lsp/support/client.ts'
import { pair } from '../lsp/support/pair.ts'
import { runCli } from '../support/cli.ts'
import { writeTree } from '../support/disk-tree.ts'

const PUBLIC = `audience: public
territory: mainland-china
generates: [text]
exposure: [web-ui]
model: mainland
model_id: qwen-plus
public_opinion: yes
companion: no
minors: no
faces_voices: no
`

interface Assessed {
  readonly duties: { id: string; status: string; basis: string[]; text: string }[]
  readonly notEngaged: number
  readonly declaration: string
}

async function assessed(answers: string, language: 'en' | 'zh-CN' = 'en'): Promise<Assessed> {
  const root = writeTree({ 'answers.yaml': answers })
  const { code, out } = await runCli(['assess', root, '--answers', path.join(root, 'answers.yaml'), '--json'], {
    language,
  })
  expect(code).toBe(0)
  return JSON.parse(out)
}

const ids = ({ duties }: Assessed) => duties.map(one => one.id)

describe('assess', () => {
  it('asks ten questions and leaves every one open for a bare Enter', async () => {
    expect(QUESTIONS).toHaveLength(10)
    const root = writeTree({ 'readme.txt': '' })
    const typed: string[] = []
    const { code, out, err } = await runCli(['assess', root], {
      ask: async question => (typed.push(String(question)), ''),
    })
    // Nobody has said whom it is for: it is not said to be free of duties.
    expect(out).toContain('nothing can be said yet')
    expect(out).not.toContain('ask nothing')
    expect(code).toBe(0)
    expect(typed).toHaveLength(10)
    for (const { text } of QUESTIONS) expect(err).toContain(text.en)
    expect(readFileSync(path.join(root, 'genai-measures.yaml'), 'utf8')).toMatch(/^ {4}audience: *#/m)
  })

  it('takes numbers, several where several fit, and writes what was answered', async () => {
    const root = writeTree({ 'readme.txt': '' })
    const lines = ['1', '1', '1, 2', '1 4', '1', 'qwen-plus', '1', '2', '2', '2']
    const { out } = await runCli(['assess', root], { ask: async () => lines.shift() ?? '' })
    const text = readFileSync(path.join(root, 'genai-measures.yaml'), 'utf8')
    for (const line of [
      /audience: public/,
      /territory: mainland-china/,
      /generates: \[text, image\]/,
      /exposure: \[web-ui, mobile\]/,
      /- id: qwen-plus/,
      /companion: false/,
    ])
      expect(text).toMatch(line)
    expect(out).toContain('Interim Measures Art 17')
    // The declaration is one that an audit takes as it is.
    const audit = await runCli(['audit', root, '--format', 'json', '--fail-on', 'never'])
    expect(
      JSON.parse(audit.out).findings.filter((one: { ruleId: string }) => one.ruleId === 'declaration-invalid'),
    ).toEqual([])
  })

  it('says other duties for other answers', async () => {
    const called = await assessed(PUBLIC)
    expect(ids(called)).toEqual(
      expect.arrayContaining(['service-registration', 'explicit-label-text', 'complaint-channel']),
    )
    expect(ids(called)).not.toContain('service-filing')
    expect(ids(called)).not.toContain('explicit-label-image')
    expect(called.duties.some(one => one.status === 'nothing-seen')).toBe(false)
    const tuned = ids(await assessed(PUBLIC.replace('model: mainland', 'model: tuned')))
    expect(tuned).toEqual(expect.arrayContaining(['service-filing', 'training-data-sources']))
    const offshore = ids(
      await assessed(PUBLIC.replace('model: mainland', 'model: offshore').replace('qwen-plus', 'gpt-4o')),
    )
    expect(offshore).toContain('offshore-service')
    expect(offshore).not.toContain('service-registration')
    const companion = ids(await assessed(PUBLIC.replace('companion: no', 'companion: yes')))
    expect(companion).toContain('companion-ai-notice')
    expect(ids(called)).not.toContain('companion-ai-notice')
    const inside = await assessed(PUBLIC.replace('audience: public', 'audience: internal'))
    expect(inside.duties.length).toBeLessThan(5)
    const apart = ids(await assessed(PUBLIC.replace('public_opinion: yes', 'public_opinion: no')))
    expect(apart).not.toContain('security-assessment')
  })

  it('speaks both languages', async () => {
    for (const { text } of (await assessed(PUBLIC, 'zh-CN')).duties) expect(text).toMatch(/\p{Script=Han}/u)
    const root = writeTree({ 'a.json': '{"audience":"public","territory":"mainland-china","generates":"text"}' })
    const { out } = await runCli(['assess', root, '--answers', path.join(root, 'a.json'), '--dry-run'], {
      language: 'zh-CN',
    })
    expect(out).toContain('不构成法律意见')
    expect(out).toContain('audience: public')
  })

  it('names wrong answers, and writes neither then nor over what is there', async () => {
    const root = writeTree({ 'answers.yaml': 'audience: everyone\nfavourite: blue\n', 'deep.yaml': '- a\n' })
    const wrong = await runCli(['assess', root, '--answers', path.join(root, 'answers.yaml')])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(
      /audience: everyone: expected public, internal, research\nfavourite: blue: expected name, audience/,
    )
    for (const file of ['deep.yaml', 'missing.yaml'])
      expect((await runCli(['assess', root, '--answers', path.join(root, file)])).code).toBe(2)
    expect((await runCli(['assess', root])).err).toContain('--answers FILE')
    expect(existsSync(path.join(root, 'genai-measures.yaml'))).toBe(false)
    writeFileSync(path.join(root, 'genai-measures.yaml'), 'version: 1\n')
    writeFileSync(path.join(root, 'answers.yaml'), PUBLIC)
    expect((await runCli(['assess', root, '--answers', path.join(root, 'answers.yaml')])).code).toBe(2)
    expect(readFileSync(path.join(root, 'genai-measures.yaml'), 'utf8')).toBe('version: 1\n')
  })
})

describe('the form in the editor', () => {
  const NONCE = 'a1b2c3d4e5f60718a1b2c3d4e5f60718'

  it('lets in its own style and script alone, and keeps what was answered', async () => {
    const client = pair({ 'file:///projects/app': new Map([['package.json', '{}']]) })
    await client.start(['file:///projects/app'], { capabilities: PULLS })
    const ask = (params: AssessParams) => client.connection.sendRequest<AssessResult | null>(ASSESS, params)
    const first = await ask({ nonce: NONCE })
    expect(first?.page).toContain(`default-src 'none'; style-src 'nonce-${NONCE}'; script-src 'nonce-${NONCE}'`)
    expect(first?.page.match(/<fieldset>/g)).toHaveLength(10)
    expect(first?.page).not.toContain('id="result"')
    const evil = '"><script>alert(1)</script>'
    const second = await ask({
      nonce: NONCE,
      answers: { name: evil, audience: 'public', territory: 'mainland-china', generates: ['text'], model_id: evil },
    })
    expect(second?.page).toContain('id="result"')
    expect(second?.page).toMatch(/name="audience" value="public" checked/)
    expect(second?.page).not.toContain('<script>alert')
    expect(second?.declaration).toContain('audience: public')
    expect(await ask({ nonce: `x' 'unsafe-inline` })).toBeNull()
    await client.stop()
  })
})
