import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  GUIDE,
  GUIDE_ANSWER,
  type GuideAnswerParams,
  type GuideAnswerResult,
  type GuideParams,
  type GuideResult,
  type GuideStep,
} from '../../../server/src/protocol/guide.ts'
import { openPage } from '../pages/open-page.ts'
import { notice } from '../notice.ts'
import { reveal } from '../reveal.ts'
import type { StatusFeed } from '../status/feed.ts'
import { total } from '../status/counts.ts'
import { openWord } from '../status/words.ts'
import { askFields } from './ask-fields.ts'
import { askStep } from './ask-step.ts'
import { isSameItem } from './same-item.ts'

/** How long the server's news of an edit are waited for before a question is put again, in milliseconds. */
const NEWS_MS = 2000

/**
 * The guided pass: one question after the other, each answer written at once, so that it can be left at any time and goes on where it stopped.
 * Questions put off come again when nothing else is left.
 */
export class Guide {
  readonly #client: BaseLanguageClient
  readonly #feed: StatusFeed
  readonly #memory: vscode.Memento
  #passed: string[] = []
  #answered = 0
  #running = false

  constructor(client: BaseLanguageClient, feed: StatusFeed, memory: vscode.Memento) {
    this.#client = client
    this.#feed = feed
    this.#memory = memory
  }

  /** Asks until nothing is left or the user goes; a second call while it runs does nothing. */
  async run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    try {
      let { step, left } = await this.#next()
      while (step) {
        const outcome = await this.#put(step, left)
        if (outcome === 'left') return
        if (outcome === 'passed') this.#passed = [...this.#passed, step.id]
        else this.#answered++
        const put = step
        ;({ step, left } = await this.#after(put.id, outcome))
        // What somebody has just left open is for later: nobody is asked for it again at once, in other words.
        if (outcome === 'open' && step && isSameItem(put, step)) {
          this.#passed = [...this.#passed, step.id]
          ;({ step, left } = await this.#next())
        }
      }
      await this.#end(left)
    } finally {
      this.#running = false
    }
  }

  #next(): Promise<GuideResult> {
    const params: GuideParams = { passed: this.#passed }
    return this.#client.sendRequest<GuideResult>(GUIDE, params)
  }

  /** The next question; one that was just answered is asked for again once the server has heard of the edit. */
  async #after(id: string, outcome: 'written' | 'open' | 'passed'): Promise<GuideResult> {
    const result = await this.#next()
    if (outcome === 'passed' || result.step?.id !== id) return result
    await this.#news()
    const again = await this.#next()
    if (again.step?.id !== id) return again
    // What its answer does not settle is for another time: nobody is asked the same twice in a row.
    this.#passed = [...this.#passed, id]
    return this.#next()
  }

  #news(): Promise<void> {
    return new Promise(done => {
      const finish = () => {
        clearTimeout(timer)
        listening.dispose()
        done()
      }
      const timer = setTimeout(finish, NEWS_MS)
      const listening = this.#feed.onDidChange(finish)
    })
  }

  /** Shows the place, asks, and writes; what is left halfway is asked again. */
  async #put(step: GuideStep, left: number): Promise<'written' | 'open' | 'passed' | 'left'> {
    await reveal(step.at, { preserveFocus: true })
    for (;;) {
      const at = { number: this.#answered + this.#passed.length + 1, of: this.#answered + left }
      const asked = await askStep(step, at)
      if (asked === undefined) return 'left'
      if (asked === 'later') return 'passed'
      if (asked === 'why') {
        await openPage(`rules/${step.rule}`)
        continue
      }
      const { choice } = asked
      const typed = asked.typed ?? (await askFields(choice, step, this.#memory))
      if (!typed) continue
      const answer = { folder: step.folder, id: step.id, choice: choice.title, typed }
      const whole = choice.asks.every(({ key }) => typed[key] !== undefined)
      if ((await this.#write(answer)) || (await this.#writeAgain(step, answer))) return whole ? 'written' : 'open'
      void notice('information', vscode.l10n.t('Nothing was written: the files have changed meanwhile.'))
      return 'passed'
    }
  }

  /** Files may have changed while somebody thought: where the same is still asked, the answer holds. */
  async #writeAgain({ rule, service }: GuideStep, answer: GuideAnswerParams): Promise<boolean> {
    const { step } = await this.#next()
    const same = step?.rule === rule && step.service === service && step.folder === answer.folder
    return same && this.#write({ ...answer, id: step.id })
  }

  async #write(params: GuideAnswerParams): Promise<boolean> {
    const { written } = await this.#client.sendRequest<GuideAnswerResult>(GUIDE_ANSWER, params)
    return written
  }

  async #end(left: number): Promise<void> {
    const { t } = vscode.l10n
    const [later, save, report] = [t('Ask Them Now'), t('Save All'), t('Open the Report')]
    const open = this.#feed.last ? total(this.#feed.last, 'open') : 0
    const text =
      left > 0
        ? t('{0} left for later.', left === 1 ? t('1 question') : t('{0} questions', left))
        : t('Nothing is left to ask. {0}.', open === 0 ? t('No duty stands open') : openWord(open))
    this.#answered = 0
    this.#passed = []
    const chosen = await notice('information', text, ...(left > 0 ? [later] : []), save, report)
    if (chosen === save) await vscode.workspace.saveAll(false)
    else if (chosen === report) await vscode.commands.executeCommand('genaiMeasures.auditWorkspace')
    else if (chosen === later) setTimeout(() => void this.run())
  }
}
