import { defineMessages } from '../locale/messages.ts'

interface Named {
  readonly key: string
}
interface Mismatch extends Named {
  readonly found: string
  readonly expected: readonly string[]
}

const TYPES_EN: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  list: 'a list (one line each, beginning with "- ")',
}
const TYPES_ZH: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  list: '列表（每项一行，以“- ”开头）',
}

const SYNTAX_EN: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'it is indented with spaces, not tabs',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MISSING_CHAR: 'a closing sign is missing, or a colon with a space after it',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon must stand on one line',
  BLOCK_AS_IMPLICIT_KEY: 'one line holds more than one key; a text with a colon stands in quotes',
  MULTIPLE_DOCS: 'a second document begins here; only the first is read',
  TOO_DEEP: 'it nests deeper than anybody writes, and what lies too deep is not read',
  BAD_ALIAS: 'a * repeats what was named with & before; a text that begins with one stands in quotes',
}
const SYNTAX_ZH: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: '须用空格缩进，不能用制表符',
  BAD_INDENT: '缩进与上文不一致',
  MISSING_CHAR: '缺少结束符号，或缺少后面带空格的冒号',
  MULTILINE_IMPLICIT_KEY: '键与冒号须在同一行',
  BLOCK_AS_IMPLICIT_KEY: '一行中有多个键；含冒号的文本须加引号',
  MULTIPLE_DOCS: '此处开始了第二个文档，只读取第一个',
  TOO_DEEP: '嵌套过深，过深的内容未读取',
  BAD_ALIAS: '* 用于引用此前以 & 命名的内容；以 * 开头的文本须加引号',
}

const either = (expected: readonly string[], types: Readonly<Record<string, string>>, or: string): string =>
  expected.map(one => types[one] ?? one).join(or)

