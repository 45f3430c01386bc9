import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { memberValue } from '../../server/src/core/labels/read.ts'
import { fixture } from './build.ts'
import { BARE, CODE, has, ids, read, refusal, run, Scratch, WRAPPED, write } from './support.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const video = ['-f', 'lavfi', '-i', 'testsrc=size=32x24:rate=5:duration=0.4']
const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=0.2']
const ffmpeg = (name: string, ...args: string[]): Uint8Array => {
  run('ffmpeg', '-v', 'error', '-y', ...args, scratch.path(name))
  return scratch.get(name)
}
const tagged = (value: string): string[] => ['-metadata', `AIGC=${value}`]

describe.skipIf(!has('ffmpeg'))('files labelled by ffmpeg', () => {
  it.each([
    ['key.mp4', [...video, '-c:v', 'mpeg4', '-movflags', 'use_metadata_tags']],
    ['key.mov', [...video, '-c:v', 'mjpeg', '-movflags', 'use_metadata_tags']],
    ['key.m4a', [...sound, '-c:a', 'aac', '-movflags', 'use_metadata_tags']],
    ['tag.mkv', [...video, '-c:v', 'mpeg4']],
    ['tag.webm', [...video, '-c:v', 'libvpx']],
    ['meta.flv', [...video, '-c:v', 'flv']],
    ['txxx.mp3', sound],
    ['txxx23.mp3', [...sound, '-id3v2_version', '3']],
    ['comment.flac', sound],
    ['comment.opus', [...sound, '-c:a', 'libopus']],
  ])('%s: found at the standard place, nothing to say', async (name, args) => {
    const bytes = ffmpeg(name, ...args, ...tagged(BARE))
    const { labels } = await read(bytes, name)
    expect(labels.map(l => [l.place, l.form, memberValue(l, 'ContentProducer')])).toEqual([['standard', 'bare', CODE]])
    expect(await ids(bytes, name)).toEqual([])
  })

  it('Vorbis puts comments on the stream', async () => {
    const bytes = ffmpeg('comment.ogg', ...sound, '-c:a', 'libvorbis', '-metadata:s:a', `AIGC=${WRAPPED}`)
    expect((await read(bytes, 'comment.ogg')).labels.map(l => [l.place, l.form])).toEqual([['standard', 'wrapped']])
  })

  it.each(['lost.mp4', 'lost.mov'])('%s: without use_metadata_tags the label is lost in silence', async name => {
    const bytes = ffmpeg(name, ...video, '-c:v', 'mpeg4', ...tagged(BARE))
    expect(await ids(bytes, name)).toEqual(['missing'])
  })

  it('stock ffmpeg loses the label of an AVI', async () => {
    expect(await ids(ffmpeg('lost.avi', ...video, '-c:v', 'mpeg4', ...tagged(BARE)), 'lost.avi')).toEqual(['missing'])
  })

  it('a label by us survives ffmpeg -c copy where the container keeps it', async () => {
    const labelled = await write(ffmpeg('plain.mkv', ...video, '-c:v', 'mpeg4'), 'plain.mkv')
    const source = scratch.put('labelled.mkv', labelled)
    const copied = ffmpeg('copied.mp4', '-i', source, '-c', 'copy', '-movflags', 'use_metadata_tags')
    expect((await read(copied, 'copied.mp4')).labels.map(l => memberValue(l, 'ProduceID'))).toEqual(['test-0001'])
  })
})

const CONFIG = `%Image::ExifTool::UserDefined = ('Image::ExifTool::XMP::Main' => { TC260 => { SubDirectory => { TagTable => 'Image::ExifTool::UserDefined::TC260' } } });
%Image::ExifTool::UserDefined::TC260 = (GROUPS => { 0 => 'XMP', 1 => 'XMP-TC260', 2 => 'Other' }, NAMESPACE => { 'TC260' => 'http://www.tc260.org.cn/ns/AIGC/1.0/' }, WRITABLE => 'string', AIGC => { });
1;`
const exiftool = (name: string, ...args: string[]): Uint8Array => {
  run(
    'exiftool',
    '-config',
    scratch.put('tc260.config', CONFIG),
    '-q',
    '-overwrite_original',
    ...args,
    scratch.path(name),
  )
  return scratch.get(name)
}

