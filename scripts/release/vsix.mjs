import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first moment that a zip can state, in local time as zip does: the same bytes wherever and whenever it is packed. */
const BEGINNING = new Date(1980, 0, 1)
/** What a reader of the format looks for first. */
const FIRST = ['[Content_Types].xml', 'extension.vsixmanifest']

/** Packs a VSIX anew: the same files in a fixed order, without the time they were packed at; the user's page as given. */
export function normalise(file, readme) {
  const entries = { ...unzipSync(readFileSync(file)), 'extension/readme.md': strToU8(readme) }
  const names = [
    ...FIRST,
    ...Object.keys(entries)
      .filter(name => !FIRST.includes(name))
      .toSorted(),
  ]
  const zip = Object.fromEntries(names.map(name => [name, [entries[name], { mtime: BEGINNING, level: 9 }]]))
  writeFileSync(file, zipSync(zip))
}

/** A page as the marketplaces show it: what it links to beside itself, at the version it speaks of. vsce takes every link for one from the root. */
export function published(markdown, folder, { repository, version }) {
  const home = repository.url.replace(/^git\+|\.git$/g, '')
  return markdown.replace(/(!?)(\[[^\]]*\])\((?![a-z]+:|#)([^)\s]+)\)/g, (_, sign, label, target) => {
    const place = path.posix.join(folder, target)
    return `${sign}${label}(${home}/${sign ? 'raw' : 'blob'}/v${version}/${place})`
  })
}

/** Names and sizes of what a VSIX holds, and its manifest. */
export function contentsOf(file) {
  const entries = unzipSync(readFileSync(file))
  return {
    files: Object.entries(entries).map(([name, bytes]) => [name, bytes.length]),
    manifest: JSON.parse(strFromU8(entries['extension/package.json'])),
  }
}
