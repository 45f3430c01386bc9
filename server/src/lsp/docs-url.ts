/** Where the rule pages are published; the one place that knows. */
const RULE_PAGES = 'https://github.com/genai-measures/genai-measures/blob/main/docs/rules'

/** The page of a rule, for `codeDescription.href`. */
export function rulePage(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`
}
