import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names the format's parts: one of the editor's own modules, of which no word is translated. */
const CONTENTS = { 'vs/workbench/common/views': {} }

/**
 * Lays a language pack into a server's data as the editor does when somebody installs one. None can be fetched where downloads are closed, so it
 * is made here, and holds nothing: the editor's own words stay English, and whatever an extension says in the display language is its own.
 */
export function addLanguagePack(dataDir: string, language: 'zh-cn'): void {
  const folder = join(dataDir, 'language-pack')
  mkdirSync(folder, { recursive: true })
  const vscode = join(folder, 'main.i18n.json')
  writeFileSync(vscode, JSON.stringify({ version: '1.0.0', contents: CONTENTS }))
  const extensions = [{ extensionIdentifier: { id: 'genai-measures-tests.language-pack' }, version: '0.0.0' }]
  const pack = { hash: 'tests', extensions, translations: { vscode }, label: '中文(简体)' }
  writeFileSync(join(dataDir, 'data/languagepacks.json'), JSON.stringify({ [language]: pack }))
}
