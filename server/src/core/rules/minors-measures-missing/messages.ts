import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No measures for minors are named',
    noMeasures: ({ service, served }: { service: string; served: boolean }) =>
      `No measures for minors are named for ${service}, which is stated ${served ? 'to serve them' : 'not to serve them'}. The Interim Measures (Art 10) require measures against minors' over-reliance, and the Classification Measures for Minors (Art 9) controls so that information that may affect minors' health is not pushed to them; name the age gate, minor mode or block as minors.measures.`,
  },
  {
    title: () => '未写明未成年人保护措施',
    noMeasures: ({ service, served }) =>
      `${service} 声明${served ? '面向' : '不面向'}未成年人，但未写明相应措施。依《暂行办法》第十条，应当防范未成年人过度依赖或沉迷；依《可能影响未成年人身心健康的网络信息分类办法》第九条，应当防控可能影响未成年人身心健康的网络信息。请在 minors.measures 中写明年龄验证、未成年人模式或拦截措施。`,
  },
)
