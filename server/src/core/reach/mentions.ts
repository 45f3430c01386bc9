import type { Link } from '../evidence/file-facts.ts'
import { allMatches } from '../text/steps.ts'
import { programsStarted, startedTogether } from './commands.ts'

/** Texts that start programs or set them up: manifests, images, settings, pages, launchers, READMEs. */
const TELLING =
  /\.(json|jsonc|ya?ml|toml|cfg|ini|conf|html?|sh|bash|bat|ps1|cmd|service|cron(?:tab)?|xml|properties|gradle|kts|plist)$|(^|\/)(Dockerfile[^/]*|Procfile|crontab|Makefile|justfile|README[^/]*|[^/]*\.dockerfile)$/i
const MAX_LENGTH = 300_000
/** A file with its ending, a module that Python is told to run, and an application or class in a module: `shop.wsgi:app`, `voice.parts.Speaker`. */
const FILES =
  /(?<![\w-])([\w-]{1,120})\.(?:py|[cm]?[jt]sx?|vue|svelte|dart|go|rb|php)\b|\s-m\s{1,9}(?:\w{1,80}\.){0,20}(\w{1,80})|\b([A-Za-z_]\w{0,80}):[a-z_]\w*\b|\b[a-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,20}\.([a-z_]\w{0,80})\.([A-Za-z_]\w{0,80})\b|\b[a-z_]\w{0,80}\.([A-Z]\w{0,80})\b|\b[A-Z]\w{0,80}(?:\\{1,2}\w{1,80}){0,20}\\{1,2}([A-Z]\w{0,80})\b/g

/** Settings in which a file of JSON is named that code then reads. */
const SETTINGS = /\.(ya?ml|toml|cfg|ini|conf|properties|service)$|(^|\/)(\.env[^/]*|[^/]*\.env|Dockerfile[^/]*)$/i
const JSON_FILES = /(?<![\w.-])[\w.-]{1,120}\.json(?![\w.])/g

/** What a text names of other files: code that it starts, and what its settings have code read. */
export function mentionsOf(path: string, text: string): Link[] {
  return [...startedBy(path, text), ...readBy(path, text), ...typesIn(path, text)]
}

/** Code that nobody reads here, in languages that name the types of others which are read. */
const BESIDE = /\.(groovy|scala|cljc?|fs|vb|a?xaml|rake|ru|thor|jbuilder)$|(^|\/)Rakefile$/i
const TYPE = /\b[A-Z]\w{0,80}/g
/** Settings whose values may be the bare name of a type: `class: TellDaily`, `- TellDaily`. */
const PLAIN = /\.(ya?ml|toml|properties|ini|conf|cfg)$/i
const VALUE = /(?:[:=]|^[ \t]{0,40}-)[ \t]{0,20}["']?([A-Z]\w{1,80})["']?[ \t]{0,20}$/gm

function typesIn(path: string, text: string): Link[] {
  if (text.length > MAX_LENGTH) return []
  if (PLAIN.test(path))
    return [...new Set([...allMatches(text, VALUE)].map(match => match[1] as string))].map(specifier => ({
      how: 'mentions',
      specifier,
    }))
  if (!BESIDE.test(path)) return []
  const names = new Set([...allMatches(text, TYPE)].map(([name]) => name))
  return names.size === 0 ? [] : [{ how: 'uses', specifier: [...names].join(' ') }]
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
  for (const [, file, module, application, holder, part, type, spaced] of allMatches(text, FILES)) {
    names.add(file ?? module ?? application ?? holder ?? type ?? spaced ?? '')
    if (part !== undefined) names.add(part)
  }
  // A program is told from a file by its slash: it is a project, or a folder.
  for (const name of [...programsStarted(path, text), ...startedTogether(path, text)]) names.add(`${name}/`)
  return [...names].map(specifier => ({ how: 'mentions', specifier }))
}
