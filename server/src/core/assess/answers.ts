import { QUESTIONS, type Question, type QuestionId } from './questions.ts'

/** What was answered; what is left out stays open. */
export type Answers = Readonly<Partial<Record<QuestionId, string | readonly string[]>>> & {
  /** Name of the service. */
  readonly name?: string
}

/** An answer that none of the questions takes. */
export interface WrongAnswer {
  readonly id: string
  readonly value: string
  readonly allowed: readonly string[]
}

const LONGEST = 200

/** Reads answers from plain data, as a file or a form gives them; wrong ones are named and left out. */
export function readAnswers(data: unknown): { readonly answers: Answers; readonly wrong: readonly WrongAnswer[] } {
  const given = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : []
  const answers: Record<string, string | string[]> = {}
  const wrong: WrongAnswer[] = []
  for (const [id, value] of given) {
    const question = QUESTIONS.find(one => one.id === id)
    const values = [value].flat().flatMap(one => plain(one) ?? [])
    if (values.length === 0) continue
    if (id === 'name' || question?.takes === 'words') answers[id] = (values[0] ?? '').slice(0, LONGEST)
    else if (!question) wrong.push({ id, value: values.join(', '), allowed: ['name', ...QUESTIONS.map(one => one.id)] })
    else take(question, values, answers, wrong)
  }
  return { answers, wrong }
}

function take(
  { id, takes, options }: Question,
  values: readonly string[],
  answers: Record<string, string | string[]>,
  wrong: WrongAnswer[],
): void {
  const allowed = Object.keys(options)
  const bad = values.find(one => !allowed.includes(one))
  if (bad !== undefined || (takes === 'one' && values.length > 1))
    wrong.push({ id, value: values.join(', ').slice(0, LONGEST), allowed })
  else answers[id] = takes === 'many' ? [...values] : (values[0] ?? '')
}

/** YAML reads yes and no as truth values, where people mean the words. */
function plain(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** One answer as a word; undefined where it is open. */
export function answerTo(answers: Answers, id: QuestionId): string | undefined {
  const value = answers[id]
  return typeof value === 'string' ? value : undefined
}

/** The answers of a question that takes several. */
export function answersTo(answers: Answers, id: QuestionId): readonly string[] {
  const value = answers[id]
  return value === undefined || typeof value === 'string' ? [] : value
}
