import { describe, expect, test } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { applyFix } from '../support/apply-fix.ts'
import { casesOf, findingsOf, ownFixes } from '../support/rule-harness.ts'
import { audit, type Tree } from '../support/tree.ts'
import { fixed, NOT_DRAWN, PYTHON, tree } from './steps.ts'

// Fixes at the steps that lose or lack the label: what they write, and what the duty is after them.

function statusOf(after: Tree, duty: string): string | undefined {
  return audit(after)
    .services.flatMap(({ duties }) => duties)
    .find(({ id }) => id === duty)?.status
}

describe.each([
  ['label-metadata-stripped', 'label-preservation', ['flags-pillow', 'flags-imageio', 'flags-go-image']],
  [
    'label-metadata-undeclared',
    'implicit-label-metadata',
    ['flags-s3-sdk', 'flags-s3-boto3', 'flags-pillow', 'flags-imageio', 'flags-go-image'],
  ],
] as const)('%s', (rule, duty, names) => {
  test.each(names)('%s: the duty is evidenced once the step is changed', name => {
    const start = casesOf(rule).find(one => one.name === name)!.tree
    expect(statusOf(start, duty)).toBe('open')
    const after = fixed(rule, start)
    expect(after).not.toBe(NOT_DRAWN)
    expect(statusOf(after as Tree, duty)).toBe('evidenced')
    expect(findingsOf(rule, after as Tree).findings.map(({ message }) => render(message, 'en'))).toEqual([])
  })
})

const NODE = {
  'package.json': '{"name":"draw","private":true,"dependencies":{"express":"5.0.0","openai":"5.0.0","sharp":"0.34.0"}}',
}
const NEXT = { 'package.json': '{"name":"draw","dependencies":{"next":"15.0.0","openai":"5.0.0","react":"19.0.0"}}' }

