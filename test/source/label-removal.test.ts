import { describe, expect, it } from 'vitest'
import { seen } from './seen.ts'

describe('a function that takes labels off', () => {
  it.each([
    ['what somebody uploads', 'clean.py', 'def clean(file):\n    return send(strip_aigc_label(file.read()))\n'],
    [
      'in Go',
      'clean.go',
      'package a\nfunc h(c *C) error { return c.Blob(200, "image/png", RemoveAIGCMark(raw(c))) }\n',
    ],
    ['in a page', 'src/tool.ts', 'export const run = (file: File) => save(removeAiWatermark(file))\n'],
  ])('%s', (_, path, text) => {
    expect(seen('label-removal', path, text)).toHaveLength(1)
  })

  it.each([
    [
      'before a model reads its own answers',
      'chat.py',
      'def turns(past):\n    return [{"role": m.role, "content": strip_aigc_notice(m.text)} for m in past]\n',
    ],
    [
      'from turns of a talk',
      'src/chat.ts',
      'export const told = (messages: Turn[]) => messages.map(m => ({ ...m, content: removeAiLabel(m.content) }))\n',
    ],
    [
      'before it is put on anew',
      'src/once.ts',
      'export const once = (t: string) => appendAigcNotice(stripAigcNotice(t))\n',
    ],
    ['to count words', 'lib/count.dart', 'int size(String t) => count(stripAiLabel(t));\n'],
  ])('is none of others where it does so %s', (_, path, text) => {
    expect(seen('label-removal', path, text)).toEqual([])
  })
})
