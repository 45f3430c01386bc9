import fs from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { readRegularText } from './open-regular.ts'
import { expandOid, findMergeBase, readBlob, readCommit, readTree, resolveRef } from 'isomorphic-git'

// A bundle of its own (see esbuild.mjs), loaded only when changes are asked for: nothing else needs to read .git.

/** The files of a commit below a folder. */
export interface GitTree {
  /** Object names by path, relative to the folder. Links and submodules are left out. */
  readonly files: ReadonlyMap<string, string>
  /** The bytes of an object; undefined when it is not in this clone. */
  read(oid: string): Promise<Uint8Array | undefined>
}

/** Why a commit's files can't be told. */
export class GitError extends Error {
  readonly reason: 'no-repository' | 'unknown-revision' | 'unreadableRepository'

  constructor(reason: GitError['reason'], detail: string) {
    super(detail)
    this.reason = reason
  }
}

/** Where a repository keeps its things. Linked work trees have a folder of their own beside the common one. */
interface Repository {
  readonly root: string
  readonly own: string
  readonly common: string
  /** What was unpacked once is not unpacked again. */
  readonly cache: object
}

/**
 * The files as they were where the present work left a revision: at the merge base of it and HEAD, or, where the history
 * does not reach back so far (shallow clones), at the revision itself. Reads `.git` and starts nothing. Throws GitError.
 */
export async function treeSince(folder: string, revision: string): Promise<GitTree> {
  const repository = await findRepository(folder)
  // Before the first commit there is nothing that the work could have left.
  if (revision === 'HEAD' && (await isUnborn(repository))) return { files: new Map(), read: async () => undefined }
  const commit = await resolveRevision(repository, revision)
  const start = await mergeBase(repository, commit)
  const prefix = path.relative(repository.root, folder).split(path.sep).filter(Boolean)
  const files = new Map<string, string>()
  await collect(repository, start, prefix, '', files)
  const { common: gitdir, cache } = repository
  return {
    files,
    read: oid =>
      readBlob({ fs, gitdir, cache, oid }).then(
        ({ blob }) => blob,
        () => undefined,
      ),
  }
}

async function findRepository(folder: string): Promise<Repository> {
  for (let root = folder; ; root = path.dirname(root)) {
    const dotGit = path.join(root, '.git')
    const facts = await stat(dotGit).catch(() => undefined)
    if (facts?.isDirectory()) return { root, own: dotGit, common: dotGit, cache: {} }
    if (facts?.isFile()) return linked(root, dotGit)
    if (path.dirname(root) === root) throw new GitError('no-repository', folder)
  }
}

/** A `.git` file names the folder to look in: of a submodule or of a linked work tree. */
async function linked(root: string, dotGit: string): Promise<Repository> {
  const named = /^gitdir: (.+)$/m.exec(await readRegularText(dotGit))?.[1]?.trim()
  if (!named) throw new GitError('no-repository', root)
  const own = path.resolve(root, named)
  const shared = await readRegularText(path.join(own, 'commondir')).catch(() => undefined)
  return { root, own, common: shared ? path.resolve(own, shared.trim()) : own, cache: {} }
}

/** A branch, tag, remote branch or (shortened) object name, with `~n`, `^` and `^n` behind it. */
async function resolveRevision(repository: Repository, revision: string): Promise<string> {
  const [, name = '', steps = ''] = /^([^~^]+)((?:[~^]\d*)*)$/.exec(revision) ?? []
  try {
    let oid = await resolveName(repository, name === '@' ? 'HEAD' : name)
    for (const [, sign, count] of steps.matchAll(/([~^])(\d*)/g)) {
      const number = count === '' ? 1 : Number(count)
      if (sign === '^') oid = number === 0 ? oid : await parentOf(repository, oid, number)
      else for (let i = 0; i < number; i++) oid = await parentOf(repository, oid, 1)
    }
    return (await readCommit({ fs, gitdir: repository.common, cache: repository.cache, oid })).oid
  } catch {
    throw new GitError('unknown-revision', revision)
  }
}

/** Whether nothing has been committed yet: HEAD names a branch that is not there. */
async function isUnborn({ own, common }: Repository): Promise<boolean> {
  const head = (await readRegularText(path.join(own, 'HEAD')).catch(() => '')).trim()
  if (!head.startsWith('ref: ')) return false
  return resolveRef({ fs, gitdir: common, ref: head.slice('ref: '.length) }).then(
    () => false,
    () => true,
  )
}

async function resolveName({ own, common }: Repository, name: string): Promise<string> {
  // HEAD of a linked work tree lies in its own folder; what it points at, in the common one.
  const head = name === 'HEAD' ? (await readRegularText(path.join(own, 'HEAD'))).trim() : name
  const ref = head.replace(/^ref: /, '')
  if (/^[0-9a-f]{40}$/.test(ref)) return ref
  return resolveRef({ fs, gitdir: common, ref }).catch(() => expandOid({ fs, gitdir: common, oid: ref }))
}

async function parentOf({ common: gitdir, cache }: Repository, oid: string, number: number): Promise<string> {
  const { commit } = await readCommit({ fs, gitdir, cache, oid })
  const parent = commit.parent[number - 1]
  if (!parent) throw new Error(`no parent ${number}`)
  return parent
}

async function mergeBase(repository: Repository, commit: string): Promise<string> {
  try {
    const head = await resolveRevision(repository, 'HEAD')
    if (head === commit) return commit
    const bases: string[] = await findMergeBase({
      fs,
      gitdir: repository.common,
      cache: repository.cache,
      oids: [head, commit],
    })
    return bases[0] ?? commit
  } catch {
    return commit
  }
}

async function collect(
  repository: Repository,
  oid: string,
  prefix: readonly string[],
  folder: string,
  files: Map<string, string>,
): Promise<void> {
  const { common: gitdir, cache } = repository
  const { tree } = await readTree({ fs, gitdir, cache, oid }).catch(error => {
    throw new GitError('unreadableRepository', (error as Error).message)
  })
  const [next, ...deeper] = prefix
  for (const entry of tree) {
    const inside = folder ? `${folder}/${entry.path}` : entry.path
    if (next !== undefined) {
      // Still above the audited folder: only the way down to it is of interest.
      if (entry.path === next && entry.type === 'tree') await collect(repository, entry.oid, deeper, '', files)
    } else if (entry.type === 'tree') await collect(repository, entry.oid, [], inside, files)
    else if (entry.type === 'blob' && entry.mode !== '120000') files.set(inside, entry.oid)
  }
}
