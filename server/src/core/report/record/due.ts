import type { AuditResult } from '../../engine/audit-result.ts'
import type { Place } from '../../text/place.ts'

/** Days ahead that a report warns of. */
export const DAYS_AHEAD = 30

/** Something that a person has to look at again: an acceptance that ends, or a duty whose day of review has come. */
export interface Due {
  readonly what: 'acceptance' | 'review'
  /** Rule of the acceptance, or the duty. */
  readonly id: string
  readonly service?: string
  /** ISO day. */
  readonly day: string
  /** Who decided, or who looks after it. */
  readonly owner?: string
  readonly isPast: boolean
  readonly at: Place
}

/** What ends or is to be reviewed within thirty days, the next first. An acceptance that has ended is a finding already. */
export function dueSoon({ declarations, asOf }: AuditResult): Due[] {
  const limit = daysAfter(asOf, DAYS_AHEAD)
  const due = declarations.flatMap(({ data, file, spanOf }): Due[] => [
    ...(data.accepted ?? []).flatMap(({ rule, service, by, until }, index): Due[] =>
      until === undefined || until < asOf || until > limit
        ? []
        : [
            {
              what: 'acceptance',
              id: rule,
              ...(service === undefined ? {} : { service }),
              day: until,
              ...(by === undefined ? {} : { owner: by }),
              isPast: false,
              at: { file, span: spanOf(['accepted', index, 'until']) },
            },
          ],
    ),
    ...(data.services ?? []).flatMap(({ name, duties = [] }, at) =>
      duties.flatMap(({ duty, owner, review }, index): Due[] =>
        review === undefined || review > limit
          ? []
          : [
              {
                what: 'review',
                id: duty,
                service: name,
                day: review,
                ...(owner === undefined ? {} : { owner }),
                isPast: review < asOf,
                at: { file, span: spanOf(['services', at, 'duties', index, 'review']) },
              },
            ],
      ),
    ),
  ])
  return due.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Who looks after a duty of a service, and when again, as the declaration says. */
export function keeperOf(
  { declared }: AuditResult['services'][number]['profile'],
  duty: string,
): { readonly owner?: string; readonly review?: string } {
  const entry = declared?.service.duties?.find(one => one.duty === duty)
  return {
    ...(entry?.owner === undefined ? {} : { owner: entry.owner }),
    ...(entry?.review === undefined ? {} : { review: entry.review }),
  }
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
