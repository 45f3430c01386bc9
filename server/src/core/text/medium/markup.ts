import { visible } from '../visible.ts'
import { door } from './safe.ts'
import { withoutCommands } from './terminal.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of elements and of quoted attributes alike; what XML admits in no form is shown by its number. */
function entities(text: string): string {
  return withoutCommands(visible(text)).replaceAll(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}

/** Text for a page. */
export const html = door<'html'>(entities)

/** Text for an XML document. */
export const xml = door<'xml'>(entities)

/** What a style or script element holds: only its end could be acted on. */
export const element = door<'html'>(text => text.replaceAll('</', String.raw`<\/`))
