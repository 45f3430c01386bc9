import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { type GradleDependency, type Literal, parseGradle } from '../../syntax/gradle.ts'
import { manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = ['**/*.gradle', '**/*.gradle.kts']
const APPLICATIONS =
  /^(application|war|com\.android\.(application|dynamic-feature)|org\.springframework\.boot|io\.quarkus|io\.micronaut\.application|org\.jetbrains\.compose|com\.google\.cloud\.tools\.jib)$/
const LIBRARIES =
  /^(java-library|com\.android\.library|com\.vanniktech\.maven\.publish|com\.gradle\.plugin-publish|java-gradle-plugin)$/

/** Gradle scripts in Groovy and Kotlin, as far as their literals tell. */
export const reader: Reader = {
  id: 'build-gradle',
  title: {
    en: 'Gradle script (build.gradle, settings.gradle)',
    'zh-CN': 'Gradle 脚本（build.gradle、settings.gradle）',
  },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { dependencies, plugins, includes } = file.tree(parseGradle)
    if (dependencies.length + plugins.length + includes.length === 0) return NOTHING
    const coordinates = dependencies.filter(({ kind }) => kind === 'coordinate')
    const reading = manifestReading(
      'maven',
      coordinates.map(one => ({ ...one, scope: scopeOf(one) })),
      {},
      {
        evidence: plugins.flatMap(mobile),
        // Only the version catalogue knows what an alias stands for.
        links: [
          ...dependencies
            .filter(({ kind }) => kind === 'alias')
            .map(({ name }) => ({ specifier: name, how: 'config' as const })),
          ...rootName(file.text).map(name => ({ specifier: `name:${name}`, how: 'config' as const })),
        ],
      },
    )
    const unit: UnitFacts = {
      ecosystem: 'maven',
      name: projectName(file.path),
      kind: includes.length > 0 ? 'workspace-root' : kindOf(plugins),
      dependencies: dependencies.filter(({ kind }) => kind !== 'alias').map(({ name }) => name),
      members: includes.map(name => name.replace(/^:/, '').replaceAll(':', '/')),
    }
    return { ...reading, unit }
  },
}

/** What a settings script calls the whole project. */
function rootName(text: string): string[] {
  const name = /^\uFEFF?[ \t]*rootProject\.name\s*=\s*["']([^"'$]+)["']/m.exec(text)?.[1]
  return name === undefined ? [] : [name]
}

function scopeOf({ configuration, blocks }: GradleDependency): DependencyScope {
  if (
    blocks.includes('buildscript') ||
    /^(classpath|kapt|ksp|annotationProcessor|compileOnly(Api)?|lintChecks)$/.test(configuration)
  )
    return 'build'
  if (blocks.some(block => /(^|\.)constraints$/.test(block))) return 'build'
  if (/^(androidTest|test|integrationTest)|Test(Implementation|Api|RuntimeOnly)?$/.test(configuration)) return 'test'
  if (blocks.some(block => /test/i.test(block))) return 'test'
  return /^(debug|developmentOnly)/.test(configuration) ? 'development' : 'runtime'
}

function kindOf(plugins: readonly Literal[]): UnitFacts['kind'] {
  if (plugins.some(({ value }) => APPLICATIONS.test(value))) return 'application'
  return plugins.some(({ value }) => LIBRARIES.test(value)) ? 'library' : 'unknown'
}

function mobile({ value, span }: Literal): Evidence[] {
  if (value !== 'com.android.application') return []
  return [evidence('exposure', span, value, { exposure: 'mobile', strength: 'strong' })]
}

/** Projects of a build are named by their folders: `core/api` is `:core:api`. The root has a name of its own elsewhere. */
function projectName(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1)
  return folders.length > 0 ? `:${folders.join(':')}` : undefined
}
