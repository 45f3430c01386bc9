import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No ICP filing number of the site or app is recorded',
    missing: ({ service }: { service: string }) =>
      `No ICP filing number of ${service} was seen or recorded. The Internet Information Services Measures (Art 4) require sites and apps in the mainland to have an ICP filing, which cannot stand for the filing of the generative service; write it as permits.icp_number.`,
  },
  {
    title: () => '未记录网站或应用的 ICP 备案号',
    missing: ({ service }) =>
      `未见 ${service} 的 ICP 备案号，声明中也没有。依《互联网信息服务管理办法》第四条，境内网站和应用应当办理 ICP 备案，它不能代替生成式人工智能服务的备案。请在 permits.icp_number 中填写。`,
  },
)
