import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** The core's rooms, lowest first: a room imports only from rooms above it in this list. ARCHITECTURE.md says why. */
const CORE = [
  'text',
  'severity',
  'locale',
  'evidence',
  'law',
  'catalogue',
  'finding',
  'syntax',
  'labels',
  'declaration',
  'readers',
  'source',
  'house',
  'reach',
  'service',
  'drafting',
  'define-rule',
  'rules/shared',
  'rules/*',
  'engine',
  'report',
  'agents',
  'assess',
]

/** What a host may see beside the core and itself. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  workspace: ['protocol'],
  mcp: ['workspace', 'version'],
  lsp: ['workspace', 'protocol', 'mcp', 'version'],
  cli: ['workspace', 'mcp', 'version'],
  labels: [],
  client: ['protocol'],
}

/** What a rule may see: its profile and the tables, never a reader, the engine or a host. */
const RULE_SEES = [
  'text',
  'locale',
  'evidence',
  'law',
  'catalogue',
  'finding',
  'labels',
  'declaration',
  'service',
  'define-rule',
  'rules/shared',
]

const files = [join(ROOT, 'server/src'), join(ROOT, 'client/src')].flatMap(typeScriptBelow)
const imports = new Map(files.map(file => [file, importsOf(file)]))

describe('exports', () => {
  it('are never assigned again: what ships in several files hands plain values across', () => {
    const changing = files.filter(file => /^export (?:let|var) /m.test(readFileSync(file, 'utf8')))
    expect(changing.map(named)).toEqual([])
  })
})

describe('imports', () => {
  it('form no circle of files', () => {
    expect(circles(imports).map(circle => circle.map(named))).toEqual([])
  })

  it('of the core go one way, from what is read to what is shown', () => {
    const rank = (room: string): number => CORE.indexOf(room)
    const wrong = edges().filter(
      ({ from, to }) => isCore(from) && isCore(to) && rank(coreRoom(to)) > rank(coreRoom(from)),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  it('of the core lead to the core alone', () => {
    expect(
      edges()
        .filter(({ from, to }) => isCore(from) && !isCore(to))
        .map(shown),
    ).toEqual([])
  })

  it('know every room of the core', () => {
    expect([...new Set(files.filter(isCore).map(coreRoom))].filter(room => !CORE.includes(room))).toEqual([])
  })

  it('of a rule lead to the profile, the tables and its own folder', () => {
    const wrong = edges().filter(
      ({ from, to }) =>
        coreRoom(from) === 'rules/*' && ruleOf(from) !== ruleOf(to) && !RULE_SEES.includes(coreRoom(to)),
    )
    expect(wrong.map(shown)).toEqual([])
  })

  it('of a host lead to the core and to what it stands on', () => {
    const wrong = edges().filter(({ from, to }) => {
      const host = hostOf(from)
      const seen = hostOf(to)
      if (!host || host === seen || !(host in HOSTS)) return false
      return host === 'client'
        ? seen !== 'protocol'
        : isCore(to)
          ? host === 'protocol'
          : !HOSTS[host]?.includes(seen ?? '')
    })
    expect(wrong.map(shown)).toEqual([])
  })
})

interface Edge {
  readonly from: string
  readonly to: string
}

function edges(): Edge[] {
  return [...imports].flatMap(([from, targets]) => targets.map(to => ({ from, to })))
}

function shown({ from, to }: Edge): string {
  return `${named(from)} → ${named(to)}`
}

function named(file: string): string {
  return relative(ROOT, file).split(sep).join('/')
}

function isCore(file: string): boolean {
  return named(file).startsWith('server/src/core/')
}

/** `rules/shared` and `rules/*` apart; files that lie in the core itself by their own name. The registry of rules is the engine's. */
function coreRoom(file: string): string {
  const [room = '', next = ''] = named(file).slice('server/src/core/'.length).split('/')
  if (room !== 'rules') return room.replace(/(\.d)?\.ts$/, '').replace(/^globals$/, 'text')
  if (next === 'registry.generated.ts') return 'engine'
  return next === 'shared' ? 'rules/shared' : 'rules/*'
}

function ruleOf(file: string): string {
  return named(file).split('/').slice(0, 5).join('/')
}

function hostOf(file: string): string | undefined {
  const path = named(file)
  if (path.startsWith('client/src/')) return 'client'
  return isCore(file) ? 'core' : path.slice('server/src/'.length).split('/')[0]?.replace(/\.ts$/, '')
}

function typeScriptBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name === 'fixtures') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? typeScriptBelow(path) : entry.name.endsWith('.ts') ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) => resolve(dirname(file), path))
}

/** Tarjan's strongly connected parts of more than one file. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (at: string): void => {
    index.set(at, index.size)
    low.set(at, index.get(at) as number)
    stack.push(at)
    for (const next of graph.get(at) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(at, Math.min(low.get(at) as number, low.get(next) as number))
    }
    if (low.get(at) !== index.get(at)) return
    const part = stack.splice(stack.indexOf(at))
    if (part.length > 1) found.push(part)
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return found
}
