import type { Language } from '../locale/messages.ts'

/** The product's own page. */
export const PRODUCT_PAGE = 'https://github.com/genai-measures/genai-measures'

/** Where pages are read by people; nothing in the product opens one by itself. */
const PAGES = `${PRODUCT_PAGE}/blob/main/docs`

/** Where the list of all duties of a service is explained; an editor that has a view of them opens that instead. */
export const DUTIES_PAGE = `${PAGES}/guide/report.md#the-states-of-a-duty`

/** The address of an instrument's page: its articles, what rests on each, and how it was read. */
export function lawPage(instrument: string, language: Language): string {
  return `${PAGES}/law/${instrument.toLowerCase()}${language === 'en' ? '' : '.zh-CN'}.md`
}

/** The address of a rule's page; faults of labels and of the declaration are explained in the guide. */
export function rulePage(ruleId: string): string {
  if (ruleId.startsWith('aigc-label-')) return `${PAGES}/guide/labels.md`
  if (ruleId.startsWith('declaration-')) return `${PAGES}/guide/declaration.md`
  return `${PAGES}/rules/${ruleId}.md`
}
