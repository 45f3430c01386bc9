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
  expected: '备案审查通常要求',
  platform: '平台规则',
  policy: '政策',
  draft: '征求意见稿',
  reading: '解读，无明文',
}

/** `Art 4(1)` → 第4条第(1)项, `Art 9 para 2` → 第9条第2款, `Arts 18, 24` → 第18、24条; clauses of standards keep their number. */
function articleZh(article: string): string {
  const plain = article
    .replace(/^cl\. /, '')
    .replaceAll('Annex ', '附录')
    .replaceAll(', ', '、')
  const law = /^Arts? ([\d、-]+)((?:\(\d+\)、?)*)(?: para (\d+))?$/.exec(plain)
  if (!law) return plain
  const [, articles = '', items, paragraph] = law
  return `第${articles.replaceAll('-', '至')}条${paragraph ? `第${paragraph}款` : ''}${items ? `第${items}项` : ''}`
}

/** Words of hovers and completion in a declaration. */
export const editorMessages = defineMessages(
  {
    values: () => 'Values',
    law: () => 'The law behind it',
    force: ({ force, since }: { force: Force; since: string | undefined }) =>
      since ? `${FORCE_EN[force]}, since ${since}` : FORCE_EN[force],
    unconfirmed: ({ note }: { note: string }) => `Unconfirmed: ${note}`,
    article: ({ article }: { article: string }) => article.replace(/^cl\. |^(?=\d)/, 'clause '),
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
    unconfirmed: ({ note }) => `未经官方确认：${note}`,
    article: ({ article }) => articleZh(article),
    newEntry: () => '新增一项',
    seenModel: () => '工作区中发现的模型',
    seenDataset: () => '工作区中发现的数据集',
    file: () => '工作区中的文件',
    ruleId: () => '检查规则',
    serviceName: () => '本文件声明的服务',
  },
)
