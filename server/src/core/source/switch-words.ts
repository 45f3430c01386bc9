/** Part of a name by which a visible label, or a mark of generated content, is switched on and off. */
const NAMED =
  'disclaimer|watermark|caveat|aigc|show[_-]?(?:label|tip|not(?:ic)?e)|label[_-]?(?:enabled|visible)|enable[_-]?(?:label|mark(?!down|et|up|er)|notice)|ai[_-]?(?:generated[_-]?|content[_-]?)?(?:label|mark|not(?:ic)?e|tips?|badge|tag|hint)'
const SWITCH = new RegExp(NAMED, 'i')
/** A name that takes away when it is on, or that sets or asks rather than holds. */
const OTHERWISE =
  /hide|hidden|disable|without|remove|dismiss|closed?$|^(set|toggle|on|handle|use|get|is|render)[A-Z_]|text|colou?r|size|font|style|class|position|opacity/i
/** Names that could not be another thing's: `showLabel` in two files are two things. */
const OWN =
  /ai[_-]?(?:(?:generated|content)?[_-]?(?:label|mark|not(?:ic)?e|tip|badge|tag|hint))|disclaimer|watermark|caveat|aigc/i
const PREFIX = /^(next|nuxt)public|^(vite|reactapp|vueapp|expopublic|publicenv|public)(?=\w{6})/

/** Whether a name is that of a switch of a label. A cheap question: what stands around it decides. */
export function isSwitchName(name: string): boolean {
  return SWITCH.test(name)
}

/**
 * The name that joins a switch where it is asked with its default where that is set: `config.showAiLabel`, `show_ai_label` and
 * `NEXT_PUBLIC_SHOW_AI_LABEL` are one. Nothing for names that are no plain switch.
 */
export function switchKey(name: string): string | undefined {
  if (!SWITCH.test(name) || !OWN.test(name) || OTHERWISE.test(name)) return undefined
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(PREFIX, '')
}

/** Every name of a switch in a text, wherever it stands. Bounded: a long word (a picture in base64) must not cost its square. */
export const SWITCH_NAMES = new RegExp(`(?<![\\w$-])[\\w$-]{0,60}?(?:${NAMED})[\\w$-]{0,60}`, 'gi')
/** Whether a text names a switch at all that could be joined. */
export const SWITCH_HINT = OWN
