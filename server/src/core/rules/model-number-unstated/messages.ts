import { defineMessages } from '../../locale/messages.ts'

export const messages = defineMessages(
  {
    title: () => 'The filing number of a called model is not recorded',
    unstated: ({ model, vendor, date }: { model: string; vendor: string; date: string }) =>
      `No filing number is recorded for ${model}. The CAC notices (2024-04-02, and those since 2025) require apps to show the name and number of the filed model they call, and ${vendor} has services on the list of ${date}; write the one you call as filing_number. New versions are shown under the old number, as far as seen.`,
    fill: ({ number, service, date }: { number: string; service: string; date: string }) =>
      `Write ${number} (${service}, on the list of ${date})`,
  },
  {
    title: () => '未记录所调用模型的备案号',
    unstated: ({ model, vendor, date }) =>
      `${model} 未记录备案号。依国家网信办公告（2024年4月2日公告及2025年以来的公告），应用应当公示所调用的已备案模型的名称和编号；${vendor} 在${date}公布的清单中有相关服务；请将实际调用的服务编号填入 filing_number。就所见，新版本沿用原编号公示。`,
    fill: ({ number, service, date }) => `填写 ${number}（${service}，见${date}公布的清单）`,
  },
)
