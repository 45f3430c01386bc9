import { ofNames } from '../text/remembered.ts'
import { allMatches } from '../text/steps.ts'

/** Texts in which people are told how to start a program, in whatever language: READMEs, launchers, images, tables of commands. */
const TELLS =
  /(^|\/)(README[^/]*|Dockerfile[^/]*|[^/]*\.dockerfile|Procfile|Makefile|justfile|package\.json|[^/]*compose[^/]*\.ya?ml|[^/]*\.(sh|bash|bat|cmd|ps1))$/i

/** Commands that start a program of several by its name or folder: `cargo run -p desk`, `dotnet run --project src/Desk`, `mvn -pl desk`. */
const PROGRAM =
  /\b(?:cargo[ \t]{1,4}run\b[^\n|&;]{0,60}?(?:-p|--package|--bin)[ \t=]|dotnet[ \t]{1,4}(?:run|watch)\b[^\n|&;]{0,60}?(?:--project|-p)[ \t=]|mvnw?(?:\.cmd)?[ \t][^\n|&;]{0,80}?(?:-pl|--projects)[ \t=]|swift[ \t]{1,4}run[ \t]{1,4}|gradlew?(?:\.bat)?[ \t]{1,4}(?=:?[\w:-]{1,80}:(?:run|bootRun)\b))["']?(\.{0,2}[\w.:/\\-]{1,120})/g

/** Texts that start several programs together, and the folders in which these lie. */
const TOGETHER = /(^|\/)(Procfile[^/]*|[^/]*compose[^/]*\.ya?ml|package\.json)$/i
const FOLDER =
  /^[ \t]{1,20}(?:build|context):[ \t]{1,9}["']?(\.{0,2}[\w./-]{1,120})["']?[ \t]{0,20}\r?$|^\w[\w-]{0,40}:[^\n]{0,80}?(?:\bcd|--chdir|--prefix|--cwd|-C)[ \t=]{1,4}(\.{0,2}[\w./-]{1,120})/gm

/** A command of a manifest that starts several, and the packages that it names. */
const AT_ONCE = /"[^"\n]{1,80}":[ \t]{0,4}"(?:[^"\n]{0,200}\b)?(?:concurrently|npm-run-all|run-p)\b[^\n]{0,2000}/g
const PACKAGE =
  /(?:-w|--workspace|--prefix|--filter|-F|-C|--cwd|\bcd|\bworkspace)[ =]{1,4}(?:\\?["'])?([\w@./-]{1,120})/g

/** Folders whose programs a text starts together: parts of one product. */
export function startedTogether(path: string, text: string): string[] {
  if (!TOGETHER.test(path)) return []
  const named = path.endsWith('.json')
    ? [...allMatches(text, AT_ONCE)].flatMap(([command]) => [...allMatches(command, PACKAGE)].map(match => match[1]))
    : [...allMatches(text, FOLDER)].map(([, built, entered]) => built ?? entered)
  return named.flatMap(one => one?.split('/').findLast(part => part !== '' && part !== '.' && part !== '..') ?? [])
}

/** Whether a text is one that starts several programs together. */
export const startsTogether: (path: string) => boolean = ofNames(path => TOGETHER.test(path))

/** Programs that commands in a text start, of several that lie in one repository: names of their projects or folders. */
export function programsStarted(path: string, text: string): string[] {
  if (!TELLS.test(path)) return []
  return [...allMatches(text, PROGRAM)].flatMap(([, named = '']) => {
    const parts = named.split(/[/\\:]/).filter(one => one !== '' && one !== '.' && !/^(run|bootRun)$/.test(one))
    const last = parts.at(-1)?.replace(/\.(cs|fs|vb)proj$/, '')
    return last ? [last] : []
  })
}
