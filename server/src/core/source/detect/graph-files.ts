import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'
import { gate } from '../../text/looked-at.ts'

/** Calls that take whatever lies in a folder. */
const LISTS =
  /\b(?:list_?[dD]ir\w*|scandir|iterdir|r?[gG]lob(?!al)\w*|read_?[dD]ir\w*|ReadDir|[wW]alk\w*|filepath\.Walk|EnumerateFile\w*|GetFile\w*|listFiles|newDirectoryStream|\w*DirectoryIterator|contentsOfDirectory|enumerator|each_child|include_dir|Dir\.(?:children|entries|foreach|new|open|each_child)|Files\.(?:list|find)|Directory|urls|import\.meta\.glob|require\.context)!?\s*(?:::\s*new\s*)?\(|\bDir\s*\[|\b(?:glob|import\.meta\.glob\w*)\s*<|go:embed/
const JSON_FILE = /(?:^|[/\\])([^/\\{}$%*#]+\.json)$/
const JSON_SAID = /json/i
/** What a name is put to another by. */
const JOINS = /^[+.&]$/

/** Files of JSON that code names: of several flows that lie there only some may be loaded. */
export const graphFiles: Detector = {
  needs: gate('.json'),
  string(unit, at, value, sink) {
    if (value.length >= 200 || !value.endsWith('.json') || unit.isImport(at)) return
    sink.link('reads', isPart(unit, at, value) ? '*' : (JSON_FILE.exec(value)?.[1] ?? '*'))
  },
}

/** Whether code takes whatever it finds. */
export const graphFolders: Detector = {
  needs: gate(JSON_SAID),
  finish(unit, sink) {
    if (unit.says(JSON_SAID) && unit.says(LISTS)) sink.link('reads', '*')
  },
}

/** Whether a string is the end of a name that is only put together when the program runs. */
function isPart({ tokens, text }: Unit, at: number, value: string): boolean {
  if (value === '.json') return true
  if (/^[/\\]/.test(value)) return false
  if (tokens.isPunct(at - 1, '>') && tokens.isPunct(at - 2, '<')) return true
  return JOINS.test(tokens.value(at - 1)) || text[tokens.start(at) - 1] === '}' || tokens.isWord(at - 2, 'concat')
}
