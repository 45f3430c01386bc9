// Written by scripts/generate-registries.mjs: do not edit.
import type { RuleDefinition } from '../define-rule.ts'
import { rule as acceptedIncompleteRule } from './accepted-incomplete/rule.ts'
import { rule as acceptedLapsedRule } from './accepted-lapsed/rule.ts'
import { rule as algorithmFilingMissingRule } from './algorithm-filing-missing/rule.ts'
import { rule as annotationRulesMissingRule } from './annotation-rules-missing/rule.ts'
import { rule as baseModelTermsRule } from './base-model-terms/rule.ts'
import { rule as baseModelUnlistedRule } from './base-model-unlisted/rule.ts'
import { rule as biometricConsentMissingRule } from './biometric-consent-missing/rule.ts'
import { rule as cardIncompleteRule } from './card-incomplete/rule.ts'
import { rule as companionMeasuresMissingRule } from './companion-measures-missing/rule.ts'
import { rule as companionUnstatedRule } from './companion-unstated/rule.ts'
import { rule as complaintEntryMissingRule } from './complaint-entry-missing/rule.ts'
import { rule as contentHandlingUnrecordedRule } from './content-handling-unrecorded/rule.ts'
import { rule as crawlerRobotsIgnoredRule } from './crawler-robots-ignored/rule.ts'
import { rule as dataGovernanceUnrecordedRule } from './data-governance-unrecorded/rule.ts'
import { rule as dataHarmfulRateHighRule } from './data-harmful-rate-high/rule.ts'
import { rule as dataLicenceConflictingRule } from './data-licence-conflicting/rule.ts'
import { rule as dataLicenceNoncommercialRule } from './data-licence-noncommercial/rule.ts'
import { rule as dataLicenceUnstatedRule } from './data-licence-unstated/rule.ts'
import { rule as dataOriginUnrecordedRule } from './data-origin-unrecorded/rule.ts'
import { rule as dataOutputTermsRule } from './data-output-terms/rule.ts'
import { rule as dataPersonalUngroundedRule } from './data-personal-ungrounded/rule.ts'
import { rule as dataSingleSourceRule } from './data-single-source/rule.ts'
import { rule as dataSourceDeniedRule } from './data-source-denied/rule.ts'
import { rule as dataSourceUndeclaredRule } from './data-source-undeclared/rule.ts'
import { rule as declaredPlaceEmptyRule } from './declared-place-empty/rule.ts'
import { rule as declaredPlaceMissingRule } from './declared-place-missing/rule.ts'
import { rule as endpointInternationalRule } from './endpoint-international/rule.ts'
import { rule as evaluationMissingRule } from './evaluation-missing/rule.ts'
import { rule as exportUnlabelledRule } from './export-unlabelled/rule.ts'
import { rule as filingMaterialIncompleteRule } from './filing-material-incomplete/rule.ts'
import { rule as filingModelsChangedRule } from './filing-models-changed/rule.ts'
import { rule as filingNumberBorrowedRule } from './filing-number-borrowed/rule.ts'
import { rule as filingNumberKindRule } from './filing-number-kind/rule.ts'
import { rule as filingNumberMalformedRule } from './filing-number-malformed/rule.ts'
import { rule as filingNumberUnlistedRule } from './filing-number-unlisted/rule.ts'
import { rule as filingTrackMismatchRule } from './filing-track-mismatch/rule.ts'
import { rule as filingUndisplayedRule } from './filing-undisplayed/rule.ts'
import { rule as filingUnrecordedRule } from './filing-unrecorded/rule.ts'
import { rule as icpNumberUnstatedRule } from './icp-number-unstated/rule.ts'
import { rule as inputRetentionUnstatedRule } from './input-retention-unstated/rule.ts'
import { rule as inspectionSummaryIncompleteRule } from './inspection-summary-incomplete/rule.ts'
import { rule as labelExplicitUndeclaredRule } from './label-explicit-undeclared/rule.ts'
import { rule as labelHiddenRule } from './label-hidden/rule.ts'
import { rule as labelLogMissingRule } from './label-log-missing/rule.ts'
import { rule as labelMetadataStrippedRule } from './label-metadata-stripped/rule.ts'
import { rule as labelMetadataUndeclaredRule } from './label-metadata-undeclared/rule.ts'
import { rule as labelPlaceEmptyRule } from './label-place-empty/rule.ts'
import { rule as labelRemovalOfferedRule } from './label-removal-offered/rule.ts'
import { rule as labelTermsMissingRule } from './label-terms-missing/rule.ts'
import { rule as labelTooSmallRule } from './label-too-small/rule.ts'
import { rule as miniProgramCategoryUnstatedRule } from './mini-program-category-unstated/rule.ts'
import { rule as minorsMeasuresMissingRule } from './minors-measures-missing/rule.ts'
import { rule as modelNumberUnstatedRule } from './model-number-unstated/rule.ts'
import { rule as modelOffshoreRule } from './model-offshore/rule.ts'
import { rule as moderationMissingRule } from './moderation-missing/rule.ts'
import { rule as moderationOffRule } from './moderation-off/rule.ts'
import { rule as platformCheckMissingRule } from './platform-check-missing/rule.ts'
import { rule as promptsSentOffshoreRule } from './prompts-sent-offshore/rule.ts'
import { rule as providerCodeFaultyRule } from './provider-code-faulty/rule.ts'
import { rule as publicOpinionUnstatedRule } from './public-opinion-unstated/rule.ts'
import { rule as scopeContradictedRule } from './scope-contradicted/rule.ts'
import { rule as scopeUndeclaredRule } from './scope-undeclared/rule.ts'
import { rule as securityAssessmentMissingRule } from './security-assessment-missing/rule.ts'
import { rule as storePapersMissingRule } from './store-papers-missing/rule.ts'
import { rule as trainingOptOutMissingRule } from './training-opt-out-missing/rule.ts'
import { rule as unlabelledCopiesUngroundedRule } from './unlabelled-copies-ungrounded/rule.ts'
import { rule as userAgreementMissingRule } from './user-agreement-missing/rule.ts'
import { rule as userStatementsMissingRule } from './user-statements-missing/rule.ts'
import { rule as vendorWatermarkOffRule } from './vendor-watermark-off/rule.ts'
import { rule as weightsLicenceFromCodeRule } from './weights-licence-from-code/rule.ts'

