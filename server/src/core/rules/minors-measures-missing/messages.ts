import { defineMessages } from '../../locale/messages.ts'

interface Service {
  readonly service: string
}

export const messages = defineMessages(
  {
    title: () => 'Whether minors are served, and how they are protected, is not stated',
    unstated: ({ service }: Service) =>
      `Whether minors may use ${service} is not stated. The Interim Measures (Art 10) ask for measures against minors' over-reliance, and rules in force since 2026-03-01 for control of harmful content (wording to be checked); answer minors.served and name the measures in genai-measures.yaml.`,
    noMeasures: ({ service }: Service) =>
      `No measures for minors are named for ${service}. The Interim Measures (Art 10) ask for measures against minors' over-reliance where they are served, and for keeping them out where they are not; name the age gate, minor mode or block as minors.measures.`,
  },
  {
    title: () => '未说明是否面向未成年人以及如何保护',
    unstated: ({ service }) =>
      `未说明 ${service} 是否面向未成年人。《暂行办法》第十条要求防范未成年人过度依赖或沉迷，2026年3月1日起施行的规定还要求防控不良信息（条文请核对）；请在 genai-measures.yaml 中填写 minors.served 及相应措施。`,
    noMeasures: ({ service }) =>
      `${service} 未写明未成年人保护措施。面向未成年人的，《暂行办法》第十条要求采取防沉迷措施；不面向的，应有拦截。请在 minors.measures 中写明年龄验证、未成年人模式或拦截措施。`,
  },
)
