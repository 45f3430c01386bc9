import type { Evidence } from '../../../evidence/evidence.ts'
import { entriesOf, entryOf, itemsOf, type LocatedNode, nodeAt } from '../../../syntax/node.ts'
import { parseShell, type Word } from '../../../syntax/shell-flags.ts'
import { modelEvidence } from './models.ts'
import { part, type Placed, placed, resolve } from './placed.ts'
import { scriptEvidence } from './training-command.ts'
import { servedModels, serverOfImage } from './serving.ts'
import { settingEvidence } from './settings.ts'
import { addAll } from '../../../text/add-all.ts'

/** What one container of a Compose or Kubernetes file runs. */
export interface Container {
  readonly image: string
  readonly commands: readonly (LocatedNode | undefined)[]
  readonly environment: readonly Variable[]
  readonly group: string
}

/** A variable of an environment. */
export interface Variable {
  readonly key: Placed
  readonly value: Placed | undefined
}

/** Models that a container serves or calls: in its command, and in its environment. Its keys and hosts are read elsewhere. */
export function containerModels(text: string, { image, commands, environment, group }: Container): Evidence[] {
  const variables = new Map(environment.flatMap(({ key, value }) => (value ? [[key.value, value] as const] : [])))
  const words = commands.flatMap(node => commandWords(text, node))
  const line = words.flatMap(part => part)
  const served = servedModels(text, line, image, variables, group)
  const scripts =
    served.length > 0
      ? []
      : words.flatMap(part => scriptEvidence(text, part, variables)).map(one => ({ ...one, group }))
  const server = serverOfImage(image)
  const fromEnvironment = environment.flatMap(({ key, value }) => {
    const serves =
      server && /^(MODEL|MODEL_ID|MODEL_NAME|MODEL_PATH|HF_MODEL(_ID)?|LLM_MODEL|VLLM_MODEL)$/.test(key.value)
    if (serves) return modelEvidence(text, value, { role: 'inference', access: 'self-hosted', group })
    return settingEvidence(text, { key, value, group })
  })
  return [...served, ...scripts, ...fromEnvironment.filter(one => one.kind === 'model')]
}

/** A command as words: a list of arguments, or shell text; a list's item may itself be a whole command. */
export function commandWords(text: string, node: LocatedNode | undefined): Word[][] {
  if (!node || node.type === 'map') return []
  if (node.type === 'scalar') {
    const command = placed(node)
    // Compose splits on any blank, line ends too; a literal block may still be a script.
    return command
      ? parseShell(text, command.span, !/(^|\n)[ \t]*(export |set |if |#!)/.test(command.value)).commands.map(one => [
          ...one.words,
        ])
      : []
  }
  const words: Word[] = []
  const scripts: Word[][] = []
  for (const item of node.items) {
    const one = placed(item)
    if (!one) continue
    const raw = text.slice(one.span.start, one.span.end)
    if (/\s/.test(one.value.trim()) && !/^\{\{.*\}\}$/.test(one.value.trim())) {
      const inner = parseShell(text, one.span).commands.map(command => [...command.words])
      if (inner.length === 1) addAll(words, inner[0] ?? [])
      else addAll(scripts, inner)
    } else words.push({ value: one.value, span: one.span, raw })
  }
  return words.length > 0 ? [words, ...scripts] : scripts
}

/** An environment as a map, as `NAME=value` lines, or as `{name, value}` items. */
export function environmentOf(text: string, node: LocatedNode | undefined): Variable[] {
  if (node?.type === 'map')
    return entriesOf(node).map(({ key, value }) => ({
      key: { value: String(key.value), span: key.span },
      value: placed(value),
    }))
  return itemsOf(node).flatMap((item): Variable[] => {
    const line = placed(item)
    if (line) {
      const equals = line.value.indexOf('=')
      if (equals < 0) return []
      return [{ key: part(text, line, 0, equals), value: part(text, line, equals + 1, line.value.length) }]
    }
    const name = placed(nodeAt(item, 'name') ?? nodeAt(item, 'key'))
    return name ? [{ key: name, value: placed(entryOf(item, 'value')?.value) }] : []
  })
}

/** An image's name with the defaults of its own variables. */
export function imageName(text: string, node: LocatedNode | undefined): string {
  const image = placed(node)
  return image ? (resolve(text, image)?.value ?? image.value) || image.value : ''
}
