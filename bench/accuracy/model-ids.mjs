// Lists every model and data-set id that the config readers find in checked-out repositories, to be judged against the files.
//   node bench/accuracy/model-ids.mjs FOLDER [--kind model|dataset|all] [--repo NAME] [--json | --judged FILE]
// FOLDER holds one folder for each repository (`owner__name`). Nothing is fetched, run or written.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileRole } from '../../server/src/core/evidence/file-role.ts'
import { READERS } from '../../server/src/core/readers/registry.generated.ts'
import { SourceFile } from '../../server/src/core/syntax/source-file.ts'
import { LineIndex } from '../../server/src/core/text/line-index.ts'

const args = process.argv.slice(2)
const option = name => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined)
const folder = resolve(args[0] ?? '.')
const kind = option('kind') ?? 'model'
const MAX_BYTES = 3_000_000

function* filesUnder(root) {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name === '.git' || entry.name === 'node_modules' || entry.isSymbolicLink()) continue
    const path = join(root, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile() && statSync(path).size <= MAX_BYTES) yield path
  }
}

const found = []
const spent = new Map()
for (const repo of readdirSync(folder).toSorted()) {
  if (option('repo') && !repo.includes(option('repo'))) continue
  for (const path of filesUnder(join(folder, repo))) {
    const name = relative(join(folder, repo), path).replaceAll('\\', '/')
    const readers = READERS.filter(
      reader =>
        reader.yields.some(one => one === 'model' || one === 'dataset' || one === 'training') && reader.matches(name),
    )
    if (readers.length === 0) continue
    const file = new SourceFile(name, readFileSync(path, 'utf8'), fileRole(name))
    const lines = new LineIndex(file.text)
    const seen = new Set()
    for (const reader of readers) {
      const start = performance.now()
      const { evidence } = reader.read(file)
      spent.set(reader.id, (spent.get(reader.id) ?? 0) + performance.now() - start)
      for (const one of evidence) {
        const key = `${one.kind} ${one.span.start} ${one.value}`
        if ((kind !== 'all' && one.kind !== kind) || seen.has(key)) continue
        seen.add(key)
        found.push({
          repo,
          file: name,
          line: lines.positionAt(one.span.start).line + 1,
          text: file.text.slice(one.span.start, one.span.end).slice(0, 80),
          role: file.role,
          reader: reader.id,
          ...one,
        })
      }
    }
  }
}

const line = (name, { all, firm, wrong }) =>
  `| ${name} | ${all} | ${firm} | ${wrong} | ${(1 - wrong / all).toFixed(3)} |`

/** Precision by repository, after a file of verdicts: every value found and not called false there was found right in its file. */
function table(verdicts) {
  const rows = new Map()
  for (const one of found.filter(each => each.value !== '')) {
    const name = one.repo.replace('__', '/')
    const row = rows.get(name) ?? { all: 0, firm: 0, wrong: 0 }
    const wrong = verdicts.some(
      ([verdict, repo, file, value]) =>
        verdict === 'false' && repo === name && file === one.file && value === one.value,
    )
    rows.set(name, {
      all: row.all + 1,
      firm: row.firm + (one.confidence === 'low' ? 0 : 1),
      wrong: row.wrong + (wrong ? 1 : 0),
    })
  }
  const sum = [...rows.values()].reduce((a, b) => ({
    all: a.all + b.all,
    firm: a.firm + b.firm,
    wrong: a.wrong + b.wrong,
  }))
  const misses = verdicts
    .filter(([verdict]) => verdict === 'miss')
    .map(([, repo, file, value, why]) => `- ${repo} \`${file}\`: ${value === '-' ? '' : `\`${value}\`, `}${why}`)
  const wrongs = verdicts
    .filter(([verdict]) => verdict === 'false')
    .map(([, repo, file, value, why]) => `- ${repo} \`${file}\`: \`${value}\`, ${why}`)
  return [
    '| repository | ids found | of them firm | false | precision |',
    '|---|---:|---:|---:|---:|',
    ...[...rows].toSorted().map(([name, row]) => line(name, row)),
    line('**all**', sum),
    '',
    '## False',
    '',
    ...wrongs,
    '',
    '## Missed',
    '',
    ...misses,
  ].join('\n')
}

if (args.includes('--json')) console.log(JSON.stringify(found))
else if (option('judged')) {
  const verdicts = readFileSync(option('judged'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
  console.log(table(verdicts))
} else {
  for (const one of found)
    console.log(
      [
        `${one.repo}/${one.file}:${one.line}`,
        one.reader,
        one.kind,
        one.detail.role ?? one.detail.method ?? '',
        one.confidence,
        one.role,
        one.value || `(${one.detail.variable ?? one.text.replace(/\s+/g, ' ')})`,
      ].join('\t'),
    )
}
if (args.includes('--time'))
  console.error(
    [...spent]
      .toSorted((a, b) => b[1] - a[1])
      .map(([id, ms]) => `${id}\t${ms.toFixed(0)} ms`)
      .join('\n'),
  )
