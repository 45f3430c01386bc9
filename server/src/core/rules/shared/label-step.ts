import type { SeenOf } from '../../evidence/evidence.ts'
import type { Fix, FixStep } from '../../finding.ts'
import type { Message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { besideOf } from '../../text/paths.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import {
  argument,
  awaitsAround,
  besideInScript,
  importInPython,
  importInScript,
  insert,
  statementEnd,
  wrap,
} from './code-edits.ts'
import { relativePath } from './declared-files.ts'
import { goWriterWithin } from './helpers/go.ts'
import type { Helper } from './helpers/helper.ts'
import { javaHelpers } from './helpers/java.ts'
import { unoptimisedElements } from './next-images.ts'
import { create, helperBeside, javaPackage } from './label-helper.ts'
import { keepMetadata } from './keep-metadata.ts'

export type Step = SeenOf<'metadata-strip'> | SeenOf<'file-out'>

/** What makes the steps of one file keep the label or put it on: edits, and the helper that they call. */
export interface StepChange {
  readonly file: string
  readonly edits: readonly TextEdit[]
  readonly helper?: Helper
}

/**
 * The changes by which all of these steps hand on a labelled file; undefined where one of them can't be changed in one
 * edit, since the rest alone would leave the finding. Every such step of a file is changed, not only the first one noted.
 */
export function labelSteps(profile: ServiceProfile, steps: readonly Step[]): StepChange[] | undefined {
  const changes = new Map<string, StepChange>()
  for (const one of steps) {
    const key = `${one.file}\0${one.detail.tool}`
    if (changes.has(key)) continue
    const same = steps.filter(({ file, detail }) => file === one.file && detail.tool === one.detail.tool)
    const change = changeFor(profile, one, same)
    if (!change || change.edits.length === 0) return undefined
    changes.set(key, change)
  }
  return [...changes.values()]
}

/** The fix that changes the steps, begins the helpers they call and names the first of them in the declaration. */
export function stepFix(
  profile: ServiceProfile,
  changes: readonly StepChange[],
  title: Message,
  as: 'writer' | 'preserved_by',
): Fix {
  const files = [...new Set(changes.map(({ file }) => file))]
  const edits: FixStep[] = files.map(file => ({
    op: 'edit',
    file,
    edits: distinct(changes.filter(one => one.file === file).flatMap(one => one.edits)),
  }))
  const helpers = new Map(
    changes.flatMap(({ file, helper }) => (helper ? [[besideOf(file) + helper.file, helper]] : [])),
  )
  const begun = [...helpers].map(([path, helper]) => create(path, helper))
  return {
    title,
    safe: false,
    preferred: true,
    steps: [...edits, ...begun, ...stating(profile, as, [...helpers.keys()])],
  }
}

/** Names the first of the helpers in the declaration, where there is one. */
function stating(profile: ServiceProfile, as: 'writer' | 'preserved_by', [first]: readonly string[]): FixStep[] {
  if (first === undefined || !profile.declared) return []
  const value = relativePath(profile, first)
  return [{ op: 'declare', service: profile.name, path: ['labels', 'metadata', as], value }]
}

/** Two tools in one file bring in the same name once. */
function distinct(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter(
    (one, i) => edits.findIndex(other => other.span.start === one.span.start && other.newText === one.newText) === i,
  )
}

function changeFor(profile: ServiceProfile, one: Step, same: readonly Step[]): StepChange | undefined {
  const text = profile.textOf(one.file)
  // The text of a notebook is not that of its cells.
  if (text === undefined || one.file.endsWith('.ipynb')) return undefined
  const { file } = one
  switch (one.detail.tool) {
    case 'pillow':
      return pillow(profile, file, text, same)
    case 'imageio':
      return file.endsWith('.java') ? imageIo(file, text) : undefined
    case 'go-image':
      return goImage(file, text)
    case 'object-store':
      return file.endsWith('.py') ? storeInPython(profile, file, text) : storeInScript(profile, file, text)
    case 'next-image':
      return {
        file,
        edits: unoptimisedElements(
          text,
          same.map(({ value }) => value),
        ),
      }
    default: {
      const edits = keepMetadata(one.detail.tool, text, same)
      return edits && { file, edits }
    }
  }
}

/** `small.save(out)` → `save_with_label(small, out)`: a picture made from another still knows what that one said of itself. */
function pillow(profile: ServiceProfile, file: string, text: string, saves: readonly Step[]): StepChange | undefined {
  const owners = new Set(saves.map(({ value }) => value))
  const edits = [...text.matchAll(/^([ \t]*)(\S.{0,200}?)\.save\((?!\s*\))/gm)].flatMap(
    ({ index, 0: found, 1: indent = '', 2: owner = '' }) => {
      const start = index + indent.length
      const dot = index + found.length - '.save('.length
      if (!isExpression(owner) || !owners.has(chainOf(`${owner}.save`))) return []
      return [insert(start, 'save_with_label('), { span: { start: dot, end: index + found.length }, newText: ', ' }]
    },
  )
  const begun = helperBeside(profile, 'metadata', file)
  if (edits.length === 0 || !begun) return undefined
  return { file, edits: [importInPython(text, file, 'aigc_label', 'save_with_label'), ...edits], helper: begun.helper }
}

