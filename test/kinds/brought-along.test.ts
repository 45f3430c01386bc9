import { describe } from 'vitest'
import { projects } from './kind.ts'

describe('what a system or platform brings along', () => {
  projects([
    [
      'the browser’s summariser',
      {
        'manifest.json': '{"manifest_version":3,"name":"Gist","version":"1","action":{"default_popup":"p.html"}}',
        'p.js':
          "const s = await Summarizer.create({ type: 'key-points' })\ndocument.body.textContent = await s.summarize(document.body.innerText)\n",
      },
      { generates: ['text'], access: ['self-hosted'], exposure: ['browser-extension'] },
    ],
    [
      'the editor’s own models',
      {
        'package.json':
          '{"name":"gist","publisher":"heron","engines":{"vscode":"^1.95.0"},"contributes":{"commands":[{"command":"gist.go","title":"Go"}]},"main":"out/x.js"}',
        'src/extension.ts':
          "import * as vscode from 'vscode'\nexport const go = async () => {\n  const [model] = await vscode.lm.selectChatModels({ vendor: 'copilot' })\n  return model.sendRequest([vscode.LanguageModelChatMessage.User('Explain')], {})\n}\n",
      },
      { generates: ['text'] },
    ],
    [
      'the platform’s pictures, and its transcripts',
      {
        'composer.json': '{"name":"heron/frames","type":"project"}',
        'appinfo/info.xml': '<info><id>frames</id></info>',
        'lib/Frame.php':
          "<?php\nnamespace OCA\\Frames;\nuse OCP\\TaskProcessing\\Task;\nuse OCP\\TaskProcessing\\TaskTypes\\TextToImage;\nclass Frame { function make($m, $p) { $m->scheduleTask(new Task(TextToImage::ID, ['input' => $p], 'frames', null)); } }\n",
        'lib/Hear.php':
          "<?php\nnamespace OCA\\Frames;\nuse OCP\\TaskProcessing\\Task;\nuse OCP\\TaskProcessing\\TaskTypes\\AudioToText;\nclass Hear { function hear($m, $f) { $m->runTask(new Task(AudioToText::ID, ['input' => $f], 'frames', null)); } }\n",
      },
      { generates: ['image'], exposure: ['web-ui'] },
    ],
    [
      'the platform’s pictures, by a kind of task that makes nothing else',
      {
        'composer.json': '{"name":"heron/frames","type":"project"}',
        'appinfo/info.xml': '<info><id>frames</id></info>',
        'lib/Frame.php':
          "<?php\nnamespace OCA\\Frames;\nuse OCP\\TextToImage\\IManager;\nuse OCP\\TextToImage\\Task;\nclass Frame {\n  public function __construct(private IManager $pictures) {}\n  function make($asked, $user) {\n    $task = new Task($asked, 'frames', 2, $user);\n    $this->pictures->runOrScheduleTask($task);\n    return $task->getOutputImages();\n  }\n}\n",
      },
      { generates: ['image'], exposure: ['web-ui'], generationIn: 'lib/Frame.php' },
    ],
    [
      'no picture where an extension only hears of tasks, or makes one of its own',
      {
        'composer.json': '{"name":"heron/frames","type":"project"}',
        'appinfo/info.xml': '<info><id>frames</id></info>',
        'lib/Heard.php':
          '<?php\nnamespace OCA\\Frames;\nuse OCP\\TextToImage\\Events\\TaskSuccessfulEvent;\nuse OCP\\TextToImage\\Task;\nclass Heard { function handle(TaskSuccessfulEvent $event) { $this->keep($event->getTask()->getOutputImages()); } }\n',
        'lib/Chores.php':
          '<?php\nnamespace OCA\\Frames;\nuse OCA\\Frames\\Db\\Task;\nclass Chores { function add($title) { return $this->mapper->insert(new Task($title)); } }\n',
      },
      { generates: [] },
    ],
    [
      'a mini-program’s cloud',
      {
        'project.config.json': '{"appid":"wx1","compileType":"miniprogram","projectname":"tide"}',
        'app.json': '{"pages":["pages/talk/talk"]}',
        'pages/talk/talk.js':
          "Page({ async say(q) {\n  const model = wx.cloud.extend.AI.createModel('hunyuan-exp')\n  return model.streamText({ data: { model: 'hunyuan-lite', messages: [{ role: 'user', content: q }] } })\n} })\n",
      },
      { generates: ['text'], withProviders: ['tencent-hunyuan'], exposure: ['mini-program'] },
    ],
    [
      'a script tag that brings a model',
      {
        'index.html':
          '<!doctype html><html><body><script type="module">\nimport { pipeline } from "https://cdn.jsdelivr.net/npm/@huggingface/transformers@3"\nconst write = await pipeline("text-generation", "onnx-community/Qwen3-0.6B-ONNX")\n</script></body></html>',
      },
      { generates: ['text'], access: ['self-hosted'] },
    ],
    [
      'an edge worker’s bound model',
      {
        'wrangler.toml': 'name = "gist"\nmain = "src/index.ts"\n[ai]\nbinding = "AI"\n',
        'package.json': '{"name":"gist","private":true,"devDependencies":{"wrangler":"4"}}',
        'src/index.ts':
          "export default { async fetch(r: Request, env: Env) { return Response.json(await env.AI.run('@cf/meta/llama-3.1-8b-instruct', { messages: [{ role: 'user', content: await r.text() }] })) } }\n",
      },
      { generates: ['text'], providers: ['cloudflare'], exposure: ['http-api'] },
    ],
    [
      'a vendor’s chat widget',
      {
        'index.html':
          '<!doctype html><html lang="zh-CN"><body><script src="https://udify.app/embed.min.js" id="t" defer></script><script>window.difyChatbotConfig = { token: "t" }</script></body></html>',
      },
      { generates: ['text'], withProviders: ['dify'] },
    ],
  ])
})
