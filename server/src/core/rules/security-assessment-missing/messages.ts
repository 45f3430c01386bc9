import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No security assessment is recorded for a service that can shape public opinion',
    missing: ({ service }: { service: string }) =>
      `No security assessment is recorded for ${service}, which is stated to shape public opinion. The Interim Measures (Art 17) ask for the assessment before the service is offered; name its record as filing.security_assessment in genai-measures.yaml.`,
  },
  {
    title: () => '具有舆论属性的服务未记录安全评估',
    missing: ({ service }) =>
      `${service} 声明具有舆论属性或社会动员能力，但未记录安全评估。《暂行办法》第十七条要求按规定开展安全评估；请在 genai-measures.yaml 的 filing.security_assessment 中写明评估记录。`,
  },
)
