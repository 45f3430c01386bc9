import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Data is collected although the site refuses it',
    ignored: ({ seen }: { seen: Sight }) =>
      `Refusals to be crawled are ignored here: ${seenEn(seen)}. The Network Data Regulations (Art 18) require the impact of automated collection to be assessed, and bar intrusion and disturbance; filing reviewers expect that what robots.txt refuses is not collected (TC260-003 clause 5, check the text); obey it, or record the permission as collection_record.`,
    stated: ({ name }: { name: string }) =>
      `${name} is stated as collected without regard to refusals. Filing reviewers expect that what robots.txt or a person refuses is not collected (TC260-003 clause 5, check the text), and the Network Data Regulations (Art 18) bar intrusion and disturbance; leave those sites out.`,
    impact: ({ seen }: { seen: Sight }) =>
      `No impact assessment of automated collection is recorded: ${seenEn(seen)}. The Network Data Regulations (Art 18) require it; name the record as data_governance.crawling_impact.`,
    obey: () => 'Obey what sites refuse',
  },
  {
    title: () => '在网站拒绝的情况下采集数据',
    ignored: ({ seen }) =>
      `此处忽略网站的拒绝采集声明：${seenZh(seen)}。依《网络数据安全管理条例》第十八条，自动化采集应当评估影响，不得非法侵入、干扰他人网络；备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：不采集 robots.txt 等明确拒绝的内容。请遵守，或以 collection_record 记录许可。`,
    stated: ({ name }) =>
      `${name} 声明为未遵守拒绝采集声明。备案评估通常参照 TC260-003 第5章（推荐性，请核对原文）：不采集 robots.txt 或他人明确拒绝的内容；依《网络数据安全管理条例》第十八条，不得非法侵入、干扰他人网络。请剔除相关网站。`,
    impact: ({ seen }) =>
      `未记录自动化采集的影响评估：${seenZh(seen)}。依《网络数据安全管理条例》第十八条，自动化采集应当评估其影响；请在 data_governance.crawling_impact 中写明记录位置。`,
    obey: () => '遵守网站的拒绝采集声明',
  },
)
