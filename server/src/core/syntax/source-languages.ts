import type { Ecosystem } from '../evidence/vocabulary.ts'
import { CodeLexer } from './code-lexer.ts'
import type { CodeSpec } from './code-lexer.ts'
import { MarkupLexer } from './markup-lexer.ts'
import { ScriptLexer } from './script-lexer.ts'
import { ShellLexer } from './shell-lexer.ts'
import { Tokens } from './tokens.ts'

export type SourceLanguage =
  | 'javascript'
  | 'typescript'
  | 'vue'
  | 'svelte'
  | 'html'
  | 'python'
  | 'notebook'
  | 'go'
  | 'java'
  | 'kotlin'
  | 'csharp'
  | 'php'
  | 'ruby'
  | 'rust'
  | 'swift'
  | 'dart'
  | 'elixir'
  | 'cpp'
  | 'shell'

const C: CodeSpec = {
  slashes: true,
  hash: false,
  block: 'plain',
  single: 'char',
  backtick: 'none',
  triple: false,
  lines: false,
}

const SPECS: Partial<Record<SourceLanguage, CodeSpec>> = {
  python: {
    ...C,
    slashes: false,
    hash: true,
    block: 'none',
    single: 'string',
    triple: true,
    prefix: /^(r|b|f|u|t|br|rb|fr|rf)$/i,
    raw: /r/i,
  },
  go: { ...C, backtick: 'raw' },
  java: { ...C, triple: true },
  kotlin: { ...C, block: 'nested', triple: true, code: '${' },
  csharp: { ...C, triple: true, prefix: /^(@|\$|\$@|@\$)$/, raw: /@/ },
  php: { ...C, hash: true, single: 'string', lines: true, heredoc: 'php' },
  ruby: { ...C, slashes: false, block: 'none', hash: true, single: 'string', lines: true, code: '#{', heredoc: 'ruby' },
  rust: { ...C, block: 'nested', single: 'lifetime', lines: true, prefix: /^(b?r|b|c|cr)$/, raw: /r/ },
  swift: { ...C, block: 'nested', triple: true, code: '\\(', prefix: /^#+$/ },
  dart: { ...C, block: 'nested', single: 'string', triple: true, code: '${', prefix: /^r$/, raw: /r/ },
  elixir: { ...C, slashes: false, hash: true, block: 'none', single: 'string', triple: true, lines: true, code: '#{' },
  cpp: C,
}

const EXTENSIONS: Readonly<Record<string, SourceLanguage>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  wxs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescript',
  vue: 'vue',
  svelte: 'svelte',
  astro: 'svelte',
  nvue: 'vue',
  uvue: 'vue',
  ets: 'typescript',
  uts: 'typescript',
  html: 'html',
  htm: 'html',
  wxml: 'html',
  cshtml: 'html',
  razor: 'html',
  erb: 'html',
  ejs: 'html',
  jsp: 'html',
  jspx: 'html',
  ftl: 'html',
  ftlh: 'html',
  vm: 'html',
  pug: 'html',
  jade: 'html',
  haml: 'html',
  slim: 'html',
  thtml: 'html',
  twig: 'html',
  jinja: 'html',
  jinja2: 'html',
  njk: 'html',
  hbs: 'html',
  mustache: 'html',
  liquid: 'html',
  gohtml: 'html',
  axml: 'html',
  swan: 'html',
  ttml: 'html',
  xaml: 'html',
  axaml: 'html',
  fxml: 'html',
  aspx: 'html',
  ascx: 'html',
  heex: 'html',
  leex: 'html',
  eex: 'html',
  tmpl: 'html',
  tpl: 'html',
  templ: 'html',
  latte: 'html',
  tera: 'html',
  mako: 'html',
  mak: 'html',
  peb: 'html',
  pebble: 'html',
  jte: 'html',
  kte: 'html',
  xhtml: 'html',
  marko: 'html',
  eta: 'html',
  gsp: 'html',
  rhtml: 'html',
  vbhtml: 'html',
  edge: 'html',
  mpx: 'vue',
  wpy: 'vue',
  qml: 'javascript',
  py: 'python',
  pyi: 'python',
  ipynb: 'notebook',
  go: 'go',
  java: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  cs: 'csharp',
  php: 'php',
  phtml: 'php',
  rb: 'ruby',
  rs: 'rust',
  swift: 'swift',
  dart: 'dart',
  ex: 'elixir',
  exs: 'elixir',
  c: 'cpp',
  cc: 'cpp',
  cpp: 'cpp',
  cxx: 'cpp',
  h: 'cpp',
  hh: 'cpp',
  hpp: 'cpp',
  m: 'cpp',
  mm: 'cpp',
  gs: 'javascript',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
}

/** The language of a path by its extension; undefined for what is no source. */
export function sourceLanguage(path: string): SourceLanguage | undefined {
  const dot = path.lastIndexOf('.')
  return dot < 0 ? undefined : EXTENSIONS[path.slice(dot + 1).toLowerCase()]
}

/** The extensions of one language, without the dot. */
export function extensionsOf(language: SourceLanguage): string[] {
  return Object.keys(EXTENSIONS).filter(extension => EXTENSIONS[extension] === language)
}

/** Where a language's packages come from. */
export const ECOSYSTEMS: Readonly<Partial<Record<SourceLanguage, Ecosystem>>> = {
  javascript: 'npm',
  typescript: 'npm',
  vue: 'npm',
  svelte: 'npm',
  html: 'npm',
  python: 'pypi',
  notebook: 'pypi',
  go: 'golang',
  java: 'maven',
  kotlin: 'maven',
  csharp: 'nuget',
  php: 'composer',
  ruby: 'gem',
  rust: 'cargo',
  swift: 'swift',
  dart: 'pub',
  elixir: 'hex',
  cpp: 'conan',
}

/** Lexes a text. `path` tells TypeScript with JSX from without. */
export function lex(text: string, language: SourceLanguage, path: string): Tokens {
  const tokens = new Tokens(text)
  if (language === 'javascript') return new ScriptLexer(tokens, true).run()
  if (language === 'typescript') return new ScriptLexer(tokens, path.endsWith('x')).run()
  if (language === 'vue' || language === 'svelte' || language === 'html') return new MarkupLexer(tokens, language).run()
  if (language === 'shell') return new ShellLexer(tokens).run()
  const from = language === 'php' ? Math.max(text.indexOf('<?'), 0) : 0
  return new CodeLexer(tokens, SPECS[language] ?? (SPECS.python as CodeSpec), from).run()
}
