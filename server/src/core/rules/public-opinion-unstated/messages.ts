import { defineMessages } from '../../locale/messages.ts'

interface Service {
  readonly service: string
}

export const messages = defineMessages(
  {
    title: () => 'Whether the service can shape public opinion is not stated',
    unstated: ({ service }: Service) =>
      `Whether ${service} has public-opinion attributes or can mobilise the public is not stated. If it has, the Interim Measures (Art 17) ask for a security assessment and an algorithm filing besides filing or registration; answer public_opinion.capable with the ground in genai-measures.yaml. A single-user tool without sharing is outside the list by its text (reading, check with the regulator).`,
    noGround: ({ service }: Service) =>
      `No ground is given for the answer that ${service} cannot shape public opinion. The question decides on security assessment and algorithm filing (Interim Measures Art 17), and regulators read it broadly; write the ground under public_opinion.ground.`,
  },
  {
    title: () => '未说明是否具有舆论属性或社会动员能力',
    unstated: ({ service }) =>
      `未说明 ${service} 是否具有舆论属性或社会动员能力。如具有，除备案或登记外，《暂行办法》第十七条还要求安全评估和算法备案；请在 genai-measures.yaml 中填写 public_opinion.capable 及依据。没有分享功能的单人工具按条文不在列举范围内（属于解读，请向主管部门核实）。`,
    noGround: ({ service }) =>
      `${service} 声明不具有舆论属性或社会动员能力，但未写明依据。该判断决定是否需要安全评估和算法备案（《暂行办法》第十七条），监管实践中认定较宽；请在 public_opinion.ground 中写明依据。`,
  },
)