/** What can be wrong with a declaration itself. */
export const declarationMessages = defineMessages(
  {
    title: () => 'Something in genai-measures.yaml cannot be used as written',
    syntax: ({ code }: { code: string }) =>
      `This cannot be read as YAML${SYNTAX_EN[code] ? `: ${SYNTAX_EN[code]}` : ''}. The rest of the file is still used`,
    tooLarge: () =>
      'This file is too large to be a declaration written by hand; nothing in it is used. Split it over the folders it speaks for',
    extends: ({ what, file }: { what: 'unreadable' | 'circle' | 'too-long' | 'invalid'; file: string }) =>
      ({
        unreadable: `${file} is not used: extends takes a regular YAML file, by its way from this one, that no link leads to`,
        circle: `${file} is not used again: the files extend one another in a circle`,
        'too-long': `${file} is not used: files extend one another over five steps at most`,
        invalid: `${file} is not used: it cannot be read as such a file; check it where it lies`,
      })[what],
    unknownKey: ({ key, meant }: Named & { meant?: string }) =>
      meant
        ? `"${key}" is not a field here, "${meant}" is. What stands under it is not used`
        : `"${key}" is not a field here. What stands under it is not used`,
    wrongType: ({ key, expected }: Mismatch) =>
      `"${key}" expects ${either(expected, TYPES_EN, ' or ')}. What is written here is not used`,
    notFields: ({ key, fields }: Named & { fields: readonly string[] }) =>
      `"${key}" holds fields${fields.length > 0 ? `, such as ${fields.join(', ')}` : ''}, not a value. What is written here is not used`,
    entryNotFields: ({ key, fields }: Named & { fields: readonly string[] }) =>
      `Each entry of "${key}" holds fields, such as ${fields.join(', ')}. What is written here is not used`,
    fileNotFields: ({ fields }: { fields: readonly string[] }) =>
      `A declaration holds fields, such as ${fields.join(', ')}. What is written here is not used`,
    notOneOf: ({ key, found, expected }: Mismatch) =>
      `"${found}" is not a value of "${key}". It takes ${either(expected, TYPES_EN, ', ')}`,
    unknownRule: ({ found }: { found: string }) => `No rule is called "${found}". This entry has no effect`,
    unknownRuleBeyond: ({ found, file }: { found: string; file: string }) =>
      `No rule is called "${found}", which ${file} names. Its entry there has no effect`,
    missing: ({ key }: Named) => `"${key}" is missing here. Without it this entry cannot be told from others`,
    duplicate: ({ key }: Named) => `"${key}" stands here a second time. Only the first is used`,
    replace: ({ with: to }: { with: string }) => `Change to "${to}"`,
    takeOut: ({ key }: Named) => `Take "${key}" out`,
    leaveEmpty: ({ key }: Named) => `Leave "${key}" empty`,
    makeList: ({ key }: Named) => `Make "${key}" a list`,
    addKey: ({ key }: Named) => `Add "${key}"`,
    untab: () => 'Indent this line with spaces',
    spaceAfterColon: () => 'Put a space after the colon',
    closeSign: () => 'Close what is open on this line',
    quote: () => 'Put the text in quotation marks',
    alignLine: () => 'Indent this line as those above',
    asRemark: () => 'Set the line aside as a remark',
    takeEntryOut: () => 'Take the entry out',
    takeFieldsOut: ({ key }: Named) => `Take what stands under "${key}" out`,
  },
  {
    title: () => 'genai-measures.yaml 中有无法采用的内容',
    syntax: ({ code }) => `此处不是合法的 YAML${SYNTAX_ZH[code] ? `：${SYNTAX_ZH[code]}` : ''}。文件其余部分仍会采用`,
    tooLarge: () => '文件过大，不像手写的声明，其内容均未采用。请按目录拆分为多个声明',
    extends: ({ what, file }) =>
      ({
        unreadable: `未采用 ${file}：extends 应为普通 YAML 文件相对本文件的路径，且途中没有链接`,
        circle: `不再采用 ${file}：这些文件循环引用`,
        'too-long': `未采用 ${file}：逐级引用最多五层`,
        invalid: `未采用 ${file}：无法作为此类文件读取；请在其所在位置检查`,
      })[what],
    unknownKey: ({ key, meant }) =>
      meant ? `此处没有“${key}”字段，应为“${meant}”。其内容未被采用` : `此处没有“${key}”字段。其内容未被采用`,
    wrongType: ({ key, expected }) => `“${key}”应为${either(expected, TYPES_ZH, '或')}。此处内容未被采用`,
    notFields: ({ key, fields }) =>
      `“${key}”下应为字段${fields.length > 0 ? `（如 ${fields.join('、')}）` : ''}，而不是一个值。此处内容未被采用`,
    entryNotFields: ({ key, fields }) => `“${key}”的每一项应为字段（如 ${fields.join('、')}）。此处内容未被采用`,
    fileNotFields: ({ fields }) => `声明文件应由字段组成（如 ${fields.join('、')}）。此处内容未被采用`,
    notOneOf: ({ key, found, expected }) => `“${found}”不是“${key}”的可选值。可选：${either(expected, TYPES_ZH, '、')}`,
    unknownRule: ({ found }) => `没有名为“${found}”的规则。此项不起作用`,
    unknownRuleBeyond: ({ found, file }) => `所沿用的 ${file} 提到“${found}”，没有此名称的规则。该文件中的此项不起作用`,
    missing: ({ key }) => `此处缺少“${key}”。没有它就无法与其他条目区分`,
    duplicate: ({ key }) => `“${key}”在此重复出现。只采用第一处`,
    replace: ({ with: to }) => `改为“${to}”`,
    takeOut: ({ key }) => `删去“${key}”`,
    leaveEmpty: ({ key }) => `将“${key}”留空`,
    makeList: ({ key }) => `将“${key}”改为列表`,
    addKey: ({ key }) => `补充“${key}”`,
    untab: () => '本行改用空格缩进',
    spaceAfterColon: () => '在冒号后加空格',
    closeSign: () => '补上本行缺少的结束符号',
    quote: () => '为文本加引号',
    alignLine: () => '缩进与上文对齐',
    asRemark: () => '将本行改为注释',
    takeEntryOut: () => '删除该条目',
    takeFieldsOut: ({ key }) => `删去“${key}”下的内容`,
  },
)
