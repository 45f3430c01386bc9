import { licenceInWords } from '../../catalogue/licence-words.ts'
import { defineMessages } from '../../locale/messages.ts'

interface Conflict {
  readonly name: string
  readonly stated: string
  readonly audited: string
}

export const messages = defineMessages(
  {
    title: () => 'The recorded licence differs from what an audit of the data set found',
    conflict: ({ name, stated, audited }: Conflict) =>
      `The licence recorded for ${name} differs from what an audit found: “${stated}” here, “${audited}” there. A permissive tag on a hub does not settle the rights in the texts, and the Interim Measures (Art 7) require lawful sources; read the data set's own page, then record what holds, with the file as licence.file.`,
  },
  {
    title: () => '所记录的许可证与数据集审计结果不一致',
    conflict: ({ name, stated, audited }) =>
      `${name} 所记录的许可证与审计结果不一致：此处为“${stated}”，审计为“${licenceInWords(audited, 'zh-CN')}”。数据集站点上的宽松标签不等于文本权利没有问题，依《暂行办法》第七条，训练数据应当来源合法；请阅读数据集页面，按实际情况记录，并以 licence.file 留存文件。`,
  },
)
