import type { Language } from './messages.ts'

/** Chooses the language for a locale tag such as `zh-Hans-CN`, `zh_CN.UTF-8` or `de`: any Chinese tag gives Simplified Chinese, all else English. */
export function negotiate(tag: string | undefined): Language {
  return /^zh\b|^zh[-_]/i.test(tag ?? '') ? 'zh-CN' : 'en'
}
