import { describe } from 'vitest'
import { projects } from './kind.ts'

const ASK =
  "export const reply = said =>\n  fetch('https://api.deepseek.com/chat/completions', { method: 'POST', headers: { authorization: `Bearer ${process.env.KEY}` }, body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: said }] }) }).then(r => r.json())\n"

describe('a bot that speaks WeChat’s own protocol for bots', () => {
  const bot = (lines: string) => ({
    'package.json':
      '{"name":"owl","version":"1.0.0","type":"module","main":"index.mjs","dependencies":{"silk-wasm":"3"}}',
    'index.mjs': "import { listen } from './lib/talk.mjs'\nlisten()\n",
    'lib/talk.mjs': `import { reply } from './ask.mjs'\n${lines}`,
    'lib/ask.mjs': ASK,
  })
  projects([
    [
      'reaches whoever writes to it',
      bot(
        "export async function listen() {\n  for (;;) for (const one of (await post('ilink/bot/getupdates', { buf })).msgs) await post('ilink/bot/sendmessage', { to: one.from, text: await reply(one.text) })\n}\n",
      ),
      { kinds: ['application'], exposure: ['bot'], generates: ['text'] },
    ],
    [
      'but one that only signs in hears nobody',
      bot(
        "export const listen = async () => console.log(await reply((await post('ilink/bot/get_bot_qrcode', {})).url))\n",
      ),
      { ways: [] },
    ],
  ])
})

describe('a bot by a library for WeChat', () => {
  const bot = (from: string) => ({
    'requirements.txt': 'anthropic\n',
    'main.py': 'from chat import run\n\nif __name__ == "__main__":\n    run()\n',
    'chat.py': `import anthropic\n${from}\n\ndef run():\n    for one in updates():\n        said = anthropic.Anthropic().messages.create(model="claude-sonnet-4-5", max_tokens=900, messages=[{"role": "user", "content": one.text}])\n        tell(one.sender, said.content[0].text)\n`,
  })
  projects([
    [
      'that the list of packages leaves out',
      bot('from wechat_clawbot.messaging.send import updates, tell'),
      { kinds: ['application'], exposure: ['bot'] },
    ],
    ['but not by a module of one’s own', bot('from clawbot import updates, tell'), { ways: [] }],
  ])
})

describe('what Slack runs', () => {
  const app = (more: string) => ({
    'import_map.json': '{"imports":{"deno-slack-sdk/":"https://deno.land/x/deno_slack_sdk@2.15.0/"}}',
    'functions/reply.ts': `${more}\n  const answer = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: inputs.said }] }) })\n  return { outputs: { said: (await answer.json()).choices[0].message.content } }\n})\n`,
  })
  projects([
    [
      'is asked by those who write there',
      app(
        "import { DefineFunction, SlackFunction } from 'deno-slack-sdk/mod.ts'\nexport const Reply = DefineFunction({ callback_id: 'reply', title: 'Reply', source_file: 'functions/reply.ts' })\nexport default SlackFunction(Reply, async ({ inputs }) => {",
      ),
      { kinds: ['application'], exposure: ['bot'], generates: ['text'] },
    ],
    [
      'but a function that only has such a name is asked by nobody',
      app("import { SlackFunction } from './slack.ts'\nexport default SlackFunction(async ({ inputs }) => {"),
      { ways: [] },
    ],
  ])
})

describe('a project for Python with a folder src', () => {
  const talk = (packages: string, page: string) => ({
    'pyproject.toml': `[project]\nname = "brook"\nversion = "0.1.0"\ndependencies = ["openai>=1.58.0"${packages}]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`,
    'src/brook/__init__.py': '',
    'src/brook/talk.py':
      'from openai import OpenAI\n\ndef reply(said):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": said}]).choices[0].message.content\n',
    'src/brook/main.py': `from brook.talk import reply\n${page}`,
  })
  projects([
    [
      'that is spoken to on a page is no library',
      talk(
        ', "fastrtc>=0.0.33"',
        'from fastrtc import ReplyOnPause, Stream\nStream(ReplyOnPause(reply), modality="audio").ui.launch()\n',
      ),
      { kinds: ['application'], exposure: ['demo-ui'], generates: ['text'] },
    ],
    ['but one that nobody speaks to is', talk('', '__all__ = ["reply"]\n'), { kinds: ['library'], unasked: [] }],
  ])
})
