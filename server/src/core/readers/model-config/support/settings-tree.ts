import type { Evidence } from '../../../evidence/evidence.ts'
import { entryOf, type LocatedNode } from '../../../syntax/node.ts'
import type { SourceFile } from '../../../syntax/source-file.ts'
import { modelEvidence } from './models.ts'
import { placed } from './placed.ts'
import { countKeys, hasKey } from './trees.ts'
import { asTable, treeSettings } from './settings.ts'

/** More models than this in one file, however they are kept, are a catalogue and not the models of the product. */
const CATALOGUE = 60

/** Settings of a configuration tree. A table of models is kept for the record only. */
export function settingsOf(file: SourceFile, root: LocatedNode): Evidence[] {
  return [...ownName(file, root), ...asTable(treeSettings(file.text, root, []), CATALOGUE)]
}

/** A file for one model (`model_template_deepseek.yaml`) bears its name at the top, beside how to reach it. */
function ownName(file: SourceFile, root: LocatedNode): Evidence[] {
  const describes = hasKey(
    root,
    'conn_config',
    'meta',
    'capability',
    'default_parameters',
    'provider',
    'protocol',
    'base_url',
  )
  if (!/model/i.test(file.name) || !describes) return []
  return modelEvidence(file.text, placed(entryOf(root, 'name')?.value), {
    weights: false,
    onlyKnown: true,
    confidence: 'medium',
  })
}

/** Whether a tree belongs to a format with a reader of its own, or to one that configures no application. */
export function isOtherFormat(root: LocatedNode): boolean {
  if (root.type !== 'map') return root.type !== 'list'
  return (
    hasKey(
      root,
      'model_name_or_path',
      'base_model',
      'pretrained_model_name_or_path',
      'model_list',
      'architectures',
      '_class_name',
      'zero_optimization',
      'distributed_type',
      'peft_type',
      'bomFormat',
      'spdxVersion',
      '@context',
      'openapi',
      'swagger',
      '$schema',
      'checkpoint_dir',
      'model_class',
      'base_model_name',
      'data_backend_config',
      '--data_backend_config',
    ) ||
    (hasKey(root, 'apiVersion') && hasKey(root, 'kind')) ||
    (hasKey(root, 'services') && !hasKey(root, 'models', 'llm')) ||
    (hasKey(root, 'on', 'jobs') && hasKey(root, 'jobs')) ||
    (hasKey(root, 'kind') && hasKey(root, 'app', 'dependencies')) ||
    (hasKey(root, 'nodes') && hasKey(root, 'edges', 'links')) ||
    (hasKey(root, 'name') && hasKey(root, 'version') && hasKey(root, 'dependencies', 'devDependencies', 'scripts')) ||
    hasKey(root, 'compilerOptions') ||
    countKeys(root, 'model', 'torch_dtype', 'tuner_type', 'dataset', 'split_dataset_ratio') >= 3
  )
}
