import { keyBefore } from './context.ts'
import { shownName } from './shown-names.ts'
import type { Unit } from './unit.ts'

/** Modules that hold settings and nothing else: Laravel's lists, `settings.py`, `config/site.js`. */
const PATH =
  /(^|\/)(configs?|conf|settings)\/[^/]+\.(php|py|rb|go|[cm]?[jt]s)$|(^|\/)(settings|config|site[-_]?config|app[-_]?config)\.(php|py|rb|go|[cm]?[jt]s)$/i

/** Whether a file is one, whose own names say nothing of what is shown. */
export function isSettingsModule({ path }: Unit): boolean {
  return PATH.test(path)
}

/** The name of a setting that a text is kept under, for views to be asked whether any names it. */
export function keptUnder(unit: Unit, at: number): string | undefined {
  const key = isSettingsModule(unit) ? keyBefore(unit, at) : undefined
  const name = key === undefined ? undefined : shownName(key)
  return name === undefined ? undefined : `named:${name}`
}