describe('steps that lose the label', () => {
  const lost = (files: Readonly<Record<string, string>>, generates?: string) =>
    fixed('label-metadata-stripped', tree(files, generates))

  test.each([
    [
      'a picture kept under a short name',
      'im = Image.open(generated)\n',
      'im.save("a.png")',
      'save_with_label(im, "a.png")',
    ],
    [
      'a chain of calls',
      '',
      'Image.open(generated).resize((9, 9)).save("a.png")',
      'save_with_label(Image.open(generated).resize((9, 9)), "a.png")',
    ],
    [
      'arguments on lines of their own',
      'im = Image.open(generated)\n',
      'im.save(\n    "a.png",\n)',
      'save_with_label(im, \n    "a.png",\n)',
    ],
    [
      'a field of an object',
      'self.image = Image.open(generated)\n',
      'self.image.save(out)',
      'save_with_label(self.image, out)',
    ],
  ])('Pillow: %s', (_, before, save, after) => {
    const text = `from PIL import Image\n\n${before}${save}\n`
    expect((lost({ ...PYTHON, 'small.py': text }) as Tree).get('small.py')).toBe(
      `from PIL import Image\nfrom aigc_label import save_with_label\n\n${before}${after}\n`,
    )
  })

  test('Pillow: models and forms that are saved beside stay as they are', () => {
    const text = 'from PIL import Image\nim = Image.open(generated)\nmodel.save(path)\nform.save()\nim.save(path)\n'
    expect((lost({ ...PYTHON, 'small.py': text }) as Tree).get('small.py')).toBe(
      text
        .replace('Image\n', 'Image\nfrom aigc_label import save_with_label\n')
        .replace('im.save(path)', 'save_with_label(im, path)'),
    )
  })

  test.each([
    [
      'a package that names its neighbours with a dot',
      'from .settings import OUT\n',
      'from .aigc_label import save_with_label',
    ],
    [
      'a package that names them by the whole path',
      'from shop.settings import OUT\n',
      'from shop.draw.aigc_label import save_with_label',
    ],
    ['names in brackets', 'from PIL import (\n    ImageOps,\n)\n', 'from aigc_label import save_with_label'],
  ])('Pillow: the helper is found in %s', (_, line, wanted) => {
    const text = `from PIL import Image\n${line}\n\ndef go(generated):\n    im = Image.open(generated)\n    im.save("a.png")\n`
    const after = lost({ ...PYTHON, 'src/shop/draw/small.py': text }) as Tree
    expect(after.get('src/shop/draw/small.py')).toContain(`${line}${wanted}\n`)
    expect(after.get('src/shop/draw/aigc_label.py')).toContain('def save_with_label')
  })

  test('Go: a gif has no known place for the field', () => {
    const go = (name: string) =>
      `package thumbs\n\nimport (\n\t"image/${name}"\n)\n\nfunc Copy(generated io.Reader, out io.Writer) {\n\tm, _ := ${name}.Decode(generated)\n\t${name}.Encode(out, m, nil)\n}\n`
    const files = {
      'go.mod':
        'module a\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/volcengine/volcengine-go-sdk v1.1.0\n)\n',
    }
    expect(lost({ ...files, 'a.go': go('gif') })).toBe(NOT_DRAWN)
    expect((lost({ ...files, 'a.go': go('jpeg') }) as Tree).get('a.go')).toContain(
      'jpeg.Encode(withAIGCLabel(out), m, nil)',
    )
  })

  test('sharp: every pipeline of a file keeps it', () => {
    const text =
      "import sharp from 'sharp'\n\nexport const a = b => sharp(b).png().toBuffer()\nexport const c = b => sharp(b, { pages: 1 }).webp().toBuffer()\n"
    expect((lost({ ...NODE, 'small.js': text }) as Tree).get('small.js')).toBe(
      text.replace('sharp(b)', 'sharp(b).keepMetadata()').replace('{ pages: 1 })', '{ pages: 1 }).keepMetadata()'),
    )
  })

  test.each([
    ['two of a list', `["ffmpeg", "-i", a, "-map_metadata", "-1", b]`, `["ffmpeg", "-i", a, "-map_metadata", "0", b]`],
    ['one string', `"ffmpeg -i a.mp4 -map_metadata -1 b.mp4"`, `"ffmpeg -i a.mp4 -map_metadata 0 b.mp4"`],
    [
      'a key that MP4 drops',
      `['ffmpeg', '-i', a, 'AIGC.mp4']`,
      `['ffmpeg', '-i', a, '-movflags', 'use_metadata_tags', 'AIGC.mp4']`,
    ],
  ])('ffmpeg: %s', (_, command, after) => {
    const text = `import subprocess\n\nsubprocess.run(${command})\n`
    expect((lost({ ...PYTHON, 'film.py': text }, 'video') as Tree).get('film.py')).toBe(text.replace(command, after))
  })

  const page = (attributes: string) =>
    `import Image from 'next/image'\n\nexport function Shown({ generated }) {\n  return <Image ${attributes} alt="" width={9} height={9} />\n}\n`

  test.each([
    ['of one line', page('src={generated.url}'), page('unoptimized src={generated.url}')],
    [
      'by another name',
      page('src={generated.url}').replaceAll('Image', 'Picture'),
      page('unoptimized src={generated.url}').replaceAll('Image', 'Picture'),
    ],
    ['of several', page('\n    src={generated.url}\n   '), page('unoptimized \n    src={generated.url}\n   ')],
  ])('next/image: an element %s is served as it is', (_, text, after) => {
    expect((lost({ ...NEXT, 'app/shown.jsx': text }) as Tree).get('app/shown.jsx')).toBe(after)
  })

  test.each([
    ['of the page itself', page('src="/generated.png"'), ''],
    ['that users sent', page('src={generated.avatar}'), ''],
    ['served as it is already', page('unoptimized src={generated.url}'), ''],
    ['of a loader of its own', page('loader={ours} src={generated.url}'), ''],
    [
      'under a configuration that optimises none',
      page('src={generated.url}'),
      'module.exports = { images: { unoptimized: true } }\n',
    ],
    [
      'under a loader of the configuration',
      page('src={generated.url}'),
      "module.exports = { images: { loader: 'custom', loaderFile: './l.js' } }\n",
    ],
    ['of an exported site', page('src={generated.url}'), "module.exports = { output: 'export' }\n"],
  ])('next/image: pictures %s lose nothing there', (_, text, config) => {
    const { findings } = findingsOf(
      'label-metadata-stripped',
      tree({ ...NEXT, 'app/shown.jsx': text, ...(config && { 'next.config.js': config }) }),
    )
    expect(findings).toEqual([])
  })

  test('next/image: the configuration can be told for all pictures', () => {
    const start = tree({
      ...NEXT,
      'app/shown.jsx': page('src={generated.url}'),
      'next.config.js': 'module.exports = {\n  reactStrictMode: true,\n}\n',
    })
    const { findings, result } = findingsOf('label-metadata-stripped', start)
    const fix = ownFixes(findings[0]!).find(
      one => render(one.title, 'en') === 'Serve pictures as they are (next.config.js)',
    )
    expect(render(fix!.title, 'zh-CN')).toBe('按原样提供图片（next.config.js）')
    expect(applyFix(start, fix!, result).get('next.config.js')).toBe(
      'module.exports = {\n  images: { unoptimized: true },\n  reactStrictMode: true,\n}\n',
    )
  })
})
