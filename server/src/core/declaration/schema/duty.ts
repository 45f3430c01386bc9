import * as v from 'valibot'
import { DUTIES } from '../../law/duties.ts'
import { day, field, identifying, words } from './field.ts'

/** Who looks after one duty of a service, and when it is looked at again. */
export const KeptDuty = v.strictObject({
  duty: identifying(Object.fromEntries(DUTIES.map(({ id, text }) => [id, text])), ['id of the duty', '义务的 ID']),
  owner: words(['who looks after it', '负责人']),
  review: field(day, ['look at it again on (YYYY-MM-DD)', '复查日期（YYYY-MM-DD）']),
})
