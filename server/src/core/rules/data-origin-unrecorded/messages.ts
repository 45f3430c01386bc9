import { defineMessages } from '../../locale/messages.ts'

type Paper =
  | 'origin_type'
  | 'collection_record'
  | 'robots_checked'
  | 'contract_ref'
  | 'supplier_commitment'
  | 'authorisation_record'
  | 'output_terms'
interface Missing {
  readonly name: string
  readonly paper: Paper
}

const EN: Readonly<Record<Paper, string>> = {
  origin_type: 'the kind of origin',
  collection_record: 'a record of the collection',
  robots_checked: 'whether robots.txt and other refusals were respected',
  contract_ref: 'the contract',
  supplier_commitment: "the supplier's proof of origin and quality",
  authorisation_record: "the users' authorisation",
  output_terms: "the reason why the generating model's terms allow it",
}
const ZH: Readonly<Record<Paper, string>> = {
  origin_type: '来源类型',
  collection_record: '采集记录',
  robots_checked: '是否遵守 robots.txt 等拒绝采集声明',
  contract_ref: '合同',
  supplier_commitment: '供方关于来源和质量的证明',
  authorisation_record: '使用者授权记录',
  output_terms: '生成模型条款允许此用途的依据',
}

export const messages = defineMessages(
  {
    title: () => 'The paper that goes with a kind of origin is missing',
    missing: ({ name, paper }: Missing) =>
      `The origin of ${name} is not fully recorded: ${EN[paper]} is missing. The Interim Measures (Art 7) require lawful sources, and filing reviewers expect proof for each kind of origin (TC260-003 clause 5, check the text); write ${paper} in its record. Downloading from a list of links counts as collecting it yourself.`,
    alsoHere: ({ name, paper }: Missing) => `${name}: ${paper} is missing too`,
  },
  {
    title: () => '缺少与来源类型相应的材料',
    missing: ({ name, paper }) =>
      `${name} 的来源未记录完整：缺少${ZH[paper]}。依《暂行办法》第七条，训练数据应当来源合法；备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：每类来源都有相应材料。请在其记录中填写 ${paper}。按链接清单下载视为自行采集。`,
    alsoHere: ({ name, paper }) => `${name}：同样缺少 ${paper}`,
  },
)
