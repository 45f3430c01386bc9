import type { FiledInterface } from '../../catalogue/interfaces.ts'
import type { Span, TextEdit } from '../../text/span.ts'

/** What may follow the foreign host, and what follows the other base URL in its place: the two know one another's paths that far. */
const PATHS: Readonly<Record<string, readonly (readonly [from: RegExp, to: string])[]>> = {
  openai: [
    [/^(\/v1)?\/?$/, ''],
    [/^\/v1\/chat\/completions$/, '/chat/completions'],
  ],
  anthropic: [
    [/^\/?$/, ''],
    [/^\/v1\/messages$/, '/v1/messages'],
  ],
}

/** The edit that writes another address over the URL around a host; undefined where its path is not known there. */
export function callAddress(file: string, text: string, host: Span, to: FiledInterface): TextEdit | undefined {
  const scheme = /https:\/\/$/.exec(text.slice(Math.max(0, host.start - 8), host.start))
  if (!scheme) return undefined
  const path = /^[^\s"'`<>)\],;]*/.exec(text.slice(host.end))?.[0] ?? ''
  const known = PATHS[to.protocol]?.find(([from]) => from.test(path))
  const base = isSpring(file, text) ? springBase(to.baseUrl) : to.baseUrl
  if (!known || !base) return undefined
  return {
    span: { start: host.start - scheme[0].length, end: host.end + path.length },
    newText: base + known[1],
  }
}

/** Spring AI writes `/v1/chat/completions` behind the base URL itself. */
function isSpring(file: string, text: string): boolean {
  return /\.(ya?ml|properties)$/.test(file) && /^[ \t]{0,40}spring\b/m.test(text)
}

/** What Spring takes for a base: without `/v1` at its end; an address with another path behind the host does not fit. */
function springBase(url: string): string | undefined {
  if (url.endsWith('/v1')) return url.slice(0, -'/v1'.length)
  return /^https:\/\/[^/]+$/.test(url) ? url : undefined
}

const MAKES = {
  openai: /(?<new>\bnew\s+)?\b(?:OpenAI|AsyncOpenAI)\((?<object>\s*\{)?(?=\s*(?<next>\w+\s*=(?!=)|\*\*|\S))/g,
  anthropic: /(?<new>\bnew\s+)?\b(?:Anthropic|AsyncAnthropic)\((?<object>\s*\{)?(?=\s*(?<next>\w+\s*=(?!=)|\*\*|\S))/g,
}

/**
 * The edits that give an address to each client a text makes of the vendor's library (JavaScript: `new OpenAI({…})`,
 * Python: `OpenAI(…)`). One that has an address, or takes its options from elsewhere, gets none, and then neither do the rest.
 */
export function clientAddress(file: string, text: string, to: FiledInterface): TextEdit[] {
  const language = /\.(py|[cm]?[jt]sx?)$/.exec(file)?.[1]
  if (to.protocol === 'native' || !language || /base_?url/i.test(text)) return []
  const edits = [...text.matchAll(MAKES[to.protocol])].map(made => {
    const at = made.index + made[0].length
    const { new: js, object, next = '' } = made.groups ?? {}
    const written =
      language === 'py' ? pythonAddress(next, to.baseUrl) : js && scriptAddress(object !== undefined, next, to.baseUrl)
    return !written ? undefined : { span: { start: at, end: at }, newText: written }
  })
  return edits.every(edit => edit !== undefined) ? edits : []
}

function scriptAddress(object: boolean, next: string, url: string): string | undefined {
  if (object) return ` baseURL: '${url}'${next === '}' ? ' ' : ','}`
  return next === ')' ? `{ baseURL: '${url}' }` : undefined
}

function pythonAddress(next: string, url: string): string | undefined {
  if (next === ')') return `base_url="${url}"`
  return /=$|^\*\*/.test(next) ? `base_url="${url}", ` : undefined
}
