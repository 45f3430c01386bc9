import type { Modality } from '../../evidence/vocabulary.ts'
import { hasBothElements, isLabel } from '../../rules/shared/labels.ts'
import type { Parts } from './combine.ts'
import { complaintTime, labelWords, logMonths, personalInformation } from './looks.ts'
import { algorithmRecord, icpNumber, providerCode, serviceRecord, shownNumber } from './numbers.ts'
import { each, exempt, named, seen, sign, unnamed, value, type Way } from './ways.ts'

/** Words beside a label that tell users to check what they read. */
const GUIDES =
  /甄别|辨别|鉴别|核[实对查]|仅供参考|谨慎|for reference only|\b(?:verify|double[- ]check|check (?:the|important|key) )/i

const sources = (what: string, holds: Parameters<typeof each<SourceOf>>[3]): Way =>
  each<SourceOf>('data_sources', what, service => service.data_sources, holds)
type SourceOf = import('../../declaration/declaration.ts').DeclaredDataSource
type ModelOf = import('../../declaration/declaration.ts').DeclaredModel

/** A visible label: named and found there, or seen in a view that always shows it. Text and sound may be labelled around them. */
function label(modality: Modality | 'scene'): Parts {
  const isFor = (one: Parameters<typeof isLabel>[0]): boolean =>
    isLabel(one) &&
    hasBothElements(one.value) &&
    (one.detail.modality === modality ||
      (one.detail.modality === undefined && (modality === 'text' || modality === 'audio')))
  return [
    [
      named(`labels.${modality}.place`, 'label-text', isFor),
      labelWords(modality),
      seen('label-text', one => isFor(one) && one.detail.shown === 'always'),
      ...(modality === 'image' || modality === 'video' ? [seen('vendor-watermark', one => one.detail.on)] : []),
    ],
  ]
}

/** A visible label of any kind of content. */
const anyLabel: Parts = [(['text', 'image', 'audio', 'video'] as const).flatMap(modality => label(modality).flat())]

const writer: Way = named('labels.metadata.writer', 'label-metadata', one => one.detail.what !== 'reader')
const checks = (stage: 'input' | 'output'): Way[] => [
  named(`moderation.${stage}`, 'moderation', one => one.detail.enabled),
  unnamed(
    `moderation.${stage}`,
    'moderation',
    one => one.detail.enabled && (one.detail.stage === stage || one.detail.stage === 'both'),
  ),
]
const terms: Way = named('labels.terms')
const summary: Way = named('algorithm_summary')
const takedown: Way = named('moderation.takedown')
const papers = (source: SourceOf): boolean =>
  Boolean(
    source.licence?.file ??
      source.collection_record ??
      source.contract_ref ??
      source.authorisation_record ??
      source.licence?.id,
  )

/**
 * What counts as showing a duty: each part, by any of its ways. A duty that is not here is never more than looked at: no
 * field and no kind of evidence shows it. Nothing is settled by silence.
 */