describe.skipIf(!has('exiftool') || !has('convert'))('files labelled by exiftool', () => {
  it.each(['a.png', 'a.jpg', 'a.webp', 'a.gif', 'a.tiff'])(
    '%s: XMP property, found at the standard place',
    async name => {
      run('convert', '-size', '16x16', 'xc:red', scratch.path(name))
      const bytes = exiftool(name, `-XMP-TC260:AIGC=${BARE}`)
      expect((await read(bytes, name)).labels.map(l => [l.place, memberValue(l, 'ProduceID')])).toEqual([
        ['standard', 'test-0001'],
      ])
      expect(await ids(bytes, name)).toEqual([])
    },
  )

  it.each(['b.jpg', 'b.webp', 'b.png'])(
    '%s: EXIF UserComment, the alternative of Annex B; labelling again moves it to XMP',
    async name => {
      run('convert', '-size', '16x16', 'xc:red', scratch.path(name))
      const bytes = exiftool(name, `-EXIF:UserComment=${WRAPPED}`, '-EXIF:Make=kept')
      expect(await ids(bytes, name)).toEqual(['place-alternative'])
      const labelled = await write(bytes, name)
      expect(await ids(labelled, name)).toEqual([])
      const shown = run('exiftool', '-G1', '-j', scratch.put(`again-${name}`, labelled)).toString()
      expect(shown).toContain('"IFD0:Make": "kept"')
      expect(shown).not.toMatch(/UserComment.*AIGC/)
    },
  )

  it('HEIC is read, and refused for writing', async () => {
    if (!has('heif-enc')) return console.warn('heif-enc is not installed: no HEIF case')
    run('convert', '-size', '64x64', 'plasma:red-blue', scratch.path('c.png'))
    run('heif-enc', scratch.path('c.png'), '-o', scratch.path('c.heic'))
    expect(await ids(scratch.get('c.heic'), 'c.heic')).toEqual(['missing'])
    const bytes = exiftool('c.heic', `-XMP-TC260:AIGC=${BARE}`)
    expect((await read(bytes, 'c.heic')).labels.map(l => [l.place, memberValue(l, 'ProduceID')])).toEqual([
      ['standard', 'test-0001'],
    ])
    expect(await refusal(bytes, 'c.heic')).toBe('not-writable')
  })

  it('PDF metadata: another place; labelling again moves it to the Info dictionary', async () => {
    scratch.put('g.pdf', fixture('tiny.pdf'))
    const bytes = exiftool('g.pdf', `-XMP-TC260:AIGC=${BARE}`, '-XMP-dc:Title=kept title')
    expect(await ids(bytes, 'g.pdf')).toEqual(['place-other'])
    const labelled = await write(bytes, 'g.pdf')
    expect(await ids(labelled, 'g.pdf')).toEqual([])
    const shown = run('exiftool', '-a', '-G1', '-j', scratch.put('again-g.pdf', labelled)).toString()
    expect(shown).toContain('kept title')
    expect(shown).toMatch(/"PDF:AIGC"/i)
    expect(shown).not.toMatch(/TC260/)
  })

  it('keeps what exiftool wrote into the XMP packet', async () => {
    run('convert', '-size', '16x16', 'xc:red', scratch.path('d.jpg'))
    const bytes = exiftool(
      'd.jpg',
      '-XMP-dc:Title=kept title',
      '-XMP-dc:Subject=one',
      '-XMP-dc:Subject=two',
      '-IPTC:City=kept city',
    )
    const shown = run('exiftool', '-G1', '-j', scratch.put('labelled-d.jpg', await write(bytes, 'd.jpg'))).toString()
    for (const kept of ['kept title', '"one","two"', 'kept city', 'ContentProducer'])
      expect(shown.replace(/,\s*/g, ',')).toContain(kept)
  })
})

describe.skipIf(!has('zip') || !has('unzip'))('an OOXML file packed by another tool', () => {
  it('with data descriptors and other custom properties: those stay, the archive is sound', async () => {
    const source = scratch.put('z.docx', await write(fixture('tiny.docx'), 'z.docx'))
    run('unzip', '-q', source, '-d', scratch.path('unpacked'))
    const custom = readFileSync(scratch.path('unpacked/docProps/custom.xml'), 'utf8')
    writeFileSync(
      scratch.path('unpacked/docProps/custom.xml'),
      custom.replace('name="AIGC"', 'name="Department"').replace(/>\{.*\}</, '>kept<'),
    )
    const streamed = execFileSync('sh', ['-c', 'zip -q -r - . | cat'], { cwd: scratch.path('unpacked') })
    expect(await ids(new Uint8Array(streamed), 'z.docx')).toEqual(['missing'])
    const labelled = await write(new Uint8Array(streamed), 'z.docx')
    const out = scratch.put('streamed.docx', labelled)
    expect(run('unzip', '-t', out).toString()).toContain('No errors')
    expect(run('unzip', '-p', out, 'docProps/custom.xml').toString()).toMatch(
      /pid="2" name="Department".*kept.*pid="3" name="AIGC"/s,
    )
    expect(await ids(labelled, 'z.docx')).toEqual([])
  })
})

describe.skipIf(!has('qpdf') || !has('soffice'))('encrypted PDF', () => {
  it('is not written into, and the reader says why it saw nothing', async () => {
    run(
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${scratch.path('profile')}`,
      '--convert-to',
      'pdf',
      '--outdir',
      scratch.dir,
      scratch.put('e.txt', 'text'),
    )
    run('qpdf', '--encrypt', '', 'owner', '256', '--', scratch.path('e.pdf'), scratch.path('locked.pdf'))
    expect(await ids(scratch.get('locked.pdf'), 'locked.pdf')).toEqual(['file-encrypted'])
    expect(await refusal(scratch.get('locked.pdf'), 'locked.pdf')).toBe('encrypted')
  })
})
