import type { Detector } from '../detector.ts'
import { gate } from '../../text/looked-at.ts'

/** Calls that take whatever lies in a folder. */
const LISTS =
  /\b(?:listdir|scandir|iterdir|r?glob\w*|readdir\w*|ReadDir|WalkDir|EnumerateFiles|GetFiles|listFiles|Dir\.|import\.meta\.glob)\s*[({[]|\{[\w.]+\}\.json|\+\s*["'`]\.json/
const JSON_FILE = /(?:^|[/\\])([^/\\{}$%*]+\.json)$/

/** Files of JSON that code names, and whether it takes whatever it finds: of several flows that lie there only some may be loaded. */
export const graphFiles: Detector = {
  needs: gate('.json'),
  string(unit, at, value, sink) {
    const name =
      value.length < 200 && value.endsWith('.json') && !unit.isImport(at) ? JSON_FILE.exec(value)?.[1] : undefined
    if (name !== undefined) sink.link('reads', name)
  },
  finish(unit, sink) {
    if (unit.mentions('.json') && unit.says(LISTS)) sink.link('reads', '*')
  },
}
