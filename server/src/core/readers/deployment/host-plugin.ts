import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, type LocatedEntry, type LocatedNode, nodeAt } from '../../syntax/node.ts'
import { findElements, parseXml } from '../../syntax/xml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/plugin.json',
  '**/manifest.json',
  '**/META-INF/plugin.xml',
  '**/appinfo/info.xml',
  '**/*slack*manifest*.json',
  '**/info.json',
  '**/*.vsixmanifest',
  '**/manifest*.xml',
]

/**
 * Plug-ins of programs and chat platforms that people use: Mattermost, Slack, Teams, Obsidian, uTools, JetBrains, Nextcloud, Home Assistant,
 * Visual Studio, Office, Anki, Figma, Photoshop, Zotero, Bob, Pot.
 */
export const reader: Reader = {
  id: 'host-plugin',
  title: { en: 'Plug-in of a chat platform or desktop program', 'zh-CN': '聊天平台或桌面软件的插件' },
  patterns: PATTERNS,
  yields: ['exposure'],
  matches: matching(PATTERNS),
  read(file) {
    if (/\.(?:xml|vsixmanifest)$/i.test(file.name)) {
      const roots = file.tree(parseXml)
      const target = ['InstallationTarget', 'OfficeApp'].flatMap(name => findElements(roots, name))[0]
      if (target) return { evidence: [shown(target.nameSpan, target.name, 'desktop')] }
      const plugin = findElements(roots, 'idea-plugin')[0]
      if (plugin) return { evidence: [shown(plugin.nameSpan, plugin.name, 'desktop')] }
      const app = file.path.includes('appinfo/') ? findElements(roots, 'id')[0] : undefined
      return app ? { evidence: [shown(app.nameSpan, app.name, 'web-ui')] } : NOTHING
    }
    const { root } = file.tree(parseJson)
    const found = HOSTS.flatMap(([exposure, find]) => {
      const entry = find(root)
      return entry ? [shown(entry.key.span, String(entry.key.value), exposure)] : []
    })
    return found.length > 0 ? { evidence: found.slice(0, 1) } : NOTHING
  },
}

type Find = (root: LocatedNode | undefined) => LocatedEntry | undefined

/** The one key that each format has and others of the same name have not. */
const HOSTS: readonly (readonly [Exposure, Find])[] = [
  ['bot', root => entryOf(root, 'min_server_version')],
  [
    'bot',
    root => (nodeAt(root, 'manifestVersion') ? (entryOf(root, 'bots') ?? entryOf(root, 'staticTabs')) : undefined),
  ],
  ['bot', root => (nodeAt(root, 'display_information') ? entryOf(nodeAt(root, 'features'), 'bot_user') : undefined)],
  ['bot', root => (nodeAt(root, 'iot_class') ? entryOf(root, 'iot_class') : undefined)],
  ['desktop', root => (nodeAt(root, 'id') ? entryOf(root, 'minAppVersion') : undefined)],
  // Anki's package, Figma's editors, Photoshop's host, what Zotero is told, and the translators Bob and Pot.
  ['desktop', root => (nodeAt(root, 'package') && nodeAt(root, 'name') ? ankiKey(root) : undefined)],
  ['desktop', root => (nodeAt(root, 'main') ? entryOf(root, 'editorType') : undefined)],
  [
    'desktop',
    root => (nodeAt(root, 'manifestVersion') && nodeAt(root, 'host', 'app') ? entryOf(root, 'host') : undefined),
  ],
  ['desktop', root => entryOf(nodeAt(root, 'applications'), 'zotero')],
  ['desktop', root => (nodeAt(root, 'identifier') ? entryOf(root, 'minBobVersion') : undefined)],
  ['desktop', root => (nodeAt(root, 'id') ? entryOf(root, 'plugin_type') : undefined)],
  ['desktop', root => (nodeAt(root, 'pluginName') ? entryOf(root, 'features') : undefined)],
]

/** A key that Anki reads of its add-ons, and nobody else of a manifest with these names. */
function ankiKey(root: LocatedNode | undefined): LocatedEntry | undefined {
  return ['conflicts', 'mod', 'min_point_version', 'human_version'].flatMap(key => entryOf(root, key) ?? [])[0]
}

function shown(span: Evidence['span'], value: string, exposure: Exposure): Evidence {
  return evidence('exposure', span, value, { exposure, strength: 'strong' })
}
