import { describe, expect, it } from 'vitest'
import { checkContent } from '../../server/src/core/declaration/content-checks.ts'
import { type AnySchema, type FieldNote, noteOf } from '../../server/src/core/declaration/schema/field.ts'
import { Service } from '../../server/src/core/declaration/schema/service.ts'
import { shapeOf } from '../../server/src/core/declaration/schema/shape.ts'

/** Places that rules of their own look into, for a label or a number. */
const BY_RULE = /^(labels\.(text|image|audio|video|scene)\.place|filing\.displayed_at)$/

/** Every field of a service that names a file. */
function fileFields(schema: AnySchema, path: readonly string[] = [], above?: FieldNote): string[] {
  const shape = shapeOf(schema)
  const note = noteOf(schema) ?? above
  if (shape.kind === 'map')
    return Object.entries(shape.entries).flatMap(([key, one]) => fileFields(one, [...path, key]))
  if (shape.kind === 'list') return fileFields(shape.item, path, note)
  return note?.names === 'file' || note?.names === 'place' ? [path.join('.')] : []
}

const FEW = 'later\n'
/** A text that has a word of every kind that is asked for, and lines enough for a list of keywords. */
const WHOLE = `协议 隐私 面向用户 查阅 模型的局限 人脸须单独同意 投诉处理流程，七个工作日内答复 AI 生成标识的义务 AIGC ContentProducer ProduceID 违法内容停止并上报，
警告并记录 未成年人须监护人同意，过滤 训练可关闭 关键词分类抽检 权限 知识产权 标注规则质量培训 评估 许可 公平 准确 更新 危机 日志 consent 复制 删除 两小时
${'word\n'.repeat(10_000)}`

const FIELDS = [...new Set(fileFields(Service))].filter(key => !BY_RULE.test(key))

describe('a file that a field names', () => {
  it('is looked into by a check of that field, whichever it is', () => {
    expect(FIELDS.length).toBeGreaterThan(50)
    const isUnread = (key: string) => [FEW, WHOLE].every(text => checkContent(key, text).state === 'unsure')
    expect(FIELDS.filter(isUnread)).toEqual([])
    expect(isUnread('no_such_field')).toBe(true)
  })

  it.each(FIELDS)('settles %s by no empty text, no words about anything else, and no draft', key => {
    for (const empty of ['', '  \n\t\n']) expect(checkContent(key, empty)).toEqual({ state: 'lacking', lack: 'empty' })
    for (const other of ['ok\n', '# Lorem\n\nSo much depends upon a red wheel barrow glazed with rain water.\n'])
      expect(checkContent(key, other).state, other).not.toBe('whole')
    const draft =
      '> DRAFT, to be filled in\n\nlabel, policy, licence, report, warn, consent, export, training, model, limit\n'
    expect(checkContent(key, draft).state).not.toBe('whole')
  })

  it.each(['moderation.input', 'labels.log.place', 'companion_measures.exit'])(
    'is code for %s only beside its remarks',
    key => {
      for (const remarks of [
        '// check what users send, one day\n',
        '/* later:\n moderation of it all */\n',
        '# 待实现\n',
      ])
        expect(checkContent(key, remarks)).toEqual({ state: 'lacking', lack: 'thin' })
      expect(checkContent(key, 'export const isClean = (text) => !words.some(one => text.includes(one))\n').state).toBe(
        'unsure',
      )
    },
  )
})
