import { anyOfClass, classSetting, sectionName, settingName } from '../../evidence/setting-names.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { typeOf } from '../declared-methods.ts'
import type { Detector, Sink } from '../detector.ts'
import { recognises } from '../purpose.ts'
import type { Unit } from '../unit.ts'
import { addSet, dropSeen } from './set-addresses.ts'

/** Classes that are filled with the settings below a name: those of Spring, Micronaut and Quarkus. */
const FILLED =
  /@(?:ConfigurationProperties|ConfigMapping)\(\s{0,9}(?:(?:value|prefix)\s{0,4}=\s{0,4})?"([\w.-]{1,80})"[^)]{0,80}\)[\s\S]{0,400}?\b(?:class|record|interface)\s{1,4}(\w{1,60})/g
/** A field, a component of a record or a property, by the type that stands before or behind its name. */
const FIELD = /\b(?:String|URI|URL)\s{1,4}(\w{3,40})\s{0,4}(?:[;=,)])|\bva[lr]\s{1,4}(\w{3,40})\s{0,4}:\s{0,4}String\b/g
/** A field of its own that a class has filled by name. */
const VALUE =
  /@Value\(\s{0,9}"\$\{([\w.-]{4,80})(?::[^}"]{0,200})?\}"\s{0,9}\)\s{0,40}(?:(?:private|public|protected|final|static)\s{1,4}){0,3}String\s{1,4}(\w{3,40})/g
const CLASS = /\bclass\s{1,4}(\w{1,60})/
/** `services.Configure<AskOptions>(config.GetSection("Ask"))`, `.AddOptions<AskOptions>().Bind(…)`, `config.GetSection("Ask").Get<AskOptions>()`. */
const BOUND =
  /\b(?:Configure|AddOptions(?:WithValidateOnStart)?)<(\w{1,60})>[\s\S]{0,80}?GetSection\("([\w:]{1,80})"\)|GetSection\("([\w:]{1,80})"\)\s{0,40}\.Get<(\w{1,60})>/g
/** How classes that hold settings are called. */
const HOLDER = /^\w{0,50}(?:Propert(?:y|ies)|Props|Config\w{0,14}|Settings?|Options)$/

/** Classes that hold what settings say, and the calls that send to an address one of them gives. */
export const settingClasses: Detector = {
  needs: gate(HOLDER, BOUND),
  start: unit => unit.role === 'product' && /^(?:java|kotlin|csharp)$/.test(unit.language) && !recognises(unit),
  calls: name => classSetting('', name) !== undefined,
  call(unit, call, sink) {
    if (unit.tokens.isPunct(call.open + 1, ')')) asked(unit, call.at, sink)
  },
  finish(unit, sink) {
    if (unit.language === 'csharp') bound(unit, sink)
    if (unit.language !== 'java') members(unit, sink)
    dropSeen(unit, sink)
    for (const [, prefix = '', type = ''] of allMatches(unit.text, FILLED))
      for (const match of allMatches(unit.text, FIELD)) {
        const field = match[1] ?? match[2] ?? ''
        name(unit, match.index + match[0].indexOf(field), [type, field, `${prefix}.${field}`], sink)
      }
    const type = CLASS.exec(unit.text)?.[1] ?? ''
    if (HOLDER.test(type))
      for (const match of allMatches(unit.text, VALUE))
        name(unit, match.index + match[0].lastIndexOf(match[2] ?? ''), [type, match[2] ?? '', match[1] ?? ''], sink)
  },
}

/** Tells by which name a class knows the address that a setting holds. */
function name(unit: Unit, offset: number, [type, field, key]: readonly [string, string, string], sink: Sink): void {
  const [held, address] = [classSetting(type, field), settingName(key)]
  if (held !== undefined && address !== undefined) note(unit, offset, [`${type}.${field}`, held, address], sink)
}

function note(unit: Unit, offset: number, [value, held, address]: readonly [string, string, string], sink: Sink): void {
  const at = unit.before(offset)
  if (at < 0) return
  const detail = { generates: ['text'], through: '', address, held, prepares: true } as const
  sink.add('generation', unit.span(at), value, detail, 'low')
}

/** Sections of settings that classes are filled from. */
function bound(unit: Unit, sink: Sink): void {
  for (const match of allMatches(unit.text, BOUND)) {
    const [type, section] = [match[1] ?? match[4] ?? '', match[2] ?? match[3] ?? '']
    note(unit, match.index, [`${type}.*`, anyOfClass(type), sectionName(section)], sink)
  }
}

/** `settings.getUrl()`, `settings.url()`, in Kotlin `settings.url`, in C# `settings.Value.Url`. */
function asked(unit: Unit, at: number, sink: Sink): void {
  const { tokens } = unit
  if (!tokens.isPunct(at - 1, '.')) return
  const holder = tokens.value(tokens.isWord(at - 2, 'Value') && tokens.isPunct(at - 3, '.') ? at - 4 : at - 2)
  const type = typeOf(unit, holder, HOLDER) ?? optionsOf(unit, holder)
  const address = type === undefined ? undefined : classSetting(type, tokens.value(at))
  if (address !== undefined) addSet(unit, at, tokens.value(at), address, sink)
}

/** `IOptions<AskOptions> options`: what the options are of. */
const OPTIONS = /\bIOptions(?:Snapshot|Monitor)?<(\w{1,60})>\s{1,9}(\w{1,60})/g

function optionsOf(unit: Unit, holder: string): string | undefined {
  if (unit.language !== 'csharp') return undefined
  for (const [, type, name] of allMatches(unit.text, OPTIONS)) if (name === holder) return type
  return undefined
}

const MEMBER = /\.(\w{0,40}(?:[uU]rl|[uU]ri|[eE]ndpoint|[hH]ost|[aA]ddress|[bB]ase(?:Url)?))\b(?!\()/g

function members(unit: Unit, sink: Sink): void {
  for (const match of allMatches(unit.text, MEMBER)) {
    const at = unit.at(match.index + 1)
    if (at >= 0) asked(unit, at, sink)
  }
}
