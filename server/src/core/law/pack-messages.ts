import { type Localized, defineMessages, type Message, message } from '../locale/messages.ts'
import { LAW, SHIPPED_DAYS } from './as-of.ts'
import type { PackFault } from './pack.ts'

interface Source {
  /** What named the pack, and how: `--law seen.json`. */
  readonly source: string
}
interface Days {
  readonly law: string
  readonly list: string
}

const texts = defineMessages(
  {
    taken: ({ law, list, digest }: Days & { digest: string }) =>
      `law pack: law up to ${law}, list up to ${list}, sha256 ${digest}`,
    older: ({ source, law, list }: Source & Days) =>
      `${source}: older than what this version brings (law up to ${law}, list up to ${list}); leave it out or take a newer pack`,
    faulty: ({ source, detail }: Source & { detail: string }) =>
      `${source}: not a pack this version can take, at ${detail}; build one with scripts/build-law-pack.mjs of a fitting version`,
    digest: ({ source }: Source) =>
      `${source}: its digest is not that of its content; it was changed or cut short, so fetch it again`,
  },
  {
    taken: ({ law, list, digest }) => `法规数据包：法规截至 ${law}，清单截至 ${list}，sha256 ${digest}`,
    older: ({ source, law, list }) =>
      `${source}：早于本版本自带的数据（法规截至 ${law}，清单截至 ${list}）；请不再指定，或换用较新的数据包`,
    faulty: ({ source, detail }) =>
      `${source}：不是本版本可采用的数据包，问题位于 ${detail}；请用对应版本的 scripts/build-law-pack.mjs 生成`,
    digest: ({ source }) => `${source}：摘要与内容不符，可能被改动或不完整，请重新获取`,
  },
)

/** Why a pack was refused, and what to do. */
export function packRefused(source: string, { fault, detail }: PackFault): Message {
  if (fault === 'older') return message(texts, 'older', { source, law: SHIPPED_DAYS.law, list: SHIPPED_DAYS.list })
  return fault === 'digest' ? message(texts, 'digest', { source }) : message(texts, 'faulty', { source, detail })
}

/** Which pack holds now; undefined where it is the program's own law. */
export function packTaken(): Message | undefined {
  return LAW.pack === undefined
    ? undefined
    : message(texts, 'taken', { law: LAW.asOf, list: LAW.listAsOf, digest: LAW.pack })
}

/** What stands after the days of the law where they are a pack's: its digest. Nothing where the law is the program's own. */
export function fromPack(pack: string | undefined): Localized {
  return pack === undefined
    ? { en: '', 'zh-CN': '' }
    : { en: `, from the pack ${pack}`, 'zh-CN': `，取自数据包 ${pack}` }
}
