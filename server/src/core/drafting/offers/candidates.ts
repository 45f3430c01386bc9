import type { DeclarationPath } from '../../declaration/declaration.ts'
import { type EvidenceKind, isFirm } from '../../evidence/evidence.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** What points at the file a field asks for: evidence first, then a word in its name. */
interface Sign {
  readonly kind?: EvidenceKind
  readonly name?: RegExp
}

const CHECK: Sign = {
  kind: 'moderation',
  name: /(^|[/_-])(check|moderat|censor|safety|filter|guard|review)[^/]{0,200}\.\w{1,12}$/i,
}
const TERMS: Sign = {
  kind: 'agreement',
  name: /(^|\/)(terms|agreement|tos|user-?agreement|service-?agreement)\b[^/]*(\/page)?\.\w+$/i,
}

const SIGNS: Readonly<Record<string, Sign>> = {
  'moderation.input': CHECK,
  'moderation.output': CHECK,
  user_agreement: TERMS,
  'labels.terms': TERMS,
  'complaints.entry': {
    kind: 'complaint-entry',
    name: /(^|\/)(complain\w*|feedback|report-?abuse|contact)\b[^/]*(\/page)?\.\w+$/i,
  },
  'minors.measures': { kind: 'minors-mode', name: /(^|\/)(minors?|age-?gate|teen\w*)\b[^/]*\.\w+$/i },
  data_requests: { kind: 'data-rights', name: /(^|\/)(privacy|personal-information|account)\b[^/]*(\/page)?\.\w+$/i },
  'moderation.policy': { name: /(^|\/)content-?(policy|safety)\b[^/]*\.\w+$/i },
  algorithm_summary: { name: /(^|\/)(algorithm|model-?card)\b[^/]*\.\w+$/i },
  'filing.displayed_at': { kind: 'answer-view', name: /(^|\/)(about|footer|layout)\b[^/]*(\/page)?\.\w+$/i },
  'annotation.rules': { kind: 'annotation', name: /(^|\/)annotation-?(rules|guide\w*)\b[^/]*\.\w+$/i },
}

/** Left out: what is tried or built rather than shipped. */
const ASIDE = /(^|\/)(tests?|__tests__|fixtures|node_modules|dist|build|\.[^/]+)\/|\.(test|spec)\.\w+$/i
/** Forms that hold text or code; a picture is no place to look into. */
const READ = /\.(md|mdx|html?|[cm]?[jt]sx?|vue|svelte|py|go|java|kt|rb|php|cs|rs)$/i

/** Whether a file is tried or built rather than shipped. */
export function isAside(file: string): boolean {
  return ASIDE.test(file)
}

/** Files that look like the one a field asks for, likeliest first. */
export function candidates(path: DeclarationPath, profile: ServiceProfile, files: readonly string[]): string[] {
  const sign = SIGNS[path.filter(step => typeof step === 'string').join('.')]
  if (!sign) return []
  const seen = profile.seen.filter(one => one.kind === sign.kind && isFirm(one) && READ.test(one.file))
  const below = files.filter(file => profile.root === '' || file.startsWith(`${profile.root}/`))
  const named = below.filter(file => READ.test(file) && !isAside(file) && sign.name?.test(file))
  return [...new Set([...seen.map(one => one.file), ...named.toSorted((a, b) => a.length - b.length)])]
}
