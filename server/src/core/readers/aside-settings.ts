/** Names of what a model is asked for that is no content, among the words of a setting's name. */
const ASIDE =
  /embed(?:d(?:ing|er))?s?(?![a-z])|re-?rank|(?:^|[_.\-\s])(?:asr|stt|ocr|vector)(?:[_.\-\s]|$)|whisper|transcri|speech[_.-]?to[_.-]?text/i
const CONTENT = /chat|llm|gpt|tts|completion/i

/** Whether a setting is called after vectors, ranks or transcripts: the address in it is asked for these. `EMBEDDING_BASE_URL`, `rag.reranker.endpoint`. */
export function isAsideSetting(name: string): boolean {
  return ASIDE.test(name) && !CONTENT.test(name)
}
