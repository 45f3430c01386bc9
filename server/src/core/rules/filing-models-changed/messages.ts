import { defineMessages } from '../../locale/messages.ts'

interface Change {
  readonly model: string
  /** Whether an algorithm number is stated: the ten days are those of the algorithm filing. */
  readonly algorithm: boolean
}

const CHANGE_EN = (algorithm: boolean): string =>
  algorithm
    ? 'The Algorithm Provisions (Art 24) require changes to the algorithm filing to be handed in within 10 working days'
    : 'How a change of model is handled after filing or registration is stated in no text that was found: ask the local CAC'
const CHANGE_ZH = (algorithm: boolean): string =>
  algorithm
    ? '依《算法推荐规定》第二十四条，算法备案信息变更的，应当在十个工作日内办理变更手续'
    : '备案或登记后模型变更应如何办理，未见公开规定，请咨询属地网信办'

export const messages = defineMessages(
  {
    title: () => 'Models changed after the recorded filing',
    since: ({ model, since, date, algorithm }: Change & { since: string; date: string }) =>
      `${model} came into use on ${since}, after the record of ${date}. ${CHANGE_EN(algorithm)}; then update the record and filing.date.`,
    undeclared: ({ model, algorithm }: Change) =>
      `${model} is not among the models recorded beside the filing. ${CHANGE_EN(algorithm)}; add the model with the day it came into use, or remove what is not used.`,
  },
  {
    title: () => '备案记录之后模型有变更',
    since: ({ model, since, date, algorithm }) =>
      `${model} 的启用晚于备案记录：启用于 ${since}，备案记录为 ${date}。${CHANGE_ZH(algorithm)}；并请更新记录及 filing.date。`,
    undeclared: ({ model, algorithm }) =>
      `${model} 不在备案所记录的模型之中。${CHANGE_ZH(algorithm)}；请补充该模型及启用日期，或删除不再使用的内容。`,
  },
)
