import type { Finding, Fix } from '../finding.ts'
import { message, type Message } from '../locale/messages.ts'
import type { Span } from '../text/span.ts'
import type { Declaration, DeclarationPath, DeclarationProblem } from './declaration.ts'
import { declarationMessages as texts } from './messages.ts'
import { nearestWord } from './nearest.ts'
import { repairs } from './repairs.ts'
import { inOneLine } from './yaml-nodes.ts'

/** The rule id under which problems of a declaration are reported. */
export const DECLARATION_INVALID = 'declaration-invalid'

/** What is wrong with the declaration itself, on the exact key or value; a near miss brings its correction along. */
export function declarationFindings(declaration: Declaration): Finding[] {
  const fault = declaration.inherited?.fault
  const beyond = fault
    ? [finding(declaration, message(texts, 'extends', fault), declaration.spanOf(['extends']), undefined, undefined)]
    : []
  const own = declaration.problems.map(problem => {
    const correctable = problem.what === 'unknown-key' || problem.what === 'not-one-of'
    const service = serviceOf(declaration, problem.path)
    const told = finding(declaration, messageOf(problem), problem.span, service, correctable ? problem : undefined)
    return told.fixes.length > 0 ? told : { ...told, fixes: repairs(declaration, problem) }
  })
  return [...own, ...beyond]
}

/** Rules named in the declaration that are not among the known ones: a severity or an acceptance that would have no effect. */
export function unknownRuleFindings(declaration: Declaration, known: readonly string[]): Finding[] {
  const { accepted = [], rules = {} } = declaration.data
  const named = [
    ...Object.keys(rules).map(id => ({ id, span: declaration.spanOf(['rules', id], 'key') })),
    ...accepted.map(({ rule }, i) => ({ id: rule, span: declaration.spanOf(['accepted', i, 'rule']) })),
  ]
  const unknown = named.filter(({ id }) => id !== DECLARATION_INVALID && !known.includes(id))
  return unknown.map(({ id, span }) => {
    const found = inOneLine(id)
    return finding(declaration, message(texts, 'unknownRule', { found }), span, undefined, {
      span,
      found,
      expected: known,
    })
  })
}

/** Something written that may have been meant as one of the words expected. */
type Correctable = Pick<DeclarationProblem, 'span' | 'found' | 'expected'>

function finding(
  declaration: Declaration,
  text: Message,
  span: Span,
  service: string | undefined,
  wrong: Correctable | undefined,
): Finding {
  return {
    ruleId: DECLARATION_INVALID,
    family: 'scope',
    severity: 'error',
    audience: 'everyone',
    message: text,
    at: { file: declaration.file, span },
    related: [],
    duties: [],
    service,
    fixes: wrong ? correction(declaration, wrong) : [],
  }
}

function messageOf(problem: DeclarationProblem): Message {
  const key = inOneLine(String(problem.path.findLast(step => typeof step === 'string') ?? ''))
  const mismatch = { key, found: problem.found ?? '', expected: problem.expected ?? [] }
  const [type, ...fields] = problem.expected ?? []
  if (problem.what === 'wrong-type' && type === 'map') {
    if (problem.path.length === 0) return message(texts, 'fileNotFields', { fields })
    return message(texts, typeof problem.path.at(-1) === 'number' ? 'entryNotFields' : 'notFields', { key, fields })
  }
  switch (problem.what) {
    case 'syntax':
      return message(texts, 'syntax', { code: problem.found ?? '' })
    case 'too-large':
      return message(texts, 'tooLarge', {})
    case 'unknown-key':
      return message(texts, 'unknownKey', { key, meant: meant(problem) })
    case 'not-one-of':
      return message(texts, 'notOneOf', mismatch)
    case 'missing':
      return message(texts, 'missing', { key })
    case 'duplicate':
      return message(texts, 'duplicate', { key })
    default:
      return message(texts, 'wrongType', mismatch)
  }
}

function meant({ found, expected }: Correctable): string | undefined {
  return found === undefined ? undefined : nearestWord(found, expected ?? [])
}

function correction(declaration: Declaration, wrong: Correctable): Fix[] {
  const word = meant(wrong)
  if (!word) return []
  const edit = { span: wrong.span, newText: word }
  return [
    {
      title: message(texts, 'replace', { with: word }),
      safe: word.toLowerCase() === wrong.found?.toLowerCase(),
      preferred: true,
      steps: [{ op: 'edit', file: declaration.file, edits: [edit] }],
    },
  ]
}

function serviceOf(declaration: Declaration, path: DeclarationPath): string | undefined {
  return path[0] === 'services' && typeof path[1] === 'number' ? declaration.data.services?.[path[1]]?.name : undefined
}
