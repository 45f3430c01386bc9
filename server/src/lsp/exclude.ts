/** How a folder is named in globs of editors: `**` before and behind it says no more than its name does. */
const AROUND = /^(?:\*\*\/|\.\/)|\/(?:\*\*?)?$/

/**
 * Whether a path is left out by what a person listed: a folder or file from the workspace folder (`examples/demo`), or a name wherever it
 * stands (`demo`, or that between `**`). No patterns beyond that: what somebody else's settings list costs nothing to compare.
 */
export function isExcluded(listed: readonly string[], path: string): boolean {
  return listed.some(entry => {
    const anywhere = entry.startsWith('**/') || !entry.replace(AROUND, '').includes('/')
    const name = entry.replace(AROUND, '').replace(AROUND, '')
    if (name === '') return false
    return `/${path}/`.includes(`/${name}/`) && (anywhere || path === name || path.startsWith(`${name}/`))
  })
}
