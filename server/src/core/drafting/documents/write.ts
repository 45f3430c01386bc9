import { DRAFT_MARK } from '../../declaration/draft-mark.ts'
import { noteOf } from '../../declaration/schema/field.ts'
import { Service } from '../../declaration/schema/service.ts'
import { schemaAt } from '../../declaration/schema/shape.ts'
import { citation } from '../../law/citation.ts'
import { DUTIES } from '../../law/duties.ts'
import { defineMessages, type Language, message, render } from '../../locale/messages.ts'
import { inForm } from './forms.ts'
import { type DocumentOutline, fieldsOf } from './table.ts'

const texts = defineMessages(
  {
    asked: () => 'What the texts ask for',
    toSay: ({ what }: { what: string }) => `[To be filled in: ${what}]`,
  },
  {
    asked: () => '规定的要求',
    toSay: ({ what }) => `[待补充：${what}]`,
  },
)

/**
 * A document begun for a team, in the form of the file it is begun in: its headings, what each has to say, and the duties behind it
 * with their articles. It is marked as a draft, so that naming it states something and shows nothing.
 */
export function writeDocument(document: DocumentOutline, file: string, service: string, language: Language): string {
  const duties = dutiesOf(document).map(({ text, basis: [first] }) => {
    const where = first && citation(first)[language]
    return `${text[language]}${where ? (language === 'en' ? ` (${where})` : `（${where}）`) : ''}`
  })
  const text = {
    language,
    title: `${service.replaceAll(/\s+/g, ' ').trim()} · ${document.title[language]}`,
    mark: DRAFT_MARK[language],
    sections: document.sections.map(({ heading, toSay }) => ({
      heading: heading[language],
      text: render(message(texts, 'toSay', { what: toSay[language] }), language),
    })),
    ...(duties.length > 0 && { asked: { heading: render(message(texts, 'asked', {}), language), duties } }),
  }
  return inForm(text, file)
}

function dutiesOf(document: DocumentOutline) {
  const ids = new Set(fieldsOf(document).flatMap(key => noteAt(key)?.duties ?? []))
  return DUTIES.filter(({ id }) => ids.has(id))
}

function noteAt(key: string) {
  const path = key.split('.').flatMap((step, i) => (i === 0 && step === 'data_sources' ? [step, 0] : [step]))
  const schema = schemaAt(Service, path)
  return schema && noteOf(schema)
}
