import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'A mini-program that generates content needs a category of its own',
    unstated: ({ service }: { service: string }) =>
      `The category of the mini-program ${service} is not stated. WeChat asks mini-programs with AI questions, drawing or face swap for the deep-synthesis category (深度合成), or code review fails; choose it and write it as store.mini_program_category.`,
    individual: ({ service }: { service: string }) =>
      `The deep-synthesis category is not open to individual developers, and ${service} is stated to be one's. WeChat asks mini-programs with AI questions, drawing or face swap for that category (深度合成); publish under an organisation, or leave the generative feature out.`,
  },
  {
    title: () => '生成内容的小程序应选择专门类目',
    unstated: ({ service }) =>
      `未写明小程序 ${service} 的类目。微信平台要求含 AI 问答、绘画、换脸的小程序选择“深度合成”类目，否则代码审核不通过；请选择该类目，并填入 store.mini_program_category。`,
    individual: ({ service }) =>
      `“深度合成”类目不对个人主体开放，而 ${service} 声明由个人开发者提供。微信平台要求含 AI 问答、绘画、换脸的小程序选择该类目；请以企业或其他组织主体发布，或去掉生成式功能。`,
  },
)
