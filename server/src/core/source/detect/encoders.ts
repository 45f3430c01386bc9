import type { MetadataBlock } from '../../evidence/vocabulary.ts'
import { isBrought } from '../canvas.ts'
import type { Detector } from '../detector.ts'
import { functionAround } from '../function-around.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'

/** A library that decodes a medium and writes it anew without what the old file said of itself. */
interface Encoder {
  /** Without it in the text, the library is not there. */
  readonly word: string
  readonly writes: RegExp
  readonly reads: RegExp
  /** What must stand in the call for it to lose anything, or keeps it from doing so. */
  readonly loses?: RegExp
  readonly keeps?: RegExp
  /** By which one block is carried on. */
  readonly exif?: RegExp
}

/** By their own documentation: pixels or samples go through them, metadata does not. */
const ENCODERS: readonly Encoder[] = [
  {
    word: 'cv',
    writes: /(?:^|\.)(?:imwrite|imencode|ImWrite|ImEncode|IMWrite|IMEncode)$/,
    reads: /\b(?:imread|imdecode|ImRead|ImDecode|IMRead|IMDecode)\(/,
  },
  {
    word: 'imp',
    writes: /\.(?:write|writeAsync|getBuffer|getBufferAsync|getBase64|getBase64Async)$/,
    reads: /\bJimp\.(?:read|fromBuffer)\(/,
  },
  {
    word: 'imagecreatefrom',
    writes: /^image(?:jpeg|png|webp|avif|gif)$/,
    reads: /\bimagecreatefrom\w+\(/,
  },
  {
    word: 'agick',
    writes: /\.(?:stripImage|thumbnailImage|StripImage|ThumbnailImage|Strip|strip)$/,
    reads: /(?:Imagick|MagickImage|MiniMagick|imagick|Magick\.Image)\b/,
  },
  { word: 'wand.image', writes: /\.strip$/, reads: /\bImage\(/, loses: /^\s*$/ },
  { word: 'gm', writes: /\.(?:noProfile|strip)$/, reads: /(?:require\(|from )["']gm["']/ },
  { word: 'SK', writes: /\.Encode$/, reads: /\bSK(?:Bitmap|Image|Codec)\.(?:Decode|FromEncodedData|Create)\(/ },
  { word: 'System.Drawing', writes: /\.Save$/, reads: /\bnew Bitmap\(/ },
  {
    word: 'Thumbnails',
    writes: /\.(?:toFile|toFiles|toOutputStream|asBufferedImage)$/,
    reads: /\bThumbnails\s*\.\s*(?:of|fromFilenames|fromImages|fromInputStreams)\(/,
  },
  {
    word: 'Bitmap',
    writes: /\.compress$/,
    reads: /\bBitmapFactory\.decode\w+\(/,
    loses: /CompressFormat/,
  },
  { word: 'UIImage', writes: /\.(?:jpegData|pngData)$|^UIImage(?:JPEG|PNG)Representation$/, reads: /\bUIImage\(/ },
  {
    word: 'CGImage',
    writes: /^CGImageDestinationAddImage$/,
    reads: /CGImageSourceCreateImageAtIndex/,
    loses: /nil\s*$/,
  },
  {
    word: 'image::',
    writes: /\.(?:save|save_with_format|write_to|write_with_encoder)$/,
    reads: /\bimage::(?:open|load_from_memory\w*|ImageReader|io::Reader)\b/,
  },
  {
    word: 'imaging',
    writes: /(?:^|\.)imaging\.(?:Save|Encode)$/,
    reads: /\bimaging\.(?:Open|Decode)\(|\b(?:image|png|jpeg)\.Decode\(/,
  },
  {
    word: '.Decode(',
    writes: /^(?:webp|nativewebp|avif|jpegli|tiff|bmp|jxl)\.Encode$/,
    reads: /\b(?:image|png|jpeg|webp)\.Decode\(/,
  },
  {
    word: 'package:image/',
    writes: /(?:^|\.)encode(?:Png|Jpg|Gif|WebP|PngFile|JpgFile)$/,
    reads: /\bdecode(?:Image|Png|Jpg|ImageFile)\b/,
  },
  {
    word: 'FlutterImageCompress',
    writes: /\.(?:compressWithList|compressWithFile|compressAndGetFile|compressAssetImage)$/,
    reads: /./,
    exif: /keepExif: ?true/,
  },
  { word: '@jsquash/', writes: /^(?:encode|\w{1,20}\.encode)$/, reads: /\bdecode\b/ },
  {
    word: 'loadImage',
    writes: /\.(?:toBuffer|encode|createPNGStream|createJPEGStream|saveAs|saveAsSync)$/,
    reads: /(?:from |require\()["'](?:canvas|@napi-rs\/canvas|skia-canvas)["']/,
  },
  { word: 'imageio', writes: /\.(?:imwrite|imsave|mimsave|mimwrite)$/, reads: /\bimread\(|\bmimread\(/ },
  { word: 'pydub', writes: /\.export$/, reads: /\bAudioSegment\.from_\w+\(/, keeps: /\btags ?=/ },
  { word: 'soundfile', writes: /^(?:sf|soundfile)\.write$/, reads: /\b(?:sf|soundfile)\.read\(/ },
  { word: 'torchaudio', writes: /^torchaudio\.save$/, reads: /\btorchaudio\.load\(/ },
  {
    word: 'moviepy',
    writes: /\.write_(?:videofile|audiofile|gif)$/,
    reads: /\b(?:Video|Audio)FileClip\(/,
    keeps: /metadata/,
  },
]
const NAMES =
  /^(?:im(?:write|encode|save)|Im(?:Write|Encode)|IM(?:Write|Encode)|write|writeAsync|getBuffer(?:Async)?|getBase64(?:Async)?|image(?:jpeg|png|webp|avif|gif)|stripImage|thumbnailImage|StripImage|ThumbnailImage|[Ss]trip|noProfile|[Ee]ncode\w{0,8}|[Ss]ave|toFiles?|toOutputStream|asBufferedImage|compress\w{0,16}|jpegData|pngData|UIImage(?:JPEG|PNG)Representation|CGImageDestinationAddImage|save_with_format|write_to|write_with_encoder|toBuffer|create(?:PNG|JPEG)Stream|saveAs(?:Sync)?|mimsave|mimwrite|export|write_(?:videofile|audiofile|gif))$/

/** Media that a library writes anew, behind the label that the product itself writes. */
export const encoders: Detector = {
  calls: name => NAMES.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    const chain = unit.chain(call.at)
    const encoder = ENCODERS.find(one => one.writes.test(chain) && unit.mentions(one.word) && unit.says(one.reads))
    if (encoder === undefined || isBrought(unit, call)) return
    const keeps = leaves(unit, call, encoder)
    if (keeps === 'all') return
    sink.add(
      'metadata-strip',
      unit.span(call.at),
      chain,
      {
        tool: 'encoder',
        ...(keeps && { keeps }),
        ifLabelled: true,
        within: functionAround(unit, unit.tokens.start(call.at)),
      },
      'medium',
    )
  },
}

function leaves(unit: Unit, call: Call, encoder: Encoder): MetadataBlock | 'all' | undefined {
  const { loses, keeps, exif } = encoder
  if (loses === undefined && keeps === undefined && exif === undefined) return undefined
  const inside = unit.inside(call.open)
  if ((loses && !loses.test(inside)) || keeps?.test(inside)) return 'all'
  return exif?.test(inside) ? 'exif' : undefined
}
