// What a person in an editor waits for, in trees of so many files: from an edit to its diagnostics, a switch of branches with typing beside it, and a
// second session that begins from what the first one kept. Through the bundled language server over stdio.
//   node esbuild.mjs && node bench/latency.mjs FILES [TREE…]      part of `npm run bench`
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openEditor } from './support/editor.mjs'

const EDITS = 60
/** Files that another branch changes. */
const BRANCH = 1000

/** Measures a workspace of about so many files: real trees side by side, again and again, or a made-up one. */
export async function editorLatency(files, trees = [], node = process.execPath) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-bench-'))
  const [root, storage] = [path.join(home, 'work'), path.join(home, 'storage')]
  try {
    const paths = trees.length > 0 ? multiplied(root, trees, files) : madeUp(root, files)
    const editor = await openEditor(root, { node, storage })
    const [document] = editor.told.filter(uri => /\.(py|[jt]sx?|vue|go|java)$/.test(uri)).concat(editor.told)
    const edits = await typed(editor, document)
    const branch = await switched(editor, document, root, paths)
    const memory = editor.memory()
    const first = { wall: editor.first, cpu: editor.firstCpu }
    await editor.close()
    const again = await openEditor(root, { node, storage })
    const second = { wall: again.first, cpu: again.firstCpu }
    await again.close()
    return { files: paths.length, edits, branch, first, second, memory }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Types a line at the top of a file, letter by letter, and takes it away again. */
async function typed(editor, document) {
  const text = readFileSync(fileURLToPath(document), 'utf8')
  await editor.open(document, text)
  const line = "import { answer } from './answer'\n"
  const times = []
  const before = editor.cpu()
  for (let version = 1; version <= EDITS; version++)
    times.push(await editor.edit(document, version, `${line.slice(0, version % line.length)}\n${text}`))
  return { ...spread(times), cpu: (editor.cpu() - before) / EDITS }
}

/** Changes many files at once, as a switch of branches does, and types on until everything is settled. */
async function switched(editor, document, root, paths) {
  const text = readFileSync(fileURLToPath(document), 'utf8')
  const code = paths.filter(file => /\.(py|[jt]sx?|vue|go|java|json|md)$/.test(file))
  const step = Math.max(1, Math.floor(code.length / BRANCH))
  const chosen = code
    .filter((file, at) => at % step === 0 && pathToFileURL(path.join(root, file)).href !== document)
    .slice(0, BRANCH)
  for (const [at, file] of chosen.entries()) {
    if (at % 10 === 0) rmSync(path.join(root, file))
    else writeFileSync(path.join(root, file), `${readFileSync(path.join(root, file), 'utf8')}\n`)
  }
  const changes = chosen.map((file, at) => ({
    uri: pathToFileURL(path.join(root, file)).href,
    type: at % 10 === 0 ? 3 : 2,
  }))
  const started = performance.now()
  const before = editor.cpu()
  for (let at = 0; at < changes.length; at += 200) await editor.watched(changes.slice(at, at + 200))
  const end = { after: undefined }
  const all = editor.all().then(() => (end.after = performance.now() - started))
  const times = []
  for (let version = EDITS + 1; end.after === undefined; version++) {
    times.push(await editor.edit(document, version, `${' '.repeat(version % 7)}\n${text}`))
    await new Promise(resolve => setTimeout(resolve, 30))
  }
  await all
  return { files: chosen.length, settled: end.after, cpu: editor.cpu() - before, typing: spread(times) }
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = part => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  return { middle: at(0.5), p95: at(0.95), most: sorted.at(-1), count: sorted.length }
}

/** Copies of real trees until there are so many files, of those trees that are no larger than that; their paths. */
function multiplied(root, trees, files) {
  const all = trees.map(tree => ({ tree, own: filesIn(tree) }))
  const fitting = all.filter(({ own }) => own.length <= files)
  const paths = []
  for (let copy = 0; paths.length < files; copy++)
    for (const { tree, own } of fitting.length > 0 ? fitting : all) {
      if (paths.length >= files) break
      const name = `${path.basename(tree)}-${copy}`
      cpSync(tree, path.join(root, name), { recursive: true })
      for (const file of own) paths.push(path.join(name, file))
    }
  return paths
}

function filesIn(tree) {
  return readdirSync(tree, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [path.relative(tree, path.join(entry.parentPath ?? entry.path, entry.name))] : [],
  )
}

function madeUp(root, files) {
  const paths = ['package.json']
  mkdirSync(root, { recursive: true })
  writeFileSync(
    path.join(root, 'package.json'),
    '{ "name": "bench", "private": true, "scripts": { "start": "next start" }, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }\n',
  )
  for (let i = 0; i < files; i++) {
    const file = path.join('src', `part${i % 50}`, `file${i}.ts`)
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    const body =
      i % 25 === 0
        ? "import OpenAI from 'openai'\nexport const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })\n"
        : `export const value${i} = ${i}\nexport function twice(n: number) {\n  return n * 2\n}\n`
    writeFileSync(path.join(root, file), body)
    paths.push(file)
  }
  return paths
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await editorLatency(Number(process.argv[2] ?? 5000), process.argv.slice(3)), null, 2))
