import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

export const messages = defineMessages(
  {
    title: () => 'The licence of code is given for the licence of weights',
    code: ({ model, file }: { model: string; file: string }) =>
      `${file} is the licence of this repository's code, not of the weights of ${model}. Code and weights often differ (the Interim Measures, Art 7, require a base model of lawful source); read the model card, and keep a copy of the weights' own licence as licence_file.`,
    unstated: ({ models }: { models: readonly string[] }) =>
      `No licence is recorded for the weights of ${someEn(models, 2)}. The Interim Measures (Art 7) require a base model of lawful source; write the licence of the weights, as the model card has it, and the revision you use.`,
    alsoHere: ({ model }: { model: string }) => `${model} has none either`,
  },
  {
    title: () => '以代码许可证代替权重许可证',
    code: ({ model, file }) =>
      `${file} 是本仓库代码的许可证，不是 ${model} 权重的许可证。代码与权重的许可往往不同；依《暂行办法》第七条，基础模型应当来源合法。请查看模型卡，并以 licence_file 留存权重自身的许可证。`,
    unstated: ({ models }) =>
      `${spaced(someZh(models, 2), '的权重未记录许可证')}。依《暂行办法》第七条，基础模型应当来源合法；请按模型卡填写权重的许可证及所用版本。`,
    alsoHere: ({ model }) => `${model} 同样没有`,
  },
)
