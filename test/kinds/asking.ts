/** Small products that ask a model, with a gap before the call for what a test is about. */
/** The texts of a product, by path. */
export type Files = Record<string, string>
/** A manifest of Spring with its client of models, and more dependencies. */
export const POM = (more = '') =>
  `<project><groupId>cn.oak</groupId><artifactId>oak</artifactId><dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-starter-model-openai</artifactId></dependency>${more}</dependencies></project>`
/** Where the classes of the Java product lie. */
export const J = 'src/main/java/cn/oak/'
/** A Spring product: what stands before the call, imports, other files, more dependencies. */
export const java = (before: string, imports = '', beside: Files = {}, more = ''): Files => ({
  'pom.xml': POM(more),
  [`${J}Ask.java`]: `package cn.oak;\nimport org.springframework.ai.chat.client.ChatClient;\nimport org.springframework.web.bind.annotation.*;\n${imports}@RestController\npublic class Ask {\n  private final ChatClient chat;\n  public Ask(ChatClient.Builder b) { chat = b.build(); }\n  @PostMapping("/ask") public String ask(@RequestBody String prompt) {\n${before}\n    return chat.prompt().user(prompt).call().content();\n  }\n}\n`,
  ...beside,
})
/** A Gin product: what stands before the call, imports, other files. */
export const go = (before: string, imports = '', beside: Files = {}): Files => ({
  'go.mod':
    'module oak\n\ngo 1.22\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.10.0\n\tgithub.com/sashabaranov/go-openai v1.36.0\n)\n',
  'main.go': `package main\n\nimport (\n\t"net/http"\n${imports}\n\t"github.com/gin-gonic/gin"\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc ask(c *gin.Context) {\n\tprompt := c.PostForm("prompt")\n${before}\n\tres, _ := openai.NewClient("k").CreateChatCompletion(c, openai.ChatCompletionRequest{Model: "gpt-4o-mini", Messages: say(prompt)})\n\tc.String(http.StatusOK, res.Choices[0].Message.Content)\n}\n\nfunc main() { r := gin.Default(); r.POST("/ask", ask); r.Run(":80") }\n`,
  ...beside,
})
/** A Flask product: what stands before the call, above the product, other files, and behind the call. */
export const py = (before: string, head = '', beside: Files = {}, after = ''): Files => ({
  'requirements.txt': 'flask\nopenai\n',
  'app.py': `from flask import Flask, request, jsonify\nfrom openai import OpenAI\n${head}\napp = Flask(__name__)\nllm = OpenAI()\n\n\n@app.post('/ask')\ndef ask():\n    q = request.json['q']\n${before}    text = llm.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': q}]).choices[0].message.content\n${after}    return jsonify(answer=text)\n\n\napp.run(host='0.0.0.0')\n`,
  ...beside,
})
/** An Express product: what stands before the call, above the product, other files. */
export const node = (before: string, head = '', beside: Files = {}): Files => ({
  'package.json':
    '{"name":"oak","private":true,"type":"module","scripts":{"start":"node s.js"},"dependencies":{"express":"4","openai":"4"}}',
  's.js': `import express from 'express'\nimport OpenAI from 'openai'\n${head}\nconst app = express()\nconst llm = new OpenAI()\napp.post('/ask', async (req, res) => {\n  const { prompt } = req.body\n${before}\n  const done = await llm.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: prompt }] })\n  res.json({ text: done.choices[0].message.content })\n})\napp.listen(80)\n`,
  ...beside,
})
/** A PHP page: what stands before the call, other files. */
export const php = (before: string, beside: Files = {}): Files => ({
  'composer.json': '{"name":"oak/oak","type":"project","require":{"openai-php/client":"^0.10"}}',
  'ask.php': `<?php\nrequire 'vendor/autoload.php';\n$prompt = $_POST['prompt'];\n${before}\n$client = OpenAI::client(getenv('K'));\n$r = $client->chat()->create(['model' => 'gpt-4o-mini', 'messages' => [['role' => 'user', 'content' => $prompt]]]);\necho $r->choices[0]->message->content;\n`,
  ...beside,
})
