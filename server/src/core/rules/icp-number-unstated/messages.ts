import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No ICP filing number of the site or app is recorded',
    missing: ({ service }: { service: string }) =>
      `No ICP filing number of ${service} was seen or recorded. Other licences are obtained where law asks for them (Interim Measures Art 23, check the official text); sites and apps in the mainland carry an ICP filing of their own, which is no filing of the generative service; write it as permits.icp_number.`,
  },
  {
    title: () => '未记录网站或应用的 ICP 备案号',
    missing: ({ service }) =>
      `未发现也未记录 ${service} 的 ICP 备案号。依法需要其他许可的应取得许可（《暂行办法》第二十三条，请核对官方文本）；境内网站和应用另有 ICP 备案，它不是生成式服务的备案。请在 permits.icp_number 中填写。`,
  },
)
