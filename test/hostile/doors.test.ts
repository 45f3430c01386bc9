import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ShowMessageNotification } from 'vscode-languageserver/node'
import type { CliIo } from '../../server/src/cli/io.ts'
import { csv } from '../../server/src/core/text/medium/csv.ts'
import { json } from '../../server/src/core/text/medium/json.ts'
import { line, unlinked } from '../../server/src/core/text/medium/line.ts'
import { code, link, markdown, table } from '../../server/src/core/text/medium/markdown.ts'
import { element, html, xml } from '../../server/src/core/text/medium/markup.ts'
import type { Line } from '../../server/src/core/text/medium/safe.ts'
import { annotation, lines, painted, terminal } from '../../server/src/core/text/medium/terminal.ts'
import type { SpokenConnection, SpokenDiagnostic } from '../../server/src/lsp/spoken.ts'
import type { DutyItem } from '../../server/src/protocol/duties.ts'

// What leaves the program goes through the door of its medium. Forgetting it does not compile: `npx tsc -b` fails when one of the lines
// marked below is accepted.

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Never called: the compiler alone reads it. */
export function refused(io: CliIo, connection: SpokenConnection, name: string, duty: DutyItem): unknown[] {
  // @ts-expect-error -- a plain string on standard output
  io.out(name)
  // @ts-expect-error -- a template of no medium on standard error
  io.err(`${name}\n`)
  // @ts-expect-error -- a line is not yet fit for a runner's log
  io.out(line(name))
  // @ts-expect-error -- Markdown inside a page
  const page = html`<p>${markdown`**${name}**`}</p>`
  // @ts-expect-error -- a page inside Markdown
  const cell = markdown`${html`<b>${name}</b>`}`
  // @ts-expect-error -- a template that the program put together
  const made = html([name])
  // @ts-expect-error -- a diagnostic with a plain string
  const diagnostic: SpokenDiagnostic = { range: RANGE, message: name }
  // @ts-expect-error -- a line of the log
  connection.console.error(name)
  // @ts-expect-error -- a notice
  connection.window.showInformationMessage(name)
  // @ts-expect-error -- a notice by its notification
  void connection.sendNotification(ShowMessageNotification.type, { type: 1, message: name })
  // @ts-expect-error -- a hover
  connection.onHover(async () => ({ contents: { kind: 'markdown', value: name } }))
  // @ts-expect-error -- a completion
  connection.onCompletion(async () => [{ label: name }])
  // @ts-expect-error -- a lens
  connection.onCodeLens(async () => [{ range: RANGE, command: { title: name, command: '' } }])
  // @ts-expect-error -- a code action
  connection.onCodeAction(async () => [{ title: name }])
  // @ts-expect-error -- an entry of the outline
  connection.onDocumentSymbol(async () => [{ name, kind: 1, range: RANGE, selectionRange: RANGE }])
  // @ts-expect-error -- a duty of the view
  const item: DutyItem = { ...duty, text: name }
  return [page, cell, made, diagnostic, item]
}

