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

/** What `--cache` keeps of an audited folder, with its notes in words. */
export async function openFactsCache(folder: string, root: string) {
  const store: FactsStore = await openFactsStore(folder, root, path.dirname(fileURLToPath(import.meta.url)), true)
  return {
    store,
    notes: (): Message[] => store.notes.map(({ why, path }) => message(cliMessages, NOTES[why], { path })),
  }
}
