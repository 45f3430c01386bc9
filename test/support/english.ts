/** What is no text of ours: code, addresses, file names and keys, versions, what a person's files hold. */
const NO_TEXT = [/`[^`]*`/g, /“[^”]*”/g, /\]\([^)]*\)/g, /\b[a-z-]+:\/\/\S+/gi, /[\w./@-]*[/._@\d-][\w./@-]*/g]
/** Names that read the same in both languages. */
const NAMES = /GenAI Measures|CycloneDX|Hugging Face|Visual Studio Code|Ctrl|AI|HTML|JSON|SARIF|Markdown|Open ?AI/g
/** Two words in a row; a name like Qwen API ends in capitals. */
const WORDS = /\b[A-Za-z]{2,} [A-Za-z]?[a-z]{2,}\b/
/** What every sentence and button is made of. */
const COMMON =
  /\b(?:accept|answer|check|close|fix|found|later|more|next|none|no|not|open|save|show|the|and|of|is|for|yes)\b/i

/** The first English words in a text that should be Chinese; undefined where it holds none. */
export function englishIn(text: string): string | undefined {
  const plain = NO_TEXT.reduce((rest, pattern) => rest.replace(pattern, ' · '), text).replace(NAMES, ' · ')
  return (WORDS.exec(plain) ?? COMMON.exec(plain))?.[0]
}
