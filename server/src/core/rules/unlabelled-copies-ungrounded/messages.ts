import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'Unlabelled copies are given out without agreement or log',
    noAgreement: () =>
      'Unlabelled copies on request are stated without an agreement. The Labelling Measures (Art 9) require first an agreement on the recipient’s duty to label and responsibility for use, and the implicit label stays; name it as unlabelled_on_request.agreement.',
    shortLog: ({ months }: { months: number | undefined }) =>
      `${months === undefined ? 'No log is stated for unlabelled copies' : `Logs of unlabelled copies are kept for ${months} ${months === 1 ? 'month' : 'months'} only`}. The Labelling Measures (Art 9) require a log of the recipients of at least six months; write unlabelled_on_request.log_months.`,
  },
  {
    title: () => '提供无显式标识内容但缺少约定或日志',
    noAgreement: () =>
      '已声明应要求提供无显式标识的内容，但没有相应约定。依《标识办法》第九条，应当先通过用户协议明确标识义务和使用责任，且隐式标识不免除；请在 unlabelled_on_request.agreement 中写明。',
    shortLog: ({ months }) =>
      `提供无显式标识内容的日志${months === undefined ? '未说明留存期限' : `只留存 ${months} 个月`}。依《标识办法》第九条，应当依法留存提供对象信息等日志不少于六个月；请填写 unlabelled_on_request.log_months。`,
  },
)
