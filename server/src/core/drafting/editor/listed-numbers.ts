import { findModel } from '../../catalogue/lookup.ts'
import { allListedServices, type ListedService } from '../../law/filed-list.ts'
import type { DeclarationPath } from '../../declaration/declaration.ts'

/** A menu, not the list. */
const MOST = 50

/** Whether a field holds the number of a generative service. */
export function takesListedNumber(path: DeclarationPath): boolean {
  const [block, key] = path.filter(step => typeof step === 'string').slice(-2)
  return (block === 'filing' && key === 'number') || (block === 'models' && key === 'filing_number')
}

/**
 * Records of the public list whose number, service or company holds what is typed, or that stand for a model of that name;
 * those of the model first, then those whose number begins so.
 */
export function listedNumbers(typed: string): ListedService[] {
  const wanted = plain(typed)
  if (wanted.length < 2) return []
  const ofModel = new Set(findModel(wanted)?.filedNumbers)
  const hits = allListedServices().filter(
    ({ number, service, filer }) =>
      ofModel.has(number) || [number, service, filer].some(text => plain(text).includes(wanted)),
  )
  const begins = ({ number }: ListedService): number =>
    ofModel.has(number) ? 0 : plain(number).startsWith(wanted) ? 1 : 2
  return hits.toSorted((a, b) => begins(a) - begins(b)).slice(0, MOST)
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/["'\s]/g, '')
    .toLowerCase()
}
