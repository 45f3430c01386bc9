import { defineMessages } from '../../locale/messages.ts'

interface Service {
  readonly service: string
}

export const messages = defineMessages(
  {
    title: () => 'No complaint entry was seen or declared',
    missing: ({ service }: Service) =>
      `No way for users of ${service} to complain or report was seen or declared. The Interim Measures (Art 15) require an easy way to complain and report, with published steps and answer time; add a form, page or address and name its file under complaints in genai-measures.yaml.`,
    noTime: ({ service }: Service) =>
      `No answer time is stated for complaints about ${service}. The Interim Measures (Art 15) require the steps and the time limit to be published; add answer_days under complaints.`,
  },
  {
    title: () => '未见投诉举报入口',
    missing: ({ service }) =>
      `未见 ${service} 的投诉举报入口，声明中也没有。依《暂行办法》第十五条，应当设置便捷的投诉、举报入口，公布处理流程和反馈时限；请增设入口，并在 genai-measures.yaml 的 complaints 中写明。`,
    noTime: ({ service }) =>
      `${service} 未写明投诉的反馈时限。依《暂行办法》第十五条，应当公布处理流程和反馈时限；请在 complaints 中补充 answer_days。`,
  },
)
