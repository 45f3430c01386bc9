import { describe, expect, it } from 'vitest'
import { seen } from '../source/seen.ts'
import { audited, type Files, shown } from './project.ts'

const DECLARED = 'version: 1\nservices:\n  - name: lamp\n    audience: public\n    territory: mainland-china\n'
const PRODUCT: Files = {
  'genai-measures.yaml': DECLARED,
  'requirements.txt': 'fastapi\ndashscope\n',
  'main.py':
    "from fastapi import FastAPI\nfrom dashscope import ImageSynthesis\napp = FastAPI()\n\n\n@app.post('/draw')\ndef draw(p: str):\n    return ImageSynthesis.call(model='wanx2.1-t2i-turbo', prompt=p).output.results[0].url\n",
}
const XMP = "xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/' TC260:AIGC='{}'"

/** The steps that are said to lose the label. */
async function lost(files: Files): Promise<string[]> {
  const all = { ...PRODUCT, ...files }
  const { findings } = await audited(all)
  return findings
    .flatMap(one =>
      one.ruleId === 'label-metadata-stripped' ? [one.at, ...(one.related ?? []).map(({ at }) => at)] : [],
    )
    .map(one => shown(all, one))
}

/** A writer of the label, a step in a file of its own, and the file that takes both in this order or the other. */
function flow(ext: string, step: string, { last = false, block = XMP } = {}): Files {
  const go = ext === 'go'
  const [write, small] = go ? ['WriteLabel', 'Small'] : ['writeLabel', 'makeSmall']
  const heads: Readonly<Record<string, string>> = {
    py: `def ${write}(f):\n    put(f, "${block}")\n`,
    go: `package main\n\nfunc ${write}(f string) {\n\tput(f, "${block}")\n}\n`,
    js: `export function ${write}(f) {\n  put(f, "${block}")\n}\n`,
    php: `<?php\nfunction ${write}($f) {\n  put($f, "${block}");\n}\n`,
    java: `class Label {\n  static void ${write}(String f) {\n    put(f, "${block}");\n  }\n}\n`,
    cs: `class Label {\n  static void ${write}(string f) {\n    Put(f, "${block}");\n  }\n}\n`,
    rs: `pub fn ${write}(f: &str) {\n    put(f, "${block}");\n}\n`,
    swift: `func ${write}(_ f: String) {\n  put(f, "${block}")\n}\n`,
    kt: `fun ${write}(f: String) {\n  put(f, "${block}")\n}\n`,
    dart: `void ${write}(String f) {\n  put(f, "${block}");\n}\n`,
    rb: `def ${write}(f)\n  put(f, "${block}")\nend\n`,
  }
  const calls = [`${write}(f)`, `${small}(f)`]
  const [first, second] = last ? calls.toReversed() : calls
  return {
    [`label.${ext}`]: heads[ext] ?? '',
    [`small.${ext}`]: step,
    'main.py': PRODUCT['main.py'] + `\n\ndef hand_out(f):\n    ${first}\n    ${second}\n`,
  }
}

const PY = (body: string, head = '') => `${head}\n\ndef makeSmall(f):\n    ${body}\n`
const GO = (body: string, head = '') => `package main\n\n${head}\n\nfunc Small(f string) {\n\t${body}\n}\n`
const JS = (body: string, head = '') => `${head}\nexport async function makeSmall(f) {\n  ${body}\n}\n`

