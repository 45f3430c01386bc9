import type { GuideStep } from '../../../server/src/protocol/guide.ts'

type Asked = Pick<GuideStep, 'folder' | 'rule' | 'service' | 'at'> & {
  readonly choices: readonly { readonly asks: readonly { readonly key: string }[] }[]
}

/**
 * Whether a question is the one before it in other words: it asks for the same fields at the same line, or in the declaration, into which an
 * answer takes it. One rule may ask about several models or places of a service, each at a line of its own.
 */
export function isSameItem(before: Asked, after: Asked): boolean {
  if (before.folder !== after.folder || before.rule !== after.rule || before.service !== after.service) return false
  const isDeclared = after.at.uri !== before.at.uri && after.at.uri.endsWith('/genai-measures.yaml')
  const isThere = after.at.uri === before.at.uri && after.at.line === before.at.line
  const [asked, asks] = [keysOf(before), keysOf(after)]
  const isAskedFor = asks.length === 0 || asks.some(key => asked.includes(key))
  return (isDeclared || isThere) && isAskedFor
}

function keysOf({ choices }: Asked): string[] {
  return choices.flatMap(({ asks }) => asks.map(({ key }) => key))
}
