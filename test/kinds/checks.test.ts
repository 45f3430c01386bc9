import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('a check of what is asked or answered', () => {
  projects([
    [
      'tencent java',
      {
        'pom.xml':
          '<project><groupId>cn.fig</groupId><artifactId>fig</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency><dependency><groupId>com.tencentcloudapi</groupId><artifactId>tencentcloud-sdk-java-tms</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/fig/AskController.java':
          'package cn.fig;\nimport com.tencentcloudapi.tms.v20201229.TmsClient;\nimport com.tencentcloudapi.tms.v20201229.models.*;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class AskController {\n  private final ChatClient chat;\n  private TmsClient tms;\n  public AskController(ChatClient.Builder b) { this.chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String question) {\n    TextModerationRequest r = new TextModerationRequest();\n    r.setContent(question);\n    if (!"Pass".equals(tms.TextModeration(r).getSuggestion())) return "抱歉";\n    return chat.prompt().user(question).call().content();\n  }\n}\n',
      },
      { moderates: true },
    ],
    [
      'baidu java',
      {
        'pom.xml':
          '<project><groupId>cn.fig</groupId><artifactId>fig</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency><dependency><groupId>com.baidu.aip</groupId><artifactId>java-sdk</artifactId></dependency></dependencies></project>',
        'src/main/java/cn/fig/AskController.java':
          'package cn.fig;\nimport com.baidu.aip.contentcensor.AipContentCensor;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n@RestController\npublic class AskController {\n  private final ChatClient chat;\n  private final AipContentCensor censor = new AipContentCensor("a", "b", "c");\n  public AskController(ChatClient.Builder b) { this.chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String question) {\n    if (!"合规".equals(censor.textCensorUserDefined(question).getString("conclusion"))) return "内容不合规";\n    return chat.prompt().user(question).call().content();\n  }\n}\n',
      },
      { moderates: true },
    ],
    [
      'shumei py',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nimport requests\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    r = requests.post('http://api-text-bj.fengkongcloud.com/text/v4', json={'data': {'text': q}}).json()\n    if r['riskLevel'] == 'REJECT':\n        return jsonify(error='rejected'), 400\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: true },
    ],
    [
      'perspective',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nimport requests\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    r = requests.post('https://commentanalyzer.googleapis.com/v1alpha1/comments:analyze?key=k', json={'comment': {'text': q}, 'requestedAttributes': {'TOXICITY': {}}}).json()\n    if r['attributeScores']['TOXICITY']['summaryScore']['value'] > 0.8:\n        return jsonify(error='toxic'), 400\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: true },
    ],
    [
      'go tms',
      {
        'go.mod':
          'module fig\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n\tgithub.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tms v1.0.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n\ttms "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/tms/v20201229"\n)\n\nfunc ask(c *gin.Context) {\n\treq := tms.NewTextModerationRequest()\n\tres, _ := client.TextModeration(req)\n\tif *res.Response.Suggestion == "Block" {\n\t\tc.JSON(400, gin.H{"error": "违规"})\n\t\treturn\n\t}\n\topenai.NewClient("k").CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n}\n\nfunc main() { r := gin.Default(); r.POST("/ask", ask); r.Run(":80") }\n',
      },
      { moderates: true },
    ],
    [
      'node aliyun http',
      {
        'app/api/chat/route.ts':
          "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST(req: Request) {\n  const { text } = await req.json()\n  const check = await fetch('https://green-cip.cn-shanghai.aliyuncs.com/?Action=TextModerationPlus', { method: 'POST', body: text }).then(r => r.json())\n  if (check.Data.RiskLevel === 'high') return new Response('blocked', { status: 400 })\n  return Response.json(await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] }))\n}\n",
        'app/page.tsx': 'export default function P() { return <p/> }\n',
        'package.json':
          '{"name":"plumchat","private":true,"scripts":{"start":"next start","dev":"next dev"},"dependencies":{"next":"15","openai":"5","react":"19"}}',
      },
      { moderates: true },
    ],
    [
      'dfa py',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nfrom dfa import DFAFilter\ngfw = DFAFilter()\ngfw.parse(\"words.txt\")\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    q = gfw.filter(q, '*')\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'dfa.py':
          "class DFAFilter:\n    def __init__(self):\n        self.keyword_chains = {}\n\n    def parse(self, path):\n        for w in open(path):\n            self.add(w)\n\n    def filter(self, message, repl='*'):\n        return message.replace('x', repl)\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: true },
    ],
  ])
})

