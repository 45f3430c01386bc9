// Written by scripts/generate-registries.mjs: do not edit.
import type { RuleDefinition } from '../define-rule.ts'

/** Every rule, in the order of its id. */
export const RULES: readonly RuleDefinition[] = []
