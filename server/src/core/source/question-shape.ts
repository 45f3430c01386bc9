/** Words of a question to a model, whatever language and vendor; in groups, since many say the same of different interfaces. */
const SHAPES: readonly (readonly [number, readonly string[]])[] = [
  [2, ['max_tokens', 'maxTokens', 'max_new_tokens', 'maxOutputTokens', 'max_completion_tokens', 'max_output_tokens']],
  [1, ['temperature']],
  [1, ['top_p', 'topP', 'top_k', 'frequency_penalty']],
  [1, ['choices', 'finish_reason', 'finishReason', 'candidates']],
  [2, ['system_prompt', 'systemPrompt', 'SystemPrompt', 'negative_prompt', 'negativePrompt', 'revised_prompt']],
  [2, ['num_inference_steps', 'guidance_scale', 'cfg_scale', 'response_format', 'b64_json', 'output_text']],
  [2, ['chat/completions', 'ChatCompletion', 'chatCompletion', 'chat_completion', 'images/generations']],
  [1, ['messages']],
  [1, ['assistant']],
  [1, ['prompt', 'Prompt']],
  [1, ['instructions', 'tool_calls', 'toolCalls']],
  [1, ['Bearer', 'api_key', 'apiKey', 'api-key', 'ApiKey']],
  [1, ['"model"', "'model'", 'model:', 'Model:', '.model', '"model\\"', 'model =']],
  [1, ['voice', 'speech']],
]
/** A turn of a talk: who says it, and what. */
const TURN = ['role', 'content'] as const

/** How much a text looks like one that asks a model: words of such questions, the telling ones twice. */
export function questionShape(text: string): number {
  let score = TURN.every(word => text.includes(word)) ? 2 : 0
  for (const [worth, words] of SHAPES) if (words.some(word => text.includes(word))) score += worth
  return score
}
