import type { Reader, Reading } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { Sink } from './detector.ts'
import { keptIn, type Stored } from './kept-inputs.ts'
import { allMatches } from '../text/steps.ts'

const MODEL = /^model[ \t]+(\w+)[ \t]*\{([^}]*)\}/gm
const FIELD = /^[ \t]*(\w+)[ \t]+\w/gm

/** Prisma schemas: models that keep what users ask and what they are answered. */
function read(file: SourceFile): Reading {
  if (file.role !== 'product') return NOTHING
  const models = [...allMatches(file.text, MODEL)].map(match => {
    const [head, name = '', body = ''] = match
    const columns = [...allMatches(body, FIELD)].map(field => field[1] ?? '')
    return { name, columns, start: match.index + head.indexOf(name, 'model'.length) } satisfies Stored & {
      start: number
    }
  })
  const sink = new Sink()
  for (const model of models) {
    const kept = keptIn(model, models)
    if (kept !== undefined)
      sink.add('prompt-log', { start: model.start, end: model.start + model.name.length }, model.name, kept, 'medium')
  }
  return { evidence: sink.evidence }
}

/** Reads Prisma schemas. */
export const prismaReader: Reader = {
  id: 'source-prisma',
  title: { en: 'Prisma schema', 'zh-CN': 'Prisma 数据模型' },
  patterns: ['**/*.prisma'],
  yields: ['prompt-log'],
  matches: path => path.endsWith('.prisma'),
  read,
}
