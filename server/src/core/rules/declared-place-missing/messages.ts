import { defineMessages } from '../../locale/messages.ts'
import { someEn, someZh } from '../shared/wording.ts'

interface Missing {
  /** The fields that name it. */
  readonly keys: readonly string[]
  readonly place: string
}

export const messages = defineMessages(
  {
    title: () => 'A file that the declaration names does not exist',
    missing: ({ keys, place }: Missing) =>
      `There is no file “${place}”. It is named as ${someEn(keys)}, and what the declaration states counts only with the file behind it; correct the path (it is read from the folder of genai-measures.yaml) or add the file.`,
  },
  {
    title: () => '声明中写明的文件不存在',
    missing: ({ keys, place }) =>
      `文件“${place}”不存在。该文件被写作 ${someZh(keys)}，声明须有相应文件才算数；请更正路径（相对 genai-measures.yaml 所在目录）或补充文件。`,
  },
)
