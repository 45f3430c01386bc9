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
