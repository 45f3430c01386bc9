import { WORD } from '../../syntax/tokens.ts'
import type { Detector } from '../detector.ts'
import { isDefinition } from './generation.ts'

const DOWNLOADS =
  /^(saveAs|html2canvas|toPng|toJpeg|exportAs\w+|downloadAs\w*|downloadImage|downloadFile|downloadBlob|download_button|DownloadButton|writeFileXLSX|html2pdf|jsPDF|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|saveFile)$/
const COPIES = /^(writeText|copyToClipboard|setClipboardData|copyTextToClipboard)$/

/** Ways by which a person takes content away: files, clipboard, share sheets. */
export const exportPaths: Detector = {
  calls: name => name === 'share' || DOWNLOADS.test(name) || COPIES.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return
    if (DOWNLOADS.test(call.name)) sink.add('export', unit.span(call.at), call.name, { what: 'download' }, 'medium')
    else if (COPIES.test(call.name)) sink.add('export', unit.span(call.at), call.name, { what: 'copy' }, 'low')
    else if (call.name === 'share' && unit.chain(call.at).endsWith('navigator.share'))
      sink.add('export', unit.span(call.at), 'navigator.share', { what: 'share' }, 'low')
  },
  finish(unit, sink) {
    for (const { index } of unit.text.matchAll(/\bdownload ?= ?[^=]/g)) {
      const at = unit.at(index)
      if (unit.tokens.kind(at) !== WORD) continue
      sink.add('export', unit.span(at), 'download', { what: 'download' }, 'medium')
      return
    }
  },
}
