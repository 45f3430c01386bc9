import type { MetadataBlock } from '../evidence/vocabulary.ts'

/** What a program leaves of a picture's metadata: all of it, one block, or nothing. */
export type Left = 'all' | MetadataBlock | 'none'

interface Program {
  readonly name: RegExp
  readonly left: (told: string) => Left
}

const METADATA = /-metadata["'`,\s=]{1,6}([a-z,]+)/
const COPY_ALL = /-copy["'`,\s]{1,6}(?:all|exif|xmp)/

/** `-metadata` of the tools of WebP names the blocks that are carried on. */
function webp(told: string, usually: Left): Left {
  const named = METADATA.exec(told)?.[1]?.split(',')
  if (named === undefined) return usually
  if (named.includes('all') || (named.includes('xmp') && named.includes('exif'))) return 'all'
  return named.includes('xmp') ? 'xmp' : named.includes('exif') ? 'exif' : 'none'
}

/** What is left where one option takes each block away. */
function without(xmp: boolean, exif: boolean): Left {
  if (xmp && exif) return 'none'
  return xmp ? 'exif' : exif ? 'xmp' : 'all'
}

/**
 * Programs that write a picture anew, with what their manuals say of its metadata: cwebp carries nothing on unless it is told to, gif2webp
 * XMP alone, jpegtran comments alone; optimisers take it away when they are asked to; ImageMagick's `-thumbnail` removes all profiles.
 */
const PROGRAMS: readonly Program[] = [
  { name: /^cwebp$/, left: told => webp(told, 'none') },
  { name: /^gif2webp$/, left: told => webp(told, 'xmp') },
  { name: /^jpegtran$/, left: told => (COPY_ALL.test(told) ? 'all' : 'none') },
  { name: /^cjpe(?:g|gli)$/, left: () => 'none' },
  { name: /^zopflipng$/, left: told => (/--keepchunks/.test(told) ? 'all' : 'none') },
  { name: /^oxipng$/, left: told => (/--strip|-s\b/.test(told) ? 'none' : 'all') },
  { name: /^optipng$/, left: told => (/-strip["'`,\s]{1,6}all/.test(told) ? 'none' : 'all') },
  { name: /^pngquant$/, left: told => (/--strip/.test(told) ? 'none' : 'all') },
  { name: /^pngcrush$/, left: told => (/-rem["'`,\s]{1,6}(?:all|text)/.test(told) ? 'none' : 'all') },
  {
    name: /^jpegoptim$/,
    left: told =>
      /--strip-all|-s\b/.test(told) ? 'none' : without(/--strip-xmp/.test(told), /--strip-exif/.test(told)),
  },
  { name: /^avifenc$/, left: told => without(/--ignore-xmp/.test(told), /--ignore-exif/.test(told)) },
  {
    name: /^vips(?:thumbnail)?$/,
    left: told =>
      /[[,]strip\b|keep=none/.test(told)
        ? 'none'
        : ((/keep=(exif|xmp)/.exec(told)?.[1] as MetadataBlock | undefined) ?? 'all'),
  },
  {
    name: /^(?:magick|convert|mogrify|gm)$/,
    left: told => (/-thumbnail["'`,\s]|\+profile["'`,\s]{1,6}(?:\*|!icc)/.test(told) ? 'none' : 'all'),
  },
  { name: /^exiv2$/, left: told => (/\brm\b|-d["'`,\s]{0,6}[ax]\b/.test(told) ? 'none' : 'all') },
  { name: /^mat2$/, left: () => 'none' },
]

/** Such a program at the head of a command or a line. */
export const PICTURE_PROGRAM =
  /^(?:[\w./\\:-]{0,80}[/\\])?(cwebp|gif2webp|jpegtran|cjpegli|cjpeg|zopflipng|oxipng|optipng|pngquant|pngcrush|jpegoptim|avifenc|vips(?:thumbnail)?|magick|convert|mogrify|gm|exiv2|mat2)(?:\.exe)?(?=$|\s)/

/** What stands in every text in which one of them loses anything: its name, or what ImageMagick, whose names are common words, is told. */
export const PICTURE_WORDS =
  /cwebp|gif2webp|jpegtran|cjpeg|zopflipng|oxipng|optipng|pngquant|pngcrush|jpegoptim|avifenc|vips|-thumbnail|\+profile|exiv2|mat2/

/** What is left of a picture's metadata by a program that is told so. */
export function leftBy(program: string, told: string): Left {
  return PROGRAMS.find(one => one.name.test(program))?.left(told) ?? 'all'
}
