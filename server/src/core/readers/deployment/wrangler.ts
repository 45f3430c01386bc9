import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, entryOf, type LocatedNode, nodeAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { environmentEvidence } from './support/settings.ts'

import { statedName } from './support/named.ts'

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
        ...places.flatMap(workersAi),
        ...places.flatMap(place => environmentEvidence(nodeAt(place, 'vars'))),
      ],
      links: statedName(root, 'name'),
    }
  },
}

/** A binding to the models that Cloudflare runs. */
function workersAi(place: LocatedNode | undefined): Evidence[] {
  const binding = entryOf(place, 'ai')
  if (!binding || !nodeAt(binding.value, 'binding')) return []
  const detail = { provider: 'cloudflare', generates: ['text'], access: 'hosted-api' } as const
  return [evidence('endpoint', binding.key.span, 'ai', detail, 'medium')]
}
