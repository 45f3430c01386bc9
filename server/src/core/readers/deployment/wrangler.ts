import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, entryOf, nodeAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { environmentEvidence } from './support/settings.ts'

const PATTERNS = ['**/wrangler.{toml,json,jsonc}']

/** Cloudflare Workers and Pages. */
export const reader: Reader = {
  id: 'wrangler',
  title: { en: 'Cloudflare Worker (wrangler.toml)', 'zh-CN': 'Cloudflare Worker（wrangler.toml）' },
  patterns: PATTERNS,
  yields: ['exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(file.name.toLowerCase().endsWith('.toml') ? parseToml : parseJson)
    const entry =
      entryOf(root, 'main') ??
      entryOf(root, 'pages_build_output_dir') ??
      entryOf(root, 'site') ??
      entryOf(root, 'assets')
    if (!entry) return NOTHING
    const places = [root, ...entriesOf(nodeAt(root, 'env')).map(({ value }) => value)]
    return {
      evidence: [
        evidence(
          'exposure',
          entry.key.span,
          String(entry.key.value),
          { exposure: 'http-api', strength: 'weak' },
          'medium',
        ),
        ...places.flatMap(place => environmentEvidence(nodeAt(place, 'vars'))),
      ],
    }
  },
}
