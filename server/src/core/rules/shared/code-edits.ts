import type { Span, TextEdit } from '../../text/span.ts'

// Small questions about program text that an edit has to answer: no grammar, only brackets and strings.

/** Longer expressions are not edited. */
const REACH = 2000
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Where the argument that starts at an offset ends: before the comma or bracket behind it. Undefined where none follows nearby. */
function argumentEnd(text: string, start: number): number | undefined {
  return endBefore(text, start, ',')
}

/** Where the statement that an offset stands in ends: with its line, or the last line of what is still open. */
export function statementEnd(text: string, start: number): number | undefined {
  return endBefore(text, start, ';\n')
}

function endBefore(text: string, start: number, stops: string): number | undefined {
  const open: string[] = []
  for (let at = start; at < Math.min(text.length, start + REACH); at++) {
    const sign = text[at] ?? ''
    if (sign === '"' || sign === "'" || sign === '`') {
      const end = stringEnd(text, at)
      if (end === undefined) return undefined
      at = end
    } else if (CLOSES[sign]) open.push(CLOSES[sign])
    else if (')]}'.includes(sign)) {
      if (open.length === 0) return trimmed(text, start, at)
      if (open.pop() !== sign) return undefined
    } else if (stops.includes(sign) && open.length === 0) return trimmed(text, start, at)
  }
  return undefined
}

function trimmed(text: string, start: number, end: number): number | undefined {
  const length = text.slice(start, end).trimEnd().length
  return length === 0 ? undefined : start + length
}

function stringEnd(text: string, start: number): number | undefined {
  const quote = text[start]
  for (let at = start + 1; at < Math.min(text.length, start + REACH); at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) return at
    else if (text[at] === '\n' && quote !== '`') return undefined
  }
  return undefined
}

/** The n-th argument of the call whose bracket opens at an offset. */
export function argument(text: string, open: number, n: number): Span | undefined {
  let start = open + 1
  for (let i = 0; ; i++) {
    while (/\s/.test(text[start] ?? '')) start++
    const end = argumentEnd(text, start)
    if (end === undefined) return undefined
    if (i === n) return { start, end }
    const comma = text.indexOf(',', end)
    if (comma < 0 || text.slice(end, comma).trim() !== '') return undefined
    start = comma + 1
  }
}

/** Puts a call around an expression. */
export function wrap({ start, end }: Span, before: string): TextEdit[] {
  return [insert(start, `${before}(`), insert(end, ')')]
}

/** An insertion. */
export function insert(start: number, newText: string): TextEdit {
  return { span: { start, end: start }, newText }
}

/** Whether JavaScript may wait for something here: the block around already does. */
export function awaitsAround(text: string, at: number): boolean {
  let depth = 0
  let start = at
  while (start > 0 && at - start < 2 * REACH && depth <= 0) {
    start--
    if (text[start] === '}') depth--
    else if (text[start] === '{') depth++
    // The braces of an options object are no block.
    if (depth > 0 && /[(,:=]\s*$/.test(text.slice(Math.max(0, start - 20), start))) depth = 0
  }
  const head = text.slice(Math.max(0, start - 200), start).replaceAll(/\{[^{};]{0,200}\}/g, '')
  const made = head.lastIndexOf('async')
  return made >= 0 && !/[;{}]/.test(head.slice(made))
}

const SCRIPT_IMPORT = /^(?:import\b[^'"\n]{0,400}|\}[^'"\n]{0,40}\bfrom\s*)(['"])[^'"\n]{1,200}\1(;?)$/gm

/** Brings names of a module beside into a script: the edit behind its last import. Undefined for scripts that import nothing this way. */
export function importInScript(text: string, names: string, module: string): TextEdit | undefined {
  const last = [...text.matchAll(SCRIPT_IMPORT)].at(-1)
  if (!last) return undefined
  const [, quote = "'", semicolon = ''] = last
  return insert(last.index + last[0].length, `\nimport { ${names} } from ${quote}${module}${quote}${semicolon}`)
}

/** How a script names a module beside it: as it names its others. */
export function besideInScript(text: string, file: string): string {
  if (!file.endsWith('.ts')) return `./${file}`
  const bare = `./${file.slice(0, -'.ts'.length)}`
  const ending = /from\s*['"]\.{1,2}\/[^'"\n]{1,200}?(\.[jt]s)['"]/.exec(text)?.[1]
  return bare + (ending ?? '')
}

/** Brings a name of a module beside into a Python file, behind the imports at its head. */
export function importInPython(text: string, path: string, module: string, name: string): TextEdit {
  const lines = text.split('\n')
  const offsets: number[] = []
  let offset = 0
  for (const line of lines) {
    offsets.push(offset)
    offset += line.length + 1
  }
  let behind = -1
  for (const [i, line] of lines.entries()) {
    if (/^(?:async def|def|class|@|if)\b/.test(line)) break
    if (!/^(?:from|import)\s/.test(line)) continue
    behind = i
    if (line.includes('(') && !line.includes(')'))
      while (behind < lines.length - 1 && !(lines[behind] ?? '').includes(')')) behind++
    while (behind < lines.length - 1 && (lines[behind] ?? '').trimEnd().endsWith('\\')) behind++
  }
  const line = lines[behind]
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const written = `from ${besideInPython(text, path, module)} import ${name}`
  if (line === undefined) return insert(0, `${written}${eol}${eol}`)
  return insert((offsets[behind] ?? 0) + line.trimEnd().length, `${eol}${written}`)
}

/** How a Python file names a module beside it: with a dot in a package that does so, by the whole path where its neighbours are named that way. */
function besideInPython(text: string, path: string, module: string): string {
  if (/^from \.\w* import/m.test(text) || /^from \.\w/m.test(text)) return `.${module}`
  const folders = path.split('/').slice(0, -1)
  const named = [...text.matchAll(/^(?:from|import) ([A-Za-z_]\w{0,80})\./gm)].map(one => one[1] ?? '')
  const from = folders.findIndex(folder => named.includes(folder))
  return from < 0 ? module : [...folders.slice(from), module].join('.')
}
