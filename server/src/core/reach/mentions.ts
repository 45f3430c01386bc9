import type { Link } from '../evidence/file-facts.ts'
import { allMatches } from '../text/steps.ts'

/** Texts that start programs or set them up: manifests, images, settings, pages, launchers, READMEs. */
const TELLING =
  /\.(json|jsonc|ya?ml|toml|cfg|ini|conf|html?|sh|bash|bat|ps1|cmd|service|cron(?:tab)?|xml|properties|gradle|kts|plist)$|(^|\/)(Dockerfile[^/]*|Procfile|crontab|Makefile|justfile|README[^/]*|[^/]*\.dockerfile)$/i
const MAX_LENGTH = 300_000
/** A file with its ending, a module that Python is told to run, and an application or class in a module: `shop.wsgi:app`, `voice.parts.Speaker`. */
const FILES =
  /(?<![\w-])([\w-]{1,120})\.(?:py|[cm]?[jt]sx?|vue|svelte|dart|go|rb|php)\b|\s-m\s{1,9}(?:\w{1,80}\.){0,20}(\w{1,80})|\b([A-Za-z_]\w{0,80}):[a-z_]\w*\b|\b[a-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,20}\.([a-z_]\w{0,80})\.([A-Za-z_]\w{0,80})\b|\b[a-z_]\w{0,80}\.([A-Z]\w{0,80})\b/g

/** Settings in which a file of JSON is named that code then reads. */
const SETTINGS = /\.(ya?ml|toml|cfg|ini|conf|properties|service)$|(^|\/)(\.env[^/]*|[^/]*\.env|Dockerfile[^/]*)$/i
const JSON_FILES = /(?<![\w.-])[\w.-]{1,120}\.json(?![\w.])/g

/** What a text names of other files: code that it starts, and what its settings have code read. */
export function mentionsOf(path: string, text: string): Link[] {
  return [...startedBy(path, text), ...readBy(path, text)]
}

function readBy(path: string, text: string): Link[] {
  if (!SETTINGS.test(path) || text.length > MAX_LENGTH || !text.includes('.json')) return []
  return [...new Set([...allMatches(text, JSON_FILES)].map(([name]) => name))].map(specifier => ({
    how: 'reads',
    specifier,
  }))
}

/** The code files that a text names, by their bare names. Prose and pipelines of the team start nothing. */
function startedBy(path: string, text: string): Link[] {
  if (!TELLING.test(path) || text.length > MAX_LENGTH || /(^|\/)(package-lock\.json|pnpm-lock\.yaml)$/.test(path))
    return []
  const names = new Set<string>()
  for (const [, file, module, application, holder, part, type] of allMatches(text, FILES)) {
    names.add(file ?? module ?? application ?? holder ?? type ?? '')
    if (part !== undefined) names.add(part)
  }
  return [...names].map(specifier => ({ how: 'mentions', specifier }))
}
