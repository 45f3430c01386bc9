// Cold audit of real trees as whole processes, beside ripgrep on the same tree: median of five runs each, in turn.
//   node bench/throughput.mjs TREE [TREE…]
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const cli = path.resolve(import.meta.dirname, '../server/bin/genai-measures.cjs')
const trees = process.argv.slice(2)
if (trees.length === 0) {
  console.error('name at least one tree')
  process.exit(2)
}
const RUNS = 5
const median = xs => xs.toSorted((a, b) => a - b)[xs.length >> 1]

function time(program, args) {
  const started = process.hrtime.bigint()
  const run = spawnSync(program, args, { maxBuffer: 1 << 30, encoding: 'utf8' })
  return { ms: Number(process.hrtime.bigint() - started) / 1e6, out: run.stdout ?? '' }
}

console.log(
  'tree'.padEnd(36),
  'files'.padStart(7),
  'audit ms'.padStart(9),
  'rg ms'.padStart(8),
  'ratio'.padStart(7),
  'peak MB'.padStart(8),
)
for (const tree of trees) {
  const audits = []
  const greps = []
  let files = 0
  for (let i = 0; i < RUNS; i++) {
    const audit = time(process.execPath, [cli, 'audit', tree, '--format', 'json', '--fail-on', 'never'])
    audits.push(audit.ms)
    files = JSON.parse(audit.out).files.read
    greps.push(time('rg', ['-c', 'openai|anthropic|gemini|qwen|deepseek', tree]).ms)
  }
  const peak =
    Number(
      /Maximum resident set size.*: (\d+)/.exec(
        spawnSync(
          '/usr/bin/time',
          ['-v', process.execPath, cli, 'audit', tree, '--format', 'json', '--fail-on', 'never'],
          { encoding: 'utf8', maxBuffer: 1 << 30 },
        ).stderr ?? '',
      )?.[1] ?? NaN,
    ) / 1024
  const [a, g] = [median(audits), median(greps)]
  console.log(
    path.basename(tree).padEnd(36),
    String(files).padStart(7),
    a.toFixed(0).padStart(9),
    g.toFixed(0).padStart(8),
    (a / g).toFixed(1).padStart(7),
    peak.toFixed(0).padStart(8),
  )
}
