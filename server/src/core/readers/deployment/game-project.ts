import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { Exposure } from '../../evidence/vocabulary.ts'
import { parseIni } from '../../syntax/ini.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, entryOf, type LocatedEntry, nodeAt, textAt } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { findElements, parseXml } from '../../syntax/xml.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/project.godot',
  '**/export_presets.cfg',
  '**/*.uproject',
  '**/fabric.mod.json',
  '**/quilt.mod.json',
  '**/META-INF/{mods,neoforge.mods}.toml',
  '**/ModInfo.xml',
  '**/About/About.xml',
  '**/manifest.json',
]

/** Games as their engines keep them (Godot, Unreal), and what changes somebody else's game: those who play meet what they make. */
export const reader: Reader = {
  id: 'game-project',
  title: {
    en: 'Game or mod (project.godot, export_presets.cfg, *.uproject, fabric.mod.json, ModInfo.xml, …)',
    'zh-CN': '游戏或游戏模组（project.godot、export_presets.cfg、*.uproject、fabric.mod.json、ModInfo.xml 等）',
  },
  patterns: PATTERNS,
  yields: ['exposure'],
  matches: matching(PATTERNS),
  read(file) {
    const found = file.name === 'export_presets.cfg' ? presets(file) : [single(file)].filter(one => one !== undefined)
    return found.length > 0 ? { evidence: found } : NOTHING
  },
}

function single(file: SourceFile): Evidence | undefined {
  const name = file.name.toLowerCase()
  if (name === 'project.godot') return godot(file)
  if (name.endsWith('.toml')) return atKey(file, /^[ \t]{0,8}(modLoader)[ \t]{0,8}=/m)
  if (name.endsWith('.xml')) {
    const root = findElements(file.tree(parseXml), name === 'about.xml' ? 'ModMetaData' : 'Name')[0]
    return root && evidence('exposure', root.nameSpan, name === 'about.xml' ? root.name : 'ModInfo', WINDOW)
  }
  const { root } = file.tree(parseJson)
  const key = JSON_KEYS.find(([ending]) => name.endsWith(ending))
  const entry = key?.[1].map(one => entryOf(root, one))
  const at = entry?.every(one => one !== undefined) ? (entry[0] as LocatedEntry).key : undefined
  return at && evidence('exposure', at.span, String(at.value), WINDOW)
}

const WINDOW = { exposure: 'desktop', strength: 'strong' } as const

/** What each of these files holds and no other of its name: all keys must be there, the first is shown. */
const JSON_KEYS: readonly (readonly [string, readonly string[]])[] = [
  ['.uproject', ['EngineAssociation']],
  ['fabric.mod.json', ['entrypoints', 'id']],
  ['quilt.mod.json', ['quilt_loader']],
  // Stardew Valley's loader reads which library holds the mod.
  ['manifest.json', ['EntryDll', 'UniqueID']],
]

/** A project that starts with a scene is played; one that is there for an add-on of the editor starts one to try it. */
function godot(file: SourceFile): Evidence | undefined {
  const { root } = file.tree(parseIni)
  if (nodeAt(root, 'editor_plugins')) return undefined
  const entry = entryOf(nodeAt(root, 'application'), 'run/main_scene')
  return entry && evidence('exposure', entry.key.span, String(entry.key.value), WINDOW)
}

const PLATFORMS: readonly (readonly [RegExp, Exposure])[] = [
  [/android|ios/i, 'mobile'],
  [/web|html/i, 'web-ui'],
  [/windows|linux|mac|uwp/i, 'desktop'],
]

/** What Godot builds for whom, once for each kind of device. */
function presets(file: SourceFile): Evidence[] {
  const { root } = file.tree(parseIni)
  const found = new Map<Exposure, Evidence>()
  for (const { value: section } of entriesOf(root)) {
    const entry = entryOf(section, 'platform')
    const platform = textAt(entry?.value)
    const exposure = PLATFORMS.find(([pattern]) => pattern.test(platform?.value ?? ''))?.[1]
    if (platform && exposure && !found.has(exposure))
      found.set(
        exposure,
        evidence('exposure', platform.span, `platform: ${platform.value.replaceAll('"', '')}`, {
          exposure,
          strength: 'strong',
        }),
      )
  }
  return [...found.values()]
}

function atKey(file: SourceFile, pattern: RegExp): Evidence | undefined {
  const match = pattern.exec(file.text)
  if (!match?.[1]) return undefined
  const start = match.index + match[0].indexOf(match[1])
  return evidence('exposure', { start, end: start + match[1].length }, match[1], WINDOW)
}
