import { findModel } from '../catalogue/lookup.ts'
import { allProviders } from '../catalogue/providers.ts'
import { DECLARATION_FILE } from '../declaration/declaration.ts'
import { declaredPart } from '../declaration/match.ts'
import { parseDeclaration } from '../declaration/parse.ts'
import { applyDeclarationSteps } from '../drafting/edit.ts'
import { scopeAnswer } from '../drafting/scope-answers.ts'
import type { AuditedService, AuditResult } from '../engine/audit-result.ts'
import { Judging } from '../engine/evaluate.ts'
import type { Exposure, Modality } from '../evidence/vocabulary.ts'
import type { FixStep } from '../finding.ts'
import type { Language } from '../locale/messages.ts'
import type { ServiceProfile } from '../service/profile.ts'
import { scopeOf } from '../service/scope.ts'
import { type Answers, answersTo, answerTo } from './answers.ts'

/** What answers without any code come to. */
export interface Assessment {
  readonly result: AuditResult
  readonly service: AuditedService
  /** `genai-measures.yaml` with all that was answered, the rest open. */
  readonly declaration: string
}

/** Judges a service by what people say of it: the same law and the same declaration as an audit, with nothing seen. */
export function assess(answers: Answers, { language, asOf }: { language: Language; asOf: string }): Assessment {
  const bare = profileOf(answers)
  const { newText } = applyDeclarationSteps(undefined, stepsOf(answers, bare), {
    // Whose model it is stands among the answers; nothing of it was seen.
    profiles: [{ ...bare, providers: [], models: [], baseModels: [], access: [] }],
    language,
    file: DECLARATION_FILE,
  })
  const declaration = parseDeclaration(DECLARATION_FILE, newText)
  const declared = declaredPart(declaration, 0)
  const profile: ServiceProfile = { ...bare, declared, scope: scopeOf('application', [], declared) }
  const result = new Judging().evaluate({ profiles: [profile], facts: [], declarations: [declaration] }, { asOf })
  const [service] = result.services
  if (!service) throw new Error('a service that is described is judged')
  return { result, service, declaration: newText }
}

function stepsOf(answers: Answers, profile: ServiceProfile): FixStep[] {
  const service = profile.name
  const declare = (path: readonly string[], value: unknown): FixStep => ({ op: 'declare', service, path, value })
  const yesNo = (id: 'public_opinion' | 'companion' | 'minors' | 'faces_voices', ...path: string[]): FixStep[] => {
    const answer = answerTo(answers, id)
    return answer === undefined ? [] : [declare(path, answer === 'yes')]
  }
  const [audience, territory] = [answerTo(answers, 'audience'), answerTo(answers, 'territory')]
  const isMainland = audience === 'public' && (territory === 'mainland-china' || territory === 'both')
  const model = answerTo(answers, 'model_id')
  return [
    { op: 'declare-service', service },
    ...(audience === undefined ? [] : [declare(['audience'], audience)]),
    ...(territory === undefined ? [] : [declare(['territory'], territory)]),
    ...(profile.generates.length > 0 ? [declare(['generates'], profile.generates)] : []),
    ...(profile.exposure.length > 0 ? [declare(['exposure'], profile.exposure)] : []),
    ...(model === undefined ? [] : [declare(['models'], [modelEntry(answers, model)])]),
    ...yesNo('public_opinion', 'public_opinion', 'capable'),
    ...yesNo('companion', 'companion'),
    ...yesNo('minors', 'minors', 'served'),
    ...yesNo('faces_voices', 'face_voice', 'edited'),
    // The fields that a public service is asked for, open, as the answer in the editor opens them.
    ...(isMainland ? scopeAnswer('mainland', profile).steps.filter(one => !isAnswered(one, answers)) : []),
  ]
}

/** Of a block of open fields those are left out whose answer is written already. */
function isAnswered(step: FixStep, answers: Answers): boolean {
  if (step.op !== 'declare') return false
  const [key] = step.path
  return (
    key === 'audience' ||
    key === 'territory' ||
    (key === 'public_opinion' && answerTo(answers, 'public_opinion') !== undefined) ||
    (key === 'minors' && answerTo(answers, 'minors') !== undefined)
  )
}

function modelEntry(answers: Answers, id: string): Record<string, string> {
  const whose = answerTo(answers, 'model')
  const access = whose === 'mainland' || whose === 'offshore' ? 'hosted-api' : 'self-hosted'
  const modified = whose === 'tuned' ? 'fine-tuned' : whose === 'own' ? 'own' : 'no'
  return whose === undefined ? { id } : { id, access, modified }
}

/** A service of which nothing was seen, as it is described. */
function profileOf(answers: Answers): ServiceProfile {
  const whose = answerTo(answers, 'model')
  const isHosted = whose === 'mainland' || whose === 'offshore'
  const id = answerTo(answers, 'model_id')
  return {
    name: answers.name ?? 'service',
    root: '',
    kind: 'application',
    scope: scopeOf('application', [], undefined),
    declared: undefined,
    seen: [],
    generates: answersTo(answers, 'generates') as readonly Modality[],
    exposure: answersTo(answers, 'exposure') as readonly Exposure[],
    access: whose === undefined ? [] : isHosted ? ['hosted-api'] : ['self-hosted'],
    providers: isHosted ? providersFor(whose, id) : [],
    models: id === undefined ? [] : [id],
    baseModels: whose === 'tuned' || whose === 'self-hosted' ? [id ?? ''] : [],
    datasets: [],
    trains: whose === 'tuned' || whose === 'own',
    labels: { explicit: false, metadata: false },
    moderation: false,
    filingNumbers: [],
    distance: () => undefined,
    leads: () => false,
    exists: () => false,
    packages: [],
    productFiles: () => [],
    textOf: () => undefined,
  }
}

/** Who serves the model; where that is not known, any vendor of that side stands in: it decides the procedure, and nothing names it. */
function providersFor(whose: 'mainland' | 'offshore', id: string | undefined): string[] {
  const known = id === undefined ? undefined : findModel(id)?.provider
  if (known) return [known]
  const standIn = allProviders().find(one => one.jurisdiction === whose && one.access !== 'self-hosted')
  return standIn ? [standIn.slug] : []
}
