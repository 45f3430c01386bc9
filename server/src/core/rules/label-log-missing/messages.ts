import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No log beside the metadata label is recorded',
    missing: ({ service }: { service: string }) =>
      `No log that goes with the AI labels of ${service} is recorded. The Deep Synthesis Provisions (Art 16) require logs with the technical mark, the Cybersecurity Law (Art 23) network logs of at least six months; name code and months under labels.log.`,
  },
  {
    title: () => '未记录与标识相关的日志',
    missing: ({ service }) =>
      `未记录 ${service} 与标识相关的日志。依《深度合成规定》第十六条，应当添加技术标识并依法保存日志信息；依《网络安全法》第二十三条，网络日志应当留存不少于六个月。请在 labels.log 中写明代码位置和月数。`,
  },
)
