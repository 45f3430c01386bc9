/** Small whole products with a gap for what a test is about. */
export type Files = Readonly<Record<string, string>>

/** A Next.js page over a route that asks a model; `note` stands under the answer, `head` above the page's code. */
export function nextChat(note: string, { files = {}, head = '' }: { files?: Files; head?: string } = {}): Files {
  return {
    'package.json':
      '{"name":"plumchat","private":true,"scripts":{"start":"next start"},"dependencies":{"next":"15","openai":"5","react":"19","react-intl":"6","next-intl":"3"}}',
    'app/api/chat/route.ts':
      "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST(req: Request) {\n  const { messages } = await req.json()\n  const done = await client.chat.completions.create({ model: 'gpt-4o-mini', messages })\n  return Response.json({ text: done.choices[0].message.content })\n}\n",
    'app/page.tsx': `'use client'\n${head}import { useState } from 'react'\nexport default function Page() {\n  const [answer, setAnswer] = useState('')\n  const [loading, setLoading] = useState(false)\n  async function ask(q: string) {\n    setLoading(true)\n    const res = await fetch('/api/chat', { method: 'POST', body: q })\n    setAnswer((await res.json()).text)\n    setLoading(false)\n  }\n  return (\n    <main>\n      <input onKeyDown={e => e.key === 'Enter' && ask(e.currentTarget.value)} />\n      <article>{answer}</article>\n      ${note}\n    </main>\n  )\n}\n`,
    ...files,
  }
}

/** A Flask page over a function that asks a model; `before` and `after` stand around the call, indented by four. */
export function flaskChat(
  note: string,
  {
    files = {},
    head = '',
    before = '',
    after = '',
  }: { files?: Files; head?: string; before?: string; after?: string } = {},
): Files {
  return {
    'requirements.txt': 'flask\nopenai\n',
    'app.py': `from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\n${head}\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n${before}    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n${after}    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n`,
    'templates/index.html': `<!doctype html><html><body><form id="f"><input id="q"></form><div id="answer"></div>${note}\n<script src="/static/ask.js"></script></body></html>\n`,
    ...files,
  }
}
