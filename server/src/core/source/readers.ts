import type { Evidence, EvidenceKind } from '../evidence/evidence.ts'
import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import { failedCells } from '../syntax/notebook.ts'
import { SourceFile } from '../syntax/source-file.ts'
import { extensionsOf, sourceLanguage } from '../syntax/source-languages.ts'
import type { SourceLanguage } from '../syntax/source-languages.ts'
import { androidLayoutsReader } from './android-layouts.ts'
import { annotationInterfaceReader, annotationRulesReader } from './annotation-files.ts'
import { DETECTORS } from './detectors.ts'
import { isBundle } from './bundle.ts'
import { collectImports } from './imports.ts'
import { localeCataloguesReader } from './locale-catalogues.ts'
import { localeLinesReader } from './locale-lines.ts'
import { localeReader } from './locale.ts'
import { settingsTextsReader } from './settings-texts.ts'
import { prismaReader } from './prisma.ts'
import { switchLinesReader } from './switch-lines.ts'
import { unitOf } from './open.ts'
import { BLADE, splitPhp } from './php-markup.ts'
import { splitRazor } from './razor.ts'
import { Walker } from './walk.ts'

const WALKER = new Walker(DETECTORS)

/** Files that say nothing of the product itself. */
const SKIPPED = new Set(['test', 'vendored', 'docs', 'tooling'])

/**
 * Reads one source file: what it imports, calls, says to users and shows. Links are written as the language spells them:
 * relative paths and package names for scripts, dotted names for Python (a leading dot is relative) and for Java, import paths for Go.
 */
function read(file: SourceFile, language: SourceLanguage): Reading {
  if (SKIPPED.has(file.role) || isBundle(file.path, file.text)) return NOTHING
  // Qt keeps its translations under the ending of TypeScript.
  if (language === 'typescript' && /^\s*(?:<\?xml|<!DOCTYPE TS|<TS\b)/.test(file.text)) return NOTHING
  if (RAZOR.test(file.path)) {
    const { markup, code } = splitRazor(file.text)
    return together(half(file, markup, language), half(file, code, 'csharp'))
  }
  if (WINDOW.test(file.path)) return withoutCalls(readText(file, language))
  if (language !== 'php') return readText(file, language)
  if (BLADE.test(file.path)) return together(readText(file, language), half(file, file.text, 'html'))
  const parts = splitPhp(file.text)
  // What is run is read with what stands around it: a form beside it tells that people ask.
  return parts === undefined
    ? readText(file, language)
    : together(readText(file, language), half(file, parts.markup, 'html'))
}

const RAZOR = /\.(razor|cshtml)$/i
/** Descriptions of windows, whose code stands in another file. */
const WINDOW = /\.(a?xaml|fxml)$/i

/** A window writes out what people may choose, addresses too: no request is sent from it. */
function withoutCalls({ evidence, links }: Reading): Reading {
  return { evidence: evidence.filter(one => one.kind !== 'generation'), ...(links && { links }) }
}

function half({ path, role }: SourceFile, text: string, language: SourceLanguage): Reading {
  return readText(new SourceFile(path, text, role), language)
}

/** What two readings of one file see; what both see is told once. */
function together(first: Reading, second: Reading): Reading {
  const known = new Set(first.evidence.map(keyOf))
  return {
    evidence: [...first.evidence, ...second.evidence.filter(one => !known.has(keyOf(one)))],
    links: [...(first.links ?? []), ...(second.links ?? [])],
  }
}

function keyOf({ kind, value, span }: Evidence): string {
  return `${kind} ${value} ${span.start}`
}

function readText(file: SourceFile, language: SourceLanguage): Reading {
  const unit = unitOf(file, language)
  unit.addImports(collectImports(unit))
  const { evidence, links } = WALKER.walk(unit)
  unit.tokens.release()
  return { evidence: language === 'notebook' ? withFailures(evidence, file.text) : evidence, links }
}

/** Marks what was asked for in a cell of a notebook that failed. */
function withFailures(seen: readonly Evidence[], text: string): readonly Evidence[] {
  const failed = failedCells(text)
  if (failed.length === 0) return seen
  const isIn = ({ span }: Evidence) => failed.some(({ start, end }) => start <= span.start && span.start < end)
  return seen.map(one =>
    (one.kind === 'training' || one.kind === 'generation') && isIn(one)
      ? ({ ...one, detail: { ...one.detail, failed: true } } as Evidence)
      : one,
  )
}

const TITLES: Readonly<Record<SourceLanguage, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  vue: 'Vue',
  svelte: 'Svelte',
  html: 'HTML',
  python: 'Python',
  notebook: 'Jupyter',
  go: 'Go',
  java: 'Java',
  kotlin: 'Kotlin',
  csharp: 'C#',
  php: 'PHP',
  ruby: 'Ruby',
  rust: 'Rust',
  swift: 'Swift',
  dart: 'Dart',
  elixir: 'Elixir',
  cpp: 'C/C++/Objective-C',
  shell: 'Shell',
}

const YIELDS: readonly EvidenceKind[] = [
  'import',
  'endpoint',
  'credential-name',
  'model',
  'dataset',
  'training',
  'generation',
  'exposure',
  'access-control',
  'audience-hint',
  'label-text',
  'label-switch',
  'label-metadata',
  'label-removal',
  'metadata-strip',
  'file-out',
  'vendor-watermark',
  'export',
  'filing-number',
  'moderation',
  'agreement',
  'complaint-entry',
  'data-rights',
  'minors-mode',
  'prompt-log',
  'input-training',
  'companion',
  'crawler',
  'annotation',
]

function readerOf(language: SourceLanguage): Reader {
  const extensions = extensionsOf(language)
  return {
    id: `source-${language}`,
    title: { en: `${TITLES[language]} source`, 'zh-CN': `${TITLES[language]} 源代码` },
    patterns: extensions.map(extension => `**/*.${extension}`),
    yields: YIELDS,
    matches: path => sourceLanguage(path) === language,
    read: file => read(file, language),
  }
}

/** One reader for each source language, and others for translations, settings, schemas and annotation. */
export const SOURCE_READERS: readonly Reader[] = [
  ...(Object.keys(TITLES) as SourceLanguage[]).map(readerOf),
  localeReader,
  localeLinesReader,
  localeCataloguesReader,
  switchLinesReader,
  settingsTextsReader,
  androidLayoutsReader,
  prismaReader,
  annotationInterfaceReader,
  annotationRulesReader,
]
