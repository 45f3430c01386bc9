import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, nodeAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { environmentEvidence } from './support/settings.ts'

const PATTERNS = ['**/vercel.json', '**/now.json']
const KNOWN = new Set([
  'version',
  'framework',
  'builds',
  'functions',
  'routes',
  'rewrites',
  'redirects',
  'headers',
  'regions',
  'crons',
  'buildCommand',
  'outputDirectory',
  'installCommand',
  'env',
  'cleanUrls',
  'github',
  'git',
  'public',
  'name',
  'alias',
  'build',
  'devCommand',
  'ignoreCommand',
  'trailingSlash',
  'images',
])

/** Projects deployed on Vercel: a way out to the web. */
export const reader: Reader = {
  id: 'vercel-json',
  title: { en: 'Vercel project (vercel.json)', 'zh-CN': 'Vercel 项目（vercel.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const first = entriesOf(root).find(({ key }) => KNOWN.has(String(key.value)))
    if (!first) return NOTHING
    return {
      evidence: [
        evidence(
          'exposure',
          first.key.span,
          String(first.key.value),
          { exposure: 'web-ui', strength: 'weak' },
          'medium',
        ),
        ...environmentEvidence(nodeAt(root, 'env')),
        ...environmentEvidence(nodeAt(root, 'build', 'env')),
      ],
    }
  },
}
