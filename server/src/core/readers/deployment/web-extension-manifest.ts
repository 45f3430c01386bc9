import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, textAt, textsOf } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { endpointEvidence } from './support/settings.ts'
import { addAll } from '../../text/add-all.ts'

import { statedName } from './support/named.ts'

const PATTERNS = ['**/manifest.json', '**/manifest.*.json']

/** Browser extensions, known among the many files of this name by their manifest version. */
export const reader: Reader = {
  id: 'web-extension-manifest',
  title: { en: 'Browser extension (manifest.json)', 'zh-CN': '浏览器扩展（manifest.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const version = entryOf(root, 'manifest_version')
    const parts = [
      'action',
      'browser_action',
      'page_action',
      'background',
      'content_scripts',
      'permissions',
      'side_panel',
      'options_ui',
      'host_permissions',
      'devtools_page',
      'chrome_url_overrides',
    ]
    if (!version || !parts.some(part => entryOf(root, part))) return NOTHING
    const found: Evidence[] = [
      evidence('exposure', version.key.span, 'manifest_version', { exposure: 'browser-extension', strength: 'strong' }),
    ]
    const locale = textAt(root, 'default_locale')
    if (locale && /^zh[_-]CN$/i.test(locale.value)) {
      found.push(
        evidence('audience-hint', locale.span, locale.value, {
          territory: 'mainland-china',
          weight: 2,
          what: 'chinese-interface',
        }),
      )
    }
    for (const key of ['host_permissions', 'permissions']) {
      for (const permission of textsOf(entryOf(root, key)?.value)) addAll(found, endpointEvidence(permission))
    }
    return { evidence: found, links: statedName(root, 'name') }
  },
}
