import { defineMessages } from '../../locale/messages.ts'

interface Source {
  readonly name: string
}

export const messages = defineMessages(
  {
    title: () => 'Personal information in training data has no stated ground',
    ungrounded: ({ name }: Source) =>
      `Personal information in ${name} has no stated ground. The Interim Measures (Art 7) require consent or another basis in law; write pi.basis, and the record of consent as pi.consent_ref.`,
    sensitive: ({ name }: Source) =>
      `Sensitive personal information in ${name} has no record of separate consent. The Personal Information Protection Law (Art 28 and Art 29) requires it for biometric, health and similar data, faces and voices among them; name the record as pi.consent_ref.`,
    minor: ({ name }: Source) =>
      `Data of children in ${name} has no record of a guardian's consent. The Personal Information Protection Law (Art 31) requires it under the age of 14; name the record as pi.consent_ref.`,
    unstated: ({ name }: Source) =>
      `Whether ${name} holds personal information is not stated. If it does, the Interim Measures (Art 7) require consent or another basis in law; answer pi.present.`,
  },
  {
    title: () => '训练数据中的个人信息未说明依据',
    ungrounded: ({ name }) =>
      `${name} 中的个人信息未说明依据。依《暂行办法》第七条，应当取得个人同意或者有其他法定依据；请填写 pi.basis，并以 pi.consent_ref 指向同意记录。`,
    sensitive: ({ name }) =>
      `${name} 中的敏感个人信息没有单独同意的记录。依《个人信息保护法》第二十八条、第二十九条，生物识别（含人脸、声音）、医疗健康等信息应当取得单独同意；请以 pi.consent_ref 指向记录。`,
    minor: ({ name }) =>
      `${name} 中的儿童个人信息没有监护人同意的记录。依《个人信息保护法》第三十一条，不满十四周岁的，应当取得父母或者其他监护人同意；请以 pi.consent_ref 指向记录。`,
    unstated: ({ name }) =>
      `未说明 ${name} 是否含个人信息。如含有，依《暂行办法》第七条，应当取得个人同意或者有其他法定依据；请填写 pi.present。`,
  },
)
