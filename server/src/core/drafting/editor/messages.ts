import { defineMessages } from '../../locale/messages.ts'
import type { Force } from '../../law/law.ts'

const FORCE_EN: Readonly<Record<Force, string>> = {
  binding: 'binding',
  expected: 'expected by filing reviewers',
  platform: 'platform rule',
  policy: 'policy',
  draft: 'draft',
  reading: 'a reading, no text says it',
}
const FORCE_ZH: Readonly<Record<Force, string>> = {
  binding: '强制',
  expected: '推荐性，备案评估通常参照',
  platform: '平台规则',
  policy: '政策',
  draft: '征求意见稿',
  reading: '理解，无明文',
}

/** Words of hovers and completion in a declaration. */
export const editorMessages = defineMessages(
  {
    values: () => 'Values',
    law: () => 'The law behind it',
    force: ({ force, since }: { force: Force; since: string | undefined }) =>
      since ? `${FORCE_EN[force]}, since ${since}` : FORCE_EN[force],
    unconfirmed: ({ note }: { note: string }) => `Unconfirmed: ${note}`,
    newEntry: () => 'a new entry',
    seenModel: () => 'model seen in this workspace',
    seenDataset: () => 'data set seen in this workspace',
    file: () => 'file of this workspace',
    ruleId: () => 'rule',
    serviceName: () => 'service declared in this file',
  },
  {
    values: () => '可选值',
    law: () => '相关法规',
    force: ({ force, since }) => (since ? `${FORCE_ZH[force]}，自 ${since} 起施行` : FORCE_ZH[force]),
    unconfirmed: ({ note }) => `未确认：${note}`,
    newEntry: () => '新增一项',
    seenModel: () => '工作区中发现的模型',
    seenDataset: () => '工作区中发现的数据集',
    file: () => '工作区中的文件',
    ruleId: () => '检查规则',
    serviceName: () => '本文件声明的服务',
  },
)
