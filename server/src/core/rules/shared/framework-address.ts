import type { FiledInterface } from '../../catalogue/interfaces.ts'
import type { TextEdit } from '../../text/span.ts'

/** How one library is given another address: the packages it goes by, and the edits of a file that makes its client. */
interface Form {
  readonly packages: RegExp
  readonly file: RegExp
  readonly protocol: FiledInterface['protocol']
  /** Undefined where the file takes its options from elsewhere, or makes its client in another way. */
  readonly edits: (text: string, url: string) => TextEdit[] | undefined
}

const SCRIPT = /\.[cm]?[jt]sx?$/
const PYTHON = /\.py$/
const HAS_ADDRESS = /base_?url/i

const FORMS: readonly Form[] = [
  // The ready-made provider of the Vercel AI SDK takes no address; one of its own does, and asks for a conversation with `.chat`.
  {
    packages: /^@ai-sdk\/openai$/,
    file: SCRIPT,
    protocol: 'openai',
    edits: (text, url) => ownProvider(text, 'openai', 'createOpenAI', url, true),
  },
  {
    packages: /^@ai-sdk\/anthropic$/,
    file: SCRIPT,
    protocol: 'anthropic',
    edits: (text, url) => ownProvider(text, 'anthropic', 'createAnthropic', `${url}/v1`, false),
  },
  {
    packages: /^@langchain\/openai$/,
    file: SCRIPT,
    protocol: 'openai',
    edits: (text, url) => eachEnd(text, /\bnew ChatOpenAI\(\{/g, ` configuration: { baseURL: '${url}' },`),
  },
  {
    packages: /^@langchain\/anthropic$/,
    file: SCRIPT,
    protocol: 'anthropic',
    edits: (text, url) => eachEnd(text, /\bnew ChatAnthropic\(\{/g, ` anthropicApiUrl: '${url}',`),
  },
  {
    packages: /^langchain-openai$/,
    file: PYTHON,
    protocol: 'openai',
    edits: (text, url) => eachEnd(text, /\bChatOpenAI\((?=\s*\w+\s*=)/g, `base_url="${url}", `),
  },
  {
    packages: /^langchain-anthropic$/,
    file: PYTHON,
    protocol: 'anthropic',
    edits: (text, url) => eachEnd(text, /\bChatAnthropic\((?=\s*\w+\s*=)/g, `base_url="${url}", `),
  },
  {
    packages: /sashabaranov\/go-openai$/,
    file: /\.go$/,
    protocol: 'openai',
    edits: goConfig,
  },
  {
    packages: /openai\/openai-go(\/v\d+)?$/,
    file: /\.go$/,
    protocol: 'openai',
    // Its addresses end in a slash; paths are put behind it.
    edits: (text, url) =>
      /openai-go(?:\/v\d+)?\/option"/.test(text)
        ? eachEnd(text, /\bopenai\.NewClient\((?=\s*option\.)/g, `option.WithBaseURL("${url}/"), `)
        : undefined,
  },
  {
    packages: /langchain4j-open-ai|langchain4j-openai/,
    file: /\.(java|kt)$/,
    protocol: 'openai',
    edits: (text, url) => eachEnd(text, /\bOpenAi(?:Streaming)?ChatModel\.builder\(\)/g, `.baseUrl("${url}")`),
  },
  {
    packages: /openai-java$/,
    file: /\.(java|kt)$/,
    protocol: 'openai',
    edits: (text, url) => eachEnd(text, /\bOpenAIOkHttpClient(?:Async)?\.builder\(\)/g, `.baseUrl("${url}")`),
  },
]

/** Whether one of these libraries is known here. */
export function isFramework(name: string): boolean {
  return FORMS.some(one => one.packages.test(name))
}

/** The edits that give a library's client another address; undefined where there is none to give it to, or it has one already. */
export function frameworkAddress(name: string, file: string, text: string, to: FiledInterface): TextEdit[] | undefined {
  const form = FORMS.find(one => one.packages.test(name) && one.file.test(file) && one.protocol === to.protocol)
  return form === undefined || HAS_ADDRESS.test(text) ? undefined : form.edits(text, to.baseUrl)
}

/** One insertion behind each place where a client is made. */
function eachEnd(text: string, made: RegExp, newText: string): TextEdit[] | undefined {
  const edits = [...text.matchAll(made)].map(({ index, 0: found }) => at(index + found.length, newText))
  return edits.length > 0 ? edits : undefined
}

function at(start: number, newText: string, length = 0): TextEdit {
  return { span: { start, end: start + length }, newText }
}

/** `import { openai } from '@ai-sdk/openai'` → a provider made under the same name, so that the calls stay as they are. */
function ownProvider(
  text: string,
  name: string,
  create: string,
  url: string,
  viaChat: boolean,
): TextEdit[] | undefined {
  const imported = new RegExp(`import \\{ ${name} \\} from (['"])@ai-sdk/${name}\\1;?`).exec(text)
  const used = [...text.matchAll(new RegExp(`(?<![\\w.$'"/-])${name}\\b`, 'g'))]
  const calls = used.filter(one => text[one.index + name.length] === '(')
  // Anything else that the ready-made provider is used for may not be there behind another address.
  if (!imported || calls.length === 0 || calls.length !== used.length - 1) return undefined
  const quote = imported[1] ?? "'"
  const end = imported[0].endsWith(';') ? ';' : ''
  const behind = imported.index + imported[0].length
  return [
    at(imported.index + 'import { '.length, create, name.length),
    at(behind, `\n\nconst ${name} = ${create}({ baseURL: ${quote}${url}${quote} })${end}`),
    ...(viaChat ? calls.map(one => at(one.index + name.length, '.chat')) : []),
  ]
}

const GO_CLIENT = /^([ \t]*)(\w+ :?= )openai\.NewClient\(([^()\n]{0,120}(?:\([^()\n]{0,120}\))?[^()\n]{0,20})\)$/m

/** The client of a key alone becomes one of a configuration, whose address is set between. */
function goConfig(text: string, url: string): TextEdit[] | undefined {
  const ready = [...text.matchAll(/^([ \t]*)(\w+) := openai\.DefaultConfig\(.{0,200}\)$/gm)]
  if (ready.length > 0)
    return ready.map(({ index, 0: line, 1: indent = '', 2: name = '' }) =>
      at(index + line.length, `\n${indent}${name}.BaseURL = "${url}"`),
    )
  const made = GO_CLIENT.exec(text)
  if (!made || /\bconfig\b/.test(text)) return undefined
  const [line, indent = '', name = '', key = ''] = made
  const lines = [
    `${indent}config := openai.DefaultConfig(${key})`,
    `${indent}config.BaseURL = "${url}"`,
    `${indent}${name}openai.NewClientWithConfig(config)`,
  ]
  return [at(made.index, lines.join('\n'), line.length)]
}
