import { findFramework } from '../../catalogue/lookup.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { parseJson } from '../../syntax/json.ts'
import { entriesOf, entryOf, type LocatedEntry, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import { type Dependency, judgeKind, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { statedName } from '../deployment/support/named.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/package.json']
const SECTIONS: readonly (readonly [string, DependencyScope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
  ['devDependencies', 'development'],
]
/** Commands that run or serve something, as far as `start` and `dev` scripts show. */
const RUNS =
  /\b(node(?! (\.\/)?(scripts|build|tools?|config|bin)\b)|nodemon|webpack-dev-server|webpack serve|rsbuild|next|nest|nuxt|vite|electron|react-scripts|react-native|expo|remix|svelte-kit|astro|tsx|ts-node|bun|deno|pm2|wrangler|gatsby|umi|max|vue-cli-service|taro|serve|http-server|koishi|strapi)\b/

/** Commands that work on the packages of a repository. */
const ORCHESTRATES =
  /\b(turbo|lerna|nx|rush|wireit)\b|\bpnpm .*(-r|--recursive|--filter|-F|-C)\b|\byarn workspaces?\b|\bnpm .*(--workspaces?|-w)\b/

/** The test that `npm init` writes. */
const UNTOUCHED = /^echo .{0,4}Error: no test specified/

/** npm, pnpm and Yarn manifests. */
export const reader: Reader = {
  id: 'package-json',
  title: { en: 'npm manifest (package.json)', 'zh-CN': 'npm 清单（package.json）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'training', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const dependencies = SECTIONS.flatMap(([section, scope]) =>
      entriesOf(nodeAt(root, section)).flatMap(entry => toDependency(entry, scope)),
    )
    const members = textsOf(nodeAt(root, 'workspaces', 'packages') ?? nodeAt(root, 'workspaces')).map(
      ({ value }) => value,
    )
    const named = textAt(root, 'name')
    const name = named?.value
    if (!name && dependencies.length === 0 && members.length === 0) return NOTHING
    const kind = kindOf(root, dependencies, members.length > 0)
    const reading = manifestReading(
      'npm',
      dependencies,
      { name, nameAt: named?.span, kind, members },
      {
        evidence: exposureOf(root),
        links: [...statedName(root, 'productName'), ...statedName(root, 'build', 'productName')],
      },
    )
    if (buildsPagesAlone(root)) return { ...reading, evidence: reading.evidence.flatMap(asPages) }
    if (onlyChecks(root)) return { ...reading, evidence: reading.evidence.map(forChecks) }
    return kind === 'application' ? { ...reading, evidence: reading.evidence.map(builtInto) } : reading
  },
}

/** A uni-app template lists packages for every platform; its scripts say which of them are built. */
function buildsPagesAlone(root: LocatedNode | undefined): boolean {
  const scripts = entriesOf(nodeAt(root, 'scripts')).map(({ value }) => textAt(value)?.value ?? '')
  const builds = scripts.filter(script => /(^|[\s;&])uni(\s|$)/.test(script))
  return builds.length > 0 && !builds.some(script => /\s(-p|--platform)[\s=](?!h5)/.test(script))
}

/** The framework is there for pages, what it brings for other platforms is not used. */
function asPages(one: Evidence): Evidence[] {
  if ((one.kind !== 'exposure' && one.kind !== 'audience-hint') || !one.value.startsWith('@dcloudio/')) return [one]
  if (one.kind !== 'exposure' || one.value !== '@dcloudio/uni-app') return []
  return [{ ...one, detail: { exposure: 'web-ui', strength: 'strong' } }]
}

/** The site builders of an application stand among its development tools, and still are what it ships. */
function builtInto(one: Evidence): Evidence {
  const isBuilder = one.kind === 'exposure' && one.detail.exposure === 'web-ui' && one.detail.strength === 'strong'
  return isBuilder && one.confidence === 'low' ? { ...one, confidence: 'medium' } : one
}

/** `"alias": "npm:real@1"` depends on the real package, and its name stands in the value. */
function toDependency({ key, value }: LocatedEntry, scope: DependencyScope): Dependency[] {
  const name = String(key.value)
  const version = value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined
  const real = version && /^npm:((?:@[^/@]+\/)?[^@]+)(?:@(.*))?$/.exec(version)
  if (version && real?.[1] && value && value.span.end - value.span.start === version.length) {
    const start = value.span.start + 'npm:'.length
    return [{ name: real[1], span: { start, end: start + real[1].length }, scope, version: real[2] }]
  }
  return name ? [{ name, span: key.span, scope, version }] : []
}

function kindOf(
  root: LocatedNode | undefined,
  dependencies: readonly Dependency[],
  isRoot: boolean,
): UnitFacts['kind'] {
  const has = (key: string) => entryOf(root, key) !== undefined
  const frameworks = dependencies.flatMap(({ name, scope }) => {
    const fact = scope === 'peer' ? undefined : findFramework('npm', name)
    return fact && fact.exposure !== 'cli' ? [{ ...fact, scope }] : []
  })
  const shipped = frameworks.filter(({ scope, exposure }) => scope !== 'development' || exposure === 'desktop')
  const strong = shipped.some(({ strength }) => strength === 'strong')
  const scripts = entriesOf(nodeAt(root, 'scripts')).map(({ value }) => textAt(value)?.value ?? '')
  if (onlyChecks(root)) return 'unknown'
  if (answersAsPlugin(root, dependencies)) return 'application'
  if (!strong && !isPublished(root) && (isRoot || scripts.filter(script => ORCHESTRATES.test(script)).length >= 2))
    return 'workspace-root'
  const isPrivate = nodeAt(root, 'private')
  let application = isPrivate?.type === 'scalar' && isPrivate.value === true ? 1 : 0
  if (application > 0 && dependencies.some(({ scope }) => scope === 'runtime')) application += 1
  const start = textAt(root, 'scripts', 'start')?.value
  if (RUNS.test(`${start ?? ''} ${textAt(root, 'scripts', 'dev')?.value ?? ''}`)) application += 2
  else if (start) application += 1
  if (strong) application += 2
  else if (shipped.length > 0) application += 1
  if (has('bin')) application += 1
  if (has('browserslist') || has('oclif')) application += 1
  if (entryOf(nodeAt(root, 'engines'), 'vscode') || nodeAt(root, 'build', 'appId')) application += 4
  // What `npm init` writes by itself says nothing of what the project is.
  const untouched = scripts.some(script => UNTOUCHED.test(script))
  let library = 0
  if (has('exports') || has('module')) library += 2
  if (has('types') || has('typings')) library += 1
  if (has('main') && !untouched) library += 1
  if (has('publishConfig')) library += 3
  // Said to be for others, with a built entry and nothing that starts it.
  const isOffered = isPrivate?.type === 'scalar' && isPrivate.value === false
  if (isOffered && has('main') && !start && has('types') && !isRun(root, scripts)) library += 2
  if (has('files')) library += 1
  if (has('version') && has('license') && has('repository') && application === 0 && !untouched) library += 1
  if (entriesOf(nodeAt(root, 'peerDependencies')).length > 0) library += 1
  return judgeKind(application, library)
}

/** Whether a script starts what the package is built to, by whatever name. */
function isRun(root: LocatedNode | undefined, scripts: readonly string[]): boolean {
  const main = textAt(root, 'main')?.value.replace(/^\.\//, '')
  return main !== undefined && scripts.some(script => RUNS.test(script) && script.includes(main))
}

/** Names under which the shops of bots list what answers in a chat. */
const BOT_PLUGIN = /^(@[^/]+\/)?(koishi|karin|nonebot|yunzai|zhin|hubot|wechaty|kivibot|mioki)[-.](plugin[-.])?\w/i

/** A bot's plugin is published for whoever runs the bot, and answers its users; one that offers a service to other plugins is built upon. */
function answersAsPlugin(root: LocatedNode | undefined, dependencies: readonly Dependency[]): boolean {
  return (
    BOT_PLUGIN.test(textAt(root, 'name')?.value ?? '') &&
    dependencies.some(({ name }) => findFramework('npm', name)?.exposure === 'bot') &&
    nodeAt(root, 'koishi', 'service', 'implements') === undefined
  )
}

/** Whether the package is made to be published, workspace root or not: it says how, and what of it others import. */
function isPublished(root: LocatedNode | undefined): boolean {
  const isPrivate = nodeAt(root, 'private')
  if (isPrivate?.type === 'scalar' && isPrivate.value === true) return false
  const has = (key: string) => entryOf(root, key) !== undefined
  return has('publishConfig') || (has('files') && (has('exports') || has('module') || has('types')))
}

const CHECKS = /^((pre|post)?(test|lint|type-?check|types|check|e2e|coverage|format|bench|clean|fix))([:_-].*)?$/

/** A package whose only commands try or check others: what it depends on is there for that. */
function onlyChecks(root: LocatedNode | undefined): boolean {
  const names = entriesOf(nodeAt(root, 'scripts')).map(({ key }) => String(key.value))
  const starts = ['main', 'bin', 'exports', 'module', 'workspaces'].some(key => entryOf(root, key) !== undefined)
  return (
    names.length > 0 && !starts && names.every(name => CHECKS.test(name)) && names.some(name => /test|e2e/.test(name))
  )
}

/** What such a package depends on ships nothing. */
function forChecks(one: Evidence): Evidence {
  return one.kind === 'exposure' ? { ...one, confidence: 'low' } : one
}

/** What the manifest itself ships: a command, an editor's extension, an installer. */
function exposureOf(root: LocatedNode | undefined): Evidence[] {
  const found: Evidence[] = []
  const bin = entryOf(root, 'bin')
  if (bin?.value) found.push(evidence('exposure', bin.key.span, 'bin', { exposure: 'cli', strength: 'weak' }, 'medium'))
  const editor = entryOf(nodeAt(root, 'engines'), 'vscode')
  if (editor)
    found.push(evidence('exposure', editor.key.span, 'engines.vscode', { exposure: 'desktop', strength: 'strong' }))
  const installer = entryOf(nodeAt(root, 'build'), 'appId')
  if (installer) {
    found.push(evidence('exposure', installer.key.span, 'build.appId', { exposure: 'desktop', strength: 'strong' }))
  }
  return found
}
