import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { GO, goWriterWithin } from '../../server/src/core/rules/shared/helpers/go.ts'
import { javaHelpers } from '../../server/src/core/rules/shared/helpers/java.ts'
import { JAVASCRIPT, TYPESCRIPT } from '../../server/src/core/rules/shared/helpers/javascript.ts'
import { PYTHON } from '../../server/src/core/rules/shared/helpers/python.ts'
import { fixture } from './build.ts'
import { CODE, has, ids, read, run, Scratch } from './support.ts'

// The files that a fix begins are run, as a team would run them: what they write, our reader reads. Each language is left
// out where its tools are not installed.

const root = join(import.meta.dirname, '../..')
const WORDS = '内容由AI生成，仅供参考'
const scratch = new Scratch()
afterAll(() => scratch.remove())

process.env.AIGC_CONTENT_PRODUCER = CODE
afterAll(() => {
  delete process.env.AIGC_CONTENT_PRODUCER
})

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(scratch.path(name)), { recursive: true })
    scratch.put(name, content)
  }
}

/** The ids of content in the labels of a file, each where the standard puts it, after a check that has nothing to say. */
async function labelled(name: string): Promise<(string | undefined)[]> {
  const { labels } = await read(scratch.get(name), name)
  expect(labels.map(({ place }) => place)).toEqual(labels.map(() => 'standard'))
  expect(await ids(scratch.get(name), name)).toEqual([])
  return labels.map(({ members }) => members.find(one => one.name === 'ProduceID')?.value)
}

/** A Python that has Pillow, if there is one. */
const pillow = ['python3', '/usr/bin/python3'].find(python => {
  try {
    run(python, '-c', 'import PIL')
    return true
  } catch {
    return false
  }
})

describe('helpers in Python', () => {
  put({ 'py/aigc_label.py': PYTHON.metadata.text, 'py/ai_notice.py': PYTHON.notice.text })
  put({ 'plain.png': fixture('tiny.png'), 'plain.jpg': fixture('tiny.jpg') })

  it.skipIf(!has('python3'))('write the AIGC field into PNG and JPEG, bytes, open files and paths', async () => {
    put({
      'py/use.py': `import os
from aigc_label import label_in_place, labelled_file, with_aigc_label
os.chdir("..")
for kind in ("png", "jpg"):
    plain = open(f"plain.{kind}", "rb").read()
    open(f"bytes.{kind}", "wb").write(with_aigc_label(plain, "id-7"))
    open(f"file.{kind}", "wb").write(labelled_file(open(f"plain.{kind}", "rb")).read())
    open(f"path.{kind}", "wb").write(plain)
    assert label_in_place(f"path.{kind}") == f"path.{kind}"
try:
    with_aigc_label(b"GIF89a")
except ValueError as error:
    print(error)
`,
    })
    expect(run('sh', '-c', `cd '${scratch.path('py')}' && python3 use.py`).toString()).toBe('neither PNG nor JPEG\n')
    for (const kind of ['png', 'jpg']) {
      expect(await labelled(`bytes.${kind}`)).toEqual(['id-7'])
      expect(await labelled(`file.${kind}`)).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
      expect(await labelled(`path.${kind}`)).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
    }
  })

  it.skipIf(pillow === undefined)(
    'carry the label through Pillow into another format, and write one where there is none',
    async () => {
      put({
        'py/save.py': `import io, os
from PIL import Image
from aigc_label import save_with_label, with_aigc_label
os.chdir("..")
for source, target in (("png", "jpg"), ("jpg", "png")):
    whole = io.BytesIO(with_aigc_label(open(f"plain.{source}", "rb").read(), f"from-{source}"))
    small = Image.open(whole).convert("RGB").resize((8, 8))
    save_with_label(small, f"small.{target}")
    with open(f"opened.{target}", "wb") as out:
        save_with_label(small, out)
save_with_label(Image.new("RGB", (4, 4)), "new.png")
`,
      })
      run('sh', '-c', `cd '${scratch.path('py')}' && ${pillow} save.py`)
      expect(await labelled('small.jpg')).toEqual(['from-png'])
      expect(await labelled('opened.jpg')).toEqual(['from-png'])
      const modern = Number(run(pillow!, '-c', 'import PIL; print(PIL.__version__)').toString().split('.')[0]) >= 11
      expect(await labelled('small.png')).toEqual([modern ? 'from-jpg' : expect.stringMatching(/^[\da-f-]{36}$/)])
      expect(await labelled('new.png')).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
    },
  )

  it.skipIf(!has('python3'))('put the notice behind a text, and behind a streamed one', () => {
    put({
      'py/say.py': `import asyncio
from ai_notice import with_notice, with_notice_after, with_notice_after_async
async def pieces():
    yield "三"
async def main():
    return [piece async for piece in with_notice_after_async(pieces())]
print([with_notice("一"), *with_notice_after(["二"]), *asyncio.run(main())])
`,
    })
    expect(run('sh', '-c', `cd '${scratch.path('py')}' && PYTHONIOENCODING=utf-8 python3 say.py`).toString()).toBe(
      `['一\\n\\n${WORDS}', '二', '\\n\\n${WORDS}', '三', '\\n\\n${WORDS}']\n`,
    )
  })
})

