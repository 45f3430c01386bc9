import path from 'node:path'
import type { FormatName } from '../../core/report/formats.ts'
import type { OverviewFormat } from '../../core/report/overview-forms.ts'

/** What the file of a report in a format ends in. */
export const ENDINGS: Readonly<Record<FormatName, string>> = {
  text: '.txt',
  json: '.json',
  sarif: '.sarif',
  markdown: '.md',
  html: '.html',
  cyclonedx: '.cdx.json',
  spdx: '.spdx.json',
  junit: '.xml',
  github: '.txt',
  gitlab: '.gitlab.json',
  csv: '.csv',
}

/** The file of one folder's report among several: its own name, with a number when another folder has the same. */
export function reportName(root: string, format: FormatName, taken: Set<string>): string {
  const base = path.basename(root) || 'root'
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : `-${number}`}${ENDINGS[format]}`
    // Some file systems take `App` and `app` for one file.
    const key = name.toLowerCase()
    if (taken.has(key) || key.startsWith('overview.')) continue
    taken.add(key)
    return name
  }
}

/** The file of the overview beside them. */
export function overviewName(form: OverviewFormat): string {
  return form === 'markdown' ? 'overview.md' : `overview.${form}`
}
