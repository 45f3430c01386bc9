import { ROWS } from './generated/label-phrases.ts'
import { lazy, rowsOf } from './rows.ts'

/**
 * What a text of an interface says about generated content:
 * - `label`: both elements in Chinese (AI, and generated or synthesised);
 * - `english`: both elements in English only; whether that suffices is unconfirmed;
 * - `badge`: the two words alone, which are a label beside content and a caption on a button;
 * - `not-label`: a button, a status, a warning or a rule about other people's content;
 * - `none`: nothing of the kind.
 */
export type LabelVerdict = 'label' | 'english' | 'badge' | 'not-label' | 'none'

const patterns = lazy(() =>
  rowsOf(ROWS).map(([verdict, pattern = '']) => ({
    verdict: verdict as LabelVerdict,
    pattern: new RegExp(pattern, 'iu'),
  })),
)

/** The words without which no pattern matches; a quick look before the patterns. */
const MAY_SPEAK = /AI|A\.I\.|AIGC|人工智[能慧]|大模型|artificial|LLM|language model/i

/** Judges one text as it is shown to users. LABEL Art 4; GB 45438-2025 5.1 to 5.6 (two elements). */
export function judgeLabelText(text: string): LabelVerdict {
  if (text.length > 2000 || !MAY_SPEAK.test(text)) return 'none'
  const plain = text
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return patterns().find(one => one.pattern.test(plain))?.verdict ?? 'none'
}

/** Which of the two elements a text names at all: AI; generated or synthesised. */
export function labelElements(text: string): { readonly ai: boolean; readonly generated: boolean } {
  return {
    ai: /人工智[能慧]|(?<![A-Za-z])AI(?![A-Za-z])|AIGC|artificial intelligence/i.test(text),
    generated: /生成|合成|產生|generated|synthesi[sz]ed/i.test(text),
  }
}
