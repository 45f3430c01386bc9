import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No outline of model, algorithm and limits is declared',
    missing: ({ service }: { service: string }) =>
      `No outline of the model and algorithm behind ${service} and their limits is declared. Filing reviewers expect one on the site or in the interface documents (TC260-003 clause 7, check the text), and the Interim Measures ask for more transparency (Art 4); name it as algorithm_summary in genai-measures.yaml.`,
  },
  {
    title: () => '未声明模型算法概要和局限性说明',
    missing: ({ service }) =>
      `未声明 ${service} 所用模型、算法的概要及局限性说明。备案审查期望在网站或接口文档中公开（TC260-003 第7章，请核对原文），《暂行办法》第四条也要求提升透明度；请在 genai-measures.yaml 的 algorithm_summary 中写明位置。`,
  },
)
