/** Licence ids and names that exclude commercial use: Creative Commons NC, research-only and non-commercial terms. */
const NON_COMMERCIAL =
  /(^|[-_ ])nc([-_ ]|$)|non-?commercial|research[-_ ](only|use)|academic|(apple-amlr|intel-research|h-research|fair-noncommercial-research-license)/i

export function isNonCommercial(licence: string): boolean {
  return NON_COMMERCIAL.test(licence)
}

/** Ids that name no licence: a person has to look. */
export function isUnknownLicence(licence: string): boolean {
  return /^(unknown|other|none|-|n\/?a|tbd|todo|see .*)$/i.test(licence.trim())
}
