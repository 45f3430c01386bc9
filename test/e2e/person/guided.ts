import { Person } from './person.ts'
import type { Page } from 'playwright-core'

/** What somebody answers: by the words of the question, the answer that is taken, or what is typed. Without one, the first that is offered. */
export type Answers = readonly (readonly [question: RegExp, answer: RegExp | string])[]

/** More questions than any project has. */
const MOST = 60

/** From the first look to the end of the guided pass, by the status bar, the Duties view and its button. */
export async function walkGuided(page: Page, answers: Answers): Promise<Person> {
  const person = new Person(page)
  const bar = page.locator('.statusbar-item', { hasText: '§' }).first()
  await bar.waitFor()
  await person.click(bar, 'the status bar')
  const button = page.locator('.action-label[aria-label^="Answer the Open"]:visible').first()
  await button.waitFor()
  await person.click(button, 'Answer the Open Questions…')
  let last: string | undefined
  for (let step = 0; step < MOST; step++) {
    const question = await person.question(last)
    if (!question) return person
    last = question.title
    person.log.push(`asked: ${question.title}`)
    const [, answer] = answers.find(([words]) => words.test(question.title)) ?? []
    if (typeof answer === 'string') {
      await person.type(answer)
      await person.press('Enter')
    } else if (question.rows.length > 0) await person.choose(answer ?? /./)
    else throw new Error(`nobody knows what to type for ${question.title}`)
  }
  throw new Error(`no end in sight: ${person.log.join('\n')}`)
}
