import type { Evidence } from '../../evidence/evidence.ts'
import { fencesOf } from '../../syntax/fences.ts'
import { parseShell } from '../../syntax/shell-flags.ts'
import type { Span } from '../../text/span.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { scriptModels } from './support/command-line.ts'
import { isHubId } from './support/model-id.ts'
import { modelEvidence } from './support/models.ts'
import { allMatches } from '../../text/steps.ts'

const LOAD =
  /(?<!hub\.)\b(?:from_pretrained|snapshot_download|hf_hub_download|load|LLM|pipeline)\(\s*(?:\w+\s*=\s*)?["']([^"'\n]+)["']/g

/**
 * Commands and loading calls in the code of a README: for a repository of weights often the only place that names them.
 * What a README shows need not run, so it is kept for the record only.
 */
export const reader: Reader = exact({
  id: 'readme-commands',
  title: { en: 'Commands in a README', 'zh-CN': 'README 中的命令' },
  patterns: ['**/README*.md'],
  yields: ['model'],
  matches: path => /(^|\/)readme[^/]*\.mdx?$/i.test(path),
  read(file) {
    if (!/download|serve|--\w*model|from_pretrained|\bload\(|ollama|LLM\(|pipeline\(/.test(file.text)) return NOTHING
    const found = fencesOf(file.text).flatMap(({ language, span }) => readFence(file.text, language, span))
    return {
      evidence: found
        .filter(one => one.kind === 'model' && one.value !== '')
        .map(one => ({ ...one, confidence: 'low' as const })),
    }
  },
})

function readFence(text: string, language: string, span: Span): Evidence[] {
  if (/^(py|python)$/i.test(language)) return loads(text, span)
  if (!/^(|sh|bash|shell|zsh|console|shellscript|cmd|bat|powershell)$/i.test(language)) return []
  const script = parseShell(text, span)
  // A prompt before a command is not its first word.
  const commands = script.commands.map(({ words }) => ({
    words: /^[$>%]$/.test(words[0]?.value ?? '') ? words.slice(1) : words,
  }))
  return scriptModels(text, { ...script, commands })
}

function loads(text: string, span: Span): Evidence[] {
  return [...allMatches(text.slice(span.start, span.end), LOAD)].flatMap(match => {
    const value = match[1] ?? ''
    const start = span.start + match.index + match[0].length - 1 - value.length
    return isHubId(value)
      ? modelEvidence(text, { value, span: { start, end: start + value.length } }, { access: 'self-hosted' })
      : []
  })
}
