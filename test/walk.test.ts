import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { render } from '../server/src/core/locale/messages.ts'
import type { Answers } from '../server/src/core/assess/answers.ts'
import { assess } from '../server/src/core/assess/assess.ts'
import { AS_OF, audit, overlay, readTree } from './support/tree.ts'
import { MAINLAND_TYPED, TYPED } from './support/typed.ts'
import { walk } from './support/walk.ts'
import type { Typed } from './support/typing.ts'

const EXAMPLES = resolve(import.meta.dirname, '../examples')

const README = readFileSync(join(EXAMPLES, 'README.md'), 'utf8')

interface Project {
  readonly name: string
  /** What the team answers to the ten questions, and the acts that it then takes at most: a number that only becomes smaller. */
  readonly answers: Answers
  readonly acts: number
  /** What it types otherwise where the answers have opened the fields already. */
  readonly answered?: Typed
  /** What is open before the first step: rule ids. */
  readonly open: readonly string[]
  /** What this team types, beside the usual answers. */
  readonly typed: Typed
  /** Findings this team accepts with a reason. */
  readonly accept?: readonly string[]
  /** What the fixes have written into the project's own files. */
  readonly ends?: Readonly<Record<string, string>>
}

/** Papers that this team keeps on its own site rather than in the repository. */
const SITE: Typed = Object.fromEntries(
  [
    'keyword_library',
    'question_banks',
    'classifier',
    'evaluation.bias',
    'evaluation.accuracy',
    'evaluation.model_update',
  ].map(key => [key, `https://example.com/${key}`]),
)

const PROJECTS: readonly Project[] = [
  {
    name: 'nextjs-chat-mainland',
    answers: {
      audience: 'public',
      territory: 'mainland-china',
      generates: ['text'],
      exposure: ['web-ui'],
      model: 'mainland',
      model_id: 'qwen-plus',
      public_opinion: 'no',
      companion: 'no',
      minors: 'no',
      faces_voices: 'no',
    },
    acts: 67,
    open: ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared'],
    typed: MAINLAND_TYPED,
    accept: ['filing-number-unlisted'],
    ends: {
      'app/page.tsx': '<small className="ai-label">内容由AI生成，仅供参考</small>',
      'genai-measures.yaml': 'place: app/page.tsx',
    },
  },
  {
    name: 'nextjs-chat-offshore',
    answers: {
      audience: 'public',
      territory: 'outside-mainland',
      generates: ['text'],
      model: 'offshore',
      model_id: 'gpt-4o',
    },
    acts: 15,
    open: ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared'],
    typed: { territory: 'outside-mainland' },
  },
  {
    name: 'python-image-service',
    answers: {
      audience: 'public',
      territory: 'mainland-china',
      generates: ['image'],
      exposure: ['http-api'],
      model: 'mainland',
      model_id: 'wan2.2-t2i-flash',
      public_opinion: 'no',
      companion: 'no',
      minors: 'no',
      faces_voices: 'no',
    },
    acts: 77,
    open: ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared'],
    typed: {
      'labels.image.place': undefined,
      'moderation.input': 'main.py',
      'moderation.output': 'main.py',
      'models.id': 'wan2.2-t2i-flash',
      'metadata.writer': 'label.py',
      'log.place': 'label.py',
      reason: 'number of 2026-06-01, later than the list',
      until: "'2027-06-30'",
      by: '李四',
    },
    accept: ['filing-number-unlisted'],
    ends: { 'draw.py': 'watermark=True' },
  },
  {
    name: 'llama-factory-finetune',
    answered: {
      'moderation.input': 'https://example.com/check',
      'moderation.output': 'https://example.com/check',
      'labels.text.place': 'https://example.com/label',
    },
    answers: {
      audience: 'public',
      territory: 'mainland-china',
      generates: ['text'],
      model: 'tuned',
      public_opinion: 'no',
      companion: 'no',
      minors: 'no',
      faces_voices: 'no',
    },
    acts: 82,
    open: ['scope-undeclared', 'data-source-undeclared'],
    typed: {
      ...SITE,
      origin_type: 'self-collected',
      'filing.track': 'filing',
      'filing.number': 'Beijing-CeShi-202606010001',
      modified: 'fine-tuned',
      access: 'self-hosted',
      'labels.text.place': undefined,
      'labels.text.text': '内容由AI生成',
      reason: 'number of 2026-06-01, later than the list',
      until: "'2027-06-30'",
      by: '李四',
    },
    accept: ['filing-number-unlisted', 'data-single-source'],
  },
  {
    name: 'internal-tool',
    answers: { audience: 'internal', territory: 'mainland-china', generates: ['text'] },
    acts: 6,
    open: ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared'],
    typed: { audience: 'internal', territory: 'mainland-china' },
  },
  {
    name: 'go-gateway',
    answers: {
      audience: 'public',
      territory: 'mainland-china',
      generates: ['text'],
      exposure: ['http-api'],
      model: 'mainland',
      model_id: 'kimi-k2',
      public_opinion: 'no',
      companion: 'no',
      minors: 'no',
      faces_voices: 'no',
    },
    acts: 65,
    open: ['scope-undeclared', 'filing-unrecorded', 'label-explicit-undeclared'],
    typed: {
      'moderation.input': 'relay.go',
      'moderation.output': 'relay.go',
      'models.id': 'kimi-k2',
      'labels.text.place': 'relay.go',
      'labels.text.text': '内容由AI生成',
      reason: 'number of 2026-06-01, later than the list',
      until: "'2027-06-30'",
      by: '李四',
    },
    accept: ['filing-number-unlisted', 'label-place-empty'],
  },
]

