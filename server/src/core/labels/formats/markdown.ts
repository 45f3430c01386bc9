import type { ByteReader } from '../byte-source.ts'
import { fromUtf8, toUtf8 } from '../bytes.ts'
import { Collector, type FormatReading, type LabelFormat, type Refusal } from '../format.ts'
import type { LabelMembers } from '../input.ts'
import { LONGEST_PACKET } from '../limits.ts'
import { checkMarkdownLabel } from '../markdown/check.ts'
import { markdownLabelEdit } from '../markdown/write.ts'
import type { BytePatch } from '../patch.ts'

async function textOf(reader: ByteReader): Promise<string | undefined> {
  return reader.size > LONGEST_PACKET ? undefined : fromUtf8(await reader.bytes(0, reader.size))
}

async function read(reader: ByteReader): Promise<FormatReading> {
  const out = new Collector()
  const text = await textOf(reader)
  if (text === undefined) out.note('damaged')
  const reading = checkMarkdownLabel(text ?? '')
  if (reading.findings.some(finding => finding.id === 'front-matter-broken')) out.note('damaged')
  for (const { span, head, members } of reading.labels) {
    const source = (text ?? '').slice(span.start, span.end)
    const offset = toUtf8((text ?? '').slice(0, span.start)).length
    out.label({
      place: head ? 'standard' : 'other',
      where: head ? 'front matter AIGC' : 'body AIGC',
      offset,
      length: toUtf8(source).length,
      text: source,
      members,
    })
  }
  return out
}

async function plan(reader: ByteReader, json: string): Promise<readonly BytePatch[] | Refusal> {
  const text = await textOf(reader)
  if (text === undefined || text.includes('\uFFFD')) return 'damaged'
  const edit = markdownLabelEdit(text, JSON.parse(json) as LabelMembers)
  if (!edit) return 'damaged'
  const offset = toUtf8(text.slice(0, edit.span.start)).length
  return [
    { offset, removeLength: toUtf8(text.slice(edit.span.start, edit.span.end)).length, insert: toUtf8(edit.newText) },
  ]
}

/** Known by its name only: any text could be Markdown. */
export const markdown: LabelFormat = {
  id: 'Markdown',
  extensions: ['md', 'markdown', 'mdx', 'mdown', 'mkd'],
  mediaTypes: ['text/markdown'],
  read,
  plan,
}
