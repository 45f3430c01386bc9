import { describe } from 'vitest'
import { type Project, projects } from './kind.ts'
import { AI, API, CHAT, JS_ASK, SPRING } from './told.ts'

const program = (folder: string): Readonly<Record<string, string>> => ({
  [`${folder}/pom.xml`]: SPRING(AI).replace(
    '<artifactId>lamp',
    `<artifactId>${folder.slice(folder.lastIndexOf('/') + 1)}`,
  ),
  [`${folder}/src/main/java/lamp/Chat.java`]: CHAT,
  [`${folder}/src/main/java/lamp/ApiController.java`]: API.replace(
    'class ApiController {\n',
    'class ApiController {\n  private final Chat chat;\n',
  ),
})
const STEPS = ['01-intake', '02-draft', '03-voice', '04-desk']
const all = (folders: readonly string[]): Readonly<Record<string, string>> => Object.assign({}, ...folders.map(program))

const manifest = (scripts: string) => `{"name":"lamp","private":true,"workspaces":["*"],"scripts":{${scripts}}}`
const started = (folder: string) => `\\"npm -w ${folder} start\\"`
const served: Readonly<Record<string, string>> = Object.fromEntries(
  STEPS.flatMap(one => [
    [
      `${one}/package.json`,
      `{"name":"${one}","private":true,"dependencies":{"express":"4","openai":"4"},"scripts":{"start":"node index.js"}}`,
    ],
    [
      `${one}/index.js`,
      `${JS_ASK}import express from 'express'\nconst app = express()\napp.post('/${one}', async (q, r) => r.json(await ask(q.body)))\napp.listen(80)\n`,
    ],
  ]),
)

describe('programs numbered from the first on, side by side, are lessons that nobody is offered', () => {
  const lessons = (name: string, folders: readonly string[]): Project => [name, all(folders), { unasked: [] }]
  projects([
    lessons('by their names', [
      'lamp4j-01hello',
      'lamp4j-02models',
      'lamp4j-03memory',
      'lamp4j-04tools',
      'lamp4j-06rag',
    ]),
    [
      'with one of them on something else',
      {
        ...all(['01-start', '02-rag', '04-graph']),
        '03-tools/pom.xml': SPRING('').replace('<artifactId>lamp', '<artifactId>tools'),
      },
      { unasked: [] },
    ],
    lessons('by chapters', ['course/chapter1', 'course/chapter2', 'course/chapter3', 'course/chapter4']),
    lessons('by days', ['day01-first', 'day02-talk', 'day03-stream', 'day04-tools']),
  ])
})

describe('but parts of a product are not', () => {
  const offered = (name: string, folders: readonly string[]): Project => [
    name,
    all(folders),
    { kinds: folders.map(() => 'application'), exposure: ['http-api'] },
  ]
  projects([
    offered('that carry versions', ['lamp-java-17', 'lamp-java-21', 'lamp-java-8', 'lamp-java-25']),
    offered('of which few are numbered', ['lamp-1', 'lamp-2', 'lamp-3']),
    [
      'of which few ask a model',
      {
        ...all(['01-gate', '02-talk']),
        '03-store/pom.xml': SPRING('').replace('<artifactId>lamp', '<artifactId>store'),
        '04-bills/pom.xml': SPRING('').replace('<artifactId>lamp', '<artifactId>bills'),
      },
      { kinds: ['application', 'application'], exposure: ['http-api'] },
    ],
    offered('that carry years', ['shop-2021', 'shop-2022', 'shop-2023', 'shop-2024']),
    [
      'that are built and started together',
      {
        ...all(STEPS),
        'deploy/docker-compose.yml': `services:\n${STEPS.map(one => `  ${one.slice(3)}:\n    build: ../${one}\n`).join('')}`,
      },
      { kinds: STEPS.map(() => 'application'), exposure: ['http-api'] },
    ],
    [
      'that one command starts at once',
      { ...served, 'package.json': manifest(`"start":"concurrently ${STEPS.map(started).join(' ')}"`) },
      { kinds: STEPS.map(() => 'application'), exposure: ['http-api'] },
    ],
    [
      'that a list of processes starts',
      { ...all(STEPS), Procfile: STEPS.map(one => `${one.slice(3)}: cd ${one} && mvn spring-boot:run\n`).join('') },
      { kinds: STEPS.map(() => 'application'), exposure: ['http-api'] },
    ],
  ])
})

describe('a lesson that starts a database of its own is still one', () => {
  projects([
    [
      'each in its own folder',
      {
        ...all(STEPS),
        [`${STEPS[1]}/docker-compose.yml`]: 'services:\n  app:\n    build: .\n  db:\n    image: redis\n',
      },
      { unasked: [] },
    ],
    [
      'each by a command of its own',
      { ...served, 'package.json': manifest(STEPS.map(one => `"${one}":"npm -w ${one} start"`).join(',')) },
      { kinds: STEPS.map(() => 'library'), unasked: [] },
    ],
  ])
})
