import * as fc from 'fast-check'
import type { FixStep } from '../../server/src/core/finding.ts'

/** How a hand-written file may look: indentation, line ends, whether dashes are indented, whether it ends with a line end. */
interface Look {
  unit: number
  eol: string
  flush: boolean
  closed: boolean
}

const SCALARS: readonly (readonly [string, readonly string[]])[] = [
  ['audience', ['public', 'internal', '"public"', '', '~', "''"]],
  ['territory', ['mainland-china', 'both', '']],
  ['companion', ['true', 'false', '']],
  ['user_agreement', ['docs/terms.md', "'a: b'", 'https://example.cn/terms', '', '|-\n  folded.md', '>\n  a\n  b']],
  ['generates', ['[text]', '[text, image]', '[]', '', '[ text, # why\n  image ]']],
  ['complaints', ['{ entry: a.vue }', '{}', '', '{ entry: a.vue, # note\n  answer_days: 3 }']],
]

/** A remark that is found again: each has its own number. */
class Remarks {
  #next = 0
  at(wanted: boolean): string {
    return wanted ? ` # remark ${this.#next++}` : ''
  }
}

/** A valid declaration as people write them, with remarks anywhere. Remarks read `# remark <n>`, numbered in order. */
export function handwritten(): fc.Arbitrary<string> {
  const look = fc.record({
    unit: fc.constantFrom(1, 2, 4),
    eol: fc.constantFrom('\n', '\r\n'),
    flush: fc.boolean(),
    closed: fc.boolean(),
  })
  const service = fc.record({
    fields: fc.subarray(SCALARS.flatMap(([key, values]) => values.map(value => [key, value] as const))),
    order: fc.shuffledSubarray(['scalars', 'models', 'labels', 'filing', 'data_sources']),
    models: fc.integer({ min: 0, max: 2 }),
  })
  return fc
    .tuple(look, fc.array(service, { minLength: 0, maxLength: 2 }), fc.infiniteStream(fc.boolean()), fc.boolean())
    .map(([style, services, coins, accepted]) =>
      writeFile(style, services, () => coins.next().value as boolean, accepted),
    )
}

interface Sketch {
  fields: (readonly [string, string])[]
  order: string[]
  models: number
}

