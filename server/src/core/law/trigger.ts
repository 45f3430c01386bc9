import type { Trigger } from './law.ts'

const FLAGS: Readonly<Record<keyof Trigger, true>> = {
  trains: true,
  buildsOnModel: true,
  generates: true,
  outputsFiles: true,
  exports: true,
  publicOpinion: true,
  modelOrigin: true,
  registeredUsers: true,
  companion: true,
  miniProgram: true,
  storeApp: true,
  distributionPlatform: true,
  annotates: true,
  crawls: true,
  trainsOnUserInput: true,
  inFiling: true,
  filedAlgorithm: true,
  writesCode: true,
  minorsData: true,
  faceVoice: true,
  government: true,
  always: true,
}

/** Whether every condition of a trigger cell is one that the engine can ask: an unknown one would bind everybody. */
export function isTrigger(cell: string): boolean {
  return cell.split(';').every(part => part === 'public' || Object.hasOwn(FLAGS, part.split('=')[0] ?? ''))
}

/** Reads a trigger cell: flags and `key=value`, separated by `;`. `public` adds no condition: any service offered to the mainland public. */
export function triggerOf(cell: string): Trigger {
  const trigger: Record<string, unknown> = {}
  for (const part of cell.split(';')) {
    const [key = '', value] = part.split('=')
    if (key === 'public' || key === '') continue
    trigger[key] = key === 'generates' ? (value ?? '').split(',') : (value ?? true)
  }
  return trigger as Trigger
}
