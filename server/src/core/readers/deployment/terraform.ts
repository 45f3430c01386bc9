import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { type HclBlock, parseHcl } from '../../syntax/hcl.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { deployedModels, isOpen, offeredBy, rightsIn, withNamed } from './support/deployed.ts'
import { settingEvidence } from './support/settings.ts'

const PATTERNS = ['**/*.{tf,tofu}']

const ENVIRONMENT = /^(app_settings|environment|variables|env|environment_variables|environment_vars)$/

/** Infrastructure as Terraform and OpenTofu write it: deployed models, the right to call them, settings of programs, ways in. */
export const reader: Reader = {
  id: 'terraform',
  title: { en: 'Terraform configuration', 'zh-CN': 'Terraform 配置' },
  patterns: PATTERNS,
  yields: ['model', 'endpoint', 'exposure', 'credential-name'],
  matches: matching(PATTERNS),
  read(file) {
    const blocks = withNamed(file.tree(parseHcl))
    const found = blocks.flatMap(block =>
      /^(resource|module)$/.test(block.type) ? read(file.text, block) : rightsIn(file.text, block.texts),
    )
    return found.length > 0 ? { evidence: found } : NOTHING
  },
}

function read(text: string, block: HclBlock): Evidence[] {
  // A module says by its source what it sets up.
  const type =
    block.type === 'module'
      ? block.texts.find(({ path }) => path.length === 1 && path[0] === 'source')
      : block.labels[0]
  if (!type) return []
  const provider = offeredBy(type.value)
  const found = [
    ...(provider ? deployedModels(text, type, block.texts, provider) : []),
    ...rightsIn(text, block.texts),
    ...settings(block),
  ]
  if (block.type === 'resource' && isOpen(type.value, text))
    found.push(evidence('exposure', type.span, type.value, { exposure: 'http-api', strength: 'strong' }, 'medium'))
  return found
}

function settings({ texts }: HclBlock): Evidence[] {
  return texts.flatMap(({ path, value, span }) => {
    const key = path.at(-1)
    if (!key || !path.slice(0, -1).some(name => ENVIRONMENT.test(name))) return []
    return settingEvidence({ value: key, span }, { value, span })
  })
}
