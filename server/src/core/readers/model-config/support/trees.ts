import { parseJson } from '../../../syntax/json.ts'
import { entryOf, type LocatedMap, type LocatedNode, type Parsed } from '../../../syntax/node.ts'
import { withoutSample } from '../../path-patterns.ts'
import type { SourceFile } from '../../../syntax/source-file.ts'
import { parseToml } from '../../../syntax/toml.ts'
import { parseYamlAll } from '../../../syntax/yaml.ts'

export const YAML = /\.ya?ml$/i
export const JSON_FILE = /\.json[c5]?$/i
export const TOML = /\.toml$/i

/** The roots of a YAML, JSON or TOML file, by its extension; a YAML file has one for each document. */
export function rootsOf(file: SourceFile): LocatedNode[] {
  const path = withoutSample(file.path)
  const parsed: Parsed[] = YAML.test(path)
    ? file.tree(parseYamlAll)
    : TOML.test(path)
      ? [file.tree(parseToml)]
      : [file.tree(parseJson)]
  return parsed.flatMap(one => one.root ?? [])
}

/** The maps among the roots. */
export function mapsOf(file: SourceFile): LocatedMap[] {
  return rootsOf(file).filter(root => root.type === 'map')
}

/** How many of the keys a map has. */
export function countKeys(root: LocatedNode | undefined, ...keys: readonly string[]): number {
  return keys.filter(key => entryOf(root, key) !== undefined).length
}

/** Whether a map has any of the keys. */
export function hasKey(root: LocatedNode | undefined, ...keys: readonly string[]): boolean {
  return countKeys(root, ...keys) > 0
}
