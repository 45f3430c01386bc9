import type { Edited } from '../../catalogue/faces-and-voices.ts'
import { defineMessages } from '../../locale/messages.ts'
import { seenEn, seenZh, type Sight } from '../shared/wording.ts'

interface Editing {
  readonly seen: Sight
  readonly edited: Edited
}

const EN: Readonly<Record<Edited, string>> = { face: 'faces', voice: 'voices' }
const ZH: Readonly<Record<Edited, string>> = { face: '人脸', voice: '人声' }

export const messages = defineMessages(
  {
    title: () => 'Faces or voices are edited, and no consent step is recorded',
    missing: ({ seen, edited }: Editing) =>
      `This is made for editing ${EN[edited]} of people, and no consent step is recorded: ${seenEn(seen)}. The Deep Synthesis Provisions (Art 14 para 2) require a service that edits faces or voices to prompt its users to tell the person edited and to obtain that person's separate consent; add the step before the edit and name its file as biometric_consent in genai-measures.yaml.`,
  },
  {
    title: () => '编辑人脸或人声，未见取得同意的步骤',
    missing: ({ seen, edited }) =>
      `此处用于编辑${ZH[edited]}，未见取得同意的步骤：${seenZh(seen)}。依《深度合成规定》第十四条第二款，提供人脸、人声编辑功能的，应当提示使用者依法告知被编辑的个人，并取得其单独同意；请在编辑前增加该步骤，并在 genai-measures.yaml 的 biometric_consent 中写明所在文件。`,
  },
)