export const SETTLED_BY: Readonly<Record<string, Parts>> = {
  'scope-declaration': [[value('audience', one => one.audience)], [value('territory', one => one.territory)]],
  'provider-role': [[value('operator.name', one => one.operator?.name)]],
  'content-moderation': [checks('input'), checks('output')],
  'anti-discrimination': [[named('evaluation.bias')]],
  'personality-rights': [[named('biometric_consent')]],
  'transparency-accuracy': [[summary], [named('evaluation.accuracy')]],
  'training-data-sources': [
    [sources('origin_type, source_url', one => Boolean(one.origin_type && (one.source_url ?? papers(one))))],
  ],
  'base-model-source': [
    [
      each<ModelOf>(
        'models',
        'licence, revision',
        one => one.models,
        one => Boolean(one.licence && one.revision),
      ),
    ],
  ],
  'training-data-ip': [[sources('licence.id', one => Boolean(one.licence?.id))]],
  'training-data-personal-information': [[personalInformation]],
  'training-data-quality': [[named('data_governance.filtering')]],
  'training-data-other-law': [[named('data_governance.security')]],
  'training-data-security': [[named('data_governance.security')]],
  'crawling-impact': [[named('data_governance.crawling_impact')]],
  'source-assessment': [[sources('harmful_rate', one => one.harmful_rate !== undefined)]],
  'source-records': [[sources('licence, collection_record, contract_ref, authorisation_record', papers)]],
  'source-diversity': [[sources('language, modality', one => Boolean(one.language?.length && one.modality?.length))]],
  'data-filtering': [[named('data_governance.filtering')]],
  'ip-officer': [
    [value('data_governance.ip_officer', one => one.data_governance?.ip_officer)],
    [named('data_governance.ip_strategy')],
  ],
  'annotation-rules': [
    [
      named('annotation.rules'),
      named('data_sources.annotation.rules_ref'),
      exempt('annotation.not_applicable', one => one.annotation?.not_applicable),
    ],
  ],
  'annotation-quality': [
    [named('annotation.quality'), exempt('annotation.not_applicable', one => one.annotation?.not_applicable)],
  ],
  'annotation-staff': [
    [named('annotation.training'), exempt('annotation.not_applicable', one => one.annotation?.not_applicable)],
  ],
  'producer-responsibility': [[named('moderation.policy')]],
  'user-agreement': [[named('user_agreement'), sign('agreement', one => one.detail.what === 'user-agreement')]],
  'audience-statement': [[named('audience_statement')]],
  'user-guidance': [[seen('label-text', one => one.detail.shown !== 'default-off' && GUIDES.test(one.value))]],
  minors: [[value('minors.served', one => one.minors?.served)], [named('minors.measures'), sign('minors-mode')]],
  'minors-content': [[named('minors.content_filter')]],
  'minors-personal-information': [[named('minors.guardian_consent')]],
  'user-input-protection': [
    [value('input_retention.days', one => one.input_retention?.days)],
    [named('privacy_policy'), sign('agreement', one => one.detail.what === 'privacy-policy')],
  ],
  'data-subject-requests': [[named('data_requests'), sign('data-rights')]],
  'training-opt-out': [[named('training_on_input.opt_out'), sign('input-training', one => one.detail.switch)]],
  'model-outline-disclosure': [[summary]],
  'pi-export': [[value('cross_border.basis', one => one.cross_border?.basis)], [named('cross_border.record')]],
  'biometric-consent': [[named('biometric_consent')]],
  'explicit-label-text': label('text'),
  'explicit-label-ui': label('text'),
  'explicit-label-audio': label('audio'),
  'explicit-label-image': label('image'),
  'explicit-label-video': label('video'),
  'explicit-label-scene': label('scene'),
  'label-function-offered': [[named('labels.user_function')]],
  'label-in-exports': [[named('labels.exports.label', 'label-text', isLabel)]],
  'implicit-label-metadata': [
    [
      writer,
      seen('label-metadata', one => one.detail.what !== 'reader'),
      exempt('labels.metadata.not_applicable', one => one.labels?.metadata?.not_applicable),
    ],
  ],
  'implicit-label-log': [[named('labels.log.place')], [logMonths('labels.log.months', one => one.labels?.log?.months)]],
  'provider-code': [[providerCode]],
  'label-preservation': [[named('labels.metadata.preserved_by')]],
  'label-terms-clause': [[terms, seen('agreement', one => one.detail.labelClause === true)]],
  'unlabelled-output-log': [
    [named('labels.unlabelled_on_request.agreement')],
    [logMonths('labels.unlabelled_on_request.log_months', one => one.labels?.unlabelled_on_request?.log_months)],
  ],
  'user-label-declaration': [[named('labels.user_declaration')]],
  'platform-label-check': [
    [named('labels.platform_check', 'label-metadata', one => one.detail.what === 'reader')],
    [named('labels.user_declaration')],
  ],
  'label-material-in-filing': [[named('filing.label_material')]],
  'app-store-review': [[named('store.papers')]],
  'security-assessment': [[named('filing.security_assessment')]],
  'algorithm-filing': [[algorithmRecord]],
  'algorithm-filing-change': [[value('filing.date', one => one.filing?.date)]],
  'algorithm-filing-display': [
    [shownNumber('algorithm'), named('filing.displayed_at')],
    [value('filing.algorithm_link', one => one.filing?.algorithm_link)],
  ],
  'service-filing': [[serviceRecord]],
  'service-registration': [[serviceRecord]],
  'filing-display': [[shownNumber('service'), named('filing.displayed_at')]],
  'illegal-content-handling': [[takedown]],
  'user-misuse-handling': [[named('moderation.misuse')]],
  'complaint-channel': [[named('complaints.entry'), sign('complaint-entry')], [complaintTime]],
  'inspection-summary': [
    [sources('origin_type, scale, modality', one => Boolean(one.origin_type && one.scale && one.modality))],
    [
      named('annotation.rules'),
      named('data_sources.annotation.rules_ref'),
      exempt('annotation.not_applicable', one => one.annotation?.not_applicable),
    ],
    [summary],
  ],
  'permits-icp': [[icpNumber]],
  'wechat-category': [[value('store.mini_program_category', one => one.store?.mini_program_category)]],
  'keyword-library': [[named('moderation.keyword_library')]],
  'question-banks': [[named('moderation.question_banks')]],
  'content-classifier': [[named('moderation.classifier')]],
  'assessment-report': [[named('filing.assessment_report')]],
  'model-update-review': [[named('evaluation.model_update')]],
  'companion-scope': [[value('companion', one => one.companion)]],
  'companion-label': anyLabel,
  'companion-ai-notice': [[named('companion_measures.ai_notice')], [named('companion_measures.reminder')]],
  'companion-minors': [[named('companion_measures.minors')]],
  'companion-crisis': [[named('companion_measures.crisis')]],
  'companion-data-rights': [[named('companion_measures.data_rights')]],
  'companion-sign-up': [[named('companion_measures.sign_up')]],
  'companion-exit': [[named('companion_measures.exit')]],
  'companion-complaints': [[named('companion_measures.complaints'), named('complaints.entry')]],
  'companion-security-logs': [[named('companion_measures.logs')]],
  'companion-training-data': [[named('companion_measures.training_consent')]],
  'companion-assessment': [[named('companion_measures.assessment')]],
  'companion-filing': [[algorithmRecord]],
}
