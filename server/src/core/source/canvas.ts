import type { Confidence } from '../evidence/vocabulary.ts'
import type { Call, Unit } from './unit.ts'

/** Pictures that a person made or brought along, or that no model draws: codes, crops, uploads, masks, diagrams, whole pages. */
const OWN =
  /qr_?-?code|barcode|captcha|crop|avatar|signature|mask|mermaid|diagram|echarts|html_?-?to_?-?(image|canvas)|html2canvas|handDrawn|annotat|videoWidth|getUserMedia|: ?File[,)]|FileReader|type=["']file|compress|(^|\/)pdf|screenshot|createPattern/i
/** Of these, and beside them, what an encoder on a server is given: it makes pictures of models smaller as well. */
const BROUGHT =
  /qr_?-?code|barcode|captcha|avatar|signature|favicon|attachment|screenshot|(?:^|[^a-z])(?:pdf\d?|ocr|office|logo|icons?)(?:[^a-z]|$)|\bvision/i
/** What says that pictures here come from a model. */
const GENERATED =
  /\b(ai|model)[-_ ]?(generated|drawn|painting)|generated[-_ ]?(image|picture|photo|video|content|media|result|art)|(image|picture|video)[-_ ]?generat(ion|or)\b|(image|picture)Gen\b|genImage|aigc|(txt|text|img|image)2(img|image|video)|text[-_]to[-_]image|inpaint|outpaint|diffusion|dall-?e|midjourney|seedream|cogview|\bprompt\b/i
/** How many brackets around a call are looked at for what its canvas holds. */
const LEVELS = 6

/**
 * How surely a canvas's export loses the label of a generated picture: nothing when the canvas holds something of the user's own,
 * low when it redraws a picture of which the file does not say where it comes from.
 */
export function redrawn(unit: Unit, call: Call): Confidence | undefined {
  if (!unit.mentions('drawImage') || OWN.test(unit.path) || OWN.test(around(unit, call))) return undefined
  return GENERATED.test(unit.path) || unit.says(GENERATED) ? 'medium' : 'low'
}

/** Whether an encoder works on something that was brought along, by the names in its function and of its file. */
export function isBrought(unit: Unit, call: Call): boolean {
  return BROUGHT.test(unit.path) || BROUGHT.test(around(unit, call))
}

/** The function around a call, as far as its brackets go; never all of a large file. */
function around(unit: Unit, call: Call): string {
  const { tokens } = unit
  let [start, end] = [tokens.start(call.at), tokens.end(call.open)]
  for (let open = tokens.parent(call.at), level = 0; open >= 0 && level < LEVELS; open = tokens.parent(open), level++) {
    const after = tokens.after(open)
    const [from, to] = [tokens.start(open), tokens.end(Math.min(after, tokens.count) - 1)]
    if (to - from > 3000) break
    ;[start, end] = [from, to]
  }
  // The name of the function, and of its parameters, stands before its bracket.
  return unit.text.slice(Math.max(0, start - 160), end)
}
