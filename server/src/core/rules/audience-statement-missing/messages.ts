import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No public statement of audience, occasion and purpose is declared',
    missing: ({ service }: { service: string }) =>
      `No public statement says for whom, where and for what ${service} is meant. The Interim Measures (Art 10) ask providers to publish the audience, occasion and purpose of the service; name the text as audience_statement in genai-measures.yaml.`,
  },
  {
    title: () => '未声明公开的适用人群、场合和用途',
    missing: ({ service }) =>
      `未声明 ${service} 公开了适用人群、场合和用途。《暂行办法》第十条要求明确并公开服务的适用人群、场合、用途；请在 genai-measures.yaml 的 audience_statement 中写明该文字所在位置。`,
  },
)
