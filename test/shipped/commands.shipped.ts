import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { ROOT } from '../e2e/host/cache.ts'
import { COMMAND_LINES } from './support/command-lines.ts'
import { drive, emptyFolder, installed } from './support/drive.ts'
import { LABELS, LOOK_ALIKES, pageWith } from './support/label-wordings.ts'

const { nodes } = inject('shipped')

describe.each(nodes)('the installed command line on Node $version', ({ path: node }) => {
  it('answers every line, in both languages', async () => {
    const folder = workFolder()
    const faults: string[] = []
    for (const { line, exit = 0, says = [], never = [] } of COMMAND_LINES) {
      const { code, out, err } = await drive(node, installed('genai-measures'), line, folder)
      const text = out + err
      if (code !== exit) faults.push(`${line.join(' ')}: exit ${code}, not ${exit}\n${err.slice(0, 500)}`)
      for (const wanted of says)
        if (!text.includes(wanted)) faults.push(`${line.join(' ')}: does not say ${wanted}\n${text.slice(0, 500)}`)
      for (const wrong of never) if (text.includes(wrong)) faults.push(`${line.join(' ')}: says ${wrong}`)
    }
    expect(faults).toEqual([])
  })

  it('tells a label from what looks like one', async () => {
    const folder = emptyFolder()
    const pages = [...LABELS, ...LOOK_ALIKES]
    const roots = pages.map((text, index) => lay(path.join(folder, `page-${index}`), pageWith(text)))
    const args = ['audit', ...roots, '--format', 'json', '--output', path.join(folder, 'out'), '--fail-on', 'never']
    expect((await drive(node, installed('genai-measures'), args, folder)).code).toBe(0)
    const labelled = pages.filter((_, index) => {
      const report = JSON.parse(readFileSync(path.join(folder, `out/page-${index}.json`), 'utf8'))
      return report.services[0].labels.explicit
    })
    expect(labelled).toEqual(LABELS)
  })
})

describe('the lines above', () => {
  it('use every option, command and form of report that the installed program speaks of in its help', async () => {
    const { path: node } = nodes[0]!
    const help =
      (await drive(node, installed('genai-measures'), ['--help'], '.')).out +
      (await drive(node, installed('genai-measures'), ['label', '--help'], '.')).out
    const used = new Set(COMMAND_LINES.flatMap(({ line }) => line.map(word => word.replace(/=.*/, ''))))
    expect(named(help, /--[a-z][a-z-]+/g).filter(option => !used.has(option))).toEqual([])
    expect(named(help, /(?<=^ {2}genai-measures )[a-z-]+/gm).filter(command => !used.has(command))).toEqual([])
    const formats = /--format FORMAT\s+([^]*?)\n\s+--output/.exec(help)?.[1] ?? ''
    expect(named(formats.replace('(default)', ''), /\b(?!or\b)[a-z]+\b/g).filter(format => !used.has(format))).toEqual(
      [],
    )
  })
})

function named(text: string, what: RegExp): string[] {
  const found = [...new Set(text.match(what) ?? [])]
  expect(found.length).toBeGreaterThan(5)
  return found
}

/** Two apps, one of them under git, and files that can carry a label. */
function workFolder(): string {
  const folder = emptyFolder()
  cpSync(path.join(ROOT, 'examples/nextjs-chat-mainland'), path.join(folder, 'chat'), { recursive: true })
  cpSync(path.join(ROOT, 'examples/nextjs-chat-offshore'), path.join(folder, 'offshore'), { recursive: true })
  writeFileSync(
    path.join(folder, 'answers.json'),
    '{"audience":"public","territory":"mainland-china","generates":"text","model":"mainland","model_id":"qwen-plus"}',
  )
  for (const name of readdirSync(path.join(ROOT, 'test/labels/fixtures')))
    if (name.startsWith('tiny.')) cpSync(path.join(ROOT, 'test/labels/fixtures', name), path.join(folder, name))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: path.join(folder, 'chat'),
      stdio: 'ignore',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'start')
  return folder
}

function lay(root: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return root
}
