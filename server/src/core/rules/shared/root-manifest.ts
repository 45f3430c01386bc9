import type { Place } from '../../finding.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** Manifests that name what lies in their folder, and how. */
const NAMED: readonly (readonly [file: string, name: RegExp])[] = [
  ['package.json', /"name"[ \t]{0,9}:[ \t]{0,9}"([^"\n]{1,214})"/],
  ['pyproject.toml', /^name[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,200})/m],
  ['Cargo.toml', /^name[ \t]{0,9}=[ \t]{0,9}["']([^"'\n]{1,200})/m],
  ['go.mod', /^module[ \t]{1,9}(\S{1,200})/m],
]

/**
 * Where the manifest of a service's own folder names it, for what concerns the whole and was seen in one of several packages below: undefined where
 * the place lies in no package of its own.
 */
export function rootManifest({ root, textOf, exists }: ServiceProfile, seen: Place): Place | undefined {
  const at = (folder: string, file: string): string => (folder === '' ? file : `${folder}/${file}`)
  const below = foldersBetween(root, seen.file)
  if (!below.some(folder => NAMED.some(([file]) => exists(at(folder, file))))) return undefined
  for (const [file, name] of NAMED) {
    const path = at(root, file)
    const match = name.exec(textOf(path) ?? '')
    if (!match?.[1]) continue
    const start = match.index + match[0].lastIndexOf(match[1])
    return { file: path, span: { start, end: start + match[1].length } }
  }
  return undefined
}

/** The folders from below `root` down to a file's own. */
function foldersBetween(root: string, file: string): string[] {
  const steps = file.split('/').slice(0, -1)
  const from = root === '' ? 0 : root.split('/').length
  return steps.slice(from).map((_, i) => steps.slice(0, from + i + 1).join('/'))
}
