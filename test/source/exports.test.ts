import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF } from '../support/tree.ts'

/** What leaves by the ways seen in one file: generated, other, or not told (`undefined`). */
function leaving(path: string, text: string): (string | undefined)[] {
  const session = createSession('bay')
  session.update(path, text)
  const { facts } = session.evaluate({ asOf: AS_OF })
  return facts.flatMap(file => file.evidence.flatMap(one => (one.kind === 'export' ? [one.detail.of] : [])))
}

describe('on a server nobody takes anything away', () => {
  it.each([
    [
      'src/main/java/cn/bay/Mail.java',
      'class Mail { String keep(File picture) { return files.saveFile(picture); } }\n',
    ],
    [
      'src/main/java/cn/bay/Song.java',
      'class Song { Path play(String audioUrl) { return downloadFile(audioUrl, "song"); } }\n',
    ],
    ['media/fetch.go', 'package media\n\nfunc Fetch(image string) { downloadFile(image) }\n'],
    ['lib/fetch.js', "import fs from 'node:fs'\nexport const pull = image => downloadFile(image, fs)\n"],
  ])('in %s', (path, text) => {
    expect(leaving(path, text)).toEqual([])
  })

  it('but in a page the same words do', () => {
    expect(
      leaving('src/Picture.jsx', 'export const Save = () => <b onClick={() => downloadImage(picture)} />\n'),
    ).toEqual(['generated'])
  })
})

it('the state of a program is no content, whatever it holds', () => {
  const save = (name: string) =>
    `export function save(a, chat) {\n  a.download = \`chat-\${chat}.${name}\`\n  a.click()\n}\n`
  expect(leaving('src/save.js', save('json'))).toEqual(['other'])
  expect(leaving('src/save.js', save('md'))).toEqual(['generated'])
})

describe('what leaves', () => {
  const link = (name: string, before = '') =>
    `export function save(value) {\n${before}  const link = document.createElement('a')\n  link.href = make(value)\n  link.download = ${name}\n  link.click()\n}\n`
  it.each([
    ['what a box on the screen is called', 'src/rooms/generate-index-dialog.tsx', link('filename')],
    ['a folder of every product', 'src/(analysis)/summary/links-tab.tsx', link('filename')],
    ['a function that returns', 'src/links.ts', link('filename', '  if (!value) return\n')],
    ['a package whose own name is chat', 'chat-server/rooms/lists.ts', link('filename')],
    ['a word that begins with ai', 'src/aircraft/list.ts', link('filename')],
  ])('is not generated for %s', (_, path, text) => {
    expect(leaving(path, text)).toEqual([undefined])
  })
  it.each([
    ['a block of it', 'src/message-codeblock.tsx', link('fileName')],
    ['a file named after the language', 'src/chat/Answer.tsx', link('`code.${ending}`')],
  ])('is no content where it is source code: %s', (_, path, text) => {
    expect(leaving(path, text)).toEqual(['other'])
  })
  it.each([
    [
      'a file of an AI part',
      'src/AiSongPlayer.vue',
      `<script setup>\n${link('name').replace('export ', '')}</script>\n`,
    ],
    ['a folder of talks', 'src/views/chat/index.ts', link('name')],
    ['a view of messages', 'src/exporter.tsx', link('name', '  const text = messages.map(one => one.text).join()\n')],
    ['a picture of a talk', 'src/views/chat/save.ts', link('`picture.png`')],
  ])('is generated for %s', (_, path, text) => {
    expect(leaving(path, text)).toEqual(['generated'])
  })
  it('is nothing where a variable or a function has that name, or a program stores it for itself', () => {
    expect(leaving('src/chat/a.ts', 'const download = async () => {}\nlet download = `chat`\n')).toEqual([])
    expect(leaving('src/task/song.ts', 'export const keep = async url => await DataService.saveFile(url)\n')).toEqual(
      [],
    )
    expect(leaving('src/lib/server/chat.ts', 'export const load = hash => downloadFile(hash)\n')).toEqual([])
    expect(leaving('src/routes/chat/+server.ts', 'export const GET = hash => downloadFile(hash)\n')).toEqual([])
  })
  it('is given by an attribute of an element', () => {
    expect(leaving('src/chat/A.tsx', 'export const A = () => <a href={url} download={name}>Save</a>\n')).toEqual([
      'generated',
    ])
  })
})
