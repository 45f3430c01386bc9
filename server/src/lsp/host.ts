import type { LabelInput } from '../core/labels/input.ts'
import type { LabelPlan } from '../core/labels/write.ts'
import type { Session } from '../core/engine/session.ts'
import type { Sha256 } from '../core/report/digest.ts'
import type { FactsMemory } from '../core/evidence/facts-memory.ts'
import type { FactsStore } from '../workspace/facts-store.ts'
import type { Workspace } from '../workspace/port.ts'

/** What the process or worker that carries the server gives it. */
export interface Host {
  readonly version: string
  /** Starts an empty session for the folder of a URI; `rootName` names a service at the root that no manifest names. */
  readonly createSession: (rootName: string, folder: string, memory?: FactsMemory) => Session
  /** Opens what is kept of a folder in a folder of the client's own, both by URI; undefined where the host can't keep anything. */
  readonly keepFacts?: (storage: string, folder: string) => Promise<FactsStore> | undefined
  /** Opens a folder the host can reach by itself; undefined for other schemes. */
  readonly openFolder: (uri: string) => Workspace | undefined
  /** The text of a file anywhere that the host can reach by itself; undefined when it can't. */
  readonly readFile: (uri: string) => Promise<string | undefined>
  /** Labels a file that the host can write by itself; undefined for others. Rejects as `fs` does. */
  readonly labelFile: (uri: string, input: LabelInput) => Promise<LabelPlan> | undefined
  /** For the mark that binds a report to its tree; a host without one writes reports that carry none. */
  readonly sha256?: Sha256
  /** Today as an ISO day: the only clock. */
  readonly today: () => string
}
