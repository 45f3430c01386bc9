import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const stands = (files: Files, where: string): Standing => ({
  files,
  at: { 'filing-unrecorded': where, 'scope-undeclared': where },
})

const bot = (extra: Files): Files => ({
  'package.json':
    '{"name":"koishi-plugin-lamp","version":"1.0.0","main":"lib/index.js","keywords":["koishi","chatbot"],"peerDependencies":{"koishi":"4"}}',
  'lib/index.js':
    "const { Context } = require('koishi')\nconst { Lamp } = require('./lamp')\nexports.apply = ctx => ctx.command('lamp <q:text>').action((_, q) => new Lamp(ctx).glow(q))\n",
  'lib/lamp.js':
    "class Lamp {\n  constructor(ctx) { this.ctx = ctx }\n  async glow(q) {\n    const built = await this.ctx.http.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n    return built.choices[0].message.content\n  }\n}\nexports.Lamp = Lamp\n",
  ...extra,
})
const SOURCE =
  "import { Context } from 'koishi'\nexport class Lamp {\n  constructor(private ctx: Context) {}\n  async glow(q: string) {\n    const written = await this.ctx.http.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n    return written.choices[0].message.content\n  }\n}\n"
const INDEX =
  "import { Context } from 'koishi'\nimport { Lamp } from './lamp'\nexport function apply(ctx: Context) {\n  ctx.command('lamp <q:text>').action((_, q) => new Lamp(ctx).glow(q))\n}\n"
const BUILT = 'lib/lamp.js: const built = '
const WRITTEN = 'src/lamp.ts: const written = '

describe('a compiled copy gives way to what it is made of', () => {
  standing({
    'of the same name in src': stands(bot({ 'src/index.ts': INDEX, 'src/lamp.ts': SOURCE }), WRITTEN),
    'not without sources': stands(bot({}), BUILT),
    'not beside a source of that name that asks nobody': stands(
      bot({ 'src/lamp.ts': 'export interface Lamp { glow(q: string): Promise<string> }\n' }),
      BUILT,
    ),
    'not beside sources of other names': stands(
      bot({ 'src/index.ts': INDEX, 'src/wick.ts': "export const wick = 'cotton'\n" }),
      BUILT,
    ),
  })
})

const VERDICT = (few: string): Files => ({
  'requirements.txt': 'streamlit\nopenai\n',
  'app.py': `import streamlit as st\nfrom openai import OpenAI\n\nllm = OpenAI()\nq = st.chat_input()\n\ndef is_asked(q):\n    verdict = llm.chat.completions.create(model="gpt-4o", ${few}messages=[{"role": "user", "content": "Yes or no: " + q}])\n    return "yes" in verdict.choices[0].message.content\n\ndef tell(q):\n    told = llm.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n    return told.choices[0].message.content\n\nif q and is_asked(q):\n    st.write(tell(q))\n`,
})

describe('an answer of a few tokens is no answer to people', () => {
  standing({
    'one token': stands(VERDICT('max_tokens=1, '), 'app.py: told = llm.chat.completions.create('),
    'three of the newer name': stands(
      VERDICT('max_completion_tokens=3, '),
      'app.py: told = llm.chat.completions.create(',
    ),
    'many tokens': stands(VERDICT('max_tokens=1000, '), 'app.py: verdict = llm.chat.completions.create('),
    'a share of them': stands(VERDICT('max_tokens=2 * LONG, '), 'app.py: verdict = llm.chat.completions.create('),
  })
})

const RUST = (end: string): Files => ({
  'Cargo.toml':
    '[package]\nname = "lamp"\nversion = "0.1.0"\n[dependencies]\nopenai = "1.0.0-alpha.13"\nteloxide = "0.12"\n',
  'src/main.rs': `use openai::chat::*;\nuse teloxide::prelude::*;\n\nasync fn glow(bot: Bot, msg: Message) -> ResponseResult<()> {\n    let told = ChatCompletion::builder("gpt-4o", vec![])${end}.unwrap();\n    bot.send_message(msg.chat.id, told.choices[0].message.content.clone().unwrap()).await?;\n    Ok(())\n}\n\n#[tokio::main]\nasync fn main() {\n    teloxide::repl(Bot::from_env(), glow).await;\n}\n`,
})

describe('a talk that a builder of Rust asks for at its end', () => {
  standing({
    'after more was said': stands(
      RUST('.functions(all()).create().await'),
      'src/main.rs: let told = ChatCompletion::builder',
    ),
    'at once': stands(RUST('.create().await'), 'src/main.rs: let told = ChatCompletion::builder'),
  })
})