describe('helpers in JavaScript and TypeScript', () => {
  it('write the AIGC field from Node with this package, and the notice behind a text and a stream', async () => {
    run(process.execPath, join(root, 'esbuild.mjs'), 'server/dist/labels')
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, 'node_modules/.cache/helpers-'))
    try {
      writeFileSync(join(folder, 'aigc-label.mjs'), JAVASCRIPT.metadata.text)
      writeFileSync(join(folder, 'ai-notice.mjs'), JAVASCRIPT.notice.text)
      writeFileSync(
        join(folder, 'use.mjs'),
        `import { readFileSync, writeFileSync } from 'node:fs'
const { withAigcLabel } = await import('./aigc-label.mjs')
const { withNotice, withNoticeAfter } = await import('./ai-notice.mjs')
writeFileSync(process.argv[3], await withAigcLabel(readFileSync(process.argv[2]), 'id-8'))
async function* pieces() { yield 'b' }
const said = [withNotice('a')]
for await (const piece of withNoticeAfter(pieces())) said.push(piece)
console.log(JSON.stringify(said))
`,
      )
      const said = run(process.execPath, join(folder, 'use.mjs'), scratch.path('plain.jpg'), scratch.path('node.jpg'))
      expect(JSON.parse(said.toString())).toEqual([`a\n\n${WORDS}`, 'b', `\n\n${WORDS}`])
      expect(await labelled('node.jpg')).toEqual(['id-8'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('compile under the strictest settings where they are TypeScript', () => {
    run(process.execPath, join(root, 'scripts/build-types.mjs'))
    const folder = mkdtempSync(join(root, 'node_modules/.cache/helpers-'))
    try {
      writeFileSync(join(folder, 'aigc-label.ts'), TYPESCRIPT.metadata.text)
      writeFileSync(join(folder, 'ai-notice.ts'), TYPESCRIPT.notice.text)
      const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: ['node'] }
      const files = ['aigc-label.ts', 'ai-notice.ts']
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
      expect(run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', folder).toString()).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('helpers in Go', () => {
  it.skipIf(!has('gofmt'))('are set as gofmt sets them', () => {
    put({ 'gofmt/a.go': GO.notice.text, 'gofmt/b.go': GO.metadata.text, 'gofmt/c.go': goWriterWithin('draw').text })
    expect(run('gofmt', '-l', scratch.path('gofmt')).toString()).toBe('')
  })

  it.skipIf(!has('go'))(
    'write the AIGC field into what the encoders write, and the notice behind a text and a stream',
    async () => {
      put({
        'go/go.mod': 'module example.com/use\n\ngo 1.19\n',
        'go/ainotice/ainotice.go': GO.notice.text,
        'go/aigclabel/aigclabel.go': GO.metadata.text,
        'go/aigc_label.go': goWriterWithin('main').text,
        'go/main.go': `package main

import (
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"os"

	"example.com/use/aigclabel"
	"example.com/use/ainotice"
)

func main() {
	picture := image.NewRGBA(image.Rect(0, 0, 64, 64))
	a, _ := os.Create("../go.png")
	b, _ := os.Create("../go.jpg")
	if err := png.Encode(withAIGCLabel(a, "id-9"), picture); err != nil {
		panic(err)
	}
	if err := jpeg.Encode(aigclabel.With(b), picture, nil); err != nil {
		panic(err)
	}
	_, err := aigclabel.With(b).Write([]byte("GIF89a"))
	fmt.Println(err)
	pieces := make(chan string, 1)
	pieces <- "b"
	close(pieces)
	fmt.Printf("%q", ainotice.With("a"))
	for piece := range ainotice.After(pieces) {
		fmt.Printf("%q", piece)
	}
}
`,
      })
      const said = run(
        'sh',
        '-c',
        `cd '${scratch.path('go')}' && GOFLAGS=-mod=mod GOCACHE='${scratch.path('cache')}' go run .`,
      )
      expect(said.toString()).toBe(`aigc: neither PNG nor JPEG\n"a\\n\\n${WORDS}""b""\\n\\n${WORDS}"`)
      expect(await labelled('go.png')).toEqual(['id-9'])
      expect(await labelled('go.jpg')).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
      run('sh', '-c', `chmod -R u+w '${scratch.path('cache')}'`)
    },
    120_000,
  )
})

describe('helpers in Java', () => {
  it.skipIf(!has('javac'))(
    'write the AIGC field as ImageIO.write, and the notice behind a text',
    async () => {
      const { notice, metadata } = javaHelpers('com.example.draw', false)
      put({
        [`java/com/example/draw/${notice.file}`]: notice.text,
        [`java/com/example/draw/${metadata.file}`]: metadata.text,
        'java/com/example/draw/Use.java': `package com.example.draw;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

class Use {
    public static void main(String[] folder) throws Exception {
        BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        AigcLabel.write(picture, "png", new File(folder[0], "java.png"));
        AigcLabel.write(picture, "jpg", ImageIO.createImageOutputStream(new File(folder[0], "unused.jpg")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AigcLabel.write(picture, "jpg", bytes);
        Files.write(Path.of(folder[0], "java.jpg"), bytes.toByteArray());
        byte[] plain = Files.readAllBytes(Path.of(folder[0], "plain.png"));
        Files.write(Path.of(folder[0], "java-id.png"), AigcLabel.with(plain, "id-\\"10\\""));
        System.out.print(AigcLabel.write(picture, "no such format", bytes) + " " + AiNotice.with("a").length() + AiNotice.last().length());
    }
}
`,
      })
      const classes = scratch.path('java/com/example/draw')
      run(
        'sh',
        '-c',
        `javac --release 11 -Xlint:-options -encoding UTF-8 -d '${scratch.path('classes')}' '${classes}'/*.java`,
      )
      const said = run('java', '-cp', scratch.path('classes'), 'com.example.draw.Use', scratch.dir)
      expect(said.toString()).toBe(`false ${WORDS.length + 3}${WORDS.length + 2}`)
      expect(await labelled('java.png')).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
      expect(await labelled('java.jpg')).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)])
      expect(await labelled('java-id.png')).toEqual(['id-"10"'])
    },
    120_000,
  )

  it.skipIf(!has('javac'))(
    'stream with what Spring streams with',
    () => {
      const { notice } = javaHelpers('', true)
      put({
        'flux/reactor/core/publisher/Flux.java':
          'package reactor.core.publisher;\npublic class Flux<T> {\n  public String last;\n  public Flux<T> concatWithValues(T value) { last = String.valueOf(value); return this; }\n}\n',
        'flux/AiNotice.java': notice.text,
        'flux/Use.java':
          'import reactor.core.publisher.Flux;\nclass Use { public static void main(String[] a) { System.out.print(AiNotice.after(new Flux<String>()).last.length()); } }\n',
      })
      run(
        'sh',
        '-c',
        `cd '${scratch.path('flux')}' && javac -encoding UTF-8 -d out reactor/core/publisher/Flux.java AiNotice.java Use.java`,
      )
      expect(run('java', '-cp', scratch.path('flux/out'), 'Use').toString()).toBe(String(WORDS.length + 2))
    },
    120_000,
  )
})
