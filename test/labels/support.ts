import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memorySource } from '../../server/src/core/labels/byte-source.ts'
import { checkFile, type FileCheck } from '../../server/src/core/labels/check-file.ts'
import type { LabelInput, PropagationInput } from '../../server/src/core/labels/input.ts'
import { applyPatches } from '../../server/src/core/labels/patch.ts'
import { type LabelReading, readLabels } from '../../server/src/core/labels/read.ts'
import { planLabel, type WriteOptions } from '../../server/src/core/labels/write.ts'
import { render } from '../../server/src/core/locale/messages.ts'

/** A real, published provider code, so that the checks have nothing to say about it. */
export const CODE = '001191110102MACQD9K64010000'
export const OTHER_CODE = '001191110108MA01KP2T5U00000'
export const INPUT: LabelInput = { producer: CODE, produceId: 'test-0001' }
export const BARE = `{"Label":"1","ContentProducer":"${CODE}","ProduceID":"test-0001","ReservedCode1":"","ContentPropagator":"${CODE}","PropagateID":"test-0001","ReservedCode2":""}`
export const WRAPPED = `{"AIGC":${BARE}}`

/** A label's text with some members changed. */
export const changed = (members: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(BARE) as Record<string, string>), ...members })

export const read = (bytes: Uint8Array, name: string): Promise<LabelReading> => readLabels(memorySource(bytes), name)
export const check = (bytes: Uint8Array, name: string): Promise<FileCheck> => checkFile(memorySource(bytes), name)
/** The ids of all findings, sorted. */
export const ids = async (bytes: Uint8Array, name: string): Promise<string[]> =>
  (await check(bytes, name)).findings.map(f => f.id).toSorted()

/** Labels bytes; throws with the refusal's words when nothing was written. */
export async function write(
  bytes: Uint8Array,
  name: string,
  input: LabelInput | PropagationInput = INPUT,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const plan = await planLabel(memorySource(bytes), name, input, options)
  if (!plan.ok)
    throw new Error(
      `${plan.reason}: ${render(plan.message, 'en')}${plan.because ? ` ${render(plan.because, 'en')}` : ''}`,
    )
  return applyPatches(bytes, plan.patches)
}

export async function refusal(
  bytes: Uint8Array,
  name: string,
  input: LabelInput | PropagationInput = INPUT,
  options: WriteOptions = {},
): Promise<string | undefined> {
  const plan = await planLabel(memorySource(bytes), name, input, options)
  return plan.ok ? undefined : plan.reason
}

/** True when a program is installed. */
export function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a program and gives its output. Its complaints go nowhere unless it fails. */
export function run(program: string, ...args: string[]): Buffer {
  return execFileSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, HOME: tmpdir() },
  })
}

/** A temporary folder with a way to clean up after itself. */
export class Scratch {
  readonly dir = mkdtempSync(join(tmpdir(), 'labels-'))
  path(name: string): string {
    return join(this.dir, name)
  }
  folder(name: string): void {
    mkdirSync(join(this.dir, name), { recursive: true })
  }
  put(name: string, bytes: Uint8Array | string): string {
    writeFileSync(this.path(name), bytes)
    return this.path(name)
  }
  get(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)))
  }
  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}
