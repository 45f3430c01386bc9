// Writes the tools that the extension offers to the editor's chat into its manifest, from the one table of tools. `--check` writes nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { valuesOf } from './support/core-values.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const { TOOLS, inputSchema } = await valuesOf({ 'server/src/core/agents/table.ts': 'TOOLS, inputSchema' })

const manifest = json('package.json')
manifest.contributes.languageModelTools = TOOLS.map(tool => ({
  name: `genaiMeasures_${tool.name}`,
  toolReferenceName: `genai-${tool.name.replaceAll('_', '-')}`,
  displayName: `%tool.${tool.name}%`,
  userDescription: `%tool.${tool.name}.is%`,
  // For the model, which reads English whatever the editor speaks.
  modelDescription: tool.description.en,
  canBeReferencedInPrompt: true,
  icon: '$(law)',
  tags: ['genai-measures', 'compliance'],
  inputSchema: inputSchema(tool, 'en'),
}))

keep([
  written('package.json', manifest),
  written('package.nls.json', named('package.nls.json', 'en')),
  written('package.nls.zh-cn.json', named('package.nls.zh-cn.json', 'zh-CN')),
])

/** The texts of others, with those of the tools before the rules', which another generator keeps last. */
function named(file, language) {
  const others = Object.entries(json(file)).filter(([key]) => !key.startsWith('tool.'))
  const tools = TOOLS.flatMap(({ name, title, description }) => [
    [`tool.${name}`, title[language]],
    [`tool.${name}.is`, description[language]],
  ])
  const rules = others.findIndex(([key]) => key.startsWith('rule.'))
  return Object.fromEntries([...others.slice(0, rules), ...tools, ...others.slice(rules)])
}

function json(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
}

function written(file, value) {
  return [file, `${JSON.stringify(value, null, 2)}\n`]
}
