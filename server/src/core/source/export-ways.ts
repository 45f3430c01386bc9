import type { SourceLanguage } from '../syntax/source-languages.ts'
import type { Call, Unit } from './unit.ts'

/** A kind of call by which people take something away. */
interface ExportWay {
  readonly what: 'download' | 'copy' | 'share'
  readonly calls: RegExp
  /** What the whole callee, the arguments, and the text must say besides. */
  readonly chain?: RegExp
  readonly given?: RegExp
  readonly says?: RegExp
  readonly languages?: readonly SourceLanguage[]
}

const ANDROID: readonly SourceLanguage[] = ['kotlin', 'java']
const SCRIPTS: readonly SourceLanguage[] = ['javascript', 'typescript', 'vue', 'svelte']

/** The first that fits counts. */
const WAYS: readonly ExportWay[] = [
  // What an app writes where its users find it.
  {
    what: 'download',
    calls: /^(?:writeText|writeBytes|appendText|writeString|write|newOutputStream)$/,
    says: /getExternal(?:FilesDir|StoragePublicDirectory|StorageDirectory|CacheDir)|DIRECTORY_(?:DOWNLOADS|DOCUMENTS|PICTURES)|MediaStore\.|FileProvider\b|ACTION_CREATE_DOCUMENT|CreateDocument\b/,
    languages: ANDROID,
  },
  {
    what: 'download',
    calls: /^writeAs(?:String|Bytes)$/,
    says: /get(?:ExternalStorageDirector|DownloadsDirectory|SaveLocation|SavePath)/,
    languages: ['dart'],
  },
  {
    what: 'download',
    calls: /^write$/,
    given: /^\s{0,20}to(?:File)?:/,
    says: /UIActivityViewController|ShareLink|fileExporter|UIDocumentPicker|UIDocumentInteraction|NSSavePanel/,
    languages: ['swift'],
  },
  {
    what: 'download',
    calls: /^(?:WriteAllText|WriteAllBytes|WriteAllTextAsync|WriteAllBytesAsync|WriteTextAsync|WriteBytesAsync)$/,
    says: /SaveFileDialog|FileSavePicker|FileSaver\b|StorageProvider\.SaveFilePicker|ShareFileRequest/,
    languages: ['csharp'],
  },
  // Sheets and dialogs that hand a file over.
  {
    what: 'download',
    calls:
      /^(?:shareXFiles|shareFiles|shareFile|shareFileMessage|saveFileToDisk|shareAsync|sharePdf|layoutPdf|saveToLibraryAsync|UIImageWriteToSavedPhotosAlbum|fileExporter|showSaveFilePicker|showSaveDialog|showSaveDialogSync|getSaveFileName|asksaveasfilename|asksaveasfile|writeTextFile|ShareFileRequest|PDFDownloadLink|exportFile)$/,
  },
  {
    what: 'download',
    calls: /^save$/,
    chain: /(?:DocumentViewPicker|PhotoViewPicker|AudioViewPicker|[pP]icker)\.save$/,
    languages: SCRIPTS,
  },
  {
    what: 'download',
    calls: /^save$/,
    chain: /^(?:doc|pdf|jspdf|html2pdf\w*|pptx?)\.(?:\w+\.)?save$/i,
    says: /jspdf|html2pdf/i,
    languages: SCRIPTS,
  },
  { what: 'download', calls: /^download$/, chain: /createPdf\.download$|pdfMake[\w.]*\.download$/, languages: SCRIPTS },
  // Answers of a server that a browser keeps as files.
  { what: 'download', calls: /^send_file$/, given: /as_attachment|download_name|attachment_filename/ },
  { what: 'download', calls: /^send_from_directory$/, given: /as_attachment\s{0,3}=\s{0,3}True|download_name/ },
  { what: 'download', calls: /^FileResponse$/, given: /\bfilename\b|as_attachment/ },
  {
    what: 'download',
    calls: /^(?:send_data|send_download|streamDownload|FileAttachment|AttachmentFilename|SendAttachment)$/,
  },
  {
    what: 'download',
    calls: /^(?:download|attachment|Attachment|Download|sendDownload)$/,
    chain:
      /(?:^|\.)(?:res|resp|response|reply|ctx|c|Response|ContentDisposition)\.(?:download|attachment|Attachment|Download|sendDownload)$/,
  },
  {
    what: 'download',
    calls: /^File$/,
    chain: /^(?:this\.|Results\.|TypedResults\.|Controller\.)?File$/,
    given: /,\s{0,20}"[\w.+-]{1,40}\/[\w.+-]{1,80}"\s{0,4},/,
    languages: ['csharp'],
  },
  // A text that goes to another app, or to the clipboard.
  {
    what: 'share',
    calls: /^(?:share|open)$/,
    chain: /(?:^|\.)(?:navigator|Share|SharePlus\.instance|SharePlus)\.(?:share|open)$/,
  },
  { what: 'share', calls: /^(?:UIActivityViewController|ShareLink|createChooser)$/ },
  { what: 'copy', calls: /^(?:setPrimaryClip|setText)$/, chain: /[cC]lip/ },
  {
    what: 'copy',
    calls: /^(?:setData|SetText|setString|SetTextAsync)$/,
    chain: /(?:Clipboard|[pP]asteboard)[\w.]*$|(?:Clipboard|[pP]asteboard)\b/,
  },
]

/** Whether any such call may have this name; asked once a name. */
export function mayExport(name: string): boolean {
  return WAYS.some(way => way.calls.test(name))
}

/** How a call hands something to people, if it does. */
export function exportWay(unit: Unit, { name, at, open }: Call): ExportWay['what'] | undefined {
  return WAYS.find(
    way =>
      way.calls.test(name) &&
      (way.languages === undefined || way.languages.includes(unit.language)) &&
      (way.chain === undefined || way.chain.test(unit.chain(at))) &&
      (way.says === undefined || unit.says(way.says)) &&
      (way.given === undefined || way.given.test(unit.inside(open))),
  )?.what
}

/** What tells a browser to keep an answer as a file. */
export const ATTACHED = /^\s{0,4}attachment\s{0,4}(?:;|$)|^Content-Disposition\s{0,4}:\s{0,4}attachment/i
/** Letters carry attachments as well. */
export const MAILS =
  /smtplib|MIMEBase|MIMEMultipart|EmailMessage|nodemailer|(?:javax|jakarta)\.mail|net\/smtp|gomail|ActionMailer|Swift_Message|PHPMailer|Content-Transfer-Encoding/
/** Ruby calls without brackets. */
export const RUBY_SENDS = /^[ \t]{0,40}(send_data|send_file)[ \t]{1,4}[^\n]{1,300}/gm
