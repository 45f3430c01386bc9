import { defineMessages } from '../../locale/messages.ts'

interface Change {
  readonly model: string
}

export const messages = defineMessages(
  {
    title: () => 'Models changed after the recorded filing',
    since: ({ model, since, date }: Change & { since: string; date: string }) =>
      `${model} came into use on ${since}, after the record of ${date}. Changes are filed within 10 working days (Algorithm Provisions Art 24), and a larger upgrade is said to need a new or amended filing (weak source, ask the local CAC); update the record and filing.date.`,
    undeclared: ({ model }: Change) =>
      `${model} is not among the models recorded beside the filing. Changes are filed within 10 working days (Algorithm Provisions Art 24); add the model with the day it came into use, or remove what is not used.`,
  },
  {
    title: () => '备案记录之后模型有变更',
    since: ({ model, since, date }) =>
      `${model} 自 ${since} 起启用，晚于 ${date} 的备案记录。变更应在十个工作日内办理（《算法推荐管理规定》第二十四条），重大升级据称还需重新或变更备案（来源较弱，请咨询属地网信办）；请更新备案及 filing.date。`,
    undeclared: ({ model }) =>
      `${model} 不在备案所记录的模型之中。变更应在十个工作日内办理（《算法推荐管理规定》第二十四条）；请补充该模型及启用日期，或删除不再使用的内容。`,
  },
)
