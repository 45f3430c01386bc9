import type { Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { folderOf } from '../../text/paths.ts'

/**
 * Where the manifest of a service's own folder names it, for what concerns the whole and was seen in one of several packages below: undefined where
 * the place lies in no package of its own.
 */
export function rootManifest({ root, packages }: ServiceProfile, seen: Place): Place | undefined {
  const isBelow = ({ file }: Place): boolean => {
    const folder = folderOf(file)
    return folder !== root && seen.file.startsWith(`${folder}/`)
  }
  return packages.some(isBelow) ? packages.find(({ file }) => folderOf(file) === root) : undefined
}
