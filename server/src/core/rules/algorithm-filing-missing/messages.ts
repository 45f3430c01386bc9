import { defineMessages } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'

export const messages = defineMessages(
  {
    title: () => 'No algorithm filing number is recorded for a service with public-opinion attributes',
    missing: ({ service }: { service: string }) =>
      `No algorithm filing number is recorded for ${service}, which is stated to have public-opinion attributes or social-mobilisation capability. The Interim Measures (Art 17) and the Algorithm Provisions (Art 24) require a filing within 10 working days of starting the service; write the number (网信算备, 21 digits, 号) as filing.algorithm_number.`,
    noLink: ({ number }: { number: string }) =>
      `No link to the public entry goes with ${number}. The Algorithm Provisions (Art 26) require the number in a prominent place, together with such a link; add it as filing.algorithm_link.`,
  },
  {
    title: () => '具有舆论属性或者社会动员能力的服务未记录算法备案编号',
    missing: ({ service }) =>
      `${service} 声明具有舆论属性或者社会动员能力，但未记录算法备案编号。依《暂行办法》第十七条、《算法推荐规定》第二十四条，应当自提供服务之日起十个工作日内备案；请在 filing.algorithm_number 中填写编号（网信算备＋21位数字＋号）。`,
    noLink: ({ number }) =>
      `${spaced(number, '未附公示信息链接')}。依《算法推荐规定》第二十六条，应当在显著位置标明备案编号并提供公示信息链接；请补充 filing.algorithm_link。`,
  },
)
