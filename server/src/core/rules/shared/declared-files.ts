import { resolvePath } from '../../declaration/paths.ts'
import type { ServiceProfile } from '../../service/profile.ts'

/** The path of the scanned tree that a text of the declaration names; undefined for web addresses and what leads outside. */
export function pathOf(profile: ServiceProfile, text: string): string | undefined {
  return resolvePath(profile.declared?.declaration.root ?? '', text)
}

/** Whether the tool reads such files: of pictures, PDFs and folders it can't say what they hold. */
export function isReadable(path: string): boolean {
  return /\.(html?|[cm]?[jt]sx?|vue|svelte|astro|wxml|axml|py|go|java|kt|swift|dart|php|rb|cs|rs|md|mdx|json|ya?ml|txt)$/i.test(
    path,
  )
}

/** A file of the scanned tree as the declaration writes it: relative to its own folder, from the root where it lies outside. */
export function relativePath(profile: ServiceProfile, file: string): string {
  const root = profile.declared?.declaration.root ?? ''
  if (root === '') return file
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : `/${file}`
}
