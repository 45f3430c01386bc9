import * as vscode from 'vscode'
import { MAINLAND_TYPED, TYPED } from '../../support/typed.ts'
import * as assert from './assert.ts'
import { fileUri } from './editor.ts'
import { runSuite } from './harness.ts'
import { fillIn } from './typing.ts'
import { ourDiagnostics, rulesWhen, takeStep, whenAudited } from './walking.ts'

/** At its place the one question stands alone. */
const OPEN = ['scope-undeclared']
const DECLARATION = 'genai-measures.yaml'
/** What this team accepts with a reason. */
const ACCEPTED = ['filing-number-unlisted']
const MOST_STEPS = 30

const type = (): Promise<void> => fillIn(fileUri(DECLARATION), { ...TYPED, ...MAINLAND_TYPED })

/** `examples/nextjs-chat-mainland` as `test/walk.test.ts` walks it, by what the editor itself offers. */
export const run = (): Promise<void> =>
  runSuite({
    'is open at first, with the one question': () =>
      rulesWhen(rules => JSON.stringify(rules.toSorted()) === JSON.stringify(OPEN)),

    'starts with an answer to the one question from the lightbulb': async () => {
      await rulesWhen(rules => rules.includes('scope-undeclared'))
      const title = await takeStep([], type)
      assert.equal(title, 'Public in the mainland')
      await rulesWhen(rules => !rules.includes('scope-undeclared') && rules.includes('label-explicit-undeclared'))
    },

    'ends without findings by offered fixes and the fields they ask for': async () => {
      const steps: string[] = []
      for (;;) {
        if (ourDiagnostics().length === 0 && (await whenAudited())) break
        assert.ok(steps.length < MOST_STEPS, `no end in sight: ${steps.join(', ')}`)
        const title = await takeStep(ACCEPTED, type)
        if (title) steps.push(title)
      }
      assert.ok(steps.includes('Show a label in app/page.tsx'), steps.join(', '))
    },

    'has written what it says into the files': async () => {
      assert.ok(await vscode.workspace.saveAll(false), 'not everything could be saved')
      await holds('app/page.tsx', '<small className="ai-label">内容由AI生成，仅供参考</small>')
      await holds(DECLARATION, 'place: app/page.tsx')
      assert.equal(ourDiagnostics().length, 0)
    },
  })

async function holds(path: string, text: string): Promise<void> {
  const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)))
  assert.ok(written.includes(text), `${path} does not hold ${text}: ${written}`)
}
