import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../server/src/core/syntax/shell-lexer.ts'
import { lex } from '../../server/src/core/syntax/source-languages.ts'
import type { SourceLanguage } from '../../server/src/core/syntax/source-languages.ts'
import { STRING, TEXT } from '../../server/src/core/syntax/tokens.ts'
import { readSource } from './seen.ts'
import { runs } from '../property.ts'

function all(kind: number, language: SourceLanguage, text: string, path = 'a.tsx'): string[] {
  const tokens = lex(text, language, path)
  const found: string[] = []
  for (let at = 0; at < tokens.count; at++) if (tokens.kind(at) === kind) found.push(tokens.value(at))
  return found
}

const strings = (language: SourceLanguage, text: string) => all(STRING, language, text)

describe('strings and comments', () => {
  it.each<[SourceLanguage, string, string[]]>([
    [
      'typescript',
      'a = \'x\' + "y\\"z" + `p${f("q")}r` // "no"\n/* "no" */ b = /"[/"]/g; c = "end"',
      ['x', 'y\\"z', 'p', 'q', 'r', 'end'],
    ],
    ['python', '# "no"\na = r"x\\d"\nb = f\'y{z}\'\nc = """t"q"t"""\nd = b"w"\n', ['x\\d', 'y{z}', 't"q"t', 'w']],
    ['go', 'a := `x"\ny` // "no"\nb := "z" + string(\'"\')\n', ['x"\ny', 'z']],
    ['java', 'String a = """\n t"t\n"""; char c = \'"\'; String b = "z"; // "no"', ['\n t"t\n', 'z']],
    ['kotlin', 'val a = "x${f("y")}z" /* /* "no" */ "no" */ + "w"', ['x${f("y")}z', 'w']],
    ['csharp', 'var a = @"x""y\\"; var b = $"z{1}"; // "no"\nvar c = \'"\';', ['x""y\\', 'z{1}']],
    [
      'php',
      '<p>"no"</p><?php # "no"\n$a = \'x\'; $b = <<<EOT\nbody "q"\nEOT;\n#[Attr("y")]\n',
      ['x', 'body "q"\n', 'y'],
    ],
    ['ruby', 'a = \'x\' # "no"\nb = "y#{f("z")}"\nc = <<~TXT\n body\nTXT\n', ['x', 'y#{f("z")}', ' body\n']],
    ['rust', 'let a: &\'static str = r#"x"y"#; let b = "z"; let c = \'"\'; /* /* "no" */ */', ['x"y', 'z']],
    ['swift', 'let a = "x\\(f("y"))z"; let b = #"r"r"#; let c = """\nt\n"""', ['x\\(f("y"))z', 'r"r', '\nt\n']],
    ['dart', 'var a = \'x${f("y")}\'; var b = r"z\\"; // "no"', ['x${f("y")}', 'z\\']],
  ])('%s', (language, text, found) => {
    expect(strings(language, text)).toEqual(found)
  })

  it('tells text between tags from code', () => {
    const jsx =
      'const a = <Box<Row> title="t">Don\'t say &quot;{name + "s"}&quot; // here <b>bold</b></Box>; const f = <T,>(x: T) => x < 3; const z = "end"'
    expect(all(TEXT, 'typescript', jsx)).toEqual(["Don't say &quot;", '&quot; // here ', 'bold'])
    expect(strings('typescript', jsx)).toEqual(['t', 's', 'end'])
    const vue =
      '<template><p :a="f(\'b\')" title="c">x {{ g("d") }} y<br>z</p><!-- <p>no</p> --></template>\n<script>h("e")</script>\n<style>.a { content: "no" }</style>'
    expect(all(TEXT, 'vue', vue).map(value => value.trim())).toEqual(['x', 'y', 'z'])
    expect(strings('vue', vue)).toEqual(['b', 'c', 'd', 'e'])
    expect(strings('svelte', '{#if a === "b"}<p class="c">{d("e")}</p>{/if}')).toEqual(['b', 'c', 'e'])
  })

  it('splits shell into commands', () => {
    const text = 'A=1 python3 \\\n  main.py "x y" --z=\'q\' # no\ncat <<EOF\nno no\nEOF\nnext && last\n'
    expect(commands(lex(text, 'shell', 'a.sh')).map(({ words }) => words.map(word => word.value))).toEqual([
      ['A=1', 'python3', 'main.py', 'x y', "--z='q'"],
      ['cat'],
      ['next'],
      ['last'],
    ])
  })
})

