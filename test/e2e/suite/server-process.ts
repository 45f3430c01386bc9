// The server as the system sees it: a child of the extension host, which is where this runs. Linux lists processes as files.

const process = globalThis.process
const disk = process?.getBuiltinModule?.('node:fs') as typeof import('node:fs')

/** How long the editor may take to start a server again by itself, in looks a tenth of a second apart. */
const LOOKS = 40

/** The id of the running server; with `dead`, of the one that came after it. Undefined when none comes. */
export async function serverProcess(dead?: number): Promise<number | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const found = running().find(pid => pid !== dead)
    if (found !== undefined) return found
    await new Promise(done => setTimeout(done, 100))
  }
  return undefined
}

/** Ends a process as a fault of the system would: nothing in it hears of it. */
export function kill(pid: number): void {
  process.kill(pid, 'SIGKILL')
}

function running(): number[] {
  return disk
    .readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(isServer)
}

function isServer(pid: number): boolean {
  try {
    // After the name in brackets: the state, then the parent. A zombie is dead.
    const [state, parent] = disk
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    if (state === 'Z' || Number(parent) !== process.pid) return false
    return disk.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('language-server.cjs')
  } catch {
    return false
  }
}
