import type { Modality } from '../evidence/vocabulary.ts'
import { STRING } from '../syntax/tokens.ts'
import type { Call, Unit } from './unit.ts'

/** Functions that only try whether a connection, a key or a model works. */
const TRIES =
  /health|ping|probe|warm_?up|(check|test|verify|validate|try|is)_?\w*(conn\w*|key|model|api|provider|alive|available|valid|config\w*|setting|credential|endpoint|llm)/i
/** Functions that name or sort what people wrote: made on the side of the answer. */
const NAMES =
  /(generate|make|create|suggest|get|build|auto|update)_?\w*(title|topic|tags?|keywords?|name|slug|emoji)s?$|^(title|topic)/i
/** What is sent to see whether anybody answers. */
const GREETING =
  /^(hi|hello|hey|ping|test|testing|say (hi|hello|ok|test)\b.*|ok|reply with ok.*|are you (there|ok).*|你好|测试|您好|在吗|hi there|1\s?\+\s?1.*)[.!?！。？]?$/i

/** Heads of functions and methods, in all languages read. */
const HEADS =
  /(?:\b(?:function|def|func|fn|fun)\s+(?:\([^)\n]*\)\s*)?([A-Za-z_$][\w$]*)|^[ \t]*(?:(?:public|private|protected|internal|static|async|override|suspend|export|default|final)\s+)*(?:[\w<>[\],.?]+\s+)?([A-Za-z_$][\w$]*)\s*\([^()\n]*\)\s*(?::[^={\n]+)?(?:throws \w+\s*)?\{|\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:\([^)\n]*\)|\w+)\s*(?::[^=\n]+)?=>)/gm
const NO_HEAD = /^(if|for|while|switch|catch|with|return|else|do|try|when|match|synchronized)$/
/** How far before a call the head of its function is looked for. */
const REACH = 2500

/** Whether the answer of a call is not what people came for: a fixed greeting, a check, or the title of something. */
export function isSide(unit: Unit, call: Call): boolean {
  const name = functionAround(unit, call)
  return (name !== undefined && (TRIES.test(name) || NAMES.test(name))) || greets(unit, call)
}

function functionAround(unit: Unit, call: Call): string | undefined {
  const end = unit.tokens.start(call.at)
  const text = unit.text.slice(Math.max(0, end - REACH), end)
  let name: string | undefined
  for (const match of text.matchAll(HEADS)) {
    const found = match[1] ?? match[2] ?? match[3]
    if (found !== undefined && !NO_HEAD.test(found)) name = found
  }
  return name
}

/** `messages: [{ role: 'user', content: 'Hi' }]` and nothing else. */
function greets(unit: Unit, call: Call): boolean {
  const { tokens } = unit
  const end = tokens.after(call.open)
  let said = 0
  for (let at = call.open + 1; at < end; at++) {
    if (!/^(content|prompt|contents|input|Content|text)$/.test(tokens.value(at))) continue
    if (!tokens.isPunct(at + 1, ':') && !tokens.isPunct(at + 1, '=')) continue
    const value = tokens.isPunct(at + 2, '[') ? at + 3 : at + 2
    if (tokens.kind(value) !== STRING || !GREETING.test(tokens.value(value).trim())) return false
    said++
  }
  return said > 0
}

/** What a request asks for by name where the same call may give text or pictures: `responseModalities: ["IMAGE"]`. */
export function picturesAsked(unit: Unit, call: Call): readonly Modality[] | undefined {
  if (!/^generate_?content/i.test(call.name)) return undefined
  const asked = /response_?modalities[^\n\]})]*/i.exec(unit.text)?.[0] ?? ''
  if (/image/i.test(asked)) return /text/i.test(asked) ? ['text', 'image'] : ['image']
  return /audio/i.test(asked) ? ['audio'] : undefined
}
