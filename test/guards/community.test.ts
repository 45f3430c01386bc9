import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { REPOSITORY } from '../lsp/support/process.ts'

const FORMS = path.join(REPOSITORY, '.github/ISSUE_TEMPLATE')
const read = (file: string) => readFileSync(path.join(REPOSITORY, file), 'utf8')

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly description?: string; readonly value?: string }
  readonly validations?: { readonly required: boolean }
}
interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly Field[]
}

describe('the issue forms', () => {
  const files = readdirSync(FORMS).filter(file => file !== 'config.yml')

  it('are one each for a false alarm, a missed duty, wrong law and a crash', () => {
    expect(files.toSorted()).toEqual(['crash.yml', 'false-alarm.yml', 'missed-duty.yml', 'wrong-law.yml'])
  })

  it.each(files)('%s is in both languages, and asks for the context that holds nothing private', file => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as Form
    const texts = [form.name, form.description, ...form.body.map(({ attributes: a }) => a.label ?? a.value ?? '')]
    for (const text of texts.filter(one => !one.startsWith('Before'))) {
      expect(text, text).toMatch(/[A-Za-z]{3}/)
      expect(text, text).toMatch(/[一-龥]/)
    }
    const ids = form.body.flatMap(field => field.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const context = form.body.find(field => field.id === 'context')
    expect(context?.attributes.label).toContain('genai-measures report-context')
    expect(context?.validations?.required).toBe(true)
    for (const field of form.body) expect(['markdown', 'textarea', 'input', 'checkboxes']).toContain(field.type)
  })
})

describe('the files that a project is expected to have', () => {
  it.each(['SECURITY.md', 'CODE_OF_CONDUCT.md', '.github/pull_request_template.md'])(
    '%s speaks both languages',
    file => {
      expect(read(file)).toMatch(/[A-Za-z]{4}/)
      expect(read(file).match(/[一-龥]/g)?.length).toBeGreaterThan(30)
    },
  )

  it.each(['extensions', 'launch', 'tasks', 'settings'])('.vscode/%s.json is JSON, and starts what is there', name => {
    const text = read(`.vscode/${name}.json`)
    const data = JSON.parse(text) as {
      tasks?: { label: string; script: string }[]
      configurations?: { preLaunchTask?: string }[]
    }
    const { scripts } = JSON.parse(read('package.json'))
    for (const { script } of data.tasks ?? []) expect(Object.keys(scripts)).toContain(script)
    const labels = JSON.parse(read('.vscode/tasks.json')).tasks.map((task: { label: string }) => task.label)
    for (const { preLaunchTask } of data.configurations ?? [])
      if (preLaunchTask) expect(labels).toContain(preLaunchTask)
    for (const [, file = ''] of text.matchAll(
      /\$\{workspaceFolder\}\/((?:server\/bin|examples|node_modules)\/[\w./-]+)/g,
    ))
      expect(() => readdirSync(path.join(REPOSITORY, path.dirname(file)))).not.toThrow()
  })

  it('SECURITY.md names commands for its promises that are there', () => {
    const commands = [...read('SECURITY.md').matchAll(/`(?:npx vitest run ([^`]+)|npm run ([\w:-]+))`/g)]
    expect(commands.length).toBeGreaterThanOrEqual(7)
    for (const [, paths, script] of commands) {
      for (const one of paths?.split(' ') ?? [])
        expect(() => readFileSync(path.join(REPOSITORY, one)), one).not.toThrow(/ENOENT/)
      if (script) expect(Object.keys(JSON.parse(read('package.json')).scripts)).toContain(script)
    }
  })
})
