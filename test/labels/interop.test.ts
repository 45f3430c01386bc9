import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberValue } from '../../server/src/core/labels/read.ts'
import { type Sample, SAMPLES } from './samples.ts'
import { BARE, CODE, has, ids, INPUT, read, run, Scratch, write } from './support.ts'

const scratch = new Scratch()
beforeAll(() => {
  for (const program of ['ffmpeg', 'convert', 'exiftool', 'soffice', 'pdftotext', 'qpdf', 'unzip']) {
    if (!has(program))
      console.warn(`test/labels: ${program} is not installed, its cases are skipped (install-tools.sh brings it)`)
  }
})
afterAll(() => scratch.remove())

/** Somebody else's reader finds the label: exiftool where it knows the place, ffprobe or unzip else. */
function readByOthers(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (/\.(?:docx|xlsx|pptx)$/.test(name))
    return run('unzip', '-p', file, 'docProps/custom.xml').toString().replaceAll('&quot;', '"')
  if (/\.(?:mkv|webm|flac|ogg|oga|opus|ogv|mp3|flv|avi|mp4|mov|m4a|m4v)$/.test(name)) {
    return unescape(
      run('ffprobe', '-v', 'error', '-show_entries', 'format_tags:stream_tags', '-of', 'json', file).toString(),
    )
  }
  if (name.endsWith('.wav')) return run('exiftool', '-b', '-u', '-U', '-RIFF:Unknown_AIGC', file).toString()
  return unescape(run('exiftool', '-a', '-u', '-U', '-j', '-G1', file).toString())
}
/** What others read of the file's metadata, without the label and what describes the file itself. */
function otherMetadata(file: string): unknown {
  const [tags] = JSON.parse(run('exiftool', '-a', '-j', '-G1', file).toString()) as Record<string, unknown>[]
  // The label itself, the file as such, and what counts its bytes or positions.
  const own =
    /aigc|^SourceFile|^System:|^ExifTool:|^File:|^Composite:|^XMP-(?:x|rdf):|^ZIP:|MediaDataOffset|HandlerType|PDF:Linearized|FileSize|RIFFSize64|WebP_Flags|Keyframe|XMLFileType/i
  return Object.fromEntries(
    Object.entries(tags ?? {}).filter(([name, value]) => !own.test(name) && !String(value).includes(CODE)),
  )
}
const unescape = (text: string): string => text.replaceAll('\\"', '"')

describe.each(SAMPLES.map(sample => [sample.name, sample] as const))('%s', (name, sample: Sample) => {
  const ready = sample.needs.every(has)
  let content = ''
  beforeAll(() => {
    if (!ready) return
    sample.make(scratch, scratch.path(name))
    content = sample.content(scratch, scratch.path(name))
  }, 120_000)

  it.skipIf(!ready)('is labelled by us, read by others, and its content stays', async () => {
    const file = scratch.path(name)
    const before = scratch.get(name)
    const labelled = await write(before, name)
    const out = scratch.put(`labelled-${name}`, labelled)
    expect(sample.content(scratch, out)).toBe(content)
    expect(await ids(labelled, name)).toEqual([])
    const { labels } = await read(labelled, name)
    expect(labels).toHaveLength(1)
    expect(memberValue(labels[0]!, 'ContentProducer')).toBe(CODE)
    if (!has('exiftool')) return
    expect(readByOthers(out)).toContain(BARE)
    expect(otherMetadata(out)).toEqual(otherMetadata(file))
  })

  it.skipIf(!ready)('keeps one label when it is labelled again', async () => {
    const once = await write(scratch.get(name), name)
    const twice = await write(once, name, { ...INPUT, produceId: 'test-0002' })
    const { labels } = await read(twice, name)
    expect(labels.map(label => memberValue(label, 'ProduceID'))).toEqual(['test-0002'])
  })

  it.skipIf(!ready)('can be labelled many times over, with longer and shorter numbers', async () => {
    let bytes = scratch.get(name)
    for (let i = 0; i < 12; i++)
      bytes = await write(bytes, name, { ...INPUT, produceId: 'n'.repeat(1 + ((i * 37) % 90)) })
    const once = await write(scratch.get(name), name)
    const out = scratch.put(`often-${name}`, bytes)
    expect(sample.content(scratch, out)).toBe(content)
    expect(await ids(bytes, name)).toEqual([])
    // An incremental PDF update keeps what was before it; everything else replaces.
    if (!name.endsWith('.pdf'))
      expect(bytes.length).toBeLessThan(once.length + (name.endsWith('.tiff') ? 24_000 : 1500))
  })
})
