import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/*.{py,js,mjs,cjs,ts,tsx,jsx,go,java,kt,php,rb,rs,cs,sh,bash,ps1,yaml,yml,json}']
const DRAWTEXT = /drawtext=[^\n]{0,400}/g
const AI = /人工智能|AI/i
const MADE = /生成|合成|generated|synthesi[sz]ed/i

/** Labels that ffmpeg draws: their size where it is a share of the picture's height, and their time where it begins at 0. */
export const reader: Reader = {
  id: 'drawn-label',
  title: { en: 'Labels drawn with ffmpeg drawtext', 'zh-CN': '用 ffmpeg drawtext 绘制的标识' },
  patterns: PATTERNS,
  yields: ['label-text'],
  matches: matching(PATTERNS),
  read({ text }) {
    if (!text.includes('drawtext=')) return NOTHING
    return { evidence: [...allMatches(text, DRAWTEXT)].flatMap(match => drawn(match[0], match.index)) }
  },
}

/** One `drawtext` filter. `fontsize=h/12` is 8.3 % of the height, which is the shortest side of a landscape picture. */
function drawn(filter: string, start: number): Evidence[] {
  const quoted = /[=:]text=\\?(['"])(.*?)\\?\1/.exec(filter)
  const plain = quoted ? undefined : /[=:]text=([^:'",]+)/.exec(filter)
  const value = (quoted?.[2] ?? plain?.[1] ?? '').trim()
  const at = filter.indexOf(value, filter.search(/[=:]text=/))
  if (!value || at < 0 || !AI.test(value)) return []
  const share = /fontsize=\(?(?:h|min\(w,h\))\)?\/(\d+(?:\.\d+)?)/.exec(filter)?.[1]
  const until = /between\(t,\s*0(?:\.0+)?\s*,\s*(\d+(?:\.\d+)?)\)|lte?\(t,\s*(\d+(?:\.\d+)?)\)/.exec(filter)
  const seconds = until?.[1] ?? until?.[2]
  const detail = {
    elements: { ai: true, generated: MADE.test(value) },
    shown: 'always' as const,
    modality: 'video' as const,
    ...(share ? { heightPercent: 100 / Number(share) } : {}),
    ...(seconds ? { seconds: Number(seconds) } : {}),
  }
  return [evidence('label-text', { start: start + at, end: start + at + value.length }, value, detail)]
}
