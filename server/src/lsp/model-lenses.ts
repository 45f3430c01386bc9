import { findModel, findProvider } from '../core/catalogue/lookup.ts'
import type { AuditedService } from '../core/engine/audit-result.ts'
import { isFirm, ofKind } from '../core/evidence/evidence.ts'
import { LAW } from '../core/law/as-of.ts'
import { defineMessages, message, type Message } from '../core/locale/messages.ts'
import type { Span } from '../core/text/span.ts'

interface Above {
  readonly open: number
  readonly listed: boolean
  readonly day: string
}

const texts = defineMessages(
  {
    above: ({ open, listed, day }: Above) =>
      `${open} ${open === 1 ? 'duty' : 'duties'} open · ${listed ? 'its supplier is' : 'not'} on the list of ${day}`,
    offshore: ({ open }: Above) => `${open} ${open === 1 ? 'duty' : 'duties'} open · served from outside the mainland`,
  },
  {
    above: ({ open, listed, day }) =>
      `${open} 项义务待处理 · ${listed ? '模型提供方在' : '未见于'} ${day} 的清单${listed ? '中' : ''}`,
    offshore: ({ open }) => `${open} 项义务待处理 · 由境外提供`,
  },
)

/** Above each line that names a model the service uses: how many duties stand open, and what the public list says of the model. */
export function modelLenses({ profile, duties }: AuditedService, path: string): { span: Span; title: Message }[] {
  const open = duties.filter(({ status }) => status === 'open').length
  const seen = ofKind(profile.seen, 'model').filter(one => one.file === path && isFirm(one) && !one.detail.path)
  const first = [...new Map(seen.map(one => [one.value, one])).values()]
  return first.map(one => {
    const fact = findModel(one.value)
    const provider = findProvider(one.detail.provider ?? fact?.provider ?? '')
    const listed = (fact?.filedNumbers.length ?? 0) > 0 || (provider?.filedServices.length ?? 0) > 0
    const id = provider?.jurisdiction === 'offshore' ? 'offshore' : 'above'
    return { span: one.span, title: message(texts, id, { open, listed, day: LAW.listAsOf }) }
  })
}
