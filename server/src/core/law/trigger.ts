import type { Trigger } from './law.ts'

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
