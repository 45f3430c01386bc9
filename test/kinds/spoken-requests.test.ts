import { describe } from 'vitest'
import { projects } from './kind.ts'

const A = ['audio'] as const
const PAGE = '{"name":"oak","private":true,"dependencies":{"express":"4"}}'
const serve = (body: string) =>
  `import express from 'express'\n${body}\nexpress().post('/speak', async (req, res) => res.send(await speak(req.body.text))).listen(3000)\n`

describe('speech that is asked for by its address', () => {
  projects([
    [
      'Google’s interface without a package',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const key = process.env.KEY\nconst speak = async (text: string) => (await fetch(`https://texttospeech.googleapis.com/v1/text:synthesize?key=${key}`, { method: 'POST', body: JSON.stringify({ input: { text }, voice: { languageCode: 'vi-VN' } }) })).json()",
        ),
      },
      { generates: A },
    ],
    [
      'VOICEVOX at an address from a setting',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const url = process.env.VOICES ?? ''\nconst speak = async (text: string) => {\n  const query = await (await fetch(`${url}/audio_query?text=${text}&speaker=3`, { method: 'POST' })).json()\n  return (await fetch(`${url}/synthesis?speaker=3`, { method: 'POST', body: JSON.stringify(query) })).arrayBuffer()\n}",
        ),
      },
      { generates: A },
    ],
    [
      'VOICEVOX in Python',
      {
        'requirements.txt': 'discord.py\nrequests\n',
        'bot.py':
          "import discord, requests\nBASE = 'http://localhost:50021'\nbot = discord.Client(intents=discord.Intents.default())\n@bot.event\nasync def on_message(message):\n    query = requests.post(f'{BASE}/audio_query', params={'text': message.content, 'speaker': 1}).json()\n    sound = requests.post(f'{BASE}/synthesis', params={'speaker': 1}, json=query).content\n    open('a.wav', 'wb').write(sound)\nbot.run('t')\n",
      },
      { generates: A, ways: ['bot'] },
    ],
    [
      'GPT-SoVITS asked by a list of parameters',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const base = process.env.SOVITS_URL ?? ''\nconst speak = async (text: string) => {\n  const params = new URLSearchParams({ text, text_lang: 'zh', ref_audio_path: 'a.wav', prompt_text: 'hm' })\n  return (await fetch(`${base}/tts?${params.toString()}`)).arrayBuffer()\n}",
        ),
      },
      { generates: A, providers: ['gpt-sovits'] },
    ],
    [
      'a voice that is copied by a server which nobody names',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const base = process.env.VOICES ?? ''\nconst speak = async (text: string) => (await fetch(`${base}/tts?${new URLSearchParams({ text, ref_audio_path: 'a.wav' })}`)).arrayBuffer()",
        ),
      },
      { generates: A, withoutProviders: ['gpt-sovits'] },
    ],
    [
      'a server of speech of one’s own',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const TTS_BASE = process.env.TTS_BASE_URL ?? ''\nconst speak = async (text: string) => (await fetch(`${TTS_BASE}/synth`, { method: 'POST', body: JSON.stringify({ text, speaker_id: 1 }) })).arrayBuffer()",
        ),
      },
      { generates: A },
    ],
    [
      'a synthesis of chemistry says nothing',
      {
        'package.json': PAGE,
        'index.ts': serve(
          "const speak = async (text: string) => (await fetch(`/lab/synthesis?step=${text}`, { method: 'POST', body: text })).json()",
        ),
      },
      { silent: true },
    ],
    [
      'nor does an address of an interface that is answered here',
      {
        'package.json': PAGE,
        'index.ts':
          "import express from 'express'\nconst app = express()\napp.get('/synth', (req, res) => res.json({ voice: 'triangle', wave: [0, 1, 0] }))\napp.listen(3000)\n",
      },
      { silent: true },
    ],
  ])
})

describe('words that MLX writes', () => {
  projects([
    [
      'beside what only listens',
      {
        'pyproject.toml': '[project]\nname = "oak"\ndependencies = ["mlx-lm", "mlx-whisper", "rumps"]\n',
        'main.py':
          "import tkinter as tk\nfrom oak.ears import hear\nfrom oak.words import words\nroot = tk.Tk()\ntk.Button(root, command=lambda: print(words(None, None, hear('a.wav')))).pack()\nroot.mainloop()\n",
        'oak/ears.py':
          "import mlx_whisper\ndef hear(path):\n    return mlx_whisper.transcribe(path, path_or_hf_repo='mlx-community/whisper-large-v3-turbo')['text']\n",
        'oak/words.py':
          'def words(model, tokenizer, prompt):\n    from mlx_lm import generate\n    return generate(model, tokenizer, prompt=prompt, max_tokens=64)\n',
      },
      { generates: ['text'], exposure: ['desktop'], access: ['self-hosted'] },
    ],
    [
      'a dictation that writes none',
      {
        'pyproject.toml': '[project]\nname = "oak"\ndependencies = ["mlx-whisper"]\n',
        'main.py':
          "import tkinter as tk\nimport mlx_whisper\ndef generate(path):\n    return mlx_whisper.transcribe(path, path_or_hf_repo='mlx-community/whisper-large-v3-turbo')['text']\nroot = tk.Tk()\ntk.Button(root, command=lambda: print(generate('a.wav'))).pack()\nroot.mainloop()\n",
      },
      { silent: true },
    ],
  ])
})

const ASK_CS =
  'using System.Net.Http;\nusing System.Text;\nusing System.Threading.Tasks;\npublic class Talk {\n  static readonly HttpClient Http = new HttpClient();\n  public async Task<string> Say(string line) {\n    var body = new StringContent("{\\"model\\":\\"deepseek-chat\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"" + line + "\\"}]}", Encoding.UTF8, "application/json");\n    return await (await Http.PostAsync("https://api.deepseek.com/chat/completions", body)).Content.ReadAsStringAsync();\n  }\n}\n'
const OLD = '<Project ToolsVersion="15.0"><PropertyGroup><OutputType>Library</OutputType></PropertyGroup></Project>'

describe('add-ins of Office that are loaded as libraries', () => {
  projects([
    [
      'Word, by VSTO',
      {
        'Oak.csproj': OLD,
        'ThisAddIn.cs': 'public partial class ThisAddIn {\n  void Start() { new Talk().Say("a"); }\n}\n',
        'Talk.cs': ASK_CS,
      },
      { generates: ['text'], ways: ['desktop'] },
    ],
    [
      'any of them, by COM',
      {
        'Oak.csproj': OLD,
        'Connect.cs':
          'using Extensibility;\npublic class Connect : IDTExtensibility2 {\n  public void OnConnection() { new Talk().Say("a"); }\n}\n',
        'Talk.cs': ASK_CS,
      },
      { generates: ['text'], ways: ['desktop'] },
    ],
    [
      'Excel, by Excel-DNA',
      {
        'Oak.csproj': OLD,
        'Start.cs':
          'using ExcelDna.Integration;\npublic class Start : IExcelAddIn {\n  public void AutoOpen() { new Talk().Say("a"); }\n}\n',
        'Talk.cs': ASK_CS,
      },
      { generates: ['text'], ways: ['desktop'] },
    ],
    ['a library that others take up', { 'Oak.csproj': OLD, 'Talk.cs': ASK_CS }, { ways: [], unasked: [] }],
  ])
})
