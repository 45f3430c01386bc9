// Runs programs as whole processes and takes what the system says of them when they are over. Needs GNU time (Debian: `time`).
import { spawnSync } from 'node:child_process'
import os from 'node:os'
import process from 'node:process'

export const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** One run: processor time of user and system together, wall clock, in seconds; peak memory in MB; what it wrote. */
export function once([program, ...args]) {
  const started = process.hrtime.bigint()
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %e %M', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  // The system's own clock of a run goes in hundredths, too coarse for a start.
  const wall = Number(process.hrtime.bigint() - started) / 1e9
  if (run.error) throw run.error
  const [user, system, , memory] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { cpu: user + system, wall, memory: memory / 1024, stdout: run.stdout }
}

/** Runs several commands in turn, so that all meet the same machine, and gives the medians of each. */
export function inTurn(commands, runs) {
  const all = commands.map(() => [])
  for (let run = 0; run < runs; run++) for (const [at, command] of commands.entries()) all[at].push(once(command))
  return all.map(of => ({
    cpu: median(of.map(one => one.cpu)),
    wall: median(of.map(one => one.wall)),
    memory: median(of.map(one => one.memory)),
  }))
}

/** What a figure means nothing without. */
export function machine() {
  const [first] = os.cpus()
  return {
    day: new Date().toISOString().slice(0, 10),
    processors: os.cpus().length,
    model: first?.model ?? '',
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    load: Number(os.loadavg()[0]?.toFixed(1)),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
  }
}
