// Writes the two lists that the engine runs: every reader and every rule that a file of its own exports. Adding a format or a
// rule then touches no list by hand. `--check` writes nothing and fails when a list is stale.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const FROM_ROOT = 'server/src/core'
const CORE = join(ROOT, FROM_ROOT)

const REGISTRIES = [
  {
    folder: 'readers',
    exported: 'reader',
    list: 'READERS',
    doc: 'Every reader, in the order of its path.',
    type: 'Reader',
    typeFrom: './reader.ts',
    isCandidate: path => path.endsWith('.ts') && !path.endsWith('.generated.ts'),
  },
  {
    folder: 'rules',
    exported: 'rule',
    list: 'RULES',
    doc: 'Every rule, in the order of its id.',
    type: 'RuleDefinition',
    typeFrom: '../define-rule.ts',
    isCandidate: path => /^[^/]+\/rule\.ts$/.test(path),
  },
]

/** All files under a folder, as paths relative to it with `/`, in code-point order whatever the machine's locale. */
function filesUnder(folder) {
  let names = []
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return []
  }
  return names
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => !path.includes('/fixtures/'))
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** `manifest/package-json.ts` → `manifestPackageJson`; `label-missing/rule.ts` → `labelMissingRule`. */
function identifier(path) {
  return path.replace(/\.ts$/, '').replace(/[^A-Za-z0-9]+(.)/g, (_, letter) => letter.toUpperCase())
}

function render({ folder, exported, list, doc, type, typeFrom, isCandidate }) {
  const exporting = new RegExp(`^export const ${exported}\\b`, 'm')
  const paths = filesUnder(join(CORE, folder))
    .filter(isCandidate)
    .filter(path => exporting.test(readFileSync(join(CORE, folder, path), 'utf8')))
  const imports = paths.map(path => `import { ${exported} as ${identifier(path)} } from './${path}'`)
  const items = paths.map(path => `  ${identifier(path)},`)
  const array = items.length ? `[\n${items.join('\n')}\n]` : '[]'
  return [
    '// Written by scripts/generate-registries.mjs: do not edit.',
    `import type { ${type} } from '${typeFrom}'`,
    ...imports,
    '',
    `/** ${doc} */`,
    `export const ${list}: readonly ${type}[] = ${array}`,
    '',
  ].join('\n')
}

keep(REGISTRIES.map(one => [`${FROM_ROOT}/${one.folder}/registry.generated.ts`, render(one)]))
