import { findInstrument } from '../../law/instruments.ts'
import type { Localized } from '../../locale/messages.ts'

const SHORT: Readonly<Record<string, readonly [en: string, zhCN: string]>> = {
  MEAS: ['Interim Measures', '暂行办法'],
  ALGO: ['Algorithm Provisions', '算法推荐规定'],
  DEEP: ['Deep Synthesis Provisions', '深度合成规定'],
  SEC2018: ['Security Assessment Provisions', '安全评估规定'],
  LABEL: ['Labelling Measures', '标识办法'],
  GB45438: ['GB 45438-2025', 'GB 45438-2025'],
  T003: ['TC260-003', 'TC260-003'],
  G45654: ['GB/T 45654-2025', 'GB/T 45654-2025'],
  G45652: ['GB/T 45652-2025', 'GB/T 45652-2025'],
  G45674: ['GB/T 45674-2025', 'GB/T 45674-2025'],
  PIPL: ['Personal Information Protection Law', '个人信息保护法'],
  NDSR: ['Network Data Regulations', '网络数据条例'],
  CSL: ['Cybersecurity Law', '网络安全法'],
  EXPORT: ['Cross-Border Data Provisions', '数据跨境规定'],
  MINCLASS: ['Classification for Minors', '未成年人信息分类办法'],
  ANTHRO: ['Anthropomorphic AI Measures', '拟人化互动办法'],
  DISPLAY: ['Announcement of 2024-04-02', '2024-04-02 公告'],
  NOTICES: ['Filing notices', '备案登记公告'],
  GOVAI: ['Government model guideline', '政务大模型指引'],
  WECHAT: ['WeChat category rule', '微信类目规则'],
}

/** An instrument's short name, for places where the full title would hide the article. */
export function shortName(key: string): Localized {
  const short = SHORT[key]
  if (short) return { en: short[0], 'zh-CN': short[1] }
  return key.startsWith('PG-')
    ? { en: `TC260-${key}`, 'zh-CN': `TC260-${key}` }
    : (findInstrument(key)?.title ?? { en: key, 'zh-CN': key })
}

/** `Art 9 para 2` → 第9条第2款, `Arts 13, 28-29` → 第13、28-29条, `Art 4(1), (6)` → 第4条第1、6项; clauses of standards keep their form. */
export function articleIn(article: string): Localized {
  const zhCN = article
    .replace(
      /Arts? ([\d, -]+)/g,
      (_, numbers: string) => `第${numbers.trim().replaceAll(', ', '、').replace(/、$/, '')}条`,
    )
    .replace(
      /\((\d+)\)((?:, \(\d+\))*)/g,
      (_, first: string, rest: string) => `第${[first, ...[...rest.matchAll(/\d+/g)].map(String)].join('、')}项`,
    )
    .replace(/ ?para (\d+)/g, '第$1款')
    .replace(/cl\. ?/g, '')
    .replace(/Annex ?/g, '附录')
  return { en: article, 'zh-CN': zhCN }
}

/** An instrument and article in few words, in both languages. */
export function citation({
  instrument,
  article,
}: {
  readonly instrument: string
  readonly article: string
}): Localized {
  const name = shortName(instrument)
  const where = articleIn(article)
  return { en: `${name.en} ${where.en}`.trim(), 'zh-CN': `${name['zh-CN']} ${where['zh-CN']}`.trim() }
}
