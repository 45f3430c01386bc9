import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'The vendor’s own mark on generated pictures or videos is switched off',
    off: ({ seen }: { seen: Sight }) =>
      `The vendor's mark is switched off: ${seenEn(seen)}. Pictures and videos for the mainland public carry a visible label (Labelling Measures Art 4); switch the mark on, or draw your own label and name it under labels. Check that the vendor's mark holds both elements, such as AI生成.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} switches it off too`,
    turnOn: () => 'Switch the mark on',
  },
  {
    title: () => '厂商自带的图片或视频标识被关闭',
    off: ({ seen }) =>
      `厂商自带标识被关闭：${seenZh(seen)}。面向境内公众的生成图片、视频应带有显式标识（《标识办法》第四条）；请开启，或自行绘制标识并在 labels 中写明。请核对厂商标识是否含两要素，如 AI生成。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样将其关闭`,
    turnOn: () => '开启标识',
  },
)
