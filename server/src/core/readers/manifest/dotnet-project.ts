import { type Evidence, evidence } from '../../evidence/evidence.ts'
import type { UnitFacts } from '../../evidence/file-facts.ts'
import type { DependencyScope } from '../../evidence/vocabulary.ts'
import { attributeOf, childOf, findElements, parseXml, type XmlElement } from '../../syntax/xml.ts'
import { type Dependency, manifestReading } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/*.{csproj,fsproj,vbproj}',
  '**/Directory.Packages.props',
  '**/Directory.Build.{props,targets}',
  '**/packages.config',
]

/** Sources of other folders, and of projects that are shared as sources: `..\Shared\Ask.cs`, `$(Root)Ask.cs`, `..\Shared\Shared.projitems`. */
const ELSEWHERE = /^(?:\.\.[\\/]|\$\().*\.(?:cs|projitems)$/i

/** Packages that only a project of tests asks for. */
const TEST_PACKAGE =
  /^(?:Microsoft\.NET\.Test\.Sdk|xunit(?:\.v3|\.core)?|xunit\.runner\.\w+|NUnit|NUnit3TestAdapter|MSTest(?:\.TestFramework|\.TestAdapter)?|TUnit)$/i

/** .NET projects in SDK style and before it; central package versions only pin what projects ask for. */
export const reader: Reader = {
  id: 'dotnet-project',
  title: {
    en: '.NET project (*.csproj, Directory.Packages.props, packages.config)',
    'zh-CN': '.NET 项目（*.csproj、Directory.Packages.props、packages.config）',
  },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'moderation', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const roots = file.tree(parseXml)
    const project = roots.find(({ name }) => name === 'Project')
    const isTest = isOfTests(file.name, roots, project)
    const references = findElements(roots, 'PackageReference').flatMap(element =>
      toDependency(element, isTest ? 'test' : 'runtime'),
    )
    const pinned = findElements(roots, 'PackageVersion').flatMap(element => toDependency(element, 'build'))
    const old = findElements(roots, 'package').flatMap(packagesConfig)
    const projects = valuesOf(roots, 'ProjectReference', 'Include')
    const gathered = [...valuesOf(roots, 'Compile', 'Include'), ...valuesOf(roots, 'Import', 'Project')].filter(path =>
      ELSEWHERE.test(path),
    )
    if (!project && old.length === 0) return NOTHING
    const { evidence: seen, links } = manifestReading(
      'nuget',
      [...references, ...pinned, ...old],
      {},
      {
        // Tests that are built as a program open no way in.
        evidence: project && !isTest ? exposureOf(project, roots) : [],
        links: [
          ...projects.map(path => ({ specifier: path.replaceAll('\\', '/'), how: 'import' as const })),
          ...gathered.map(path => ({ specifier: path.replaceAll('\\', '/'), how: 'include' as const })),
          // `<Using Include="OllamaSharp" />`: every file of the project takes it up.
          ...valuesOf(roots, 'Using', 'Include').map(name => ({ specifier: name, how: 'type' as const })),
        ],
      },
    )
    if (!/proj$/i.test(file.name)) return { evidence: seen, links }
    const called = file.name.replace(/\.\w+$/, '')
    const unit: UnitFacts = {
      ecosystem: 'nuget',
      name: text(roots, 'PackageId') ?? text(roots, 'AssemblyName') ?? called,
      project: called,
      kind: isTest ? 'unknown' : kindOf(roots, project),
      // What it tries is no part of it.
      dependencies: isTest ? [] : [...references.map(({ name }) => name), ...projects.map(projectName)],
      members: [],
      ...(isTest && { tests: true }),
    }
    return { evidence: seen, links, unit }
  },
}

/** Names of projects that say what they are for. */
const NAMED_TESTS = /(?:tests?|specs?|trials?)\.\w+proj$/i

/** Whether a project only tries others: a program may hold its own tests, and take their packages. */
function isOfTests(name: string, roots: readonly XmlElement[], project: XmlElement | undefined): boolean {
  const stated = text(roots, 'IsTestProject')?.trim().toLowerCase()
  if (stated !== undefined) return stated === 'true'
  if (/^MSTest\.Sdk\b/i.test((project && attributeOf(project, 'Sdk')?.value) ?? '')) return true
  return (
    (NAMED_TESTS.test(name) || findElements(roots, 'ProjectReference').length > 0) &&
    findElements(roots, 'PackageReference').some(one => TEST_PACKAGE.test(attributeOf(one, 'Include')?.value ?? ''))
  )
}

