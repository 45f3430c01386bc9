import { fault, type Fault } from './faults.ts'
import { readProviderCode } from '../law/numbers/provider-code.ts'
import type { Member } from './value.ts'

/** The seven members in the order of GB 45438-2025 Annex E. */
export const MEMBERS = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const
export type MemberName = (typeof MEMBERS)[number]
const REQUIRED: readonly string[] = ['Label', 'ContentProducer', 'ProduceID']
const FIRST_WRITE = [
  ['ContentPropagator', 'ContentProducer'],
  ['PropagateID', 'ProduceID'],
] as const
/** Names seen in place of a member's own (Tencent Cloud's variant, common slips that a distance does not catch). */
const ALIASES: Readonly<Record<string, MemberName>> = {
  serviceprovider: 'ContentProducer',
  producer: 'ContentProducer',
  contentid: 'ProduceID',
  producerid: 'ProduceID',
  propagator: 'ContentPropagator',
  propagatorid: 'PropagateID',
  reservedcode: 'ReservedCode1',
  reservecode1: 'ReservedCode1',
  reservecode2: 'ReservedCode2',
}
const PLACEHOLDER =
  /%!\w?\(?[A-Z]*|^value\d$|^(?:公司名|公司名称|企业名称|服务商名称|xxx+|todo|tbd|null|undefined|none|n\/a|\[object object\]|placeholder|your[-_ ].*|\$\{.*\}|\{\{.*\}\}|<[^>]+>)$/i
const ALL_ZERO = /^(?=[0-]*$)[0-]*?0{4}/

/** Whether any name is, or was meant as, a member: a mapping without one is somebody's own, not a label. */
export function hasMembers(members: readonly Member[]): boolean {
  return members.some(({ name }) => isMember(name) || suggest(name) !== undefined)
}

/** Checks a label's members: presence, types, values, characters, codes, first-write rule. GB 45438-2025 Annex E; TC260-PG-20252A. */
export function checkMembers(members: readonly Member[]): Fault[] {
  if (!hasMembers(members)) return [fault('members-unknown', {})]
  const faults: Fault[] = []
  const seen = new Map<string, Member>()
  members.forEach((member, i) => {
    const earlier = members.slice(0, i).filter(m => m.name === member.name).length
    if (earlier > 0)
      faults.push(
        fault('member-repeated', { member: member.name }, { member: member.name, at: 'name', index: earlier }),
      )
    else seen.set(member.name, member)
  })
  const meant = new Set<string>()
  for (const member of seen.values()) {
    if (isMember(member.name)) faults.push(...(isCopy(member, seen) ? [] : checkValue(member)))
    else faults.push(checkName(member, seen, meant))
  }
  const missing = REQUIRED.filter(name => !seen.has(name) && !meant.has(name))
  if (missing.length) faults.push(fault('member-missing', { members: missing }))
  return [...faults, ...checkFirstWrite(seen, meant)]
}

const isMember = (name: string): boolean => (MEMBERS as readonly string[]).includes(name)

function checkName(member: Member, seen: ReadonlyMap<string, Member>, meant: Set<string>): Fault {
  const place = { member: member.name, at: 'name' } as const
  const suggestion = suggest(member.name)
  if (!suggestion || seen.has(suggestion)) return fault('member-unknown', { member: short(member.name) }, place)
  meant.add(suggestion)
  return fault('member-misspelt', { member: short(member.name), suggestion }, place)
}

/** The member that was meant by a name, if one is near enough. */
export function suggest(name: string): MemberName | undefined {
  const plain = name.toLowerCase().replace(/[-_ ]/g, '')
  const exact = MEMBERS.find(member => member.toLowerCase() === plain) ?? ALIASES[plain]
  if (exact) return exact
  return MEMBERS.find(
    member => member.length > 6 && !member.startsWith('Reserved') && distance(member.toLowerCase(), plain) <= 2,
  )
}

function checkValue({ name, type, value }: Member): Fault[] {
  const at = { member: name, at: 'value' } as const
  if (type === 'number' && isZeroId(name, value))
    return [fault('placeholder', { member: name, found: short(value) }, at)]
  if (type !== 'string') {
    if (type === 'null' && !REQUIRED.includes(name)) return []
    return [fault('member-type', { member: name, found: type }, at)]
  }
  if (value === '') return REQUIRED.includes(name) ? [fault('member-empty', { member: name }, at)] : []
  if (name === 'Label') return /^[123]$/.test(value) ? [] : [fault('label-value', { found: short(value) }, at)]
  if (PLACEHOLDER.test(value) || isZeroId(name, value))
    return [fault('placeholder', { member: name, found: short(value) }, at)]
  const odd = oddSign(value)
  const faults: Fault[] = odd ? [fault('member-charset', { member: name, found: odd }, at)] : []
  return name === 'ContentProducer' || name === 'ContentPropagator' ? [...faults, ...checkCode(name, value)] : faults
}

const isZeroId = (name: string, value: string): boolean => name.endsWith('ID') && ALL_ZERO.test(value)

function checkCode(name: string, value: string): Fault[] {
  const reading = readProviderCode(value)
  const at = { member: name, at: 'value' } as const
  if (reading.kind === 'unknown-structure') return [fault('code-unknown', { member: name }, at)]
  if (reading.kind !== 'faulty') return []
  if (reading.fault === 'check-character') return [fault('code-check', { member: name }, at)]
  if (reading.fault === 'organisation-check-character') return [fault('code-organisation', { member: name }, at)]
  return [fault('code-structure', { member: name, fault: reading.fault }, at)]
}

/** Propagation members equal the producer's on the first write (Annex E, note 1). Readers differ: missing is a warning. One fault for both. */
function checkFirstWrite(seen: ReadonlyMap<string, Member>, meant: ReadonlySet<string>): Fault[] {
  const pairs = FIRST_WRITE.filter(([name, from]) => !meant.has(name) && seen.has(from))
  const missing = pairs.filter(([name]) => isEmpty(seen.get(name)))
  const differing = pairs.filter(([name, from]) => differs(seen.get(name), seen.get(from)))
  const faults = [
    { id: 'propagation-missing', list: missing },
    { id: 'propagation-differs', list: differing },
  ] as const
  return faults.flatMap(({ id, list }): Fault[] => {
    if (list.length === 0) return []
    const member = list.find(([name]) => seen.has(name))?.[0]
    return [
      fault(
        id,
        { members: list.map(pair => pair[0]), from: list.map(pair => pair[1]) },
        member ? { member, at: 'value' } : {},
      ),
    ]
  })
}

/** A propagation member that repeats the producer's value: what is wrong with the value is said once, there. */
function isCopy({ name, type, value }: Member, seen: ReadonlyMap<string, Member>): boolean {
  const source = seen.get(FIRST_WRITE.find(pair => pair[0] === name)?.[1] ?? '')
  return source !== undefined && source.type === type && source.value === value
}

const isEmpty = (member: Member | undefined): boolean => !member || member.type === 'null' || member.value === ''

function differs(own: Member | undefined, source: Member | undefined): boolean {
  if (own?.type !== 'string' || source?.type !== 'string' || own.value === '') return false
  return own.value !== source.value && !PLACEHOLDER.test(own.value)
}

/** The first sign outside `0x21, 0x23-0x5B, 0x5D-0x7E` and the escaped quote, named for a person; undefined when all are inside. Annex E j). */
function oddSign(value: string): string | undefined {
  for (const sign of value) {
    const code = sign.codePointAt(0) ?? 0
    if (code > 0x20 && code < 0x7f && code !== 0x5c) continue
    return code < 0x20 || code === 0x7f || code === 0xa0 || code === 0x20 || (code > 0x7f && code < 0xa0)
      ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      : `"${sign}"`
  }
  return undefined
}

/** Cuts a value for a message. */
export function short(value: string): string {
  const plain = value.replace(/[\s\p{Cc}]+/gu, ' ')
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain
}

/** Levenshtein distance of two short names. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 3
}
