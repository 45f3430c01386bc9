import { ofNames } from '../text/remembered.ts'

/** Folders of programs that the developers run for themselves; below `src/`, and among what an engine or a browser loads, a product's own parts go by such names. */
const FOLDERS =
  /^(?!(.*\/)?(?:src|assets|static|public|www|wwwroot|htdocs)\/)(.*\/)?(scripts?|hack|dev-?tools?|one-?offs?|maintenance)\//i

/** Whether a file lies among the programs that developers run for themselves. */
export const isDevelopers = ofNames(path => FOLDERS.test(path))
