import type { LocatedNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { parseYamlAll } from '../syntax/yaml.ts'

/** The first document of a YAML file. All readers of the file share one parse of all its documents. */
export function yamlRoot(file: SourceFile): LocatedNode | undefined {
  return file.tree(parseYamlAll)[0]?.root
}
