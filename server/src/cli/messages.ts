import { defineMessages } from '../core/locale/messages.ts'
import { leftWord } from '../core/report/left-out.ts'

/** Texts of the command line itself; findings bring their own. */
export const cliMessages = defineMessages(
  {
    missing: ({ path }: { path: string }) => `${path}: not found`,
    unreadable: ({ path }: { path: string }) => `${path}: can't be read`,
    unwritable: ({ path }: { path: string }) => `${path}: can't be written`,
    binary: ({ path }: { path: string }) => `${path}: binary, not read`,
    'too-large': ({ path }: { path: string }) => `${path}: too large to have been written by hand, not read`,
    failed: ({ path }: { path: string }) =>
      `${path}: a reader of genai-measures failed here, so it was read in part; please report it`,
    'too-slow': ({ path }: { path: string }) => `${path}: took too much work to read, so it was read in part`,
    'too-many': ({ path }: { path: string }) =>
      `${path}: holds more than anybody writes by hand, so it was read in part`,
    moreLeft: ({ count, why }: { count: number; why: string }) => `… and ${count} more: ${leftWord(why).en}`,
    encoding: ({ path }: { path: string }) => `${path}: neither UTF-8, UTF-16 nor GB 18030, not read`,
    submodule: ({ path }: { path: string }) =>
      `${path}: a submodule that is not checked out; what it holds is not in this report`,
    cacheInside: ({ path }: { path: string }) =>
      `--cache ${path}: lies in the audited folder, which must not vouch for itself; not used`,
    cacheOfOthers: ({ path }: { path: string }) => `--cache ${path}: others may write there; not used`,
    cacheBroken: ({ path }: { path: string }) =>
      `--cache: ${path} is not as it was written; what it holds was not believed, all files were read`,
    cacheOfAnother: ({ path }: { path: string }) =>
      `--cache: ${path} is of another version or another Node; all files were read`,
    cacheUnwritable: ({ path }: { path: string }) => `--cache ${path}: can't be written; nothing is remembered`,
    progress: ({ done, of }: { done: number; of: number }) => `reading ${done} of ${of} files`,
    progressFolders: ({ done, of }: { done: number; of: number }) => `audited ${done} of ${of} folders`,
    progressReports: ({ done, of }: { done: number; of: number }) => `reading ${done} of ${of} reports`,
    unknownCommand: ({ name }: { name: string }) => `unknown command ${name}; try genai-measures --help`,
    optionBeforeCommand: ({ option }: { option: string }) =>
      `${option} comes after the command; try genai-measures --help`,
    unknownOption: ({ option }: { option: string }) => `Unknown option '${option}'; try genai-measures --help`,
    takesValue: ({ option }: { option: string }) => `${option}: expected a value; try genai-measures --help`,
    takesNone: ({ option }: { option: string }) => `${option} takes no value; try genai-measures --help`,
    badOption: ({ detail }: { detail: string }) => `${detail}; try genai-measures --help`,
    badValue: ({ option, value, allowed }: { option: string; value: string; allowed: string }) =>
      `--${option} ${value}: expected ${allowed}`,
    oneFolder: ({ option }: { option: string }) => `--${option} goes with one PATH only`,
    oneOutput: () => '--output goes once with several PATHs, and names a folder',
    needsOutput: ({ format }: { format: string }) =>
      `--format ${format} with several PATHs needs --output FOLDER, for one file each`,
    notFolder: ({ path }: { path: string }) => `${path}: not a folder`,
    noDigest: ({ name }: { name: string }) =>
      `${name}: no JSON report with a digest; write one with genai-measures audit --format json`,
    reportAltered: ({ name }: { name: string }) =>
      `${name}: changed after it was written: what it says no longer agrees with its digest`,
    reportOfTree: ({ name }: { name: string }) => `${name}: unchanged, and made of this very tree`,
    reportOfOther: ({ name }: { name: string }) =>
      `${name}: unchanged, but made of other files than these; audit again for a report of this tree`,
    notPrevious: ({ path }: { path: string }) =>
      `--previous ${path}: no JSON report; write one with genai-measures audit --format json`,
    previousLater: ({ path, day }: { path: string; day: string }) =>
      `--previous ${path}: its day, ${day}, comes after the day audited`,
    notBaseline: ({ path }: { path: string }) => `${path}: not a baseline; make one with --write-baseline`,
    noService: ({ name, names }: { name: string; names: string }) =>
      `--service ${name}: no such service here${names ? `; there are ${names}` : ''}`,
    'no-repository': ({ detail }: { detail: string }) => `--since: ${detail} is in no Git repository`,
    'unknown-revision': ({ detail }: { detail: string }) =>
      `--since ${detail}: no such revision in this clone (a shallow one may need its history fetched)`,
    unreadableRepository: ({ detail }: { detail: string }) => `--since: the repository can't be read: ${detail}`,
    baseline: ({ fresh, known, gone }: { fresh: number; known: number; gone: number }) =>
      `baseline: ${fresh} new, ${known} known and left out, ${gone} no longer found`,
    labels: (n: { files: number; read: number; notRead: number; unreadable: number; labelled: number }) =>
      `labels: ${n.labelled} of ${n.read} files read carry one${n.notRead ? `; ${n.notRead} of ${n.files} not read (sampled)` : ''}${n.unreadable ? `; ${n.unreadable} can't be read` : ''}`,
    brokenRule: ({ rule, service, error }: { rule: string; service: string; error: string }) =>
      `rule ${rule} failed on ${service} and was left out (our fault, please report it): ${error}`,
    brokenAudit: ({ detail }: { detail: string }) => `could not be audited (our fault, please report it): ${detail}`,
    noReports: () => 'no report given; name JSON reports, folders or globs of them',
    nothingMatches: ({ path }: { path: string }) => `${path}: no file of the kind asked for there`,
    notReport: ({ path }: { path: string }) => `${path}: not a report of genai-measures audit --format json`,
    fixed: ({ file, what }: { file: string; what: string }) => `${file}: ${what}`,
    fixSummary: ({ fixes, files, dry }: { fixes: number; files: number; dry: boolean }) =>
      fixes === 0
        ? 'nothing to fix safely'
        : `${fixes} fix${fixes === 1 ? '' : 'es'} ${dry ? 'would change' : 'changed'} ${files} file${files === 1 ? '' : 's'}`,
    fixLeft: ({ count }: { count: number }) =>
      `${count} finding${count === 1 ? '' : 's'} left; their fixes ask for what only a person knows, and are offered in the editor`,
    notUtf8: ({ path }: { path: string }) => `${path}: not UTF-8, left as it is`,
    unknownRule: ({ id }: { id: string }) => `--rule ${id}: no such rule; see genai-measures rules`,
    changesAlone: () => '--changes stands alone; leave the article out',
    onePath: () => 'one PATH only; try genai-measures --help',
    exists: ({ path }: { path: string }) => `${path} is there already; genai-measures audit says what is missing in it`,
    nothingToDeclare: () => 'nothing that generates content for others was found: nothing to declare',
    created: ({ path, services, open }: { path: string; services: number; open: number }) =>
      `${path}: ${services} service${services === 1 ? '' : 's'}, ${open} field${open === 1 ? '' : 's'} for a person to fill`,
  },
  {
    missing: ({ path }) => `${path}：不存在`,
    unreadable: ({ path }) => `${path}：无法读取`,
    unwritable: ({ path }) => `${path}：无法写入`,
    binary: ({ path }) => `${path}：二进制文件，未读取`,
    'too-large': ({ path }) => `${path}：文件过大，不像手写的内容，未读取`,
    failed: ({ path }) => `${path}：genai-measures 的一个读取程序在此出错，只读取了部分内容；请反馈给我们`,
    'too-slow': ({ path }) => `${path}：读取所需的工作量过大，只读取了部分内容`,
    'too-many': ({ path }) => `${path}：内容之多不像手写，只读取了部分内容`,
    moreLeft: ({ count, why }) => `……另有 ${count} 个：${leftWord(why)['zh-CN']}`,
    encoding: ({ path }) => `${path}：不是 UTF-8、UTF-16 或 GB 18030 编码，未读取`,
    submodule: ({ path }) => `${path}：这个子模块（submodule）没有检出，其中的内容不在本报告之内`,
    cacheInside: ({ path }) => `--cache ${path}：位于被检查的文件夹之内，不能由其自证，未使用`,
    cacheOfOthers: ({ path }) => `--cache ${path}：他人可写入该处，未使用`,
    cacheBroken: ({ path }) => `--cache：${path} 与写入时不同，其内容未予采信，已重读全部文件`,
    cacheOfAnother: ({ path }) => `--cache：${path} 属于另一版本或另一 Node，已重读全部文件`,
    cacheUnwritable: ({ path }) => `--cache ${path}：无法写入，未作记录`,
    progress: ({ done, of }) => `正在读取文件 ${done}/${of}`,
    progressFolders: ({ done, of }) => `已检查文件夹 ${done}/${of}`,
    progressReports: ({ done, of }) => `正在读取报告 ${done}/${of}`,
    unknownCommand: ({ name }) => `未知命令 ${name}；请查看 genai-measures --help`,
    optionBeforeCommand: ({ option }) => `${option} 应写在命令之后；请查看 genai-measures --help`,
    unknownOption: ({ option }) => `未知选项 ${option}；请查看 genai-measures --help`,
    takesValue: ({ option }) => `${option}：缺少取值；请查看 genai-measures --help`,
    takesNone: ({ option }) => `${option} 不带取值；请查看 genai-measures --help`,
    badOption: ({ detail }) => `${detail}；请查看 genai-measures --help`,
    badValue: ({ option, value, allowed }) => `--${option} ${value}：应为 ${allowed}`,
    oneFolder: ({ option }) => `--${option} 只能用于一个路径`,
    oneOutput: () => '多个路径时 --output 只能给出一次，且应为文件夹',
    needsOutput: ({ format }) => `--format ${format} 用于多个路径时需要 --output 文件夹，每个路径一个文件`,
    notFolder: ({ path }) => `${path}：不是文件夹`,
    noDigest: ({ name }) => `${name}：不是带摘要值的 JSON 报告；可用 genai-measures audit --format json 生成`,
    reportAltered: ({ name }) => `${name}：生成后被改动过：内容与其摘要值不符`,
    reportOfTree: ({ name }) => `${name}：未被改动，且正是由当前文件生成的`,
    reportOfOther: ({ name }) => `${name}：未被改动，但不是由当前这些文件生成的；如需当前文件的报告，请重新检查`,
    notPrevious: ({ path }) => `--previous ${path}：不是 JSON 报告；可用 genai-measures audit --format json 生成`,
    previousLater: ({ path, day }) => `--previous ${path}：其日期 ${day} 晚于本次检查的日期`,
    notBaseline: ({ path }) => `${path}：不是基线文件；请用 --write-baseline 生成`,
    noService: ({ name, names }) => `--service ${name}：没有这个服务${names ? `；已有：${names}` : ''}`,
    'no-repository': ({ detail }) => `--since：${detail} 不在 Git 仓库中`,
    'unknown-revision': ({ detail }) => `--since ${detail}：此克隆中没有该版本（浅克隆可能需要先获取历史）`,
    unreadableRepository: ({ detail }) => `--since：无法读取仓库：${detail}`,
    baseline: ({ fresh, known, gone }) => `基线：新增 ${fresh} 项，已知并略去 ${known} 项，不再出现 ${gone} 项`,
    labels: n =>
      `标识：已读 ${n.read} 个文件，其中 ${n.labelled} 个带标识${n.notRead ? `；共 ${n.files} 个，${n.notRead} 个未读（抽样）` : ''}${n.unreadable ? `；${n.unreadable} 个无法读取` : ''}`,
    brokenRule: ({ rule, service, error }) =>
      `规则 ${rule} 在 ${service} 上出错，已跳过（这是本工具的问题，请反馈）：${error}`,
    brokenAudit: ({ detail }) => `无法完成检查（这是本工具的问题，请反馈）：${detail}`,
    noReports: () => '未指定报告；请给出 JSON 报告、其所在文件夹或通配符',
    nothingMatches: ({ path }) => `${path}：其中没有所需类型的文件`,
    notReport: ({ path }) => `${path}：不是 genai-measures audit --format json 的报告`,
    fixed: ({ file, what }) => `${file}：${what}`,
    fixSummary: ({ fixes, files, dry }) =>
      fixes === 0 ? '没有可安全修复的问题' : `${dry ? '将在' : '已在'} ${files} 个文件中修复 ${fixes} 处`,
    fixLeft: ({ count }) => `另有 ${count} 个问题项，其修复需要人来填写，由编辑器提供`,
    notUtf8: ({ path }) => `${path}：不是 UTF-8 编码，保持不变`,
    unknownRule: ({ id }) => `--rule ${id}：没有这条规则；请查看 genai-measures rules`,
    changesAlone: () => '--changes 须单独使用，不要再写条款',
    onePath: () => '只能给出一个路径；请查看 genai-measures --help',
    exists: ({ path }) => `${path} 已存在；genai-measures audit 会指出其中缺什么`,
    nothingToDeclare: () => '未发现向他人提供生成内容的部分：无需声明',
    created: ({ path, services, open }) => `${path}：${services} 个服务，${open} 个字段待填写`,
  },
)
