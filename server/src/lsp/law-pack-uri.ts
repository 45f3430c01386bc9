import { URI, Utils } from 'vscode-uri'
import { normalUri } from './convert.ts'

/**
 * Where the pack lies that the setting names: an absolute path, or one relative to the first folder. Undefined for a relative
 * path where no folder is open.
 */
export function packUri(setting: string, folder: string | undefined): string | undefined {
  const path = setting.replaceAll('\\', '/')
  if (/^[a-z]:\//i.test(path)) return normalUri(URI.file(path).toString())
  if (folder === undefined) return path.startsWith('/') ? normalUri(URI.file(path).toString()) : undefined
  // In a folder that only the client reaches, an absolute path is one of its file system.
  return normalUri(Utils.resolvePath(URI.parse(folder), path).toString())
}
