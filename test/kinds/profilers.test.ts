import { describe } from 'vitest'
import { projects } from './kind.ts'
import type { Files } from './project.ts'

const NODE = (times: string): Files => ({
  'package.json':
    '{"name":"oak","version":"1.0.0","bin":{"oak":"dist/oak.js"},"dependencies":{"commander":"14","openai":"5","v8-profiler-next":"1"}}',
  'src/tell.ts':
    "import OpenAI from 'openai'\nexport const tell = async (q: string) =>\n  (await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: q }] })).choices[0].message.content\n",
  'src/oak.ts':
    "#!/usr/bin/env node\nimport { Command } from 'commander'\nimport { tell } from './tell.js'\nimport { watch } from './times.js'\nif (process.env.OAK_TIMES) watch()\nawait new Command('oak').argument('<q>').action(async q => console.log(await tell(q))).parseAsync()\n",
  'src/times.ts': times,
})
const PYTHON = (times: string): Files => ({
  'pyproject.toml':
    '[project]\nname = "oak"\nversion = "1"\ndependencies = ["openai", "click", "yappi"]\n[project.scripts]\noak = "oak.main:main"\n',
  'oak/main.py':
    'import os\nimport click\nfrom openai import OpenAI\nfrom oak.times import watch\n\n@click.command()\n@click.argument("q")\ndef main(q):\n    if os.environ.get("OAK_TIMES"):\n        watch()\n    print(OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}]).choices[0].message.content)\n',
  'oak/times.py': times,
})
const GO = (handlers: string): Files => ({
  'go.mod':
    'module oak\n\ngo 1.22\n\nrequire (\n\tgithub.com/sashabaranov/go-openai v1.41.2\n\tgithub.com/spf13/cobra v1.8.0\n)\n',
  'main.go': `package main\n\nimport (\n\t"context"\n\t"fmt"\n\t"net/http"\n\t"net/http/pprof"\n\t"os"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc tell(q string) string {\n\ta, _ := openai.NewClient(os.Getenv("OPENAI_API_KEY")).CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: "gpt-4o", Messages: []openai.ChatCompletionMessage{{Role: "user", Content: q}}})\n\treturn a.Choices[0].Message.Content\n}\n\nfunc main() {\n\tmux := http.NewServeMux()\n${handlers}\tgo http.ListenAndServe("127.0.0.1:6060", mux)\n\tfmt.Println(tell(os.Args[1]))\n}\n`,
})
const TEXT = { generates: ['text'] } as const

describe('a port at which a developer looks where the time goes', () => {
  projects([
    [
      'is no way to the text, with a profiler of Node',
      NODE(
        "import http from 'node:http'\nimport v8Profiler from 'v8-profiler-next'\nexport const watch = () =>\n  http.createServer((req, res) => {\n    v8Profiler.startProfiling('oak', true)\n    setTimeout(() => v8Profiler.stopProfiling('oak').export((_, said) => res.end(said)), 3000)\n  }).listen(9000, 'localhost')\n",
      ),
      { ...TEXT, ways: ['cli'] },
    ],
    [
      'is none with a profiler of Python',
      PYTHON(
        'import io\nimport threading\nfrom http.server import BaseHTTPRequestHandler, HTTPServer\n\nimport yappi\n\nclass Times(BaseHTTPRequestHandler):\n    def do_GET(self):\n        out = io.StringIO()\n        yappi.get_func_stats().print_all(out=out)\n        self.send_response(200)\n        self.end_headers()\n        self.wfile.write(out.getvalue().encode())\n\ndef watch():\n    yappi.start()\n    threading.Thread(target=HTTPServer(("127.0.0.1", 9000), Times).serve_forever, daemon=True).start()\n',
      ),
      { ...TEXT, ways: ['cli'] },
    ],
    [
      'is none with handlers of its own in Go',
      GO('\tmux.HandleFunc("/debug/pprof/", pprof.Index)\n\tmux.Handle("/heap", pprof.Handler("heap"))\n'),
      { ...TEXT, ways: ['cli'] },
    ],
    [
      'is one where a handler beside those of Go tells the text',
      GO(
        '\tmux.HandleFunc("/debug/pprof/", pprof.Index)\n\tmux.HandleFunc("/tell", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, tell(r.URL.Query().Get("q"))) })\n',
      ),
      { ...TEXT, exposure: ['http-api'] },
    ],
    [
      'is one where the server takes up what tells it',
      NODE(
        "import http from 'node:http'\nimport { Session } from 'node:inspector'\nimport { tell } from './tell.js'\nexport const watch = () => {\n  new Session().connect()\n  http.createServer(async (req, res) => res.end(await tell(req.url ?? ''))).listen(9000)\n}\n",
      ),
      { ...TEXT, exposure: ['http-api'] },
    ],
  ])
})
