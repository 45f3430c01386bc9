import { type PackFault, adoptPack, takePack } from '../core/law/pack.ts'
import { packRefused } from '../core/law/pack-messages.ts'
import { type Message, message } from '../core/locale/messages.ts'
import { readRegularText } from '../workspace/open-regular.ts'
import { sha256 } from '../workspace/sha256.ts'
import { cliMessages } from './messages.ts'

/** Takes the law from a file, or the program's own again where none is named. Gives why it can't be taken. */
export async function takeFile(file: string | undefined): Promise<Message | undefined> {
  adoptPack()
  if (file === undefined) return undefined
  let taken: string | PackFault
  try {
    taken = await takePack(await readRegularText(file), sha256)
  } catch {
    return message(cliMessages, 'unreadable', { path: file })
  }
  return typeof taken === 'string' ? undefined : packRefused(`--law ${file}`, taken)
}
