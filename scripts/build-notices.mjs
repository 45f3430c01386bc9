// Writes THIRD-PARTY-NOTICES.txt for the extension (in the root) and for the npm package (in server): whose code is bundled into each,
// with their licences in full. `npm run build` calls it; the same bundles give the same bytes.
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { licenceTexts } from './bundle/licence-texts.mjs'
import { bundledInto, IN_EXTENSION, IN_PACKAGE } from './bundle/others.mjs'
import { ROOT } from './support/root.mjs'

const RULE = '='.repeat(120)

for (const [file, outputs] of [
  ['THIRD-PARTY-NOTICES.txt', IN_EXTENSION],
  ['server/THIRD-PARTY-NOTICES.txt', IN_PACKAGE],
]) {
  const packages = await bundledInto(outputs)
  const text = [opening(packages), ...packages.map(entry)].join(`\n\n${RULE}\n\n`)
  const target = path.join(ROOT, file)
  writeFileSync(`${target}.${process.pid}`, `${text}\n`)
  renameSync(`${target}.${process.pid}`, target)
  console.log(`${file.padEnd(40)} ${String(packages.length).padStart(6)} packages`)
}

function opening(packages) {
  const rows = packages.map(one => `  ${`${one.name} ${one.version}`.padEnd(48)} ${one.license}`)
  return [
    'genai-measures is under the Apache License 2.0. Code of these packages is bundled into it:',
    '',
    ...rows,
  ].join('\n')
}

function entry(one) {
  const texts = licenceTexts(one).map(([file, text]) => `--- ${file} ---\n\n${text}`)
  return [`${one.name} ${one.version} (${one.license})\n${one.source}`, ...texts].join('\n\n')
}
