import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No way for users to see, correct or delete their data is declared',
    missing: ({ service }: { service: string }) =>
      `No way to see, correct or delete personal data in ${service} was seen or declared. The Interim Measures (Art 11) ask providers to answer such requests in time; name the page, interface or policy as data_requests in genai-measures.yaml.`,
  },
  {
    title: () => '未声明用户查阅、更正、删除个人信息的途径',
    missing: ({ service }) =>
      `未发现也未声明 ${service} 供用户查阅、更正、删除个人信息的途径。《暂行办法》第十一条要求及时受理和处理此类请求；请在 genai-measures.yaml 的 data_requests 中写明页面、接口或政策位置。`,
  },
)
