/** Where the pages of rules are read by people; nothing in the product opens it by itself. */
const RULE_PAGES = 'https://github.com/genai-measures/genai-measures/blob/main/docs/rules'

/** The address of a rule's page. */
export function rulePage(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`
}

/** The product's own page. */
export const PRODUCT_PAGE = 'https://github.com/genai-measures/genai-measures'
