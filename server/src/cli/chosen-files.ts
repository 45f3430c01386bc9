import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { message, render } from '../core/locale/messages.ts'
import { terminal } from '../core/text/medium/terminal.ts'
import { describePath } from '../workspace/disk.ts'
import type { CliIo } from './io.ts'
import { cliMessages } from './messages.ts'

/**
 * The files that the words of a line stand for: files as they are, folders with all below them that `keep` lets in (asked
 * of the path below the folder), globs. Relative to the working folder, each once; a word that stands for none is told on
 * standard error, and `missing` is true.
 */
export async function chosenFiles(
  words: readonly string[],
  keep: (file: string) => boolean,
  io: CliIo,
): Promise<{ files: string[]; missing: boolean }> {
  const files = new Set<string>()
  let missing = false
  for (const word of words) {
    const what = describePath(path.resolve(io.cwd, word))
    const found =
      what === 'file' ? [word] : what === 'folder' ? await below(word, io.cwd, keep) : await matching(word, io.cwd)
    for (const file of found) files.add(file)
    if (found.length > 0) continue
    missing = true
    const why =
      what === 'folder' || isDynamicPattern(word) ? 'nothingMatches' : what === 'missing' ? 'missing' : 'unreadable'
    io.err(terminal`${render(message(cliMessages, why, { path: word }), io.language)}\n`)
  }
  return { files: [...files], missing }
}

async function below(folder: string, cwd: string, keep: (file: string) => boolean): Promise<string[]> {
  // By name: what an entry knows of its folder differs between Nodes.
  const names = await readdir(path.resolve(cwd, folder), { recursive: true })
  return names
    .filter(name => keep(name.split(path.sep).join('/')) && describePath(path.resolve(cwd, folder, name)) === 'file')
    .map(name => path.relative(cwd, path.resolve(cwd, folder, name)))
    .toSorted()
}

async function matching(word: string, cwd: string): Promise<string[]> {
  if (!isDynamicPattern(word)) return []
  return (await glob(word.split(path.sep).join('/'), { cwd, expandDirectories: false })).toSorted()
}
