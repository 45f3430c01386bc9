/** The folders that a `.gitmodules` file names, as it spells them. */
export function submodulePaths(text: string): string[] {
  return [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?([^"\r\n]{1,400}?)"?[ \t]{0,40}$/gm)].map(([, path = '']) =>
    path.replace(/(?<!\/)\/+$/, ''),
  )
}