const LOSES: readonly (readonly [name: string, ext: string, step: string])[] = [
  ['cwebp by itself', 'go', GO('exec.Command("cwebp", "-q", "80", f, "-o", f+".webp").Run()', 'import "os/exec"')],
  [
    'cwebp with EXIF alone',
    'py',
    PY("subprocess.run(['cwebp', '-metadata', 'exif', f, '-o', 'a.webp'])", 'import subprocess'),
  ],
  [
    'cwebp in one line',
    'js',
    JS('execSync(`cwebp -q 80 ${f} -o ${f}.webp`)', "import { execSync } from 'node:child_process'"),
  ],
  ['jpegtran', 'py', PY("subprocess.run(['jpegtran', '-optimize', '-outfile', 'a.jpg', f])", 'import subprocess')],
  ['jpegoptim', 'py', PY("subprocess.run(['jpegoptim', '--strip-xmp', f])", 'import subprocess')],
  [
    'ImageMagick’s thumbnail',
    'py',
    PY("subprocess.run(['magick', f, '-thumbnail', '640x', 'a.jpg'])", 'import subprocess'),
  ],
  ['OpenCV', 'py', PY("cv2.imwrite('a.jpg', cv2.resize(cv2.imread(f), (640, 640)))", 'import cv2')],
  [
    'Pillow with EXIF alone',
    'py',
    PY("im = Image.open(f)\n    im.convert('RGB').save('a.jpg', exif=im.getexif())", 'from PIL import Image'),
  ],
  ['Pillow', 'py', PY("Image.open(f).resize((64, 64)).save('a.webp')", 'from PIL import Image')],
  [
    'jimp',
    'js',
    JS("const im = await Jimp.read(f)\n  await im.resize({ w: 640 }).write('a.jpg')", "import { Jimp } from 'jimp'"),
  ],
  [
    'sharp with EXIF alone',
    'js',
    JS("return sharp(f).keepExif().webp().toFile('a.webp')", "import sharp from 'sharp'"),
  ],
  ['sharp', 'js', JS("return sharp(f).webp().toFile('a.webp')", "import sharp from 'sharp'")],
  [
    'a canvas on a server',
    'js',
    JS(
      "const im = await loadImage(f)\n  ctx.drawImage(im, 0, 0)\n  return canvas.toBuffer('image/png')",
      "import { loadImage } from '@napi-rs/canvas'",
    ),
  ],
  [
    'GD',
    'php',
    "<?php\nfunction makeSmall($f) {\n  imagewebp(imagescale(imagecreatefrompng($f), 640), 'a.webp');\n}\n",
  ],
  [
    'Imagick',
    'php',
    "<?php\nfunction makeSmall($f) {\n  $im = new Imagick($f);\n  $im->thumbnailImage(640, 0);\n  $im->writeImage('a.jpg');\n}\n",
  ],
  [
    'Go’s encoders',
    'go',
    GO(
      'img, _, _ := image.Decode(in)\n\twebp.Encode(out, img, nil)',
      'import (\n\t"image"\n\t"github.com/chai2010/webp"\n)',
    ),
  ],
  [
    'imaging',
    'go',
    GO(
      'img, _ := imaging.Open(f)\n\timaging.Save(imaging.Resize(img, 640, 0, imaging.Lanczos), "a.jpg")',
      'import "github.com/disintegration/imaging"',
    ),
  ],
  [
    'Thumbnailator',
    'java',
    'import net.coobird.thumbnailator.Thumbnails;\nclass Small {\n  static void makeSmall(String f) throws Exception {\n    Thumbnails.of(f).size(640, 640).toFile("a.jpg");\n  }\n}\n',
  ],
  [
    'ImageIO',
    'java',
    'import javax.imageio.ImageIO;\nclass Small {\n  static void makeSmall(String f) throws Exception {\n    ImageIO.write(ImageIO.read(new File(f)), "jpg", new File("a.jpg"));\n  }\n}\n',
  ],
  [
    'SkiaSharp',
    'cs',
    'using SkiaSharp;\nclass Small {\n  static void makeSmall(string f) {\n    using var bitmap = SKBitmap.Decode(f);\n    bitmap.Encode(stream, SKEncodedImageFormat.Webp, 80);\n  }\n}\n',
  ],
  [
    'image-rs',
    'rs',
    'pub fn makeSmall(f: &str) {\n    let img = image::open(f).unwrap();\n    img.thumbnail(640, 640).save("a.jpg").unwrap();\n}\n',
  ],
  [
    'UIImage',
    'swift',
    'import UIKit\nfunc makeSmall(_ f: String) -> Data? {\n  UIImage(contentsOfFile: f)?.jpegData(compressionQuality: 0.8)\n}\n',
  ],
  [
    'Bitmap',
    'kt',
    'import android.graphics.BitmapFactory\nfun makeSmall(f: String) {\n  BitmapFactory.decodeFile(f).compress(Bitmap.CompressFormat.JPEG, 80, out)\n}\n',
  ],
]
const KEEPS: typeof LOSES = [
  [
    'cwebp with all',
    'go',
    GO('exec.Command("cwebp", "-metadata", "all", f, "-o", f+".webp").Run()', 'import "os/exec"'),
  ],
  ['cwebp with XMP', 'py', PY("subprocess.run(['cwebp', '-metadata', 'xmp', f, '-o', 'a.webp'])", 'import subprocess')],
  [
    'jpegtran with all',
    'py',
    PY("subprocess.run(['jpegtran', '-copy', 'all', '-outfile', 'a.jpg', f])", 'import subprocess'),
  ],
  ['ImageMagick', 'py', PY("subprocess.run(['magick', f, '-resize', '640x', 'a.jpg'])", 'import subprocess')],
  [
    'Pillow with XMP',
    'py',
    PY("im = Image.open(f)\n    im.save('a.jpg', xmp=im.info['xmp'])", 'from PIL import Image'),
  ],
  ['sharp with XMP', 'js', JS("return sharp(f).keepXmp().webp().toFile('a.webp')", "import sharp from 'sharp'")],
  ['a picture of a user', 'py', PY("avatar = cv2.imread(f)\n    cv2.imwrite('avatar.jpg', avatar)", 'import cv2')],
]

