import { reader as drawnLabel } from '../../server/src/core/readers/deployment/drawn-label.ts'
import { reader as filingNumber } from '../../server/src/core/readers/deployment/filing-number.ts'
import { reader as labelRemover } from '../../server/src/core/readers/manifest/label-remover.ts'
import { reader as answerView } from '../../server/src/core/readers/views/answer-view.ts'
import { checkReader } from './manifest/reader-cases.ts'

checkReader({
  reader: filingNumber,
  path: 'app/footer.tsx',
  cases: {
    'both numbers with the model': `const footer = '模型名称：求索 备案号：⟦filing-number:high=service-filing Beijing-DeepseekChat-202404280016⟧ ⟦filing-number:high=algorithm-filing 网信算备110108970550101240011号⟧'`,
    'a number alone': `<footer>上线编号：⟦filing-number:high=false Beijing-CeShi-20260601S0001⟧</footer>`,
    'a malformed one': `<footer>⟦filing-number:medium=algorithm-filing 网信算备11000000000001号⟧</footer>`,
  },
  lookAlikes: {
    'an ICP number': '<footer>京ICP备20261847号-1</footer>',
    'a date in a file name': `import './report-2024-20240101.css'`,
    'genai-measures.yaml': 'services:\n  - name: chat\n    filing:\n      number: Beijing-DeepseekChat-202404280016\n',
  },
})

checkReader({
  reader: labelRemover,
  path: 'requirements.txt',
  cases: { 'a remover': 'pillow==11.0\n⟦label-removal remove-ai-watermarks⟧>=0.3\n' },
  lookAlikes: { 'a reader of labels': 'ai-mark-lint==0.2\n', 'a writer of watermarks': 'invisible-watermark==0.2.0\n' },
})

checkReader({
  reader: drawnLabel,
  path: 'render.py',
  cases: {
    'size and time': `run(['-vf', "drawtext=text='⟦label-text:high=5 AI生成⟧':fontsize=h/20:enable='between(t,0,3)'"])\n`,
    'too short': `run(['-vf', "drawtext=text='⟦label-text:high=1 AI生成⟧':fontsize=h/12:enable='lt(t,1)'"])\n`,
    'without quotes': 'vf = "drawtext=text=⟦label-text AI生成⟧:fontsize=40"\n',
  },
  lookAlikes: { 'a title': `run(['-vf', "drawtext=text='Hello':fontsize=h/12"])\n`, 'no filter': `label = 'AI生成'\n` },
  halfTyped: '\nrun(',
})

checkReader({
  reader: answerView,
  path: 'app/chat.tsx',
  cases: {
    'the end of the page': `export default function Page({ answer }) {
  return (
    <main>
      <p>{answer}</p>
    ⟦answer-view:medium=react </main>⟧
  )
}
`,
  },
  lookAlikes: {
    'a page without answers': `export default function Page() {\n  return (\n    <main>\n      <p>Hello</p>\n    </main>\n  )\n}\n`,
    'not a component': `export const answer = 42\n`,
  },
})

checkReader({
  reader: answerView,
  path: 'app.py',
  cases: {
    gradio: `with gr.Blocks() as chat:\n    gr.Chatbot()\n`.replace(
      'with gr.Blocks() as chat:',
      '⟦answer-view=gradio with gr.Blocks() as chat:⟧',
    ),
    streamlit: `⟦answer-view=streamlit st.title("Chat")⟧\nst.chat_message("assistant").write(reply)\n`,
  },
  lookAlikes: { 'a dashboard': `st.title("Sales")\nst.line_chart(data)\n` },
})

checkReader({
  reader: answerView,
  path: 'src/Chat.vue',
  cases: { vue: `<template>\n  <section>\n    <p>{{ answer }}</p>\n  ⟦answer-view=vue </section>⟧\n</template>\n` },
  lookAlikes: { 'a menu': '<template>\n  <nav>\n    <a>Home</a>\n  </nav>\n</template>\n' },
})
