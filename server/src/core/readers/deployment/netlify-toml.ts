import { evidence } from '../../evidence/evidence.ts'
import { entriesOf, entryOf, nodeAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { environmentEvidence } from './support/settings.ts'

const PATTERNS = ['**/netlify.toml']

/** Sites deployed on Netlify, with the environment of each context. */
export const reader: Reader = {
  id: 'netlify-toml',
  title: { en: 'Netlify site (netlify.toml)', 'zh-CN': 'Netlify 站点（netlify.toml）' },
  patterns: PATTERNS,
  yields: ['exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseToml)
    const site = entryOf(root, 'build') ?? entryOf(root, 'redirects') ?? entryOf(root, 'functions')
    if (!site) return NOTHING
    const contexts = [
      nodeAt(root, 'build'),
      ...entriesOf(nodeAt(root, 'context')).map(({ value }) => value),
      nodeAt(root, 'template'),
    ]
    return {
      evidence: [
        evidence('exposure', site.key.span, String(site.key.value), { exposure: 'web-ui', strength: 'weak' }, 'medium'),
        ...contexts.flatMap(context => environmentEvidence(nodeAt(context, 'environment'))),
      ],
    }
  },
}
