import { withoutInlineTests } from './inline-tests.ts'
import { readNotebook } from '../syntax/notebook.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { lex } from '../syntax/source-languages.ts'
import type { SourceLanguage } from '../syntax/source-languages.ts'
import { Unit } from './unit.ts'

/** Opens a file as a unit: lexes it, and for a notebook joins its code cells first. */
export function unitOf(file: SourceFile, language: SourceLanguage): Unit {
  if (language !== 'notebook')
    return new Unit(file.path, file.role, language, lex(withoutInlineTests(file.text, language), language, file.path))
  const { code, map } = readNotebook(file.text)
  return new Unit(file.path, file.role, language, lex(code, 'python', file.path), map)
}
