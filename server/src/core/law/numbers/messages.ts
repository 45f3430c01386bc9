import { defineMessages } from '../../locale/messages.ts'

/** What a number's parser can find wrong, in both languages. Sentences end a finding's message, so they begin in lower case. */
export const numberMessages = defineMessages(
  {
    'no-prefix': ({ prefix }: { prefix: string }) => `the opening ${prefix} is missing`,
    'not-digits': (data: { found: string }) => `“${data.found}” stands where only digits may`,
    'digit-count': (data: { found: number; wanted: string }) =>
      `it has ${data.found} digits, ${data.wanted} are expected`,
    'algorithm-type': (data: { found: string }) => `the type code ${data.found} is not one of 01 to 09`,
    'algorithm-year': (data: { found: string }) => `the year ${data.found} lies before 2022, when filing began`,
    'check-digit': () => 'its last digit does not agree with the pattern of all numbers seen: please compare it again',
    'no-suffix': () => 'the closing 号 is missing',
    'three-parts': () => 'it needs three parts joined by hyphens: region, name, date',
    'no-name': () => 'the name between region and date is missing',
    'name-signs': (data: { found: string }) => `“${data.found}” cannot stand in the name`,
    'unusual-sign': (data: { found: string }) => `“${data.found}” is unusual, though a few listed numbers have it`,
    region: (data: { found: string }) => `“${data.found}” is no region of the list`,
    'cut-short': () => 'it ends after the name: the date is missing',
    'date-digits': (data: { found: number }) => `the date has ${data.found} digits, 8 are expected`,
    'no-such-day': (data: { found: string }) => `${data.found} is not a day of the calendar`,
    'sequence-digits': (data: { found: number }) => `the running number has ${data.found} digits, 4 are expected`,
    'icp-province': (data: { found: string }) => `“${data.found}” is no province sign`,
    'icp-digits': (data: { found: number }) => `it has ${data.found} digits, usually there are 8 or 10`,
    'police-digits': (data: { found: number }) => `it has ${data.found} digits, usually there are 14`,
    placeholder: (data: { found: string }) => `“${data.found}” is a placeholder`,
    'credit-code': (data: { fault: string }) =>
      `the unified social credit code is faulty: ${CREDIT_FAULT_EN[data.fault] ?? data.fault}`,
    'provider-code': (data: { fault: string }) =>
      `the provider code is faulty: ${CREDIT_FAULT_EN[data.fault] ?? data.fault}`,
    'code-structure': () => 'the code does not open with 0011, the only confirmed structure',
  },
  {
    'no-prefix': data => `缺少开头的“${data.prefix}”`,
    'not-digits': data => `“${data.found}”处应为数字`,
    'digit-count': data => `共${data.found}位数字，应为${data.wanted}位`,
    'algorithm-type': data => `类型码“${data.found}”不在01至09之内`,
    'algorithm-year': data => `年份“${data.found}”早于2022年备案开始之时`,
    'check-digit': () => '末位与已见全部编号的规律不符，请再核对一次',
    'no-suffix': () => '缺少结尾的“号”',
    'three-parts': () => '应由地区、名称、日期三部分以连字符相连',
    'no-name': () => '地区与日期之间缺少名称',
    'name-signs': data => `名称中不能有“${data.found}”`,
    'unusual-sign': data => `“${data.found}”不常见，但清单中有少数编号如此`,
    region: data => `“${data.found}”不是清单中的地区`,
    'cut-short': () => '名称之后缺少日期',
    'date-digits': data => `日期为${data.found}位数字，应为8位`,
    'no-such-day': data => `“${data.found}”不是日历中的日期`,
    'sequence-digits': data => `序号为${data.found}位数字，应为4位`,
    'icp-province': data => `“${data.found}”不是省份简称`,
    'icp-digits': data => `共${data.found}位数字，通常为8位或10位`,
    'police-digits': data => `共${data.found}位数字，通常为14位`,
    placeholder: data => `“${data.found}”是占位符`,
    'credit-code': data => `统一社会信用代码有误：${CREDIT_FAULT_ZH[data.fault] ?? data.fault}`,
    'provider-code': data => `服务提供者编码有误：${CREDIT_FAULT_ZH[data.fault] ?? data.fault}`,
    'code-structure': () => '编码不以0011开头，其他结构未经确认',
  },
)

const CREDIT_FAULT_EN: Readonly<Record<string, string>> = {
  length: 'its length is wrong',
  alphabet: 'it holds a sign that the alphabet does not have',
  'check-character': 'its check character does not agree',
  'organisation-check-character': 'the check character of the organisation code inside does not agree',
  case: 'letters must be upper case',
  extension: 'the five signs at its end are not of a known form',
}

const CREDIT_FAULT_ZH: Readonly<Record<string, string>> = {
  length: '长度不对',
  alphabet: '含有字符表之外的字符',
  'check-character': '校验码不符',
  'organisation-check-character': '其中的组织机构代码校验码不符',
  case: '字母须大写',
  extension: '末五位不是已知形式',
}
