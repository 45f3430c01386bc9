/** Names that any client's settings have: they tell no address from another. */
const ANY =
  /^(?:(?:api|base|root|default|server|app|vite)_?)*(?:url|uri|host|hostname|endpoint|address|api|base|path|origin|domain|prefix)$/i
/** How the last part of the name of an address ends. */
const ADDRESS = /(?:url|uri|endpoint|host|address|addr|base|api|server|gateway)$/i

const SEPARATORS = /__|[.:]/

function joined(parts: readonly string[]): string {
  return parts.map(part => part.replace(/[-_]/g, '').toLowerCase()).join('.')
}

/**
 * The name by which a setting that holds an address is known to settings and code alike, whatever each joins its words with: `ai.base-url`,
 * `ai.baseUrl` and `Ai:BaseUrl` are one. Undefined for what is named after no address, or like everybody's.
 */
export function settingName(path: string): string | undefined {
  const parts = path.split(SEPARATORS).filter(part => part !== '')
  const last = parts.at(-1) ?? ''
  if (!ADDRESS.test(last) || (parts.length === 1 && ANY.test(last))) return undefined
  return `setting ${joined(parts)}`
}

const OF_CLASS = 'setting of '

/** The name by which code knows a setting that a class of settings holds: `AiProperties` with its field `baseUrl`, or with `getBaseUrl`. */
export function classSetting(type: string, member: string): string | undefined {
  const field = member.replace(/^(?:get|is)(?=[A-Z])/, '')
  return ADDRESS.test(field) ? `${OF_CLASS}${type}.${field.replace(/_/g, '').toLowerCase()}` : undefined
}

/** The name by which a class of settings is known that is filled from a section, whatever its fields are called. */
export function anyOfClass(type: string): string {
  return `${OF_CLASS}${type}.*`
}

/** The name of a section of settings. */
export function sectionName(path: string): string {
  return `section ${joined(path.split(SEPARATORS))}`
}

/** The setting that a field of a class is filled with, by the sections that classes are known to be filled from. */
export function settingInSection(name: string, sections: ReadonlyMap<string, string>): string | undefined {
  const dot = name.lastIndexOf('.')
  const section = name.startsWith(OF_CLASS) ? sections.get(`${name.slice(0, dot)}.*`) : undefined
  return section?.replace(/^section /, 'setting ').concat(name.slice(dot))
}

/** Whether a name only tells what a class of settings calls one: nobody is asked there. */
export function isClassSetting(name: string | undefined): boolean {
  return name?.startsWith(OF_CLASS) ?? false
}
