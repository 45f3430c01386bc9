import type { Finding, Fix } from '../finding.ts'
import { message, type Message } from '../locale/messages.ts'
import type { Declaration, DeclarationProblem } from './declaration.ts'
import { declarationMessages as texts } from './messages.ts'
import { nearestWord } from './nearest.ts'
import { inOneLine } from './yaml-nodes.ts'

/** The rule id under which problems of a declaration are reported. */
export const DECLARATION_INVALID = 'declaration-invalid'

/** What is wrong with the declaration itself, on the exact key or value; a near miss brings its correction along. */
export function declarationFindings(declaration: Declaration): Finding[] {
  return declaration.problems.map(problem => ({
    ruleId: DECLARATION_INVALID,
    family: 'scope',
    severity: 'error',
    audience: 'everyone',
    message: messageOf(problem),
    at: { file: declaration.file, span: problem.span },
    related: [],
    duties: [],
    service: serviceOf(declaration, problem),
    fixes: fixesOf(declaration, problem),
  }))
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

function meant(problem: DeclarationProblem): string | undefined {
  return problem.found === undefined ? undefined : nearestWord(problem.found, problem.expected ?? [])
}

function fixesOf(declaration: Declaration, problem: DeclarationProblem): Fix[] {
  if (problem.what !== 'unknown-key' && problem.what !== 'not-one-of') return []
  const word = meant(problem)
  if (!word) return []
  const edit = { span: problem.span, newText: word }
  return [
    {
      title: message(texts, 'replace', { with: word }),
      safe: word.toLowerCase() === problem.found?.toLowerCase(),
      preferred: true,
      steps: [{ op: 'edit', file: declaration.file, edits: [edit] }],
    },
  ]
}

function serviceOf(declaration: Declaration, { path }: DeclarationProblem): string | undefined {
  return path[0] === 'services' && typeof path[1] === 'number' ? declaration.data.services?.[path[1]]?.name : undefined
}
