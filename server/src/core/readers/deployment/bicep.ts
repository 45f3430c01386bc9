import { type Evidence, evidence } from '../../evidence/evidence.ts'
import { parseBicep } from '../../syntax/hcl.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { deployedModels, isOpen, offeredBy, withNamed } from './support/deployed.ts'
import { settingEvidence } from './support/settings.ts'

const PATTERNS = ['**/*.bicep']
/** Lists and maps in which a program's settings stand. */
const ENVIRONMENT = /^(env|environmentVariables|appSettings|properties)$/

/** Azure infrastructure in Bicep: deployed models, settings of programs, ways in. */
export const reader: Reader = {
  id: 'bicep',
  title: { en: 'Azure Bicep', 'zh-CN': 'Azure Bicep' },
  patterns: PATTERNS,
  yields: ['model', 'endpoint', 'exposure', 'credential-name'],
  matches: matching(PATTERNS),
  read(file) {
    const found: Evidence[] = []
    for (const { type: head, labels, texts } of withNamed(file.tree(parseBicep))) {
      const type = labels[1]
      if (!type || !/^(resource|module)$/.test(head)) continue
      const provider = offeredBy(type.value)
      // What is nested stands in the block around it as well.
      const known = new Set(found.map(({ kind, span }) => `${kind} ${span.start}`))
      const seen = provider ? deployedModels(file.text, type, texts, provider) : []
      found.push(...seen.filter(({ kind, span }) => !known.has(`${kind} ${span.start}`)))
      if (head === 'resource' && isOpen(type.value, file.text))
        found.push(evidence('exposure', type.span, type.value, { exposure: 'http-api', strength: 'strong' }, 'medium'))
      for (const { path, value, span } of texts)
        if (path.some(name => ENVIRONMENT.test(name))) {
          const name = path.at(-1) === 'name' ? value : (path.at(-1) ?? '')
          found.push(...settingEvidence({ value: name, span }, path.at(-1) === 'name' ? undefined : { value, span }))
        }
    }
    return found.length > 0 ? { evidence: found } : NOTHING
  },
}
