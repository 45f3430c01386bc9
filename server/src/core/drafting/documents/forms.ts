import { html } from '../../text/medium/markup.ts'
import type { Language } from '../../locale/messages.ts'
import { endingOf } from '../../text/paths.ts'

/** What a document says, before it has a form. */
export interface DocumentText {
  readonly language: Language
  readonly title: string
  /** The line that marks it as a draft. */
  readonly mark: string
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  /** What the texts ask for, under their heading; for whoever writes, not for users. */
  readonly asked?: { readonly heading: string; readonly duties: readonly string[] }
}

type Form = (text: DocumentText, file: string) => string

const markdown: Form = ({ title, mark, sections, asked }) => {
  const lines = [`# ${title}`, `> ${mark}`, ...sections.flatMap(({ heading, text }) => [`## ${heading}`, text])]
  const duties = asked ? [`## ${asked.heading}`, asked.duties.map(duty => `- ${duty}`).join('\n')] : []
  return `${[...lines, ...duties].join('\n\n')}\n`
}

/** A component without types: it is the same in JavaScript and TypeScript. Texts stand in quotes, so that no sign of theirs is code. */
const react: Form = (text, file) => {
  const inner = text.sections.flatMap(({ heading, text: said }) => [
    `      <h2>{${quoted(heading)}}</h2>`,
    `      <p>{${quoted(said)}}</p>`,
  ])
  return written(
    ...remarks(text).map(line => `// ${line}`),
    `export default function ${componentName(file)}() {`,
    '  return (',
    `    <main lang={${quoted(text.language)}}>`,
    `      <h1>{${quoted(text.title)}}</h1>`,
    `      <p>{${quoted(text.mark)}}</p>`,
    ...inner,
    '    </main>',
    '  )',
    '}',
  )
}

/** A component with a template alone; nothing in it is read as an expression. */
const vue: Form = text =>
  written(
    comment(text),
    '<template>',
    `  <main v-pre lang="${text.language}">`,
    ...elements(text).map(line => `    ${line}`),
    '  </main>',
    '</template>',
  )

const page: Form = text =>
  written(
    '<!doctype html>',
    comment(text),
    `<html lang="${text.language}">`,
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    html`    <title>${text.title}</title>`.text,
    '  </head>',
    '  <body>',
    '    <main>',
    ...elements(text).map(line => `      ${line}`),
    '    </main>',
    '  </body>',
    '</html>',
  )

const FORMS: Readonly<Record<string, Form>> = {
  md: markdown,
  mdx: markdown,
  txt: markdown,
  tsx: react,
  jsx: react,
  js: react,
  vue,
  html: page,
  htm: page,
}

/** Whether a document can be begun in a file of this name. */
export function hasForm(file: string): boolean {
  return Object.hasOwn(FORMS, endingOf(file).toLowerCase())
}

/** The document in the form of the file it is begun in; Markdown for all others. */
export function inForm(text: DocumentText, file: string): string {
  return (FORMS[endingOf(file).toLowerCase()] ?? markdown)(text, file)
}

function elements({ title, mark, sections }: DocumentText): string[] {
  return [
    html`<h1>${title}</h1>`.text,
    html`<p>${mark}</p>`.text,
    ...sections.flatMap(({ heading, text }) => [html`<h2>${heading}</h2>`.text, html`<p>${text}</p>`.text]),
  ]
}

function written(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

function comment(text: DocumentText): string {
  const lines = remarks(text).map(line => line.replaceAll('--', '—'))
  return `<!-- ${lines.join('\n     ')} -->`
}

/** The mark and the duties, for whoever opens the file. */
function remarks({ language, mark, asked }: DocumentText): string[] {
  const colon = language === 'en' ? ':' : '：'
  return [mark, ...(asked ? [`${asked.heading}${colon}`, ...asked.duties.map(duty => `- ${duty}`)] : [])]
}

function quoted(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll(/[\r\n\u2028\u2029]+/g, ' ')}'`
}

/** Of the folder where the file is only called page. */
function componentName(file: string): string {
  const steps = file.replace(/\.\w+$/, '').split('/')
  const name = steps.at(-1) === 'page' ? steps.at(-2) : steps.at(-1)
  const words = (name ?? '').split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  const pascal = words.map(word => word[0]?.toUpperCase() + word.slice(1)).join('')
  return /^[A-Z]/.test(pascal) ? pascal : `Page${pascal}`
}
