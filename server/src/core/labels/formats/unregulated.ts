import { Collector, type FormatReading, type LabelFormat } from '../format.ts'

async function read(): Promise<FormatReading> {
  const out = new Collector()
  out.note('no-rule')
  return out
}

/** Formats for which no published place of a label was found: nothing is read, nothing is asked for. */
function unregulated(id: string, extensions: readonly string[], mediaTypes: readonly string[]): LabelFormat {
  return { id, extensions, mediaTypes, read }
}

export const unregulatedFormats: readonly LabelFormat[] = [
  unregulated('TXT', ['txt'], ['text/plain']),
  unregulated('HTML', ['html', 'htm'], ['text/html']),
  unregulated('JSON', ['json'], ['application/json']),
  unregulated('CSV', ['csv'], ['text/csv']),
  unregulated('EPUB', ['epub'], ['application/epub+zip']),
  unregulated('RTF', ['rtf'], ['application/rtf', 'text/rtf']),
  unregulated('BMP', ['bmp'], ['image/bmp']),
  unregulated('OFD', ['ofd'], []),
  unregulated('XMind', ['xmind'], []),
]
