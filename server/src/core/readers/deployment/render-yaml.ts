import { itemsOf, nodeAt, textAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'
import { imageEvidence } from './support/images.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence } from './support/settings.ts'
import { wordOf } from './support/words.ts'

const PATTERNS = ['**/render.{yaml,yml}']

/** Blueprints of Render: web services are public, private services and workers are not. */
export const reader: Reader = {
  id: 'render-yaml',
  title: { en: 'Render blueprint (render.yaml)', 'zh-CN': 'Render 蓝图（render.yaml）' },
  patterns: PATTERNS,
  yields: ['exposure', 'sdk', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    const root = yamlRoot(file)
    const services = itemsOf(nodeAt(root, 'services')).filter(service => textAt(service, 'type'))
    const groups = itemsOf(nodeAt(root, 'envVarGroups'))
    if (services.length + groups.length === 0) return NOTHING
    return {
      evidence: [
        ...services.flatMap(service => {
          const type = textAt(service, 'type')
          const group = textAt(service, 'name')?.value
          const image = wordOf(nodeAt(service, 'image', 'url'))
          return [
            ...(type?.value === 'web' ? [openPort(type, group)] : []),
            ...(image ? imageEvidence(image, 'runtime', group) : []),
            ...environmentEvidence(nodeAt(service, 'envVars'), group),
          ]
        }),
        ...groups.flatMap(one => environmentEvidence(nodeAt(one, 'envVars'), textAt(one, 'name')?.value)),
      ],
    }
  },
}
