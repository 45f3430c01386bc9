import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DockerWord, parseDockerfile } from '../../server/src/core/syntax/dockerfile.ts'
import { runs } from '../property.ts'

/** Steps as `KEYWORD word word`; where a word is not what is written at its place, that follows in brackets. */
function steps(text: string): string[] {
  return parseDockerfile(text).map(({ keyword, words }) => [keyword, ...words.map(word => shown(text, word))].join(' '))
}
function shown(text: string, { value, span }: DockerWord): string {
  const written = text.slice(span.start, span.end)
  return written === value ? value : `${value}«${written}»`
}
/** What is set, as `NAME → value`, `NAME` where nothing is. */
function settings(text: string): string[] {
  return parseDockerfile(text)
    .flatMap(step => step.settings)
    .map(({ name, value }) => (value ? `${shown(text, name)} → ${shown(text, value)}` : shown(text, name)))
}

describe('a Dockerfile', () => {
  it('is read in steps: any case, flags left out, names of stages, lists in JSON as they are written', () => {
    const text = [
      'from --platform=$BUILDPLATFORM node:24 as build',
      'COPY --from=build --chown=1:1 /a /b',
      'RUN --mount=type=cache,target=/x pip install --upgrade vllm',
      'CMD ["python", "-m", "serve"]',
      'ENTRYPOINT',
    ].join('\n')
    expect(steps(text)).toEqual([
      'FROM node:24 as build',
      'COPY /a /b',
      'RUN pip install --upgrade vllm',
      'CMD ["python", "-m", "serve"]',
      'ENTRYPOINT',
    ])
  })

  it('goes on behind a line that is continued, past comments and empty lines in between', () => {
    const text =
      'RUN pip install \\\n  # why not \\n this\n\n\t# nor that \\\n  torch \\  \n  vllm && \\\r\n  echo do\\\nne\nFROM x\n'
    expect(steps(text)).toEqual(['RUN pip install torch vllm && echo done«do\\\nne»', 'FROM x'])
  })

  it('knows a comment by its place: not behind a word, nor within one', () => {
    expect(steps('# FROM a\n  # FROM b\nFROM c # no comment\nRUN echo#d\n')).toEqual([
      'FROM c # no comment',
      'RUN echo#d',
    ])
  })

  it('continues at the end of the file into nothing', () => {
    expect(steps('RUN a \\')).toEqual(['RUN a'])
    expect(steps('RUN a\\\n')).toEqual(['RUN a'])
    expect(steps('FR\\\nOM a')).toEqual(['FROM a'])
    expect(steps('\\\n\\\n')).toEqual([])
    expect(steps('')).toEqual([])
  })

  it('takes the backtick for the backslash where a directive says so, and only where one may stand', () => {
    expect(steps('# syntax=docker/dockerfile:1\n# Escape = `\nRUN a `\n  C:\\b\n')).toEqual(['RUN a C:\\b'])
    expect(steps('\uFEFF# escape=`\r\nRUN a `\r\n b\r\n')).toEqual(['RUN a b'])
    for (const before of ['# a word first', 'ARG A', ''])
      expect(steps(`${before}\n# escape=\`\nRUN a \`\n  b\n`).slice(-2)).toEqual(['RUN a `', 'B'])
  })

  it('takes the meaning of a letter away, but leaves the mark before a variable', () => {
    expect(steps('RUN echo \\"a b\\" \\$HOME \\ c')).toEqual(['RUN echo "a«\\"a» b"«b\\"» \\$HOME c'])
  })

  it('holds what stands in heredocs, and goes on behind each', () => {
    const text = [
      'RUN <<EOF cat <<-"END" > a',
      'pip install torch',
      ' EOF',
      'EOF',
      'FROM inside',
      '\tEND',
      'COPY <<A <<B /x',
      'FROM a',
      'A',
      'FROM b',
      'B',
      'ONBUILD RUN <<C',
      'FROM c',
      'C',
      'RUN cat <<<EOF << no',
      'ENV D=<<D',
      'FROM end',
    ].join('\n')
    expect(steps(text)).toEqual([
      'RUN <<EOF cat <<-"END" > a pip install torch EOF EOF FROM inside END',
      'COPY <<A <<B /x FROM a A FROM b B',
      'ONBUILD RUN <<C FROM c C',
      'RUN cat <<<EOF << no',
      'ENV D=<<D',
      'FROM end',
    ])
  })

  it('ends a heredoc that nobody ends with the file', () => {
    expect(steps('RUN <<EOF\na\nFROM b')).toEqual(['RUN <<EOF a FROM b'])
  })

  it('reads what is set, in one of the two forms', () => {
    expect(settings('ARG A\nARG B=\nARG C=1 D="e f"\nENV G h  i\nLABEL "j k"=\'l m\'\n')).toEqual([
      'A',
      'B → ',
      'C → 1',
      'D → e f',
      'G → h  i',
      'j k«"j k"» → l m',
    ])
    expect(settings('ENV A="b \\" c" D=e\\ f G="h"i \\\n  # J=k\n  L=${M:-n} \\\n  O\n')).toEqual([
      'A → b \\" c',
      'D → e\\ f',
      'G → "h"i',
      'L → ${M:-n}',
      'O',
    ])
    expect(settings('ENV A="b c\nENV D=e\n')).toEqual(['A → "b c', 'D → e'])
    expect(settings('RUN A=b\nENV\n')).toEqual([])
  })

  it('is read whatever it is, with every place in the text', () => {
    const pieces = [
      'FROM ',
      'ENV ',
      'RUN ',
      'a',
      '=',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\\',
      '\\\n',
      '`',
      '"',
      "'",
      '#',
      '<<E',
      '\nE\n',
      '# escape=`\n',
      '$',
      '\uFEFF',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
        const text = parts.join('')
        let last = 0
        for (const { words, settings: set } of parseDockerfile(text)) {
          for (const { span } of words) {
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            last = span.end
          }
          for (const { value } of set) if (value) expect(text.slice(value.span.start, value.span.end)).toBe(value.value)
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      runs(300),
    )
  })
})
