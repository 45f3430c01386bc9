// Joins thousands of JSON reports into one page, as a whole process: time and peak memory.
//   node bench/overview.mjs [COUNT]         (default 5,000; builds on a report of an example, with other names and counts)
// Fails above 10 s of processor time or 300 MB for the default count; the clock's time is printed too, machines are shared.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

const count = Number(process.argv[2] ?? 5000)
const root = path.resolve(import.meta.dirname, '..')
const cli = path.join(root, 'server/bin/genai-measures.cjs')
const folder = mkdtempSync(path.join(os.tmpdir(), 'genai-measures-overview-'))

try {
  makeReports()
  for (const format of ['html', 'markdown', 'json']) measure(format)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Reports as repositories' pipelines leave them: each a file of its own in a folder of its team. */
function makeReports() {
  const made = path.join(folder, 'example.out')
  const example = path.join(root, 'examples/nextjs-chat-offshore')
  spawnSync(process.execPath, [cli, 'audit', example, '--format', 'json', '--output', made, '--fail-on', 'never'])
  const report = JSON.parse(readFileSync(made, 'utf8'))
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const services = Array.from({ length: 1 + (i % 4) }, (_, n) => ({ ...report.services[0], name: `service-${n}` }))
    const evidence = Array.from({ length: 20 * (i % 12) }, () => report.evidence[0])
    const text = JSON.stringify({ ...report, workspace: `repository-${i}`, services, evidence }, null, 2)
    const file = path.join(folder, 'reports', `team-${i % 50}`, `repository-${i}.json`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    bytes += text.length
  }
  console.log(`${count} reports, ${(bytes / 1e6).toFixed(0)} MB`)
}

function measure(format) {
  const page = path.join(folder, `overview.${format}`)
  // The process tells its own peak: nothing of the machine is asked.
  const peak = path.join(folder, 'peak.mjs')
  writeFileSync(
    peak,
    "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`\\npeak ${maxRSS} cpu ${userCPUTime + systemCPUTime}\\n`) })\n",
  )
  const started = process.hrtime.bigint()
  const args = ['--import', peak, cli, 'overview', path.join(folder, 'reports'), '--format', format, '--output', page]
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const megabytes = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
  const cpu = Number(/cpu (\d+)/.exec(stderr)?.[1]) / 1e6
  const size = (statSync(page).size / 1e6).toFixed(1)
  console.log(
    `${format.padEnd(9)} ${cpu.toFixed(1)} s of processor, ${seconds.toFixed(1)} s   peak ${megabytes.toFixed(0)} MB   page ${size} MB`,
  )
  if (status !== 0 || (count === 5000 && (cpu > 10 || megabytes > 300))) process.exitCode = 1
}
