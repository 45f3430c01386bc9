import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shape } from './host/shape.ts'

/** Every workspace a suite meets, in the order they run. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'quiet',
    suite: 'quiet',
    workspace(folder) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'notes.txt'), 'nothing to read here\n')
      return folder
    },
  },
]
