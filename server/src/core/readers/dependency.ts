import { findAudiencePackage } from '../catalogue/audience-packages.ts'
import type { PackageFact } from '../catalogue/facts.ts'
import { findFramework, findModeration, findPackage } from '../catalogue/lookup.ts'
import { canonicalName } from '../catalogue/names.ts'
import { type Evidence, evidence } from '../evidence/evidence.ts'
import type { Confidence, DependencyScope, Ecosystem, Exposure } from '../evidence/vocabulary.ts'
import type { Link, UnitFacts } from '../evidence/file-facts.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reader.ts'
import { addAll } from '../text/add-all.ts'

/** A dependency as a manifest names it. */
export interface Dependency {
  readonly name: string
  /** Of the name in the file, without quotes. */
  readonly span: Span
  readonly scope: DependencyScope
  readonly version?: string
}

const SURE: Readonly<Record<DependencyScope, Confidence>> = {
  runtime: 'high',
  optional: 'medium',
  peer: 'medium',
  build: 'low',
  development: 'low',
  test: 'low',
}

/** No hand writes more dependencies into one manifest than this. */
const MAX_LOOKED_UP = 5000

/** What a manifest says: the evidence of its dependencies, and the unit it declares. */
export function manifestReading(
  ecosystem: Ecosystem,
  dependencies: readonly Dependency[],
  unit: Partial<UnitFacts> = {},
  more: { evidence?: readonly Evidence[]; links?: readonly Link[] } = {},
): Reading {
  const seen = dependencies
    .slice(0, MAX_LOOKED_UP)
    .flatMap(({ name, span, scope, version }) => dependencyEvidence(ecosystem, name, span, scope, version))
  const names = [...new Set(dependencies.map(({ name }) => name))]
  return {
    evidence: [...seen, ...(more.evidence ?? [])],
    unit: { ecosystem, kind: 'unknown', dependencies: names, members: [], ...unit },
    links: more.links ?? [],
  }
}

/** How products of different kinds show in a manifest: signs for and against weighed; a near tie stays `unknown`. */
export function judgeKind(application: number, library: number): UnitFacts['kind'] {
  if (application - library >= 2) return 'application'
  return library - application >= 2 ? 'library' : 'unknown'
}

/** Names of dependency groups and extras that serve the team, not the product. */
export function scopeOfGroup(name: string, otherwise: DependencyScope): DependencyScope {
  if (/(^|[-_.])(tests?|testing|pytest|e2e|qa)([-_.]|$)/i.test(name)) return 'test'
  if (
    /(^|[-_.])(dev|develop|development|docs?|documentation|lint(ing|er)?|typing|types|format|ci|build|release|bench(marks?)?|examples?|notebooks?|jupyter|pre-?commit|profiling)([-_.]|$)/i.test(
      name,
    )
  )
    return 'development'
  return otherwise
}

/**
 * What a dependency tells: an AI SDK, a way out to users, a moderation tool, where users are. Nothing for a package that the
 * catalogue does not know. `span` must cover the name in the file, without quotes.
 */
export function dependencyEvidence(
  ecosystem: Ecosystem,
  name: string,
  span: Span,
  scope: DependencyScope,
  version?: string,
  group?: string,
): Evidence[] {
  const found: Evidence[] = []
  const sure = SURE[scope]
  const fact = findPackage(ecosystem, name)
  if (fact) addAll(found, packageEvidence(fact, name, span, scope, version, group))
  const check = findModeration(ecosystem, name)
  // An umbrella package checks nothing until code uses the one part of it that does.
  if (check && check.kind !== 'test-set' && !check.needsSymbol) {
    const { vendor, offshore } = check
    found.push(
      evidence('moderation', span, name, { stage: 'unknown', enabled: true, vendor, offshore }, weaker(sure), group),
    )
  }
  const framework = findFramework(ecosystem, name)
  if (framework) {
    const { exposure, strength } = framework
    found.push(
      evidence(
        'exposure',
        span,
        name,
        { exposure, strength },
        PACKAGED.has(exposure) ? sureOfShell(scope) : sure,
        group,
      ),
    )
  }
  const audience = findAudiencePackage(ecosystem, canonicalName(ecosystem, name))
  if (audience) {
    const territory = audience.weight > 0 ? 'mainland-china' : 'outside-mainland'
    found.push(
      evidence('audience-hint', span, name, { territory, weight: audience.weight, what: audience.what }, sure, group),
    )
  }
  return found
}

/** Shells and packers of programs that are installed: they stand among the development tools of their own product. */
const PACKAGED: ReadonlySet<Exposure> = new Set(['desktop', 'mini-program', 'browser-extension', 'mobile'])

function sureOfShell(scope: DependencyScope): Confidence {
  return scope === 'development' ? 'medium' : SURE[scope]
}

function packageEvidence(
  fact: PackageFact,
  name: string,
  span: Span,
  scope: DependencyScope,
  version: string | undefined,
  group: string | undefined,
): Evidence[] {
  // An umbrella package says nothing until code uses the one part of it that counts.
  const umbrella = fact.needsSymbol !== undefined
  const sure = umbrella ? 'low' : SURE[scope]
  switch (fact.purpose) {
    case 'moderation':
      return []
    case 'label-writer':
      // Pillow or sharp can write a label and mostly does not: only code that does it is evidence.
      return []
    case 'crawler':
      return [evidence('crawler', span, name, { robots: 'unknown' }, 'low', group)]
    case 'annotation':
      return [evidence('annotation', span, name, { what: 'tool' }, weaker(sure), group)]
  }
  const { provider, access } = fact
  // An address in place of a version may carry a token.
  const plain = version && version.length <= 80 && !/:\/\/|@/.test(version) ? version : undefined
  const generates = umbrella ? [] : fact.generates
  const sdk = evidence(
    'sdk',
    span,
    name,
    { ecosystem: fact.ecosystem, scope, provider, generates, access, version: plain },
    sure,
    group,
  )
  if (fact.purpose !== 'training') return [sdk]
  return [sdk, evidence('training', span, name, { method: 'unknown', generates: fact.generates }, 'low', group)]
}

/** A package that is there is not yet used. */
function weaker(sure: Confidence): Confidence {
  return sure === 'high' ? 'medium' : 'low'
}
