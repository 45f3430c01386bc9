import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Rows = string[][]

/** What a pack holds, as far as tests change it. */
export interface PackContent {
  days: { law: string; list: string; published: string }
  tables: Record<string, Rows>
}

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'law-pack-'))
let built: string | undefined

/** The pack of the tables as they are, built once. */
export function builtPack(): string {
  if (built === undefined) {
    built = path.join(folder, 'built.json')
    execFileSync(process.execPath, [path.join(root, 'scripts/build-law-pack.mjs'), built])
  }
  return built
}

/** The text of a pack as it was built, changed; its digest made again unless `digest` says otherwise. */
export function packText(change: (content: PackContent) => void, digest?: string): string {
  const { format, content } = JSON.parse(readFileSync(builtPack(), 'utf8')) as { format: string; content: PackContent }
  change(content)
  const own = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return JSON.stringify({ format, digest: digest ?? own, content })
}

/** A file of these tests' own. */
export function packFile(name: string, text: string): string {
  const file = path.join(folder, `${name}.json`)
  writeFileSync(file, text)
  return file
}

/** A number of the public list's form that is on no list. */
export const NEW_NUMBER = 'Beijing-XinLieRu-202610150999'

/** Later days than the program's own. */
export function newer(content: PackContent): void {
  content.days = { law: '2026-12-20', list: '2026-10-31', published: '2026-11-15' }
}

/** A newer list that holds the new number. */
export function listed(content: PackContent): void {
  newer(content)
  content.tables['filed-services']?.push([NEW_NUMBER, 'filing', '新列入', '某公司', '2026-10-20'])
}
