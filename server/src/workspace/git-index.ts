import { readBitmap } from './git-bitmap.ts'

/** What an index file says of the paths that git tracks. */
export interface GitIndex {
  /** Of files, links and submodules, with `/`, in the order of the index; empty for an entry that only renews one of the shared index. */
  readonly paths: readonly string[]
  /** The submodules among them. */
  readonly submodules: ReadonlySet<string>
  /** The index that this one is a change of: its name, and which of its entries are gone. */
  readonly shared?: { readonly name: string; readonly gone: ReadonlySet<number> }
}

const SIGNATURE = 0x44495243
const HEADER = 12
/** Times, device, number, mode, owner, size: what stands before an entry's object name. */
const FACTS = 40
const MODE = 24
const SUBMODULE = 0o160000
const EXTENDED = 0x4000

/**
 * Reads an index (`.git/index`) of version 2, 3 or 4, as git of any year writes it. Nothing is known of which hash the repository
 * uses, so both are tried: with the wrong one the entries do not end where the file does. Undefined for anything else.
 */
export function readGitIndex(bytes: Uint8Array): GitIndex | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER + 20 || view.getUint32(0) !== SIGNATURE) return undefined
  const version = view.getUint32(4)
  if (version < 2 || version > 4) return undefined
  return read(bytes, view, version, 20) ?? read(bytes, view, version, 32)
}

/** The tracked paths of an index that is a change of a shared one. */
export function joinShared(index: GitIndex, shared: GitIndex): GitIndex {
  const gone = index.shared?.gone ?? new Set()
  const kept = shared.paths.filter((_, at) => !gone.has(at))
  return {
    paths: [...kept, ...index.paths.filter(path => path !== '')],
    submodules: new Set([...shared.submodules, ...index.submodules]),
  }
}

function read(bytes: Uint8Array, view: DataView, version: number, hash: number): GitIndex | undefined {
  const entries = readEntries(bytes, view, version, hash)
  if (entries === undefined) return undefined
  const { paths, submodules } = entries
  const end = bytes.length - hash
  let shared: GitIndex['shared']
  let at = entries.end
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4)
    const body = at + 8
    if (body + size > end) return undefined
    if (view.getUint32(at) === LINK) shared = readLink(bytes, view, body, hash)
    at = body + size
  }
  if (at !== end) return undefined
  return shared ? { paths, submodules, shared } : { paths, submodules }
}

/** The extension `link`. */
const LINK = 0x6c696e6b

function readLink(bytes: Uint8Array, view: DataView, at: number, hash: number): GitIndex['shared'] {
  const name = Array.from(bytes.subarray(at, at + hash), byte => byte.toString(16).padStart(2, '0')).join('')
  return { name, gone: readBitmap(view, at + hash, MOST)?.set ?? new Set() }
}

/** No repository tracks more paths than this; a count beyond it is no count. */
const MOST = 5_000_000

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  version: number,
  hash: number,
): { paths: string[]; submodules: Set<string>; end: number } | undefined {
  const count = view.getUint32(8)
  const end = bytes.length - hash
  if (count > MOST) return undefined
  const decoder = new TextDecoder()
  const paths: string[] = []
  const submodules = new Set<string>()
  let before: Uint8Array = new Uint8Array()
  let at = HEADER
  for (let entry = 0; entry < count; entry++) {
    const flags = at + FACTS + hash
    if (flags + 2 > end) return undefined
    const extended = version >= 3 && (view.getUint16(flags) & EXTENDED) !== 0
    const name = flags + (extended ? 4 : 2)
    const found = version === 4 ? packedName(bytes, name, end, before) : plainName(bytes, name, end, at)
    if (found === undefined) return undefined
    const path = decoder.decode(found.name)
    if ((view.getUint32(at + MODE) & 0o170000) === SUBMODULE) submodules.add(path)
    paths.push(path)
    before = found.name
    at = found.end
  }
  return { paths, submodules, end: at }
}

interface Name {
  readonly name: Uint8Array
  readonly end: number
}

/** A name that ends in one to eight zeros, so that the entry's length is a multiple of eight. */
function plainName(bytes: Uint8Array, from: number, limit: number, entry: number): Name | undefined {
  const to = bytes.indexOf(0, from)
  const end = entry + (Math.floor((to - entry) / 8) + 1) * 8
  return to < 0 || end > limit ? undefined : { name: bytes.subarray(from, to), end }
}

/** A name written as what differs from the one before: how many of its last bytes go, then what comes in their place. */
function packedName(bytes: Uint8Array, from: number, limit: number, before: Uint8Array): Name | undefined {
  let at = from
  let gone = (bytes[at] as number) & 0x7f
  while (((bytes[at++] as number) & 0x80) !== 0 && at < from + 5)
    gone = ((gone + 1) << 7) | ((bytes[at] as number) & 0x7f)
  const to = bytes.indexOf(0, at)
  if (to < 0 || to >= limit || gone > before.length) return undefined
  const kept = before.subarray(0, before.length - gone)
  const name = new Uint8Array(kept.length + to - at)
  name.set(kept)
  name.set(bytes.subarray(at, to), kept.length)
  return { name, end: to + 1 }
}
