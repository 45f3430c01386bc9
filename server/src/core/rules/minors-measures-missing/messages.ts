import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No measures for minors are named',
    noMeasures: ({ service, served }: { service: string; served: boolean }) =>
      `No measures for minors are named for ${service}, which is stated ${served ? 'to serve them' : 'not to serve them'}. The Interim Measures (Art 10) ask for measures against minors' over-reliance, and rules in force since 2026-03-01 for control of harmful content (wording to be checked); name the age gate, minor mode or block as minors.measures.`,
  },
  {
    title: () => '未写明未成年人保护措施',
    noMeasures: ({ service, served }) =>
      `${service} 声明${served ? '面向' : '不面向'}未成年人，但未写明相应措施。《暂行办法》第十条要求防范未成年人过度依赖或沉迷，2026年3月1日起施行的规定还要求防控不良信息（条文请核对）；请在 minors.measures 中写明年龄验证、未成年人模式或拦截措施。`,
  },
)
