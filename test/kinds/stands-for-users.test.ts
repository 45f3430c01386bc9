import { describe } from 'vitest'
import { projects } from './kind.ts'

const CALL =
  "export const ask = async (url: string, key: string, messages: object[]) =>\n  (await fetch(`${url}/chat/completions`, { method: 'POST', headers: { Authorization: `Bearer ${key}` }, body: JSON.stringify({ model: 'deepseek-chat', messages }) })).json()\n"
const PLUGIN = (more: string) =>
  `{"name":"koishi-plugin-lamp","version":"1.0.0","main":"lib/index.js","typings":"lib/index.d.ts","files":["lib"],"license":"MIT","repository":"x/y","peerDependencies":{"koishi":"^4"},"devDependencies":{"koishi":"^4"}${more}}`
const KOISHI =
  "import { Context } from 'koishi'\nimport { ask } from './ask'\nexport function apply(ctx: Context) {\n  ctx.command('lamp <q:text>').action(async (_, q) => (await ask('https://api.deepseek.com', 'k', [{ role: 'user', content: q }])).choices[0].message.content)\n}\n"

describe('what answers users is an application, however it is published', () => {
  projects([
    [
      "a plugin of Koishi's shop",
      { 'package.json': PLUGIN(''), 'src/index.ts': KOISHI, 'src/ask.ts': CALL },
      { kinds: ['application'] },
    ],
    [
      'a script of Hubot',
      {
        'package.json':
          '{"name":"hubot-lamp","version":"1.0.0","main":"index.js","files":["src"],"license":"MIT","repository":"x/y","peerDependencies":{"hubot":">=10"},"dependencies":{"openai":"5"}}',
        'src/lamp.js':
          "const OpenAI = require('openai')\nmodule.exports = robot => {\n  robot.respond(/ask (.*)/i, async res => {\n    const r = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: res.match[1] }] })\n    res.send(r.choices[0].message.content)\n  })\n}\n",
      },
      { kinds: ['application'] },
    ],
    [
      'a plugin of NoneBot, built and classified for the index',
      {
        'pyproject.toml':
          '[project]\nname = "nonebot-plugin-lamp"\nversion = "0.1.0"\nlicense = "MIT"\nclassifiers = ["Programming Language :: Python :: 3"]\ndependencies = ["nonebot2>=2", "openai>=1"]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
        'nonebot_plugin_lamp/__init__.py':
          'from nonebot import on_message\nfrom openai import AsyncOpenAI\nmatcher = on_message()\n@matcher.handle()\nasync def say(event):\n    r = await AsyncOpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": str(event.message)}])\n    await matcher.finish(r.choices[0].message.content)\n',
      },
      { kinds: ['application'] },
    ],
    [
      'but not a plugin of Koishi that offers a service to others',
      {
        'package.json': PLUGIN(',"koishi":{"service":{"implements":["lamp"]}}'),
        'src/index.ts':
          "import { Context, Service } from 'koishi'\nimport { ask } from './ask'\nexport class Lamp extends Service { say = ask }\n",
        'src/ask.ts': CALL,
      },
      { kinds: ['library'] },
    ],
    [
      'but not a package of .NET that is published for others',
      {
        'Lamp/Lamp.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><PackageId>Lamp</PackageId></PropertyGroup><ItemGroup><PackageReference Include="OpenAI" Version="2.0" /></ItemGroup></Project>',
        'Lamp/Asker.cs':
          'using OpenAI.Chat;\npublic class Asker { public async Task<string> Ask(string q) => (await new ChatClient("gpt-4o", key).CompleteChatAsync(q)).Value.Content[0].Text; }\n',
        'Lamp.Tests/Lamp.Tests.csproj':
          '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="xunit" Version="2.9" /><ProjectReference Include="../Lamp/Lamp.csproj" /></ItemGroup></Project>',
      },
      { kinds: ['library'] },
    ],
    [
      'but not a client for Koishi under a name of its own',
      {
        'package.json':
          '{"name":"lamp-client","version":"1.0.0","main":"lib/index.js","types":"lib/index.d.ts","files":["lib"],"exports":{".":"./lib/index.js"},"peerDependencies":{"koishi":"^4"}}',
        'src/index.ts': CALL,
      },
      { kinds: ['library'] },
    ],
  ])
})
