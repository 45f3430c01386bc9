/** Settings that wait to be filled in. */
const BLANKS =
  /(^|\/)\.?env(\.[\w-]+)?\.(example|sample|template|dist)$|(^|\/)\.?env[-_.](example|sample|template)[^/]*$/i

/** Whether a file holds settings that wait to be filled in. */
export function isBlank(file: string): boolean {
  return BLANKS.test(file)
}
