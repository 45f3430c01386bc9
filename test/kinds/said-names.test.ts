import { describe, expect, it } from 'vitest'
import { render } from '../../server/src/core/locale/messages.ts'
import { audited, type Files } from './project.ts'
import { JS_ASK, told } from './told.ts'

const ELECTRON = (more: object) =>
  JSON.stringify({ private: true, main: 'main.js', dependencies: { electron: '30', openai: '5' }, ...more })
const WINDOW = {
  'main.js':
    "const { BrowserWindow, ipcMain } = require('electron')\nconst { ask } = require('./ask.js')\nipcMain.handle('chat', (e, q) => ask(q))\nnew BrowserWindow().loadFile('a.html')\n",
  'ask.js': JS_ASK,
}

describe('a product goes by the name under which it is installed, where a template named its package', () => {
  it.each([
    [
      'in its package',
      { ...WINDOW, 'package.json': ELECTRON({ name: 'electron-vite-app', productName: 'Lamp Desk' }) },
      'Lamp Desk',
    ],
    [
      'for the installer',
      { ...WINDOW, 'package.json': ELECTRON({ name: 'electron-app', build: { productName: '灯台' } }) },
      '灯台',
    ],
    [
      'in a file of the installer',
      {
        ...WINDOW,
        'package.json': ELECTRON({ name: 'my-app' }),
        'electron-builder.yml': 'appId: a.b\nproductName: Lamp Desk\n',
      },
      'Lamp Desk',
    ],
    [
      'of an extension',
      {
        'manifest.json':
          '{"manifest_version":3,"name":"Lamp Mail","version":"1","background":{"service_worker":"back.js"},"permissions":["storage"]}',
        'back.js':
          "chrome.runtime.onMessage.addListener((m, s, reply) => { fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [m] }) }).then(r => r.json()).then(reply); return true })\n",
      },
      'Lamp Mail',
    ],
  ] as readonly (readonly [string, Files, string])[])('%s', async (_, files, name) => {
    expect((await told(files)).name).toBe(name)
  })

  it('a manifest named after a tool that it brings names no product', async () => {
    const files = {
      'package.json': '{"name":"eslint","private":true,"devDependencies":{"eslint":"9"}}',
      'extension/manifest.json':
        '{"manifest_version":3,"name":"Lamp Mail","version":"1","background":{"service_worker":"back.js"},"permissions":["storage"]}',
      'extension/back.js':
        "chrome.runtime.onMessage.addListener((m, s, reply) => { fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [m] }) }).then(r => r.json()).then(reply); return true })\n",
    }
    expect((await told(files)).name).toBe('Lamp Mail')
  })

  it('but by its own package where that has a name of its own', async () => {
    const files = { ...WINDOW, 'package.json': ELECTRON({ name: 'lampstand', productName: 'Lamp Desk' }) }
    expect((await told(files)).name).toBe('lampstand')
  })

  it('a head for one system goes by the name of the client', async () => {
    const files = {
      'Lamp/Lamp.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
      'Lamp/Talk.cs':
        'using OpenAI.Chat;\nnamespace Lamp;\npublic class Talk\n{\n    readonly ChatClient client = new("gpt-4o", "k");\n    public string Ask(string q) => client.CompleteChat(new UserChatMessage(q)).Value.Content[0].Text;\n}\n',
      'Lamp.UI.Desktop/Lamp.UI.Desktop.csproj':
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>WinExe</OutputType></PropertyGroup><ItemGroup><PackageReference Include="Avalonia.Desktop" Version="11.0.0" /><ProjectReference Include="..\\Lamp\\Lamp.csproj" /></ItemGroup></Project>',
    }
    expect((await told(files)).name).toBe('Lamp')
  })
})

async function said(files: Files, rule: string, language: 'en' | 'zh-CN' = 'en'): Promise<string> {
  const { findings } = await audited(files)
  const found = findings.find(one => one.ruleId === rule)
  return found === undefined ? '' : render(found.message, language)
}

const WORDED = {
  'requirements.txt': 'flask\nrequests\n',
  'app.py':
    'import os\nimport requests\nfrom flask import Flask, request\napp = Flask(__name__)\n@app.post("/chat")\ndef chat():\n    return requests.post("https://openrouter.ai/api/v1/chat/completions", headers={"Authorization": os.environ["KEY"]}, json={"model": "m", "messages": request.json}).json()\n',
}

