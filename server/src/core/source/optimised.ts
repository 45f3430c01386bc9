import type { Unit } from './unit.ts'
import { allMatches } from '../text/steps.ts'

/** What an optimiser is given: `AdamW(unet.parameters(), …)`, `SGD([x], …)`, `Adam([{'params': lora}])`. */
const GIVEN =
  /\b(?:SGD|Adam\w*|RMSprop|LBFGS|Adagrad|Adafactor|Lion|Prodigy|optimizer_cls|optimizer_class)\(\s*(?:params\s*=\s*)?([^\n]{0,120})/g
/** Parameters of a model, an adapter or a table that learns. */
const LEARNS = /param|lora|adapter|net\b|model|module|weights|trainable|requires_grad\]/i
/** Things that are drawn, seen or asked, not a model: what an inference call steers by a gradient. */
const INPUT =
  /^\[?\s{0,9}(?:\{\s{0,9}['"]params['"]\s{0,9}:\s{0,9}\[?\s{0,9})?(?:self\.)?(x\w{0,3}|z\w{0,3}|latents?\w*|noise\w*|img\w*|image\w*|picture\w*|pixels?|delta|pert\w*|adv\w*|prompt_?embed\w*|embeds?|text_?embed\w*|uncond\w*|mask|pose|camera|offset|guidance)\s{0,9}[\]},)]/i

/** Whether all that a text optimises are inputs: then a backward pass steers one result and changes no weight. */
export function optimisesInputs(unit: Unit): boolean {
  let inputs = 0
  for (const match of allMatches(unit.text, GIVEN)) {
    const given = match[1] ?? ''
    if (INPUT.test(given) && !LEARNS.test(given.slice(0, given.indexOf(']') + 1))) inputs++
    else return false
  }
  return inputs > 0
}
