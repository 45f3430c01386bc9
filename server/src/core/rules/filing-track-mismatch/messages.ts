import { defineMessages } from '../../locale/messages.ts'

interface Model {
  readonly model: string
}

export const messages = defineMessages(
  {
    title: () => 'The stated track does not fit the models',
    modified: ({ model }: Model) =>
      `Registration is stated, yet a model is tuned or your own: ${model}. In practice own and modified models go through filing and only calling a filed model through registration; no official text draws the line for fine-tuning, so ask the local CAC before choosing.`,
    called: ({ model }: Model) =>
      `Filing is stated, yet every model is called as it is: ${model}. In practice calling a filed model takes registration with the local CAC (number with S); the line is not official, so this may be right all the same.`,
  },
  {
    title: () => '所声明的办理途径与模型情况不符',
    modified: ({ model }) =>
      `声明为登记，但存在微调或自研模型：${model}。实践中自研或改造的模型办理备案，仅直接调用已备案模型的办理登记；微调应适用哪一种，未确认，请先向属地网信办确认。`,
    called: ({ model }) =>
      `声明为备案，但所有模型均为直接调用：${model}。实践中直接调用已备案模型的向属地网信办登记（编号含 S）；该界限未确认，现有声明也可能正确。`,
  },
)
