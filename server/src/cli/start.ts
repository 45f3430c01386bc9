import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import vm from 'node:vm'

// `dist/cli.mjs`: starts the program that lies beside it, from what V8 compiled of it when it was built. Without that a process spends
// up to a fifth of a second on compiling before it has read a file. Another V8, machine or build compiles the program as ever; nothing is
// written.

/**
 * How long code runs before V8 optimises it. A process of a second or two is over before most of that pays: to wait longer saves it more
 * than a tenth of its processor time. Node 20 alone: later ones have a compiler for this, and other words.
 */
const PATIENCE = '--interrupt-budget=500000'
if (process.versions.v8.startsWith('11.')) setFlagsFromString(PATIENCE)

const program = readFileSync(new URL('./cli.cjs', import.meta.url), 'utf8')
const script = new vm.Script(program, { filename: 'genai-measures', cachedData: compiledForm(program) })
const run = script.runInThisContext() as (require: NodeJS.Require, url: string) => void
run(createRequire(import.meta.url), import.meta.url)

/** What this V8 compiled of exactly this program, if it was written down: V8 itself compares no more than the length. */
function compiledForm(text: string): Buffer | undefined {
  try {
    const form = readFileSync(new URL(`./cli.${process.versions.v8}-${process.arch}.compiled`, import.meta.url))
    // The program's first line is its digest; the compiled form begins with the same.
    const digest = text.slice(0, text.indexOf('\n') + 1)
    return form.toString('latin1', 0, digest.length) === digest ? form.subarray(digest.length) : undefined
  } catch {
    return undefined
  }
}
