import { defineMessages } from '../locale/messages.ts'

interface M {
  readonly member: string
}
interface MF extends M {
  readonly found: string
}
interface Pairs {
  readonly members: readonly string[]
  readonly from: readonly string[]
}
interface F {
  readonly found: string
}
interface Where {
  readonly where: string
  readonly standard: string
}
type CodeFault = 'length' | 'alphabet' | 'case' | 'extension'

const CODE_EN: Record<CodeFault, string> = {
  length: 'it does not have 27 characters',
  alphabet: 'places 5 to 22 hold a sign that no unified social credit code has',
  case: 'it has lower-case letters',
  extension: 'places 23 to 27 are neither 00000 nor 1 or 2 followed by four digits or capitals',
}
const CODE_ZH: Record<CodeFault, string> = {
  length: '长度不是27位',
  alphabet: '第5至22位含有统一社会信用代码不使用的字符',
  case: '含有小写字母',
  extension: '第23至27位既不是00000，也不是以1或2开头加四位数字或大写字母',
}

/** What the label checks say. The law and the severity of each stand in faults.ts. */
export const labelMessages = defineMessages(
  {
    missing: (d: { format: string }) =>
      `No AIGC label found in the metadata of this ${d.format} file. Generated content that is saved as a file carries one (Labelling Measures Art 5); if this file is generated, write it with "genai-measures label write".`,
    'no-rule': (d: { format: string }) =>
      `No published place for an AIGC label in ${d.format} files was found. Nothing to check here.`,
    'unknown-format': () => 'This file format is not one whose labels can be read. Nothing was checked.',
    'file-damaged': () =>
      'The file could not be read to its end. It is cut short or damaged, so a label may have been missed.',
    'file-encrypted': () =>
      'The file is encrypted. Its metadata cannot be read without the key, so a label may have been missed.',
    'value-too-long': (d: { length: number }) =>
      `The AIGC value is ${d.length} characters long. It was not parsed; labels are a few hundred characters.`,
    'not-json': () =>
      'The AIGC value is not JSON. Write the object with the seven members of GB 45438-2025 Annex E as plain JSON text.',
    'not-object': (d: F) =>
      `The AIGC value is not an object but ${article(d.found)}. Write the seven members of GB 45438-2025 Annex E.`,
    'dictionary-form': () =>
      'The AIGC entry is a PDF dictionary. The text guide puts the label there as a string of JSON; other readers may miss it.',
    base64: () =>
      'The AIGC value is Base64. The standard has plain JSON text in the file; Base64 is for transport only.',
    'double-encoded': () => 'The AIGC value is JSON inside a JSON string. Write the object itself, encoded once.',
    'keyword-case': (d: F) => `"${d.found}" should be spelt AIGC. Readers look for the keyword in capitals.`,
    'member-missing': (d: { members: readonly string[] }) =>
      `The AIGC label has no ${d.members.join(' and no ')}. GB 45438-2025 Annex E requires Label, ContentProducer and ProduceID, and at the first write ContentPropagator and PropagateID equal to them (some readers leave these two out).`,
    'members-unknown': () =>
      'The AIGC value has none of the members of GB 45438-2025 Annex E. If it is meant as the label, write Label, ContentProducer and ProduceID, and at the first write ContentPropagator and PropagateID.',
    'member-empty': (d: M) => `${d.member} is empty. GB 45438-2025 Annex E requires a value.`,
    'label-value': (d: F) => `Label is "${d.found}". It must be "1" (is generated), "2" (may be) or "3" (suspected).`,
    'member-type': (d: MF) =>
      `${d.member} is ${article(d.found)}. Every member of the label is a string: write its value in quotes.`,
    'member-charset': (d: MF) =>
      `${d.member} holds ${d.found}. Values are mainly visible ASCII without spaces and backslashes (Annex E); a provider code avoids the question.`,
    'member-misspelt': (d: M & { suggestion: string }) =>
      `"${d.member}" is not a member of the label. Did you mean ${d.suggestion}?`,
    'member-unknown': (d: M) =>
      `"${d.member}" is not one of the seven members of GB 45438-2025 Annex E. Readers will ignore it.`,
    'member-repeated': (d: M) =>
      `${d.member} is written more than once. Readers differ in which one they take; keep one.`,
    placeholder: (d: MF) => `${d.member} is a placeholder: "${d.found}". Write the value of this file.`,
    'propagation-missing': (d: Pairs) =>
      `${d.members.join(' and ')} ${d.members.length > 1 ? 'are' : 'is'} not filled in. On the first write they equal ${d.from.join(' and ')} (Annex E, note 1); some readers insist on it.`,
    'propagation-differs': (d: Pairs) =>
      `${d.members.join(' and ')} ${d.members.length > 1 ? 'differ' : 'differs'} from ${d.from.join(' and ')}. That is right once a platform has passed the file on; on the first write they are equal.`,
    'code-structure': (d: M & { fault: CodeFault }) =>
      `${d.member} is not a well-formed provider code: ${CODE_EN[d.fault]}. The rule is TC260-PG-20252A.`,
    'code-check': (d: M) =>
      `${d.member} fails the check character of its unified social credit code. Compare it with the business licence.`,
    'code-organisation': (d: M) =>
      `${d.member} fails the check character of the organisation code inside its unified social credit code. Compare it with the business licence.`,
    'code-unknown': (d: M) =>
      `${d.member} looks like a provider code of a structure that is not known. Only codes beginning 0011 are confirmed; check before relying on it.`,
    'place-alternative': (d: Where) =>
      `The label is in ${d.where}. The guide allows this place; the usual one for the format is ${d.standard}.`,
    'place-other': (d: Where) => `The label is in ${d.where}. Readers following the guide look in ${d.standard}.`,
    'near-miss': (d: Where) =>
      `${d.where} looks like a label but is none. Readers following GB 45438-2025 look for AIGC in ${d.standard}.`,
    'xmp-namespace': (d: F) =>
      `The XMP property AIGC is in the namespace "${d.found}". It must be http://www.tc260.org.cn/ns/AIGC/1.0/ for readers to see it.`,
    'xmp-prefix': (d: F) => `The XMP prefix is "${d.found}". The guide writes TC260, and simple readers look for that.`,
    'labels-repeated': (d: { count: number }) =>
      `The file carries ${d.count} labels that agree. GB 45438-2025 6.1 c) has exactly one.`,
    'labels-disagree': (d: { count: number }) =>
      `The file carries ${d.count} labels that disagree. GB 45438-2025 6.1 c) has exactly one; nobody can tell which is meant.`,
    'not-at-head': () =>
      'The AIGC block is not at the head of the file. The text guide puts it into the YAML front matter; readers look only there.',
    'front-matter-split': () =>
      "The AIGC block stands in a front matter of its own, before the document's. Most tools read only the first one; join the two.",
    'front-matter-broken': (d: { detail: string }) =>
      `The front matter is not readable YAML: ${d.detail} The AIGC label in it cannot be read.`,
    'members-unwrapped': () =>
      'The label members stand at the top of the front matter. Put them under a mapping named AIGC.',
  },
  {
    missing: d =>
      `未在此${d.format}文件的元数据中发现AIGC标识。生成合成内容保存为文件时应带有隐式标识（《标识办法》第五条）；如本文件为生成内容，可用“genai-measures label write”写入。`,
    'no-rule': d => `未见${d.format}文件隐式标识位置的公开规定。此处无需检查。`,
    'unknown-format': () => '无法读取此文件格式的标识。未作任何检查。',
    'file-damaged': () => '文件未能完整读取。文件被截断或损坏，可能漏读标识。',
    'file-encrypted': () => '文件已加密。无密钥无法读取元数据，可能漏读标识。',
    'value-too-long': d => `AIGC的值长达${d.length}个字符。未作解析；标识通常只有几百个字符。`,
    'not-json': () => 'AIGC的值不是JSON。请按GB 45438-2025附录E的七个要素以JSON明文写入。',
    'not-object': d => `AIGC的值不是对象，而是${kind(d.found)}。请写入GB 45438-2025附录E的七个要素。`,
    'dictionary-form': () =>
      'AIGC条目是PDF字典。文本文件指南（备案评估通常参照）规定此处为JSON字符串；其他读取工具可能读不到。',
    base64: () => 'AIGC的值是Base64。依标准，文件内应当为JSON明文；Base64只用于传输。',
    'double-encoded': () => 'AIGC的值是套在JSON字符串中的JSON。请只编码一次，直接写入对象。',
    'keyword-case': d => `“${d.found}”应写作AIGC。读取工具按大写关键字查找。`,
    'member-missing': d =>
      `AIGC标识缺少${d.members.join('、')}。依GB 45438-2025附录E，应当含Label、ContentProducer和ProduceID；首次写入时还应当有与后两者相同的ContentPropagator、PropagateID（也有读者认为可不写）。`,
    'members-unknown': () =>
      'AIGC的值不含GB 45438-2025附录E的任何要素。如意在作为标识，请写入Label、ContentProducer和ProduceID。',
    'member-empty': d => `${d.member}为空。依GB 45438-2025附录E应当填写。`,
    'label-value': d => `Label的值为“${d.found}”。只能是"1"（属于）、"2"（可能）或"3"（疑似）。`,
    'member-type': d => `${d.member}是${kind(d.found)}。标识的各要素均为字符串：请将值写在引号内。`,
    'member-charset': d =>
      `${d.member}含有${d.found}。取值应主要由可见ASCII字符组成，不含空格和反斜杠（附录E）；使用服务提供者编码可避免此问题。`,
    'member-misspelt': d => `“${d.member}”不是标识的要素。是否应为${d.suggestion}？`,
    'member-unknown': d => `“${d.member}”不是GB 45438-2025附录E的七个要素之一。读取工具会忽略它。`,
    'member-repeated': d => `${d.member}出现多次。不同读取工具取值不同；请只保留一个。`,
    placeholder: d => `${d.member}是占位内容：“${d.found}”。请填写本文件的实际值。`,
    'propagation-missing': d =>
      `${d.members.join('、')}未填写。首次写入时应与${d.from.join('、')}相同（附录E注1）；部分读取工具以此为必填。`,
    'propagation-differs': d =>
      `${d.members.join('、')}与${d.from.join('、')}不同。经平台传播后属正常；首次写入时两者应相同。`,
    'code-structure': d => `${d.member}不是格式正确的服务提供者编码：${CODE_ZH[d.fault]}。规则见TC260-PG-20252A。`,
    'code-check': d => `${d.member}中的统一社会信用代码校验位不符。请与营业执照核对。`,
    'code-organisation': d => `${d.member}所含统一社会信用代码中的组织机构代码校验位不符。请与营业执照核对。`,
    'code-unknown': d => `${d.member}像是结构未知的服务提供者编码。目前只确认以0011开头的编码；请核对后再采用。`,
    'place-alternative': d => `标识位于${d.where}。指南允许此位置；该格式的通常位置是${d.standard}。`,
    'place-other': d => `标识位于${d.where}。按指南读取的工具会查找${d.standard}。`,
    'near-miss': d => `${d.where}形似标识但不是标识。按GB 45438-2025读取的工具会在${d.standard}查找AIGC。`,
    'xmp-namespace': d => `XMP属性AIGC的命名空间为“${d.found}”。须为http://www.tc260.org.cn/ns/AIGC/1.0/才能被读取。`,
    'xmp-prefix': d => `XMP前缀为“${d.found}”。指南写作TC260，简单的读取工具按此查找。`,
    'labels-repeated': d => `文件带有${d.count}个内容一致的标识。依GB 45438-2025第6.1条c)，应当只有一个。`,
    'labels-disagree': d =>
      `文件带有${d.count}个互相矛盾的标识。依GB 45438-2025第6.1条c)，应当只有一个；无法判断以哪个为准。`,
    'not-at-head': () =>
      'AIGC块不在文件开头。文本文件指南（备案评估通常参照）规定写入YAML前置元数据；读取工具只看该处。',
    'front-matter-split': () =>
      'AIGC块单独占用一段前置元数据，位于文档自身的前置元数据之前。多数工具只读第一段；请合并。',
    'front-matter-broken': d => `前置元数据不是可读的YAML：${d.detail}其中的AIGC标识无法读取。`,
    'members-unwrapped': () => '标识要素直接写在前置元数据顶层。请放到名为AIGC的映射之下。',
  },
)

