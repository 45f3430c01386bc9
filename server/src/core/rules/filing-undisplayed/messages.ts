import { defineMessages } from '../../locale/messages.ts'

interface Shown {
  readonly number: string
}
/** One of these is enough: the service's own number, or that of a filed service it uses. */
interface Wanted {
  readonly numbers: readonly string[]
}

const orEn = (numbers: readonly string[]): string => numbers.join(' or ')
const orZh = (numbers: readonly string[]): string => numbers.join(' 或 ')

export const messages = defineMessages(
  {
    title: () => 'Where model name and filing number are shown is not stated',
    nowhere: ({ numbers }: Wanted) =>
      `Nothing says where ${orEn(numbers)} is shown. The CAC notices (2024-04-02, and those since 2025) require a launched service to show, in a prominent place or on its product page, which filed or registered model it uses, with name and number; show both and list the files as filing.displayed_at.`,
    unlisted: ({ number, file }: Shown & { file: string }) =>
      `${number} is shown in ${file}, and no record says so. The CAC notices (2024-04-02, and those since 2025) require model name and number in a prominent place or on the product page; list the file under filing.displayed_at in genai-measures.yaml, so that it is noticed when the number goes from there.`,
    absent: ({ numbers, file }: Wanted & { file: string }) =>
      `${file} does not hold ${orEn(numbers)}. It is listed as the place where the number is shown; the CAC notices (2024-04-02, and those since 2025) require model name and number in a prominent place or on the product page; add them there or name the right file.`,
    unnamed: ({ number }: Shown) =>
      `${number} is shown without a model's name. The CAC notices (2024-04-02, and those since 2025) require both, the name of the model and the number; add the name beside it.`,
    seen: ({ number }: Shown) => `${number} is shown here`,
    nameModel: ({ model }: { model: string }) => `Name ${model} beside the number`,
    insert: ({ file }: { file: string }) => `Show model name and number in ${file}`,
  },
  {
    title: () => '未说明在何处公示模型名称和编号',
    nowhere: ({ numbers }) =>
      `未说明 ${orZh(numbers)} 公示在何处。依国家网信办公告（2024年4月2日公告及2025年以来的公告），已上线的应用或功能应当在显著位置或产品详情页公示所使用的已备案或登记的模型，包括名称和编号；请公示二者，并在 filing.displayed_at 中列出文件。`,
    unlisted: ({ number, file }) =>
      `${number} 公示在 ${file} 中，但没有记录。依国家网信办公告（2024年4月2日公告及2025年以来的公告），应当在显著位置或产品详情页公示模型名称和编号；请在 genai-measures.yaml 的 filing.displayed_at 中列出该文件，以便编号日后从中消失时能被发现。`,
    absent: ({ numbers, file }) =>
      `${file} 中没有 ${orZh(numbers)}。该文件被列为公示位置；依国家网信办公告（2024年4月2日公告及2025年以来的公告），应当在显著位置或产品详情页公示模型名称和编号；请在此补充，或改为正确的文件。`,
    unnamed: ({ number }) =>
      `${number} 旁没有模型名称。依国家网信办公告（2024年4月2日公告及2025年以来的公告），应当同时公示模型名称和编号；请在旁边补充名称。`,
    seen: ({ number }) => `${number} 公示于此`,
    nameModel: ({ model }) => `在编号旁写明 ${model}`,
    insert: ({ file }) => `在 ${file} 中展示模型名称和编号`,
  },
)
