import { ofNames } from '../text/remembered.ts'

/** Folders of programs that the developers run for themselves; below `src/` a product's own parts go by such names. */
const FOLDERS = /^(?!(.*\/)?src\/)(.*\/)?(scripts?|hack|dev-?tools?|one-?offs?|maintenance)\//i

/** Whether a file lies among the programs that developers run for themselves. */
export const isDevelopers = ofNames(path => FOLDERS.test(path))
