import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing, type Standing } from './stands.ts'

const RULES = ['filing-unrecorded', 'label-explicit-undeclared', 'scope-undeclared']
const stands = (files: Files, where: string): Standing => ({
  files,
  at: Object.fromEntries(RULES.map(rule => [rule, where])),
})

/** A server in Python that asks one of two vendors, by a setting. */
const py = (settings: string, title = 'tales', extra: Files = {}): Files => ({
  'pyproject.toml': `[project]\nname = "${title}"\ndependencies = ["fastapi", "anthropic", "openai"]\n`,
  'main.py': `from fastapi import FastAPI\nfrom llm.factory import pick\napp = FastAPI()\n\n@app.post('/tale')\ndef tale(q: str):\n    return pick().write_tale(q)\n`,
  'llm/__init__.py': '',
  'llm/factory.py': `from config import settings\nfrom llm.claude_client import ClaudeClient\nfrom llm.openai_client import OpenAIClient\n\ndef pick():\n    if settings.llm_provider == "claude":\n        return ClaudeClient()\n    return OpenAIClient()\n`,
  'llm/claude_client.py':
    'import anthropic\n\nclass ClaudeClient:\n    def write_tale(self, q):\n        done = anthropic.Anthropic().messages.create(model="claude-sonnet-4-5", max_tokens=900, messages=[{"role": "user", "content": q}])\n        return done.content[0].text\n',
  'llm/openai_client.py':
    'from openai import OpenAI\n\nclass OpenAIClient:\n    def write_tale(self, q):\n        done = OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n        return done.choices[0].message.content\n',
  'config.py': `from pydantic_settings import BaseSettings\nfrom pydantic import Field\nimport os\n\nclass Settings(BaseSettings):\n${settings}\n    debug: bool = False\n\nsettings = Settings()\n`,
  ...extra,
})
const CLAUDE = 'llm/claude_client.py: done = anthropic.Anthropic().messages.create('
const OPENAI = 'llm/openai_client.py: done = OpenAI().chat.completions.create('

/** A window of React that asks one of two vendors, as its state begins. */
const react = (state: string, more: Files = {}, name = 'tales'): Files => ({
  'package.json': `{"name":"${name}","private":true,"dependencies":{"react":"18","openai":"4","@anthropic-ai/sdk":"0.30"}}`,
  'src/main.tsx': `import { createRoot } from 'react-dom/client'\nimport { App } from './App'\ncreateRoot(document.body).render(<App />)\n`,
  'src/App.tsx': `import { useState } from 'react'\nimport { askClaude } from './llm/claudeService'\nimport { askOpenai } from './llm/openaiService'\nexport function App() {\n  const [text, setText] = useState('')\n${state}\n  const go = async () => setText(provider === 'claude' ? await askClaude('owl') : await askOpenai('owl'))\n  return <main><button onClick={go}>Go</button><p>{text}</p></main>\n}\n`,
  'src/llm/claudeService.ts': `import Anthropic from '@anthropic-ai/sdk'\nconst llm = new Anthropic({ dangerouslyAllowBrowser: true })\nexport async function askClaude(q: string) {\n  const done = await llm.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 900, messages: [{ role: 'user', content: q }] })\n  return done.content[0].text\n}\n`,
  'src/llm/openaiService.ts': `import OpenAI from 'openai'\nconst llm = new OpenAI({ dangerouslyAllowBrowser: true })\nexport async function askOpenai(q: string) {\n  const done = await llm.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n  return done.choices[0].message.content\n}\n`,
  ...more,
})
const CLAUDE_TS = 'src/llm/claudeService.ts: const done = await llm.messages.create('
const OPENAI_TS = 'src/llm/openaiService.ts: const done = await llm.chat.completions.create('

const PART = (vendor: string, host: string) =>
  `import 'package:http/http.dart' as http;\nimport 'dart:convert';\nclass ${vendor}Provider {\n  Future<String> sendMessage(String q) async {\n    final response = await http.post(Uri.parse('https://${host}/chat/completions'), body: jsonEncode({'model': 'm', 'messages': [{'role': 'user', 'content': q}]}));\n    return jsonDecode(response.body)['choices'][0]['message']['content'];\n  }\n}\n`
