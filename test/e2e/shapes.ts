import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chatApp, declared } from '../lsp/support/chat-app.ts'
import { ROOT } from './host/cache.ts'
import { monorepo } from './monorepo.ts'
import type { Shape } from './host/shape.ts'

const chat = (folder: string): string => write(folder, chatApp())

/** Of an extension that has both entries, the browser's: as on a host without Node. */
const WEB = {
  web: true,
  settings: { 'remote.extensionKind': { 'genai-measures.genai-measures-vscode': ['ui'] } },
} as const

/** Every workspace a suite meets, in the order they run. */
export const SHAPES: readonly Shape[] = [
  { name: 'quiet', suite: 'quiet', workspace: folder => write(folder, new Map([['notes.txt', 'nothing to read\n']])) },
  { name: 'single-folder', suite: 'single-folder', workspace: chat },
  { name: 'chinese', suite: 'chinese', workspace: chat, displayLanguage: 'zh-cn' },
  {
    name: 'multi-root',
    suite: 'multi-root',
    provider: 'memory',
    workspace(folder) {
      write(join(folder, 'internal app'), chatApp().set('genai-measures.yaml', declared('internal')))
      write(join(folder, 'open'), chatApp())
      const file = join(folder, 'both.code-workspace')
      writeFileSync(file, JSON.stringify({ folders: [{ path: 'internal app' }, { path: 'open' }] }))
      return file
    },
  },
  { name: 'monorepo', suite: 'monorepo', workspace: folder => write(folder, monorepo()) },
  {
    name: 'walk',
    suite: 'walk',
    workspace(folder) {
      cpSync(join(ROOT, 'examples/nextjs-chat-mainland'), folder, { recursive: true })
      return folder
    },
    // The answers hold on this day; what the team accepts, it accepts until a later one.
    settings: { 'genaiMeasures.asOf': '2026-11-22', 'genaiMeasures.language': 'en' },
  },
  // `KILLS=100` kills the server so often, at moments that `SEED` draws.
  { name: 'kills', suite: 'kills', workspace: chat, limit: 300_000 + Number(process.env['KILLS'] ?? 5) * 30_000 },
  {
    name: 'web-worker',
    suite: 'web',
    workspace: chat,
    ...WEB,
  },
  // As a repository opened in the browser: no process, no disk, no search.
  { name: 'virtual', suite: 'virtual', provider: 'memory', workspace: () => 'memfs:/chat', ...WEB },
]

function write(folder: string, files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
