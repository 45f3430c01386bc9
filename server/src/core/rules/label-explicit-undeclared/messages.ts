import type { Modality } from '../../evidence/vocabulary.ts'
import { defineMessages } from '../../locale/messages.ts'
import { placesEn, placesZh, type Telling } from '../shared/made.ts'
import { listEn, modalitiesEn, modalitiesZh, seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Unlabelled {
  readonly missing: readonly Modality[]
  /** What makes it. */
  readonly made: readonly Telling[]
  /** Whether the text leaves through a programmable interface alone: there is no page of one's own to show it in. */
  readonly api: boolean
}

const HOW_EN: Readonly<Record<Modality, string>> = {
  text: 'beside the text or in the interface around it',
  image: 'at an edge or corner of the picture, at least 5 % of its shortest side high',
  audio: 'as a spoken or rhythmic cue in the audio or as words in its interface',
  video: 'on the opening frame for at least 2 seconds and around the player',
}
const HOW_ZH: Readonly<Record<Modality, string>> = {
  text: '在文本旁或交互界面中',
  image: '在图片的边或角，字高不低于最短边的5%',
  audio: '以音频中的语音或节奏提示，或在其界面中',
  video: '在视频起始画面（不少于2秒）和播放区周边',
}
/** Whoever shows what an interface answers may be another page of the team's or somebody else: nothing is said of that. */
const API_EN = 'at the start or end of the text or in the interface that shows it'
const API_ZH = '在文首或文末，或在展示该文本的交互界面中'

const howEn = (one: Modality, api: boolean): string => (api && one === 'text' ? API_EN : HOW_EN[one])
const howZh = (one: Modality, api: boolean): string => (api && one === 'text' ? API_ZH : HOW_ZH[one])

export const messages = defineMessages(
  {
    title: () => 'No visible label for generated content was seen or declared',
    unlabelled: ({ missing, made, api }: Unlabelled) =>
      `No visible label for generated ${modalitiesEn(missing)} was seen or declared: ${placesEn(made)}. Content that may confuse or mislead the public (Deep Synthesis Provisions Art 17 para 1) requires words such as AI生成 ${listEn(missing.map(one => howEn(one, api)))} (Labelling Measures Art 4, GB 45438-2025); show them and name the file under labels in genai-measures.yaml.`,
    bare: ({ page, labelled, seen }: { page: string; labelled: string; seen: Sight }) =>
      `No visible label was seen on ${page}: ${seenEn(seen)}. The label of ${labelled} speaks for that page alone. Content that may confuse or mislead the public (Deep Synthesis Provisions Art 17 para 1) requires words such as AI生成 ${HOW_EN.text} (Labelling Measures Art 4, GB 45438-2025); show them there as well.`,
    beside: ({ modalities, value }: { modalities: readonly Modality[]; value: string }) =>
      `A label was seen beside generated ${modalitiesEn(modalities)} (${value}), none in them: once saved or passed on they carry nothing. GB 45438-2025 asks for words such as AI生成 ${listEn(modalities.map(one => HOW_EN[one]))} (Labelling Measures Art 4); name the file under labels in genai-measures.yaml if they are drawn elsewhere.`,
    byMake: ({ value }: { value: string }) =>
      `This label (${value}) names what made the content and not AI. GB 45438-2025 asks for both: 人工智能 or AI, and 生成 or 合成 (Labelling Measures Art 4); add the missing word.`,
    alsoLabel: ({ value }: { value: string }) => `The label that was seen: ${value}`,
    madeHere: ({ modalities, seen }: { modalities: readonly Modality[]; seen: Sight }) =>
      `Generated ${modalitiesEn(modalities)} too: ${seenEn(seen)}`,
    insert: ({ file }: { file: string }) => `Show a label in ${file}`,
    labelSeen: ({ value }: { value: string }) => `A label was seen here, but not for this kind of content: ${value}`,
  },
  {
    title: () => '未见生成内容的显式标识',
    unlabelled: ({ missing, made, api }) =>
      `未见生成${modalitiesZh(missing)}的显式标识，声明中也没有：${placesZh(made)}。属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，依《标识办法》第四条和 GB 45438-2025，应当标注“AI生成”一类文字：${missing.map(one => howZh(one, api)).join('；')}。请添加标识，并在 genai-measures.yaml 的 labels 中写明所在文件。`,
    bare: ({ page, labelled, seen }) =>
      `${page} 未见显式标识：${seenZh(seen)}。${labelled} 的标识只对该页面有效。属于《深度合成规定》第十七条第一款情形（可能导致公众混淆或者误认）的，依《标识办法》第四条和 GB 45438-2025，应当${HOW_ZH.text}标注“AI生成”一类文字，请在该页面也添加标识。`,
    beside: ({ modalities, value }) =>
      `在生成的${modalitiesZh(modalities)}旁可见标识（${value}），内容本身未见：保存或转发后不再带有标识。GB 45438-2025 要求${modalities.map(one => HOW_ZH[one]).join('；')}标注“AI生成”一类文字（《标识办法》第四条）；如已在别处绘制，请在 genai-measures.yaml 的 labels 中写明所在文件。`,
    byMake: ({ value }) =>
      `显式标识只写明所用的产品，未写“AI”：${value}。GB 45438-2025 要求同时包含“人工智能”或“AI”以及“生成”或“合成”（《标识办法》第四条），请补上。`,
    alsoLabel: ({ value }) => `所见标识：${value}`,
    madeHere: ({ modalities, seen }) => `此处也生成${modalitiesZh(modalities)}：${seenZh(seen)}`,
    insert: ({ file }) => `在 ${file} 中显示标识`,
    labelSeen: ({ value }) => `此处有标识，但不针对该类内容：${value}`,
  },
)
