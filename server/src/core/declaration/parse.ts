import type { Declaration, DeclarationData, DeclarationPath, DeclaredService } from './declaration.ts'
import { type Located, spanAt, visible } from './locate.ts'
import { type Reading, readDeclaration } from './read.ts'

const readings = new WeakMap<Declaration, Reading>()

/**
 * Reads a declaration. `path` is the file's, relative to the scanned root. Never throws: what cannot be used is a problem
 * with its place, the rest is used. A service without a name is used under the name of its folder; fields left empty
 * count as not stated.
 */
export function parseDeclaration(path: string, text: string): Declaration {
  const reading = readDeclaration(text)
  const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const data = (reading.root.data ?? {}) as DeclarationData
  data.services?.forEach(service => nameService(service, root))
  const declaration: Declaration = {
    file: path,
    root,
    text,
    data,
    problems: reading.problems,
    spanOf: (at: DeclarationPath, part = 'value') => visible(spanAt(reading.root, at, part), text),
  }
  readings.set(declaration, reading)
  return declaration
}

/** The located values of a declaration, for services of the editor. */
export function locatedIn(declaration: Declaration): Located {
  return readingOf(declaration).root
}

/** The YAML document and located values behind a declaration; read again when it was not made here. */
export function readingOf(declaration: Declaration): Reading {
  let reading = readings.get(declaration)
  if (!reading) {
    reading = readDeclaration(declaration.text)
    readings.set(declaration, reading)
  }
  return reading
}

function nameService(service: DeclaredService, root: string): void {
  if (service.name) return
  const folder = service.paths?.[0] ?? root
  service.name = folder.split('/').findLast(part => part !== '' && part !== '.') ?? ''
}
