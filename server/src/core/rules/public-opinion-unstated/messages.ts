import { defineMessages } from '../../locale/messages.ts'

interface Service {
  readonly service: string
}

export const messages = defineMessages(
  {
    title: () => 'Whether the service has public-opinion attributes is not stated',
    unstated: ({ service }: Service) =>
      `It is not stated whether ${service} has public-opinion attributes or social-mobilisation capability. If it has, the Interim Measures (Art 17) require a security assessment and an algorithm filing, and the CAC notices a filing or registration; answer public_opinion.capable with the ground in genai-measures.yaml. A single-user tool without sharing is outside the list of the Security Assessment Provisions (Art 2) by its text (a reading; ask the local CAC).`,
    noGround: ({ service }: Service) =>
      `No ground is given for the answer that ${service} has no public-opinion attributes. The Interim Measures (Art 17) require a security assessment and an algorithm filing if it has, and offices read this broadly; write the ground under public_opinion.ground.`,
  },
  {
    title: () => '未说明是否具有舆论属性或者社会动员能力',
    unstated: ({ service }) =>
      `未说明 ${service} 是否具有舆论属性或者社会动员能力。如具有，依《暂行办法》第十七条，应当开展安全评估并办理算法备案，并应当依国家网信办公告办理备案或登记。请在 genai-measures.yaml 中填写 public_opinion.capable 及依据。没有分享功能的单人工具，按《安全评估规定》第二条的文字不在列举范围内（属于理解，请咨询属地网信办）。`,
    noGround: ({ service }) =>
      `${service} 声明不具有舆论属性或者社会动员能力，但未写明依据。如具有，依《暂行办法》第十七条，应当开展安全评估并办理算法备案，实践中认定较宽；请在 public_opinion.ground 中写明依据。`,
  },
)
