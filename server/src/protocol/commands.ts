/** Commands that the server itself carries out, in any editor (`workspace/executeCommand`). */
export const SERVER_COMMANDS = {
  /** No arguments, or a folder URI; `empty` behind it writes one where no service was seen. Writes a declaration for every service of the folder that has none. */
  createDeclaration: 'genaiMeasures.server.createDeclaration',
  /** A folder URI or nothing; gives the audit as Markdown or, until that is written, text. */
  audit: 'genaiMeasures.server.audit',
  /** A folder URI, a service's name and one of the scope answers; writes it into the declaration. */
  answerScope: 'genaiMeasures.server.answerScope',
  /** A document URI and, where one is meant, a range; brings the place before the user. */
  show: 'genaiMeasures.server.show',
} as const
