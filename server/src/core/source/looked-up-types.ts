import { STRING, WORD } from '../syntax/tokens.ts'
import type { SourceLanguage } from '../syntax/source-languages.ts'
import type { Unit } from './unit.ts'

/** Ways to types that are looked for by what they are, or by names known only when the program runs. */
const JVM =
  /\b(?:ServiceLoader|ExtensionLoader|SpringFactoriesLoader|ClassGraph|Reflections|URLClassLoader|getBeansWithAnnotation|getSubTypesOf|getTypesAnnotatedWith)\b|ClassPathScanning|ReflectUtils?\.newInstance\(\s*[a-z]|\bId\.(?:MINIMAL_)?CLASS\b/
const WAYS: Partial<Record<SourceLanguage, RegExp>> = {
  java: JVM,
  kotlin: JVM,
  csharp:
    /Activator\.CreateInstance|ActivatorUtilities\.CreateInstance\([^<\n]{0,80}\btype|\.CreateInstance\(|\.GetTypes\(\)|\.DefinedTypes\b|\.ExportedTypes\b|\.GetExportedTypes\(|RegisterAssemblyTypes|\.AddClasses\(|\bType\.GetType\(|\.GetType\(\s*(?:\$|\w)|Assembly\.Load|FromAssembl\w{0,40}[(<]|ScanAssembl\w{0,20}\(/,
  php: /\bnew\s+(?:static\s*\(|\$\w+|\()|\$\w+(?:\[[^\]\n]{0,40}\])?::|\b(?:app|resolve|make)\(\s*(?:\$\w|["'][^"'\n]{0,80}["']\s*\.)|->(?:make|get|create)\(\s*(?:\$\w|["'][^"'\n]{0,80}["']\s*\.|sprintf)|\b(?:class_exists|is_a|is_subclass_of|call_user_func\w{0,6}|get_declared_classes)\(|Reflection(?:Class|Method)|\bglob\(|DirectoryIterator|\bscandir\(|->(?:registerClasses|load)\(/,
  ruby: /constantize\b|\bconst_get\b|\bconst_defined\?|\.(?:descendants|subclasses)\b|\bDir\s*(?:\[|\.\w)|\bPathname\b|\binherited\b|\bObjectSpace\b|\bclassify\b/,
  swift: /\bNSClassFromString\b|\bobjc_(?:getClass|copyClassList|lookUpClass)\b|\b_typeByName\b/,
  rust: /\binclude!\s*[({]\s*concat!|\bautomod\b|\blibloading\b|\btypetag\b/,
}

/** Calls that are given the name of what they are to find. */
const BY_NAME = /^(?:forName|loadClass|getBean)$/

/** Whether a file looks for types by what nobody can read: of types of its language, none is known to be unused then. */
export function looksUpTypes(unit: Unit): boolean {
  const { language, tokens } = unit
  const ways = WAYS[language]
  if (ways === undefined) return false
  if (unit.says(ways)) return true
  if (language !== 'java' && language !== 'kotlin') return false
  const asked: number[] = []
  let isHelper = false
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== WORD || !BY_NAME.test(tokens.value(at)) || !tokens.isPunct(at + 1, '(')) continue
    if (isDeclared(unit, at)) isHelper = true
    else if (!tokens.isPunct(at + 2, ')') && !isKnown(unit, at + 1)) asked.push(at + 1)
  }
  // Who hands a name on as he was given it, under the same name, is asked by others, and their names tell.
  return asked.some(open => !isHelper || !(tokens.kind(open + 1) === WORD && tokens.isPunct(open + 2, ')')))
}

/** `getBean(String name)`, `fun getBean(name: String)`: what makes a method, and calls none. */
function isDeclared({ tokens }: Unit, at: number): boolean {
  if (tokens.isPunct(at - 1, '.')) return false
  const isTyped = tokens.kind(at - 1) === WORD && !tokens.isWord(at - 1, 'return') && !tokens.isFirst(at)
  return isTyped || tokens.isPunct(at - 1, '>')
}

/** Whether a call is given one string as it stands, or a type by its name. */
function isKnown({ tokens }: Unit, open: number): boolean {
  if (tokens.kind(open + 1) === STRING) {
    const isWhole = !/\$[\w{]/.test(tokens.value(open + 1))
    return isWhole && (tokens.isPunct(open + 2, ')') || tokens.isPunct(open + 2, ','))
  }
  let at = open + 1
  while (tokens.isPunct(at + 1, '.') && tokens.kind(at + 2) === WORD) at += 2
  return tokens.isWord(at, 'class') || (tokens.isPunct(at + 1, ':') && tokens.isPunct(at + 2, ':'))
}
