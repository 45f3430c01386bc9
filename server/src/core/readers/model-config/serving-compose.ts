import { entriesOf, itemsOf, type LocatedNode, nodeAt } from '../../syntax/node.ts'
import { COMPOSE_PATTERNS, isCompose, mayBeCompose } from '../compose-files.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { containerModels, environmentOf, imageName } from './support/container.ts'
import { modelEvidence } from './support/models.ts'
import { placed } from './support/placed.ts'
import { mapsOf } from './support/trees.ts'

/** Models that services of a Compose file serve or call: vLLM, TGI, SGLang, Xinference, Ollama, Triton and the project's own. */
export const reader: Reader = exact({
  id: 'serving-compose',
  title: { en: 'Models served in Compose', 'zh-CN': 'Compose 中的模型服务' },
  patterns: COMPOSE_PATTERNS,
  yields: ['model', 'training', 'dataset'],
  matches: mayBeCompose,
  read(file) {
    if (!isCompose(file)) return NOTHING
    const found = mapsOf(file).flatMap(root => [
      ...entriesOf(nodeAt(root, 'services')).flatMap(({ key, value }) =>
        readService(file.text, String(key.value), value),
      ),
      // Compose's own `models` element: `models: {llm: {model: ai/smollm2}}`.
      ...entriesOf(nodeAt(root, 'models')).flatMap(({ value }) =>
        modelEvidence(file.text, placed(nodeAt(value, 'model')), { access: 'self-hosted', weights: false }),
      ),
    ])
    return found.length > 0 ? { evidence: found } : NOTHING
  },
})

function readService(
  text: string,
  group: string,
  service: LocatedNode | undefined,
): ReturnType<typeof containerModels> {
  const options = entriesOf(nodeAt(service, 'provider', 'options')).filter(({ key }) => key.value === 'model')
  return [
    ...containerModels(text, {
      image: imageName(text, nodeAt(service, 'image')),
      commands: [nodeAt(service, 'entrypoint'), nodeAt(service, 'command')].flatMap(node => joined(node)),
      environment: environmentOf(text, nodeAt(service, 'environment')),
      group,
    }),
    ...options.flatMap(({ value }) =>
      itemsOf(value).flatMap(one => modelEvidence(text, placed(one), { access: 'self-hosted', weights: false, group })),
    ),
  ]
}

function joined(node: LocatedNode | undefined): LocatedNode[] {
  return node ? [node] : []
}
