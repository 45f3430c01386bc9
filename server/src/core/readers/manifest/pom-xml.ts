import { findFramework } from '../../catalogue/lookup.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { childOf, findElements, localName, parseXml, type XmlElement } from '../../syntax/xml.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/pom.xml', '**/*.pom']
const SCOPES: Readonly<Record<string, DependencyScope>> = {
  test: 'test',
  provided: 'build',
  system: 'runtime',
  import: 'build',
}
/** Plug-ins that make something that runs by itself. */
const PACKAGERS =
  /^(spring-boot-maven-plugin|quarkus-maven-plugin|micronaut-maven-plugin|tomcat7-maven-plugin|jib-maven-plugin|maven-shade-plugin|exec-maven-plugin|appassembler-maven-plugin)$/
const PUBLISHERS = /^(nexus-staging-maven-plugin|central-publishing-maven-plugin|maven-gpg-plugin)$/

/** Maven projects: properties of the same file are resolved, managed dependencies only pin versions, exclusions are none. */
export const reader: Reader = {
  id: 'pom-xml',
  title: { en: 'Maven project (pom.xml)', 'zh-CN': 'Maven 项目（pom.xml）' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const project = file.tree(parseXml).find(element => localName(element) === 'project')
    if (!project) return NOTHING
    const resolve = resolver(project)
    const profiles = (childOf(project, 'profiles')?.children ?? []).flatMap(profile =>
      own(profile, resolve, 'optional'),
    )
    const managed = own(childOf(project, 'dependencyManagement'), resolve, 'build')
    const direct = own(project, resolve, 'runtime')
    const artifact = childOf(project, 'artifactId')?.text
    if (!artifact && direct.length + managed.length === 0) return NOTHING
    const dependencies = [...direct, ...profiles, ...managed.map(one => ({ ...one, scope: 'build' as const }))]
    const members = (childOf(project, 'modules')?.children ?? []).map(({ text }) => text).filter(Boolean)
    return manifestReading('maven', dependencies, {
      name: artifact && `${resolve('${project.groupId}')}:${resolve(artifact)}`,
      kind: kindOf(project, members, [...direct, ...profiles]),
      dependencies: [...direct, ...profiles].map(({ name }) => name),
      members,
      parent: parentOf(project),
    })
  },
}

/** The dependencies of one element itself; `otherwise` is the scope where none is written. */
function own(
  element: XmlElement | undefined,
  resolve: (text: string) => string,
  otherwise: DependencyScope,
): Dependency[] {
  return (childOf(element, 'dependencies')?.children ?? []).flatMap(dependency => {
    const group = childOf(dependency, 'groupId')?.text
    const artifact = childOf(dependency, 'artifactId')
    if (localName(dependency) !== 'dependency' || !artifact?.text) return []
    const written = SCOPES[childOf(dependency, 'scope')?.text ?? '']
    const isOptional = childOf(dependency, 'optional')?.text === 'true'
    const version = childOf(dependency, 'version')?.text
    return [
      {
        name: `${resolve(group ?? '')}:${resolve(artifact.text)}`,
        span: artifact.textSpan,
        scope: written ?? (isOptional ? 'optional' : otherwise),
        version: version && resolve(version),
      },
    ]
  })
}

/** Replaces `${…}` by properties of this file; what another file defines stays as written. */
function resolver(project: XmlElement): (text: string) => string {
  const parent = childOf(project, 'parent')
  const values = new Map<string, string>()
  for (const name of ['groupId', 'version'] as const) {
    const value = (childOf(project, name) ?? childOf(parent, name))?.text
    for (const prefix of ['project.', 'pom.', '']) if (value) values.set(prefix + name, value)
    const inherited = childOf(parent, name)?.text
    if (inherited) values.set(`project.parent.${name}`, inherited)
  }
  const artifact = childOf(project, 'artifactId')?.text
  if (artifact) values.set('project.artifactId', artifact)
  for (const property of childOf(project, 'properties')?.children ?? []) values.set(property.name, property.text)
  return text => {
    let out = text
    for (let round = 0; round < 5 && out.includes('${'); round++) {
      out = out.replace(/\$\{([^}]*)\}/g, (all, name: string) => values.get(name) ?? all).slice(0, 500)
    }
    return out
  }
}

/** Maven looks for the parent one folder up, unless told where, or told by an empty path to look in the repository. */
function parentOf(project: XmlElement): string | undefined {
  const parent = childOf(project, 'parent')
  if (!parent) return undefined
  const path = childOf(parent, 'relativePath')
  if (path) return path.text || undefined
  return '../pom.xml'
}

function kindOf(
  project: XmlElement,
  members: readonly string[],
  dependencies: readonly Dependency[],
): UnitFacts['kind'] {
  const packaging = childOf(project, 'packaging')?.text
  if (members.length > 0 || packaging === 'pom') return 'workspace-root'
  const plugins = findElements(
    [childOf(project, 'build')].flatMap(build => build ?? []),
    'plugin',
  )
  const names = plugins.map(plugin => childOf(plugin, 'artifactId')?.text ?? '')
  if (packaging === 'war' || packaging === 'ear' || names.some(name => PACKAGERS.test(name))) return 'application'
  if (packaging === 'maven-plugin' || names.some(name => PUBLISHERS.test(name))) return 'library'
  const name = childOf(project, 'artifactId')?.text ?? ''
  // A starter is put into other people's applications, whatever it serves there.
  if (/-(starter|autoconfigure)(-|$)/.test(name)) return 'library'
  const isPart = /-sdk$|-api$|-common$|-core$/.test(name)
  const serves = dependencies.some(
    ({ name, scope }) => scope === 'runtime' && findFramework('maven', name)?.strength === 'strong',
  )
  return isPart && !serves ? 'library' : 'unknown'
}
