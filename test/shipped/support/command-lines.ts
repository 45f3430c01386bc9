/** One line of a user's, and what the program must answer. Lines run in order, in one folder: later ones use what earlier ones wrote. */
export interface CommandLine {
  readonly line: readonly string[]
  readonly exit?: number
  /** All of these on standard output or standard error. */
  readonly says?: readonly string[]
  readonly never?: readonly string[]
}

const CODE = '001191330100799655058B00000'
const DAY = ['--as-of', '2026-11-22']

/** Numbers of every kind, with the kind in both languages. */
const NUMBERS: readonly (readonly [number: string, en: string, zh: string])[] = [
  ['网信算备330110507206401230035号', 'algorithm filing number', '算法备案'],
  ['Beijing-WenXinYiYan-20230821', 'generative-service filing number', '文心一言'],
  ['Beijing-QianFan-202503180056', 'on the list published on', '千帆'],
  ['Shanghai-TongYi-20250512S0081', 'registration (launch) number', '上海智信普惠科技有限公司'],
  ['浙ICP备2021012345号-2', 'ICP filing number', 'ICP备案号'],
  ['京ICP证030173号', 'ICP licence number', '经营许可证'],
  ['粤B2-20090191-18', 'ICP licence number', '经营许可证'],
  ['京公网安备 11010802020134号', 'public-security filing number', '公安备案号'],
  [CODE, 'provider code for content labels', '服务提供者编码'],
  ['91330100799655058B', 'unified social credit code', '统一社会信用代码'],
]

const explained = NUMBERS.flatMap(([number, en, zh]): CommandLine[] => [
  { line: ['explain', number], says: [en], never: ['malformed', 'does not know'] },
  { line: ['explain', number, '--lang', 'zh-CN'], says: [zh], never: ['格式有误', '不认识'] },
])

const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'cyclonedx', 'spdx', 'junit', 'github', 'gitlab', 'csv']

const audits: CommandLine[] = [
  ...formats.map((format): CommandLine => {
    const says = format === 'cyclonedx' || format === 'spdx' ? ['qwen'] : ['wenwen-chat']
    return {
      line: ['audit', 'chat', '--format', format, '--fail-on', 'never', ...DAY],
      says: format === 'github' || format === 'gitlab' || format === 'junit' ? ['filing-unrecorded'] : says,
    }
  }),
  {
    line: ['audit', 'chat', '--lang', 'zh-CN', '--explain-scope', ...DAY],
    says: ['服务对象：可能为公众', '未见生成文本的显式标识', 'ICP 备案号（京ICP备20261847号-1）'],
  },
  { line: ['audit', 'chat', '--write-baseline', 'known.json', ...DAY], says: ['wenwen-chat'] },
  { line: ['audit', 'chat', '--baseline', 'known.json', '--fail-on', 'information', ...DAY], says: ['0 new, 3 known'] },
  { line: ['audit', 'chat', '--fail-on', 'warning', '--quiet', ...DAY], exit: 1, says: ['filing-unrecorded'] },
  { line: ['audit', 'chat', '--service', 'wenwen-chat', ...DAY], says: ['wenwen-chat'] },
  { line: ['audit', 'chat', '--service', '没有'], exit: 2, says: ['there are wenwen-chat'] },
  { line: ['audit', 'chat', '--since', 'HEAD', ...DAY], says: ['wenwen-chat'] },
  { line: ['audit', 'chat', '--labels', ...DAY], says: ['labels: 0 of 0 files'] },
  {
    line: [
      'audit',
      'chat',
      'offshore',
      '--jobs',
      '2',
      '--output',
      'reports',
      '--format',
      'json',
      '--fail-on',
      'never',
      ...DAY,
    ],
  },
  {
    line: ['audit', 'chat', '--output', '-', '--output', 'one.html', '--fail-on', 'never', ...DAY],
    says: ['wenwen-chat'],
  },
  { line: ['audit', 'nowhere'], exit: 2, says: ['nowhere: not found'] },
]

const declarations: CommandLine[] = [
  { line: ['init', 'offshore', '--dry-run', '--lang', 'zh-CN'], says: ['本仓库对外提供的服务', 'name: askly'] },
  { line: ['init', 'offshore', '--quiet'] },
  { line: ['init', 'offshore'], exit: 2, says: ['genai-measures.yaml'] },
  {
    line: ['audit', 'chat', '--config', 'offshore/genai-measures.yaml', '--fail-on', 'never', ...DAY],
    says: ['askly'],
  },
  { line: ['fix', 'offshore', '--rule', 'label-explicit-undeclared', '--dry-run', '--quiet', ...DAY] },
  { line: ['fix', 'offshore', '--lang=zh-CN', ...DAY] },
  { line: ['dossier', 'chat', '--service', 'wenwen-chat', '--output', 'dossier.md'] },
  { line: ['dossier', 'chat', '--lang', 'zh-CN'], says: ['备案材料草稿', '【待填写】'] },
  { line: ['overview', 'reports', '--output', 'all.html'] },
  {
    line: ['overview', 'reports/*.json', '--format', 'markdown', '--lang', 'zh-CN', '--quiet'],
    says: ['生成式人工智能义务总览'],
  },
  { line: ['overview', 'reports/chat.json', '--format', 'json'], says: ['"repositories": 1'] },
]

