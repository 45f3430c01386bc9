import { describe } from 'vitest'
import type { Files } from './project.ts'
import { projects } from './kind.ts'
import { standing, type Standing } from './stands.ts'

const SCOPE = 'scope-undeclared'
const at = (files: Files, where: string): Standing => ({ files, at: { [SCOPE]: where } })

/** A talk that keeps what was said. */
const TALK = (mark: string) =>
  `import sys\nfrom openai import OpenAI\nsys.path.insert(0, '..')\nclient = OpenAI()\n\nclass Talk:\n    def _asked(self, turns):\n        ${mark} = client.chat.completions.create(model="gpt-4o", messages=turns, stream=True)\n        return ${mark}\n\n    def ask(self, text):\n        return self._asked([{"role": "user", "content": text}])\n`
const PIECES = 'def one():\n    return 1\n\ndef two():\n    return 2\n\ndef three():\n    return 3\n'
const DESK = (more: string, head = ''): Files => ({
  'desk/requirements.txt': 'openai\nfastapi\n',
  'desk/main.py': `import os\nfrom fastapi import FastAPI\nfrom mind.talk import Talk\nfrom mind.pieces import (\n    one,\n    two,\n)\n${head}app = FastAPI()\n\n@app.post("/talk")\ndef talk(text: str):\n${more}    return Talk().ask(text + str(one() + two()))\n`,
  'desk/mind/__init__.py': '',
  'desk/mind/pieces.py': PIECES,
  'desk/mind/talk.py': TALK('fresh'),
  'desk/talk.py': TALK('stale'),
})
const FRESH = 'desk/mind/talk.py: fresh = client.chat.completions.create('
const STALE = 'desk/talk.py: stale = client.chat.completions.create('

/** A program that listens in a loop, and a page beside it that shows how it fares. */
const LOOP: Files = {
  ...DESK(''),
  'desk/main.py':
    'from mind.talk import Talk\nfrom mind.pieces import (\n    one,\n    two,\n)\n\ndef main():\n    talk = Talk()\n    while True:\n        print(talk.ask(input() + str(one() + two())))\n\nif __name__ == "__main__":\n    main()\n',
  'web/package.json': '{"name":"desk-web","private":true,"dependencies":{"react":"19","react-dom":"19"}}',
  'web/src/main.tsx':
    "import { createRoot } from 'react-dom/client'\ncreateRoot(document.getElementById('root')!).render(<main>Desk</main>)\n",
}

describe('a module that was left where it lay before', () => {
  standing({
    'gives way in a program that nobody asks over the web, however short the names of its functions': at(LOOP, FRESH),
    'gives way to the one that the program takes up': at(DESK(''), FRESH),
    'also where the program looks through files of data': at(DESK('    print(os.listdir("books"))\n'), FRESH),
    'and not where it is the one that is taken up': at(
      {
        ...DESK(''),
        'desk/main.py':
          'from fastapi import FastAPI\nfrom talk import Talk\nfrom mind.pieces import one\napp = FastAPI()\n\n@app.post("/talk")\ndef talk(text: str):\n    return Talk().ask(text + str(one()))\n',
      },
      STALE,
    ),
  })
})

const LEFT = (main: Files) => ({
  ...main,
  'desk/talk.py':
    'import anthropic\n\nclass Talk:\n    def ask(self, text):\n        return anthropic.Anthropic().messages.create(model="claude-sonnet-4-5", messages=[text])\n',
})

describe('whom a module asks that was left there', () => {
  projects([
    ['nobody asks', LEFT(DESK('')), { providers: ['openai'] }],
    [
      'unless the program takes up whatever lies there',
      LEFT(
        DESK('    for name in os.listdir("."):\n        importlib.import_module(name[:-3])\n', 'import importlib\n'),
      ),
      { providers: ['anthropic', 'openai'] },
    ],
  ])
})
