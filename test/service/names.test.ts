import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF } from '../support/tree.ts'

/** The names of the services of a repository that lies in a folder called `shop`. */
function names(files: Readonly<Record<string, string>>): string[] {
  const session = createSession('shop')
  for (const [path, text] of Object.entries(files)) session.update(path, text)
  return session.evaluate({ asOf: AS_OF }).services.map(one => one.profile.name)
}

const part = (folder: string, list = 'fastapi\nopenai\n') => ({
  [`${folder}/requirements.txt`]: list,
  [`${folder}/main.py`]:
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
})

describe('the name of a service', () => {
  it('is the repository’s for the only one, where no manifest names it', () => {
    expect(names(part('server'))).toEqual(['shop'])
  })

  it('is the manifest’s where that gives one', () => {
    const manifest = '[project]\nname = "writer"\ndependencies = ["fastapi", "openai"]\n'
    expect(names({ ...part('server'), 'server/pyproject.toml': manifest })).toEqual(['writer'])
  })

  it('is the folder’s where several stand side by side', () => {
    expect(names({ ...part('writer'), ...part('painter') }).toSorted()).toEqual(['painter', 'writer'])
  })
})

describe('the name that people know', () => {
  const web = (more: object) =>
    JSON.stringify({
      private: true,
      dependencies: { express: '5', openai: '4' },
      scripts: { start: 'node s.js' },
      ...more,
    })
  const CODE =
    "import express from 'express'\nimport OpenAI from 'openai'\nexpress().post('/chat', async (q, r) => r.json(await new OpenAI().chat.completions.create({ model: 'm', messages: [] }))).listen(80)\n"
  const pom = (group: string, artifact: string, modules = '') =>
    `<project><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${modules}<dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-openai</artifactId></dependency><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency></dependencies></project>`
  const JAVA =
    'import org.springframework.ai.chat.client.ChatClient;\n@RestController\nclass Say {\n  ChatClient chatClient;\n  @PostMapping("/chat") String chat(String q) { return chatClient.prompt(q).call().content(); }\n}\n'

  it.each([
    ['cn.lamp', 'lamp-talk', 'lamp-talk'],
    ['cn.lamp', 'lamp-parent', 'lamp'],
    ['com.example', 'midjourney', 'shop'],
    ['com.example', 'demo', 'shop'],
  ])('of %s:%s is %s', (group, artifact, name) => {
    expect(names({ 'pom.xml': pom(group, artifact), 'src/main/java/a/Say.java': JAVA })).toEqual([name])
  })

  it.each(['uni-preset-vue', 'hello-uniapp', 'vue-demo', 'untitled1', 'vite_react_shadcn_ts', 'rest-express'])(
    'is the repository’s where a template gave %s',
    name => {
      expect(names({ 'package.json': web({ name }), 's.js': CODE })).toEqual(['shop'])
    },
  )

  it('is the application’s alone where a package beside it goes by the same manifest', () => {
    const found = names({
      'package.json': JSON.stringify({ name: 'lantern', private: true, workspaces: ['packages/*', 'prisma'] }),
      'packages/backend/package.json': web({ name: 'backend' }),
      'packages/backend/s.js': CODE,
      'prisma/package.json': JSON.stringify({
        name: '@lantern/seeds',
        main: 'i.js',
        version: '1.0.0',
        dependencies: { openai: '4' },
      }),
      'prisma/i.js': "import OpenAI from 'openai'\nexport const a = () => new OpenAI().chat.completions.create({})\n",
    })
    expect(found).toContain('lantern')
    expect(found.join(' ')).not.toContain('(packages/')
  })

  it('is what an Android application shows on the screen', () => {
    const found = names({
      'settings.gradle': "rootProject.name = 'My Application'\ninclude ':app'\n",
      'app/build.gradle':
        "plugins { id 'com.android.application' }\ndependencies { implementation 'com.aallam.openai:openai-client:3.0' }\n",
      'app/src/main/res/values/strings.xml': '<resources><string name="app_name">小灯</string></resources>\n',
      'app/src/main/java/cn/lamp/Main.kt':
        'package cn.lamp\nimport android.app.Activity\nimport com.aallam.openai.client.OpenAI\nclass Main : Activity() { suspend fun say() = OpenAI("k").chatCompletion(request) }\n',
    })
    expect(found).toEqual(['小灯'])
  })

  it('of an engine in C++ that is packaged for Python is the package’s, and it asks nobody for a filing', () => {
    const session = createSession('shop')
    const files = {
      'pyproject.toml':
        '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "ember-cpp"\nclassifiers = ["Programming Language :: Python :: 3.12"]\n',
      'CMakeLists.txt': 'project(Ember.cpp VERSION 1)\nadd_library(ember e.cpp)\nadd_executable(main main.cpp)\n',
      'ember_cpp/serve.py':
        'from fastapi import FastAPI\napp = FastAPI()\n@app.post("/v1/chat/completions")\ndef talk(q):\n    return pipeline.chat(q)\n',
    }
    for (const [path, text] of Object.entries(files)) session.update(path, text)
    const { services, findings } = session.evaluate({ asOf: AS_OF })
    expect(services.map(one => one.profile.kind)).toEqual(services.map(() => 'library'))
    expect(findings.filter(one => one.severity !== 'hint')).toEqual([])
  })
})
