// Written by scripts/generate-registries.mjs: do not edit.
import type { RuleDefinition } from '../define-rule.ts'
import { rule as algorithmFilingMissingRule } from './algorithm-filing-missing/rule.ts'
import { rule as algorithmSummaryMissingRule } from './algorithm-summary-missing/rule.ts'
import { rule as audienceStatementMissingRule } from './audience-statement-missing/rule.ts'
import { rule as complaintEntryMissingRule } from './complaint-entry-missing/rule.ts'
import { rule as contentHandlingUnrecordedRule } from './content-handling-unrecorded/rule.ts'
import { rule as dataLicenceNoncommercialRule } from './data-licence-noncommercial/rule.ts'
import { rule as dataRequestsMissingRule } from './data-requests-missing/rule.ts'
import { rule as dataSourceUndeclaredRule } from './data-source-undeclared/rule.ts'
import { rule as evaluationMissingRule } from './evaluation-missing/rule.ts'
import { rule as exportUnlabelledRule } from './export-unlabelled/rule.ts'
import { rule as filingMaterialIncompleteRule } from './filing-material-incomplete/rule.ts'
import { rule as filingModelsChangedRule } from './filing-models-changed/rule.ts'
import { rule as filingTrackMismatchRule } from './filing-track-mismatch/rule.ts'
import { rule as filingUndisplayedRule } from './filing-undisplayed/rule.ts'
import { rule as filingUnrecordedRule } from './filing-unrecorded/rule.ts'
import { rule as icpNumberUnstatedRule } from './icp-number-unstated/rule.ts'
import { rule as inputRetentionUnstatedRule } from './input-retention-unstated/rule.ts'
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
import { rule as modelOffshoreRule } from './model-offshore/rule.ts'
import { rule as moderationMissingRule } from './moderation-missing/rule.ts'
import { rule as moderationOffRule } from './moderation-off/rule.ts'
import { rule as promptsSentOffshoreRule } from './prompts-sent-offshore/rule.ts'
import { rule as providerCodeFaultyRule } from './provider-code-faulty/rule.ts'
import { rule as publicOpinionUnstatedRule } from './public-opinion-unstated/rule.ts'
import { rule as scopeContradictedRule } from './scope-contradicted/rule.ts'
import { rule as scopeUndeclaredRule } from './scope-undeclared/rule.ts'
import { rule as securityAssessmentMissingRule } from './security-assessment-missing/rule.ts'
import { rule as storePapersMissingRule } from './store-papers-missing/rule.ts'
import { rule as unlabelledCopiesUngroundedRule } from './unlabelled-copies-ungrounded/rule.ts'
import { rule as userAgreementMissingRule } from './user-agreement-missing/rule.ts'
import { rule as vendorWatermarkOffRule } from './vendor-watermark-off/rule.ts'

/** Every rule, in the order of its id. */
export const RULES: readonly RuleDefinition[] = [
  algorithmFilingMissingRule,
  algorithmSummaryMissingRule,
  audienceStatementMissingRule,
  complaintEntryMissingRule,
  contentHandlingUnrecordedRule,
  dataLicenceNoncommercialRule,
  dataRequestsMissingRule,
  dataSourceUndeclaredRule,
  evaluationMissingRule,
  exportUnlabelledRule,
  filingMaterialIncompleteRule,
  filingModelsChangedRule,
  filingTrackMismatchRule,
  filingUndisplayedRule,
  filingUnrecordedRule,
  icpNumberUnstatedRule,
  inputRetentionUnstatedRule,
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
  modelOffshoreRule,
  moderationMissingRule,
  moderationOffRule,
  promptsSentOffshoreRule,
  providerCodeFaultyRule,
  publicOpinionUnstatedRule,
  scopeContradictedRule,
  scopeUndeclaredRule,
  securityAssessmentMissingRule,
  storePapersMissingRule,
  unlabelledCopiesUngroundedRule,
  userAgreementMissingRule,
  vendorWatermarkOffRule,
]
