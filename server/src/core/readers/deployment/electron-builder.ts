import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf } from '../../syntax/node.ts'
import { parseToml } from '../../syntax/toml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'

import { statedName } from './support/named.ts'

const PATTERNS = ['**/electron-builder*.{yml,yaml,json,json5,toml}']

/** Installers of Electron applications. */
export const reader: Reader = {
  id: 'electron-builder',
  title: { en: 'Electron installer (electron-builder)', 'zh-CN': 'Electron 安装包（electron-builder）' },
  patterns: PATTERNS,
  yields: ['exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const name = file.name.toLowerCase()
    const root = /ya?ml$/.test(name) ? yamlRoot(file) : file.tree(name.endsWith('toml') ? parseToml : parseJson).root
    const at = ['appId', 'productName', 'win', 'mac', 'linux', 'extends']
      .map(key => entryOf(root, key))
      .find(entry => entry?.value)
    if (!at) return NOTHING
    return {
      evidence: [evidence('exposure', at.key.span, String(at.key.value), { exposure: 'desktop', strength: 'strong' })],
      links: statedName(root, 'productName'),
    }
  },
}
