import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No security assessment is recorded for a service with public-opinion attributes',
    missing: ({ service }: { service: string }) =>
      `No security assessment is recorded for ${service}, which is stated to have public-opinion attributes or social-mobilisation capability. The Interim Measures (Art 17) require the assessment, and the Security Assessment Provisions (Arts 3, 7) that its report be handed in before launch; name its record as filing.security_assessment in genai-measures.yaml.`,
  },
  {
    title: () => '具有舆论属性或者社会动员能力的服务未记录安全评估',
    missing: ({ service }) =>
      `${service} 声明具有舆论属性或者社会动员能力，但未记录安全评估。依《暂行办法》第十七条，应当按规定开展安全评估；依《安全评估规定》第三条、第七条，评估报告应当在上线前通过全国互联网安全管理服务平台提交。请在 genai-measures.yaml 的 filing.security_assessment 中写明评估记录。`,
  },
)
