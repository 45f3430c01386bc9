import { renameSync } from 'node:fs'
import { run, type Scratch } from './support.ts'

/** A file made by somebody else's software, and how its picture or sound is compared before and after. */
export interface Sample {
  readonly name: string
  readonly needs: readonly string[]
  make(scratch: Scratch, file: string): void
  /** What must not change: decoded frames, samples, pixels or text. */
  content(scratch: Scratch, file: string): string
}

/** A presentation as flat XML, the shortest source Impress reads. */
const SLIDES = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation><draw:page draw:name="one"><draw:frame svg:width="10cm" svg:height="2cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>A slide for a test.</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>`

const frames = (file: string): string =>
  run('ffmpeg', '-v', 'error', '-i', file, '-map', '0', '-map', '-0:d?', '-f', 'framehash', '-').toString()
const pixels = (file: string): string => run('convert', file, '-depth', '8', 'RGBA:-').toString('base64')
const video = [
  '-f',
  'lavfi',
  '-i',
  'testsrc=size=64x48:rate=10:duration=1',
  '-f',
  'lavfi',
  '-i',
  'sine=frequency=440:duration=1',
]
const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=1']

function ffmpeg(name: string, ...args: string[]): Sample {
  return {
    name,
    needs: ['ffmpeg'],
    make: (_, file) => void run('ffmpeg', '-v', 'error', '-y', ...args, file),
    content: (_, file) => frames(file),
  }
}

function convert(name: string, ...args: string[]): Sample {
  return {
    name,
    needs: ['convert'],
    make: (_, file) => void run('convert', '-size', '32x24', 'plasma:red-blue', ...args, file),
    content: (_, file) => pixels(file),
  }
}

function office(name: string, source: string, text: string, filter = ''): Sample {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return {
    name,
    needs: ['soffice'],
    make: (scratch, file) => {
      const from = scratch.put(`source-${name}.${source}`, text)
      run(
        'soffice',
        '--headless',
        `-env:UserInstallation=file://${scratch.path('profile')}`,
        '--convert-to',
        `${extension}${filter}`,
        '--outdir',
        scratch.path('office'),
        from,
      )
      renameSync(scratch.path(`office/source-${name}.${extension}`), file)
    },
    content: (scratch, file) => {
      if (extension === 'pdf') return run('pdftotext', file, '-').toString()
      run(
        'soffice',
        '--headless',
        `-env:UserInstallation=file://${scratch.path('profile')}`,
        '--convert-to',
        'pdf',
        '--outdir',
        scratch.path('office'),
        file,
      )
      return run(
        'pdftotext',
        scratch.path(`office/${file.slice(file.lastIndexOf('/') + 1, -extension.length)}pdf`),
        '-',
      ).toString()
    },
  }
}

/** A PDF written by LibreOffice and laid out anew by qpdf. */
function rebuilt(name: string, ...options: string[]): Sample {
  const written = office(`for-${name}`, 'txt', 'A text for a test.\n')
  return {
    name,
    needs: ['soffice', 'qpdf', 'pdftotext'],
    make: (scratch, file) => {
      written.make(scratch, scratch.path(`plain-${name}`))
      run('qpdf', ...options, scratch.path(`plain-${name}`), file)
    },
    content: (_, file) =>
      run('qpdf', '--check', file).toString().replaceAll(file, '').replace('not linearized', 'linearized') +
      run('pdftotext', file, '-').toString(),
  }
}

