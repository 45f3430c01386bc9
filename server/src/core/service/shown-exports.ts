import { isFirm, ofKind, type Seen, type SeenOf } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import type { Reach } from '../reach/reach.ts'
import { shownIn } from './page-labels.ts'

/** Files that show what they hold; what others hold as words is shown where it is taken up. */
const VIEW =
  /\.(?:vue|nvue|uvue|mpx|tsx|jsx|svelte|astro|html?|wxml|axml|swan|ttml|dart|swift|kt|[eu]ts|razor|cshtml|xaml|axaml|qml)$/i
const WORDS =
  /(?:^|[/._-])(?:strings?|texts?|copy|copies|words|labels?|notices?|consts?|constants?|messages|l10n|i18n|locales?)(?:[/._-]|$)/i

/**
 * A page that tells its readers that what it shows was generated, and lets them take something away by a file that it takes up itself, hands out
 * what it shows, unless words say otherwise. A file that takes up the words of a label puts them into what it hands out.
 */
export function withShownExports(
  seen: readonly Seen[],
  files: readonly FileFacts[],
  { takes }: Pick<Reach, 'takes'>,
): readonly Seen[] {
  const open = ofKind(seen, 'export').filter(one => isFirm(one) && one.detail.of !== 'other')
  const labels = open.length === 0 ? [] : ofKind(seen, 'label-text').filter(isShown)
  if (labels.length === 0) return seen
  const held = new Set(labels.map(one => one.file).filter(isWords))
  const own = new Set(labels.flatMap(one => shownIn(one, files)))
  const showing = new Set([...own].filter(path => !isWords(path)))
  for (const { path, role } of files)
    if (role === 'product' && takes(path).some(one => held.has(one))) showing.add(path)
  const led = new Set([...showing].flatMap(path => [path, ...takes(path)]))
  const labelled = new Set(
    open.map(one => one.file).filter(path => !VIEW.test(path) && takes(path).some(one => held.has(one))),
  )
  return seen.map(one => {
    if (one.kind !== 'export' || one.detail.of === 'other') return one
    if (labelled.has(one.file)) return { ...one, confidence: 'low' as const }
    return one.detail.of === undefined && led.has(one.file)
      ? { ...one, detail: { ...one.detail, of: 'generated' as const } }
      : one
  })
}

function isWords(path: string): boolean {
  return WORDS.test(path.slice(path.lastIndexOf('/') + 1)) || !VIEW.test(path)
}

function isShown(one: SeenOf<'label-text'>): boolean {
  return isFirm(one) && one.detail.shown !== 'default-off'
}
