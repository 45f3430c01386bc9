import type { Language, Localized } from '../locale/messages.ts'
import { encoded } from '../text/uri-path.ts'

/** The product's own page. */
export const PRODUCT_PAGE = 'https://github.com/genai-measures/genai-measures'

/** Where pages are read by people; nothing in the product opens one by itself. */
const PAGES = `${PRODUCT_PAGE}/blob/main/docs`

/** Where the list of all duties of a service is explained; an editor that has a view of them opens that instead. */
export const DUTIES_PAGE: Localized = {
  en: `${page('guide/report', 'en')}#the-states-of-a-duty`,
  'zh-CN': `${page('guide/report', 'zh-CN')}#${encoded('义务的状态')}`,
}

/** The address of an instrument's page: its articles, what rests on each, and how it was read. */
export function lawPage(instrument: string, language: Language): string {
  return page(`law/${instrument.toLowerCase()}`, language)
}

/** The address of a rule's page; faults of labels and of the declaration are explained in the guide. */
export function rulePage(ruleId: string, language: Language): string {
  if (ruleId.startsWith('aigc-label-')) return page('guide/labels', language)
  if (ruleId.startsWith('declaration-')) return page('guide/declaration', language)
  return page(`rules/${ruleId}`, language)
}

function page(name: string, language: Language): string {
  return `${PAGES}/${name}${language === 'en' ? '' : '.zh-CN'}.md`
}
