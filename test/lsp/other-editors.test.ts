import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from './support/process.ts'

const FOLDER = join(REPOSITORY, 'docs/editors')
const files = readdirSync(FOLDER).filter(file => !file.endsWith('.md'))
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

/** Fails on what the language of a file does not admit; for Lisp and Lua, which nothing here reads, on brackets and strings left open. */
function parse(file: string, text: string): void {
  if (file.endsWith('.json')) JSON.parse(text)
  else if (file.endsWith('.toml')) parseTOML(text)
  else balanced(text.replace(/^\s*(--|;).*$/gm, ''))
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function balanced(text: string): void {
  const code = text.replace(/"[^"\n]*"/g, '')
  const open: string[] = []
  for (const sign of code.replace(/(?<=[\s({[,=])'[^'\n]*'/g, '')) {
    if ('([{'.includes(sign)) open.push(sign)
    if (sign in CLOSES && open.pop() !== CLOSES[sign]) throw new Error(`${sign} closes nothing`)
  }
  if (open.length > 0 || code.includes('"')) throw new Error(`left open: ${open.join('')}`)
}

describe('the configurations of other editors', () => {
  const { bin } = JSON.parse(readFileSync(join(REPOSITORY, 'server/package.json'), 'utf8')) as { bin: object }
  const settings = Object.keys(
    (
      JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
        contributes: { configuration: { properties: object } }
      }
    ).contributes.configuration.properties,
  )

  it.each(files)('%s parses, starts the command that the package installs, and sets only what exists', file => {
    const text = read(file)
    expect(() => parse(file, text)).not.toThrow()
    const commands = text.match(/genai-measures-[a-z-]+/g) ?? []
    expect(commands).not.toEqual([])
    for (const command of commands) expect(Object.keys(bin)).toContain(command)
    const named = [...text.matchAll(/genaiMeasures\W+(?:\(:|\{ )?(language|severity|asOf|\w+)/g)].map(([, key]) => key)
    for (const key of named) expect(settings).toContain(`genaiMeasures.${key}`)
  })

  it('of Zed stands in a page: each part parses, and the command is the one that the package installs', () => {
    const page = read('zed.md')
    const parts = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))
    expect(parts.map(({ kind }) => kind)).toEqual(['toml', 'toml', 'rust', 'json'])
    for (const { kind, text } of parts)
      expect(() => (kind === 'rust' ? balanced(text) : parse(`x.${kind}`, text))).not.toThrow()
    for (const command of page.match(/genai-measures-[a-z-]+/g) ?? []) expect(Object.keys(bin)).toContain(command)
  })

  it('are all named by the page, in both languages', () => {
    for (const page of ['README.md', 'README.zh-CN.md'])
      for (const file of files) expect(read(page), page).toContain(`(${file})`)
  })

  it('would not pass with a bracket left open', () => {
    expect(() => parse('x.lua', "f({ 'a' }")).toThrow(/left open/)
    expect(() => parse('x.toml', '[a\nb = ')).toThrow(/./)
  })
})

/** Whether a program is here that reads the language of a configuration. */
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

describe('read by what reads them', () => {
  it.skipIf(!has('nvim'))(
    'neovim.lua runs, and names command, kinds of files, roots and settings as Neovim takes them',
    () => {
      // Neovim 0.11 has both functions; older ones are lent them, and say what they were given.
      const lua = `
      local given = {}
      vim.lsp.config = function(name, config) given.name, given.config = name, config end
      vim.lsp.enable = function(name) given.enabled = name end
      dofile(${JSON.stringify(join(FOLDER, 'neovim.lua'))})
      io.stdout:write(vim.fn.json_encode(given))`
      const { stdout, stderr } = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', `lua ${lua}`, '-c', 'qa!'], {
        encoding: 'utf8',
        timeout: 60_000,
      })
      const { name, enabled, config } = JSON.parse(stdout || stderr) as {
        name: string
        enabled: string
        config: { cmd: string[]; filetypes: string[]; root_markers: string[]; settings: object }
      }
      expect(enabled).toBe(name)
      expect(config.cmd).toEqual(['genai-measures-language-server', '--stdio'])
      expect(config.filetypes).toEqual(expect.arrayContaining(['typescriptreact', 'python', 'yaml']))
      expect(config.root_markers[0]).toBe('genai-measures.yaml')
      expect(config.settings).toEqual({ genaiMeasures: { language: 'auto' } })
    },
  )

  it.skipIf(!has('emacs'))('emacs.el is read whole by Emacs, and compiles', () => {
    const lisp = `(progn
      (setq byte-compile-error-on-warn nil)
      (with-temp-buffer
        (insert-file-contents ${JSON.stringify(join(FOLDER, 'emacs.el'))})
        (goto-char (point-min))
        (let ((forms 0))
          (condition-case nil (while t (byte-compile (read (current-buffer))) (setq forms (1+ forms))) (end-of-file nil))
          (princ (format "%d %s" forms (progn (skip-chars-forward " \\n") (eobp)))))))`
    const { stdout, stderr } = spawnSync('emacs', ['--batch', '--eval', lisp], { encoding: 'utf8', timeout: 60_000 })
    expect(stdout, stderr).toBe('1 t')
  })

  it('helix.toml holds only keys that Helix takes, once for each language', () => {
    const {
      'language-server': servers,
      language,
      ...others
    } = getStaticTOMLValue(parseTOML(read('helix.toml'))) as {
      'language-server': Record<string, object>
      language: { name: string; 'language-servers': string[] }[]
    }
    expect(others).toEqual({})
    for (const server of Object.values(servers))
      for (const key of Object.keys(server))
        expect(['command', 'args', 'config', 'timeout', 'environment', 'required-root-patterns']).toContain(key)
    for (const one of language) {
      expect(Object.keys(one)).toEqual(['name', 'language-servers'])
      expect(one['language-servers'].filter(name => name in servers)).toEqual(Object.keys(servers))
      // A language's own server stays: naming a list replaces the one that Helix brings.
      expect(one['language-servers'].length).toBeGreaterThan(1)
    }
    const names = language.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['typescript', 'tsx', 'javascript', 'python', 'yaml', 'json']))
  })

  it('sublime.json and jetbrains.json hold only keys that LSP and LSP4IJ take', () => {
    const { clients } = JSON.parse(read('sublime.json')) as { clients: Record<string, object> }
    for (const client of Object.values(clients))
      for (const key of Object.keys(client))
        expect(['enabled', 'command', 'selector', 'settings', 'initializationOptions', 'schemes']).toContain(key)
    const template = JSON.parse(read('jetbrains.json')) as Record<string, unknown>
    const mappings = template['fileTypeMappings'] as {
      fileType: { name?: string; patterns?: string[] }
      languageId: string
    }[]
    expect(Object.keys(template).toSorted()).toEqual(['fileTypeMappings', 'id', 'name', 'programArgs'])
    for (const { fileType, languageId, ...more } of mappings) {
      expect(more).toEqual({})
      expect(fileType.patterns?.length, languageId).toBeGreaterThan(0)
    }
    expect(mappings.map(({ languageId }) => languageId)).toEqual(
      expect.arrayContaining(['yaml', 'typescriptreact', 'javascript', 'python']),
    )
  })
})
