import type { Exposure } from '../../evidence/vocabulary.ts'
import { LOOPBACK } from '../exposure-words.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Call, Unit } from '../unit.ts'
import { showsTimes } from '../profilers.ts'
import { saysNothingNew } from '../python-servers.ts'
import { isDefinition } from './generation.ts'

interface Way {
  readonly name: RegExp
  readonly chain?: RegExp
  readonly from?: RegExp
  readonly unless?: (unit: Unit) => boolean
  readonly exposure: Exposure
  readonly strength: 'strong' | 'weak'
}

/** Calls that put something before a person. */
const WAYS: readonly Way[] = [
  {
    name: /^(Blocks|Interface|ChatInterface|TabbedInterface)$/,
    from: /^gradio/,
    exposure: 'demo-ui',
    strength: 'weak',
  },
  {
    name: /^(chat_input|set_page_config|title|text_input|text_area)$/,
    chain: /^st\./,
    from: /^streamlit/,
    exposure: 'demo-ui',
    strength: 'weak',
  },
  { name: /^(on_message|on_chat_start)$/, chain: /^cl\./, from: /^chainlit/, exposure: 'demo-ui', strength: 'strong' },
  { name: /^BrowserWindow$/, exposure: 'desktop', strength: 'strong' },
  { name: /^Run$/, chain: /^wails\.Run$/, exposure: 'desktop', strength: 'strong' },
  {
    name: /^(default|new)$/,
    chain: /^(tauri\.)?Builder\.(default|new)$/,
    from: /tauri/,
    exposure: 'desktop',
    strength: 'strong',
  },
  { name: /^runApp$/, from: /^package:flutter/, exposure: 'mobile', strength: 'strong' },
  {
    name: /^(registerComponent|registerRootComponent)$/,
    from: /^(react-native|expo|@tarojs)/,
    exposure: 'mobile',
    strength: 'strong',
  },
  {
    name: /^render$/,
    chain: /(createRoot|hydrateRoot|ReactDOM|root)\.render$/i,
    from: /react-dom|preact/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  { name: /^hydrateRoot$/, from: /react-dom/, exposure: 'web-ui', strength: 'strong' },
  { name: /^createApp$/, from: /^vue$/, exposure: 'web-ui', strength: 'strong' },
  { name: /^Vue$/, from: /^vue$/, exposure: 'web-ui', strength: 'strong' },
  {
    name: /^(App|Root|mount)$/,
    chain: /^(App|Root|mount)$/,
    from: /\.svelte$/,
    exposure: 'web-ui',
    strength: 'strong',
  },
  { name: /^(bootstrapApplication|bootstrapModule)$/, exposure: 'web-ui', strength: 'strong' },
  {
    name: /^(render_template|TemplateResponse|HTMLResponse)$/,
    from: /flask|fastapi|starlette/,
    exposure: 'web-ui',
    strength: 'weak',
  },
  { name: /^build$/, chain: /^WechatyBuilder\./, exposure: 'bot', strength: 'strong' },
  {
    name: /^(Telegraf|TelegramBot|TeleBot|ApplicationBuilder|NewBotAPI)$/,
    from: /telegra|telebot|grammy|telegram/i,
    exposure: 'bot',
    strength: 'strong',
  },
  // `ws` speaks both ways: only a server is a way in.
  {
    name: /^WebSocketServer$|^Server$/,
    chain: /^WebSocketServer$|^(ws|WebSocket|WS)\.(WebSocket)?Server$/i,
    from: /^ws$/,
    exposure: 'http-api',
    strength: 'weak',
  },
  {
    name: /^(ThreadingHTTPServer|HTTPServer|ThreadingTCPServer|TCPServer)$/,
    from: /^(http\.server|socketserver)$/,
    unless: unit => saysNothingNew(unit) || showsTimes(unit),
    exposure: 'http-api',
    strength: 'weak',
  },
  { name: /^ArgumentParser$/, exposure: 'cli', strength: 'weak' },
  {
    name: /^input$/,
    chain: /^input$/,
    from: /transformers|torch|openai|vllm|modelscope/,
    exposure: 'cli',
    strength: 'weak',
  },
]

/** Chat pages, demos, bots, desktop and mobile applications, command lines. */
export const interfaces: Detector = {
  calls: name => name === 'launch' || WAYS.some(way => way.name.test(name)),
  call(unit, call, sink) {
    if (call.name === 'launch') launch(unit, call, sink)
    for (const way of WAYS) {
      if (!way.name.test(call.name) || isDefinition(unit, call)) continue
      const chain = unit.chain(call.at)
      if (way.chain !== undefined && !way.chain.test(chain)) continue
      if (way.from !== undefined && !unit.imported(way.from)) continue
      if (way.unless?.(unit) === true) continue
      sink.add('exposure', unit.span(call.at), chain, { exposure: way.exposure, strength: way.strength })
      return
    }
  },
}

/** `demo.launch(share=True)` opens a public address; `server_name="127.0.0.1"` none. */
function launch(unit: Unit, call: Call, sink: Sink): void {
  if (!unit.imported(/^gradio/) && !unit.mentions('gradio')) return
  const { tokens } = unit
  const share = unit.option(call.open, 'share')
  const name = unit.option(call.open, 'server_name')
  const shared = share >= 0 && tokens.value(share) !== 'False'
  const everywhere = name >= 0 && !LOOPBACK.test(tokens.value(name))
  const value = share >= 0 ? `launch(share=${tokens.value(share)})` : 'launch()'
  sink.add('exposure', unit.span(call.at), value, {
    exposure: 'demo-ui',
    strength: shared || everywhere ? 'strong' : 'weak',
  })
  if (name >= 0 && LOOPBACK.test(tokens.value(name)))
    sink.add('access-control', unit.span(name), `server_name: ${tokens.value(name)}`, { what: 'loopback' })
}
