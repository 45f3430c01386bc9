import { defineMessages } from '../../locale/messages.ts'

interface Source {
  readonly name: string
}

export const messages = defineMessages(
  {
    title: () => 'Personal information in training data has no stated ground',
    ungrounded: ({ name }: Source) =>
      `Personal information in ${name} has no stated ground. Training on it needs consent or another basis in law (Interim Measures Art 7); write pi.basis, and the record of consent as pi.consent_ref.`,
    sensitive: ({ name }: Source) =>
      `Sensitive personal information in ${name} has no record of separate consent. Biometric, health and similar data need it (Personal Information Protection Law Art 28 and 29, check the official text), faces and voices of others besides; name the record as pi.consent_ref.`,
    minor: ({ name }: Source) =>
      `Data of children in ${name} has no record of a guardian's consent. Under 14 it is needed (Personal Information Protection Law Art 31, check the official text); name the record as pi.consent_ref.`,
    unstated: ({ name }: Source) =>
      `Whether ${name} holds personal information is not stated. If it does, training needs consent or another basis in law (Interim Measures Art 7); answer pi.present.`,
  },
  {
    title: () => '训练数据中的个人信息未说明依据',
    ungrounded: ({ name }) =>
      `${name} 中的个人信息未说明依据。用于训练须取得个人同意或有其他法定依据（《暂行办法》第七条）；请填写 pi.basis，并以 pi.consent_ref 指向同意记录。`,
    sensitive: ({ name }) =>
      `${name} 中的敏感个人信息没有单独同意的记录。生物识别、医疗健康等信息须取得单独同意（《个人信息保护法》第二十八条、第二十九条，请核对官方文本），涉及他人肖像、声音的还须征得本人同意；请以 pi.consent_ref 指向记录。`,
    minor: ({ name }) =>
      `${name} 中的儿童个人信息没有监护人同意的记录。不满十四周岁的须取得监护人同意（《个人信息保护法》第三十一条，请核对官方文本）；请以 pi.consent_ref 指向记录。`,
    unstated: ({ name }) =>
      `未说明 ${name} 是否含个人信息。如含有，用于训练须取得个人同意或有其他法定依据（《暂行办法》第七条）；请填写 pi.present。`,
  },
)
