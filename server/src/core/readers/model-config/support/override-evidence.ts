import type { Evidence } from '../../../evidence/evidence.ts'
import type { Word } from '../../../syntax/shell-flags.ts'
import { datasetEvidence } from './datasets.ts'
import { modelEvidence } from './models.ts'
import { overridesOf } from './overrides.ts'
import type { Placed } from './placed.ts'
import { trainingEvidence } from './training-args.ts'

/** What says that a command trains, and how. */
const TRAINER = /train|finetun|fine_tun|\bsft\b|grpo|\bppo\b|\bdpo\b|rlhf|_rl\b/i

/** What a training command sets by `key=value`, and that it trains; nothing for any other command. */
export function overrideEvidence(
  text: string,
  words: readonly Word[],
  variables?: ReadonlyMap<string, Placed>,
): Evidence[] {
  const found = overridesOf(words.map(({ value, span }) => ({ value, ...span })))
  const trainer = words.find(word => TRAINER.test(word.value) && !word.value.includes('='))
  if (found.length === 0 || trainer === undefined) return []
  const more = variables ? { variables } : {}
  const named = found.flatMap(({ what, value, start, end }) => {
    const at = { value, span: { start, end } }
    return what === 'model'
      ? modelEvidence(text, at, { role: 'base', access: 'self-hosted', ...more })
      : datasetEvidence(text, at, { role: what, hub: 'huggingface', ...more })
  })
  const method = /sft|finetun|fine_tun|pretrain/i.test(trainer.value) ? 'finetune' : 'preference'
  return [trainingEvidence(trainer, method, ['text']), ...named]
}