/** Titles of the fixes offered in text documents. */
export const labelFixMessages = defineMessages(
  {
    quote: (d: M) => `Write ${d.member} as a string`,
    rename: (d: { from: string; to: string }) => `Rename ${d.from} to ${d.to}`,
    'set-label': () => 'Set Label to "1" (AI-generated)',
    fill: (d: Pairs) => `Fill ${d.members.join(' and ')} from ${d.from.join(' and ')}`,
    'join-front-matter': () => 'Join the two front matter blocks',
    'move-to-head': () => 'Move the AIGC block to the head of the file',
    wrap: () => 'Put the members under AIGC',
    decode: () => 'Write the label as a mapping',
    'remove-repeated': (d: M) => `Keep only the first ${d.member}`,
  },
  {
    quote: d => `将${d.member}写为字符串`,
    rename: d => `将${d.from}改名为${d.to}`,
    'set-label': () => '将Label设为"1"（属于生成合成）',
    fill: d => `用${d.from.join('、')}的值填写${d.members.join('、')}`,
    'join-front-matter': () => '合并两段前置元数据',
    'move-to-head': () => '将AIGC块移到文件开头',
    wrap: () => '将要素放到AIGC之下',
    decode: () => '将标识写为映射',
    'remove-repeated': d => `只保留第一个${d.member}`,
  },
)

