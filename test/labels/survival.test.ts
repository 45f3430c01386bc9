import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { copyLabel } from '../../server/src/labels.ts'
import { memberValue } from '../../server/src/core/labels/read.ts'
import { fixture } from './build.ts'
import { has, ids, read, run, Scratch, write } from './support.ts'

// What other people's tools do to a label, and that `label copy` brings it back. `SURVIVAL=FILE npx vitest run
// test/labels/survival.test.ts` writes the table that stands in docs/guide/labels.md.

const scratch = new Scratch()
const rows = new Map<string, string[]>()

/** A step that a service takes with a file: the program, and the file that comes out. */
interface Step {
  readonly kind: 'resize' | 're-encode' | 'convert'
  readonly program: string
  readonly words: string
  readonly out: string
  readonly args: (from: string, to: string) => readonly string[]
}

const magick = (kind: Step['kind'], out: string, ...options: string[]): Step => ({
  kind,
  program: 'convert',
  words: `ImageMagick ${options.join(' ')}${kind === 'convert' ? ` to ${out.replace(/.*\./, '.')}` : ''}`,
  out,
  args: (from, to) => [from, ...options, to],
})
const ffmpeg = (kind: Step['kind'], out: string, ...options: string[]): Step => ({
  kind,
  program: 'ffmpeg',
  words: `ffmpeg ${options.join(' ')}${kind === 'convert' ? ` to ${out.replace(/.*\./, '.')}` : ''}`,
  out,
  args: (from, to) => ['-v', 'error', '-y', '-i', from, ...options, to],
})
const images = (ext: string, other: string): Step[] => [
  magick('resize', `resized.${ext}`, '-resize', '64x64'),
  magick('re-encode', `again.${ext}`, '-strip', '-quality', '60'),
  magick('convert', `converted.${other}`, '-strip'),
]
const video = (ext: string, codec: string, other: string, otherCodec: string): Step[] => [
  ffmpeg('resize', `resized.${ext}`, '-vf', 'scale=64:48', '-c:v', codec),
  ffmpeg('re-encode', `again.${ext}`, '-c:v', codec, '-q:v', '8'),
  ffmpeg('convert', `converted.${other}`, '-c:v', otherCodec),
]
const sound = (ext: string, codec: string, other: string): Step[] => [
  ffmpeg('resize', `resized.${ext}`, '-ar', '24000', '-c:a', codec),
  ffmpeg('re-encode', `again.${ext}`, '-map_metadata', '-1', '-c:a', codec),
  ffmpeg('convert', `converted.${other}`),
]

const FORMATS: readonly (readonly [string, string, readonly Step[]])[] = [
  ['PNG', 'tiny.png', images('png', 'jpg')],
  ['JPEG', 'tiny.jpg', images('jpg', 'webp')],
  ['WebP', 'tiny.webp', images('webp', 'png')],
  ['GIF', 'tiny.gif', images('gif', 'png')],
  ['TIFF', 'tiny.tiff', images('tiff', 'jpg')],
  ['MP4', 'clip.mp4', video('mp4', 'mpeg4', 'mkv', 'mpeg4')],
  ['MKV', 'clip.mkv', video('mkv', 'mpeg4', 'mp4', 'mpeg4')],
  ['AVI', 'clip.avi', video('avi', 'mpeg4', 'mp4', 'mpeg4')],
  ['FLV', 'clip.flv', video('flv', 'flv1', 'mp4', 'mpeg4')],
  ['WAV', 'tone.wav', sound('wav', 'pcm_s16le', 'flac')],
  ['MP3', 'tone.mp3', sound('mp3', 'libmp3lame', 'wav')],
  ['FLAC', 'tone.flac', sound('flac', 'flac', 'ogg')],
  ['Ogg', 'tone.ogg', sound('ogg', 'libvorbis', 'mp3')],
]

/** A labelled file to begin with: one of ours for pictures, made by ffmpeg for film and sound. */
async function labelled(name: string): Promise<Uint8Array> {
  if (name.startsWith('tiny.')) return write(fixture(name), name)
  const source = name.startsWith('clip.')
    ? ['-f', 'lavfi', '-i', 'testsrc=size=32x24:rate=10:duration=1']
    : ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=1:sample_rate=48000']
  run('ffmpeg', '-v', 'error', '-y', ...source, ...(name === 'clip.mp4' ? ['-c:v', 'mpeg4'] : []), scratch.path(name))
  return write(scratch.get(name), name)
}

describe.each(FORMATS)('%s', (format, name, steps) => {
  const ready = has('ffmpeg') && has('convert')
  it.skipIf(!ready).each(steps.map(step => [step.kind, step] as const))('%s', async (_, step) => {
    const before = await labelled(name)
    const file = scratch.put(`labelled-${name}`, before)
    run(step.program, ...step.args(file, scratch.path(step.out)))
    const made = scratch.get(step.out)
    const survived = (await read(made, step.out)).labels.some(label => label.place === 'standard')
    const after = await copyLabel(before, made, { fromName: name, name: step.out })
    const { labels } = await read(after, step.out)
    expect(labels.map(label => [label.place, memberValue(label, 'ProduceID')])).toEqual([['standard', 'test-0001']])
    expect(await ids(after, step.out)).toEqual([])
    // Whoever plays or shows it still can.
    const out = scratch.put(`copied-${step.out}`, after)
    if (step.program === 'convert') run('identify', out)
    else run('ffmpeg', '-v', 'error', '-i', out, '-f', 'null', '-')
    rows.set(format, [
      ...(rows.get(format) ?? [format]),
      `${kept(survived)} → ${kept(true)} (${step.words.replaceAll('  ', ' ')})`,
    ])
  })
})

const kept = (yes: boolean): string => (yes ? 'kept' : 'lost')

afterAll(() => {
  const to = process.env.SURVIVAL
  if (to !== undefined) writeFileSync(to, [...rows.values()].map(row => `| ${row.join(' | ')} |\n`).join(''))
  scratch.remove()
})