/** Code of these languages is weighed by projects of their own: what is seen in the file is told here. */
const COMPILED = LOSES.filter(([, ext]) => ['java', 'cs', 'rs'].includes(ext))

describe('a picture made smaller behind the writer of its label', () => {
  it.each(LOSES.filter(one => !COMPILED.includes(one)))('has lost it by %s', async (_, ext, step) => {
    expect(await lost(flow(ext, step))).toHaveLength(1)
    expect(await lost(flow(ext, step, { last: true }))).toEqual([])
  })
  it.each(COMPILED)('may have lost it by %s', (_, ext, step) => {
    expect(seen('metadata-strip', `small.${ext}`, step).map(one => one.detail)).toMatchObject([
      { ifLabelled: true, within: 'makeSmall' },
    ])
  })
  it.each(KEEPS)('keeps it by %s', async (_, ext, step) => {
    expect(await lost(flow(ext, step))).toEqual([])
  })
  it('keeps one in EXIF where EXIF is carried on, and loses it where XMP is', async () => {
    const block = 'exif UserComment AIGC tc260'
    const by = (kept: string) => JS(`return sharp(f).${kept}().webp().toFile('a.webp')`, "import sharp from 'sharp'")
    expect(await lost(flow('js', by('keepExif'), { block }))).toEqual([])
    expect(await lost(flow('js', by('keepXmp'), { block }))).toHaveLength(1)
  })
  it('loses it in the second of two steps of one name, not in the first, which writes it', async () => {
    const step = (xmp: string) =>
      `from PIL import Image\n\n\ndef writeLabel(f):\n    picture = Image.open(f)\n    picture.save(f, xmp="${XMP}")\n\n\ndef makeSmall(f):\n    picture = Image.open(f)\n    picture.save('a.webp', exif=picture.getexif()${xmp})\n`
    const taken = PRODUCT['main.py'] + '\n\ndef hand_out(f):\n    writeLabel(f)\n    makeSmall(f)\n'
    expect(await lost({ 'main.py': taken, 'small.py': step('') })).toEqual([
      "small.py: picture.save('a.webp', exif=picture.getexif())",
    ])
    expect(await lost({ 'main.py': taken, 'small.py': step(", xmp=picture.info['xmp']") })).toEqual([])
  })
  it('loses nothing where no label is written', async () => {
    expect(await lost({ 'small.py': PY("cv2.imwrite('a.jpg', cv2.imread(f))", 'import cv2') })).toEqual([])
  })
})

