// One version for all: that of package.json, which `npm version` raises. Written to everything that names it; `--check` writes nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const read = file => readFileSync(path.join(ROOT, file), 'utf8')
const { version } = JSON.parse(read('package.json'))
const VERSION = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`

/** Files, and what stands before a version in them. */
const NAMED = {
  'server/package.json': ['"version": "'],
  // npm itself raises the first two, which are of the root.
  'package-lock.json': ['"server": {\n      "name": "genai-measures",\n      "version": "'],
  'server/src/version.ts': ["VERSION = '"],
  'action.yml': ['tested with\n    default: '],
  'ci/gitlab.yml': ['GENAI_MEASURES_VERSION: '],
  '.pre-commit-hooks.yaml': ['genai-measures@'],
  'docs/guide/ci.md': ['genai-measures@v', 'genai-measures/v', 'rev: v', 'genai-measures:'],
  'docs/guide/ci.zh-CN.md': ['genai-measures@v', 'genai-measures/v', 'rev: v', 'genai-measures:'],
}

keep(
  Object.entries(NAMED).map(([file, openings]) => {
    let text = read(file)
    for (const opening of openings) {
      const pattern = new RegExp(`(${opening.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')})${VERSION}`, 'g')
      if (!pattern.test(text)) throw new Error(`${file}: no version behind ${JSON.stringify(opening)}`)
      text = text.replace(pattern, `$1${version}`)
    }
    return [file, text]
  }),
)
