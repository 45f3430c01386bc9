import { defineMessages } from '../../locale/messages.ts'

interface Shown {
  readonly number: string
}

export const messages = defineMessages(
  {
    title: () => 'Where model name and filing number are shown is not stated',
    nowhere: ({ number }: Shown) =>
      `Nothing says where ${number} is shown. A launched service states in a prominent place or on its product page which filed or registered service it uses, with model name and number (notice of 2024-04-02); show both and list the files as filing.displayed_at.`,
    absent: ({ number, file }: Shown & { file: string }) =>
      `${file} does not hold ${number}. It is listed as the place where the number is shown; the display notice of 2024-04-02 asks for model name and number in a prominent place or on the product page, so add them there or name the right file.`,
    unnamed: ({ number }: Shown) =>
      `${number} is shown without a model's name. The display notice of 2024-04-02 asks for both, the name of the model and the number; add the name beside it.`,
    seen: ({ number }: Shown) => `${number} is shown here`,
  },
  {
    title: () => '未说明在何处公示模型名称和编号',
    nowhere: ({ number }) =>
      `未说明 ${number} 公示在何处。已上线的应用或功能应在显著位置或产品详情页公示所使用的已备案或登记服务，包括模型名称和编号（2024年4月2日公告）；请公示二者，并在 filing.displayed_at 中列出文件。`,
    absent: ({ number, file }) =>
      `${file} 中没有 ${number}。该文件被列为公示位置；2024年4月2日公告要求在显著位置或产品详情页公示模型名称和编号，请在此补充，或改为正确的文件。`,
    unnamed: ({ number }) => `${number} 旁没有模型名称。2024年4月2日公告要求同时公示模型名称和编号；请在旁边补充名称。`,
    seen: ({ number }) => `${number} 公示于此`,
  },
)