describe('what is named as proof', () => {
  it('is a request where only its path is seen', async () => {
    expect(await said(WORDED, 'scope-undeclared')).toContain('a request to /chat/completions in app.py')
    expect(await said(WORDED, 'scope-undeclared', 'zh-CN')).toContain(
      '经由 app.py 中对 /chat/completions 的请求生成文本',
    )
  })
  it('of a vendor is its name, without remarks', async () => {
    expect(await said(WORDED, 'filing-unrecorded')).toContain('offshore, with OpenRouter: a request')
  })
  it('of a page is more than the list that names a framework', async () => {
    const files = {
      'composer.json': '{"name":"lamp/copy","type":"project","require":{"topthink/framework":"^8.0"}}',
      'app/controller/Copy.php':
        "<?php\nnamespace app\\controller;\nclass Copy\n{\n    public function make()\n    {\n        $res = (new \\GuzzleHttp\\Client())->post('https://api.deepseek.com/chat/completions', ['json' => ['model' => 'deepseek-chat', 'messages' => [['role' => 'user', 'content' => input('q')]]]]);\n        return json(['text' => (string) $res->getBody()]);\n    }\n}\n",
    }
    expect((await told(files)).ways).not.toContain('a web page')
    expect((await told({ ...files, 'view/index.html': '<form><input name="q"></form>' })).ways).toContain('a web page')
  })
})

describe('a set of data is counted once', () => {
  const TRAIN = {
    'requirements.txt': 'torch\ntransformers\n',
    'sft.yaml':
      'model_name_or_path: Qwen/Qwen2.5-1.5B-Instruct\nstage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: herbs\noutput_dir: out\n',
    'data/dataset_info.json': '{"herbs":{"file_name":"herbs.json"}}',
    'data/herbs.json': '[{"instruction":"q","input":"","output":"a"}]',
  }
  it('by the file that a register gives for its name', async () => {
    const text = await said(TRAIN, 'data-source-undeclared')
    expect(text).toContain('herbs.json in data/dataset_info.json.')
    expect(text).not.toContain('more')
  })
  it('and by its name where no register gives one', async () => {
    const files = { ...TRAIN, 'data/dataset_info.json': '{}' }
    expect(await said(files, 'data-source-undeclared')).toContain('herbs in sft.yaml')
  })
})

describe('what sends any request', () => {
  it('is told as a request, in both languages', async () => {
    const files = {
      'go.mod': 'module lamp\n\ngo 1.22\n\nrequire github.com/gin-gonic/gin v1.9.0\n',
      'main.go':
        'package main\n\nimport (\n\t"net/http"\n\t"os"\n\n\t"github.com/gin-gonic/gin"\n)\n\nfunc main() {\n\tr := gin.Default()\n\tr.POST("/chat", func(c *gin.Context) {\n\t\tbody := gin.H{"model": "deepseek-chat", "messages": []gin.H{{"role": "user", "content": c.PostForm("q")}}}\n\t\treq, _ := http.NewRequest("POST", os.Getenv("LLM_URL"), read(body))\n\t\tres, _ := http.DefaultClient.Do(req)\n\t\tc.DataFromReader(200, -1, "text/plain", res.Body, nil)\n\t})\n\tr.Run()\n}\n',
    }
    expect(await said(files, 'scope-undeclared')).toMatch(/a request made with http\.[\w.]+ in main\.go/)
    expect(await said(files, 'scope-undeclared', 'zh-CN')).toMatch(/main\.go 中用 http\.[\w.]+ 发出的请求/)
  })
})

describe('a training that is seen by what it leaves', () => {
  it('is told by its file once, and nothing is said of what other files name', async () => {
    const file = 'saves/lamp-base/lora/tuned-on-questions-of-visitors/adapter_config.json'
    const files = {
      'requirements.txt': 'torch\ntransformers\npeft\ngradio\n',
      [file]: '{"base_model_name_or_path":"THUDM/chatglm3-6b-base","peft_type":"LORA","r":8,"task_type":"CAUSAL_LM"}',
      'train.py':
        'from transformers import Trainer, TrainingArguments\nTrainer(model, TrainingArguments("out"), train_dataset=rows).train()\n',
    }
    const text = await said(files, 'data-source-undeclared')
    expect(text).toContain('shows that a model is trained or tuned')
    expect(text).not.toContain('names no data set')
    expect(text).not.toContain('…')
  })
})
