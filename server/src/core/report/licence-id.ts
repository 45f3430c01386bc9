/** SPDX ids of the licences that models and data sets carry most, for what hubs write in small letters. */
const KNOWN = [
  'Apache-2.0',
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'AGPL-3.0',
  'GPL-2.0',
  'GPL-3.0',
  'LGPL-3.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-ND-4.0',
  'PDDL-1.0',
  'ODC-By-1.0',
  'ODbL-1.0',
  'CDLA-Permissive-2.0',
  'CDLA-Sharing-1.0',
  'MulanPSL-2.0',
  'Unlicense',
  'WTFPL',
  'Artistic-2.0',
  'EPL-2.0',
  'AFL-3.0',
  'BSL-1.0',
  'Zlib',
  'ECL-2.0',
  'EUPL-1.2',
] as const
const byLower = new Map<string, string>(KNOWN.map(id => [id.toLowerCase(), id]))

/** The SPDX id a licence tag stands for; undefined when it is none of those known (then it is a name). */
export function spdxLicence(tag: string): string | undefined {
  return byLower.get(tag.trim().toLowerCase())
}
