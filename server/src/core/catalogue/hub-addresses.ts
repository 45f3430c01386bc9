import type { Span } from '../text/span.ts'
import { allMatches } from '../text/steps.ts'

/** Where hubs hand out the files of a model; the owner and name of it are caught. */
const HUB =
  /https:\/\/(?:(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?!datasets\/|spaces\/|docs\/)|(?:www\.)?modelscope\.cn\/(?:api\/v1\/)?models\/)([\w.-]+\/[\w.-]+)\/(?:resolve|blob|repo|files)\b/g

/** The models whose files a text fetches from a hub by address, lines of remarks left out. */
export function fetchedModels(text: string): { id: string; span: Span }[] {
  return [...allMatches(text, HUB)].flatMap(({ index, 0: address, 1: id = '' }) => {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
    if (/^\s*(?:#|rem\b|::)/i.test(line)) return []
    const start = index + address.indexOf(id, 'https://'.length)
    return [{ id, span: { start, end: start + id.length } }]
  })
}
