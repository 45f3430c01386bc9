import { citation } from '../core/law/citation.ts'
import { findProvider } from '../core/catalogue/lookup.ts'
import type { AuditedService } from '../core/engine/audit-result.ts'
import { BASIS_WORDS, basisOf } from '../core/evidence/basis.ts'
import type { EvidenceKind, Seen } from '../core/evidence/evidence.ts'
import { EVIDENCE_WORDS } from '../core/evidence/words.ts'
import type { Modality } from '../core/evidence/vocabulary.ts'
import { basisOn, DUTIES } from '../core/law/duties.ts'
import type { Duty, Family } from '../core/law/law.ts'
import { type Language, message, render } from '../core/locale/messages.ts'
import { WORDS } from '../core/report/text-messages.ts'
import { DUTIES_PAGE } from '../core/report/docs-url.ts'
import { code, link, markdown } from '../core/text/medium/markdown.ts'
import type { Safe } from '../core/text/medium/safe.ts'
import { hoverMessages } from './hover-messages.ts'

/** Which part of the law a kind of evidence bears on; kinds not named bear on filing and labelling, as generation itself does. */
const FAMILIES: Readonly<Partial<Record<EvidenceKind, readonly Family[]>>> = {
  dataset: ['data-source'],
  training: ['data-source', 'filing'],
  exposure: ['scope', 'labeling'],
  'access-control': ['scope'],
  'label-text': ['labeling'],
  'label-metadata': ['labeling'],
  'label-removal': ['labeling'],
  'metadata-strip': ['labeling'],
  'vendor-watermark': ['labeling'],
  export: ['labeling'],
  'filing-number': ['filing'],
  moderation: ['safety'],
  'complaint-entry': ['user-rights'],
}

/** Kinds that explain themselves: no hover. */
const PLAIN: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'credential-name',
  'audience-hint',
  'answer-view',
  'agreement',
  'data-rights',
  'minors-mode',
  'prompt-log',
  'input-training',
  'companion',
  'crawler',
  'annotation',
  'card-field',
  'licence',
])

const OF_GENERATION: readonly Family[] = ['filing', 'labeling']

/** What a piece of evidence is, whose service it belongs to, and what it bears on; undefined for kinds that explain themselves. */
export function hoverText(
  seen: Seen,
  service: AuditedService,
  asOf: string,
  language: Language,
): Safe<'markdown'> | undefined {
  if (PLAIN.has(seen.kind)) return undefined
  const what = EVIDENCE_WORDS[seen.kind][language]
  const say = (text: Parameters<typeof render>[0]) => render(text, language)
  const word = WORDS[language]
  const { scope, name } = service.profile
  const lines = [
    markdown`${code(seen.value || seen.kind)}${language === 'en' ? ': ' : '：'}${what} · ${BASIS_WORDS[basisOf(seen)][language]}`,
    maker(seen, language),
    markdown`${say(message(hoverMessages, 'service', {}))} ${code(name)}${say(
      message(hoverMessages, 'scope', {
        audience: word[scope.audience],
        territory: word[scope.territory],
        basis: word[scope.basis],
      }),
    )}`,
    openDuties(seen.kind, service, asOf, language),
  ]
  return markdown.joined(lines, markdown`\n\n`)
}

/** Whose model is reached, and what it makes. */
function maker(seen: Seen, language: Language): string | undefined {
  const { provider, generates } = seen.detail as { provider?: string; generates?: readonly Modality[] }
  const who = (provider && findProvider(provider)?.name[language]) ?? ''
  const modalities = (generates ?? []).map(one => WORDS[language][one]).join(language === 'en' ? ', ' : '、')
  return who || modalities ? render(message(hoverMessages, 'makes', { who, modalities }), language) : undefined
}

/** The open duties that this kind of evidence bears on: their number, and of each family the surest one with its article. */
function openDuties(
  kind: EvidenceKind,
  { duties }: AuditedService,
  asOf: string,
  language: Language,
): Safe<'markdown'> | undefined {
  const ids = new Set(duties.filter(({ status }) => status === 'open').map(({ id }) => id))
  const families = FAMILIES[kind] ?? OF_GENERATION
  const open = DUTIES.filter(({ id, family }) => ids.has(id) && families.includes(family))
  if (open.length === 0) return undefined
  const surest = families.flatMap(family => {
    const ofFamily = open.filter(duty => duty.family === family)
    return ofFamily.find(duty => duty.force === 'binding' && !duty.unconfirmed) ?? ofFamily[0] ?? []
  })
  const count = render(message(hoverMessages, 'open', { count: open.length }), language)
  const lines = surest.map(duty => markdown`\n- ${dutyLine(duty, asOf, language)}`)
  const others = open.length - surest.length
  const rest =
    others > 0 &&
    markdown`\n- ${link(render(message(hoverMessages, 'otherDuties', { count: others }), language), DUTIES_PAGE[language])}`
  return markdown`${count}${lines}${rest}`
}

function dutyLine(duty: Duty, asOf: string, language: Language): string {
  const { text, unconfirmed } = duty
  const [basis] = basisOn(duty, asOf)
  const doubt = unconfirmed ? ` (${render(message(hoverMessages, 'unconfirmed', {}), language)})` : ''
  const where = basis && citation(basis)[language]
  const cited = where ? (language === 'en' ? ` (${where})` : `（${where}）`) : ''
  return `${text[language]}${cited}${doubt}`
}
