import { DockerfileParser, type Argument } from 'dockerfile-ast'
import { LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'

export interface DockerWord {
  readonly value: string
  readonly span: Span
}

export interface DockerStep {
  /** Upper case: `FROM`, `ENV`, `RUN`, … */
  readonly keyword: string
  /** Arguments as written, flags such as `--platform` left out. */
  readonly words: readonly DockerWord[]
  /** Of `ENV`, `ARG` and `LABEL`: names with the values they are given, without quotes. */
  readonly settings: readonly { readonly name: DockerWord; readonly value: DockerWord | undefined }[]
}

interface Range {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** Reads a Dockerfile into its instructions; comments and continuation lines are seen through. Never throws. */
export function parseDockerfile(text: string): readonly DockerStep[] {
  const lines = new LineIndex(text)
  const spanOf = ({ start, end }: Range): Span => ({ start: lines.offsetAt(start), end: lines.offsetAt(end) })
  try {
    return DockerfileParser.parse(withoutLongComments(text.replace(/^\uFEFF/, ' ')))
      .getInstructions()
      .map(instruction => ({
        keyword: instruction.getKeyword(),
        words: withoutFlags(
          instruction
            .getArguments()
            .map((argument: Argument) => ({ value: argument.getValue(), span: spanOf(argument.getRange()) })),
        ),
        settings: settingsOf(instruction, text, spanOf),
      }))
  } catch {
    return []
  }
}

/** The parser takes a comment's first words for a directive, and very long ones cost it too much. */
function withoutLongComments(text: string): string {
  return text.replace(/^[ \t]*#[^\r\n]{500,}/gm, comment => ' '.repeat(comment.length))
}

/** Flags stand before everything else; `--model` after a command's name is the command's own. */
function withoutFlags(words: readonly DockerWord[]): readonly DockerWord[] {
  const first = words.findIndex(({ value }) => !value.startsWith('--'))
  return first < 0 ? [] : words.slice(first)
}

function settingsOf(instruction: object, text: string, spanOf: (range: Range) => Span): DockerStep['settings'] {
  const properties: unknown =
    'getProperties' in instruction && typeof instruction.getProperties === 'function'
      ? instruction.getProperties()
      : 'getProperty' in instruction && typeof instruction.getProperty === 'function'
        ? [instruction.getProperty()]
        : []
  return (properties as readonly (Property | null)[]).flatMap(property => {
    if (!property) return []
    const range = property.getValueRange()
    const value = range && unquoted(text, spanOf(range))
    return [{ name: { value: property.getName(), span: spanOf(property.getNameRange()) }, value: value ?? undefined }]
  })
}

interface Property {
  getName(): string
  getNameRange(): Range
  getValueRange(): Range | null
}

function unquoted(text: string, { start, end }: Span): DockerWord {
  const quote = text.charAt(start)
  const quoted = (quote === '"' || quote === "'") && end - start >= 2 && text.charAt(end - 1) === quote
  const span = quoted ? { start: start + 1, end: end - 1 } : { start, end }
  return { value: text.slice(span.start, span.end), span }
}
