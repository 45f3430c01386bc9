import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Message, message } from '../../core/locale/messages.ts'
import { openFactsStore, type FactsStore, type StoreNote } from '../../workspace/facts-store.ts'
import { cliMessages } from '../messages.ts'

const NOTES = {
  inside: 'cacheInside',
  ofOthers: 'cacheOfOthers',
  altered: 'cacheBroken',
  ofAnother: 'cacheOfAnother',
  unwritable: 'cacheUnwritable',
} as const satisfies Record<StoreNote['why'], string>

/** The notes of what is kept, in words. */
export function notesOf(notes: readonly StoreNote[]): Message[] {
  return notes.map(({ why, path }) => message(cliMessages, NOTES[why], { path }))
}

/** Where the program lies that keeps it. */
export function programFolder(): string {
  return path.dirname(fileURLToPath(import.meta.url))
}

/** What `--cache` keeps of an audited folder, with its notes in words. */
export async function openFactsCache(folder: string, root: string) {
  const store: FactsStore = await openFactsStore(folder, root, programFolder(), true)
  return {
    store,
    notes: (): Message[] => notesOf(store.notes),
  }
}
