import { type Evidence, evidence, type SeenOf } from '../../evidence/evidence.ts'
import { holdsAny } from '../../text/holds-any.ts'
import { mayMatch } from '../../text/looked-at.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/*.{tsx,jsx,vue,svelte,html,htm,wxml,py,dart,swift,kt}']

/** Words of a view that shows what a model answers. */
const ANSWERS =
  /useChat|useCompletion|messages?\.map|\.content\b|\banswers?\b|\breply\b|\bcompletion\b|chat_message|ChatInterface|Chatbot|\/api\/chat|chat\/completions|generat/i

interface View {
  readonly framework: SeenOf<'answer-view'>['detail']['framework']
  /** What a label goes before (a closing tag) or behind (a call); the first group is the indentation. */
  readonly anchor: RegExp
  /** One of these stands in every anchor. */
  readonly hints: readonly string[]
}

const VIEWS: readonly (readonly [extension: RegExp, view: View])[] = [
  [
    /\.(tsx|jsx)$/i,
    {
      framework: 'react',
      anchor: /^([ \t]+)(<\/(?:[A-Za-z][\w.]*)?>)[ \t]*\r?\n[ \t]*\);?[ \t]*\r?\n\}/gm,
      hints: ['</'],
    },
  ],
  [
    /\.vue$/i,
    { framework: 'vue', anchor: /^([ \t]+)(<\/[A-Za-z][\w-]*>)[ \t]*\r?\n<\/template>/gm, hints: ['</template>'] },
  ],
  [/\.svelte$/i, { framework: 'svelte', anchor: /^()(<\/(?!script|style)[a-z][\w-]*>)[ \t]*\r?$/gm, hints: ['</'] }],
  [/\.component\.html$/i, { framework: 'angular', anchor: /^()(<\/[a-z][\w-]*>)[ \t]*\r?$/gm, hints: ['</'] }],
  [/\.html?$/i, { framework: 'html', anchor: /^([ \t]*)(<\/body>)/gim, hints: ['</'] }],
  [/\.wxml$/i, { framework: 'wechat', anchor: /^()(<\/view>)[ \t]*\r?$/gm, hints: ['</view>'] }],
  [
    /\.py$/i,
    {
      framework: 'gradio',
      anchor: /^\uFEFF?([ \t]*)(with (?:gr|gradio)\.Blocks\([^\n]*\)(?: as \w+)?:)[ \t]*\r?$/gm,
      hints: ['.Blocks('],
    },
  ],
  [
    /\.py$/i,
    {
      framework: 'streamlit',
      anchor: /^\uFEFF?([ \t]*)((?:st|streamlit)\.(?:title|header)\([^\n]*\))[ \t]*\r?$/gm,
      hints: ['.title(', '.header('],
    },
  ],
  [
    /\.dart$/i,
    { framework: 'flutter', anchor: /^([ \t]*)(children: (?:<Widget>)?\[)[ \t]*\r?$/gm, hints: ['children: '] },
  ],
  [
    /\.swift$/i,
    { framework: 'swiftui', anchor: /^([ \t]*)(VStack(?:\([^)\n]*\))? \{)[ \t]*\r?$/gm, hints: ['VStack'] },
  ],
  [
    /\.kt$/i,
    { framework: 'compose', anchor: /^([ \t]*)(Column(?:\([^\n]*\))? \{)[ \t]*\r?$/gm, hints: ['@Composable'] },
  ],
]

/** Frameworks whose views are built from the head: the first place is the page's own. */
const FROM_THE_HEAD: ReadonlySet<View['framework']> = new Set(['gradio', 'streamlit', 'flutter', 'swiftui', 'compose'])

/** The place in a view where a visible label belongs: the end of a page's outermost element, the head of a demo page. */
export const reader: Reader = {
  id: 'answer-view',
  title: { en: 'Views that show answers', 'zh-CN': '显示回答的界面' },
  patterns: PATTERNS,
  yields: ['answer-view'],
  matches: matching(PATTERNS),
  read({ path, text, role }) {
    if (role !== 'product') return NOTHING
    const views = VIEWS.filter(([extension, { hints }]) => extension.test(path) && holdsAny(text, hints))
    if (views.length === 0 || !mayMatch(text, ANSWERS) || !ANSWERS.test(text)) return NOTHING
    for (const [, view] of views) {
      const found = viewIn(text, view)
      if (found) return { evidence: [found] }
    }
    return NOTHING
  },
}

/** The last closing tag is the page's own; of calls and containers, the first is the head of the page. */
function viewIn(text: string, { framework, anchor }: View): Evidence | undefined {
  const matches = [...allMatches(text, anchor)]
  const match = FROM_THE_HEAD.has(framework) ? matches[0] : matches.at(-1)
  const [, indent = '', value] = match ?? []
  if (!match || !value) return undefined
  const start = match.index + match[0].indexOf(value)
  return evidence(
    'answer-view',
    { start, end: start + value.length },
    value,
    { framework, indent, eol: text.includes('\r\n') ? '\r\n' : '\n' },
    'medium',
  )
}
