import type { DutyStatus } from '../engine/status/standing.ts'
import type { Localized } from '../locale/messages.ts'

const word = (en: string, zhCN: string): Localized => ({ en, 'zh-CN': zhCN })

/** The states of a duty, as every report, page and editor names them. */
export const STATUS_WORDS: Readonly<Record<DutyStatus, Localized>> = {
  evidenced: word('Evidenced', '有依据'),
  stated: word('Stated', '已声明'),
  'nothing-seen': word('Nothing seen', '未见依据'),
  open: word('Open', '待处理'),
  accepted: word('Accepted', '已接受'),
  'not-checkable': word('Not checkable', '无法从代码核查'),
  'not-engaged': word('Not engaged', '不涉及'),
}
