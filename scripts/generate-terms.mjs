#!/usr/bin/env node
// Writes docs/law/terms.md from server/data/terms.tsv: one word for one thing, in both languages.
//   node scripts/generate-terms.mjs [--check]
import path from 'node:path'
import { readTable } from './data/table.mjs'
import { table } from './rule-docs/markdown.mjs'
import { keep } from './support/keep.mjs'
import { ROOT } from './support/root.mjs'

const terms = readTable(path.join(ROOT, 'server/data/terms.tsv'))
const shown = cell => (cell === '-' ? '' : cell)
/** The patterns as a person reads them. */
const words = cell =>
  shown(cell)
    .split(';')
    .filter(Boolean)
    .map(one => one.replaceAll(/\\b/g, ''))
    .join(' · ')

const text = [
  '<!-- Written by scripts/generate-terms.mjs: do not edit. -->',
  '# Terms · 用语',
  '',
  'One word for one thing, in both languages, and one verb for each force: a reader must tell what the law requires from what a',
  'standard or a platform expects. A test holds every text of the product to this table.',
  '',
  '一物一词，中英对应；一种效力用一个动词：读者应能分清哪些是法定义务，哪些是推荐性标准或平台规则。测试据此检查产品的全部文字。',
  '',
  ...table(
    ['English', '中文', 'Not · 不写', 'Note', '说明'],
    terms.rows.map(row => [
      row.en,
      row.zh,
      [words(row.avoid_en), words(row.avoid_zh)].filter(Boolean).join(' · '),
      shown(row.note_en),
      shown(row.note_zh),
    ]),
  ),
  '',
].join('\n')

keep([['docs/law/terms.md', text]])
