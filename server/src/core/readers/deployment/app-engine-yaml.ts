import { nodeAt, textAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { yamlRoot } from '../yaml-root.ts'
import { openPort } from './support/ports.ts'
import { environmentEvidence } from './support/settings.ts'

const PATTERNS = ['**/app.{yaml,yml}', '**/app.*.{yaml,yml}']

/** Google App Engine services, known among files of this name by their runtime. */
export const reader: Reader = {
  id: 'app-engine-yaml',
  title: { en: 'App Engine service (app.yaml)', 'zh-CN': 'App Engine 服务（app.yaml）' },
  patterns: PATTERNS,
  yields: ['exposure', 'credential-name', 'endpoint'],
  matches: matching(PATTERNS),
  read(file) {
    if (!file.text.includes('runtime')) return NOTHING
    const root = yamlRoot(file)
    const runtime = textAt(root, 'runtime')
    if (!runtime?.value) return NOTHING
    return { evidence: [openPort(runtime), ...environmentEvidence(nodeAt(root, 'env_variables'))] }
  },
}
