import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, nodeAt } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

import { statedName } from './support/named.ts'

const PATTERNS = ['**/tauri*.conf.{json,json5}', '**/Tauri*.toml']

/** Tauri desktop applications, versions 1 and 2. */
export const reader: Reader = {
  id: 'tauri-conf',
  title: { en: 'Tauri application (tauri.conf.json)', 'zh-CN': 'Tauri 应用（tauri.conf.json）' },
  patterns: PATTERNS,
  yields: ['exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(file.name.toLowerCase().endsWith('.toml') ? parseToml : parseJson)
    const at =
      entryOf(root, 'productName') ??
      entryOf(nodeAt(root, 'package'), 'productName') ??
      entryOf(root, 'identifier') ??
      entryOf(root, 'tauri')
    if (!at) return NOTHING
    return {
      evidence: [evidence('exposure', at.key.span, String(at.key.value), { exposure: 'desktop', strength: 'strong' })],
      links: [...statedName(root, 'productName'), ...statedName(root, 'package', 'productName')],
    }
  },
}
