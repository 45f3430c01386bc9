import { describe } from 'vitest'
import { projects } from './kind.ts'

const CALL =
  'from openai import OpenAI\ndef ask(q):\n    return OpenAI().chat.completions.create(model="m", messages=[{"role": "user", "content": q}]).choices[0].message.content\n'
const NODE =
  '{"name":"lamp","private":true,"scripts":{"dev":"vite"},"dependencies":{"react":"19","react-dom":"19","openai":"5"}}'
const ASK =
  "import OpenAI from 'openai'\nexport const ask = async q => (await new OpenAI().chat.completions.create({ model: 'm', messages: [{ role: 'user', content: q }] })).choices[0].message.content\n"

describe('a notice that gives way to the question is no label', () => {
  projects([
    [
      'where Streamlit writes the question over it',
      {
        'requirements.txt': 'streamlit\nopenai\n',
        'brain.py': CALL,
        'ui.py':
          'import streamlit as st\nfrom brain import ask\nquestion_dom = st.markdown("> 回答由 AI 生成，仅供参考")\nanswer_dom = st.empty()\nq = st.text_input("问题")\nif q:\n    question_dom.markdown(q)\n    answer_dom.markdown(ask(q))\n',
      },
      { generates: ['text'], labelled: false },
    ],
    [
      'where a page puts the answer into its element',
      {
        'package.json': NODE,
        'src/ask.js': ASK,
        'src/main.js':
          "import { ask } from './ask'\nconst out = document.querySelector('#out')\nout.textContent = '内容由 AI 生成，请仔细甄别'\ndocument.querySelector('#go').onclick = async () => {\n  out.textContent = await ask(document.querySelector('#q').value)\n}\n",
        'index.html':
          '<div id="out"></div><input id="q"><button id="go">问</button><script type="module" src="/src/main.js"></script>\n',
      },
      { generates: ['text'], labelled: false },
    ],
    [
      'where React shows it until somebody speaks',
      {
        'package.json': NODE,
        'src/ask.js': ASK,
        'src/main.jsx':
          "import { createRoot } from 'react-dom/client'\nimport { Talk } from './Talk'\ncreateRoot(document.body).render(<Talk />)\n",
        'src/Talk.jsx':
          "import { useState } from 'react'\nimport { ask } from './ask'\nexport function Talk() {\n  const [messages, setMessages] = useState([])\n  return <main>\n    {messages.length === 0 && (\n      <p className=\"notice\">回答内容由 AI 生成</p>\n    )}\n    {messages.map(one => <p>{one}</p>)}\n    <button onClick={async () => setMessages([...messages, await ask('q')])}>问</button>\n  </main>\n}\n",
      },
      { generates: ['text'], labelled: false },
    ],
    [
      'where Vue does',
      {
        'package.json': NODE.replace('"react":"19","react-dom":"19"', '"vue":"3"'),
        'src/ask.js': ASK,
        'src/main.js': "import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')\n",
        'src/App.vue':
          '<script setup>\nimport { ref } from \'vue\'\nimport { ask } from \'./ask\'\nconst messages = ref([])\n</script>\n<template>\n  <div v-if="!messages.length" class="empty"><p class="tip">以下内容由人工智能生成</p></div>\n  <p v-for="one in messages">{{ one }}</p>\n  <button @click="ask(\'q\').then(a => messages.push(a))">问</button>\n</template>\n',
      },
      { generates: ['text'], labelled: false },
    ],
    [
      'where it is taken out of the page',
      {
        'package.json': NODE,
        'src/ask.js': ASK,
        'src/main.js':
          "import { ask } from './ask'\nconst tip = document.createElement('p')\ntip.textContent = '内容由 AI 生成'\ndocument.body.append(tip)\ndocument.querySelector('#go').onclick = async () => {\n  tip.remove()\n  document.querySelector('#out').textContent = await ask('q')\n}\n",
        'index.html':
          '<div id="out"></div><button id="go">问</button><script type="module" src="/src/main.js"></script>\n',
      },
      { generates: ['text'], labelled: false },
    ],
    [
      'and is one where it stays',
      {
        'requirements.txt': 'streamlit\nopenai\n',
        'brain.py': CALL,
        'ui.py':
          'import streamlit as st\nfrom brain import ask\nnotice_dom = st.markdown("> 回答由 AI 生成，仅供参考")\nanswer_dom = st.empty()\nq = st.text_input("问题")\nif q:\n    answer_dom.markdown(ask(q))\n',
      },
      { generates: ['text'], labelled: true },
    ],
    [
      'and is one where React shows it as soon as there are answers',
      {
        'package.json': NODE,
        'src/ask.js': ASK,
        'src/main.jsx':
          "import { createRoot } from 'react-dom/client'\nimport { Talk } from './Talk'\ncreateRoot(document.body).render(<Talk />)\n",
        'src/Talk.jsx':
          "import { useState } from 'react'\nimport { ask } from './ask'\nexport function Talk() {\n  const [messages, setMessages] = useState([])\n  return <main>\n    {messages.length > 0 && (\n      <p className=\"notice\">回答内容由 AI 生成</p>\n    )}\n    {messages.map(one => <p>{one}</p>)}\n    <button onClick={async () => setMessages([...messages, await ask('q')])}>问</button>\n  </main>\n}\n",
      },
      { generates: ['text'], labelled: true },
    ],
  ])
})