const labels: CommandLine[] = [
  { line: ['label', 'read', 'tiny.png'], says: ['no label'] },
  {
    line: [
      'label',
      'write',
      'tiny.png',
      '--producer',
      CODE,
      '--produce-id',
      '作品-1',
      '--label',
      '2',
      '--output',
      'out.png',
    ],
    says: ['labelled'],
  },
  { line: ['label', 'read', 'out.png', '--format', 'json'], says: ['作品-1'] },
  { line: ['label', 'write', 'out.png', '--propagator', CODE, '--propagate-id', '转发-1'], says: ['labelled'] },
  {
    line: ['label', 'write', 'out.png', '--producer', '001191440300708461136T1XGW3', '--produce-id', 'b', '--replace'],
    says: ['labelled'],
  },
  { line: ['label', 'read', 'out.png', '--lang', 'zh-CN'], says: ['标准位置', '001191440300708461136T1XGW3'] },
  {
    line: ['label', 'check', 'tiny.png', '--fail-on', 'warning', '--lang', 'zh-CN'],
    exit: 1,
    says: ['未在此PNG文件的元数据中发现AIGC标识'],
  },
  { line: ['label', '--help', '--lang', 'zh-CN'], says: ['GB 45438-2025'] },
]

const tables: CommandLine[] = [
  { line: ['--version'] },
  { line: ['--help', '--lang', 'zh-CN'], says: ['退出码'] },
  { line: ['rules'], says: ['label-explicit-undeclared  [labelling, warning]'] },
  { line: ['rules', '--lang', 'zh-CN'], says: ['[标识, 警告]'] },
  { line: ['formats', '--lang', 'zh-CN'], says: ['模型训练或微调'] },
  { line: ['catalogue', '--stats', '--lang', 'zh-CN'], says: ['公示清单记录'] },
  { line: ['law', 'MEAS-12', '--lang', 'zh-CN'], says: ['第十二条：', 'label-in-exports：export-unlabelled'] },
  { line: ['law', '--changes', '2026-01-01'], says: ['2026-07-15  companion-scope: in force'] },
  { line: ['audit', 'chat', '--format', 'json', '--output', 'seen.json', '--fail-on', 'never', ...DAY] },
  { line: ['audit', 'chat', '--verify', 'seen.json', ...DAY], says: ['made of this very tree'] },
  { line: ['audit', 'chat', '--cache', 'remembered', '--fail-on', 'never', ...DAY] },
  { line: ['audit', 'chat', '--law', 'seen.json', ...DAY], exit: 2, says: ['not a pack'] },
  { line: ['models', '--filed', '--modality', 'image'], says: ['Shanghai-TongYiWanXiang-202410090024'] },
  { line: ['report-context', 'chat', ...DAY], says: ['services: application public'] },
  { line: ['explain', 'label-in-exports', '--lang', 'zh-CN'], says: ['2025-09-01'] },
  { line: ['explain', 'filing-unrecorded'], says: ['filing-unrecorded'] },
  { line: ['explain', 'qwen-plus'], says: ['ZheJiang-TongYiQianWen-20230901'] },
  { line: ['explain', 'tatsu-lab/alpaca', '--lang', 'zh-CN'], says: ['cc-by-nc-4.0'] },
  { line: ['explain', 'foo/bar', '--lang', 'zh-CN'], exit: 1, says: ['不认识 foo/bar'] },
  { line: ['nope'], exit: 2, says: ['unknown command nope'] },
]

/** Every command with every option and form that `--help` names, in both languages. */
/** What holds an audit against an earlier one, asks without code, and answers agents. */
const records: CommandLine[] = [
  {
    line: ['audit', 'chat', '--previous', 'reports/chat.json', '--level', 'auditor', '--fail-on', 'never', ...DAY],
    says: ['Since the report of 2026-11-22', 'since 2026-11-22'],
  },
  { line: ['audit', 'chat', '--level', 'quiet', ...DAY], says: ['this one is quiet'] },
  {
    line: ['assess', 'offshore', '--answers', 'answers.json', '--dry-run', ...DAY],
    says: ['duties bind it or may bind it', 'audience: public'],
  },
  { line: ['assess', 'offshore', '--answers', 'answers.json', '--json', ...DAY], says: ['"service-registration"'] },
  { line: ['assess', 'offshore'], exit: 2, says: ['--answers FILE'] },
  { line: ['init', 'offshore', '--yes', '--dry-run'], says: ['services:'] },
  // Standard input ends at once: nobody asks anything.
  { line: ['mcp', 'chat'] },
]

export const COMMAND_LINES: readonly CommandLine[] = [
  ...tables,
  ...explained,
  ...audits,
  ...records,
  ...declarations,
  ...labels,
]
