import * as v from 'valibot'
import { day, field, words } from './field.ts'

/**
 * The `confirmed` field of a classification that decides a duty: who answers for it. Without it the classification is stated,
 * with it stated and confirmed.
 */
export function confirmed(duties: readonly string[]) {
  const confirmation = v.strictObject({
    by: words(['who confirmed it', '确认人'], duties),
    role: words(['in what role', '以何种身份'], duties),
    on: field(day, ['when (YYYY-MM-DD)', '何时（YYYY-MM-DD）'], duties),
  })
  return field(confirmation, ['who confirmed this, in what role and when', '由谁、以何种身份、于何时确认'], duties)
}

export type Confirmed = NonNullable<v.InferOutput<ReturnType<typeof confirmed>>>
