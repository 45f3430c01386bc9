import { LAW } from '../../law/as-of.ts'
import { citation, fullName } from '../../law/citation.ts'
import { INSTRUMENTS } from '../../law/instruments.ts'
import type { Article } from '../../law/articles.ts'
import type { Instrument } from '../../law/law.ts'
import { changesSince } from './changes.ts'
import { dutiesOn, mapOf } from './map.ts'

/** The texts of the law as data, without their articles. */
export function listJson(): unknown {
  return { ...stand(), instruments: INSTRUMENTS.map(plain) }
}

/** An instrument with all its articles, as data. */
export function instrumentJson(instrument: Instrument): unknown {
  return { ...stand(), ...plain(instrument), articles: mapOf(instrument).map(one => articleJson(one.article)) }
}

/** One article with what looks at it, as data; texts in both languages. */
export function articleJson(article: Article): unknown {
  return {
    ...article,
    duties: dutiesOn(article).map(({ duty, rules, inFiles }) => ({
      id: duty.id,
      rules,
      inFiles,
      ...(duty.checkNote && { why: duty.checkNote }),
    })),
  }
}

/** What began after a day, as data. */
export function changesJson(since: string): unknown {
  return {
    ...stand(),
    since,
    changes: changesSince(since).map(({ day, duty, what, instruments }) => ({
      day,
      duty: duty.id,
      what,
      instruments,
      text: duty.text,
      basis: duty.basis.map(one => citation(one)),
    })),
  }
}

function plain({ key, inForce, force, confidence, urls, issuer, note }: Instrument): object {
  return { key, title: fullName(key), issuer, inForce: inForce ?? null, force, confidence, urls, ...(note && { note }) }
}

function stand(): { readonly asOf: string; readonly pack?: string } {
  return { asOf: LAW.asOf, ...(LAW.pack && { pack: LAW.pack }) }
}
