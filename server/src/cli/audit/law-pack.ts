import { adoptPack, readPack } from '../../core/law/pack.ts'
import { SHIPPED_DAYS } from '../../core/law/as-of.ts'
import { type Message, message } from '../../core/locale/messages.ts'
import { readRegularText } from '../../workspace/open-regular.ts'
import { cliMessages } from '../messages.ts'
import { sha256 } from './sha256.ts'

/** What a report says of the pack it was made with. */
export interface PackMark {
  readonly digest: string
}

/**
 * Takes the law from a file for what follows, or the program's own again where none is named. Gives the pack's mark; a message
 * when it can't be taken.
 */
export async function takeLaw(file: string | undefined): Promise<PackMark | { readonly trouble: Message } | undefined> {
  adoptPack()
  if (file === undefined) return undefined
  let text: string
  try {
    text = await readRegularText(file)
  } catch {
    return { trouble: message(cliMessages, 'unreadable', { path: file }) }
  }
  const pack = readPack(text)
  if ('fault' in pack)
    return {
      trouble:
        pack.fault === 'older'
          ? message(cliMessages, 'packOlder', { path: file, ...SHIPPED_DAYS })
          : message(cliMessages, 'packFaulty', { path: file, detail: pack.detail }),
    }
  const digest = sha256(JSON.stringify(pack.content))
  if (digest !== pack.digest) return { trouble: message(cliMessages, 'packDigest', { path: file }) }
  adoptPack(pack)
  return { digest }
}
