// Writes docs/law: one page a text of the law and language, each article with what looks at it.
// `--check` writes nothing and fails when a page is stale.
import { keep } from './support/keep.mjs'
import { valuesOf } from './support/core-values.mjs'

const FOLDER = 'docs/law'
const WRITTEN = '<!-- Written by scripts/generate-law-docs.mjs: do not edit. -->\n'

const { INSTRUMENTS, instrumentPage, lawIndex, pageName } = await valuesOf({
  'server/src/core/law/instruments.ts': 'INSTRUMENTS',
  'server/src/core/report/law/page.ts': 'instrumentPage, lawIndex, pageName',
})

const pages = ['en', 'zh-CN'].flatMap(language => [
  [`${FOLDER}/README${language === 'en' ? '' : '.zh-CN'}.md`, lawIndex(language)],
  ...INSTRUMENTS.map(one => [`${FOLDER}/${pageName(one, language)}`, instrumentPage(one, language)]),
])
keep(pages.map(([file, text]) => [file, WRITTEN + text]))
