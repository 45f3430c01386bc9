import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'No algorithm filing number is recorded for a service that can shape public opinion',
    missing: ({ service }: { service: string }) =>
      `No algorithm filing number is recorded for ${service}, which is stated to shape public opinion. The Interim Measures (Art 17) and the Algorithm Provisions (Art 24) ask for a filing within 10 working days of starting the service; write the number (网信算备, 21 digits, 号) as filing.algorithm_number.`,
    noLink: ({ number }: { number: string }) =>
      `No link to the public entry goes with ${number}. The algorithm filing number is shown in a prominent place together with such a link (Algorithm Provisions Art 26, check the official text); add it as filing.algorithm_link.`,
  },
  {
    title: () => '具有舆论属性的服务未记录算法备案编号',
    missing: ({ service }) =>
      `${service} 声明具有舆论属性或社会动员能力，但未记录算法备案编号。《暂行办法》第十七条和《算法推荐管理规定》第二十四条要求自提供服务之日起十个工作日内备案；请在 filing.algorithm_number 中填写编号（网信算备＋21位数字＋号）。`,
    noLink: ({ number }) =>
      `${number} 未附公示信息链接。算法备案编号应在显著位置标明并提供公示链接（《算法推荐管理规定》第二十六条，请核对官方文本）；请补充 filing.algorithm_link。`,
  },
)
