import { defineMessages } from '../../locale/messages.ts'

interface Code {
  readonly code: string
}
export type Fault = 'length' | 'alphabet' | 'case' | 'extension' | 'check-character' | 'organisation-check-character'

const FAULT_EN: Readonly<Record<Fault, string>> = {
  length: 'its length is wrong',
  alphabet: 'it holds a character that no social credit code has',
  case: 'it has lower-case letters',
  extension: 'characters 23 to 27 are neither 00000 nor 1 or 2 with four more',
  'check-character': 'the check character of its social credit code does not agree',
  'organisation-check-character': 'the check character of the organisation code inside does not agree',
}
const FAULT_ZH: Readonly<Record<Fault, string>> = {
  length: '长度不对',
  alphabet: '含有统一社会信用代码不使用的字符',
  case: '含有小写字母',
  extension: '第23至27位既不是00000，也不是1或2加四位',
  'check-character': '其中统一社会信用代码的校验位不符',
  'organisation-check-character': '其中组织机构代码的校验位不符',
}

export const messages = defineMessages(
  {
    title: () => 'The provider code is malformed or belongs to another',
    faulty: ({ code, fault }: Code & { fault: Fault }) =>
      `The provider code is malformed (${FAULT_EN[fault]}): ${code}. TC260-PG-20252A (which filing reviewers expect) builds it from 0011, the operator's 18-character social credit code and five more characters; correct it.`,
    unknown: ({ code }: Code) =>
      `The structure of this provider code is not known: ${code}. Only codes beginning with 0011 were seen in the guide's readers; check it before use.`,
    other: ({ uscc, operator }: { uscc: string; operator: string }) =>
      `The provider code holds another social credit code than the operator's: ${uscc}, not ${operator}. Filing reviewers expect a provider's own code, never the model vendor's or an invented one (TC260-PG-20252A); correct one of the two.`,
    uscc: ({ code, fault }: Code & { fault: Fault }) =>
      `The social credit code is malformed (${FAULT_EN[fault]}): ${code}. It has 18 characters with a check character (GB 32100); compare it with the business licence.`,
  },
  {
    title: () => '服务提供者编码格式有误或属于他人',
    faulty: ({ code, fault }) =>
      `服务提供者编码格式有误，${FAULT_ZH[fault]}：${code}。备案评估通常参照 TC260-PG-20252A（推荐性）：编码由0011、本单位18位统一社会信用代码和5位扩展组成；请更正。`,
    unknown: ({ code }) => `此服务提供者编码的结构未知：${code}。目前只确认以0011开头的编码；请核对后再采用。`,
    other: ({ uscc, operator }) =>
      `服务提供者编码中的统一社会信用代码与服务提供者的不一致：${uscc}，而非 ${operator}。备案评估通常参照 TC260-PG-20252A（推荐性）：编码为本单位自己的，不编造、不借用模型厂商的；请更正其一。`,
    uscc: ({ code, fault }) =>
      `统一社会信用代码格式有误，${FAULT_ZH[fault]}：${code}。该代码为18位并含校验位（GB 32100）；请与营业执照核对。`,
  },
)
