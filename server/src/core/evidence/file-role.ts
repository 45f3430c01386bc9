import type { FileRole } from './vocabulary.ts'

const FOLDERS: readonly (readonly [FileRole, RegExp])[] = [
  [
    'vendored',
    /(^|\/)(auto-generated|__generated__|node_modules|vendor|third[-_]?party|bower_components|site-packages|\.yarn|pods)\//i,
  ],
  ['ci', /(^|\/)(\.github|\.gitlab|\.circleci|\.buildkite|\.woodpecker|\.ci|\.devcontainer|\.changeset|\.husky)\//i],
  ['tooling', /(^|\/)(\.vscode|\.idea|\.cursor|\.claude|\.agents?|\.codex|\.windsurf|\.gemini|\.storybook)\//i],
  // What else helps those who write programs keeps its settings, and the models that they ask, in folders of its own.
  [
    'tooling',
    /(^|\/)\.(task-?master|kiro|trae|roo|cline|clinerules|augment|qoder|serena|specify|opencode|continue|junie|aider[\w.-]{0,20}|codebuddy|lingma|tabnine|amazonq)\//i,
  ],
  [
    'test',
    /(^|\/)(tests?|__tests__|__mocks__|__snapshots__|specs?|e2e|testdata|[^/]+[-_]tests|test[-_]?(data|files|fixtures|utils|helpers)|[^/]+[-_]test|auto-?tests?|(demo|mock|dummy)[-_]?data|fixtures?|mocks?|mock(ed|s)?[-_](api|server|llm|openai|backend)s?|cypress|playwright[^/]*)\//i,
  ],
  // By the custom of .NET a project of tests lies beside the one that it tries: `Shop.Api.Tests/`.
  ['test', /(^|\/)\w[\w.-]*\.(UI|Unit|Integration|Functional|Acceptance|EndToEnd)?Tests\//],
  ['benchmark', /(^|\/)(bench|benchmarks?|evals?|evaluations?|[^/]+[-_]bench(mark)?s?)\//i],
  ['docs', /^documents?\/|(^|\/)(docs?|documentation|website|wiki|changelogs?|\.vitepress|\.vuepress|\.docusaurus)\//i],
  [
    'example',
    /(^|\/)(_templates|examples?|samples?|demos?|tutorials?|cookbooks?|recipes|notebooks?|playground|templates?\/examples?)\//i,
  ],
]

const FILES: readonly (readonly [FileRole, RegExp])[] = [
  [
    'test',
    /(^|\/)([^/]*[._-](test|spec|mock)s?(-d)?\.[a-z]+|test_[^/]*\.(py|sh)|mock[-_](llm|server|api|openai|model|provider|client)s?\.[a-z]+|conftest\.py|[^/]*_test\.(go|py|dart|rb|exs)|[^/]*Tests?\.(java|kt|cs|swift|php))$/,
  ],
  // The same of Xcode, and of .NET without a dot: `ShopUITests/`. Deeper down, and in other languages, tests may be what a product is about.
  [
    'test',
    /^([^/]+\/){0,2}[\w-]*[a-z\d](UI|Unit|Integration|Functional|Acceptance|EndToEnd)?Tests\/.*\.(cs|vb|fs|csproj|vbproj|fsproj|swift|mm?|h|plist|xctestplan|xib|storyboard)$/,
  ],
  ['test', /(^|\/)(playwright|cypress|vitest|jest|karma|wdio)\.config\.[cm]?[jt]s$/],
  ['tooling', /(^|\/)(AGENTS|CLAUDE|GEMINI|SKILL|COPILOT|copilot-instructions)\.md$/i],
  ['ci', /(^|\/)(\.gitlab-ci\.yml|azure-pipelines\.yml|Jenkinsfile|\.travis\.yml)$/i],
  ['docs', /\.(md|mdx|rst|adoc|txt)$|(^|\/)docusaurus\.config\.[cm]?[jt]s$/i],
]

const NOT_DOCS =
  /(^|\/)((requirements|constraints)[^/]*\.(txt|in)|requirements\/[^/]+\.txt|CMakeLists\.txt|go\.mod|README[^/]*\.md|[^/]*(terms|tos|eula|agreement|privacy|协议|条款|隐私)[^/]*\.(md|mdx|svx|txt)|\+?page\.(md|mdx|svx)|(MODEL_?|DATASET_?|DATA_?)?CARD\.md)$/i

/** Texts in a folder of such texts. */
const LEGAL =
  /(^|\/)(terms|tos|eula|agreements?|privacy|legal|协议|条款|隐私)([-_][^/]{0,40})?\/([^/]{1,80}\/){0,2}[^/]{1,80}\.(md|mdx|svx|txt)$/i

/** What follows a source root of the JVM are names of packages (`com/example`, `…/demo`), and say nothing of the file's part. */
const PACKAGES = /((?:^|\/)src\/(?:[a-z]*[mM]ain|release|debug)\/(?:java|kotlin|scala|groovy)\/).*$/
/** So do modules of Elixir below `lib/`: `lib/samples_web/` is the web of a program that is called Samples. */
const MODULES = /((?:^|\/)lib\/).*$/
const ELIXIR = /\.(?:exs?|heex|leex|eex)$/

/** Files that lie at once in such a folder of a program's own sources speak to others' services; copied projects bring folders of their own. */
const OWN_CONNECTORS = /((?:^|\/)(?:src|app|server|backend|services?|internal)\/(?:.*\/)?)third[-_]?party\/$/i

/** What lies below a folder of views or routes is called by what it shows: a page of recipes is no example of anything. */
const SUBJECTS =
  /((?:^|\/)(?:views?|templates|controllers|pages|screens|routes|routers|features|modules|components|models|services|api|stores?|layouts?|Http)\/(?:[^/]+\/){0,6}?)(?:recipes|cookbooks?|notebooks?|tutorials?)(?=\/)/gi
/** Nor is one of dishes that lies at once in a program's own sources; what shows how a library is used lies beside them. */
const DISHES = /((?:^|\/)(?:src|lib|app|internal|cmd)\/)(?:recipes|cookbooks?)(?=\/)/gi

/** A site or a wiki that is a product has programs on its server; those that document have pages and scripts. */
const SERVER = /\.(py|go|rb|java|kt|cs|php|rs|ex)$/
const SITES = /(^|\/)(website|wiki)\//i

/** Judges from its path alone what part of a repository a file is; `product` unless something speaks against it. */
export function fileRole(path: string): FileRole {
  const folder = path
    .slice(0, path.lastIndexOf('/') + 1)
    .replace(PACKAGES, '$1')
    .replace(OWN_CONNECTORS, '$1')
    .replace(ELIXIR.test(path) ? MODULES : DISHES, '$1')
    .replace(SUBJECTS, '$1shown')
  const ofFolder = folderRole(SERVER.test(path) ? folder.replace(SITES, '$1$2_/') : folder)
  if (ofFolder !== undefined) return ofFolder
  for (const [role, pattern] of FILES)
    if (pattern.test(path) && !(role === 'docs' && (NOT_DOCS.test(path) || LEGAL.test(path)))) return role
  return 'product'
}

/** Folders judged at once: files come folder by folder. */
const LIMIT = 10_000
const JUDGED = new Map<string, FileRole | undefined>()

/** The role that a folder gives to all that lies in it. `folder` ends in `/`, or is empty. */
function folderRole(folder: string): FileRole | undefined {
  const known = JUDGED.get(folder)
  if (known !== undefined || JUDGED.has(folder)) return known
  const role = FOLDERS.find(([, pattern]) => pattern.test(folder))?.[0]
  if (JUDGED.size > LIMIT) JUDGED.clear()
  JUDGED.set(folder, role)
  return role
}
