import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const RULES = ['filing-unrecorded', 'label-explicit-undeclared', 'scope-undeclared']
const at = (where: string): Standing['at'] => Object.fromEntries(RULES.map(rule => [rule, where]))
const stands = (files: Files, where: string, never?: RegExp): Standing => ({
  files,
  at: at(where),
  ...(never ? { neverSays: Object.fromEntries(RULES.map(rule => [rule, never])) } : {}),
})

/** A service of Flutter: what calls it, and what else it says. */
const dart = (page: string, extra = ''): Files => ({
  'pubspec.yaml':
    'name: tales\npublish_to: none\ndependencies:\n  flutter:\n    sdk: flutter\n  google_generative_ai: ^0.4.0\n',
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'tale_page.dart';\nvoid main() => runApp(MaterialApp(home: TalePage()));\n`,
  'lib/tale_page.dart': `import 'package:flutter/material.dart';\nimport 'tale_service.dart';\nclass TalePage extends StatelessWidget {\n  final service = TaleService();\n  @override\n  Widget build(BuildContext context) {\n    return ElevatedButton(onPressed: ${page}, child: Text('Go'));\n  }\n}\n`,
  'lib/tale_service.dart': `import 'package:google_generative_ai/google_generative_ai.dart';\nclass TaleService {\n  final model = GenerativeModel(model: 'gemini-1.5-pro', apiKey: key);\n  Stream<String> streamTale(String topic) {\n    final parts = model.generateContentStream([Content.text(topic)]);\n    return parts.map((one) => one.text ?? '');\n  }\n\n  Future<String> fetchTale(String topic) async {\n    final done = await model.generateContent([Content.text(topic)]);\n    return done.text ?? '';\n  }\n${extra}}\n`,
})

/** A service in Python, in two ways, and the route that asks it. */
const py = (route: string, extra: Files = {}, service = ''): Files => ({
  'requirements.txt': 'fastapi\nlitellm\n',
  'main.py': `from fastapi import FastAPI\nfrom core.router import TaleRouter\napp = FastAPI()\nrouter = TaleRouter()\n\n@app.post('/tale')\nasync def tale(q: str):\n    return ${route}\n`,
  'core/__init__.py': '',
  'core/router.py': `import litellm\n\nclass TaleRouter:\n    def _ask_once(self, kwargs):\n        return litellm.completion(**kwargs)\n\n    async def _ask_later(self, kwargs):\n        return await litellm.acompletion(**kwargs)\n\n    def write_tale(self, q):\n        return self._ask_once({'model': 'gpt-4o', 'messages': [{'role': 'user', 'content': q}]})\n\n    async def write_tale_later(self, q):\n        """Like write_tale, and later."""\n        return await self._ask_later({'model': 'gpt-4o', 'messages': [{'role': 'user', 'content': q}]})\n${service}`,
  ...extra,
})

/** A page of React: what it calls of a module that has two ways. */
const react = (page: string, imported: string, extra: Files = {}): Files => ({
  'package.json': '{"name":"tales","private":true,"dependencies":{"react":"18","openai":"4"}}',
  'src/main.tsx': `import { createRoot } from 'react-dom/client'\nimport { App } from './App'\ncreateRoot(document.body).render(<App />)\n`,
  'src/App.tsx': `import { useState } from 'react'\nimport { ${imported} } from './tales'\nexport function App() {\n  const [text, setText] = useState('')\n${page}\n  return <main><p>{text}</p></main>\n}\n`,
  'src/tales.ts': `import OpenAI from 'openai'\nconst llm = new OpenAI({ dangerouslyAllowBrowser: true })\nexport async function streamTale(q: string) {\n  return llm.responses.create({ model: 'gpt-4o', input: q, stream: true })\n}\n\nexport async function fetchTale(q: string) {\n  const done = await llm.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n  return done.choices[0].message.content\n}\n`,
  ...extra,
})

const STREAM = 'lib/tale_service.dart: final parts = model.generateContentStream'
const FETCH = 'lib/tale_service.dart: final done = await model.generateContent('
const ONCE = 'core/router.py: return litellm.completion('
const LATER = 'core/router.py: return await litellm.acompletion('
const SPOKEN = 'src/tales.ts: return llm.responses.create('
const ASKED = 'src/tales.ts: const done = await llm.chat.completions.create('

describe('a call in a function that nothing calls gives way', () => {
  standing({
    'of a class in Dart': stands(dart("() => service.fetchTale('owl')"), FETCH, /generateContentStream/),
    'in Python, two steps down, that only tests and a docstring name': stands(
      py('await router.write_tale_later(q)', {
        'tests/test_router.py':
          'from core.router import TaleRouter\n\ndef test_write():\n    assert TaleRouter().write_tale("owl")\n',
      }),
      LATER,
    ),
    'of a module, imported and used nowhere': stands(
      react("  fetchTale('owl').then(setText)", 'fetchTale, streamTale'),
      ASKED,
    ),
    'that only another uncalled function calls': stands(
      dart(
        "() => service.fetchTale('owl')",
        '\n  Future<String> joinTale(String topic) async {\n    return streamTale(topic).join();\n  }\n',
      ),
      FETCH,
    ),
    'that calls itself': stands(
      py(
        'await router.write_tale_later(q)',
        {},
        "\n    def again(self, q):\n        return self.again(q) or self._ask_once({'q': q})\n",
      ),
      LATER,
    ),
    'that a comment names': stands(dart("() => service.fetchTale('owl') // better: service.streamTale('owl')"), FETCH),
  })
})

describe('what may be called stands', () => {
  standing({
    'a stream that the page takes': stands(dart("() => service.streamTale('owl').listen(print)"), STREAM),
    'a function handed over without a call': stands(dart('service.streamTale'), STREAM),
    'the other way in Python': stands(py('router.write_tale(q)'), ONCE),
    'a page that no other file takes up': stands(
      {
        ...react("  fetchTale('owl').then(setText)", 'fetchTale'),
        'src/ATalePage.tsx':
          "import { streamTale } from './tales'\nexport function ATalePage() {\n  return <main onClick={() => streamTale('owl')} />\n}\n",
      },
      SPOKEN,
    ),
    'a function right below another': stands(
      {
        'requirements.txt': 'streamlit\nopenai\n',
        'web.py':
          'import streamlit as st\nfrom talk import other_page, talk_page\nif st.button("Go"):\n    talk_page()\n    other_page()\n',
        'talk.py':
          'from openai import OpenAI\nimport streamlit as st\ndef draw_lines():\n    st.write("-")\ndef talk_page():\n    for one in OpenAI().chat.completions.create(model="gpt-4o", messages=st.session_state.all, stream=True):\n        st.write(one)\n\ndef other_page():\n    return OpenAI().responses.create(model="gpt-4o", input="owl")\n',
      },
      'talk.py: for one in OpenAI().chat.completions.create(',
    ),
    'both ways': stands(py('router.write_tale(q) or await router.write_tale_later(q)'), ONCE),
    'neither: nobody can know': stands(py('str(q)'), ONCE),
    'a name in a table of names': stands(py("await getattr(router, {'a': 'write_tale'}[q])(q)"), ONCE),
    'a name in settings': stands(
      py('await router.write_tale_later(q)', { 'config/routes.yaml': 'tale: router.write_tale\n' }),
      ONCE,
    ),
    'under another name': stands(
      react("  read('owl').then(setText)\n  fetchTale('owl').then(setText)", 'fetchTale, streamTale as read'),
      SPOKEN,
    ),
    'taken out of a module as a whole': stands(
      react(
        "  all.streamTale('owl')\n  fetchTale('owl').then(setText)",
        "fetchTale } from './tales'\nimport * as all from './tales'\nimport { useMemo",
        {},
      ),
      SPOKEN,
    ),
    'called by its own file outside of all functions': stands(
      py('await router.write_tale_later(q)', {}, "\n\nFIRST = TaleRouter().write_tale('owl')\n"),
      ONCE,
    ),
    'under a mark of a framework': stands(
      {
        ...py('await router.write_tale_later(q)'),
        'core/router.py':
          py('')['core/router.py']?.replace('    def write_tale(', "    @job('nightly')\n    def write_tale(") ?? '',
      },
      ONCE,
    ),
    'in a class made of one that is made of somebody else’s': stands(
      {
        ...py('await router.write_tale_later(q)', {
          'core/base.py': 'from training import Trainer\n\nclass TaleBase(Trainer):\n    ready = True\n',
        }),
        'core/router.py':
          py('')['core/router.py']?.replace(
            'import litellm\n\nclass TaleRouter:',
            'import litellm\nfrom core.base import TaleBase\n\nclass TaleRouter(TaleBase):',
          ) ?? '',
      },
      ONCE,
    ),
    'and, of one that is made of nothing else, gives way': stands(
      {
        ...py('await router.write_tale_later(q)', { 'core/base.py': 'class TaleBase:\n    ready = True\n' }),
        'core/router.py':
          py('')['core/router.py']?.replace(
            'import litellm\n\nclass TaleRouter:',
            'import litellm\nfrom core.base import TaleBase\n\nclass TaleRouter(TaleBase):',
          ) ?? '',
      },
      LATER,
    ),
    'in a class made of somebody else’s': stands(
      {
        ...py('await router.write_tale_later(q)'),
        'core/router.py': py('')['core/router.py']?.replace('class TaleRouter:', 'class TaleRouter(Pipeline):') ?? '',
      },
      ONCE,
    ),
  })
})
