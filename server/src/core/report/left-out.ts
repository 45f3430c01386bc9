import type { AuditResult } from '../engine/audit-result.ts'
import type { Language, Localized } from '../locale/messages.ts'

const word = (en: string, zh: string): Localized => ({ en, 'zh-CN': zh })

/** Why a file was left out or read in part, in words. */
const LEFT_WORDS: Readonly<Record<string, Localized>> = {
  unreadable: word('can’t be read', '无法读取'),
  binary: word('binary, not read', '二进制文件，未读取'),
  encoding: word('neither UTF-8, UTF-16 nor GB 18030, not read', '不是 UTF-8、UTF-16 或 GB 18030 编码，未读取'),
  submodule: word('a submodule that is not checked out', '未检出的子模块（submodule）'),
  syntax: word('syntax error, read in part', '有语法错误，已读取部分内容'),
  failed: word(
    'a reader of genai-measures failed here, read in part',
    'genai-measures 的一个读取程序在此出错，已读取部分内容',
  ),
  'too-slow': word('took too much work to read, read in part', '读取所需的工作量过大，已读取部分内容'),
  'too-many': word('holds more than anybody writes by hand, read in part', '内容之多不像手写，已读取部分内容'),
  'too-large': word('too large to have been written by hand, not read', '文件过大，不像手写的内容，未读取'),
}

/** A file that was not read, or not to its end, and why by a word of ours. */
export interface LeftFile {
  readonly file: string
  readonly why: string
}

/** How many files were left for one reason, with the first of them. */
export interface LeftCount {
  readonly why: string
  readonly count: number
  readonly first: readonly string[]
}

/** What a report knows of the files it was made of. */
interface Left {
  readonly left?: readonly { readonly path: string; readonly why: string }[]
}

/** Counts of files, as a page says them. */
export interface FileLine {
  readonly seen: number
  readonly read: number
  /** Of no kind that is read. */
  readonly other: number
  /** Of a kind that is read, and left out for another reason. */
  readonly out: number
  readonly unreadable: number
}

/** Files named for each reason; of the rest only the number is said. */
const MOST_NAMED = 3

/** Why a file was left, as the language says it. */
export function leftWord(why: string): Localized {
  return LEFT_WORDS[why] ?? word(why, why)
}

/** Every file that was left out or read in part. */
export function leftFiles({ facts }: AuditResult, { left = [] }: Left): LeftFile[] {
  return [
    ...left.map(({ path, why }) => ({ file: path, why })),
    ...facts.flatMap(({ path, problem }) => (problem ? [{ file: path, why: problem.what as string }] : [])),
  ]
}

/** The same by reason, most first: a few lines, however many files. */
export function leftCounts(result: AuditResult, context: Left): LeftCount[] {
  const byReason = new Map<string, { why: string; count: number; first: string[] }>()
  for (const { file, why } of leftFiles(result, context)) {
    const row = byReason.get(why) ?? { why, count: 0, first: [] }
    row.count++
    if (row.first.length < MOST_NAMED) row.first.push(file)
    byReason.set(why, row)
  }
  return [...byReason.values()].toSorted((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1))
}

/** One reason as a line: `300 files: binary, not read (a.json, b.json, c.json, …)`. */
export function leftLine({ why, count, first }: LeftCount, language: Language): string {
  const names = [...first, ...(count > first.length ? ['…'] : [])]
  return language === 'zh-CN'
    ? `${count} 个文件：${leftWord(why)[language]}（${names.join('、')}）`
    : `${count} ${count === 1 ? 'file' : 'files'}: ${leftWord(why)[language]} (${names.join(', ')})`
}

/** Counts of files for a person: what is of no kind the tool reads, apart from what was left out for another reason. */
export function fileLine({
  files: { skipped, ...files },
  left = [],
}: Left & { files: Omit<FileLine, 'other' | 'out'> & { readonly skipped: number } }): FileLine {
  const out = left.filter(({ why }) => why !== 'unreadable' && why !== 'submodule').length
  return { ...files, out, other: Math.max(0, skipped - out) }
}