describe('a filter of words of the product', () => {
  projects([
    [
      'own list',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nFORBIDDEN = ['赌博', '毒品', '色情']\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    if any(w in q for w in FORBIDDEN):\n        return jsonify(error='您的提问包含违规内容'), 400\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: true },
    ],
    [
      'own list zh',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nwith open('敏感词.txt') as f:\n    words = [x.strip() for x in f]\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    for w in words:\n        if w in q:\n            return jsonify(error='含敏感词，请修改后再试')\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: true },
    ],
    [
      'mint',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"5","mint-filter":"4"}}',
        's.js':
          "const express = require('express')\nconst OpenAI = require('openai')\nconst Mint = require('mint-filter').default\nconst mint = new Mint(['赌'])\nconst app = express()\napp.post('/ask', async (req, res) => {\n  if (!mint.verify(req.body.prompt)) return res.status(400).send('blocked')\n  res.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.prompt }] }))\n})\napp.listen(80)\n",
      },
      { moderates: true },
    ],
    [
      'go sensitive',
      {
        'go.mod':
          'module fig\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n\tgithub.com/importcjj/sensitive v0.0.0\n)\n',
        'main.go':
          'package main\n\nimport (\n\t"github.com/gin-gonic/gin"\n\t"github.com/importcjj/sensitive"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nvar words = sensitive.New()\n\nfunc ask(c *gin.Context) {\n\tprompt := c.PostForm("prompt")\n\tif ok, w := words.Validate(prompt); !ok {\n\t\tc.JSON(400, gin.H{"error": "违规：" + w})\n\t\treturn\n\t}\n\topenai.NewClient("k").CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini"})\n}\n\nfunc main() { words.LoadWordDict("dict.txt"); r := gin.Default(); r.POST("/ask", ask); r.Run(":80") }\n',
      },
      { moderates: true },
    ],
    [
      'output filter ts',
      {
        'package.json':
          '{"name":"fig","private":true,"scripts":{"start":"tsx s.ts"},"dependencies":{"express":"4","openai":"5"}}',
        's.ts':
          "import express from 'express'\nimport OpenAI from 'openai'\nconst blockedWords = ['bomb recipe', 'self harm']\nconst clean = (reply: string) => (blockedWords.some(w => reply.includes(w)) ? 'I cannot help with that.' : reply)\nconst app = express()\napp.post('/ask', async (q, r) => {\n  const done = await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: q.body })\n  r.send(clean(done.choices[0].message.content ?? ''))\n})\napp.listen(80)\n",
      },
      { moderates: true },
    ],
  ])
})

describe('what is no check', () => {
  projects([
    [
      'mask phone',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nimport re\n\n\ndef mask_sensitive(text):\n    return re.sub(r'1\\d{10}', '***', text)\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    q = mask_sensitive(q)\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
    [
      'bleach',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nimport bleach\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    answer = bleach.clean(answer)\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\nbleach\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
    [
      'relay moderations',
      {
        'go.mod':
          'module fig\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
        'main.go':
          'package main\n\nimport "github.com/gin-gonic/gin"\n\nfunc main() {\n\tr := gin.Default()\n\tv1 := r.Group("/v1")\n\tv1.POST("/chat/completions", relay)\n\tv1.POST("/moderations", relay)\n\tr.Run(":3000")\n}\n\nfunc relay(c *gin.Context) { proxy("https://api.openai.com" + c.Request.URL.Path) }\n',
      },
      { moderates: false },
    ],
    [
      'post spam',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\ndef is_spam(post):\n    return 'http' in post and any(w in post for w in SPAM_WORDS)\n\n\nSPAM_WORDS = ['buy now']\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'posts.py':
          'from app import is_spam\n\n\ndef publish(post):\n    if is_spam(post.body):\n        post.hide()\n',
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
    [
      'nodes',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\ndef filter_nodes(nodes):\n    return [n for n in nodes if not n.blocked]\n\n\nBLOCKED_HOSTS = ['evil.example']\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
    [
      'safety env off',
      {
        'app.py':
          "from flask import Flask, render_template, request, jsonify\nfrom openai import OpenAI\nimport os\nfrom diffusers import StableDiffusionPipeline\nfrom diffusers.pipelines.stable_diffusion.safety_checker import StableDiffusionSafetyChecker\nON = os.environ.get('CHECK', '0') == '1'\nchecker = None\nif ON:\n    checker = StableDiffusionSafetyChecker.from_pretrained('CompVis/stable-diffusion-safety-checker')\npipe = StableDiffusionPipeline.from_pretrained('acme/x', safety_checker=checker)\napp = Flask(__name__)\nclient = OpenAI()\n\n\n@app.get('/')\ndef home():\n    return render_template('index.html')\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n    done = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}])\n    answer = done.choices[0].message.content\n    return jsonify(answer=answer)\n\n\nif __name__ == '__main__':\n    app.run(host='0.0.0.0')\n",
        'requirements.txt': 'flask\nopenai\ndiffusers\n',
        'templates/index.html':
          "<!doctype html><html><body><form id=\"f\"><input id=\"q\"></form><div id=\"answer\"></div>\n<script>f.onsubmit = async e => { e.preventDefault(); answer.textContent = (await (await fetch('/ask', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({q: q.value})})).json()).answer }</script></body></html>\n",
      },
      { moderates: false },
    ],
  ])
})
