import path from 'node:path'
import type { Finding } from '../../core/finding.ts'
import { asFinding } from '../../core/labels/as-finding.ts'
import type { ByteSource } from '../../core/labels/byte-source.ts'
import { checkFile } from '../../core/labels/check-file.ts'
import { checkMarkdownLabel } from '../../core/labels/markdown/check.ts'
import { unregulatedFormats } from '../../core/labels/formats/unregulated.ts'
import { formatByName } from '../../core/labels/registry.ts'
import type { LabelCounts } from '../../core/report/json.ts'
import { fileSource } from '../../workspace/byte-source.ts'
import type { Loaded } from '../../workspace/load.ts'

/** Of a folder that holds more media than this, so many are read: evenly over their names, the same ones every time. */
const SAMPLE = 100
const AT_ONCE = 8

/** What the labels of a folder's files came to. */
export interface LabelSurvey {
  readonly counts: LabelCounts
  readonly findings: readonly Finding[]
}

/**
 * Checks the AIGC labels that files carry. A file without one is only counted: nothing in it tells whether it was
 * generated. Documents are checked whole; media folder by folder, big ones by sample.
 */
export async function surveyLabels(root: string, loaded: Loaded): Promise<LabelSurvey> {
  const documents = [...loaded.texts.keys()].filter(isDocument)
  const media = loaded.others.filter(isMedia).toSorted()
  const chosen = sample(media)
  const found = documents.map(file => checkDocument(file, loaded.texts.get(file) ?? ''))
  let unreadable = 0
  let next = 0
  const worker = async (): Promise<void> => {
    for (let file = chosen[next++]; file !== undefined; file = chosen[next++]) {
      const checked = await checkMedium(root, file).catch(() => undefined)
      if (checked) found.push(checked)
      else unreadable++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return {
    counts: {
      files: documents.length + media.length,
      read: documents.length + chosen.length - unreadable,
      notRead: media.length - chosen.length,
      unreadable,
      labelled: found.filter(one => one.labelled).length,
    },
    findings: found.flatMap(one => one.findings),
  }
}

/** Whether a file is a text whose label stands in its front matter. */
export function isDocument(file: string): boolean {
  return formatByName(file)?.id === 'Markdown'
}

/** What the label of one file came to. */
export interface Checked {
  readonly labelled: boolean
  readonly findings: readonly Finding[]
}

function isMedia(file: string): boolean {
  const format = formatByName(file)
  return format !== undefined && !unregulatedFormats.includes(format)
}

function sample(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const folder = path.posix.dirname(file)
    const others = folders.get(folder)
    if (others) others.push(file)
    else folders.set(folder, [file])
  }
  return [...folders.values()].flatMap(all => {
    if (all.length <= SAMPLE) return all
    return Array.from({ length: SAMPLE }, (_, i) => all[Math.floor((i * all.length) / SAMPLE)] as string)
  })
}

/** Checks the label of a Markdown text: faults with places and fixes. */
export function checkDocument(file: string, text: string): Checked {
  const { labels, findings } = checkMarkdownLabel(text)
  return {
    labelled: labels.length > 0 || findings.length > 0,
    findings: findings.map(({ fixes, ...complaint }) =>
      asFinding(file, {
        ...complaint,
        fixes: fixes.map(({ title, edits, safe }) => ({ title, safe, steps: [{ op: 'edit', file, edits }] })),
      }),
    ),
  }
}

async function checkMedium(root: string, file: string): Promise<Checked> {
  const source = await fileSource(path.join(root, file))
  try {
    return await checkLabelled(source, file)
  } finally {
    await source.close()
  }
}

async function checkLabelled(source: ByteSource, file: string): Promise<Checked> {
  const { reading, findings } = await checkFile(source, file)
  if (reading.labels.length === 0) return { labelled: false, findings: [] }
  return { labelled: true, findings: findings.map(finding => asFinding(file, finding)) }
}
