import { fetchedModels } from '../../catalogue/hub-addresses.ts'
import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseWithin } from '../../syntax/embedded.ts'
import { type DockerStep, parseDockerfile } from '../../syntax/dockerfile.ts'
import { parseJson } from '../../syntax/json.ts'
import { parseShell, type Word } from '../../syntax/shell-flags.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { commandWords } from './support/container.ts'
import { servedModels } from './support/serving.ts'
import { settingEvidence } from './support/settings.ts'
import { scriptEvidence } from './support/training-command.ts'

/** Models in a Dockerfile: environment, start commands, and weights pulled while building. Its keys and hosts are read elsewhere. */
export const reader: Reader = exact({
  id: 'serving-dockerfile',
  title: { en: 'Models served from a Dockerfile', 'zh-CN': 'Dockerfile 中的模型服务' },
  patterns: ['**/Dockerfile*', '**/*.dockerfile', '**/Containerfile'],
  yields: ['model', 'training', 'dataset'],
  matches: path => /(^|\/)([^/]*dockerfile[^/]*|containerfile[^/]*)$/i.test(path) && !/\.(md|sh|py|ts|js)$/i.test(path),
  read(file) {
    if (!/model|ollama|vllm|sglang|lmdeploy|xinference|huggingface|hf-mirror/i.test(file.text)) return NOTHING
    const steps = file.tree(parseDockerfile)
    const variables = new Map(
      steps.flatMap(step => step.settings.flatMap(({ name, value }) => (value ? [[name.value, value] as const] : []))),
    )
    let image: string | undefined
    const said = steps.flatMap(step => {
      // What an image starts by itself is given flags alone.
      if (step.keyword === 'FROM') image = step.words.find(({ value }) => !value.startsWith('--'))?.value
      return readStep(file.text, step, variables, image)
    })
    return { evidence: [...said, ...fetched(file.text, said)] }
  },
})

/** Weights that the image fetches from a hub by their address, beside what its settings name. */
function fetched(text: string, said: readonly Evidence[]): Evidence[] {
  return fetchedModels(text).flatMap(({ id, span }) =>
    said.some(one => one.kind === 'model' && one.span.start <= span.end && one.span.end >= span.start)
      ? []
      : [evidence('model', span, id, { role: 'inference', hub: 'huggingface' }, 'low')],
  )
}

function readStep(
  text: string,
  step: DockerStep,
  variables: ReadonlyMap<string, { value: string; span: { start: number; end: number } }>,
  image: string | undefined,
): Evidence[] {
  if (/^(ENV|ARG)$/.test(step.keyword))
    return step.settings
      .flatMap(({ name, value }) => settingEvidence(text, { key: name, value }))
      .filter(one => one.kind === 'model')
  if (!/^(CMD|ENTRYPOINT|RUN)$/.test(step.keyword)) return []
  return commands(text, step).flatMap(words => {
    const served = servedModels(text, words, step.keyword === 'RUN' ? undefined : image, variables)
    return served.length > 0 ? served : step.keyword === 'RUN' ? [] : scriptEvidence(text, words, variables)
  })
}

/** A list of words in JSON, or shell text. */
function commands(text: string, { words }: DockerStep): (readonly Word[])[] {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return []
  const span = { start: first.span.start, end: last.span.end }
  if (text.charAt(span.start) === '[') return commandWords(text, parseWithin(parseJson, text, span).root)
  return parseShell(text, span).commands.map(command => command.words)
}
