import { withoutSample } from '../core/readers/path-patterns.ts'

/** Folders that hold nothing a team wrote: never entered, whatever `.gitignore` says. */
const SKIPPED = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  '.yarn',
  '.pnpm-store',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  'site-packages',
  '.gradle',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.turbo',
  '.cache',
  '.parcel-cache',
  '.terraform',
  '.dart_tool',
  'Pods',
  'DerivedData',
  '.idea',
  'coverage',
  '.nyc_output',
  '.tsbuild',
])

export function isSkippedFolder(name: string): boolean {
  return SKIPPED.has(name)
}

const TEXT_ENDINGS =
  /\.(jsonc?|json5|jsonld|ya?ml|toml|xml|ini|cfg|conf|service|properties|env|txt|in|mod|work|lock|gradle|kts|csproj|fsproj|vbproj|props|config|gemspec|podspec|plist|md|mdx|markdown|html?|vue|svelte|astro|[cm]?[jt]sx?|py|pyi|ipynb|go|java|kt|groovy|cljc?|cs|fs|vb|xaml|axaml|rake|ru|thor|jbuilder|php|rb|rs|swift|dart|scala|sh|bash|zsh|slurm|sbatch|mk|ps1|bat|cmd|tpl|tmpl|dvc|cff|spdx|wxml|wxss|axml|swan|ttml|ftl|strings|xcstrings|resx|xlf|xliff|arb|pot?|pbtxt|jinja2?|j2|njk|twig|mustache|liquid|gohtml|templ|latte|tera|mako?|peb|pebble|jte|kte|xhtml|marko|eta|gsp|rhtml|vbhtml|edge|ejs|hbs|blade|erb|cshtml|razor|jspx?|ftlh|vm|pug|jade|haml|slim|thtml|phtml|nvue|uvue|wxs|prisma|[eu]ts|tf|tofu|bicep|hcl|tfvars|sqlx?|ddl|hql|psql|pgsql|plsql|tsql|pk[bs]|pls|bqsql|fsql|gs|exs?|heex|leex|eex|c|cc|cpp|cxx|mm?|hh?|hpp|qml|r|rmd|qmd|sc|cljs|edn|fsx|l?hs|mli?|jl|p[lm]|psgi|lua|moon|nim|cr|erl|gleam|zig|rkt|cmake|pbxproj|godot|uproject|vsixmanifest|resolved|bzl|bazel|asmdef|dsl)$/i
const TEXT_NAMES =
  /(^|\/)(Dockerfile[^/]*|Containerfile|Procfile|crontab|[^/]*\.cron(?:tab)?|Modelfile[^/]*|Pipfile|Gemfile|Podfile|(?:GNU)?Makefile|\.?justfile|[^/]*\.just|(\.?mise\/tasks|mise-tasks)\/[\w-]+|Rakefile|\.env[^/]*|[^/]*\.env\.[^/]*|LICENSE[^/]*|docker-compose[^/]*|go\.(mod|work|sum)|BUILD|WORKSPACE)$/i
const NEVER = /\.(min\.(js|css)|bundle\.js|map|d\.ts)$/i

/** Whether a file's name says that a reader could take something from it. Content is judged later. */
export function isWorthReading(path: string): boolean {
  const named = withoutSample(path)
  return !NEVER.test(named) && (TEXT_ENDINGS.test(named) || TEXT_NAMES.test(path))
}