/** A number and Enter for each choice, the letters and Enter for words. */
function keysOf(answers: Answers): number {
  return Object.entries(answers).reduce((sum, [key, value]) => {
    if (key === 'model_id') return sum + String(value).length + 1
    return sum + (Array.isArray(value) ? 2 * value.length : 2)
  }, 0)
}

describe.each(PROJECTS.map(project => [project.name, project] as const))('%s', (name, project) => {
  const start = readTree(join(EXAMPLES, name))

  test('is open at first, with one finding a family', () => {
    expect(
      audit(start)
        .findings.map(finding => finding.ruleId)
        .toSorted(),
    ).toEqual([...project.open].toSorted())
  })

  test('ends without findings by offered fixes and the fields they ask for', () => {
    const { steps, tree, left } = walk(start, { ...TYPED, ...project.typed }, project.accept)
    expect(
      left.map(finding => `${finding.ruleId}: ${render(finding.message, 'en')}`),
      JSON.stringify(steps, null, 1),
    ).toEqual([])
    expect(steps[0]).toMatchObject({
      rule: expect.any(String),
      fix: expect.stringMatching(/^Create genai-measures\.yaml/),
    })
    expect(tree.has('genai-measures.yaml')).toBe(true)
    for (const [file, text] of Object.entries(project.ends ?? {})) expect(tree.get(file)).toContain(text)
  })

  test('ends the same way where ten answers are given first', () => {
    const declaration = assess({ name, ...project.answers }, { language: 'en', asOf: AS_OF }).declaration
    const begun = overlay(start, new Map([['genai-measures.yaml', declaration]]))
    const { steps, left } = walk(begun, { ...TYPED, ...project.typed, ...project.answered }, project.accept)
    const told = left.map(finding => `${finding.ruleId}: ${render(finding.message, 'en')}`)
    expect(told, JSON.stringify(steps, null, 1)).toEqual([])
    // Three acts a fix: the lightbulb, the choice, the first field.
    const acts = keysOf(project.answers) + 3 * steps.length
    expect(acts).toBeLessThanOrEqual(project.acts)
    const keys = keysOf(project.answers) + steps.reduce((sum, step) => sum + step.keys, 0)
    expect(README).toMatch(new RegExp(`^\\| \\[${name}\\]\\(${name}\\) \\| .* \\| ${acts} \\| ${keys} \\|$`, 'm'))
  })
})
