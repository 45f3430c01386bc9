import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'A source holds more unlawful or unhealthy content than filing reviewers expect, or was not checked',
    high: ({ name, rate }: { name: string; rate: number }) =>
      `${name} is recorded with ${rate} % unlawful or unhealthy content. Filing reviewers expect that a source above 5 % is not collected or not used (TC260-003 clause 5, check the text); leave it out, or clean and measure it again.`,
    unchecked: ({ names }: { names: readonly string[] }) =>
      `No check for unlawful content is recorded for ${names.length === 1 ? names[0] : `${names.length} sources`}. Filing reviewers expect one before collecting and one after, with 5 % as the limit a source (TC260-003 clause 5, check the text); write harmful_rate.`,
  },
  {
    title: () => '来源的违法不良信息占比超出备案评估通常参照的上限，或未评估',
    high: ({ name, rate }) =>
      `${name} 记录的违法不良信息占比为 ${rate}%。备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：占比超过5%的来源不采集、不使用；请剔除，或清洗后重新评估。`,
    unchecked: ({ names }) =>
      `${names.length === 1 ? names[0] : `${names.length} 个来源`} 未记录违法不良信息评估。备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：采集前、采集后各评估一次，单一来源上限为5%；请填写 harmful_rate。`,
  },
)