describe('any text', () => {
  const languages: SourceLanguage[] = [
    'javascript',
    'typescript',
    'vue',
    'svelte',
    'html',
    'python',
    'notebook',
    'go',
    'java',
    'kotlin',
    'csharp',
    'php',
    'ruby',
    'rust',
    'swift',
    'dart',
    'shell',
  ]
  const piece = fc.constantFrom(
    '"',
    "'",
    '`',
    '${',
    '}',
    '{',
    '(',
    ')',
    '<',
    '>',
    '</',
    '<a ',
    '/>',
    '/*',
    '*/',
    '//',
    '#',
    '\n',
    '\\',
    '"""',
    '<<EOT\n',
    'EOT\n',
    'import ',
    'from ',
    'a.b(',
    '=',
    ':',
    ',',
    'x',
    '内容由AI生成',
    ' ',
    '{{',
    '}}',
    '<script>',
    '</script>',
    '@"',
    'r#"',
    "model='gpt-4o'",
    'https://api.openai.com/v1/chat/completions',
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''))

  it('keeps tokens in order and inside the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), anyText, (language, text) => {
        const tokens = lex(text, language, 'a.tsx')
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.start(at)).toBeGreaterThanOrEqual(at === 0 ? 0 : tokens.start(at - 1))
          expect(tokens.end(at)).toBeLessThanOrEqual(text.length)
          expect(tokens.parent(at)).toBeLessThan(at)
        }
        tokens.release()
      }),
      runs(400),
    )
  })

  it('is read without throwing, and every span holds something', () => {
    const extensions = [
      'a.js',
      'a.tsx',
      'a.vue',
      'a.svelte',
      'a.html',
      'a.py',
      'a.go',
      'A.java',
      'a.kt',
      'a.cs',
      'a.php',
      'a.rb',
      'a.rs',
      'a.swift',
      'a.dart',
      'a.sh',
      'locales/zh.json',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...extensions), anyText, (path, text) => void readSource(path, text)),
      runs(400),
    )
    fc.assert(
      fc.property(
        anyText,
        text => void readSource('a.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source: [text] }] })),
      ),
      runs(100),
    )
  })

  it('takes time in proportion to the text', () => {
    for (const hostile of ['(', '<a>', '`${', '"', '/*', 'a.', '{', 'import ', '内容由', 'x("', '<T,', '#{"'])
      for (const path of ['a.tsx', 'a.py', 'a.vue', 'a.svelte', 'a.rb', 'a.php', 'a.kt']) {
        const started = performance.now()
        readSource(path, `${hostile}\n`.repeat(15_000))
        expect(performance.now() - started, `${path} ${hostile}`).toBeLessThan(4000)
      }
  }, 120_000)
})

const linksOf = (path: string, text: string) =>
  readSource(path, text)
    .links.filter(one => one.how === 'import')
    .map(one => one.specifier)

describe('links', () => {
  it('names the modules of each language as it spells them', () => {
    expect(
      linksOf(
        'a.ts',
        "import a from './a'\nexport * from '../b'\nconst c = require('@scope/c')\nawait import('./d')\nimport type { T } from 'node:fs'\na()\n",
      ),
    ).toEqual(['./a', '../b', '@scope/c', './d'])
    expect(linksOf('a.py', 'from .models import chat, Base\nimport app.core.llm as llm\n')).toEqual([
      '.models',
      '.models.chat',
      'app.core.llm',
    ])
    expect(linksOf('a.go', 'package a\nimport (\n\t"fmt"\n\tx "one-api/relay/adaptor"\n)\n')).toEqual([
      'fmt',
      'one-api/relay/adaptor',
    ])
    expect(linksOf('A.java', 'import java.util.List;\nimport org.jeecg.airag.AiragChat;\n')).toEqual([
      'org.jeecg.airag.AiragChat',
    ])
    expect(linksOf('a.rs', 'mod chat;\nuse crate::llm::{client, Provider};\n')).toEqual([
      'chat',
      'crate::llm',
      'crate::llm::client',
      'crate::llm::Provider',
    ])
    expect(linksOf('a.dart', "import 'package:app/chat.dart';\nimport 'src/x.dart';\n")).toEqual([
      'package:app/chat.dart',
      'src/x.dart',
    ])
  })
})
