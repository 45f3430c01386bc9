import { STRING, WORD } from '../../syntax/tokens.ts'
import type { SourceLanguage } from '../../syntax/source-languages.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector } from '../detector.ts'
import { looksUpTypes } from '../looked-up-types.ts'
import { isInjected, isMarked } from '../marks.ts'
import { headsIn } from '../type-heads.ts'
import type { Unit } from '../unit.ts'

/** Languages whose files find one another by names, without a line that says which file is taken up. */
const LANGUAGES: ReadonlySet<string> = new Set(['java', 'kotlin', 'swift', 'csharp', 'php', 'ruby', 'rust'])
/** Pages in which code of such a language stands between what is shown. */
const PAGES = /\.(?:razor|cshtml|erb|haml|slim|jsp|jspx|ftl|ftlh|vm|twig|blade\.php)$/i

/** A program that is started as it is. */
const MAIN = /\bstatic\s+(?:async\s+)?(?:final\s+)?(?:void|int|Task(?:<int>)?)\s+[Mm]ain\b/
/** Names of what a framework, a platform or a manifest starts. */
const STARTED =
  /^(?:Main|App|Program|Bootstrap|Launcher|Startup|main|lib|build)$|(?:Application|AppDelegate|SceneDelegate|ViewController|Controller|Activity|Fragment|Receiver|Worker|Module|Plugin|Bot|Command|Listener|Endpoint|Servlet|Filter|Interceptor|Middleware|Migration|Seeder|Tests?|App|Config|Configuration|Hub|Main|Launcher|Cli|CLI|Kernel|Policy|Observer|Subscriber|Extensions?)$/
