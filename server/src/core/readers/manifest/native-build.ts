import type { Evidence } from '../../evidence/evidence.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import { type Dialect, type Token, tokenize } from '../../syntax/string-literals.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = [
  '**/CMakeLists.txt',
  '**/conanfile.{txt,py}',
  '**/vcpkg.json',
  '**/MODULE.bazel',
  '**/WORKSPACE',
  '**/WORKSPACE.bazel',
  '**/*.BUILD',
]
/** Names under which builds take in what the catalogue knows by one. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^llama[-_.]?cpp$|^llama$|ggml-org\/llama\.cpp|ggerganov\/llama\.cpp/i, 'llama-cpp'],
  [/^whisper[-_.]?cpp$|\/whisper\.cpp/i, 'whisper-cpp'],
  [/^Qt[56]?$|^qt[56]?(-?base)?$|^Qt[56]?::(Widgets|Gui|Quick)$/, 'qt'],
  [/^wxwidgets$|^wx::core$/i, 'wxwidgets'],
  [/^gtk(mm)?-?[34]?$/i, 'gtk'],
  [/^fltk$/i, 'fltk'],
  [/^juce$/i, 'juce'],
  [/^crow(cpp-crow)?$/i, 'crowcpp-crow'],
  [/^drogon$/i, 'drogon'],
  [/^oatpp$/i, 'oatpp'],
]
const CODE: Dialect = { lineComments: ['#'], quotes: ['"', "'"], longQuotes: ['"""'] }

/** Builds of C and C++ programs (CMake, Conan, vcpkg, Bazel): engines and windows that are linked in. */
export const reader: Reader = {
  id: 'native-build',
  title: {
    en: 'C and C++ build (CMake, Conan, vcpkg, Bazel)',
    'zh-CN': 'C/C++ 构建文件（CMake、Conan、vcpkg、Bazel）',
  },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const words = wordsOf(file)
    const dependencies = new Map<string, Dependency>()
    for (const { value, span } of words) {
      const name = KNOWN.find(([pattern]) => pattern.test(value))?.[1]
      if (name && !dependencies.has(name)) dependencies.set(name, { name, span, scope: 'runtime' })
    }
    const unit = unitOf(file)
    if (dependencies.size === 0 && !unit.name && unit.kind === 'unknown') return NOTHING
    const reading = manifestReading('conan', [...dependencies.values()], unit)
    return isMain(file) ? reading : { evidence: reading.evidence as Evidence[] }
  },
}

/** Names in a list of what is required: `llama-cpp/b4079`, `"qt/[>=6]"`, targets, addresses. */
function wordsOf(file: SourceFile): { value: string; span: Token['span'] }[] {
  const found: { value: string; span: Token['span'] }[] = []
  const comment = file.name.endsWith('.json') ? '' : '#'
  for (const { index, 0: line } of allMatches(file.text, /[^\n]+/g)) {
    const until = comment === '' ? -1 : line.indexOf(comment)
    const said = until < 0 ? line : line.slice(0, until)
    for (const match of allMatches(said, /https?:\/\/[^\s"')]+|[\w.:-]+/g)) {
      const value = match[0].replace(/(\.git)?$/, '')
      found.push({ value, span: { start: index + match.index, end: index + match.index + value.length } })
    }
  }
  return found
}

/** A file that declares a program of its own, and not only what one needs. */
function isMain(file: SourceFile): boolean {
  return /CMakeLists\.txt$|vcpkg\.json$|MODULE\.bazel$|WORKSPACE/i.test(file.name)
}

function unitOf(file: SourceFile): Pick<UnitFacts, 'kind'> & { name?: string } {
  if (!/CMakeLists\.txt$/i.test(file.name)) return { kind: 'unknown' }
  const tokens = tokenize(file.text, CODE).filter(({ type }) => type !== 'newline')
  const called = (name: string) =>
    tokens.some((token, at) => token.value.toLowerCase() === name && tokens[at + 1]?.value === '(')
  const project = tokens.findIndex(
    (token, at) => token.value.toLowerCase() === 'project' && tokens[at + 1]?.value === '(',
  )
  const from = project < 0 ? undefined : tokens[project + 2]?.span.start
  // A name may hold points, which are no part of a word: `project(Boat.cpp VERSION 1)`.
  const name = from === undefined ? undefined : /^[\w.+-]+/.exec(file.text.slice(from, from + 100))?.[0]
  const kind =
    called('add_executable') || called('qt_add_executable')
      ? 'application'
      : called('add_library')
        ? 'library'
        : 'unknown'
  return name ? { kind, name } : { kind }
}
