import { defineMessages } from '../../locale/messages.ts'
import { listEn, listZh, someEn, someZh } from '../shared/wording.ts'

interface Unstated {
  readonly models: readonly string[]
  readonly vendors: readonly string[]
  readonly date: string
}
interface Filled {
  readonly number: string
  readonly service: string
  readonly date: string
}

interface FilledAll {
  readonly numbers: readonly string[]
  readonly date: string
}

export const messages = defineMessages(
  {
    title: () => 'The filing number of a called model is not recorded',
    unstated: ({ models, vendors, date }: Unstated) =>
      `No filing number is recorded for ${someEn(models)}. The CAC notices (2024-04-02, and those since 2025) require apps to show the name and number of the filed model they call, and ${listEn(vendors)} ${vendors.length > 1 ? 'have' : 'has'} services on the list of ${date}; write the one you call as filing_number${models.length > 1 ? ' of each' : ''}. New versions are shown under the old number, as far as seen.`,
    also: ({ model }: { model: string }) => `${model} has no number either`,
    fill: ({ number, service, date }: Filled) => `Write ${number} (${service}, on the list of ${date})`,
    fillAll: ({ numbers, date }: FilledAll) => `Write ${listEn(numbers)} beside the models (on the list of ${date})`,
  },
  {
    title: () => '未记录所调用模型的备案号',
    unstated: ({ models, vendors, date }) =>
      `${someZh(models)} 未记录备案号。依国家网信办公告（2024年4月2日公告及2025年以来的公告），应用应当公示所调用的已备案模型的名称和编号；${listZh(vendors)} 在${date}公布的清单中有相关服务；请将实际调用的服务编号填入${models.length > 1 ? '各模型的' : ''} filing_number。就所见，新版本沿用原编号公示。`,
    also: ({ model }) => `${model} 同样没有编号`,
    fill: ({ number, service, date }) => `填写 ${number}（${service}，见${date}公布的清单）`,
    fillAll: ({ numbers, date }) => `为各模型填写 ${listZh(numbers)}（见${date}公布的清单）`,
  },
)
