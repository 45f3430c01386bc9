import type { Fix, FixStep } from '../../finding.ts'
import { message } from '../../locale/messages.ts'
import type { ServiceProfile } from '../../service/profile.ts'
import { besideOf } from '../../text/paths.ts'
import { relativePath } from './declared-files.ts'
import { fixMessages } from './fix-messages.ts'
import { GO } from './helpers/go.ts'
import type { Helper, HelperKind } from './helpers/helper.ts'
import { javaHelpers } from './helpers/java.ts'
import { JAVASCRIPT, TYPESCRIPT } from './helpers/javascript.ts'
import { PYTHON } from './helpers/python.ts'
import { firm } from './seen.ts'

/** The field of the declaration that names the helper. */
const FIELD: Readonly<Record<HelperKind, readonly string[]>> = {
  notice: ['labels', 'text', 'place'],
  metadata: ['labels', 'metadata', 'writer'],
}

/** A helper with the path it is to have. */
export function helperBeside(
  profile: ServiceProfile,
  kind: HelperKind,
  beside: string,
): { readonly path: string; readonly helper: Helper } | undefined {
  const file = sourceOf(profile, beside)
  const helper = file === undefined ? undefined : helpersFor(file, profile.textOf(file) ?? '')?.[kind]
  return file === undefined || !helper ? undefined : { path: besideOf(file) + helper.file, helper }
}

/**
 * Begins a small file beside the code that generates, in its language, that puts the label on: to be called where answers
 * are returned or files handed out. Nothing where the language has no such helper, or the service no declaration yet.
 */
export function beginHelper(profile: ServiceProfile, kind: HelperKind, beside: string): Fix[] {
  const begun = helperBeside(profile, kind, beside)
  if (!profile.declared || !begun) return []
  const title = message(fixMessages, kind === 'notice' ? 'beginNotice' : 'beginWriter', { file: begun.path })
  return [
    { title, safe: false, steps: [create(begun.path, begun.helper), ...declareHelper(profile, kind, begun.path)] },
  ]
}

/** Creates a helper's file. */
export function create(file: string, { text }: Helper): FixStep {
  return { op: 'create-file', file, text }
}

/** Names a helper in the declaration, where there is one. */
export function declareHelper(profile: ServiceProfile, kind: HelperKind, file: string): FixStep[] {
  if (!profile.declared) return []
  return [{ op: 'declare', service: profile.name, path: FIELD[kind], value: relativePath(profile, file) }]
}

/** Java's packages follow folders, so there a manifest says nothing of where a file may stand: the code that generates does. */
function sourceOf(profile: ServiceProfile, beside: string): string | undefined {
  if (!/(^|\/)(pom\.xml|build\.gradle(\.kts)?)$/.test(beside)) return beside
  return [...firm(profile, 'generation'), ...firm(profile, 'import'), ...firm(profile, 'exposure')].find(one =>
    one.file.endsWith('.java'),
  )?.file
}

function helpersFor(file: string, text: string): Readonly<Record<HelperKind, Helper>> | undefined {
  if (/\.py$|(^|\/)(requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/.test(file)) return PYTHON
  if (/\.[cm]?tsx?$/.test(file)) return TYPESCRIPT
  if (/\.[cm]?jsx?$|(^|\/)package\.json$/.test(file)) return JAVASCRIPT
  if (file.endsWith('.java')) return javaHelpers(javaPackage(text), /\bFlux</.test(text))
  return /\.go$|(^|\/)go\.mod$/.test(file) ? GO : undefined
}

/** The package that a Java file says it belongs to; `''` for none. */
export function javaPackage(text: string): string {
  return /^[ \t]{0,40}package[ \t]{1,9}([\w.]{1,200})[ \t]{0,9};/m.exec(text)?.[1] ?? ''
}
