/** The way to a value in a document: keys of maps and indexes of lists, from the root. */
export type ValuePath = readonly (string | number)[]
