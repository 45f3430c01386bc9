import { existsSync, readFileSync, watch } from 'node:fs'
import { dirname } from 'node:path'

/** Waits until a file holds whole JSON and returns it. Woken by the file system, not by a clock; gives up after `limit` ms. */
export function awaitJson<T>(file: string, limit: number): Promise<T> {
  return new Promise((done, fail) => {
    const finish = (act: () => void) => {
      clearTimeout(timer)
      watcher.close()
      act()
    }
    const look = () => {
      const value = parsed<T>(file)
      if (value !== undefined) finish(() => done(value))
    }
    const timer = setTimeout(() => finish(() => fail(new Error(`no result in ${limit} ms: ${file}`))), limit)
    const watcher = watch(dirname(file), look)
    look()
  })
}

function parsed<T>(file: string): T | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch {
    return undefined
  }
}