/** Every format with a writer, made by ffmpeg, ImageMagick or LibreOffice, in the layouts that differ for a writer. */
export const SAMPLES: readonly Sample[] = [
  convert('plain.png'),
  convert('palette.png', '-colors', '16', '-type', 'Palette', '-set', 'comment', 'made for a test'),
  convert('plain.jpg'),
  ffmpeg('video-frame.jpg', '-f', 'lavfi', '-i', 'testsrc=size=64x48', '-frames:v', '1', '-update', '1'),
  convert('lossy.webp', '-quality', '60'),
  convert('lossless.webp', '-define', 'webp:lossless=true'),
  convert('alpha.webp', '-alpha', 'set', '-channel', 'A', '-evaluate', 'set', '50%'),
  convert('plain.gif'),
  ffmpeg('moving.gif', '-f', 'lavfi', '-i', 'testsrc=size=32x24:rate=5:duration=1'),
  convert('little.tiff', '-endian', 'LSB'),
  convert('big.tiff', '-endian', 'MSB', '-compress', 'lzw'),
  ffmpeg('moov-last.mp4', ...video, '-c:v', 'mpeg4', '-c:a', 'aac'),
  ffmpeg(
    'moov-first.mp4',
    ...video,
    '-c:v',
    'mpeg4',
    '-c:a',
    'aac',
    '-movflags',
    '+faststart',
    '-metadata',
    'title=a title',
  ),
  ffmpeg('fragmented.mp4', ...video, '-c:v', 'mpeg4', '-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov'),
  ffmpeg(
    'named-keys.mp4',
    ...video,
    '-c:v',
    'mpeg4',
    '-c:a',
    'aac',
    '-movflags',
    '+faststart+use_metadata_tags',
    '-metadata',
    'custom=kept',
  ),
  ffmpeg('bare.mp4', ...video, '-c:v', 'mpeg4', '-c:a', 'aac', '-fflags', '+bitexact', '-movflags', '+faststart'),
  ffmpeg('clip.mov', ...video, '-c:v', 'mjpeg', '-c:a', 'pcm_s16le', '-metadata', 'title=a title'),
  ffmpeg('sound.m4a', ...sound, '-c:a', 'aac', '-metadata', 'title=a title', '-movflags', '+faststart'),
  ffmpeg('clip.m4v', ...video, '-c:v', 'mpeg4', '-c:a', 'aac', '-f', 'mp4'),
  ffmpeg('clip.mkv', ...video, '-c:v', 'mpeg4', '-c:a', 'flac', '-metadata', 'title=a title'),
  ffmpeg('clip.webm', ...video, '-c:v', 'libvpx', '-c:a', 'libopus'),
  ffmpeg('live.webm', ...video, '-c:v', 'libvpx', '-c:a', 'libopus', '-live', '1'),
  ffmpeg('clip.flv', ...video, '-c:v', 'flv', '-c:a', 'pcm_s16le', '-ar', '44100'),
  ffmpeg(
    'indexed.flv',
    ...video,
    '-c:v',
    'flv',
    '-c:a',
    'pcm_s16le',
    '-ar',
    '44100',
    '-flvflags',
    'add_keyframe_index',
  ),
  ffmpeg('clip.avi', ...video, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-metadata', 'title=a title'),
  ffmpeg('sound.wav', ...sound),
  ffmpeg('titled.wav', ...sound, '-metadata', 'title=a title'),
  ffmpeg('sound-rf64.wav', ...sound, '-rf64', 'always'),
  ffmpeg('v24.mp3', ...sound, '-metadata', 'title=a title'),
  ffmpeg('v23.mp3', ...sound, '-metadata', 'title=a title', '-id3v2_version', '3'),
  ffmpeg('no-tag.mp3', ...sound, '-id3v2_version', '0', '-write_id3v1', '1', '-metadata', 'title=a title'),
  ffmpeg('sound.flac', ...sound, '-metadata', 'title=a title'),
  ffmpeg('sound.ogg', ...sound, '-c:a', 'libvorbis', '-metadata', 'title=a title'),
  ffmpeg('sound.opus', ...sound, '-c:a', 'libopus'),
  ffmpeg('flac.oga', ...sound, '-c:a', 'flac', '-f', 'ogg'),
  ffmpeg('both.ogv', ...video, '-c:v', 'libtheora', '-c:a', 'libvorbis'),
  office('written.docx', 'txt', 'A text for a test.\n'),
  office('sheet.xlsx', 'csv', 'a,b\n1,2\n'),
  office('slides.pptx', 'fodp', SLIDES),
  office('written.pdf', 'txt', 'A text for a test.\n'),
  rebuilt('object-streams.pdf', '--object-streams=generate'),
  rebuilt('linearized.pdf', '--linearize'),
]
