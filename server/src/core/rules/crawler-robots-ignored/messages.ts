import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

export const messages = defineMessages(
  {
    title: () => 'Data is collected although the site refuses it',
    ignored: ({ seen }: { seen: Sight }) =>
      `Refusals to be crawled are ignored here: ${seenEn(seen)}. Automated collection is assessed for its impact and must not intrude or disturb (Network Data Security Regulation Art 18), and filing reviewers expect that what robots.txt refuses is not collected (TC260-003 clause 5, check the text); obey it, or record the permission as collection_record.`,
    stated: ({ name }: { name: string }) =>
      `${name} is stated as collected without regard to refusals. Filing reviewers expect that what robots.txt or a person refuses is not collected (TC260-003 clause 5, check the text), and automated collection must not intrude or disturb (Network Data Security Regulation Art 18); leave those sites out.`,
    impact: ({ seen }: { seen: Sight }) =>
      `No impact assessment of automated collection is recorded: ${seenEn(seen)}. Automated collection is assessed for its impact (Network Data Security Regulation Art 18); name the record as data_governance.crawling_impact.`,
  },
  {
    title: () => '在网站拒绝的情况下采集数据',
    ignored: ({ seen }) =>
      `此处忽略网站的拒绝采集声明：${seenZh(seen)}。自动化采集应评估影响，不得非法侵入、干扰他人网络（《网络数据安全管理条例》第十八条），备案审查期望不采集 robots.txt 等明确拒绝的内容（TC260-003 第5章，请核对原文）；请遵守，或以 collection_record 记录许可。`,
    stated: ({ name }) =>
      `${name} 声明为未遵守拒绝采集声明。备案审查期望不采集 robots.txt 或他人明确拒绝的内容（TC260-003 第5章，请核对原文），自动化采集不得非法侵入、干扰他人网络（《网络数据安全管理条例》第十八条）；请剔除相关网站。`,
    impact: ({ seen }) =>
      `未记录自动化采集的影响评估：${seenZh(seen)}。自动化采集应评估其影响（《网络数据安全管理条例》第十八条）；请在 data_governance.crawling_impact 中写明记录位置。`,
  },
)
