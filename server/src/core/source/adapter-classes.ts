import type { Unit } from './unit.ts'

/**
 * A class that answers in the form of a framework's models: it wraps another model, or speaks to a vendor on its behalf. Whoever asks it
 * is somewhere else.
 */
const ADAPTS: Partial<Record<Unit['language'], RegExp>> = {
  csharp:
    /\bclass\s+\w+(?:<[^<>\n]{0,60}>)?(?:\([^{;]{0,600}\))?\s*:\s*[^{;]{0,200}\b(?:IChatCompletionService|ITextGenerationService|ITextCompletion|IChatCompletion|IChatClient|DelegatingChatClient|IChatModel|ITextToImageService|IImageGenerator)\b/,
  java: /\bclass\s+\w+[^{;]{0,120}\b(?:implements|extends)\s+[^{;]{0,200}\b(?:Streaming)?(?:Chat|ChatLanguage|Language|Image|Speech)Model\b/,
  kotlin:
    /\bclass\s+\w+(?:\([^{;]{0,600}\))?\s*:\s*[^{;]{0,200}\b(?:Streaming)?(?:Chat|ChatLanguage|Language|Image|Speech)Model\b/,
  python: /^class\s+\w+\([^)\n]{0,120}\b(?:BaseChatModel|SimpleChatModel|BaseLLM|CustomLLM|LLM|ChatModel)\b/m,
  typescript:
    /\bclass\s+\w+[^{;]{0,80}\b(?:extends\s+(?:BaseChatModel|SimpleChatModel|BaseLLM|LLM)|implements\s+[^{;]{0,80}(?:LanguageModelV\d|ImageModelV\d))\b/,
}

/** Whether a file holds such a class. */
export function holdsAdapter(unit: Unit): boolean {
  const pattern = ADAPTS[unit.language]
  return pattern !== undefined && unit.says(pattern)
}
