/** A text that may be shown as it stands, by what it is written for. Said again here: the client sees this folder alone; the server does not compile when they part. */
export type Written<M extends string> = string & { readonly 'written for': M }

/** One line of plain text. */
export type Line = Written<'line'>
