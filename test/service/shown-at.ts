import { findingsOf, textUnder } from '../support/rule-harness.ts'
import { audit } from '../support/tree.ts'

export type Files = Readonly<Record<string, string>>

/** Where the label is asked for, and what stands there. */
export function shownAt(files: Files): string[] {
  const tree = new Map(Object.entries(files))
  return findingsOf('label-explicit-undeclared', tree).findings.map(one => `${one.at.file} ${textUnder(tree, one.at)}`)
}

/** What the parts of a project are told to make. */
export const generatesOf = (files: Files) =>
  audit(new Map(Object.entries(files))).services.flatMap(one => [...one.profile.generates])

/** A call of OpenAI by the role of its message, and the client it needs. */
export const ASK = (role: string) =>
  `await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: '${role}' }] })`
export const OPENAI = "import OpenAI from 'openai'\nconst openai = new OpenAI()\n"
