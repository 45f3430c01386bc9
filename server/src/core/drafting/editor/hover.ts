import type { Language } from '../../locale/messages.ts'
import type { Span } from '../../text/span.ts'
import type { Declaration } from '../../declaration/declaration.ts'
import { everyLocated, type Located } from '../../declaration/locate.ts'
import { locatedIn } from '../../declaration/parse.ts'
import { markdown } from '../../text/medium/markdown.ts'
import type { Safe } from '../../text/medium/safe.ts'
import { describeField } from './describe.ts'
import { knownOf } from './known-of.ts'

/** What is said about the field under an offset, and the stretch it is said of; undefined between fields. */
export function hover(
  declaration: Declaration,
  offset: number,
  language: Language,
): { span: Span; markdown: Safe<'markdown'> } | undefined {
  for (const located of everyLocated(locatedIn(declaration))) {
    const span = [located.key, isScalar(located) ? located.span : undefined].find(
      one => one && one.start <= offset && offset < Math.max(one.end, one.start + 1),
    )
    if (!span) continue
    const field = typeof located.path.at(-1) === 'number' ? parentOf(declaration, located) : located
    const described = field && describeField(nameOf(field), field.schema, language)
    const known =
      span === located.span && typeof located.data === 'string'
        ? knownOf(located.path, located.data, language)
        : undefined
    const parts = [known, described].filter(one => one !== undefined)
    if (parts.length > 0) return { span, markdown: markdown.joined(parts, markdown`\n\n`) }
  }
  return undefined
}

function isScalar(located: Located): boolean {
  return !located.members && !located.items && located.span.end > located.span.start
}

function parentOf(declaration: Declaration, child: Located): Located | undefined {
  for (const located of everyLocated(locatedIn(declaration))) if (located.items?.includes(child)) return located
  return undefined
}

/** The field's name as one would write its path, without the entries of lists: `filing.number`. */
function nameOf({ path }: Located): string {
  const names = path.filter(step => typeof step === 'string')
  return names[0] === 'services' && names.length > 1 ? names.slice(1).join('.') : names.join('.')
}
