import { nodeBinary } from '../../e2e/host/node-binary.ts'

/** The oldest and the newest of each line that `engines` lets in. */
const VERSIONS = ['20.0.0', '20.20.2', '22.0.0', '22.23.3', '24.0.0', '24.21.0', '26.0.0', '26.10.0']

/** `SHIPPED_NODES=24.21.0,26.10.0` runs on these alone, `SHIPPED_NODES=this` on the one that runs the suite. */
const wanted = process.env['SHIPPED_NODES']?.split(',')

/** A Node to run what ships on. */
export interface NodeLine {
  readonly version: string
  readonly path: string
}

/** Installs the Nodes that are not in the cache yet (some 50 MB each), one after the other. */
export async function nodeLines(): Promise<NodeLine[]> {
  if (wanted?.[0] === 'this') return [{ version: process.versions.node, path: process.execPath }]
  const lines: NodeLine[] = []
  for (const version of wanted ?? VERSIONS) lines.push({ version, path: await nodeBinary(version) })
  return lines
}
