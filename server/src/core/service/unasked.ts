import { isFirm, type Seen } from '../evidence/evidence.ts'
import type { FileFacts } from '../evidence/file-facts.ts'
import { forTheRecord } from '../reach/use.ts'

/** Calls that build a client of a framework, for others to be handed. */
const BUILDS = /^(\w*(?:ChatClient|ChatModel|ChatLanguageModel|AiServices))\.(?:builder|create)$/
/** Names by which a class may take what was built: its own, and those of the interfaces that it stands for. */
const TAKEN =
  /^\w*(?:ChatClient|ChatModel|ChatLanguageModel|StreamingChat\w*|StreamingLanguageModel|ImageModel|AiServices?|Assistant)$/
const JVM = /\.(?:java|kt)$/

/**
 * A client that is built as a part of a framework and that no class of the unit takes is asked nothing: it is kept for the record, and the
 * framework with it.
 */
export function withoutUnasked(seen: readonly Seen[], files: readonly FileFacts[]): readonly Seen[] {
  const builders = seen.filter(isBuilder)
  if (builders.length === 0) return seen
  const asks = seen.some(one => one.kind === 'generation' && isFirm(one) && !isBuilder(one))
  const made = new Set(builders.map(one => one.file))
  if (asks || files.some(file => JVM.test(file.path) && !made.has(file.path) && file.role === 'product' && takes(file)))
    return seen
  return seen.map(one => (isFirm(one) && (isBuilder(one) || isOfFramework(one)) ? forTheRecord(one) : one))
}

function isBuilder(one: Seen): boolean {
  return (
    one.kind === 'generation' &&
    isFirm(one) &&
    JVM.test(one.file) &&
    one.detail.prepares === true &&
    BUILDS.test(one.value)
  )
}

/** Whether a file names a type that a client may be handed to it as. */
function takes({ links }: FileFacts): boolean {
  return links.some(({ how, specifier }) => how === 'uses' && specifier.split(' ').some(name => TAKEN.test(name)))
}

function isOfFramework(one: Seen): boolean {
  return (
    (one.kind === 'sdk' || one.kind === 'import') &&
    /^(?:org\.springframework\.ai|dev\.langchain4j)\b/.test(one.kind === 'import' ? one.detail.package : one.value)
  )
}
