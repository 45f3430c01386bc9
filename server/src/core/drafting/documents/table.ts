import type { Localized } from '../../locale/messages.ts'

/** A document that the law asks a service to have, as far as it can be begun for a team: headings, and what each has to say. */
export interface DocumentOutline {
  /** Where it is put, from the folder of the declaration, where it is no page of the product. */
  readonly file: string
  /** Users have to find it: in a product with pages it is one of them. */
  readonly forUsers?: true
  readonly title: Localized
  readonly sections: readonly { readonly heading: Localized; readonly toSay: Localized }[]
}

type Text = readonly [en: string, zhCN: string]
const both = ([en, zhCN]: Text): Localized => ({ en, 'zh-CN': zhCN })

function outline(file: string, title: Text, ...sections: readonly (readonly [heading: Text, toSay: Text])[]) {
  return {
    file,
    title: both(title),
    sections: sections.map(([heading, toSay]) => ({ heading: both(heading), toSay: both(toSay) })),
  } satisfies DocumentOutline
}

function forUsers(document: DocumentOutline): DocumentOutline {
  return { ...document, forUsers: true }
}

const AGREEMENT = forUsers(
  outline(
    'docs/service-agreement.md',
    ['Service agreement', '用户服务协议'],
    [
      ['The service and its provider', '服务与提供者'],
      ['who offers it, what it generates, with which model', '由谁提供、生成何种内容、使用何种模型'],
    ],
    [
      ['Rights and obligations of both sides', '双方的权利和义务'],
      ['what users may do, what the provider answers for', '使用者可以做什么，提供者承担什么'],
    ],
    [
      ['Labels of generated content', '生成合成内容的标识'],
      [
        'method, style and rules of the labels, and what users have to observe when they spread content',
        '标识的方法、样式等规范，以及使用者传播内容时应当遵守的标识管理要求',
      ],
    ],
    [
      ['Misuse', '违法使用'],
      ['how it is warned of, limited and recorded', '如何警示、限制并留存记录'],
    ],
  ),
)

const POLICY = outline(
  'docs/content-policy.md',
  ['Content policy', '内容安全管理制度'],
  [
    ['What is not generated', '不得生成的内容'],
    ['the classes of content, and who keeps the list', '内容类别，以及由谁维护'],
  ],
  [
    ['Checks of input and output', '输入与输出的审核'],
    ['where in the product, by what means, by whom', '在产品何处、以何种方式、由谁审核'],
  ],
  [
    ['Unlawful content found', '发现违法内容'],
    ['who stops and removes it, and to whom it is reported', '由谁停止生成、消除，向谁报告'],
  ],
  [
    ['Unlawful use found', '发现违法使用'],
    ['warning, limits, suspension, records and report', '警示、限制、暂停、留存记录和报告的办法'],
  ],
)

const PERSONAL = forUsers(
  outline(
    'docs/personal-information.md',
    ['Personal information of users', '用户个人信息'],
    [
      ['Requests', '用户请求'],
      ['how users see, copy, correct, complete and delete it', '如何查阅、复制、更正、补充和删除'],
    ],
    [
      ['What is kept of inputs', '输入信息的留存'],
      ['which records, how long, what for', '留存哪些记录、多久、用于什么'],
    ],
  ),
)

const EVALUATION = outline(
  'docs/evaluation.md',
  ['Evaluation of what is generated', '生成内容评估'],
  [
    ['Accuracy', '准确性'],
    ['what was asked, how answers were judged, with what result', '测试了什么、如何评判、结果如何'],
  ],
  [
    ['Bias', '偏见与歧视'],
    ['which groups were looked at, with what result', '考察了哪些群体、结果如何'],
  ],
  [
    ['Updates', '更新'],
    ['when it is measured again, and what was changed for it', '何时重新评估，据此改进了什么'],
  ],
)

/** By the field of the declaration that names the document. */
export const DOCUMENTS: Readonly<Record<string, DocumentOutline>> = {
  user_agreement: AGREEMENT,
  'labels.terms': AGREEMENT,
  'moderation.policy': POLICY,
  'moderation.takedown': POLICY,
  'moderation.misuse': POLICY,
  'complaints.entry': forUsers(
    outline(
      'docs/complaints.md',
      ['Complaints and reports', '投诉与举报'],
      [
        ['Where', '入口'],
        ['address, form or telephone', '地址、表单或者电话'],
      ],
      [
        ['Steps', '处理流程'],
        ['how a complaint is received, examined and answered', '如何受理、核查和反馈'],
      ],
      [
        ['Answer time', '反馈时限'],
        ['days until an answer', '多少日内反馈'],
      ],
    ),
  ),
  audience_statement: forUsers(
    outline(
      'docs/audience.md',
      ['For whom, where and what for', '适用人群、场合与用途'],
      [
        ['For whom', '适用人群'],
        ['ages and groups', '年龄与人群'],
      ],
      [
        ['Where and what for', '场合与用途'],
        ['what it is meant for and what not', '适合与不适合的场合、用途'],
      ],
    ),
  ),
  'minors.measures': outline(
    'docs/minors.md',
    ['Protection of minors', '未成年人保护'],
    [
      ['Measures against dependence', '防范依赖沉迷的措施'],
      ['age check, times, minors’ mode or exclusion', '年龄验证、时长、未成年人模式或者拦截'],
    ],
    [
      ['Consent of guardians', '监护人同意'],
      ['how it is asked for those under fourteen', '不满十四周岁的如何取得监护人同意'],
    ],
  ),
  data_requests: PERSONAL,
  privacy_policy: PERSONAL,
  'evaluation.accuracy': EVALUATION,
  'evaluation.bias': EVALUATION,
  algorithm_summary: forUsers(
    outline(
      'docs/algorithm-outline.md',
      ['Outline of model and algorithm', '模型与算法概要'],
      [
        ['Model and method', '模型与方法'],
        ['which model, what it does with an input', '使用何种模型，如何处理输入'],
      ],
      [
        ['Limits', '局限'],
        ['where results may be wrong or biased', '结果在何处可能有误或者有偏差'],
      ],
    ),
  ),
  'annotation.rules': outline(
    'docs/annotation-rules.md',
    ['Annotation rules', '标注规则'],
    [
      ['Aims and format', '目标与格式'],
      ['what is labelled, in what form', '标注什么，采用何种格式'],
    ],
    [
      ['Method', '方法'],
      ['steps, edge cases, safety items', '步骤、疑难情形、安全类条目'],
    ],
    [
      ['Quality and training', '质量与培训'],
      ['who samples and checks, how annotators are trained', '由谁抽样核验，标注人员如何培训'],
    ],
  ),
  'data_sources.collection_record': outline(
    'docs/data-source-record.md',
    ['Record of a data source', '训练数据来源记录'],
    [
      ['Source', '来源'],
      ['from where, when and by whom it was collected', '来自何处、何时、由谁收集'],
    ],
    [
      ['Ground', '依据'],
      ['licence, contract or consent', '许可、合同或者同意'],
    ],
  ),
}

/** The outline for a field; positions in lists do not count. */
export function outlineFor(path: readonly (string | number)[]): DocumentOutline | undefined {
  const key = path.filter(step => typeof step === 'string').join('.')
  return Object.hasOwn(DOCUMENTS, key) ? DOCUMENTS[key] : undefined
}

/** Every field that names the same document: their duties stand in it together. */
export function fieldsOf(document: DocumentOutline): string[] {
  return Object.keys(DOCUMENTS).filter(key => DOCUMENTS[key] === document)
}
