// Lays the skill beside the npm package's own files: npm packs only what lies in the package's folder.
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './support/root.mjs'

const target = path.join(ROOT, 'server/skills')
rmSync(target, { recursive: true, force: true })
cpSync(path.join(ROOT, 'skills'), target, { recursive: true })