/** An app of Flutter with a part for each vendor, and one whose vendor nobody knows. */
const dart = (setting: string): Files => ({
  'pubspec.yaml': 'name: lamp\npublish_to: none\ndependencies:\n  flutter:\n    sdk: flutter\n  http: ^1.0.0\n',
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'ai_service.dart';\nvoid main() => runApp(MaterialApp(home: ElevatedButton(onPressed: () => AiService().send('owl'), child: Text('Go'))));\n`,
  'lib/ai_service.dart': `import 'providers/anywhere_provider.dart';\nimport 'providers/deepseek_provider.dart';\nimport 'providers/openai_provider.dart';\nclass AiService {\n  Future<String> send(String q) async {\n    final prefs = await SharedPreferences.getInstance();\n    ${setting}\n    if (provider == 'deepseek') return DeepseekProvider().sendMessage(q);\n    if (provider == 'openai') return OpenaiProvider().sendMessage(q);\n    return AnywhereProvider().sendMessage(q);\n  }\n}\n`,
  'lib/providers/anywhere_provider.dart': PART('Anywhere', 'llm.anywhere.example'),
  'lib/providers/deepseek_provider.dart': PART('Deepseek', 'api.deepseek.com'),
  'lib/providers/openai_provider.dart': PART('Openai', 'api.openai.com/v1'),
})

describe('of several vendors the one stands that is asked where nobody chooses', () => {
  standing({
    'by a field': stands(py('    llm_provider: str = "openai"'), OPENAI),
    'by a field that lists what may be': stands(py('    llm_provider: Literal["claude", "openai"] = "openai"'), OPENAI),
    'by a field of a model': stands(py('    primary_llm_provider: str = Field(default="openai")'), OPENAI),
    'by the environment': stands(py('    llm_provider = os.getenv("LLM_PROVIDER", "openai")'), OPENAI),
    'by what the environment is shown to hold': stands(
      py('    llm_provider: str', 'tales', { 'config/app.yaml': 'llm:\n  provider: openai   # or claude\n' }),
      OPENAI,
    ),
    'the other one': stands(py('    llm_provider: str = "claude"'), CLAUDE),
    'by the state of a window': stands(
      react("  const [provider, setProvider] = useState<Provider>('openai')"),
      OPENAI_TS,
    ),
    'by what stands in for nothing': stands(
      react("  const provider = localStorage.getItem('ai_provider') ?? 'openai'"),
      OPENAI_TS,
    ),
    'by the name of the product': stands(react('  const provider = pick()', {}, 'chatgpt-lamp'), OPENAI_TS),
    'in an app of Flutter, before a part whose vendor nobody knows': stands(
      dart("final provider = prefs.getString('active_ai_provider') ?? 'openai';"),
      'lib/providers/openai_provider.dart: final response = await http.post(',
    ),
    'another of those': stands(
      dart("final provider = prefs.getString('active_ai_provider') ?? 'deepseek';"),
      'lib/providers/deepseek_provider.dart: final response = await http.post(',
    ),
  })
})

describe('what chooses nothing of that kind changes nothing', () => {
  standing({
    'whom vectors are asked of': stands(py('    embedding_provider: str = "openai"'), CLAUDE),
    'who speaks': stands(py('    tts_provider: str = "openai"'), CLAUDE),
    'who lets people in': stands(py('    auth_provider: str = "openai"'), CLAUDE),
    'a question which one was chosen': stands(
      react("  const provider = pick()\n  const isOpen = provider === 'openai'"),
      CLAUDE_TS,
    ),
    'a remark': stands(py('    # llm_provider: str = "openai"\n    name: str = "owl"'), CLAUDE),
    'two settings that say otherwise': stands(
      py('    llm_provider: str = "openai"', 'tales', { 'settings.py': 'LLM_PROVIDER = "claude"\n' }),
      CLAUDE,
    ),
    'a vendor that is not asked here': stands(py('    llm_provider: str = "mistral"'), CLAUDE),
    'a name that names both': stands(react('  const provider = pick()', {}, 'claude-vs-openai'), CLAUDE_TS),
    'a common word in a name': stands(react('  const provider = pick()', {}, 'spark-tales'), CLAUDE_TS),
  })
})
