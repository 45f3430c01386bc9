import { ofNames } from '../text/remembered.ts'

/** Texts in which code of a product is named: programs, pages, and settings that name what is started. */
const NAMING =
  /\.(?:[cm]?[jt]sx?|n?vue|uvue|svelte|astro|[eu]ts|pyw?|ipynb|dart|go|java|kts?|groovy|scala|cs|vb|fs|razor|cshtml|a?xaml|php|twig|rb|erb|haml|slim|rs|swift|mm?|h|cpp|cc|ex|exs|heex|html?|wxml|axml|ttml|swan|ux|jsp|ftl|xml|xib|storyboard|toml|ya?ml|json|kv|ui|qml|gd|tscn|sh|sql|ps1|clj|lua|xhtml|ejs|hbs|pug|njk|liquid|phtml|tpl|tmpl|gohtml|[hl]?eex|tf|hcl|proto|graphqls?|gql|cfg|ini|conf)$/i
const LOCK =
  /(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|composer\.lock|[^/]*\.min\.js|Localizable[^/]*)$|(?:^|\/)(?:locales?|i18n|lang)\/.*\.json$/

/** Whether a file may name what other files make. */
export const mayName = ofNames(path => NAMING.test(path) && !LOCK.test(path))

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|ets)$/
const TYPED = /\.(?:java|cs|dart|cpp|cc|h|mm?)$/
const HASHES = /\.(?:py|rb|rake|sh|ya?ml|toml|exs?|ps1|php|kv)$/
const LETTER = /[\w$]/

/** Places where a text names something otherwise than by making a thing of that name, by taking it up, or in a comment. */
export function* namings(path: string, text: string, name: string): Generator<number, undefined> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[end] ?? '')) continue
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const behind = text.slice(end, end + LONGEST)
    if (!isComment(path, line) && !isTakenUp(path, text, at, line, behind) && !isMade(path, line, behind)) yield at
  }
  return undefined
}

/** Whether a text names something so anywhere. */
export function isNamedIn(path: string, text: string, name: string): boolean {
  return namings(path, text, name).next().done !== true
}

const LONGEST = 400

function isComment(path: string, line: string): boolean {
  return HASHES.test(path)
    ? /^\s*(?:#|\*[\s/*]|\/\/)|\s#\s/.test(line)
    : /^\s*(?:\*[\s/*]|\/\*|\/\/|<!--)|[\s;})]\/\/(?!\w)/.test(line)
}

/** Whether it stands in an import, under its own name. */
function isTakenUp(path: string, text: string, at: number, line: string, behind: string): boolean {
  if (/^\s+as\s/.test(behind)) return false
  if (SCRIPT.test(path)) {
    if (
      /^\s*(?:import|export)\s+(?:type\s+)?[{*\w]/.test(line) &&
      !/[=(]/.test(line) &&
      !/\b(?:function|class)\s/.test(line)
    )
      return !/^\s*export\s+default\s/.test(line)
    const before = text.slice(Math.max(0, at - LONGEST), at)
    if (/\b(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{[^{}=();'"]*$/.test(before)) return true
    // `const { ask, tell } = require('./talk')`
    return (
      /\b(?:const|let|var)\s*\{[^{}=();'"]*$/.test(before) &&
      /^[^{}=();'"]*\}\s*=\s*(?:await\s+)?(?:require|import)\(/.test(behind)
    )
  }
  if (path.endsWith('.py'))
    return (
      /^\s*from\s+[\w.]+\s+import\s[^#]*$/.test(line) ||
      /\bfrom\s+[\w.]+\s+import\s*\([^()]*$/.test(text.slice(Math.max(0, at - LONGEST), at))
    )
  return /^\s*(?:import|use|using)\s/.test(line)
}

const NO_TYPE =
  /(?:^|[^\w])(?:return|await|new|throw|yield|else|case|in|of|not|and|or|if|unless|when|do|then|puts|print|echo|typeof|delete|assert|is|as)\s+$/

/** Whether it is made there: a function, a method or a value of that name. */
function isMade(path: string, line: string, behind: string): boolean {
  if (
    /\b(?:def|defp|func|fun|fn|function|sub|class|interface|struct|protocol|trait|enum|object|extension)\s+(?:\([^)]*\)\s*|<[^>]*>\s*|\*\s*)?(?:\w+\.)?$/.test(
      line,
    )
  )
    return true
  if (SCRIPT.test(path)) {
    if (/^\s*(?:export\s+)?(?:const|let|var)\s+$/.test(line)) return /^\s*(?::[^=\n]*)?=/.test(behind)
    if (!/^\s*(?:(?:public|private|protected|static|async|override|readonly|abstract)\s+)*[*#]?$/.test(line))
      return false
    return (
      /^\s*(?:<[^>]*>)?\([^)]*\)\s*(?:\{|:)/.test(behind) ||
      /^\s*:\s*(?:async\s*)?(?:\([^)]*\)\s*(?::[^=\n]*)?=>|function\b)/.test(behind) ||
      /^\??:\s*\([^)]*\)\s*=>/.test(behind)
    )
  }
  if (!TYPED.test(path) || !/^\s*(?:<[^>]*>)?\(/.test(behind) || NO_TYPE.test(line)) return false
  return /(?:^|[\s.(<])[A-Za-z_][\w.]*(?:<[^;=()]*>)?(?:\[\]|\?|\*|&)?\s+$/.test(line)
}
