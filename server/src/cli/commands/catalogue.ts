import { ecosystemCounts, providerSigns, tableCounts } from '../../core/catalogue/stats.ts'
import { LAW } from '../../core/law/as-of.ts'
import { DUTIES } from '../../core/law/duties.ts'
import { allListedServices } from '../../core/law/filed-list.ts'
import { INSTRUMENTS } from '../../core/law/instruments.ts'
import { defineMessages, message, render } from '../../core/locale/messages.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { LAW_OPTION, lawTaken } from '../law-option.ts'
import { cliMessages } from '../messages.ts'
import { readOptions } from '../options.ts'
import { lines, terminal } from '../../core/text/medium/terminal.ts'
import type { Printable } from '../../core/text/medium/safe.ts'

/** Headings of the tables; one string a table, columns separated by `|`. */
const messages = defineMessages(
  {
    dates: (data: { law: string; list: string; published: string }) =>
      `Facts as of ${data.law}; public list up to ${data.list}, published ${data.published}.`,
    kinds: () => 'kind|entries',
    ecosystems: () => 'ecosystem|generating|other|frameworks|moderation|listed|not listed|unchecked',
    providers: () => 'provider|packages|hosts|names|model ids|listed services',
    unrecognised: (data: { slugs: string }) => `Nothing recognises: ${data.slugs}`,
    instruments: () => 'instruments',
    duties: () => 'duties',
    list: () => 'records of the public list',
    providerCount: () => 'providers',
    hosts: () => 'hosts',
    names: () => 'names of settings',
    families: () => 'model families',
    patterns: () => 'model patterns',
    datasets: () => 'data sets',
    moderation: () => 'moderation',
  },
  {
    dates: data => `事实截至${data.law}；公示清单覆盖至${data.list}，公布于${data.published}。`,
    kinds: () => '种类|条数',
    ecosystems: () => '生态|生成|其他|框架|审核|在名单|不在名单|未核对',
    providers: () => '供应商|软件包|主机|配置名|模型标识|清单服务',
    unrecognised: data => `无法识别：${data.slugs}`,
    instruments: () => '法规文件',
    duties: () => '义务',
    list: () => '公示清单记录',
    providerCount: () => '供应商',
    hosts: () => '主机',
    names: () => '配置名',
    families: () => '模型系列',
    patterns: () => '模型模式',
    datasets: () => '数据集',
    moderation: () => '内容审核',
  },
)

/** `genai-measures catalogue --stats`: entries by kind and ecosystem, and what recognises each provider. Exit code 1 when one has nothing. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = readOptions(args, { stats: { type: 'boolean' }, ...LAW_OPTION }, io)
  if (!parsed || !(await lawTaken(parsed, io))) return 2
  if (!parsed.flag('stats')) {
    io.err(terminal`${render(message(cliMessages, 'badOption', { detail: 'catalogue --stats' }), io.language)}\n`)
    return 2
  }
  const t = messages[io.language]
  const counts = tableCounts()
  const kinds: [string, number][] = [
    [t.instruments(), INSTRUMENTS.length],
    [t.duties(), DUTIES.length],
    [t.list(), allListedServices().length],
    [t.providerCount(), counts.providers],
    [t.hosts(), counts.hosts],
    [t.names(), counts.names],
    [t.families(), counts.families],
    [t.patterns(), counts.patterns],
    [t.datasets(), counts.datasets],
    [t.moderation(), counts.moderation],
  ]
  const signs = providerSigns()
  io.out(terminal`${t.dates({ law: LAW.asOf, list: LAW.listAsOf, published: LAW.listPublished })}\n\n`)
  io.out(table(t.kinds(), kinds))
  io.out(
    table(
      t.ecosystems(),
      ecosystemCounts().map(one => Object.values(one)),
    ),
  )
  io.out(
    table(
      t.providers(),
      signs.map(one => Object.values(one)),
    ),
  )
  const blind = signs.filter(one => one.packages + one.hosts + one.names + one.models === 0).map(one => one.slug)
  if (blind.length > 0) io.err(terminal`${t.unrecognised({ slugs: blind.join(', ') })}\n`)
  return blind.length > 0 ? 1 : 0
}

/** A plain table: the first column to the left, numbers to the right. Chinese characters take two places. */
function table(heading: string, rows: readonly (readonly (string | number)[])[]): Printable {
  const cells = [heading.split('|'), ...rows.map(row => row.map(String))]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => width(row[column] ?? ''))))
  const rowsOf = cells.map(row =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd(),
  )
  return lines(`${rowsOf.join('\n')}\n\n`)
}

function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\uffff]/.test(sign) ? 2 : 1), 0)
}

function pad(text: string, to: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, to - width(text)))
  return left ? text + space : space + text
}
