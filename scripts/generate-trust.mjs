// Fills in what the tool knows, and since when, on the pages docs/trust.md and docs/trust.zh-CN.md. `--check` writes nothing.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { valuesOf } from './support/core-values.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const core = await valuesOf({
  'server/src/core/law/as-of.ts': 'LAW',
  'server/src/core/law/instruments.ts': 'INSTRUMENTS',
  'server/src/core/law/duties.ts': 'DUTIES',
  'server/src/core/law/filed-list.ts': 'allListedServices',
  'server/src/core/rules/registry.generated.ts': 'RULES',
  'server/src/core/readers/registry.generated.ts': 'READERS',
})
const { LAW, INSTRUMENTS, DUTIES, RULES, READERS } = core
const listed = core.allListedServices().length

const PAGES = {
  'docs/trust.md': [
    ['', 'Shown by'],
    [
      `${INSTRUMENTS.length} laws, rules and standards, ${DUTIES.length} duties; read up to ${LAW.asOf}`,
      'genai-measures catalogue --stats',
    ],
    [
      `${listed} records of the public list, up to ${LAW.listAsOf}, published ${LAW.listPublished}`,
      'genai-measures catalogue --stats',
    ],
    [`${RULES.length} rules`, 'genai-measures rules'],
    [`${READERS.length} file formats beside program code`, 'genai-measures formats'],
  ],
  'docs/trust.zh-CN.md': [
    ['', '如何验证'],
    [
      `法规和标准 ${INSTRUMENTS.length} 件，义务 ${DUTIES.length} 项；截至 ${LAW.asOf}`,
      'genai-measures catalogue --stats',
    ],
    [
      `公示清单记录 ${listed} 条，覆盖至 ${LAW.listAsOf}，公布于 ${LAW.listPublished}`,
      'genai-measures catalogue --stats',
    ],
    [`规则 ${RULES.length} 条`, 'genai-measures rules'],
    [`程序代码以外的文件格式 ${READERS.length} 种`, 'genai-measures formats'],
  ],
}

keep(
  Object.entries(PAGES).map(([file, [head, ...rows]]) => {
    const table = [
      `| ${head[0]} | ${head[1]} |`,
      '|---|---|',
      ...rows.map(([said, command]) => `| ${said} | \`${command}\` |`),
    ]
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    return [
      file,
      text.replace(/(<!-- facts:begin[^\n]*\n)[\s\S]*?(<!-- facts:end -->)/, `$1\n${table.join('\n')}\n\n$2`),
    ]
  }),
)
