import type { FiledInterface } from '../../catalogue/interfaces.ts'
import type { TextEdit } from '../../text/span.ts'
import { argument } from './code-edits.ts'

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
    edits: openaiGo,
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
  { packages: /^OpenAI(?:\.Chat)?$/, file: /\.cs$/, protocol: 'openai', edits: dotnetClient },
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

/** Its addresses end in a slash, since paths are put behind them; options are a package of their own. */
function openaiGo(text: string, url: string): TextEdit[] | undefined {
  const edits = [...text.matchAll(/\bopenai\.NewClient\((?=\)|\s*option\.)/g)].map(({ index, 0: made }) => {
    const end = index + made.length
    return at(end, `option.WithBaseURL("${url}/")${text[end] === ')' ? '' : ', '}`)
  })
  const library = /^([ \t]*)(?:openai )?"(github\.com\/openai\/openai-go(?:\/v\d+)?)"$/m.exec(text)
  if (edits.length === 0 || !library) return undefined
  const [line, indent = '', path = ''] = library
  const has = text.includes(`"${path}/option"`)
  return has ? edits : [at(library.index + line.length, `\n${indent}"${path}/option"`), ...edits]
}

const DOTNET_CLIENT =
  /\bnew (?:OpenAI\.)?(?:ChatClient|OpenAIClient)\((?=\S)|\b(?:ChatClient|OpenAIClient) \w{1,60} = new\((?=\S)/g
const DOTNET_TYPED = /new (?:[\w.]{1,60}\.)?ApiKeyCredential\(/

/** The official library for .NET takes an address in its options, and with them a key as a credential. */
function dotnetClient(text: string, url: string): TextEdit[] | undefined {
  const clients = [...text.matchAll(DOTNET_CLIENT)]
  const edits = clients.flatMap(({ index, 0: made }) => {
    const open = index + made.length - 1
    const model = /ChatClient/.test(made)
    const key = argument(text, open, model ? 1 : 0)
    // Options that are there already would need the address within.
    if (!key || argument(text, open, model ? 2 : 1)) return []
    const written = text.slice(key.start, key.end)
    const label = /^(?:apiKey|credential)\s?:\s?/.exec(written)?.[0] ?? ''
    const value = written.slice(label.length)
    const credential = DOTNET_TYPED.test(value) ? value : `new System.ClientModel.ApiKeyCredential(${value})`
    const options = `new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri("${url}") }`
    const newText = label ? `credential: ${credential}, options: ${options}` : `${credential}, ${options}`
    return [{ span: key, newText }]
  })
  return edits.length === 0 || edits.length !== clients.length ? undefined : edits
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
