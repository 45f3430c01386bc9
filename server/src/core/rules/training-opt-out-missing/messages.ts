import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Users’ inputs train models without a switch to refuse',
    stated: ({ service }: { service: string }) =>
      `Inputs of users of ${service} train models, and no switch to refuse is named. Filing reviewers expect one within four clicks, with a clear notice (TC260-003 clause 7, check the text), and the Interim Measures (Art 7) apply to such data in full; name the switch as training_on_input.opt_out.`,
    seen: ({ seen }: { seen: Sight }) =>
      `Users' inputs seem to train models here, without a switch to refuse: ${seenEn(seen)}. Filing reviewers expect one within four clicks, with a clear notice (TC260-003 clause 7, check the text); name it under training_on_input, or state used: false.`,
    far: ({ clicks }: { clicks: number }) =>
      `The switch to refuse training is ${clicks} clicks away. Filing reviewers expect at most four from the main page (TC260-003 clause 7, check the text); bring it closer.`,
  },
  {
    title: () => '用户输入被用于训练但没有关闭开关',
    stated: ({ service }) =>
      `${service} 使用用户输入训练模型，但未写明关闭开关。备案评估通常参照 TC260-003 第7章（推荐性，请核对原文）：从主界面不超过4次点击即可关闭并有明确提示；《暂行办法》第七条对此类数据全部适用。请在 training_on_input.opt_out 中写明开关位置。`,
    seen: ({ seen }) =>
      `此处似将用户输入用于训练，且没有关闭开关：${seenZh(seen)}。备案评估通常参照 TC260-003 第7章（推荐性，请核对原文）：从主界面不超过4次点击即可关闭并有明确提示；请在 training_on_input 中写明，或声明 used: false。`,
    far: ({ clicks }) =>
      `关闭训练的开关距主界面 ${clicks} 次点击。备案评估通常参照 TC260-003 第7章（推荐性，请核对原文）：不超过4次；请调整到更近的位置。`,
  },
)
