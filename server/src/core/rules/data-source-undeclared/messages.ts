import { defineMessages } from '../../locale/messages.ts'
import { type Sight, seenEn, seenZh } from '../shared/wording.ts'
import { spaced } from '../../locale/spaced.ts'

interface Unrecorded {
  readonly seen: Sight
  readonly names: readonly string[]
}

function leadEn(seen: Sight, more: number): string {
  return more > 0 ? `${seenEn(seen)}, and ${more} more` : seenEn(seen)
}

function leadZh(seen: Sight, names: readonly string[]): string {
  return names.length > 1 ? spaced(seenZh(seen), `等 ${names.length} 项`) : seenZh(seen)
}

export const messages = defineMessages(
  {
    title: () => 'The source of training data or of a base model is not recorded',
    datasets: ({ names, seen }: Unrecorded) =>
      `The source of the training data is not recorded: ${leadEn(seen, names.length - 1)}. The Interim Measures require lawful sources of data for training and tuning (Art 7), to be explained on inspection with scale and type (Art 19); add a record under data_sources in genai-measures.yaml.`,
    baseModels: ({ names, seen }: Unrecorded) =>
      `The source of the base model is not recorded: ${leadEn(seen, names.length - 1)}. The Interim Measures (Art 7) require lawful sources of base models as well as of data; record the model with licence and revision under models in genai-measures.yaml.`,
    training: ({ seen }: Unrecorded) =>
      `The source of the training data is not recorded: ${seenEn(seen)} shows that a model is trained or tuned. The Interim Measures (Art 7) require lawful sources of data for training and tuning; list what it trains on under data_sources in genai-measures.yaml.`,
    weights: ({ seen }: Unrecorded) =>
      `The source of the model is not recorded: ${seenEn(seen)} runs on weights that this program loads itself. The Interim Measures (Art 7) require lawful sources of base models as well as of data; record the model with licence and revision under models in genai-measures.yaml.`,
    alsoSeen: ({ seen }: { seen: Sight }) => `${seenEn(seen)} is not recorded either`,
  },
  {
    title: () => '未记录训练数据或基础模型的来源',
    datasets: ({ names, seen }) =>
      `未记录训练数据来源：${leadZh(seen, names)}。依《暂行办法》第七条，预训练和优化训练数据应当具有合法来源；依第十九条，监督检查时应当说明来源、规模和类型。请在 genai-measures.yaml 的 data_sources 中逐项记录。`,
    baseModels: ({ names, seen }) =>
      `未记录基础模型来源：${leadZh(seen, names)}。依《暂行办法》第七条，基础模型与数据一样应当具有合法来源；请在 genai-measures.yaml 的 models 中记录模型、许可证和版本。`,
    training: ({ seen }) =>
      `未记录训练数据来源：${spaced(seenZh(seen), '表明训练或微调了模型')}。依《暂行办法》第七条，预训练和优化训练数据应当具有合法来源；请在 genai-measures.yaml 的 data_sources 中列出训练所用数据。`,
    weights: ({ seen }) =>
      `未记录模型来源：${seenZh(seen)} 使用本程序自行加载的权重。依《暂行办法》第七条，基础模型与数据一样应当具有合法来源；请在 genai-measures.yaml 的 models 中记录模型、许可证和版本。`,
    alsoSeen: ({ seen }) => `${seenZh(seen)} 同样未记录`,
  },
)