function valuesOf(roots: readonly XmlElement[], element: string, attribute: string): string[] {
  return findElements(roots, element).flatMap(one => attributeOf(one, attribute)?.value ?? [])
}

function toDependency(element: XmlElement, otherwise: DependencyScope): Dependency[] {
  const name = attributeOf(element, 'Include') ?? attributeOf(element, 'Update')
  if (!name?.value) return []
  const assets = attributeOf(element, 'PrivateAssets')?.value ?? childOf(element, 'PrivateAssets')?.text ?? ''
  const version = attributeOf(element, 'Version')?.value ?? childOf(element, 'Version')?.text
  return [{ name: name.value, span: name.span, scope: /^all$/i.test(assets) ? 'development' : otherwise, version }]
}

function packagesConfig(element: XmlElement): Dependency[] {
  const name = attributeOf(element, 'id')
  const isDevelopment = attributeOf(element, 'developmentDependency')?.value === 'true'
  if (!name?.value) return []
  const version = attributeOf(element, 'version')?.value
  return [{ name: name.value, span: name.span, scope: isDevelopment ? 'development' : 'runtime', version }]
}

function exposureOf(project: XmlElement, roots: readonly XmlElement[]): Evidence[] {
  const found: Evidence[] = []
  const sdk = attributeOf(project, 'Sdk')
  if (sdk && /^Microsoft\.NET\.Sdk\.(Web|BlazorWebAssembly)$/i.test(sdk.value)) {
    found.push(
      evidence('exposure', sdk.span, sdk.value, {
        exposure: /web$/i.test(sdk.value) ? 'http-api' : 'web-ui',
        strength: 'strong',
      }),
    )
  }
  const head = headOf(roots)
  if (head) found.push(head)
  for (const [property, value, exposure] of DESKTOP) {
    // A program for a phone or a browser opens no window of its own.
    if (head && property === 'OutputType') continue
    const element = findElements(roots, property)[0]
    if (element && value.test(element.text)) {
      found.push(
        evidence('exposure', element.textSpan, `${property}: ${element.text}`, { exposure, strength: 'strong' }),
      )
    }
  }
  return found
}

/** The platform that a program is built for, where it is one alone: `net9.0-android35.0`. */
const PLATFORMS = [
  [/^[\w.]+-(?:android|ios|tizen)[\d.]*$/i, 'mobile'],
  [/^[\w.]+-browser[\d.]*$/i, 'web-ui'],
] as const

function headOf(roots: readonly XmlElement[]): Evidence | undefined {
  const framework = findElements(roots, 'TargetFramework')[0]
  if (!framework || !/^(?:win)?exe$/i.test(text(roots, 'OutputType') ?? '')) return undefined
  const exposure = PLATFORMS.find(([pattern]) => pattern.test(framework.text.trim()))?.[1]
  if (exposure === undefined) return undefined
  return evidence('exposure', framework.textSpan, `TargetFramework: ${framework.text.trim()}`, {
    exposure,
    strength: 'strong',
  })
}

const DESKTOP = [
  ['OutputType', /^WinExe$/i, 'desktop'],
  ['UseMaui', /^true$/i, 'mobile'],
] as const

function kindOf(roots: readonly XmlElement[], project: XmlElement | undefined): UnitFacts['kind'] {
  const sdk = (project && attributeOf(project, 'Sdk')?.value) ?? ''
  if (/^(win)?exe$/i.test(text(roots, 'OutputType') ?? '') || /\.(Web|Worker|BlazorWebAssembly)$/i.test(sdk))
    return 'application'
  if (
    ['PackageId', 'GeneratePackageOnBuild', 'PackageTags', 'IsPackable'].some(
      name => text(roots, name) && text(roots, name) !== 'false',
    )
  ) {
    return 'library'
  }
  return 'unknown'
}

function text(roots: readonly XmlElement[], name: string): string | undefined {
  return findElements(roots, name)[0]?.text || undefined
}

/** `..\Core\Core.csproj` is the project `Core`. */
function projectName(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')
}
