import * as vscode from 'vscode'

/** Set by the bundler: where this suite's results go. */
declare const RESULT_FILE: string

export interface CaseResult {
  readonly name: string
  readonly ms: number
  readonly error?: string
}

export interface SuiteResult {
  readonly vscode: string
  readonly cases: readonly CaseResult[]
}

const CASE_LIMIT_MS = 60_000

/**
 * Runs cases one after the other inside the extension host and writes what came of them. Works in the Node and the web
 * extension host alike, which is why it stands on nothing but the `vscode` module.
 */
export async function runSuite(cases: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  const results: CaseResult[] = []
  for (const [name, body] of Object.entries(cases)) {
    const start = Date.now()
    const error = await outcome(name, body)
    results.push({ name, ms: Date.now() - start, ...(error === undefined ? {} : { error }) })
  }
  await write({ vscode: vscode.version, cases: results })
  const failed = results.filter(one => one.error !== undefined)
  // Under @vscode/test-electron a rejection is what turns the exit code.
  if (failed.length > 0) throw new Error(failed.map(one => `${one.name}: ${one.error}`).join('\n'))
}

async function outcome(name: string, body: () => Promise<void>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${name} took longer than ${CASE_LIMIT_MS} ms`)), CASE_LIMIT_MS)
  })
  try {
    await Promise.race([body(), limit])
    return undefined
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  } finally {
    clearTimeout(timer)
  }
}

/** Beside the driver, which lies on the disk of the test whatever the workspace lies on. */
async function write(result: SuiteResult): Promise<void> {
  const driver = vscode.extensions.getExtension('genai-measures-tests.driver')
  const home = driver?.extensionUri ?? vscode.Uri.file('/')
  await vscode.workspace.fs.writeFile(
    home.with({ path: RESULT_FILE }),
    new TextEncoder().encode(JSON.stringify(result)),
  )
}
