import type { LabelFormat } from './format.ts'
import { avi } from './formats/avi.ts'
import { flac } from './formats/flac.ts'
import { flv } from './formats/flv.ts'
import { gif } from './formats/gif.ts'
import { heif } from './formats/heif.ts'
import { jpeg } from './formats/jpeg.ts'
import { markdown } from './formats/markdown.ts'
import { matroska } from './formats/matroska.ts'
import { mp3 } from './formats/mp3.ts'
import { mp4 } from './formats/mp4.ts'
import { ogg } from './formats/ogg.ts'
import { ooxml } from './formats/ooxml.ts'
import { pdf } from './formats/pdf.ts'
import { png } from './formats/png.ts'
import { tiff } from './formats/tiff.ts'
import { wav } from './formats/wav.ts'
import { webp } from './formats/webp.ts'
import { unregulatedFormats } from './formats/unregulated.ts'

/** Every format labels are read in. Order matters only where one signature is the beginning of another. */
export const FORMATS: readonly LabelFormat[] = [
  png,
  jpeg,
  webp,
  gif,
  tiff,
  heif,
  mp4,
  matroska,
  flv,
  avi,
  wav,
  mp3,
  flac,
  ogg,
  pdf,
  ooxml,
  markdown,
  ...unregulatedFormats,
]

const BY_EXTENSION = new Map(
  FORMATS.flatMap(format => format.extensions.map(extension => [extension, format] as const)),
)
const BY_MEDIA_TYPE = new Map(FORMATS.flatMap(format => format.mediaTypes.map(type => [type, format] as const)))

/** The extension of a file name, lower case, without the dot. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** The format of a file, by its first bytes and, where they say nothing, by its name or media type. */
export function formatOf(head: Uint8Array, name: string): LabelFormat | undefined {
  return FORMATS.find(format => format.sniff?.(head)) ?? formatByName(name)
}

/** The format a file name or media type stands for; undefined when labels of such files are not read. */
export function formatByName(name: string): LabelFormat | undefined {
  return BY_MEDIA_TYPE.get(name.toLowerCase().replace(/;.*/s, '')) ?? BY_EXTENSION.get(extensionOf(name))
}
