// The comment of a pull request, as Markdown, from a JSON report of what the change touches:
//   node comment.mjs REPORT.json en|zh-CN       GITHUB_SERVER_URL, GITHUB_REPOSITORY and HEAD_SHA say where lines are shown
import { readFileSync } from 'node:fs'
import process from 'node:process'

const [, , file, language] = process.argv
const { findings, tool, law } = JSON.parse(readFileSync(file, 'utf8'))
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, HEAD_SHA: sha } = process.env
const PAGES = `https://github.com/genai-measures/genai-measures/blob/v${tool.version}/docs/rules`
/** More would bury the review; the rest is in the summary of the job. */
const MOST = 30

const TEXTS = {
  en: {
    heading: count => `genai-measures: ${count} finding${count === 1 ? '' : 's'} in what this change touches`,
    nothing: 'genai-measures: no findings in what this change touches',
    more: count => `${count} more in the summary of the job.`,
    closing: `Law as of ${law.asOf}, list of filed services as of ${law.filedServicesAsOf}. Not legal advice.`,
    ending: '.md',
  },
  'zh-CN': {
    heading: count => `genai-measures：此更改涉及 ${count} 个问题项`,
    nothing: 'genai-measures：此更改没有涉及的发现',
    more: count => `另有 ${count} 项，见任务摘要。`,
    closing: `法规截至 ${law.asOf}，已备案服务清单截至 ${law.filedServicesAsOf}。不构成法律意见。`,
    ending: '.zh-CN.md',
  },
}
const SEVERITIES = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  'zh-CN': { error: '错误', warning: '警告', information: '信息', hint: '提示' },
}

/** A text from the repository as nothing but text: no markup, link, mention or reference of it comes alive. */
function plain(text) {
  return String(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[&<>\\`*_{}[\]()!|~:]/g, sign => `&#${sign.codePointAt(0)};`)
    .replace(/www\./gi, found => `${found.slice(0, 3)}&#46;`)
    .replace(/[@#]/g, sign => `${sign}<!-- -->`)
}

/** The place of a finding, as a link to its line in the commit at hand. */
function place({ file, line }) {
  const address = file.split('/').map(encodeURIComponent).join('/').replace(/[()']/g, escape)
  return `[${plain(file)}&#58;${line}](${server}/${repository}/blob/${sha}/${address}#L${line})`
}

const t = TEXTS[language] ?? TEXTS.en
const words = SEVERITIES[language] ?? SEVERITIES.en
const rows = findings
  .slice(0, MOST)
  .map(
    one =>
      `- **${words[one.severity]}** ${plain(one.message)}\n  ${place(one)} · [${one.ruleId}](${PAGES}/${one.ruleId}${t.ending})`,
  )
const body =
  findings.length === 0
    ? ['<!-- nothing -->', t.nothing]
    : [
        `### ${t.heading(findings.length)}`,
        ...rows,
        ...(findings.length > MOST ? [t.more(findings.length - MOST)] : []),
      ]
process.stdout.write(['<!-- genai-measures -->', ...body, `<sub>${t.closing}</sub>`].join('\n\n').concat('\n'))
