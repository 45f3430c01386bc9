import { WORD } from '../../syntax/tokens.ts'
import { allMatches } from '../../text/steps.ts'
import type { Detector } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** Languages whose types find one another by their names alone, without a line that says which file is taken up. */
const LANGUAGES: ReadonlySet<string> = new Set(['java', 'kotlin', 'swift', 'csharp', 'php'])

/** Heads of types at the outermost level, with what stands before the name and behind it. */
const HEADS =
  /^(?:[ \t]{0,8}(?:namespace|package)[^\n]*\n)?[ \t]{0,4}((?:(?:public|private|internal|protected|open|final|abstract|sealed|static|data|partial|readonly|fileprivate|indirect|unsafe|@[\w.]+(?:\([^()\n]{0,120}\))?)\s+){0,6})(?:class|struct|enum|actor|record|object)\s+([A-Z]\w{0,80})([^{;\n]{0,300})/gm

/** What takes types up by a mark on them, or by what they are, and not by their names. */
const FOUND =
  /@(?:main|UIApplicationMain|NSApplicationMain|objc\w*|Rest\w*|Controller\w*|Configuration\w*|SpringBoot\w*|Enable\w*|Component\b|Service\(|Repository\(|Scheduled|EventListener|\w+Listener\b|PostConstruct|Bean\b|Endpoint\w*|ServerEndpoint|Web\w+|Path\b|Mapper\b|Aspect\b|Auto\w+|Command\w*|Entity\b|Test\b|AppIntent|HiltViewModel|AndroidEntryPoint|Module\b|Provides\b|Plugin\w*|Extension\w*|Tool\b|KafkaListener|Rabbit\w*|XxlJob|Job\w*)|\[(?:ApiController|Route|Http\w+|Command|SlashCommand|Function\w*|Export\w*|McpServer\w*)|SpringApplication\.run|\bDllImport\b|\bstatic\s+(?:async\s+)?(?:void|int|Task)\s+Main\b/
/** Names of what a framework, a platform or a manifest starts. */
const STARTED =
  /^(?:Main|App|Program|Bootstrap|Launcher|Startup)$|(?:Application|AppDelegate|SceneDelegate|ViewController|Controller|Activity|Fragment|Receiver|Worker|Module|Plugin|Extension|Bot|Command|Handler|Listener|Endpoint|Resource|Servlet|Filter|Interceptor|Middleware|Task|Job|Migration|Seeder|Tests?|Provider|Intent|Widget|Page|View|Screen|App|Config|Configuration|Function|Hub|Runner|Main|Launcher|Cli|CLI|Demo|Server|Package|Kernel|Policy|Observer|Subscriber|Consumer)$/
/** What a type may be beside, and still be found by its name alone. */
const PLAIN =
  /^(?:ObservableObject|Identifiable|Codable|Sendable|Equatable|Hashable|Decodable|Encodable|Serializable|Cloneable|IDisposable|NSObject|Object)$/
/** Code outside of all types: anybody may start or call it. */
const LOOSE: Readonly<Record<string, RegExp>> = {
  kotlin: /^(?:(?:private|internal|public|suspend|inline)\s+)*(?:fun|val|var)\s/m,
  swift: /^(?:(?:public|private|fileprivate|internal)\s+)*(?:func|let|var)\s/m,
  php: /^(?:function\s+\w|return\s|\$\w+\s*=|require|include|echo\b)/m,
}

/** The types that a file makes for others to name, and the types that it names itself. */
export const typeNames: Detector = {
  start: unit => LANGUAGES.has(unit.language),
  finish(unit, sink) {
    const uses = new Set<string>()
    const { tokens } = unit
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kind(at) !== WORD) continue
      const value = tokens.value(at)
      if (/^[A-Z]\w*[a-z]/.test(value) && !isHead(tokens.value(at - 1))) uses.add(value)
    }
    if (uses.size > 0) sink.link('uses', [...uses].join(' '))
    const made = typesFoundByName(unit)
    if (made.length > 0) sink.link('defines', made.join(' '))
  },
}

function isHead(word: string): boolean {
  return /^(?:class|struct|enum|actor|record|object|interface|protocol|extension|import|package|namespace|using|use)$/.test(
    word,
  )
}

/** All types of a file, where only their names lead to it; none where something else may. */
function typesFoundByName(unit: Unit): string[] {
  if (STARTED.test(nameOf(unit.path)) || unit.says(FOUND) || isLoose(unit)) return []
  const names: string[] = []
  for (const [, , name = '', behind = ''] of allMatches(unit.text, HEADS)) {
    if (STARTED.test(name) || !isPlain(unit, behind)) return []
    names.push(name)
  }
  return names
}

function isLoose(unit: Unit): boolean {
  const loose = LOOSE[unit.language]
  return loose !== undefined && unit.says(loose)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

/** Whether a type is nothing that others know under another name: `class A : B` may be asked for as a B. */
function isPlain({ language }: Unit, behind: string): boolean {
  const above =
    language === 'swift' || language === 'csharp' || language === 'kotlin'
      ? behind.replace(/<[^<>]*>|\([^()]*\)/g, '').split(':')[1]
      : /\b(?:extends|implements)\b(.*)/.exec(behind)?.[1]
  return above === undefined || (above.match(/[A-Za-z_]\w*/g) ?? []).every(name => PLAIN.test(name))
}
