import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The reports of a folder by name, byte for byte, but for how long each took. */
export function reportsIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map(name => [name, timeless(readFileSync(path.join(folder, name), 'utf8'))]),
  )
}

function timeless(report: string): string {
  return report.replaceAll(/"durationMs": \d+/g, '"durationMs": 0').replaceAll(/\b\d+\.\d\d (s\b|秒)/g, '0 $1')
}

/** What tells two folders of reports apart, a line each: nothing, if they are the same. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap(name => {
    const [one, other] = [a.get(name), b.get(name)]
    if (one === other) return []
    if (one === undefined || other === undefined) return [`${name}: on one side only`]
    const lines = one.split('\n')
    const at = other.split('\n').findIndex((line, index) => line !== lines[index])
    return [`${name}:${at + 1}: ${lines[at]?.trim()} ≠ ${other.split('\n')[at]?.trim()}`]
  })
}
