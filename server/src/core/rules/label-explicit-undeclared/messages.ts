import type { Modality } from '../../evidence/vocabulary.ts'
import { defineMessages } from '../../locale/messages.ts'
import { listEn, modalitiesEn, modalitiesZh, seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Unlabelled {
  readonly missing: readonly Modality[]
  readonly seen: Sight
}

const HOW_EN: Readonly<Record<Modality, string>> = {
  text: 'beside the text or in the interface around it',
  image: 'at an edge or corner of pictures',
  audio: 'as a spoken or rhythmic cue in audio or words in its interface',
  video: 'on the opening frame of videos and around the player',
}
const HOW_ZH: Readonly<Record<Modality, string>> = {
  text: '文本旁或交互界面中',
  image: '图片的边或角',
  audio: '音频中的语音或节奏提示，或其界面中',
  video: '视频起始画面和播放区周边',
}

export const messages = defineMessages(
  {
    title: () => 'No visible label for generated content was seen or declared',
    unlabelled: ({ missing, seen }: Unlabelled) =>
      `No visible label for generated ${modalitiesEn(missing)} was seen or declared: ${seenEn(seen)}. The Labelling Measures (Art 4) and GB 45438-2025 ask that users see words such as AI生成 ("AI" or 人工智能, with 生成 or 合成) ${listEn(missing.map(one => HOW_EN[one]))}; show them and name the file under labels in genai-measures.yaml.`,
    insert: ({ file }: { file: string }) => `Show a label in ${file}`,
    labelSeen: ({ value }: { value: string }) => `A label was seen here, but not for this kind of content: ${value}`,
  },
  {
    title: () => '未发现也未声明生成内容的显式标识',
    unlabelled: ({ missing, seen }) =>
      `未发现也未声明生成${modalitiesZh(missing)}的显式标识：${seenZh(seen)}。《标识办法》第四条和 GB 45438-2025 要求用户看到如“AI生成”的提示（含“人工智能”或“AI”，以及“生成”或“合成”），位置为${missing.map(one => HOW_ZH[one]).join('；')}。请添加标识，并在 genai-measures.yaml 的 labels 中写明所在文件。`,
    insert: ({ file }) => `在 ${file} 中显示标识`,
    labelSeen: ({ value }) => `此处有标识，但不针对该类内容：${value}`,
  },
)
