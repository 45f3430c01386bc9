import { parseAnyYaml } from './any-yaml.ts'
import type { Parsed } from './node.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { maskTemplates } from './template-mask.ts'

/** Reads the first document of a YAML text as far as it can be read. Pass it to `SourceFile.tree`. */
export function parseYaml(text: string): Parsed {
  return parseYamlAll(text)[0] ?? { root: undefined, fault: undefined }
}

/**
 * Reads every document of a YAML text. Half-typed lines, tab indents, unknown tags and templates cost only themselves;
 * anchors and `<<` are followed (the spans then lie at the anchor). The first fault of the text stands on every document.
 */
export function parseYamlAll(text: string): Parsed[] {
  const masked = maskTemplates(text)
  return readPlainYaml(text, masked) ?? parseAnyYaml(text, masked)
}
