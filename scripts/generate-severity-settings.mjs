// Writes what the severity setting lists: every rule with its title in both languages, so that a settings editor completes and
// explains them and flags a rule that is none. `--check` writes nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { valuesOf } from './support/core-values.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const { RULES, message, render } = await valuesOf({
  'server/src/core/rules/registry.generated.ts': 'RULES',
  'server/src/core/locale/messages.ts': 'message, render',
})

const SETTING = 'genaiMeasures.severity'
const LEVELS = ['error', 'warning', 'information', 'hint', 'off']
const ids = RULES.map(({ id }) => id).toSorted()

const manifest = json('package.json')
const setting = manifest.contributes.configuration.properties[SETTING]
setting.properties = Object.fromEntries(
  ids.map(id => [
    id,
    {
      type: 'string',
      enum: LEVELS,
      enumDescriptions: LEVELS.map(level => `%severity.${level}%`),
      description: `%rule.${id}%`,
    },
  ]),
)
setting.additionalProperties = false

keep([
  written('package.json', manifest),
  written('package.nls.json', named('package.nls.json', 'en')),
  written('package.nls.zh-cn.json', named('package.nls.zh-cn.json', 'zh-CN')),
])

/** The texts written by hand, then the titles of the rules. */
function named(file, language) {
  const own = Object.entries(json(file)).filter(([key]) => !key.startsWith('rule.'))
  const titles = RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rule => [
    `rule.${rule.id}`,
    render(message(rule.messages, 'title', {}), language),
  ])
  return Object.fromEntries([...own, ...titles])
}

function json(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
}

function written(file, value) {
  return [file, `${JSON.stringify(value, null, 2)}\n`]
}