function writeFile(look: Look, services: readonly Sketch[], coin: () => boolean, accepted: boolean): string {
  const remarks = new Remarks()
  const lines: string[] = []
  const pad = (level: number): string => ' '.repeat(level * look.unit)
  const put = (indent: string, text: string): void => {
    if (coin() && coin()) lines.push(`${indent}${remarks.at(true).trimStart()}`)
    const block = /^[^#]*: ?[|>]/.test(text)
    const [first = '', ...rest] = text.split('\n')
    const numbered = [first, ...rest].map(line => line.replace(/# (why|note)/, () => remarks.at(true).trimStart()))
    lines.push(`${indent}${numbered[0]}${block || /# remark/.test(numbered[0] ?? '') ? '' : remarks.at(coin())}`)
    for (const line of numbered.slice(1)) lines.push(`${indent}${look.unit === 1 ? ' ' : ''}${line}`)
    if (coin() && coin() && coin()) lines.push('')
  }
  put('', 'version: 1')
  if (services.length > 0) put('', 'services:')
  for (const [i, one] of services.entries()) writeService(one, i)
  if (accepted) {
    put('', 'accepted:')
    put('', '- rule: model-offshore')
    put('  ', 'service: s0')
  }
  if (coin()) lines.push(remarks.at(true).trimStart())
  return lines.join(look.eol) + (look.closed ? look.eol : '')

  function writeService(one: Sketch, i: number): void {
    const dash = look.flush ? '' : pad(1)
    const inner = `${dash}  `
    put(dash, `- name: s${i}`)
    put(inner, `paths: [s${i}]`)
    const written = new Set<string>()
    for (const part of one.order) {
      if (part === 'scalars')
        for (const [key, value] of one.fields)
          if (!written.has(key) && written.add(key)) put(inner, `${key}: ${value}`.trimEnd())
      if (part === 'models' && one.models > 0) {
        put(inner, 'models:')
        for (let m = 0; m < one.models; m++) {
          put(`${inner}${look.flush ? '' : pad(1)}`, `- id: m${m}`)
          if (coin()) put(`${inner}${look.flush ? '' : pad(1)}  `, 'access: hosted-api')
        }
      }
      if (part === 'labels') {
        put(inner, 'labels:')
        put(`${inner}${pad(1)}`, 'text:')
        put(`${inner}${pad(2)}`, coin() ? 'place: app/page.tsx' : 'place:')
      }
      if (part === 'filing') put(inner, coin() ? 'filing: { track: filing }' : 'filing:')
      if (part === 'data_sources') put(inner, coin() ? 'data_sources: [{ id: a/b }]' : 'data_sources: []')
    }
  }
}

/** Steps as rules offer them, on services that are there and on one that is not. */
export function steps(): fc.Arbitrary<FixStep[]> {
  const service = fc.constantFrom('s0', 's1', 'new')
  const declares: readonly (readonly [
    FixStep extends infer S ? (S extends { path: infer P } ? P : never) : never,
    unknown,
  ])[] = [
    [['audience'], 'public'],
    [['audience'], '${1:public}'],
    [['territory'], '${2:mainland-china}'],
    [['labels', 'text', 'place'], 'web/chat.vue'],
    [['labels', 'image', 'place'], '${1:file}'],
    [['labels', 'metadata'], { writer: '${1:file}', provider_code: '${2:code}' }],
    [['filing'], { track: '${1:registration}', number: 'Beijing-X-20240101S0001' }],
    [['filing', 'number'], 'Beijing-Y-202401010001'],
    [['filing', 'displayed_at'], ['web/footer.vue']],
    [['generates'], ['text', 'video']],
    [['complaints'], { entry: '${1:page}', answer_days: 15 }],
    [['user_agreement'], 'docs/terms, new: 1.md'],
    [['companion'], true],
  ]
  const items: typeof declares = [
    [['data_sources'], { id: 'x/y', origin_type: '${1:open-source}', licence: { id: '${2:licence}' } }],
    [['models'], { id: 'm0', supplier: 'someone' }],
    [['models'], { id: '${1:model}', access: 'self-hosted' }],
    [['filing', 'displayed_at'], 'web/about.vue'],
    [['labels', 'exports'], { path: 'web/save.ts', label: '${1:file}' }],
  ]
  const declare = fc
    .tuple(service, fc.constantFrom(...declares))
    .map(([name, [path, value]]): FixStep => ({ op: 'declare', service: name, path, value }))
  const item = fc
    .tuple(service, fc.constantFrom(...items))
    .map(([name, [path, value]]): FixStep => ({ op: 'declare-item', service: name, path, value }))
  const other = service.chain(name =>
    fc.constantFrom<FixStep>(
      { op: 'declare-service', service: name },
      { op: 'accept', rule: 'label-explicit-missing', service: name },
    ),
  )
  return fc.array(fc.oneof({ weight: 3, arbitrary: declare }, { weight: 2, arbitrary: item }, other), {
    minLength: 1,
    maxLength: 6,
  })
}

/** A file with pieces torn out, doubled or thrown in. */
export function mutilated(): fc.Arbitrary<string> {
  const junk = fc.constantFrom(
    '',
    '\t',
    ': ',
    '- ',
    '{',
    ']',
    '"',
    '#',
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '|\n',
    '---\n',
    '\r',
    '\u0000',
    '\uFEFF',
    '__proto__: 1\n',
    '生成',
    '😀',
    '!!binary ',
  )
  const cut = fc.record({ at: fc.nat(1000), length: fc.nat(30), junk })
  return fc.tuple(handwritten(), fc.array(cut, { minLength: 1, maxLength: 5 })).map(([text, cuts]) =>
    cuts.reduce((present, one) => {
      const at = text.length === 0 ? 0 : one.at % (present.length + 1)
      return present.slice(0, at) + one.junk + present.slice(at + one.length)
    }, text),
  )
}
