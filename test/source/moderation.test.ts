import { describe, expect, it } from 'vitest'
import { firm } from './seen.ts'

/** Checks of content that are held to be in force. */
const checks = (path: string, text: string) =>
  firm('moderation', path, text)
    .filter(one => one.detail.enabled)
    .map(one => one.value)

const REFUSE = 'if not passed:\n    raise ValueError("blocked")\n'

describe('a check of content', () => {
  it('is the moderation client of a cloud’s SDK', () => {
    const tms = `from tencentcloud.common import credential\nfrom tencentcloud.tms.v20201229 import tms_client, models\n${REFUSE}`
    expect(checks('a.py', tms)).toContain('tencentcloud.tms.v20201229')
  })

  it.each([
    ['its common part', 'from tencentcloud.common import credential\n'],
    [
      'its recognition of speech',
      'from tencentcloud.common import credential\nfrom tencentcloud.asr.v20190614 import asr_client\n',
    ],
    ['its models', 'from tencentcloud.common import credential\nfrom tencentcloud.hunyuan.v20230901 import models\n'],
    [
      'letters of its name within words',
      'from tencentcloud.common import credential\nparams, claims, llvm = {}, [], 1\n',
    ],
  ])('is not %s', (_, text) => {
    expect(firm('moderation', 'a.py', text + REFUSE)).toEqual([])
  })

  it('is a class that checks, and not the shape of an answer that is named after one', () => {
    const text = (name: string) =>
      `/** The answer of the model. */\nexport class ${name} {\n  flagged: boolean\n  block() { throw new Error('blocked') }\n}\n`
    expect(checks('src/moderate.service.ts', text('ContentModerationGate'))).toEqual(['ContentModerationGate'])
    for (const name of [
      'ContentModerationResponse',
      'CreateModerationRequest',
      'ImageModerationResult',
      'ContentFilterConfig',
    ])
      expect(firm('moderation', 'src/generated.ts', text(name))).toEqual([])
  })

  it('is a call that checks, and not a hook in a global that another edition fills', () => {
    const call = (chain: string) =>
      `export async function ask(prompt) {\n  if (await ${chain}(prompt)) throw new Error('blocked')\n}\n`
    expect(checks('src/ask.ts', call('textCensorHandler'))).toEqual(['textCensorHandler'])
    expect(checks('src/ask.ts', call('service.textCensorHandler'))).toEqual(['service.textCensorHandler'])
    for (const hook of ['global.textCensorHandler', 'globalThis.textCensorHandler'])
      expect(firm('moderation', 'src/ask.ts', call(hook))).toEqual([])
  })

  it('is a guardrail in a file that speaks of harm, and not one that watches a budget', () => {
    const guardrail = (why: string) =>
      `class ContentGuardrail(Guardrail):\n    """Looks at the prompt for ${why}."""\n    def check(self, prompt):\n        if self.found(prompt):\n            raise ValueError("blocked")\n`
    expect(checks('app/guardrail.py', guardrail('toxic or harmful text'))).toEqual(['ContentGuardrail'])
    expect(checks('app/guardrail.py', guardrail('违规内容'))).toEqual(['ContentGuardrail'])
    expect(firm('moderation', 'app/guardrail.py', guardrail('tokens over the budget'))).toEqual([])
    const budget = guardrail('tokens over the budget').replace('ContentGuardrail', 'BudgetGuardrail')
    expect(firm('moderation', 'app/guardrail.py', budget)).toEqual([])
  })
})