describe('ffmpeg, which keeps a label in MP4 only where it is told to', () => {
  const strips = (path: string, text: string) =>
    seen('metadata-strip', path, text).map(one => text.slice(one.span.start).split('\n')[0])
  const LABEL = '-movflags", "use_metadata_tags", "-metadata", "AIGC=" + label'
  it.each([
    [
      'a name that a template gives',
      'a.ts',
      `await run("ffmpeg", ["-i", raw, "${LABEL}, full])\nconst cut = \`out/\${id}.mp4\`\nawait run('ffmpeg', ['-i', full, '-t', '9', '-c', 'copy', cut], { cwd })\n`,
    ],
    [
      'a list by its name',
      'a.py',
      `subprocess.run(["ffmpeg", "-i", raw, "${LABEL}, "a.mp4"])\nargs = ["-i", "a.mp4", "-c", "copy"]\nargs += ["b.mp4"]\nsubprocess.run(["ffmpeg", *args])\n`,
    ],
    [
      'a line',
      'a.py',
      `subprocess.run(["ffmpeg", "-i", raw, "${LABEL}, "a.mp4"])\nos.system(f"ffmpeg -i a.mp4 -c copy {name}.mp4")\n`,
    ],
    [
      'Go',
      'a.go',
      `package a\n\nfunc f() {\n\texec.Command("ffmpeg", "-i", raw, "${LABEL}, "a.mp4").Run()\n\ttagged, final := id+".a.mp4", id+".mp4"\n\texec.Command("ffmpeg", "-i", tagged, "-c", "copy", final).Run()\n}\n`,
    ],
    [
      'fluent-ffmpeg',
      'a.js',
      "import ffmpeg from 'fluent-ffmpeg'\nffmpeg(raw).outputOptions(['-metadata', `AIGC=${label}`]).save('a.mp4')\n",
    ],
    [
      'ffmpeg-python',
      'a.py',
      "import ffmpeg\nffmpeg.input(raw).output('a.mp4', **{'metadata': f'AIGC={label}'}).run()\n",
    ],
  ])('loses it by %s', (_, path, text) => {
    expect(strips(path, text)).toHaveLength(1)
    expect(strips(path, text.replaceAll('.mp4', '.mkv'))).toEqual([])
  })
  it.each([
    [
      'told again',
      'a.ts',
      `await run("ffmpeg", ["-i", raw, "${LABEL}, "a.mp4"])\nawait run("ffmpeg", ["-i", "a.mp4", "-movflags", "use_metadata_tags", "b.mp4"])\n`,
    ],
    [
      'fluent-ffmpeg told',
      'a.js',
      "import ffmpeg from 'fluent-ffmpeg'\nffmpeg(raw).outputOptions(['-movflags', 'use_metadata_tags', '-metadata', `AIGC=${label}`]).save('a.mp4')\n",
    ],
    [
      'a list that is told bit by bit',
      'a.py',
      'args = ["-i", raw, "-metadata", f"AIGC={label}"]\nargs.extend(["-movflags", "use_metadata_tags"])\nsubprocess.run(["ffmpeg", *args, "a.mp4"])\n',
    ],
    [
      'a sound',
      'a.py',
      `subprocess.run(["ffmpeg", "-i", raw, "${LABEL}, "a.mp4"])\nsubprocess.run(["ffmpeg", "-i", "a.mp4", "-vn", "a.mp3"])\n`,
    ],
    ['no word on labels', 'a.py', 'subprocess.run(["ffmpeg", "-i", raw, "-c", "copy", "a.mp4"])\n'],
  ])('and not where it is %s', (_, path, text) => {
    expect(strips(path, text)).toEqual([])
  })
  it('says nothing for sure of what is put together before the label is written', async () => {
    const text = `subprocess.run(["ffmpeg", "-i", a, "-i", b, "-shortest", "film.mp4"])\nsubprocess.run(["ffmpeg", "-i", "film.mp4", "${LABEL}, "a.mp4"])\n`
    expect(seen('metadata-strip', 'a.py', text).filter(one => !one.detail.ifLabelled)).toEqual([])
    expect(await lost({ 'film.py': text })).toEqual([])
  })
})
