import { defineMessages } from '../../locale/messages.ts'

const listEn = (items: readonly string[]): string => items.join('; ')
const listZh = (items: readonly string[]): string => items.join('；')

/** Comments written into a new declaration. */
export const createMessages = defineMessages(
  {
    headerWhat: () => 'What this repository offers, and what code cannot show.',
    headerHow: () =>
      'Filled in from what was seen; check it and fill the empty fields. Empty fields count as not stated.',
    headerPaths: () => 'Paths are relative to this file. Not legal advice.',
    seenIn: ({ file }: { file: string }) => `seen in ${file}`,
    listed: ({ service, date }: { service: string; date: string }) =>
      `number of ${service} on the public list up to ${date}; it covers the supplier's service, not yours`,
    listedSeveral: ({ services, date }: { services: readonly string[]; date: string }) =>
      `On the public list up to ${date}: ${listEn(services)}`,
    audited: ({ tag, audited }: { tag: string; audited: string }) => `tagged ${tag}, by audit: ${audited}`,
    issue: ({ issue }: { issue: string }) => `Known of this data set: ${issue}`,
    moreModels: ({ count }: { count: number }) => `${count} more models were seen; add those this service uses`,
    tuned: ({ file }: { file: string }) => `training seen in ${file}`,
    conditions: ({ conditions }: { conditions: string }) => `Conditions of its licence: ${conditions}`,
  },
  {
    headerWhat: () => '本仓库对外提供的服务，以及代码无法体现的信息。',
    headerHow: () => '已按发现的内容预填，请核对并补全空白字段；留空视为未说明。',
    headerPaths: () => '路径相对于本文件。不构成法律意见。',
    seenIn: ({ file }) => `见于 ${file}`,
    listed: ({ service, date }) => `截至${date}的公示清单中“${service}”的编号；仅覆盖提供方的服务，不覆盖本服务`,
    listedSeveral: ({ services, date }) => `截至${date}的公示清单中有：${listZh(services)}`,
    audited: ({ tag, audited }) => `标注为 ${tag}，审计为：${audited}`,
    issue: ({ issue }) => `该数据集的已知情况：${issue}`,
    moreModels: ({ count }) => `另发现 ${count} 个模型，请补充本服务实际使用的`,
    tuned: ({ file }) => `在 ${file} 发现训练`,
    conditions: ({ conditions }) => `许可证附加条件：${conditions}`,
  },
)
