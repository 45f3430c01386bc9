import { STRING, WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'

/** Names that providers go by in code, without case and separators. */
const NAMES = new Set(
  'openai azureopenai anthropic claude gemini googlegemini ollama deepseek qwen tongyi dashscope zhipu zhipuai chatglm moonshot kimi doubao ernie wenxin qianfan hunyuan spark minimax siliconflow siliconcloud openrouter groq mistral cohere togetherai perplexity bedrock vertexai xai grok lmstudio vllm xinference litellm openaicompatible'.split(' '),
)
/** So many names in one file make a choice among providers. */
const ENOUGH = 3
const HINT = /[oO]pen_?[aA][iI]|OPENAI|[aA]nthropic|ANTHROPIC|[cC]laude|[dD]eep[sS]eek|[oO]llama/

/** A choice among providers: cases, keys and members named after them. It says which services a product can reach, not which it does. */
export const providerSwitch: Detector = {
  start: unit => unit.language !== 'html' && HINT.test(unit.text),
  finish(unit, sink) {
    const { tokens } = unit
    const found = new Set<string>()
    let first = -1
    for (let at = 0; at < tokens.count && found.size < ENOUGH; at++) {
      const kind = tokens.kind(at)
      const length = tokens.end(at) - tokens.start(at)
      if ((kind !== WORD && kind !== STRING) || length < 3 || length > 18) continue
      const name = tokens.value(at).toLowerCase().replace(/[_\s.-]/g, '').replace(/^servicetype|api$/g, '')
      if (!NAMES.has(name)) continue
      found.add(name)
      if (first < 0) first = at
    }
    if (found.size >= ENOUGH) sink.add('model', unit.span(first), '', { role: 'inference', variable: [...found].join(', ') }, 'low')
  },
}
