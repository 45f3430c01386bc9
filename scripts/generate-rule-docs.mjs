// Writes docs/rules: one page a rule and language, and the table duty × rules, from the rules, the law data and the cases.
// A page's example is what the tests run. `--check` writes nothing and fails when a page is stale or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const rulesDir = path.join(root, 'server/src/core/rules')
const docsDir = path.join(root, 'docs/rules')

/** The rules and the law as values, bundled so that any Node can load them. */
async function load() {
  const contents = [
    `export { RULES } from './server/src/core/rules/registry.generated.ts'`,
    `export { DUTIES } from './server/src/core/law/duties.ts'`,
    `export { FAULTS } from './server/src/core/labels/faults.ts'`,
    `export { INSTRUMENTS } from './server/src/core/law/instruments.ts'`,
    `export { readPage } from './test/support/rule-page.ts'`,
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'error',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

const { RULES, DUTIES, FAULTS, INSTRUMENTS, readPage } = await load()
/** Duties that the check of labels inside files looks at, whatever rules there are. */
const inFiles = new Set(Object.values(FAULTS).map(fault => fault.law.duty))
const dutyOf = new Map(DUTIES.map(duty => [duty.id, duty]))
const instruments = new Map(
  (Array.isArray(INSTRUMENTS) ? INSTRUMENTS : Object.values(INSTRUMENTS)).map(one => [one.key, one]),
)

const WORDS = {
  en: {
    page: 'page.md',
    suffix: '',
    duties: 'Duties',
    severity: 'Severity',
    shown: 'Looked at',
    audience: 'For',
    since: 'Since',
    fix: 'Quick fix',
    yes: 'yes',
    no: 'no',
    why: 'Why',
    bound: 'Who is bound',
    todo: 'What to do',
    before: 'Before',
    after: 'After',
    cases: 'Cases',
    sources: 'Sources',
    back: 'All rules',
    looksAt: {
      always: 'always',
      'undeclared-too': 'also before a scope is stated',
      declared: 'once the service is declared',
      public: 'once the scope is stated or strongly shown',
    },
    unconfirmed: 'Unconfirmed',
    confidence: 'confidence',
    force: {
      binding: 'binding',
      expected: 'expected by reviewers',
      platform: 'platform rule',
      policy: 'policy',
      draft: 'draft',
      reading: 'reading',
    },
    structural: 'The declaration itself; no duty of its own.',
    never: 'Findings say what was seen and which duty it engages. Not legal advice.',
  },
  'zh-CN': {
    page: 'page.zh-CN.md',
    suffix: '.zh-CN',
    duties: '相关义务',
    severity: '级别',
    shown: '何时检查',
    audience: '面向',
    since: '起始版本',
    fix: '快速修复',
    yes: '有',
    no: '无',
    why: '为什么',
    bound: '谁受约束',
    todo: '怎么做',
    before: '修改前',
    after: '修改后',
    cases: '用例',
    sources: '来源',
    back: '全部规则',
    looksAt: {
      always: '始终',
      'undeclared-too': '声明范围之前也检查',
      declared: '声明服务之后',
      public: '已声明或强烈显示面向境内公众之后',
    },
    unconfirmed: '未确认',
    confidence: '可信度',
    force: {
      binding: '有约束力',
      expected: '审查期望',
      platform: '平台规则',
      policy: '政策',
      draft: '草案',
      reading: '解读',
    },
    structural: '针对声明文件本身，不对应单独的义务。',
    never: '检查结果只说明所见内容及其涉及的义务，不构成法律意见。',
  },
}

const cell = text => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const kindOf = file =>
  ({
    ts: 'ts',
    tsx: 'tsx',
    py: 'python',
    go: 'go',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    txt: 'text',
    md: 'markdown',
    xml: 'xml',
  })[file.split('.').pop()] ?? 'text'

function casesOf(id) {
  return readdirSync(path.join(rulesDir, id, 'fixtures'))
    .filter(name => /^(flags|passes)-/.test(name))
    .toSorted()
}

/** A file of a case. A file that a fix adds to is shown as the fix leaves it. */
function example(id, { case: name, file, fixed }) {
  const text = readFileSync(path.join(rulesDir, id, 'fixtures', name, fixed ?? '', file), 'utf8').trimEnd()
  const fence = text.includes('```') ? '~~~~' : '```'
  return `\`${file}\`\n\n${fence}${kindOf(file)}\n${text}\n${fence}`
}

/** `Art 17 para 2` as 第17条第2款; parts that no language changes stay. */
function articleIn(article, language) {
  if (language === 'en') return article
  return article
    .replace(/Arts? ([\d, -]+)/g, (_, numbers) => `第${numbers.trim().replaceAll(', ', '、')}条`)
    .replace(/ ?para (\d+)/g, '第$1款')
    .replace(/cl\. ?/g, '条款 ')
    .replace(/Annex /g, '附录')
}

function basis(duty, language) {
  return duty.basis
    .map(({ instrument, article }) => {
      const known = instruments.get(instrument)
      return `${known?.title[language] ?? instrument} ${articleIn(article, language)}`.trim()
    })
    .join('; ')
}

function sources(duties) {
  const keys = [...new Set(duties.flatMap(duty => duty.basis.map(one => one.instrument)))]
  return keys.flatMap(key => instruments.get(key) ?? [])
}

function hasFix(id) {
  return casesOf(id).some(name => existsSync(path.join(rulesDir, id, 'fixtures', name, 'fixed')))
}

function rulePage(rule, language) {
  const w = WORDS[language]
  const page = readPage(readFileSync(path.join(rulesDir, rule.id, w.page), 'utf8'))
  const duties = rule.duties.flatMap(id => dutyOf.get(id) ?? [])
  const lines = [
    `<!-- Written by scripts/generate-rule-docs.mjs: do not edit. -->`,
    `# ${rule.id}`,
    '',
    `${rule.messages[language].title()}.`.replace(/\.$/, language === 'en' ? '.' : '。'),
    '',
    `| ${w.severity} | ${w.shown} | ${w.audience} | ${w.fix} | ${w.since} |`,
    '|---|---|---|---|---|',
    `| ${rule.severity} | ${w.looksAt[rule.looksAt]} | ${rule.audience} | ${hasFix(rule.id) ? w.yes : w.no} | ${rule.since} |`,
    '',
    `## ${w.why}`,
    '',
    page.why,
    '',
    `## ${w.bound}`,
    '',
    ...(duties.length === 0
      ? [w.structural]
      : duties.map(
          duty =>
            `- **${duty.id}** (${w.force[duty.force]}; ${w.confidence}: ${duty.confidence}): ${duty.text[language]} ${duty.bound[language]}${/[.。]$/.test(duty.bound[language]) ? '' : language === 'en' ? '.' : '。'} ${basis(duty, language)}${duty.unconfirmed ? `. ${w.unconfirmed}: ${duty.unconfirmed[language]}` : ''}`,
        )),
    '',
    `## ${w.todo}`,
    '',
    page.todo,
    '',
    `### ${w.before}`,
    '',
    example(rule.id, page.before),
    '',
    `### ${w.after}`,
    '',
    example(rule.id, page.after),
    '',
    `## ${w.cases}`,
    '',
    casesOf(rule.id)
      .map(name => `[${name}](../../server/src/core/rules/${rule.id}/fixtures/${name})`)
      .join(' · '),
    '',
    ...(duties.length === 0
      ? []
      : [
          `## ${w.sources}`,
          '',
          ...sources(duties).map(
            one => `- ${one.title[language]}${one.urls?.length ? `: ${one.urls.join(' · ')}` : ''}`,
          ),
          '',
        ]),
    `${w.never} [${w.back}](README${w.suffix}.md)`,
    '',
  ]
  return lines.join('\n')
}

/** The command that checks labels inside files, for the duties it looks at. */
const fileCheck = id => (inFiles.has(id) ? ['`genai-measures label check`'] : [])

function index(language) {
  const zh = language === 'zh-CN'
  const w = WORDS[language]
  const byFamily = [...new Set(RULES.map(rule => rule.family))]
  const covered = id => RULES.filter(rule => rule.duties.includes(id))
  const link = rule => `[${rule.id}](${rule.id}${w.suffix}.md)`
  const uncovered = DUTIES.filter(duty => covered(duty.id).length === 0 && !inFiles.has(duty.id))
  return [
    `<!-- Written by scripts/generate-rule-docs.mjs: do not edit. -->`,
    zh ? '# 规则' : '# Rules',
    '',
    zh
      ? `${RULES.length} 条规则，${DUTIES.length} 项义务。${w.never}`
      : `${RULES.length} rules over ${DUTIES.length} duties. ${w.never}`,
    '',
    ...byFamily.flatMap(family => [
      `## ${family}`,
      '',
      zh ? '| 规则 | 内容 | 级别 | 快速修复 |' : '| Rule | What | Severity | Quick fix |',
      '|---|---|---|---|',
      ...RULES.filter(rule => rule.family === family).map(
        rule =>
          `| ${link(rule)} | ${cell(rule.messages[language].title())} | ${rule.severity} | ${hasFix(rule.id) ? w.yes : w.no} |`,
      ),
      '',
    ]),
    zh ? '## 义务 × 规则' : '## Duty × rules',
    '',
    zh ? '| 义务 | 依据 | 规则 |' : '| Duty | Basis | Rules |',
    '|---|---|---|',
    ...DUTIES.filter(duty => !uncovered.includes(duty)).map(
      duty =>
        `| ${duty.id} | ${cell(basis(duty, language))} | ${[...covered(duty.id).map(link), ...fileCheck(duty.id)].join(', ')} |`,
    ),
    '',
    zh ? '## 仓库无法证明的义务' : '## Duties not checkable from a repository',
    '',
    zh ? '| 义务 | 依据 | 原因 |' : '| Duty | Basis | Why |',
    '|---|---|---|',
    ...uncovered.map(
      duty => `| ${duty.id} | ${cell(basis(duty, language))} | ${cell(duty.checkNote?.[language] ?? '')} |`,
    ),
    '',
  ].join('\n')
}

const wanted = new Map()
for (const language of Object.keys(WORDS)) {
  wanted.set(`README${WORDS[language].suffix}.md`, index(language))
  for (const rule of RULES) wanted.set(`${rule.id}${WORDS[language].suffix}.md`, rulePage(rule, language))
}

const check = process.argv.includes('--check')
const present = existsSync(docsDir) ? readdirSync(docsDir) : []
const stale = [
  ...[...wanted]
    .filter(([name, text]) => !present.includes(name) || readFileSync(path.join(docsDir, name), 'utf8') !== text)
    .map(([name]) => name),
  ...present.filter(name => !wanted.has(name)),
]
if (check) {
  if (stale.length > 0)
    console.error(
      `docs/rules is stale: ${stale.slice(0, 5).join(', ')}${stale.length > 5 ? ` and ${stale.length - 5} more` : ''}`,
    )
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  mkdirSync(docsDir, { recursive: true })
  for (const name of present) if (!wanted.has(name)) rmSync(path.join(docsDir, name))
  for (const [name, text] of wanted) writeFileSync(path.join(docsDir, name), text)
  console.log(`${wanted.size} pages in docs/rules`)
}
