import { defineMessages, type Localized } from '../../locale/messages.ts'

export const offerMessages = defineMessages(
  {
    draft: ({ files }: { files: readonly string[] }) => `Create from draft: ${files.join(', ')}`,
    drafts: ({ files }: { files: readonly string[] }) => `Create all ${files.length} missing documents from drafts`,
    fields: ({ count }: { count: number }) => `Add all ${count} fields that are asked for here, to be filled in`,
    name: ({ file, keys }: { file: string; keys: readonly string[] }) => `Name ${file} under ${keys.join(', ')}`,
    value: ({ key, value, meaning }: { key: string; value: string; meaning: Localized | undefined }) =>
      `${key}: ${value}${meaning ? ` (${meaning.en})` : ''}`,
    empty: ({ key }: { key: string }) => `Not there yet: leave ${key} empty`,
  },
  {
    draft: ({ files }) => `按草稿创建 ${files.join('、')}`,
    drafts: ({ files }) => `按草稿创建全部 ${files.length} 份缺少的文件`,
    fields: ({ count }) => `补充此处所问的全部 ${count} 个字段，待填写`,
    name: ({ file, keys }) => `在 ${keys.join('、')} 中写入 ${file}`,
    value: ({ key, value, meaning }) => `${key}：${value}${meaning ? `（${meaning['zh-CN']}）` : ''}`,
    empty: ({ key }) => `暂时没有：${key} 留空`,
  },
)