/** Names, calls and subscripts and nothing else: no assignment, no keyword before them. */
function isExpression(text: string): boolean {
  return (
    /^[A-Za-z_]/.test(text) &&
    !/[=:#;]|\b(?:return|await|if|else|in|not|and|or|lambda|with|yield)\b/.test(
      text.replaceAll(/\((?:[^()]|\([^()]{0,80}\)){0,200}\)/g, ''),
    )
  )
}

/** The names of a chain of calls, as evidence writes them. */
function chainOf(text: string): string {
  const bare = text.replaceAll(/\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,80})?\)|\[[^[\]]{0,80}\]/g, '')
  return bare.split('.').slice(-6).join('.')
}

/** `ImageIO.write(…)` → `AigcLabel.write(…)`, a class of the same package that takes the same arguments. */
function imageIo(file: string, text: string): StepChange {
  const edits = [...text.matchAll(/\bImageIO(?=\.write\()/g)].map(({ index }) => ({
    span: { start: index, end: index + 'ImageIO'.length },
    newText: 'AigcLabel',
  }))
  return { file, edits, helper: javaHelpers(javaPackage(text), false).metadata }
}

/** `png.Encode(w, …)` → `png.Encode(withAIGCLabel(w), …)`: what the encoder writes passes through the writer of the field. */
function goImage(file: string, text: string): StepChange | undefined {
  const name = /^package (\w{1,80})/m.exec(text)?.[1]
  // No place for the field is known in what the encoder of GIF writes.
  if (name === undefined || /\bgif\.Encode\(/.test(text)) return undefined
  const edits = [...text.matchAll(/\b(?:png|jpeg)\.Encode\(/g)].flatMap(({ index, 0: call }) => {
    const to = argument(text, index + call.length - 1, 0)
    return to ? wrap(to, 'withAIGCLabel') : []
  })
  return { file, edits, helper: goWriterWithin(name) }
}

const STREAM = /stream|createReadStream|\bopen\(/i

/** `Body: file` → `Body: await withAigcLabel(file)`, where the block waits for the upload. */
function storeInScript(profile: ServiceProfile, file: string, text: string): StepChange | undefined {
  const begun = helperBeside(profile, 'metadata', file)
  if (!begun) return undefined
  const brought = importInScript(text, 'withAigcLabel', besideInScript(text, begun.helper.file))
  // Scripts that require their modules bring this one in where it is used.
  const call = brought ? 'await withAigcLabel' : `await (await import('./${begun.helper.file}')).withAigcLabel`
  const edits: TextEdit[] = []
  for (const { index, 0: found } of text.matchAll(/\b(?:PutObjectCommand|putObject|Upload|upload)\(/g)) {
    const whole = optionsOf(text, argument(text, index + found.length - 1, 0))
    const body = whole && /\bBody\b(?<colon>\s*:\s*)?/.exec(text.slice(whole.start, whole.end))
    // Others have an upload of their own.
    if (!body && /^[uU]pload/.test(found)) continue
    if (!whole || !body || !awaitsAround(text, index)) return undefined
    const start = whole.start + body.index + body[0].length
    if (body.groups?.colon === undefined) {
      edits.push(insert(start, `: ${call}(Body)`))
      continue
    }
    const end = argument(text, start - 1, 0)
    if (!end || STREAM.test(text.slice(end.start, end.end))) return undefined
    edits.push(...wrap(end, call))
  }
  return edits.length === 0 ? undefined : { file, edits: brought ? [brought, ...edits] : edits, helper: begun.helper }
}

/** The object that a call is given by its name: `const params = { … }`. */
function optionsOf(text: string, given: Span | undefined): Span | undefined {
  const name = given && /^[A-Za-z_$]\w{0,60}$/.exec(text.slice(given.start, given.end))?.[0]
  if (!given || name === undefined) return given
  const made = new RegExp(`\\b(?:const|let|var) ${name}(?:: [\\w.<>]{1,80})? = (?=\\{)`).exec(text)
  const start = made ? made.index + made[0].length : undefined
  const end = start === undefined ? undefined : statementEnd(text, start)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** What each call of an object store is given, and the helper's function that labels it: bytes, an open file, a path. */
const PUTS = [
  { call: /\bput_object\(/g, named: 'Body', position: 1, by: 'with_aigc_label' },
  { call: /\.put\((?=[^()]{0,200}\bBody ?=)/g, named: 'Body', position: 1, by: 'with_aigc_label' },
  { call: /\bupload_fileobj\(/g, named: 'Fileobj', position: 0, by: 'labelled_file' },
  { call: /\bupload_file\(/g, named: 'Filename', position: 0, by: 'label_in_place' },
] as const

function storeInPython(profile: ServiceProfile, file: string, text: string): StepChange | undefined {
  const begun = helperBeside(profile, 'metadata', file)
  const used = new Set<string>()
  const edits: TextEdit[] = []
  for (const { call, named, position, by } of PUTS)
    for (const { index, 0: found } of text.matchAll(call)) {
      const open = index + found.length - 1
      const key = new RegExp(`\\b${named} ?= ?`).exec(text.slice(open, open + 400))
      const given = key ? argument(text, open + key.index + key[0].length - 1, 0) : argument(text, open, position)
      if (!given || /^\w+\s*=(?!=)/.test(text.slice(given.start, given.end))) return undefined
      edits.push(...wrap(given, by))
      used.add(by)
    }
  if (!begun || edits.length === 0) return undefined
  return {
    file,
    edits: [importInPython(text, file, 'aigc_label', [...used].toSorted().join(', ')), ...edits],
    helper: begun.helper,
  }
}
