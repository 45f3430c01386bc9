import process from 'node:process'

/** Of fewer files nothing is gained that the change itself does not cost. */
const ENOUGH = 30

/** Of so many files so much is remembered that what V8 lets lie beside it, as much again, is the larger part of what a machine has to spare. */
const MANY = 15_000
/** So much more than what is in use may lie there before it is cleared away, in hundredths. */
const LESS_BESIDE = '--heap-growing-percent=25'

/**
 * How V8 is told by its versions to optimise later; one that is not listed has other words for it, and would complain. That of Node 24
 * optimises in two steps, of which the first alone took a tenth of an audit.
 */
const LATER: Readonly<Record<string, readonly string[]>> = {
  11: ['--interrupt-budget=528000'],
  12: ['--invocation-count-for-turbofan=20000'],
  13: [
    '--invocation-count-for-turbofan=20000',
    '--invocation-count-for-maglev=4000',
    '--invocation-count-for-osr=1500',
    '--no-regexp-peephole-optimization',
  ],
}

/**
 * An audit is over before most of what V8 would optimise is worth it: a quarter of its processor time went there. What is loaded from
 * now on becomes plain machine code at once, and is optimised later. Of a large tree what is no longer in use is cleared away earlier.
 */
export async function optimiseLater(files: number): Promise<void> {
  const flags = LATER[Number.parseInt(process.versions.v8, 10)]
  if (files < ENOUGH || flags === undefined) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of [...flags, '--always-sparkplug']) setFlagsFromString(flag)
  if (files >= MANY) setFlagsFromString(LESS_BESIDE)
}
