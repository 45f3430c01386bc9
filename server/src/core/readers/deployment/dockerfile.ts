import type { Evidence } from '../../evidence/evidence.ts'
import { type DockerStep, type DockerWord, parseDockerfile } from '../../syntax/dockerfile.ts'
import { parseRequirement } from '../../syntax/requirements.ts'
import { dependencyEvidence } from '../dependency.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'
import { imageEvidence } from './support/images.ts'
import { isInternalPort, openPort } from './support/ports.ts'
import { settingEvidence } from './support/settings.ts'
import { addAll } from '../../text/add-all.ts'

const PATTERNS = ['**/Dockerfile*', '**/*.{Dockerfile,dockerfile}', '**/Containerfile*']
/** Options of installers that take a value of their own. */
const TAKES_VALUE =
  /^(-i|-r|-c|-e|-f|-t|--(?!(?:no|upgrade|user|system|pre|quiet|global|save|yes|prefer|ignore)\b)[\w-]+)$/

/** Dockerfiles: base images, environment, opened ports and packages installed by name. */
export const reader: Reader = {
  id: 'dockerfile',
  title: { en: 'Dockerfile', 'zh-CN': 'Dockerfile' },
  patterns: PATTERNS,
  yields: ['sdk', 'exposure', 'credential-name', 'endpoint', 'training'],
  matches: path => matches(path) && !/\.(md|txt|sh|js|ts|py|json|ya?ml|dockerignore)$/i.test(path),
  read(file) {
    const steps = file.tree(parseDockerfile)
    if (!steps.some(({ keyword }) => keyword === 'FROM')) return NOTHING
    const values = new Map<string, DockerWord>()
    const stages = new Set<string>()
    return { evidence: steps.flatMap(step => readStep(step, values, stages)) }
  },
}
const matches = matching(PATTERNS)

function readStep(step: DockerStep, values: Map<string, DockerWord>, stages: Set<string>): Evidence[] {
  switch (step.keyword) {
    case 'FROM':
      return readFrom(step, values, stages)
    case 'COPY':
      return []
    case 'ARG':
    case 'ENV':
      for (const { name, value } of step.settings) if (value) values.set(name.value, value)
      return step.settings.flatMap(({ name, value }) => settingEvidence(name, value))
    case 'EXPOSE':
      return step.words.filter(({ value }) => !isInternalPort(value)).map(word => openPort(word))
    case 'RUN':
      // What an image installs may run beside the product: it shows what is asked, and no way in.
      return installed(step.words).filter(one => one.kind !== 'exposure')
    default:
      return []
  }
}

/** The image of a stage; a name from an `ARG` is read, and underlined, where the `ARG` gives it. */
function readFrom({ words }: DockerStep, values: ReadonlyMap<string, DockerWord>, stages: Set<string>): Evidence[] {
  const [image, as, stage] = words
  if (!image) return []
  if (as?.value.toUpperCase() === 'AS' && stage) stages.add(stage.value.toLowerCase())
  if (stages.has(image.value.toLowerCase()) && image.value.toLowerCase() !== stage?.value.toLowerCase()) return []
  const variable = /^\$\{?(\w+)\}?$/.exec(image.value)?.[1]
  return imageEvidence((variable && values.get(variable)) || image, 'runtime')
}

/** Packages named after `pip install`, `npm install -g` and their like. */
function installed(words: readonly DockerWord[]): Evidence[] {
  const found: Evidence[] = []
  let ecosystem: 'pypi' | 'npm' | undefined
  let skip = false
  words.forEach(({ value, span }, i) => {
    const before = words[i - 1]?.value ?? ''
    if (/^(&&|\|\||;|\|)$/.test(value) || value.endsWith(';')) ecosystem = undefined
    else if (/^(install|add|i)$/.test(value) && /(^|\/)pip[\d.]*$/.test(before)) ecosystem = 'pypi'
    else if (/^(install|add|i)$/.test(value) && /^(npm|pnpm|yarn|global)$/.test(before)) ecosystem = 'npm'
    else if (!ecosystem) return
    else if (skip) skip = false
    else if (value.startsWith('-')) skip = TAKES_VALUE.test(value) && !value.includes('=')
    else addAll(found, installedPackage(ecosystem, value, span.start))
  })
  return found
}

function installedPackage(ecosystem: 'pypi' | 'npm', raw: string, offset: number): Evidence[] {
  const quoted = /^["']/.test(raw) ? 1 : 0
  const text = raw.slice(quoted).replace(/["']$/, '')
  if (ecosystem === 'npm') {
    const name = /^(@[\w.-]+\/)?[\w.-]+/.exec(text)?.[0]
    const start = offset + quoted
    return name ? dependencyEvidence('npm', name, { start, end: start + name.length }, 'runtime') : []
  }
  const requirement = parseRequirement(text, offset + quoted)
  return requirement
    ? dependencyEvidence('pypi', requirement.name, requirement.span, 'runtime', requirement.version)
    : []
}
