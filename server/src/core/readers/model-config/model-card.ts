import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { type Card, type Heading, parseCard } from '../../syntax/frontmatter.ts'
import { entryOf, itemsOf, type LocatedMap, type LocatedNode, nodeAt, textAt, textsOf } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { exact } from './support/exact.ts'
import { FIELDS, HEADINGS, isFilled } from './support/card-fields.ts'
import { datasetEvidence } from './support/datasets.ts'
import { modelEvidence } from './support/models.ts'
import { isPlaceholder, part, placed } from './support/placed.ts'
import { generatesOfTask, roleOfTask } from './support/tasks.ts'
import { trainingEvidence } from './support/training-args.ts'
import { countKeys, hasKey } from './support/trees.ts'

type CardKind = 'model' | 'dataset' | 'space'

/** Model, data-set and Space cards of Hugging Face and ModelScope: front matter and headings. */
export const reader: Reader = exact({
  id: 'model-card',
  title: { en: 'Model, data-set and Space card', 'zh-CN': '模型卡、数据集卡与 Space 卡' },
  patterns: ['**/*README*.md', '**/*CARD*.md'],
  yields: ['model', 'dataset', 'training', 'licence', 'card-field', 'exposure'],
  matches: path => /(readme|card)[^/]*\.mdx?$/i.test(path),
  read(file) {
    const card = file.tree(parseCard)
    const root = card.matter?.root
    const kind = root?.type === 'map' ? kindOf(file, root, card) : undefined
    if (root?.type !== 'map' || !kind) return NOTHING
    return { evidence: [...readMatter(file, root, kind), ...readHeadings(file, card, kind)] }
  },
})

function kindOf(file: SourceFile, root: LocatedMap, { headings }: Card): CardKind | undefined {
  if (
    /^(gradio|streamlit|docker|static)$/i.test(textAt(root, 'sdk')?.value ?? '') &&
    hasKey(root, 'title', 'emoji', 'app_file', 'sdk_version', 'app_port')
  )
    return 'space'
  const data = hasKey(
    root,
    'task_categories',
    'dataset_info',
    'size_categories',
    'annotations_creators',
    'source_datasets',
    'task_ids',
  )
  const configured = itemsOf(entryOf(root, 'configs')?.value).some(item => hasKey(item, 'data_files', 'config_name'))
  if (data || configured) return 'dataset'
  if (hasKey(root, 'base_model', 'pipeline_tag', 'library_name', 'model-index', 'base_model_relation', 'inference'))
    return 'model'
  if (hasKey(root, 'frameworks') || (hasKey(root, 'tasks') && hasKey(root, 'domain', 'model-type', 'license')))
    return 'model'
  if (
    hasKey(root, 'license') &&
    (hasKey(root, 'datasets') || countKeys(root, 'tags', 'language', 'widget', 'metrics') >= 1)
  ) {
    return /data[-_]?set/i.test(file.path) ||
      headings.some(heading => /^dataset (card|summary|description)/i.test(heading.title))
      ? 'dataset'
      : 'model'
  }
  return undefined
}

function readMatter(file: SourceFile, root: LocatedMap, kind: CardKind): Evidence[] {
  const hub = hasKey(root, 'frameworks', 'tasks') ? 'modelscope' : 'huggingface'
  const found = [...licences(root, kind), ...fields(root, kind)]
  if (kind === 'space') return [...found, ...space(file, root)]
  if (kind === 'dataset') return [...found, ...sources(file, root)]
  const task = textAt(root, 'pipeline_tag') ?? textsOf(entryOf(root, 'tasks')?.value)[0]
  const bases = namedIn(entryOf(root, 'base_model')?.value).flatMap(node =>
    modelEvidence(file.text, node, { role: 'base', hub, access: 'self-hosted' }),
  )
  const listed = cardDatasets(file.text, entryOf(root, 'datasets')?.value, hub)
  // What a recogniser learned from is no training data of generated content.
  const recognises = task !== undefined && !isPlaceholder(task.value) && generatesOfTask(task.value).length === 0
  const datasets = recognises ? listed.map(one => ({ ...one, confidence: 'low' as const })) : listed
  return [
    ...found,
    ...bases,
    ...ownModel(task),
    ...datasets,
    ...trained(file.text, root, datasets),
    ...evaluated(file.text, root),
  ]
}

/** The card's own model, which it does not name: the task tells what it is for. */
function ownModel(task: { value: string; span: { start: number; end: number } } | undefined): Evidence[] {
  if (!task || isPlaceholder(task.value)) return []
  const generates = generatesOfTask(task.value)
  const role = generates.length > 0 ? 'inference' : roleOfTask(task.value)
  return [
    evidence('model', task.span, '', { role, generates, access: 'self-hosted' }, role === 'other' ? 'low' : 'medium'),
  ]
}

/** Keys of an object in a card's list that say which model or data set it speaks of, the surest first. */
const IDS = ['repo_id', 'id', 'repo_url', 'url', 'link', 'source', 'path']