/** Folders in which a framework looks for itself. */
const FOLDERS: Partial<Record<SourceLanguage, RegExp>> = {
  php: /(?:^|\/)(?:controllers?|commands?|console|listeners?|middlewares?|livewire|filament|nova|providers|policies|observers|migrations|seeders|factories|jobs?|admin|hooks?|config|routes|public|bin|plugins?|modules|addons?)\//i,
  ruby: /(?:^|\/)(?:config|controllers|jobs|models|helpers|mailers|channels|components|views|views?_components|tasks|initializers|bin|exe|script|db|workers|policies|serializers|graphql|admin|plugins?|commands?|cogs)\//i,
  rust: /(?:^|\/)(?:bin|examples|benches)\//,
}
/** Code outside of all types: anybody may start or call it. */
const LOOSE: Partial<Record<SourceLanguage, RegExp>> = {
  kotlin: /^(?:(?:private|internal|public|suspend|inline|operator|infix)\s+){0,4}(?:fun|val|var)\s/m,
  swift: /^(?:(?:public|private|fileprivate|internal)\s+){0,2}(?:func|let|var|extension)\s/m,
  php: /^(?!(?:namespace|use|class|abstract|final|readonly|interface|trait|enum|declare|const|php)\b)[A-Za-z_\\$]/m,
  csharp: /\(\s*this\s+\w/,
  ruby: /^(?!(?:class|module|end|require|require_relative|frozen|private|begin|rescue|else|if|unless|__END__)\b)[a-z_@$]\w*/m,
  rust: /^macro_rules!/m,
}
/** The types that a file makes for others to name, the names that it asks for itself, and what else may take it up. */
export const typeNames: Detector = {
  start: unit => LANGUAGES.has(unit.language) || PAGES.test(unit.path),
  finish(unit, sink) {
    const uses = usesIn(unit)
    if (uses.size > 0) sink.link('uses', [...uses].join(' '))
    if (!LANGUAGES.has(unit.language) || PAGES.test(unit.path)) return
    const { language } = unit
    if (looksUpTypes(unit)) sink.link('finds', '')
    const heads = headsIn(unit)
    const names =
      language === 'rust' ? [moduleOf(unit.path), ...heads.map(one => one.name)] : heads.map(one => one.name)
    if (names.length === 0) return
    sink.link('defines', [...new Set(names)].join(' '))
    if (isMarked(unit)) sink.link('starts', 'marked')
    else if (startsByItself(unit, names)) sink.link('starts', '')
    else if (unit.says(MAIN)) sink.link('starts', 'main')
    const own = new Set(names)
    const above = heads.flatMap(one => one.above).filter(name => !own.has(name))
    if (above.length > 0) sink.link('under', [...new Set(above)].join(' '))
    if (isJvm(language) && isInjected(unit)) sink.link('injected', '')
  },
}

function isJvm(language: SourceLanguage): boolean {
  return language === 'java' || language === 'kotlin'
}

/** Whether something may take a file up that does not name it. */
function startsByItself(unit: Unit, names: readonly string[]): boolean {
  const { language, path } = unit
  // A name in capitals alone is told from no constant.
  if (language !== 'rust' && names.some(name => STARTED.test(name) || !/[a-z]/.test(name))) return true
  return (
    STARTED.test(bareName(path)) ||
    (isJvm(language) && unit.says(/SpringApplication\.run/)) ||
    FOLDERS[language]?.test(path) === true ||
    saysAny(unit, LOOSE) ||
    (language === 'rust' && addsToOthers(unit, names))
  )
}

const IMPL = /^impl\b[^{;\n]{0,200}/gm

/** Whether a file of Rust gives abilities to types that stand elsewhere: whoever holds one has them. */
function addsToOthers(unit: Unit, names: readonly string[]): boolean {
  return [...allMatches(unit.text, IMPL)].some(([head]) => {
    const target = head.replace(/<[^<>]*>/g, '').replace(/^impl\s+(?:[\w:]+\s+for\s+)?/, '')
    return !names.includes(/\w+/.exec(target.slice(target.lastIndexOf(':') + 1))?.[0] ?? '')
  })
}

/** Whether a text says what stands in a table for its language. */
function saysAny(unit: Unit, table: Partial<Record<SourceLanguage, RegExp>>): boolean {
  const pattern = table[unit.language]
  return pattern !== undefined && unit.says(pattern)
}

function bareName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

/** The name that a file of Rust goes by among modules. */
function moduleOf(path: string): string {
  return bareName(path.replace(/\/mod\.rs$/, '.rs'))
}

const TYPE = /\b[A-Z]\w{0,80}/g
const NAME = /^(?:[\w.\\:]{0,120}[.\\:])?([A-Za-z_]\w{1,80})$/

/** Names of types, and what strings may mean by them: `chat_service` and `App\Services\ChatService` alike. */
function usesIn(unit: Unit): Set<string> {
  const { tokens, language } = unit
  const uses = new Set<string>()
  if (PAGES.test(unit.path)) {
    for (const [name] of allMatches(unit.text, TYPE)) uses.add(name)
    return uses
  }
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind(at)
    if (kind === STRING) {
      const name = NAME.exec(tokens.value(at))?.[1]
      if (name !== undefined) uses.add(camel(name))
    } else if (kind === WORD && isName(unit, at)) uses.add(tokens.value(at))
    else if (language === 'ruby' && kind === WORD && tokens.isPunct(at - 1, ':')) uses.add(camel(tokens.value(at)))
  }
  // That a module is a part of the program says nothing of who takes it up.
  if (language === 'rust')
    for (const one of unit.imports)
      if (!tokens.isWord(one.at - 1, 'mod')) for (const name of one.names) uses.add(one.aliases?.get(name) ?? name)
  return uses
}

/** Whether a word may name a type; of Rust, a module or what it makes. */
function isName({ tokens, language }: Unit, at: number): boolean {
  if (isHead(tokens.value(at - 1))) return false
  if (language !== 'rust') return /^[A-Z]\w*[a-z]/.test(tokens.value(at))
  return tokens.isPunct(at - 1, ':') || tokens.isPunct(at + 1, ':') || tokens.isPunct(at + 1, '!')
}

function camel(name: string): string {
  return name.replace(/(?:^|_+)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function isHead(word: string): boolean {
  return /^(?:class|struct|enum|actor|record|object|interface|protocol|trait|extension|import|package|namespace|using|module|mod|fn|type)$/.test(
    word,
  )
}
