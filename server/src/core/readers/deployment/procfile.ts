import { evidence } from '../../evidence/evidence.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { endpointEvidence } from './support/settings.ts'
import { allMatches } from '../../text/steps.ts'

const PATTERNS = ['**/Procfile']

/** Process types of Heroku-style platforms: the `web` process is the one that takes requests. */
export const reader: Reader = {
  id: 'procfile',
  title: { en: 'Procfile', 'zh-CN': 'Procfile' },
  patterns: PATTERNS,
  yields: ['exposure', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const lines = [...allMatches(file.text, /^\uFEFF?([A-Za-z][\w-]*):[ \t]*(\S[^\r\n]*)/gm)]
    if (lines.length === 0) return NOTHING
    return {
      evidence: lines.flatMap(({ index, 0: all, 1: type = '', 2: command = '' }) => {
        const start = index + all.length - command.length
        const endpoints = endpointEvidence({ value: command, span: { start, end: start + command.length } }, type)
        const from = index + all.indexOf(type)
        const name = { start: from, end: from + type.length }
        return type === 'web'
          ? [evidence('exposure', name, type, { exposure: 'http-api', strength: 'weak' }, 'medium', type), ...endpoints]
          : endpoints
      }),
    }
  },
}
