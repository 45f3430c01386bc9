import { defineMessages } from '../../locale/messages.ts'
import { spaced } from '../../locale/spaced.ts'

interface Listed {
  readonly number: string
  readonly filer: string
  readonly service: string
  readonly published: string
}

export const messages = defineMessages(
  {
    title: () => 'The service’s own number is listed under another filer',
    vendor: ({ number, filer, service, published }: Listed) =>
      `${number} is the number of the model's vendor: on the list of ${published} it stands for ${service} of ${filer}. The CAC notices register apps that call a filed model under a number of their own; write the number of this service, and the vendor's as filing_number of the model.`,
    other: ({ number, filer, service, operator, published }: Listed & { operator: string }) =>
      `${number} is listed under another name: on the list of ${published} it stands for ${service} of ${filer}, while the operator is stated as ${operator}. If both belong together, accept this with the reason; else correct the number.`,
    model: ({ number, filer, service, supplier, published }: Listed & { supplier: string }) =>
      `${number} is not listed for the model's supplier: on the list of ${published} it stands for ${service} of ${filer}, while the model comes from ${supplier}. The CAC notice of 2024-04-02 requires the number of the service that is really called; show that one.`,
    move: ({ model }: { model: string }) => `Move it to ${model} as filing_number, and leave number for your own`,
  },
  {
    title: () => '服务自身的编号在清单中属于他人',
    vendor: ({ number, filer, service, published }) =>
      `${number} 是模型厂商的编号：在${published}公布的清单中属于${filer}的“${service}”。登记针对直接调用已备案模型的应用，各有编号（国家网信办备案和登记公告），厂商的编号不涵盖其上的服务；请填写本服务的编号，厂商编号填入该模型的 filing_number。`,
    other: ({ number, filer, service, operator, published }) =>
      `${number} 在清单中属于他人：在${published}公布的清单中为${filer}的“${service}”，而声明的服务提供者为${operator}。两者确有关联的，请说明理由后接受此项；否则请更正编号。`,
    model: ({ number, filer, service, supplier, published }) =>
      `${number} 不是该模型提供方的编号：在${published}公布的清单中为${filer}的“${service}”，而${spaced('该模型来自', supplier)}。依国家网信办2024年4月2日公告，应当公示实际调用的服务的编号；请更正。`,
    move: ({ model }) => `移到 ${model} 的 filing_number，number 留待填写本服务的编号`,
  },
)
