import { describe } from 'vitest'
import { standing } from './stands.ts'

/** A model that is asked by starting its program, in the product's own code; and programs that are started for something else. */
const SCOPE = 'scope-undeclared'
const FLASK = (lines: string) => ({
  'requirements.txt': 'flask==3.0.0\n',
  'app.py': `import subprocess\nfrom flask import Flask, request, send_file\n\napp = Flask(__name__)\n\n${lines}`,
})
const NODE = (lines: string) => ({
  'package.json':
    '{ "name": "oak", "private": true, "scripts": { "start": "node server.js" }, "dependencies": { "express": "4.0.0" } }\n',
  'server.js': `const { spawn, execFile } = require('node:child_process')\nconst app = require('express')()\n${lines}\napp.listen(80)\n`,
})

describe('a program that has a model answer', () => {
  standing({
    'its words put together before': {
      files: FLASK(
        "@app.post('/say')\ndef say():\n    command = ['edge-tts', '--voice', 'zh-CN-XiaoyiNeural', '--text', request.json['words'], '--write-media', 'out.mp3']\n    done = subprocess.run(command, check=True)\n    return send_file('out.mp3')\n",
      ),
      at: { [SCOPE]: 'app.py: done = subprocess.run(command, check=True)' },
      says: { 'label-explicit-undeclared': /audio/ },
    },
    'a question to an assistant of the command line': {
      files: NODE(
        "app.post('/ask', (req, res) => {\n  const child = spawn('claude', ['-p', req.body.question, '--output-format', 'text'])\n  child.stdout.pipe(res)\n})",
      ),
      at: { [SCOPE]: "server.js: const child = spawn('claude', ['-p'" },
    },
    'in one line of a shell, by Go': {
      files: {
        'go.mod': 'module oak\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.10.0\n',
        'main.go':
          'package main\n\nimport (\n\t"os/exec"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/ask", func(c *gin.Context) {\n\t\tout, _ := exec.Command("ollama", "run", "qwen2.5", c.PostForm("q")).Output()\n\t\tc.String(200, string(out))\n\t})\n\tr.Run(":80")\n}\n',
      },
      at: { [SCOPE]: 'main.go: out, _ := exec.Command("ollama", "run", "qwen2.5"' },
    },
    'only fetched, listed or asked for its version': {
      files: NODE(
        "app.post('/models', (req, res) => {\n  spawn('ollama', ['pull', req.body.name]).on('exit', () => res.end())\n})\napp.get('/version', (req, res) => execFile('claude', ['--version'], (_, out) => res.end(out)))",
      ),
      at: { [SCOPE]: undefined },
    },
    'named in a list of programs that are known': {
      files: NODE(
        "const KNOWN = ['claude', 'codex', 'gemini']\napp.get('/known', (req, res) => res.json(KNOWN.filter(one => one !== req.query.p)))",
      ),
      at: { [SCOPE]: undefined },
    },
    'a pipe of another kind that bears the name': {
      files: FLASK(
        "@app.post('/sort')\ndef sort():\n    done = subprocess.run(['piper', '--inputs', request.json['file']], check=True)\n    return 'ok'\n",
      ),
      at: { [SCOPE]: undefined },
    },
  })
})

describe('an assistant whose program lies where a setting says', () => {
  const found = "const CLAUDE = process.env.CLAUDE_PATH || lookFor('claude')\n"
  standing({
    'started by a function of one’s own, and asked through its input': {
      files: NODE(
        `${found}const begin = (command, args) => spawn(command, args, { shell: false })\napp.post('/ask', (req, res) => {\n  const args = ['-p', '--output-format', 'stream-json']\n  args.push('--model', 'sonnet')\n  const child = spawnHidden(CLAUDE, args)\n  child.stdin.end(req.body.question)\n  child.stdout.pipe(res)\n})`,
      ),
      at: { [SCOPE]: 'server.js: const child = spawnHidden(CLAUDE, args)' },
    },
    'in a list that is put together before, in Python': {
      files: FLASK(
        "class Assistant:\n    def ask(self, question):\n        command = [self.claude_bin, '-p', question, '--output-format', 'json']\n        done = subprocess.run(command, capture_output=True, text=True)\n        return done.stdout\n\n@app.post('/say')\ndef say():\n    return Assistant().ask(request.json['words'])\n",
      ),
      at: { [SCOPE]: 'app.py: done = subprocess.run(command, capture_output=True' },
    },
    'only looked for, and asked for its version': {
      files: NODE(
        `${found}app.get('/there', (req, res) => res.json({ there: commandExists(CLAUDE, '-p', '--output-format'), version: execFile(CLAUDE, ['--version']) }))`,
      ),
      at: { [SCOPE]: undefined },
    },
    'talked to in a terminal': {
      files: NODE(
        `${found}app.post('/open', (req, res) => spawn(CLAUDE, ['--resume', req.body.id], { stdio: 'inherit' }))`,
      ),
      at: { [SCOPE]: undefined },
    },
    'a name among others that are handed on': {
      files: NODE(
        "const windows = [claude, openai]\napp.get('/windows', (req, res) => res.json({ windows, options: ['-p', '--output-format'] }))",
      ),
      at: { [SCOPE]: undefined },
    },
  })
})