/** Every rule, in the order of its id. */
export const RULES: readonly RuleDefinition[] = [
  acceptedIncompleteRule,
  acceptedLapsedRule,
  algorithmFilingMissingRule,
  annotationRulesMissingRule,
  baseModelTermsRule,
  baseModelUnlistedRule,
  biometricConsentMissingRule,
  cardIncompleteRule,
  companionMeasuresMissingRule,
  companionUnstatedRule,
  complaintEntryMissingRule,
  contentHandlingUnrecordedRule,
  crawlerRobotsIgnoredRule,
  dataGovernanceUnrecordedRule,
  dataHarmfulRateHighRule,
  dataLicenceConflictingRule,
  dataLicenceNoncommercialRule,
  dataLicenceUnstatedRule,
  dataOriginUnrecordedRule,
  dataOutputTermsRule,
  dataPersonalUngroundedRule,
  dataSingleSourceRule,
  dataSourceDeniedRule,
  dataSourceUndeclaredRule,
  declaredPlaceEmptyRule,
  declaredPlaceMissingRule,
  endpointInternationalRule,
  evaluationMissingRule,
  exportUnlabelledRule,
  filingMaterialIncompleteRule,
  filingModelsChangedRule,
  filingNumberBorrowedRule,
  filingNumberKindRule,
  filingNumberMalformedRule,
  filingNumberUnlistedRule,
  filingTrackMismatchRule,
  filingUndisplayedRule,
  filingUnrecordedRule,
  icpNumberUnstatedRule,
  inputRetentionUnstatedRule,
  inspectionSummaryIncompleteRule,
  labelExplicitUndeclaredRule,
  labelHiddenRule,
  labelLogMissingRule,
  labelMetadataStrippedRule,
  labelMetadataUndeclaredRule,
  labelPlaceEmptyRule,
  labelRemovalOfferedRule,
  labelTermsMissingRule,
  labelTooSmallRule,
  miniProgramCategoryUnstatedRule,
  minorsMeasuresMissingRule,
  modelNumberUnstatedRule,
  modelOffshoreRule,
  moderationMissingRule,
  moderationOffRule,
  platformCheckMissingRule,
  promptsSentOffshoreRule,
  providerCodeFaultyRule,
  publicOpinionUnstatedRule,
  scopeContradictedRule,
  scopeUndeclaredRule,
  securityAssessmentMissingRule,
  storePapersMissingRule,
  trainingOptOutMissingRule,
  unlabelledCopiesUngroundedRule,
  userAgreementMissingRule,
  userStatementsMissingRule,
  vendorWatermarkOffRule,
  weightsLicenceFromCodeRule,
]
