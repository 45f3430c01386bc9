import type { SeenOf } from '../../evidence/evidence.ts'
import type { Fix } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import type { TextEdit } from '../../text/span.ts'
import { insert } from './code-edits.ts'
import { fixMessages } from './fix-messages.ts'

const CONFIGS = ['next.config.ts', 'next.config.js', 'next.config.mjs', 'next.config.cjs']

/** Whether Next.js encodes pictures anew here: it does unless its configuration says otherwise. What a loader of one's own leads to is not known. */
export function optimises(profile: ServiceProfile): boolean {
  const [, text = ''] = configOf(profile) ?? []
  return !/\bunoptimized\s*:\s*true|\bloader(?:File)?\s*:|\boutput\s*:\s*['"]export['"]/.test(text)
}

/** The fix that turns the optimiser off for all pictures, where those are all that loses the label. */
export function unoptimised(profile: ServiceProfile, steps: readonly SeenOf<'metadata-strip'>[]): Fix[] {
  const [file, text = ''] = configOf(profile) ?? []
  const edit = steps.every(one => one.detail.tool === 'next-image') ? inConfig(text) : undefined
  if (file === undefined || !edit) return []
  const title = message(fixMessages, 'serveAsIs', { file })
  return [{ title, safe: false, steps: [{ op: 'edit', file, edits: [edit] }] }]
}

function configOf(profile: ServiceProfile): readonly [string, string] | undefined {
  const folder = profile.root === '' ? '' : `${profile.root}/`
  for (const name of CONFIGS) {
    const text = profile.textOf(folder + name)
    if (text !== undefined) return [folder + name, text]
  }
  return undefined
}

/** `unoptimized: true` in the pictures' own object, or in a new one at the head of the configuration. */
function inConfig(text: string): TextEdit | undefined {
  const images = /^([ \t]*)images\s*:\s*\{/m.exec(text)
  if (images) return insert(images.index + images[0].length, `\n${images[1] ?? ''}  unoptimized: true,`)
  const config = /(?:[cC]onfig(?:\s*:\s*[\w.]+)?\s*=\s*|export default |module\.exports\s*=\s*)\{/.exec(text)
  return config ? insert(config.index + config[0].length, '\n  images: { unoptimized: true },') : undefined
}

/** The edits that have each element of these sources served as it is. `shown`: elements as evidence writes them, `<Image src={…}>`. */
export function unoptimisedElements(text: string, shown: readonly string[]): TextEdit[] {
  const parts = shown.map(one => /^<(\w{1,80}) src=\{(.*)\}>$/s.exec(one))
  const name = parts[0]?.[1] ?? 'Image'
  const sources = parts.flatMap(part => part?.[2] ?? [])
  return [...text.matchAll(new RegExp(`<${name}(?=\\s)`, 'g'))].flatMap(({ index, 0: tag }) => {
    const rest = text.slice(index, index + 600)
    const end = rest.search(/\/>|[^=]>/)
    const element = rest.slice(0, end < 0 ? 0 : end).replaceAll(/\{\s+/g, '{')
    if (/\b(?:unoptimized|loader)\b/.test(element) || !sources.some(one => element.includes(one))) return []
    return [insert(index + tag.length, ' unoptimized')]
  })
}
