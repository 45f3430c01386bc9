import type { Modality } from '../../evidence/vocabulary.ts'
import { defineMessages } from '../../locale/messages.ts'
import { modalitiesEn, modalitiesZh, seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Unlabelled {
  readonly missing: readonly Modality[]
  readonly seen: Sight
}

const HOW_EN: Readonly<Record<Modality, string>> = {
  text: 'beside the text or in the interface around it',
  image: 'on the picture, at an edge or corner',
  audio: 'as speech or rhythm in the sound, or in the interface around it',
  video: 'on the opening frame and around the player',
}
const HOW_ZH: Readonly<Record<Modality, string>> = {
  text: '在文本旁或交互界面中显示提示',
  image: '在图片边或角添加文字提示',
  audio: '在音频中加语音或节奏提示，或在界面显示提示',
  video: '在视频起始画面和播放区周边添加提示',
}

export const messages = defineMessages(
  {
    title: () => 'No visible label for generated content was seen or declared',
    unlabelled: ({ missing, seen }: Unlabelled) =>
      `No visible label for generated ${modalitiesEn(missing)} was seen or declared: ${seenEn(seen)}. The Labelling Measures (Art 4) and GB 45438-2025 ask for words holding "AI" or 人工智能 and 生成 or 合成, such as AI生成, ${missing.map(one => HOW_EN[one]).join('; ')}; show one and name its file under labels in genai-measures.yaml.`,
    insert: ({ file }: { file: string }) => `Show a label in ${file}`,
    labelSeen: ({ value }: { value: string }) => `A label was seen here, but not for this kind of content: ${value}`,
  },
  {
    title: () => '未发现也未声明生成内容的显式标识',
    unlabelled: ({ missing, seen }) =>
      `未发现也未声明生成${modalitiesZh(missing)}的显式标识：${seenZh(seen)}。《标识办法》第四条和 GB 45438-2025 要求提示文字含“人工智能”或“AI”，以及“生成”或“合成”（如 AI生成），${missing.map(one => HOW_ZH[one]).join('；')}；请添加标识，并在 genai-measures.yaml 的 labels 中写明所在文件。`,
    insert: ({ file }) => `在 ${file} 中显示标识`,
    labelSeen: ({ value }) => `此处有标识，但不针对该类内容：${value}`,
  },
)