/** Why nothing was written. */
export const labelRefusalMessages = defineMessages(
  {
    'unknown-format': () => 'This file format is not one whose label can be written.',
    'not-writable': (d: { format: string }) => `Labels in ${d.format} files can be read but not written yet.`,
    damaged: () => 'The file is cut short or damaged. Nothing was written.',
    encrypted: () => 'The file is encrypted. Nothing was written.',
    'too-long': () => 'The label does not fit the place the format has for it. Nothing was written.',
    'no-room': () => 'The file leaves no room for a label without moving its media data. Nothing was written.',
    'absolute-offsets': () => 'The file holds absolute positions that would no longer be right. Nothing was written.',
    'other-producer': (d: { producer: string }) =>
      `The file already carries a label of another producer (${d.producer}). Use --replace only if you may replace it: nobody may falsify labels (Labelling Measures Art 10).`,
    'no-label': () =>
      'The file carries no label that a propagator could be added to. Give the producer and its content number as well.',
    'several-labels': () =>
      'The file carries several labels that disagree. Settle which one is right first, or use --replace with a producer.',
    'unreadable-label': () =>
      'The file carries an AIGC value that cannot be read as a label. Use --replace to put a new label in its place.',
    'not-removable': (d: { where: string }) =>
      `A second label in ${d.where} cannot be brought into line. Nothing was written, since a file has exactly one label.`,
    'read-back': () => 'The new label could not be read back as written. Nothing was written.',
    'none-to-copy': () => 'The file to copy from carries no AIGC label. Nothing was written.',
    'unreadable-to-copy': () =>
      'The AIGC value of the file to copy from cannot be read as a label. Nothing was written; "genai-measures label check" says what is wrong with it.',
    'several-to-copy': () =>
      'The file to copy from carries several labels that disagree. Nothing was written; settle which one is right first.',
    'other-label': () =>
      'The file already carries another label. Use --replace only if the label to copy is the right one for it: nobody may falsify labels (Labelling Measures Art 10).',
    'invalid-input': () => 'The label given is not one this tool would accept. Nothing was written.',
    'read-only': () => 'Nobody may write this file. Nothing was written; allow writing first, or label a copy.',
    'several-names': () =>
      'The file has several names (hard links), and only this one would lead to the labelled file. Nothing was written; label a copy, or part the names first.',
    unreadable: (d: { detail: string }) => `The file could not be read or written: ${d.detail}`,
  },
  {
    'unknown-format': () => '无法为此文件格式写入标识。',
    'not-writable': d => `目前只能读取、不能写入${d.format}文件的标识。`,
    damaged: () => '文件被截断或损坏。未写入任何内容。',
    encrypted: () => '文件已加密。未写入任何内容。',
    'too-long': () => '标识超出该格式可容纳的长度。未写入任何内容。',
    'no-room': () => '文件没有空间写入标识而不移动媒体数据。未写入任何内容。',
    'absolute-offsets': () => '文件含有写入后会失效的绝对位置。未写入任何内容。',
    'other-producer': d =>
      `文件已带有其他生成者（${d.producer}）的标识。仅在您有权替换时使用--replace：任何人不得伪造标识（《标识办法》第十条）。`,
    'no-label': () => '文件没有可供追加传播者信息的标识。请同时提供生成者及其内容编号。',
    'several-labels': () => '文件带有多个互相矛盾的标识。请先确定以哪个为准，或提供生成者并使用--replace。',
    'unreadable-label': () => '文件带有无法读作标识的AIGC值。使用--replace以新标识取代。',
    'not-removable': d => `${d.where}中的另一个标识无法保持一致。文件只能有一个标识，因此未写入任何内容。`,
    'read-back': () => '写入的标识未能原样读回。未写入任何内容。',
    'none-to-copy': () => '来源文件不带AIGC标识。未写入任何内容。',
    'unreadable-to-copy': () =>
      '来源文件的AIGC值无法读作标识。未写入任何内容；可用“genai-measures label check”查看问题所在。',
    'several-to-copy': () => '来源文件带有多个互相矛盾的标识。未写入任何内容；请先确定以哪个为准。',
    'other-label': () =>
      '文件已带有另一个标识。仅在要复制的标识确属该文件时使用--replace：任何人不得伪造标识（《标识办法》第十条）。',
    'invalid-input': () => '本工具不接受所给的标识。未写入任何内容。',
    'read-only': () => '此文件不允许写入。未写入任何内容；请先允许写入，或为副本写入标识。',
    'several-names': () =>
      '此文件有多个名称（硬链接），写入后只有此名称指向带标识的文件。未写入任何内容；请为副本写入标识，或先将各名称分开。',
    unreadable: d => `文件无法读取或写入：${d.detail}`,
  },
)

const KINDS: Record<string, readonly [string, string]> = {
  number: ['a number', '数字'],
  boolean: ['true or false', '布尔值'],
  null: ['null', '空值'],
  object: ['an object', '对象'],
  array: ['a list', '列表'],
  string: ['a string', '字符串'],
}
/** A JSON type's name for a person, in English. */
function article(type: string): string {
  return KINDS[type]?.[0] ?? type
}
/** The same in Chinese. */
function kind(type: string): string {
  return KINDS[type]?.[1] ?? type
}
