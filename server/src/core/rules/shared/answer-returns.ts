import type { TextEdit } from '../../text/span.ts'
import { argument, insert, statementEnd, wrap } from './code-edits.ts'

/** The edits that put the notice behind the answers one file returns, and the helper's names that they call. */
export interface Noticed {
  readonly edits: readonly TextEdit[]
  readonly calls: readonly string[]
}

interface Form {
  /** The text of an answer, as the libraries of a language hand it out. */
  readonly answer: RegExp
  /** How a call ends whose answer is taken at once. */
  readonly ends: RegExp
  /** What hands a value to the caller. Nothing but its arguments may stand between it and the answer. */
  readonly hands: RegExp
  readonly assigned: (name: string) => RegExp
  /** Behind an answer that may be empty for the compiler. */
  readonly orEmpty?: string
  readonly call: string
}

const FORMS: Readonly<Record<'python' | 'script' | 'go', Form>> = {
  python: {
    answer: /\b[A-Za-z_][\w.]{0,80}\.(?:choices\[0\]\.message\.content|output\.text|content\[0\]\.text)\b/g,
    ends: /\)\.(?:choices\[0\]\.message\.content|output\.text|content\[0\]\.text)$/,
    hands: /\b(?:return|JSONResponse|PlainTextResponse|jsonify)\b/g,
    assigned: name => new RegExp(`(?<![\\w.=!<>])${name} ?= ?$`),
    call: 'with_notice',
  },
  script: {
    answer:
      /\b[A-Za-z_$][\w.$]{0,80}\.choices(?:\?\.)?\[0\][!?]?\.message[!?]?\.content(?:!|\s?\?\?\s?(?:''|""))?|\b[A-Za-z_$][\w.$]{0,80}\.(?:output_text)\b/g,
    ends: /\)\.(?:choices(?:\?\.)?\[0\][!?]?\.message[!?]?\.content(?:!|\s?\?\?\s?(?:''|""))?|output_text)$/,
    hands:
      /\breturn\b|\b(?:res|reply|ctx|c|context)\.(?:json|send|end|text|body)\b|\bResponse(?:\.json)?\(|\bNextResponse\.json\(/g,
    assigned: name => new RegExp(`(?:const|let|var) ${name}(?:: string)? = $`),
    orEmpty: " ?? ''",
    call: 'withNotice',
  },
  go: {
    answer: /\b[A-Za-z_][\w.]{0,80}\.Choices\[0\]\.Message\.Content\b/g,
    ends: /\)\.Choices\[0\]\.Message\.Content$/,
    hands: /\breturn\b|\b\w{1,40}\.(?:JSON|String|Encode|SendString)\(|\bfmt\.Fprint(?:f|ln)?\(/g,
    assigned: name => new RegExp(`\\b${name} :?= $`),
    call: 'ainotice.With',
  },
}

const STREAMS =
  /\bstream(?:ing)?["']? ?[:=] ?true|\.stream\(|CreateChatCompletionStream|NewStreaming|StreamingResponse|streamText\(/i
const EVENTS = /event-stream|EventSourceResponse|SSEvent|["'`]data: /

/** The edits for a file; undefined where it returns answers in a way that is not known, or streams them in a protocol of its own. */
export function answerReturns(file: string, text: string): Noticed | undefined {
  if (file.endsWith('.java')) return inJava(text)
  const form = FORMS[file.endsWith('.py') ? 'python' : file.endsWith('.go') ? 'go' : 'script']
  const streamed = STREAMS.test(text) ? streams(file, text) : undefined
  if (STREAMS.test(text) && !streamed) return undefined
  const whole = [...returned(text, form), ...returnedWhole(text, form)]
  const edits = [...(streamed?.edits ?? []), ...whole]
  if (edits.length === 0) return undefined
  return { edits, calls: [...(streamed?.calls ?? []), ...(whole.length > 0 ? [form.call] : [])] }
}

/** Answers that stand where they are handed on, and names that they were given just before. */
function returned(text: string, form: Form): TextEdit[] {
  const edits: TextEdit[] = []
  for (const { index, 0: answer } of text.matchAll(form.answer)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
    const name = /(\w{1,60})(?:: string)? ?:?= $/.exec(line)?.[1]
    if (name !== undefined && form.assigned(name).test(line)) edits.push(...handedOn(text, name, index, form))
    else if (isHanded(text, index, form)) {
      const empty = form.orEmpty && !/[!]$|\?\?/.test(answer) ? form.orEmpty : ''
      const call = wrap({ start: index, end: index + answer.length }, form.call)
      edits.push(...call.map((one, i) => (i === 1 ? { ...one, newText: `${empty})` } : one)))
    }
  }
  return edits
}

/** A call whose answer is returned as it comes: `return client.….create(…).choices[0].message.content`. */
function returnedWhole(text: string, { ends, orEmpty = '', call }: Form): TextEdit[] {
  return [...text.matchAll(/\breturn[ \t]+/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length
    const end = statementEnd(text, start)
    const answer = end === undefined ? '' : text.slice(start, end)
    if (end === undefined || !ends.test(answer) || /^[{[]|\breturn\b/.test(answer)) return []
    const empty = orEmpty && !/!$|\?\?/.test(answer) ? orEmpty : ''
    return [insert(start, `${call}(`), insert(end, `${empty})`)]
  })
}

/** Each place behind an assignment where the name is a value that is handed on. */
function handedOn(text: string, name: string, from: number, form: Form): TextEdit[] {
  const used = new RegExp(`(?<![\\w.$"'\`])${name}(?![\\w(["'\`]|\\.\\w| ?[=:](?!=))`, 'g')
  used.lastIndex = from
  const empty = form.orEmpty ?? ''
  return [...text.matchAll(used)].flatMap(({ index }) => {
    if (index < from || !isHanded(text, index, form)) return []
    const end = index + name.length
    // `{ answer }` names key and value at once.
    if (form.orEmpty !== undefined && /[{,]\s*$/.test(text.slice(0, index)) && /^\s*[,}]/.test(text.slice(end)))
      return [insert(end, `: ${form.call}(${name}${empty})`)]
    return [insert(index, `${form.call}(`), insert(end, `${empty})`)]
  })
}

/** Whether what stands here is an argument, or part of one, of something that hands it to the caller. */
function isHanded(text: string, at: number, { hands }: Form): boolean {
  const before = text.slice(Math.max(0, at - 400), at)
  const last = [...before.matchAll(hands)].at(-1)
  const between = last && before.slice(last.index + last[0].length)
  if (between === undefined || /[;]|=>|\b(?:if|for|while|function|def|func|await)\b/.test(between)) return false
  return !between.includes('\n') || depth(before.slice(last?.index ?? 0)) > 0
}

function depth(text: string): number {
  return (text.match(/[([{]/g) ?? []).length - (text.match(/[)\]}]/g) ?? []).length
}

/** Answers streamed as plain text; a protocol of frames would carry a line of ours as a frame of its own, which only the team can write. */
function streams(file: string, text: string): Noticed | undefined {
  if (EVENTS.test(text)) return undefined
  if (file.endsWith('.py')) {
    const edits: TextEdit[] = []
    const calls = new Set<string>()
    for (const { index, 0: call } of text.matchAll(/\bStreamingResponse\(/g)) {
      const given = argument(text, index + call.length - 1, 0)
      const maker = given && /^(\w{1,60})\(/.exec(text.slice(given.start, given.end))?.[1]
      const made = maker && new RegExp(`(async )?def ${maker}\\(`).exec(text)
      if (!given || !made) return undefined
      const by = made[1] ? 'with_notice_after_async' : 'with_notice_after'
      edits.push(...wrap(given, by))
      calls.add(by)
    }
    return edits.length === 0 ? undefined : { edits, calls: [...calls] }
  }
  if (!/\.[cm]?[jt]s$/.test(file) || !/\bres\.write\([^\n]{0,120}delta/.test(text)) return undefined
  const ends = [...text.matchAll(/\bres\.end\((?=\))/g)]
  const edits = ends.map(({ index, 0: call }) => insert(index + call.length, '`\\n\\n${LABEL}`'))
  return edits.length === 0 ? undefined : { edits, calls: ['LABEL'] }
}

const JAVA_ANSWER =
  /\.(?:content|getText|getContent|text)\(\)$|^(?:this\.)?\w*(?:[mM]odel|[cC]lient|[aA]ssistant)\.(?:call|chat|generate)\([^;]{0,300}\)$/

/** `return client.prompt()….content();`, as one piece or in a stream, and `Map.of("answer", model.call(question))`. */
function inJava(text: string): Noticed | undefined {
  const edits: TextEdit[] = []
  for (const { index, 0: head } of text.matchAll(/\breturn\s+/g)) {
    const start = index + head.length
    const end = text.indexOf(';', start)
    const whole = end < 0 || end - start > 800 ? '' : text.slice(start, end)
    const within = /^Map\.of\(\s*"\w{1,40}",\s*/.exec(whole)
    const given = within ? argument(text, start + 'Map.of'.length, 1) : { start, end }
    const answer = given ? text.slice(given.start, given.end) : ''
    if (!given || !JAVA_ANSWER.test(answer) || !/\b\w*(?:[mM]odel|[cC]lient|[aA]ssistant)\b/.test(answer)) continue
    if (/\{|\breturn\b/.test(answer)) continue
    edits.push(...wrap(given, /\.stream\(\)/.test(answer) ? 'AiNotice.after' : 'AiNotice.with'))
  }
  const streamsOtherwise = /SseEmitter|ServerSentEvent|StreamingResponseBody/.test(text)
  return edits.length === 0 || streamsOtherwise ? undefined : { edits, calls: [] }
}
