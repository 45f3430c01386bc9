import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No log beside the metadata label is recorded',
    missing: ({ service }: { service: string }) =>
      `No log that goes with the AI labels of ${service} is recorded. The Deep Synthesis Provisions (Art 16) ask for logs with the technical mark; network logs are kept six months (check the official text); name code and months under labels.log.`,
  },
  {
    title: () => '未记录与标识相关的日志',
    missing: ({ service }) =>
      `未记录 ${service} 与标识相关的日志。《深度合成规定》第十六条要求添加技术标识并依法保存日志；网络日志留存六个月（请核对官方文本）。请在 labels.log 中写明代码位置和月数。`,
  },
)
