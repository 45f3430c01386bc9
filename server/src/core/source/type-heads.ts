import type { SourceLanguage } from '../syntax/source-languages.ts'
import { allMatches } from '../text/steps.ts'
import type { Unit } from './unit.ts'

/** A type at the outermost level of a file: its name, and the names of those that it may be asked for as. */
export interface Head {
  readonly name: string
  readonly above: readonly string[]
}

/** Heads of types, with what stands before the name and behind it. */
const BRACED =
  /^(?:[ \t]{0,8}(?:namespace|package)[^\n]*\n)?[ \t]{0,4}((?:(?:public|private|internal|protected|open|final|abstract|sealed|static|data|partial|readonly|fileprivate|indirect|unsafe|enum|@[\w.]+(?:\([^()\n]{0,120}\))?)\s+){0,6})(?:class|struct|enum|actor|record|object|interface|protocol|trait)\s+([A-Z]\w{0,80})([^{;\n]{0,300})/gm
const RUBY = /^[ \t]{0,8}class\s+(?:\w{1,80}::){0,6}([A-Z]\w{0,80})(?:[ \t]{0,4}<[ \t]{0,4}([\w:]{1,120}))?/gm
const RUBY_MODULE = /^[ \t]{0,8}module\s+(?:\w{1,80}::){0,6}([A-Z]\w{0,80})/gm
const RUST =
  /^(?:pub(?:\([\w: ]{1,40}\))?\s+)?(?:struct|enum|trait|type|union|(?:async\s+|unsafe\s+|const\s+)?fn)\s+(\w{1,80})/gm

/** What a type may be beside, and still be found by its name alone. */
const PLAIN =
  /^(?:ObservableObject|Identifiable|Codable|Sendable|Equatable|Hashable|Comparable|CaseIterable|Decodable|Encodable|LocalizedError|Serializable|Cloneable|AutoCloseable|Closeable|JsonSerializable|IDisposable|IAsyncDisposable|NSObject|Object|Error|Exception|RuntimeException|String|Int|View|StandardError)$/
const NAMED = /[A-Za-z_]\w*/g

/** The types at the outermost level of a file. Of Rust, what others may take up of a module. */
export function headsIn(unit: Unit): readonly Head[] {
  switch (unit.language) {
    case 'ruby':
      return rubyHeads(unit)
    case 'rust':
      return [...allMatches(unit.text, RUST)].map(([, name = '']) => ({ name, above: [] }))
    default:
      return [...allMatches(unit.text, BRACED)].map(([, , name = '', behind = '']) => ({
        name,
        above: aboveOf(unit.language, behind),
      }))
  }
}

/** Ruby finds what a file is named after; modules around it are there for the name alone. */
function rubyHeads(unit: Unit): readonly Head[] {
  const own = flat(unit.path.slice(unit.path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))
  const heads = [...allMatches(unit.text, RUBY)].map(([, name = '', above]) => ({
    name,
    above: above === undefined ? [] : namesIn(above.slice(above.lastIndexOf(':') + 1)),
  }))
  const modules = [...allMatches(unit.text, RUBY_MODULE)].map(([, name = '']) => ({ name, above: [] }))
  const all = heads.length > 0 ? [...heads, ...modules] : modules
  const named = all.filter(({ name }) => flat(name) === own)
  return named.length > 0 ? [...named, ...heads.filter(one => !named.includes(one))] : []
}

function flat(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/** `class A : B` may be asked for as a B. */
function aboveOf(language: SourceLanguage, behind: string): readonly string[] {
  const above =
    language === 'swift' || language === 'csharp' || language === 'kotlin'
      ? behind.replace(/<[^<>]*>|\([^()]*\)/g, '').split(':')[1]
      : /\b(?:extends|implements)\b(.*)/.exec(behind)?.[1]
  return above === undefined ? [] : namesIn(above.replace(/\bwhere\b.*|<[^<>]*>/g, ''))
}

function namesIn(text: string): readonly string[] {
  return (text.match(NAMED) ?? []).filter(name => name !== 'extends' && name !== 'implements' && !PLAIN.test(name))
}
