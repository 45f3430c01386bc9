import * as v from 'valibot'
import { day, field, words } from './field.ts'

/** Who answers for a classification that decides a duty. Without it the classification is stated, with it stated and confirmed. */
const Confirmation = v.strictObject({
  by: words(['who confirmed it', '确认人']),
  role: words(['in what role', '以何种身份']),
  on: field(day, ['when (YYYY-MM-DD)', '何时（YYYY-MM-DD）']),
})

/** The `confirmed` field of a classification. */
export function confirmed(duties: readonly string[]) {
  return field(Confirmation, ['who confirmed this, in what role and when', '由谁、以何种身份、于何时确认'], duties)
}

export type Confirmed = v.InferOutput<typeof Confirmation>
