import { describe } from 'vitest'
import { standing } from './stands.ts'

/** What a file takes from a module of the product's own is a function of the product's, whatever library it is named like. */
const SCOPE = 'scope-undeclared'
const BOT = (from: string, exported: string) => ({
  'package.json':
    '{"name":"oak","private":true,"type":"module","dependencies":{"grammy":"^1","openai":"^3.3.0"},"scripts":{"start":"node src/bot.js"}}',
  'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}',
  'src/bot.ts': `import { Bot } from 'grammy'\nimport { createChatCompletion } from '${from}'\nconst bot = new Bot(process.env.TOKEN)\nbot.on('message:text', async ctx => {\n  const told = await createChatCompletion([{ role: 'user', content: ctx.message.text }])\n  await ctx.reply(told.text)\n})\nbot.start()\n`,
  'src/talk/index.ts': exported,
})
const TALK =
  "import { Configuration, OpenAIApi } from 'openai'\nconst api = new OpenAIApi(new Configuration({ apiKey: process.env.KEY }))\nexport const createChatCompletion = async (messages) => {\n  const response = await api.createChatCompletion({ model: 'gpt-3.5-turbo', messages })\n  return { text: response.data.choices[0].message.content }\n}\n"
const PICTURES = (type: string) => ({
  'package.json': '{"name":"oak","private":true,"dependencies":{"react":"^18","vite":"^5"}}',
  'index.html': '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>\n',
  'src/main.tsx':
    "import { draw } from './studio'\nexport const App = () => <button onClick={() => draw('a fox').then(src => (document.querySelector('img').src = src))}>Draw</button>\n",
  'src/studio.ts': `import { OpenAIClient } from './utils/openai'\nexport async function draw(prompt: string) {\n  const client: ${type} = new OpenAIClient(localStorage.key)\n  const picture = await client.createImage({ prompt })\n  return picture.url\n}\n`,
  'src/utils/openai.ts':
    "export class OpenAIClient {\n  constructor(private key: string) {}\n  async createImage(request) {\n    const response = await fetch('https://api.openai.com/v1/images/generations', { method: 'POST', headers: { Authorization: `Bearer ${this.key}` }, body: JSON.stringify({ model: 'gpt-image-1', ...request }) })\n    return (await response.json()).data[0]\n  }\n}\n",
})

const TELLS = (method: string) =>
  `import { openai } from './openai'\nexport const tell = async (text: string) => {\n  const told = await openai.${method}({ model: 'gpt-4', messages: [{ role: 'user', content: text }] })\n  return told.data.choices[0].message.content\n}\n`
const OBJECT = (method: string, asks: string) => ({
  ...BOT('./talk/index', TALK),
  'src/bot.ts':
    "import { Bot } from 'grammy'\nimport { tell } from './chat'\nconst bot = new Bot(process.env.TOKEN)\nbot.on('message:text', async ctx => ctx.reply(await tell(ctx.message.text)))\nbot.start()\n",
  'src/talk/index.ts': 'export const NAME = 1\n',
  'src/chat.ts': TELLS(method),
  'src/openai.ts': `import { Configuration, OpenAIApi } from 'openai'\nclass Talker {\n  api = new OpenAIApi(new Configuration({ apiKey: process.env.KEY }))\n  async ${method}(told) {\n    return await this.api.${asks}(told)\n  }\n}\nexport const openai = new Talker()\n`,
})

describe('a function of the product', () => {
  standing({
    'taken by a path from the root leads to what asks': {
      files: BOT('@/talk', TALK),
      at: { [SCOPE]: 'src/talk/index.ts: const response = await api.createChatCompletion(' },
    },
    'and by a path from here': {
      files: BOT('./talk/index', TALK),
      at: { [SCOPE]: 'src/talk/index.ts: const response = await api.createChatCompletion(' },
    },
    'of a package is asked where it is called': {
      files: BOT('some-chat-kit', 'export const VERSION = 1\n'),
      at: { [SCOPE]: 'src/bot.ts: const told = await createChatCompletion(' },
    },
    'or a class of it': {
      files: PICTURES('OpenAIClient'),
      at: { [SCOPE]: "src/utils/openai.ts: const response = await fetch('https://api.openai.com" },
    },
    'or an object of it': {
      files: OBJECT('chat', 'createChatCompletion'),
      at: { [SCOPE]: 'src/openai.ts: return await this.api.createChatCompletion(' },
    },
    'but for what a library is asked by, where the module only makes its client': {
      files: {
        ...OBJECT('chat', 'createChatCompletion'),
        'src/openai.ts':
          "import { Configuration, OpenAIApi } from 'openai'\nexport const openai = new OpenAIApi(new Configuration({ apiKey: process.env.KEY }))\n",
        'src/chat.ts': TELLS('createChatCompletion'),
      },
      at: { [SCOPE]: 'src/chat.ts: const told = await openai.createChatCompletion(' },
    },
    'or where its module is not seen to ask': {
      files: { ...PICTURES('OpenAIClient'), 'src/utils/openai.ts': "export { OpenAIClient } from '@oak/pictures'\n" },
      at: { [SCOPE]: 'src/studio.ts: const picture = await client.createImage(' },
    },
  })
})

const PARTS = (deep: string) => ({
  'package.json': '{"name":"oak","private":true,"dependencies":{"react":"^18","vite":"^5"}}',
  'index.html': '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>\n',
  'src/main.tsx':
    "import { useTalk } from './useTalk'\nexport const App = () => <button onClick={() => useTalk()('hi')}>Ask</button>\n",
  'src/useTalk.ts':
    "import { make } from './parts'\nexport const useTalk = () => {\n  const aiService = make()\n  return async prompt => {\n    const response = await aiService.generateContent(prompt)\n    return response.text\n  }\n}\n",
  'src/parts.ts': "import { Talk } from './talk'\nexport const make = () => new Talk()\n",
  'src/talk.ts': deep,
})

describe('a part of the product that is asked by its name', () => {
  standing({
    'gives way to what it asks': {
      files: PARTS(
        "export class Talk {\n  async generateContent(prompt) {\n    const told = await fetch('https://api.deepseek.com/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'deepseek-chat', messages: [{ role: 'user', content: prompt }] }) })\n    return told.json()\n  }\n}\n",
      ),
      at: { [SCOPE]: "src/talk.ts: const told = await fetch('https://api.deepseek.com" },
    },
    'and stands where nothing else is seen to ask': {
      files: PARTS("export { Talk } from '@oak/talk'\n"),
      at: { [SCOPE]: 'src/useTalk.ts: const response = await aiService.generateContent(' },
    },
  })
})
