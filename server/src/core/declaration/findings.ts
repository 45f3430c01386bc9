import type { Finding, Fix } from '../finding.ts'
import { message, type Message } from '../locale/messages.ts'
import type { Span, TextEdit } from '../text/span.ts'
import type { Declaration, DeclarationPath, DeclarationProblem } from './declaration.ts'
import { entryAround } from './entry-lines.ts'
import { keyAndBelow } from './key-lines.ts'
import { declarationMessages as texts } from './messages.ts'
import { nearestWord } from './nearest.ts'
import { isTried, repairs, settles } from './repairs.ts'
import { inOneLine } from './yaml-nodes.ts'

/** The rule id under which problems of a declaration are reported. */
export const DECLARATION_INVALID = 'declaration-invalid'

/** What is wrong with the declaration itself, on the exact key or value; a near miss brings its correction along. */
export function declarationFindings(declaration: Declaration): Finding[] {
  const fault = declaration.inherited?.fault
  const beyond = fault ? [withoutExtends(declaration, message(texts, 'extends', fault))] : []
  const own = toldOf(declaration)
  return [...own, ...beyond]
}

const told = new WeakMap<Declaration, readonly Finding[]>()

/** What is wrong with its own text: the same as long as the text is. */
function toldOf(declaration: Declaration): readonly Finding[] {
  const known = told.get(declaration)
  if (known) return known
  const found = declaration.problems.map((problem, i) => {
    const correctable = problem.what === 'unknown-key' || problem.what === 'not-one-of'
    const service = serviceOf(declaration, problem.path)
    const edit = correctable ? correction(problem) : undefined
    const tried = isTried(declaration, i)
    const isGood = edit !== undefined && (!tried || settles(declaration, edit))
    const one = finding(declaration, messageOf(problem), problem.span, service, isGood ? problem : undefined)
    return one.fixes.length > 0 ? one : { ...one, fixes: repairs(declaration, problem, tried) }
  })
  told.set(declaration, found)
  return found
}

/** Rules named in the declaration that are not among the known ones: a severity or an acceptance that would have no effect. */
export function unknownRuleFindings(declaration: Declaration, known: readonly string[]): Finding[] {
  const { accepted = [], rules = {} } = declaration.data
  const named = [
    ...Object.keys(rules).map(id => ({ id, span: declaration.spanOf(['rules', id], 'key') })),
    ...accepted.map(({ rule }, i) => ({ id: rule, span: declaration.spanOf(['accepted', i, 'rule']) })),
  ]
  const isUnknown = (id: string): boolean => id !== DECLARATION_INVALID && !known.includes(id)
  const unknown = named.filter(({ id }) => isUnknown(id))
  return [
    ...unknownBeyond(declaration, isUnknown),
    ...unknown.map(({ id, span }) => {
      const found = inOneLine(id)
      const text = message(texts, 'unknownRule', { found })
      const told = finding(declaration, text, span, undefined, { span, found, expected: known })
      return { ...told, fixes: [...told.fixes, ...withoutEntry(declaration, span)] }
    }),
  ]
}

/** The same of the files it extends, told where they are named: each name once a file. */
function unknownBeyond(declaration: Declaration, isUnknown: (id: string) => boolean): Finding[] {
  return (declaration.inherited?.shared ?? []).flatMap(({ file, rules = {}, accepted = [] }) => {
    const ids = new Set([...Object.keys(rules), ...accepted.map(({ rule }) => rule)].filter(isUnknown))
    return [...ids].map(id => {
      const text = message(texts, 'unknownRuleBeyond', { found: inOneLine(id), file })
      return finding(declaration, text, declaration.spanOf(['extends']), undefined, undefined)
    })
  })
}

/** A file that is not used can go from the declaration as well as be mended. */
function withoutExtends(declaration: Declaration, text: Message): Finding {
  const { start } = declaration.spanOf(['extends'], 'key')
  const span = keyAndBelow(declaration.text, start)
  const title = message(texts, 'takeOut', { key: 'extends' })
  const steps = [{ op: 'edit' as const, file: declaration.file, edits: [{ span, newText: '' }] }]
  const told = finding(declaration, text, declaration.spanOf(['extends']), undefined, undefined)
  return { ...told, fixes: [{ title, safe: false, steps }] }
}

/** What names no rule taken out: an entry of the list with its lines, a line under `rules` by itself. */
function withoutEntry(declaration: Declaration, { start }: Span): Fix[] {
  const { file, text, data } = declaration
  const inList = data.accepted?.some((_, i) => declaration.spanOf(['accepted', i, 'rule']).start === start)
  const spans = inList ? entryAround(text, start) : [keyAndBelow(text, start)]
  if (spans.length === 0) return []
  const edits = spans.map(span => ({ span, newText: '' }))
  return [{ title: message(texts, 'takeEntryOut', {}), safe: false, steps: [{ op: 'edit', file, edits }] }]
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
    fixes: wrong ? corrected(declaration, wrong) : [],
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

/** The word meant, in the place of the one written. */
function correction(wrong: Correctable): TextEdit | undefined {
  const word = meant(wrong)
  return word === undefined ? undefined : { span: wrong.span, newText: word }
}

function corrected(declaration: Declaration, wrong: Correctable): Fix[] {
  const edit = correction(wrong)
  if (edit === undefined) return []
  return [
    {
      title: message(texts, 'replace', { with: edit.newText }),
      safe: edit.newText.toLowerCase() === wrong.found?.toLowerCase(),
      preferred: true,
      steps: [{ op: 'edit', file: declaration.file, edits: [edit] }],
    },
  ]
}

function serviceOf(declaration: Declaration, path: DeclarationPath): string | undefined {
  return path[0] === 'services' && typeof path[1] === 'number' ? declaration.data.services?.[path[1]]?.name : undefined
}