/** Ids in a list of a card: plain ones, and those of objects, by the hub's address or id that these hold. */
function namedIn(node: LocatedNode | undefined): (LocatedNode & { type: 'scalar'; value: string })[] {
  const items = node?.type === 'list' ? node.items : node?.type === 'map' ? [node] : []
  const objects = items.flatMap(item => {
    if (item.type !== 'map') return []
    const named = IDS.map(key => textAt(item, key)).find(one => one !== undefined && /\//.test(one.value))
    return named === undefined ? [] : [named]
  })
  return [...textsOf(node?.type === 'map' ? undefined : node), ...objects]
}

/** ModelScope keeps training and test sets apart under `datasets`; Hugging Face has one list. */
function cardDatasets(text: string, node: LocatedNode | undefined, hub: 'huggingface' | 'modelscope'): Evidence[] {
  if (node?.type !== 'map') return namedIn(node).flatMap(one => datasetEvidence(text, one, { role: 'train', hub }))
  return node.entries.flatMap(({ key, value }) => {
    const role = key.value === 'train' ? 'train' : 'eval'
    return textsOf(value).flatMap(one => datasetEvidence(text, one, { role, hub: 'modelscope' }))
  })
}

function trained(text: string, root: LocatedMap, datasets: readonly Evidence[]): Evidence[] {
  const relation = textAt(root, 'base_model_relation')
  if (relation && /^(finetune|adapter)$/.test(relation.value))
    return [trainingEvidence(relation, 'finetune', undefined, 'medium')]
  const set = datasets.find(one => one.kind === 'dataset' && one.detail.role === 'train')
  if (!set || !set.value || !hasKey(root, 'base_model', 'model-index', 'pipeline_tag', 'library_name', 'datasets'))
    return []
  return [
    trainingEvidence(
      { value: set.value, span: set.span },
      hasKey(root, 'base_model') ? 'finetune' : 'unknown',
      undefined,
      hasKey(root, 'base_model') ? 'medium' : 'low',
    ),
  ]
}

function evaluated(text: string, root: LocatedMap): Evidence[] {
  return itemsOf(entryOf(root, 'model-index')?.value)
    .flatMap(model => itemsOf(nodeAt(model, 'results')))
    .flatMap(result => datasetEvidence(text, textAt(result, 'dataset', 'type'), { role: 'eval', hub: 'huggingface' }))
}

function sources(file: SourceFile, root: LocatedMap): Evidence[] {
  return textsOf(entryOf(root, 'source_datasets')?.value).flatMap(node => {
    if (/^(original|other.*|extended)$/.test(node.value)) return []
    const bar = node.value.indexOf('|') + 1
    return datasetEvidence(file.text, bar > 0 ? part(file.text, node, bar, node.value.length) : node, {
      role: 'unknown',
      hub: 'huggingface',
    })
  })
}

function space(file: SourceFile, root: LocatedMap): Evidence[] {
  const sdk = textAt(root, 'sdk')
  return [
    ...(sdk ? [evidence('exposure', sdk.span, sdk.value, { exposure: 'demo-ui', strength: 'strong' })] : []),
    ...textsOf(entryOf(root, 'models')?.value).flatMap(node =>
      modelEvidence(file.text, node, { role: 'inference', hub: 'huggingface' }),
    ),
    ...textsOf(entryOf(root, 'datasets')?.value).flatMap(node =>
      datasetEvidence(file.text, node, { role: 'unknown', hub: 'huggingface' }),
    ),
  ]
}

/** The licence as stated; a card without one says so at its first line, for a card must have it. */
function licences(root: LocatedMap, kind: CardKind): Evidence[] {
  const of = kind === 'space' ? 'code' : kind
  const stated = textsOf(entryOf(root, 'license')?.value).filter(node => !isPlaceholder(node.value))
  const first = entryOf(root, 'license')?.key ?? root.entries[0]?.key
  const field = first
    ? [
        evidence('card-field', first.span, String(first.value), {
          card: kind,
          field: 'license',
          filled: stated.length > 0,
        }),
      ]
    : []
  return [...field, ...stated.map(node => evidence('licence', node.span, node.value, { of }))]
}

function fields(root: LocatedMap, kind: CardKind): Evidence[] {
  return FIELDS.flatMap(field => {
    const entry = entryOf(root, field)
    if (!entry) return []
    const value = placed(entry.value) ?? textsOf(entry.value)[0]
    const filled = entry.value?.type === 'map' || (value !== undefined && !isPlaceholder(value.value))
    const short = value && !value.value.includes('\n') ? value : undefined
    return [evidence('card-field', (short ?? entry.key).span, short?.value ?? field, { card: kind, field, filled })]
  })
}

function readHeadings(file: SourceFile, { headings }: Card, kind: CardKind): Evidence[] {
  return headings.flatMap((heading, index) => {
    const field = HEADINGS.find(([, pattern]) => pattern.test(heading.title))?.[0]
    if (!field || heading.span.end <= heading.span.start) return []
    const body = file.text.slice(heading.body.start, endOfSection(headings, index, file.text.length))
    return [
      evidence('card-field', heading.span, heading.title, {
        card: kind,
        field,
        filled: isFilled(body.replace(/^#.*$/gm, '')),
      }),
    ]
  })
}

/** A section runs to the next heading of its level or above. */
function endOfSection(headings: readonly Heading[], index: number, length: number): number {
  const level = headings[index]?.level ?? 1
  const next = headings.slice(index + 1).find(heading => heading.level <= level)
  return next ? (headings[headings.indexOf(next) - 1]?.body.end ?? length) : length
}
