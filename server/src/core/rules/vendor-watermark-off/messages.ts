import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'The vendor’s own mark on generated pictures, videos or speech is switched off',
    off: ({ seen }: { seen: Sight }) =>
      `The vendor's mark is switched off: ${seenEn(seen)}. Pictures and videos that may confuse or mislead the public (Deep Synthesis Provisions Art 17 para 1) require a visible label (Labelling Measures Art 4); switch the mark on, or draw your own label and name it under labels. Check that the vendor's mark holds both elements, such as AI生成.`,
    offForSound: ({ seen }: { seen: Sight }) =>
      `The vendor's mark is switched off: ${seenEn(seen)}. Synthetic speech that may confuse or mislead the public (Deep Synthesis Provisions Art 17 para 1) requires a label that people hear, or see in the interface (Labelling Measures Art 4); switch the mark on, or add your own label and name it under labels.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} switches it off too`,
    turnOn: () => 'Switch the mark on',
  },
  {
    title: () => '厂商自带的图片、视频或语音标识被关闭',
    off: ({ seen }) =>
      `厂商自带标识被关闭：${seenZh(seen)}。属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的生成图片、视频，依《标识办法》第四条应当带有显式标识；请开启，或自行绘制标识并在 labels 中写明。请核对厂商标识是否含两要素，如“AI生成”。`,
    offForSound: ({ seen }) =>
      `厂商自带标识被关闭：${seenZh(seen)}。属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的合成语音，依《标识办法》第四条应当带有可听到的、或者在界面上可看到的显式标识；请开启，或自行添加标识并在 labels 中写明。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样将其关闭`,
    turnOn: () => '开启标识',
  },
)
