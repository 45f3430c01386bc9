/** Whether code picks a function by a name that it puts together, or is handed, while it runs. */
export interface Picked {
  isPicked(path: string, text: string, name: string): boolean
}

/** Shorter beginnings and ends of names stand everywhere. */
const SHORTEST = 3
const PARTS = /_+|(?<=[a-z\d])(?=[A-Z])/g
/** What goes on behind the beginning of a name that is put together, and what ends before its end. */
const GOES_ON = /^(?:\{|\$\{|#\{|%[sv]|\$\w|["'`]\s*(?:[+.]|\|\||&)\s*[\w$@(])/
const ENDED = /(?:\}|%[sv]|[\w$)\]]\s*(?:[+.]|&)\s*["'`])$/
const QUOTE = /["'`:]/
const LOOKED = 60

/** Ways of asking an object, a class or a module for a member whose name a value holds. */
const OF_OWN =
  /getattr\(\s*(?:self|cls|sys\.modules\[__name__\])\s*,\s*(?!["'])\w[\w.]*\s*[),]|globals\(\)\[(?!["'])|\bthis\[(?!["'`])\w[\w.]*\]\s*(?:\?\.)?\(|\$this->\{?\$\w+\}?\(|call_user_func\w*\(\s*\[\s*\$this\s*,\s*\$|\b(?:public_send|__send__)\(?\s*[a-z]\w*/
const OF_OTHERS =
  /getattr\(\s*(?!(?:settings|config|args|options|opts|obj|response|request|resp|res|item|event|self)\b)\w[\w.]*\s*,\s*(?!["'])\w[\w.]*\s*[),]|\$\w+->\{?\$\w+\}?\(|call_user_func\w*\(\s*\[|\.(?:public_send|__send__)\(?\s*[a-z]\w*|\.(?:getMethod|getDeclaredMethod|GetMethod|MethodByName)\(\s*(?!["'])\w/
/** A whole module, taken up under a name of its own. */
const WHOLE =
  /(?:import\s*\*\s*as\s+|(?:const|let|var)\s+)(\w+)\s*(?:from|=\s*(?:await\s+)?(?:require|import)\()\s*["'`]([^"'`]+)/g
/** An object or a class that is handed over as a whole, for others to call what it has. */
const HANDED =
  /\b(?:Fire|register_instance|js_api|registerObject|expose|RegisterName|setContextProperty|QWebChannel)\b[^\n;]{0,60}/g
const MADE = /\b(?:class|object|type)\s+([A-Z]\w*)/g

/** Looks for such picks in the code of a product, once for each name and file. */
export function pickedByName(code: () => readonly string[], textOf: (path: string) => string | undefined): Picked {
  let naming: readonly string[] | undefined
  const files = () => (naming ??= code())
  const known = new Map<string, boolean>()
  const whole = new Map<string, boolean>()
  return {
    isPicked(path, text, name) {
      let parts = known.get(name)
      if (parts === undefined) {
        const [beginnings, ends] = partsOf(name)
        parts = files().some(other => isPutTogether(textOf(other) ?? '', beginnings, ends))
        known.set(name, parts)
      }
      if (parts) return true
      let all = whole.get(path)
      if (all === undefined) {
        all = OF_OWN.test(text) || files().some(other => other !== path && picksOf(textOf(other) ?? '', path, text))
        whole.set(path, all)
      }
      return all
    },
  }
}

/** `paint_big_cover`: begins with `paint_` and `paint_big_`, ends in `_cover` and `_big_cover`. */
function partsOf(name: string): readonly [beginnings: readonly string[], ends: readonly string[]] {
  const cuts = [...name.matchAll(PARTS)]
  return [
    cuts.map(({ 0: sign, index }) => name.slice(0, index + sign.length)).filter(one => one.length >= SHORTEST),
    cuts.map(({ index }) => name.slice(index)).filter(one => one.length > SHORTEST),
  ]
}

function isPutTogether(text: string, beginnings: readonly string[], ends: readonly string[]): boolean {
  for (const one of beginnings)
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
      const end = at + one.length
      if (QUOTE.test(text[at - 1] ?? '') && GOES_ON.test(text.slice(end, end + LOOKED))) return true
    }
  for (const one of ends)
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
      if (QUOTE.test(text[at + one.length] ?? '') && ENDED.test(text.slice(Math.max(0, at - LOOKED), at))) return true
  return false
}

/** `./lib/makers.js` → `makers` */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.indexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** Whether a text picks members of what a file makes by a value, or hands it over as a whole. */
function picksOf(other: string, path: string, text: string): boolean {
  const stem = stemOf(path)
  const made = [...text.matchAll(MADE)].map(([, one = '']) => one)
  for (const [, alias = '', from = ''] of other.matchAll(WHOLE))
    if (stemOf(from) === stem && isIndexed(other, alias)) return true
  if (OF_OTHERS.test(other) && [stem, ...made].some(one => other.includes(one))) return true
  return made.length > 0 && [...other.matchAll(HANDED)].some(([found]) => made.some(one => found.includes(one)))
}

/** `makers[kind]`, and not `makers['poster']` or `makers[0]`. */
function isIndexed(text: string, name: string): boolean {
  for (let at = text.indexOf(`${name}[`); at >= 0; at = text.indexOf(`${name}[`, at + 1))
    if (WORD.test(text[at + name.length + 1] ?? '') && !WORD.test(text[at - 1] ?? '')) return true
  return false
}

const WORD = /[A-Za-z_$]/
