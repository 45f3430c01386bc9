import { describe, expect, it } from 'vitest'
import { checkMarkdownLabel } from '../../server/src/core/labels/markdown/check.ts'
import { packet, png, TC260, xmpChunk } from './build.ts'
import { cpu } from './fuzz.ts'
import { read } from './support.ts'

const N = 100_000
const times = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join('')

/** Milliseconds of work. */
async function work(task: () => unknown): Promise<number> {
  const started = cpu()
  await task()
  return cpu() - started
}

describe('inputs made to keep a parser busy cost less than a second', () => {
  it.each<[string, string]>([
    ['nested elements', `AIGC${'<a>'.repeat(3 * N)}`],
    ['a namespace at every depth', `AIGC${times(N, i => `<a xmlns:n${i}="x">`)}`],
    ['labels inside labels', packet(`xmlns:TC260="${TC260}"`, '<TC260:AIGC>'.repeat(N) + '</TC260:AIGC>'.repeat(N))],
    ['labels side by side', packet(`xmlns:TC260="${TC260}"`, '<TC260:AIGC>x</TC260:AIGC>'.repeat(N))],
  ])('XMP: %s', async (_, xmp) => {
    const bytes = png(xmpChunk(xmp))
    expect(await work(() => read(bytes, 'a.png'))).toBeLessThan(1000)
    expect((await read(bytes, 'a.png')).notes).toContain('damaged')
  })

  it.each<[string, string]>([
    ['brackets', `---\nAIGC: ${'['.repeat(N)}\n---\n`],
    ['braces', `---\nAIGC: ${'{a: '.repeat(N)}\n---\n`],
    ['a long front matter', `---\nAIGC:\n  Label: "1"\n${'k: v\n'.repeat(2 * N)}---\n`],
    ['many blocks', 'AIGC:\n  Label: "1"\n  ContentProducer: x\n  ProduceID: y\n\n'.repeat(20_000)],
    ['many fences', `AIGC\n${'```\nAIGC:\n  Label: 1\n```\n'.repeat(50_000)}`],
    ['a front matter without end', `---\n${'AIGC\n'.repeat(3 * N)}`],
  ])('Markdown: %s', async (_, text) => {
    expect(await work(() => checkMarkdownLabel(text))).toBeLessThan(1000)
  })

  it('JSON: members without end', async () => {
    const json = `{${times(50_000, i => `"m${i}":"v",`)}"Label":"1"}`
    expect(await work(() => read(png(['tEXt', `AIGC\0${json}`]), 'a.png'))).toBeLessThan(1000)
  })
})