describe('a string from outside', () => {
  const EVIL = 'x\n::error::y\u001b]0;t\u0007\u202e<b>&"![p](https://e.example/p.png)'

  it('only reads on a terminal', () => {
    expect(terminal`${EVIL}`.text).toBe(
      String.raw`x\u000a::error::y\u001b]0;t\u0007\u202e<b>&"![p](https://e.example/p.png)`,
    )
    expect(lines('a\r\n ::stop-commands::x\n##vso[task]#').text).toBe(
      'a\n \\u003a:stop-commands::x\n\\u0023#vso[task]#',
    )
    expect(painted(31, '\u001b[2J').text).toBe('\u001b[31m\\u001b[2J\u001b[0m')
    expect(annotation('error', { file: 'a:b,c%0a' }, '50%\n::x').text).toBe(
      '::error file=a%3Ab%2Cc%250a::50%25\\u000a::x\n',
    )
  })

  it('is text of a page and of an XML document', () => {
    const text = String.raw`x\u000a::error::y\u001b]0;t\u0007\u202e&lt;b&gt;&amp;&quot;![p](https://e.example/p.png)`
    expect(html`<p title="${EVIL}">`.text).toBe(`<p title="${text}">`)
    expect(xml`<a>${['a', xml`<b/>`, undefined, false, 1]}]]></a>`.text).toBe('<a>a<b/>1]]></a>')
    expect(element`${'a</style>'}`.text).toBe(String.raw`a<\/style>`)
  })

  it('is no markup, link or picture in Markdown', () => {
    expect(markdown`${'![p](https://e.example) www.e.example a@b.example <b>'}`.text).toBe(
      String.raw`!\[p\](https\://e.example) www\.e.example a\@b.example \<b\>`,
    )
    expect(markdown`${'::error::x'}`.text).toBe(String.raw`\::error::x`)
    expect(code('a``![p](b)``b').text).toBe('``` a``![p](b)``b ```')
    expect(code('😀'.repeat(100)).text).toBe(`\`${'😀'.repeat(80)}\``)
    expect(link('a]', 'https://x.example/(1)').text).toBe(String.raw`[a\]](https://x.example/%281%29)`)
    expect(link('run', 'command:x').text).toBe('run')
    expect(
      table(
        ['a', 'n'],
        [
          ['x|y', 1],
          ['', 2],
        ],
      ).text,
    ).toBe('| a | n |\n| --- | ---: |\n| x\\|y | 1 |\n| – | 2 |')
  })

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1', '＋1', '－1', '＠a', '﹦1', '\u22121', ' =1'])(
    'is no formula in a table: %j',
    text => {
      expect(csv([['a', text]])).toMatch(/^\ufeffa,"?['\\]/)
    },
  )

  it('leads nowhere in a notice', () => {
    expect(unlinked(line('[a](command:x) b'))).toBe('[a] (command:x) b')
  })

  it('is the same value in JSON, and commands no runner there', () => {
    const value = { '\u202e': 'a\u009b\u200b##[error]##vso[x]\ud800 中文 😀' }
    const text = json(value)
    expect(JSON.parse(text)).toEqual(value)
    expect(text).toBe('{\n  "\\u202e": "a\\u009b\\u200b\\u0023#[error]\\u0023#vso[x]\\ud800 中文 😀"\n}\n')
  })

  it('keeps what people write', () => {
    const text = '中文《暂行办法》 English – 👩‍💻 ❤️ 葛\u{e0100} C# std::vector a/b_c'
    expect(line(text)).toBe(text)
    expect(terminal`${text}`.text).toBe(text)
  })
})

describe('the doors themselves', () => {
  const ROOT = join(import.meta.dirname, '../..')
  const sources = ['server/src', 'client/src'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => `${folder}/${name}`),
  )
  const holding = (pattern: RegExp): string[] =>
    sources.filter(file => !file.includes('/text/medium/') && pattern.test(readFileSync(join(ROOT, file), 'utf8')))

  it('stand in one room, and nothing is called safe elsewhere', () => {
    expect(sources.length).toBeGreaterThan(500)
    expect(holding(/\bdoor(?:<[^>]*>)?\(/)).toEqual([])
    // A message is a line once its data are made visible.
    expect(holding(/\bas (?:Line|Written|Safe|Printable)\b/)).toEqual(['server/src/core/locale/messages.ts'])
  })

  it('are the only way to a notice', () => {
    expect(holding(/show(?:Information|Warning|Error)Message/).filter(file => file.startsWith('client'))).toEqual([
      'client/src/notice.ts',
    ])
  })

  it('are the only way to a stream', () => {
    expect(holding(/\b(?:stdout|stderr)\b.*\.write\(/).toSorted()).toEqual([
      'server/src/cli/bin.ts',
      'server/src/cli/main.ts',
      'server/src/lsp/node.ts',
    ])
    expect(holding(/\bconsole\.(?:log|warn|error|info)\(/).filter(file => !file.startsWith('server/src/lsp/'))).toEqual(
      [],
    )
  })
})

it('a line of the protocol is a line of the core', () => {
  const text: DutyItem['text'] = line('x')
  const back: Line = text
  expect(back).toBe('x')
})
