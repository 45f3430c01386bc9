import type { Family } from '../law/law.ts'
import type { LawStand } from '../law/as-of.ts'
import { fromPack } from '../law/pack-messages.ts'
import { defineMessages, type Language } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import type { Severity } from '../severity.ts'

/** Providers named in a line; of the rest only the number is said. */
export const MOST_NAMED = 6

/** Texts around the findings in the terminal report. */
export const textMessages = defineMessages(
  {
    service: ({ name, root }: { name: string; root: string }) => `${name}${root ? `  ${root}/` : ''}`,
    generates: ({ what, who, more }: { what: string; who: string; more: number }) =>
      `generates ${what}${who ? ` with ${who}` : ''}${more > 0 ? ` and ${more} more` : ''}`,
    trains: () => 'trains or tunes models',
    scope: ({ audience, territory, basis }: { audience: string; territory: string; basis: string }) =>
      `audience ${audience}, territory ${territory} (${basis})`,
    guessed: ({ word }: { word: string }) => `probably ${word}`,
    duties: ({ counts }: { counts: string }) => `duties: ${counts}`,
    counted: ({ count, word }: { count: number; word: string }) => `${count} ${word.toLowerCase()}`,
    nothing: () => 'Nothing that generates content for others was found in the product code.',
    clean: () => 'No open findings.',
    summary: ({
      findings,
      services,
      read,
      seconds,
    }: {
      findings: number
      services: number
      read: number
      seconds: string
    }) =>
      `${findings} finding${findings === 1 ? '' : 's'} in ${services} service${services === 1 ? '' : 's'}, ${read} file${read === 1 ? '' : 's'} read${seconds && ` in ${seconds} s`}`,
    asOf: ({ lawAsOf, filedServicesAsOf, lawPack }: LawStand) =>
      `Law as of ${lawAsOf}, list of filed services as of ${filedServicesAsOf}${fromPack(lawPack?.slice(0, 12)).en}. Not legal advice.`,
    fixable: () => 'a fix is offered in the editor and by genai-measures fix',
    hushed: ({ count }: { count: number }) => `${count} more at another level; this one is quiet`,
    withheld: ({ count }: { count: number }) =>
      `${count} more ${count === 1 ? 'waits' : 'wait'} until the scope is stated in genai-measures.yaml`,
  },
  {
    service: ({ name, root }) => `${name}${root ? `  ${root}/` : ''}`,
    generates: ({ what, who, more }) =>
      `生成${what}${who ? `，使用${/^[ -~]/.test(who) ? ' ' : ''}${who}` : ''}${more > 0 ? `等 ${more + MOST_NAMED} 家` : ''}`,
    trains: () => '训练或微调模型',
    scope: ({ audience, territory, basis }) => `服务对象：${audience}，地域：${territory}（${basis}）`,
    guessed: ({ word }) => `可能为${word}`,
    duties: ({ counts }) => `义务：${counts}`,
    counted: ({ count, word }) => `${word} ${count}`,
    nothing: () => '产品代码中未发现向他人提供生成内容的部分。',
    clean: () => '没有待处理的问题项。',
    summary: ({ findings, services, read, seconds }) =>
      `${services} 个服务，${findings} 个问题项；读取 ${read} 个文件${seconds && `，用时 ${seconds} 秒`}`,
    asOf: ({ lawAsOf, filedServicesAsOf, lawPack }) =>
      `法规截至 ${lawAsOf}，已备案服务清单截至 ${filedServicesAsOf}${fromPack(lawPack?.slice(0, 12))['zh-CN']}。不构成法律意见。`,
    fixable: () => '编辑器和 genai-measures fix 提供修复',
    hushed: ({ count }) => `当前级别为 quiet，另有 ${count} 项在其他级别显示`,
    withheld: ({ count }) => `另有 ${count} 项，在 genai-measures.yaml 中声明适用范围后显示`,
  },
)

/** Names of families, severities, modalities and scope words, as a person reads them; the severities as editors name them. */
export const WORDS: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        | Family
        | Severity
        | 'text'
        | 'image'
        | 'audio'
        | 'video'
        | 'public'
        | 'internal'
        | 'research'
        | 'unknown'
        | 'mainland-china'
        | 'outside-mainland'
        | 'both'
        | 'declared'
        | 'inferred',
        string
      >
    >
  >
> = {
  en: {
    error: 'error',
    warning: 'warning',
    information: 'information',
    hint: 'hint',
    scope: 'scope',
    filing: 'filing',
    labeling: 'labelling',
    'data-source': 'data sources',
    safety: 'content safety',
    'user-rights': "users' rights",
    text: 'text',
    image: 'images',
    audio: 'audio',
    video: 'video',
    public: 'public',
    internal: 'internal',
    research: 'research',
    unknown: 'unknown',
    'mainland-china': 'mainland China',
    'outside-mainland': 'outside the mainland',
    both: 'mainland China and elsewhere',
    declared: 'declared',
    inferred: 'inferred',
  },
  'zh-CN': {
    error: '错误',
    warning: '警告',
    information: '信息',
    hint: '提示',
    scope: '适用范围',
    filing: '备案',
    labeling: '标识',
    'data-source': '数据来源',
    safety: '内容安全',
    'user-rights': '用户权益',
    text: '文本',
    image: '图片',
    audio: '音频',
    video: '视频',
    public: '公众',
    internal: '内部',
    research: '研究',
    unknown: '未知',
    'mainland-china': '境内',
    'outside-mainland': '境外',
    both: '境内和境外',
    declared: '已声明',
    inferred: '推断',
  },
}

/** Several words or names as one list: `a, b` or `a、b`. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '、')
}

/** Longer parts as one line: `a; b` or `a；b`. */
export function parts(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? '; ' : '；')
}

/** To whom and where a service is offered, in one line: what was inferred is told as a guess. */
export function scopeSaid({ audience, territory, basis }: ServiceProfile['scope'], language: Language): string {
  const words = WORDS[language]
  const said = (word: 'unknown' | typeof audience | typeof territory): string =>
    basis === 'inferred' && word !== 'unknown' ? textMessages[language].guessed({ word: words[word] }) : words[word]
  return textMessages[language].scope({ audience: said(audience), territory: said(territory), basis: words[basis] })
}
